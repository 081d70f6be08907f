## Sources and doubts
page-sources = Fuentes y puntos en duda
sources-title = De dónde procede cada dato
sources-lead = Los números junto a un dato llevan aquí, a su fuente. Donde las fuentes no coinciden o no son claras, un punto en duda reúne cada interpretación, la que sigue esta aplicación y el motivo.
sources-came-for-source = La fuente que usted siguió
sources-came-for-doubt = El punto en duda que usted siguió
sources-close = Cerrar
sources-unknown = No se utilizó: { $what } no está registrado.
sources-find = Buscar
sources-find-placeholder = Un editor, una palabra, c19…
sources-edition = Edición
sources-part = Mostrar
sources-part-sources = Fuentes ({ $count })
sources-part-doubts = Puntos en duda ({ $count })
sources-part-unknowns = No consta ({ $count })
sources-part-back-test = Prueba retrospectiva
sources-part-rulebook = Base de reglas y descargas
sources-open-all = Abrir todas las entradas
sources-nothing = Nada coincide aquí con la búsqueda y la edición.
sources-heading = { $count ->
    [one] Una fuente
   *[other] { $count } fuentes
}
sources-year = { $year } ({ $count })
sources-no-date = Sin fecha ({ $count })
source-kind-official = Documento oficial
source-kind-press = Prensa
source-kind-other = Otra publicación
source-no-address = sin dirección registrada
source-rests = Lo que se basa en ella
source-rests-nothing = Nada en la base de reglas se apoya en ella.
source-doubts = Puntos en duda que la citan
source-projects = { $count ->
    [one] Un proyecto anterior
   *[other] { $count } proyectos anteriores
}
source-in-data = En los datos: “{ $id }”
entry-link = Enlace a esta entrada
doubts-heading = { $count ->
    [one] Un punto en duda
   *[other] { $count } puntos en duda
}
doubts-lead = { $count ->
    [0] Ninguna otra interpretación cambiaría lo que calcula esta aplicación.
    [one] En uno de ellos, otra interpretación cambiaría lo que calcula esta aplicación; está marcado.
   *[other] En { $count } de ellos, otra interpretación cambiaría lo que calcula esta aplicación; están marcados.
}
doubt-changes = puede cambiar un resultado
doubt-would-change = Cambiaría: { $facts }
doubt-changes-nothing = Ningún resultado depende de él.
doubt-why = Por qué esta interpretación
doubt-touches = Dónde importa
doubt-editions = { $count ->
    [one] Edición { $years }
   *[other] Ediciones { $years }
}
confidence-high = confiabilidad alta
confidence-medium = confiabilidad media
confidence-low = confiabilidad baja
unknowns-heading = { $count ->
    [one] Un dato que ninguna fuente indica
   *[other] { $count } datos que ninguna fuente indica
}
unknowns-lead = Se buscaron y no se encontraron. La aplicación lo dice en lugar de suponerlo.
unknowns-edition = La edición en su conjunto
back-test-heading = { $count ->
    [one] Qué resulta de aplicar las reglas a un proyecto anterior
   *[other] Qué resulta de aplicar las reglas a { $count } proyectos anteriores
}
back-test-lead = Cada uno se calcula según la convocatoria que lo admitió, solo con las respuestas que su registro respalda.
back-test-unexplained = { $count ->
    [0] Un punto en duda explica cada incumplimiento: según otra interpretación, el proyecto cumple.
    [one] Un incumplimiento no se explica por ningún punto en duda.
   *[other] { $count } incumplimientos no se explican por ningún punto en duda.
}
back-test-miss = { $count ->
    [0] Ninguno incumple una condición tal como se interpreta aquí.
    [one] 1 incumple una condición tal como se interpreta aquí.
   *[other] { $count } incumplen una condición tal como se interpreta aquí.
}
back-test-depends = { $count ->
    [one] 1 depende de datos que su registro no da o de lo que ninguna fuente indica.
   *[other] { $count } dependen de datos que sus registros no dan o de lo que ninguna fuente indica.
}
back-test-hit = { $count ->
    [one] 1 cumple todas las condiciones que indican las fuentes.
   *[other] { $count } cumplen todas las condiciones que indican las fuentes.
}
back-test-hit-heading = Cumple todas las condiciones indicadas ({ $count })
back-test-depends-heading = Depende de datos que faltan ({ $count })
back-test-miss-heading = Incumple una condición ({ $count })
back-test-project = Proyecto
back-test-not-met = Condición que no se cumple
back-test-explained = Lo explica
back-test-missing = Falta en el registro
back-test-not-stated = Ninguna fuente lo indica
rulebook-heading = Base de reglas { $version }
rulebook-lead = Última actualización: { $day }. Contiene { $editions } ediciones, { $projects } proyectos anteriores, { $sources } fuentes, { $doubts } puntos en duda.
rulebook-changelog = Qué cambió
rulebook-no-changelog = Aún no hay registro de cambios.
rulebook-files = Archivos de datos
rulebook-files-lead = Los archivos que lee esta aplicación, tal como están.
rulebook-all-files = Los { $count } archivos (zip)
proof-heading = Cómo se comprueban las reglas
proof-engines = Las mismas reglas se dieron a { $engines } motores de reglas hechos por otros. En cada uno de los { $classes } tipos de respuestas completas y en { $random } propuestas al azar, { $differences ->
    [0] todos dicen lo mismo que esta aplicación.
    [one] difiere 1 resultado.
   *[other] difieren { $differences } resultados.
}
proof-mutants = Hay { $mutants } maneras de cambiar una regla, un día o un monto de modo que haya una diferencia. Los { $cases } casos resueltos detectan { $survivors ->
    [0] todas.
   *[other] todas menos { $survivors }.
}
proof-measured = Fecha de la medición: { $day }; base de reglas { $version }.
proof-figures = Todas las cifras y cómo se midieron
fact-name = Nombre
fact-number = Número de la convocatoria
fact-announced = Anuncio
fact-changes = Qué cambió
fact-places = Cupos
fact-budget = Presupuesto total
fact-countries = Países
fact-websites = Sitios web
fact-events = Eventos
fact-applications = Solicitudes recibidas
fact-selected = Proyectos seleccionados
fact-cumulative = Totales hasta la fecha
fact-requirements = Requisitos
fact-exclusions = Exclusiones
fact-preferences = Lo que favorece
fact-projects = Tipos de proyecto
fact-sectors = Sectores
fact-funding = Apoyo por proyecto
fact-awarded = Montos otorgados
fact-intake = Recepción y decisión
fact-steps = Pasos
fact-criteria = Criterios
fact-work-period = Período de ejecución
fact-support = Qué se otorga
fact-not-supported = Qué no se otorga
fact-paid = Quién recibe el pago
fact-money-rules = Reglas financieras
fact-host-side = La parte anfitriona
fact-secretariat = Secretaría
fact-how-to-apply = Cómo presentar la solicitud
fact-documents = Documentos
fact-follow-on = Después del estudio

## Reporting a mistake
correction-report = Informar de un error
correction-report-list = Informar de un error en estas fuentes
correction-heading = Informar de un error
correction-send-lead = El mensaje está completado hasta donde la aplicación puede hacerlo; a usted le corresponde terminarlo y enviarlo. Nada se guarda aquí.
correction-copy-lead = Copie este texto, diga qué está mal y envíelo a quien administra esta aplicación. Nada se guarda ni se envía desde aquí.
correction-send = Abrir el mensaje
correction-subject = Corrección: { $names }
correction-about = De qué se trata:
correction-page = Página: { $page }
correction-wrong = ¿Qué está mal y dónde se indica otra cosa?
