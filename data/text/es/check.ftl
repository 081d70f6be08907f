## Check
your-proposal = Su propuesta
start-over = Empezar de nuevo
helps-and-amount = Monto, sectores y lo que favorece
cannot-change = { $count ->
    [one] 1 pregunta no puede cambiar su resultado
   *[other] { $count } preguntas no pueden cambiar su resultado
}
cannot-unused = ninguna condición de esta edición la toma en cuenta.
cannot-decided = sus demás respuestas ya deciden las condiciones a las que corresponde.
next-question = A continuación, la respuesta que más ayuda: { $question }
mode = Modo de preguntas
mode-all = Todas a la vez
mode-one = Una por una
focus = Mostrar
focus-both = Ambas modalidades
progress = { $left ->
    [0] Pregunta { $number }, la última
    [one] Pregunta { $number }, como máximo 1 más
   *[other] Pregunta { $number }, como máximo { $left } más
}
continue = Continuar
do-not-know = No lo sé
settled = Resuelto: ninguna otra respuesta cambia un estado.
left-open = Dejó pendientes estas preguntas; el resultado depende de ellas: { $questions }.
your-answers = Sus respuestas
change-answer = { $question }: { $answer } · Cambiar
more-about = Más sobre esta modalidad
choose-country = Elija un país
amount-placeholder = En wones, sin decimales
why = Por qué
sources = Fuentes
source-mark = ({ $numbers })
undated = sin fecha
read-full = leída completa
read-excerpt = leída solo en extracto
source-weak = fuente poco confiable, sin enlace
source-garbled = traducción automática con cifras desplazadas
newest-source = Fuente más reciente aquí: { $day }.
official-site = Consulte el sitio del ministerio antes de presentar su solicitud.
support-per-project = Apoyo por proyecto
fits-within = El monto que desea está dentro del apoyo indicado.
fits-above = El monto que desea es superior al apoyo indicado.
fits-below = El monto que desea es inferior al apoyo indicado.
fits-near = El monto que desea se acerca al apoyo indicado.
fits-not-stated = Para este año de apoyo no consta si el monto que desea es adecuado.
deadline = Último día
no-deadline = Sin último día
whole-day = El día completo en Seúl; ninguna fuente indica una hora.
you-said = usted: { $answer }
as-printed = texto original: “{ $words }”
other-reading = Depende de un punto poco claro (punto en duda { $doubt }). Según otra interpretación:
would-be = { $what }: { $value }
status-is-eligible = cumple las condiciones indicadas
status-is-depends = depende de lo que está pendiente o no consta
status-is-not-eligible = no elegible
figure-none = ninguno
figure-status = estado
figure-funding-least = monto mínimo
figure-funding-most = monto máximo
figure-funding-kind = tipo de monto
figure-funding-fits = el monto que desea
figure-intake-state = recepción
figure-intake-opens = primer día
figure-intake-closes = último día
figure-intake-days-left = días restantes
figure-intake-cycle = año de apoyo
figure-intake-decided = decisión
funding-kind-is-range = rango
funding-kind-is-ceiling = tope
funding-kind-is-about = aproximado
funding-kind-is-fixed = fijo
funding-fits-is-within = dentro de lo indicado
funding-fits-is-above = por encima
funding-fits-is-below = por debajo
funding-fits-is-near = cercano
funding-fits-is-not-stated = no consta
intake-state-is-open = abierta
intake-state-is-closed = cerrada
intake-state-is-upcoming = aún no abierta
doubts = { $count ->
    [one] Puntos en duda (1)
   *[other] Puntos en duda ({ $count })
}
chosen = (la interpretación que se sigue aquí)
what-you-get = Qué se obtiene y quién recibe el pago
support = Apoyo
not-supported = Lo que no se apoya
paid = Quién recibe el pago
money-rules = Reglas financieras
follow-on = Después del estudio
what-next = Qué sigue y qué se evalúa
steps = Pasos
criteria = Qué se evalúa
work-period = Período de ejecución
how-to-apply = Cómo presentar la solicitud
documents = Documentos
email-not-stated = la dirección para enviar propuestas no consta
what-helps = Lo que favorece
precedents-count = Proyectos anteriores similares al suyo ({ $count })
precedents-none = Indique un país o un sector y aquí aparecerán proyectos anteriores similares al suyo.
alike-country = mismo país
alike-region = misma región
alike-line = misma modalidad
alike-kind = mismo tipo de plan
alike-deliverable = mismo tipo de estudio
alike-sectors = mismo sector ({ $sectors })
counts = Cuántas solicitudes hubo y cuántos proyectos se seleccionaron
counts-lead = Cifras en la medida en que una fuente las indica. Nada dicen de las posibilidades de una propuesta en particular.
count-row = solicitudes: { $applications }; seleccionados: { $selected }
what-is-unknown = Lo que no se sabe
host-side = Qué se pedirá a su parte
your-side = Qué se pedirá a su parte y cómo presentar la solicitud
whom-to-ask = A quién consultar y un borrador de correo electrónico
secretariat = Secretaría
secretariat-not-stated = Ninguna fuente de esta edición nombra a la secretaría.
mail-draft = Abrir el borrador en su programa de correo
mail-title = Borrador, para modificarlo como desee:
you-have-it = sus respuestas lo muestran
back = Atrás
unanswered = sin responder
not-offered = no se ofrece
look-at = Otro día, edición, modalidad o moneda
looked-at = Calculado para el { $day }, según la edición { $year }.
looked-at-none = Calculado para el { $day }, fecha en que no hay ninguna edición vigente.
call = Ver la edición de
call-of = { $year }
call-none = Elija un año
currency = También en otra moneda
currency-none = Solo wones
currency-why = Valor aproximado, con dos cifras. Los tipos de cambio registrados son los del Banco Central Europeo en un día determinado; puede ingresar el suyo.
currency-rate = Wones por 1 { $currency }
currency-rate-missing = No hay un tipo de cambio registrado: ingrese uno
rough-amount = { $currency } { $amount }
rough-of = Aproximadamente { $amount }, a { $won } wones por 1 { $currency } (Banco Central Europeo, { $day }).
rough-own = Aproximadamente { $amount }, según su tipo de cambio de { $won } wones por 1 { $currency }.
ends-there = En su zona horaria ({ $zone }), ese día termina el { $moment }.
unknown-check = Ninguna fuente dice si esto se cumple: { $condition }
unknown-amount = El monto del apoyo de { $cycle }.
unknown-whole = El registro en su conjunto
unknown-in-part = { $count ->
    [one] 1 de las fuentes citadas aquí solo pudo leerse en extracto.
   *[other] { $count } de las fuentes citadas aquí solo pudieron leerse en extracto.
}
myths = Ideas frecuentes y lo que dicen las fuentes
myth = “{ $believed }” No es así:

## A second case beside the first
compare = Comparar con otro caso
compare-lead = Vea dos casos lado a lado: sus respuestas y las mismas con algún cambio.
compare-way = { $changes }
compare-wait = Presentada el { $changes }
compare-question = O cambie una respuesta
compare-question-placeholder = Elija una pregunta
compare-this = Comparar
compare-title = Dos casos lado a lado
compare-first = Su caso
compare-second = El otro caso
compare-take = Seguir con el otro caso
compare-close = Cerrar la comparación
compare-against = No se cumple o sigue pendiente
compare-nothing = Nada que indiquen las fuentes
compare-next = Próximas recepciones
band-of-cycle = { $band } (para { $cycle })

## A link opened later
then-title = Este enlace se creó el { $day }
then-title-today = La base de reglas ha cambiado hoy
then-rulebook-today = El resultado anterior procede de la versión { $then } de la base de reglas; el de aquí, de la versión { $now }.
then-same-rulebook = La base de reglas sigue en la versión { $version }; el día es otro y, con él, el resultado:
then-other-rulebook = Se creó con la versión { $then } de la base de reglas; esta es la versión { $now }.
then-unknown-rulebook = Se creó con la versión { $then } de la base de reglas, que no está registrada aquí; esta es la versión { $now }.
then-no-difference = El resultado es el mismo.
then-what = Qué
then-then = Entonces
then-now = Ahora
then-aspect-status = estado
then-aspect-most = monto máximo
then-aspect-intake = último día
then-show = Ver el caso al { $day }
then-close = Cerrar

## Take away
take-away = Llevarse el resultado
take-link = Enlace
take-link-lead = Quien lo abra verá este caso, en cualquiera de los idiomas. Sus respuestas están en el propio enlace; nada se guarda en el servidor.
copy = Copiar
take-qr = Código QR
take-qr-link = Apunte la cámara de un teléfono: se abrirá este caso.
take-qr-words = Apunte la cámara de un teléfono: contiene este resultado en palabras.
take-calendar = Calendario
take-dossier = Dosier (Word)
take-case = Guardar el caso
take-load = Abrir un caso guardado
take-load-lead = Un caso guardado aquí
take-load-found = { $count ->
    [one] Se puede utilizar 1 respuesta.
   *[other] Se pueden utilizar { $count } respuestas.
}
take-load-take = Usar estas respuestas en lugar de las mías
take-print = Imprimir
print-now = Imprimir esta página
print-back = Volver a las respuestas
print-of = Situación al { $day }; impreso el { $today } con la base de reglas { $version }. Explorador independiente de información pública.

## Case file
case-size = Este archivo supera 1 MiB; un caso guardado es mucho más pequeño.
case-empty = Este archivo está vacío.
case-encoding = Este archivo no es texto en UTF-8. Elija un caso guardado aquí.
case-syntax = Este archivo no es JSON: no se puede leer a partir de la línea { $where }.
case-number = Este archivo no es JSON: “{ $where }” no es un número.
case-twice = Este archivo contiene “{ $where }” dos veces, por lo que no queda claro cuál vale.
case-depth = Este archivo tiene más niveles anidados que cualquier caso.
case-shape = Este archivo no contiene respuestas. Elija un caso guardado aquí o una lista de respuestas con sus identificadores.
case-many = Este archivo contiene { $where } respuestas, más que las preguntas que existen. No se leyó nada.

## QR code
qr-title = K-City Network, { $day }
qr-track = { $track }: { $answer }
qr-band = { $band } ({ $stated })
qr-closes = último día { $closes }
qr-opens = se abre el { $opens }
qr-window = { $opens } – { $closes }
qr-next = { $track }: { $when }
