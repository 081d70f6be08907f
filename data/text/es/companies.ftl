## Korean companies
page-companies = Empresas coreanas
companies-lead = { $track }, edición { $year }: { $state }
companies-lead-not-offered = La edición { $year } no tiene modalidad de demostración piloto.
companies-who = Una empresa coreana lidera y pone a prueba, en una ciudad de fuera de Corea, una solución que ya ha desarrollado. Forme abajo el consorcio y vea de inmediato qué falta y a quién se le puede pagar.

## The consortium
companies-builder = Formar el consorcio
companies-builder-lead = Responda lo que sepa. Las respuestas se comparten con “Verificar una propuesta” y quedan en el enlace. Esta página toma como propósito un piloto en el lugar.
companies-members = Miembros coreanos además de quien lidera
companies-members-help = Cuántas otras empresas y entidades coreanas participan. Ninguna fuente limita su número.
companies-count-companies = Empresas coreanas
companies-count-organisations = Institutos, asociaciones y entidades públicas de Corea
companies-solution-other = { $count ->
    [one] 1 condición de otros años
   *[other] { $count } condiciones de otros años
}
companies-solution-unused = Las fuentes de la edición { $year } no fijan tal condición, de modo que una respuesta no cambia nada: { $questions }. La tabla de abajo muestra lo que se pidió cada año.
companies-result = Qué resulta para este consorcio
companies-missing = Falta
companies-missing-none = Nada de lo que ha respondido hasta ahora incumple una condición.
companies-open = Aún sin responder
companies-unstated = No lo indica ninguna fuente
companies-met = Se cumple
companies-settle = Esto lo resolvería
companies-payees = A quién se le puede pagar
companies-payees-none = Elija quién lidera y los socios para ver a quién se le puede pagar.
companies-head-who = Quién
companies-head-payment = Pago
companies-role-lead = { $kind } (lidera)
companies-role-member = { $count } × { $kind } (miembro coreano)
companies-role-overseas = { $kind } (socio de fuera de Corea)
companies-payment-paid = se le puede pagar
companies-payment-unpaid = no recibe pago directo
companies-payment-not-stated = no consta
companies-payment-carried = { $payment } (tomado de la edición { $since })
companies-unknowns = { $count ->
    [one] 1 dato que ninguna fuente de la edición { $year } indica
   *[other] { $count } datos que ninguna fuente de la edición { $year } indica
}
companies-doubts = puntos en duda { $doubts }
companies-to-check = Continuar en “Verificar una propuesta”
companies-under-last = Verlo según la edición { $year }

## The next call
companies-next = Cuándo llega la próxima convocatoria y con qué nombre
companies-next-opening = Apertura, según estimación: { $days }
companies-next-closing = Último día, según estimación: { $days }. También esto es una estimación, no una fecha segura.
companies-next-known = Próxima recepción registrada: { $days }.
companies-next-open = La recepción está abierta o a punto de abrirse.
companies-next-name = Nombre oficial en coreano para buscarla (el de la última convocatoria):
companies-next-where = Sitios oficiales donde se publican las convocatorias:
companies-calls = Nombres y períodos de las convocatorias anteriores
companies-call = { $track }, { $call }
companies-call-window = período: { $days }
companies-call-chosen = selección: { $day }

## Precedents and cities
companies-sector = Precedentes y ciudades de mi sector
companies-sector-lead = Elija sectores para acotar tanto las demostraciones anteriores como las ciudades que solo tienen un plan. Si no elige ninguno, se muestran todas.
companies-pilots = { $count ->
    [0] No hay registrada ninguna demostración en este sector
    [one] 1 demostración
   *[other] { $count } demostraciones
}
companies-view = Agrupar por
companies-view-year = Año
companies-view-company = Empresa
companies-company = empresa: { $company }
companies-company-not-stated = empresa: no consta
companies-no-company = La empresa no consta
companies-pilots-unsorted = { $count ->
    [one] Al elegir sectores queda fuera 1 demostración sin sector registrado.
   *[other] Al elegir sectores quedan fuera { $count } demostraciones sin sector registrado.
}
companies-waiting = { $count ->
    [0] En este sector no hay registrado ningún lugar con un plan y sin demostración
    [one] 1 lugar con un plan y aún sin demostración
   *[other] { $count } lugares con un plan y aún sin demostración
}
companies-waiting-lead = Lugares con un plan de K-City en los que no hay registrada una demostración posterior. El mismo nombre en el mismo país cuenta como el mismo lugar. Nada dice de la demanda local ni de la posibilidad de ser seleccionado. El enlace completa quién lidera (empresa coreana), el país, el propósito y los sectores.
companies-waiting-unsorted = Quedan fuera porque no tienen sector registrado: { $places }.
companies-nearby = Demostraciones seleccionadas para otro lugar a menos de { $km } km: { $pilots }.
companies-places = { $count ->
    [one] El lugar
   *[other] Los { $count } lugares
}
companies-check-place = Verificar una propuesta: { $place }
companies-followed = Lugares donde una demostración siguió a un plan: { $places }.
companies-followed-place = { $place } (plan { $plan }, demostración { $pilot })
companies-sectors = sectores: { $sectors }
companies-sectors-not-stated = sectores: no constan

## Money
companies-money = Reglas financieras
companies-money-other-cycle = Ese es el monto del apoyo de { $stated }; ninguna fuente indica cuánto recibirán los proyectos de la próxima convocatoria.
companies-head-edition = Edición
companies-head-band = Apoyo por proyecto
companies-head-awarded = Monto informado al seleccionarse
companies-matching = Qué ventaja dan los fondos de contrapartida
companies-matching-size = Ninguna fuente dice de cuánto es la bonificación.
companies-money-earlier = A quién se pagó y qué gastos contaban en ediciones anteriores
companies-money-years = { $years }
companies-money-nothing = Las fuentes no indican a quién se paga, ni tipos de gasto, ni fondos de contrapartida.

## Proof at home
companies-proof = Smart Challenge y validación en Corea, año por año
companies-proof-now = Lo que toma en cuenta la edición { $year }: { $questions }.
companies-proof-now-none = Las fuentes de la edición { $year } no fijan ninguna condición sobre la validación en Corea.
companies-proof-asked = se exige
companies-proof-either = se exige, o bien { $questions }
companies-proof-not-stated = no consta
companies-proof-lead = “No consta” significa que las fuentes de ese año no muestran la condición, no que no existiera.

## Counts
companies-counts = Solicitudes y selecciones
companies-head-applications = Solicitudes
companies-head-selected = Seleccionados

## The letter
companies-letter = La carta del socio de fuera de Corea: una lista de verificación en inglés
companies-letter-lead = Envíela tal cual al socio de fuera de Corea; cada punto lleva una glosa en coreano. Los puntos sin fuente son consejos nuestros y así se indica.
companies-letter-txt = Archivo de texto (.txt)
companies-letter-docx = Archivo de Word (.docx)
companies-letter-read = { $count ->
    [one] Leer el punto de la lista de verificación
   *[other] Leer los { $count } puntos de la lista de verificación
}
letter-title = K-City Network, demostración piloto en el exterior: qué debería decir la carta del socio de fuera de Corea
letter-lead = Lista de verificación para una entidad que se suma, como socio de fuera de Corea, a un consorcio liderado por una empresa coreana. Se basa en fuentes públicas y no es un formulario oficial.
letter-form = Ninguna fuente encontrada pide una carta así ni fija su forma. Consulte los documentos que enumera la propia convocatoria.
letter-part-needed = Lo que muestra que se cumplen las condiciones
letter-part-asked = Lo que convocatorias anteriores pidieron a la parte anfitriona: indique que su entidad puede hacerlo (con el año de la convocatoria)
letter-part-helps = Lo que favorece, si es el caso (con el año de la convocatoria)
letter-part-money = Dinero
letter-part-advice = Consejos nuestros; no son requisito de ninguna fuente
letter-who = El nombre completo y la dirección de la entidad, y si es un gobierno, una institución pública o una universidad.
letter-consent = Que la entidad acepta sumarse, como socio de fuera de Corea, al consorcio liderado por la empresa coreana (indique su nombre).
letter-place = El país, la ciudad y el sitio del piloto.
letter-matching = Lo que la propia entidad aporta, si aporta algo: en efectivo o en especie, y cuánto. No es obligatorio.
letter-payment = Que la entidad sabe que el apoyo no se paga directamente a los socios de fuera de Corea.
letter-pilot = La solución que se pondrá a prueba, el problema de la ciudad que debe resolver y el período previsto.
letter-contact = Una persona de contacto con cargo, correo electrónico y número de teléfono.
letter-signature = Papel con membrete, fecha y firma de una persona facultada para firmar en nombre de la entidad.
letter-language = Escríbala en inglés o adjunte una traducción al inglés o al coreano.
letter-ground = { $text } (convocatoria de { $years })
letter-ground-carried = { $text } (indicado en { $since }, se considera válido en { $years })
letter-because = Motivo: { $ground } [{ $numbers }]
letter-stated = Convocatoria de { $years } [{ $numbers }]
letter-made = K-City Explorer, base de reglas { $version }, registro: { $day }.

## Planning projects and Korean companies
companies-contractor = Cómo llegan los proyectos de planificación a las empresas coreanas
companies-contractor-lead = Una empresa coreana no puede solicitar un plan. Puede ofertar cuando un plan seleccionado se licita en Corea: es una forma de participar, no una solicitud.
companies-contractor-known = Entidades coreanas nombradas en planes anteriores y sus funciones
companies-contractor-count = Hay nombres registrados de { $known } de los { $all } proyectos de planificación.
