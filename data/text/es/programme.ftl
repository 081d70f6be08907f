## Programme
page-programme = Programa
programme-title = El programa, edición por edición
programme-lead = Desde 2020, el Ministerio de Tierra, Infraestructura y Transporte de Corea financia, por medio de la K-City Network, planes de ciudades inteligentes que empresas coreanas elaboran con gobiernos de otros países, y proyectos piloto de soluciones coreanas en ciudades de fuera de Corea.
programme-so-far = Cuando se publicó la convocatoria de { $year }, el programa contaba { $projects } proyectos en { $countries } países.
programme-band = { $band } por proyecto (indicado para { $year })
programme-part = Ver
programme-part-compare = Comparación de ediciones
programme-part-years = A lo largo de los años
programme-part-how = Cómo funciona
programme-part-who = Quién hace qué
programme-part-names = Nombres
programme-view = Comparar
programme-view-planning = Planificación
programme-view-demonstration = Demostración piloto
programme-view-edition = Edición completa
programme-editions = Ediciones que comparar
programme-all = Todas las ediciones
programme-latest = Las tres últimas
programme-heading-planning = Planificación, lado a lado
programme-heading-demonstration = Demostración piloto, lado a lado
programme-heading-edition = Las ediciones completas, lado a lado
programme-legend = Un signo bajo una cifra o regla dice en qué difiere del año anterior: ▲ cambió, ≠ una lista que difiere, + ahora indicado, – no se repite. Lo que de todos modos difiere cada año (días, solicitudes, selecciones) no lleva signo.
programme-caption = Quién puede liderar, dinero, fechas y resultados
programme-caption-more = Condiciones, apoyo, pasos, criterios y reglas financieras
programme-more = Con más detalle: condiciones, qué se apoya, pasos, criterios, reglas financieras…
programme-fact = Dato
programme-edition = Edición
programme-fact-changes = Novedades de ese año
programme-fact-budget = Presupuesto de la modalidad
programme-fact-lead = Quién puede liderar
programme-fact-intake = Cómo se reciben las propuestas
programme-fact-window = Período
programme-fact-decided = Decisión
programme-fact-conditions = Otras condiciones
programme-intake-window = En un período con último día
programme-intake-rolling = Todo el año
programme-from = Desde el { $day }, sin último día
programme-receipt = Recibidas ({ $days }): para { $cycle }
programme-of-cycle = { $band } (para { $year })
programme-planned = previsto: { $day }
programme-count-exact = { $most }
programme-count-about = alrededor de { $most }
programme-count-at-most = { $most } como máximo
programme-count-at-least = { $least } como mínimo
programme-count-range = de { $least } a { $most }
programme-projects = { $count ->
    [one] 1 proyecto
   *[other] { $count } proyectos
}
programme-in-countries = { $count ->
    [one] 1 país
   *[other] { $count } países
}
programme-in-cities = { $count ->
    [one] 1 ciudad
   *[other] { $count } ciudades
}
programme-what-changed = Qué cambió
programme-changed = cambió
programme-what-changed-lead = Primero lo que era nuevo, según las fuentes del año o una comparación de las convocatorias; después, cada cifra y regla que difiere del año anterior.
programme-new = Novedades de { $year }
programme-no-changes = Ninguna fuente enumera los cambios de esta edición.
programme-figures = Cifras y reglas que cambiaron desde { $before }
programme-lists = Lo que se enumera de otro modo que en { $before } o se indica solo en uno de los dos años
programme-lists-lead = Las fuentes dicen lo mismo con palabras distintas, y el silencio no es un cambio: lo que las fuentes de { $year } no repiten puede haber seguido vigente; lo que indican por primera vez puede haber valido también en { $before }.
programme-list-new = En este año: { $items }
programme-list-gone = No se repite: { $items }
programme-first = nueva modalidad
programme-not-offered = no se ofrece
programme-differs = difiere
programme-newly-stated = ahora indicado
programme-not-repeated = no se repite
programme-sources = { $count ->
    [one] 1 fuente
   *[other] { $count } fuentes
}
programme-sources-doubts = { $count ->
    [one] 1 fuente, punto en duda { $doubts }
   *[other] { $count } fuentes, punto en duda { $doubts }
}
programme-doubts = Punto en duda:
programme-stated = Indicado para { $years }.

## Over the years
programme-over-years = Las cifras a lo largo de los años
programme-chart-signs = Hay una raya (—) donde ninguna fuente da una cifra o donde no existía tal modalidad. Un asterisco (*) marca una cifra afectada por un punto en duda o conocida con una confiabilidad que no es alta; la tabla bajo cada gráfico dice por qué.
programme-chart-planning = Apoyo por proyecto: planificación
programme-chart-demonstration = Apoyo por proyecto: demostración piloto
programme-chart-budget = Presupuesto total
programme-chart-projects = Solicitudes y selecciones
programme-chart-windows = Cuándo se recibieron propuestas
programme-chart-countries = Países
programme-note-planning = Barra llena: del monto mínimo al máximo. Barra discontinua (≤): un tope, sin monto mínimo indicado. Rombo (≈): aproximadamente ese monto. Según lo anunciado, por año de la convocatoria.
programme-note-demonstration = Barra llena: del monto mínimo al máximo. Barra discontinua (≤): un tope, sin monto mínimo indicado. Rombo (≈): aproximadamente ese monto. En 2020 no hubo demostración piloto.
programme-note-budget = La edición completa. Las barras claras son inseguras: las de 2020 y 2021 se indicaron más tarde, otras se apoyan en pocas noticias. Para 2025 y 2026 ninguna fuente da un total; la tabla contiene lo que se sabe de cada modalidad.
programme-note-projects = La edición completa. Para 2026 se conocen las solicitudes de demostraciones (34), no las de planes; véase la tabla.
programme-note-windows = La barra es el tiempo en que se recibieron propuestas, con su duración; clara: todo el año, sin último día. El rombo es el día del resultado, si cayó en el mismo año y se conoce el día.
programme-note-countries = Países que presentaron solicitudes, países seleccionados y países a los que el programa había llegado hasta entonces. Se omite un total que una convocatoria posterior solo vuelve a publicar.
programme-alt-planning = Gráfico de barras del apoyo por proyecto de planificación, por año de la convocatoria, de 2020 a 2026; las cifras están en la tabla de abajo
programme-alt-demonstration = Gráfico de barras del apoyo por demostración, por año de la convocatoria, de 2021 a 2026; las cifras están en la tabla de abajo
programme-alt-budget = Gráfico de barras del presupuesto total por año, con vacíos en 2025 y 2026; las cifras están en la tabla de abajo
programme-alt-projects = Gráfico de barras de solicitudes y selecciones por año; las cifras están en la tabla de abajo
programme-alt-windows = Barras sobre los meses de cada año que muestran cuándo se recibieron propuestas; los días están en la tabla de abajo
programme-alt-countries = Gráfico de barras de países por año: solicitantes, seleccionados, alcanzados hasta entonces; las cifras están en la tabla de abajo
programme-axis-won = Millones de wones
programme-axis-year = Año de la convocatoria
programme-axis-month = Mes
programme-axis-projects = Proyectos
programme-axis-countries = Países
programme-series-by-purpose = Plan de ciudad o de solución
programme-series-city = Plan de una ciudad
programme-series-solution = Plan de una solución
programme-series-planning = Planificación
programme-series-demonstration = Demostración piloto
programme-series-edition = Edición completa
programme-series-applications = Solicitudes
programme-series-selected = Seleccionados
programme-series-cumulative = Alcanzados hasta entonces
programme-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
programme-figures-sources = Las cifras, con sus fuentes

## How it works, who does what, names
programme-how = Cómo funciona
programme-how-lead = El recorrido de un proyecto tal como lo describen las fuentes más recientes. Bajo cada paso: para qué ediciones lo dicen las fuentes y qué era distinto antes.
programme-acts = Quién actúa: { $who }
programme-who = Quién hace qué
programme-who-lead = Lo que las fuentes dicen que hace cada institución, según la edición de la que hablan. Que falte un año significa que sus fuentes no dicen nada, no que se haya retirado la tarea.
programme-names = Lo que tiene varios nombres
programme-names-lead = Lo mismo se llama de manera distinta según el año y la fuente. Estos son los nombres tal como se publicaron.
programme-group-tracks = Modalidades
programme-group-steps = Pasos
programme-group-bodies = Instituciones y fondos
programme-names-by-year = Nombres del programa y de sus modalidades, año por año
programme-printed-en = Inglés
programme-printed-ko = Coreano
