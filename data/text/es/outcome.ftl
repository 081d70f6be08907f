## Money, days, lists
won = ₩{ $number }
span = { $first } – { $last }
year = { $year }

band-range = de ₩{ $least } a ₩{ $most }
band-ceiling = hasta { $most }
band-about = alrededor de { $most }
band-fixed = { $most }
not-stated = no consta

## Status of a track
status-eligible = Cumple las condiciones indicadas
status-depends = { $count ->
    [one] Depende de 1 respuesta
   *[other] Depende de { $count } respuestas
}
status-unstated = Depende de algo que ninguna fuente indica
status-not-eligible = No elegible
state-met = se cumple
state-not-met = no se cumple
state-open = pendiente
state-not-stated = no consta

## Headline
headline-empty = La modalidad que corresponde depende de sus respuestas; bastan unas pocas.
headline-eligible = { $track }: esta propuesta cumple todas las condiciones que indican las fuentes.
headline-depends = { $count ->
    [one] { $track }: hasta ahora la propuesta encaja; una respuesta más decide.
   *[other] { $track }: hasta ahora la propuesta encaja; { $count } respuestas más deciden.
}
headline-carried = Ninguna fuente de esta edición lo dice; se indicó por última vez en { $since }.
headline-unstated-open = { $count ->
    [one] { $track }: un punto no figura en ninguna fuente y una respuesta más cuenta. Consulte a { $body } sobre ese punto.
   *[other] { $track }: un punto no figura en ninguna fuente y { $count } respuestas más cuentan. Consulte a { $body } sobre ese punto.
}
headline-unstated = { $track }: lo que usted respondió encaja, pero un punto no figura en ninguna fuente. Consulte a { $body }.
headline-unstated-nobody = { $track }: lo que usted respondió encaja, pero un punto no figura en ninguna fuente. Consulte al ministerio.
headline-not-eligible = Ninguna modalidad de la edición { $year } admite esta propuesta. { $track }: no se cumple una condición: “{ $reason }”
headline-not-eligible-together = Ninguna modalidad de la edición { $year } admite esta propuesta. { $track }: sean cuales sean las respuestas pendientes, alguna condición no se cumpliría.
headline-no-edition = El { $day } no hay ninguna edición vigente. La última conocida es la de { $year }; sus reglas no se aplican más allá de ella y las próximas recepciones solo pueden estimarse.
headline-before = El programa comenzó en 2020; el { $day } no se conocía ninguna edición.

money-this = Apoyo por proyecto: { $band }.
money-other = Para el apoyo de { $stated } se indicó este monto por proyecto: { $band }. Una propuesta de esta fecha es para { $cycle }, cuyo monto no indica ninguna fuente.
money-no-cycle = Para el apoyo de { $stated } se indicó este monto por proyecto: { $band }. Para qué año se apoyaría esta propuesta no consta.

go-rolling = Se reciben propuestas en cualquier momento.
go-rolling-body = Puede enviarla a { $body } en cualquier momento.
go-decided = Decisión: { $decided }.
go-window = { $days ->
    [0] Hoy es el último día para presentarla (Seúl).
    [one] La recepción está abierta hasta el { $closes } (Seúl): queda 1 día.
   *[other] La recepción está abierta hasta el { $closes } (Seúl): quedan { $days } días.
}
go-upcoming = { $days ->
    [one] La recepción se abre mañana, { $opens }.
   *[other] La recepción se abre el { $opens }, dentro de { $days } días.
}
go-closed-estimate = La recepción se cerró el { $closes }. Según el patrón de { $years }, la próxima podría abrirse entre el { $first } y el { $last }: es una estimación, no una fecha segura.
go-closed-known = La recepción se cerró el { $closes }. La siguiente registrada se abrió el { $opens }.
go-closed = La recepción se cerró el { $closes }.

## Intake, short
intake-rolling = Abierta todo el año
intake-open = { $days ->
    [0] Abierta · último día
    [one] Abierta · queda 1 día
   *[other] Abierta · quedan { $days } días
}
intake-upcoming = { $days ->
    [one] Se abre mañana
   *[other] Se abre en { $days } días
}
intake-closed = Cerrada
intake-estimate = próxima convocatoria, según estimación: { $first } – { $last }
intake-estimate-rolling = apertura de la convocatoria de todo el año, según estimación: { $first } – { $last }
intake-estimate-past = la apertura de la convocatoria de todo el año se estimaba entre el { $first } y el { $last }; aún no hay ninguna registrada
intake-next = próxima recepción: { $days }
intake-not-announced = Sin anunciar

## Ways in
ways-in = Vías de acceso
ways-fixed = { $count ->
    [one] 1 vía que usted no puede tomar
   *[other] { $count } vías que usted no puede tomar
}
way-by-applicant = puede hacerlo usted
way-by-someone-else = requiere a otra entidad
way-by-fixed = no se puede cambiar
would-have-taken = La misma propuesta no se habría rechazado en { $years }.
way-step = { $step }.
way-step-add = { $step }, además de lo que ya tiene: { $answer }.
way-step-to = { $step }: { $answer }.
way-wait = Esperar la recepción que se abre el { $opens }.
way-wait-estimate = Esperar la próxima recepción, según estimación entre el { $first } y el { $last }.

## Notices
notice-not-offered = { $track }: no se ofrece en { $year }. { $why }
notice-no-edition = El { $day } no hay ninguna edición vigente.
notice-dropped = No se utilizó: { $what }. Se admite: { $allowed }.
notice-dropped-question = No se utilizó: { $what } no es una pregunta de esta aplicación.
official-name = Nombre en la convocatoria coreana: { $name }
line-planning = Planificación
line-demonstration = Demostración piloto

## Secretariats
body-KIND = KIND, Corporación Coreana de Infraestructura y Desarrollo Urbano en el Exterior
body-KAIA = KAIA, Agencia Coreana para el Avance de la Tecnología de Infraestructura

## Answers
answer-yes = Sí
answer-no = No
answer-unknown = Aún no lo sé
basis-stated = indicado para esta edición
basis-carried = tomado de la edición { $since }
basis-standing = indicado sin año
