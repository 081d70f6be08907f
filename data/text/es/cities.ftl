## Cities
page-cities = Ciudades socias
cities-lead = Dónde el programa ha pagado un plan o ha puesto a prueba una solución coreana desde 2020. Elija una marca en el mapa o un lugar en la lista para ver sus proyectos con sus fuentes.

## Filters
cities-find = Lugar, país, empresa o tema
cities-find-hint = También nombres antiguos y otros: Birmania, Cuzco, Saigón
cities-country = País
cities-country-all = Todos los países
cities-with-count = { $name } · { $count }
cities-filters = { $count ->
    [0] Más filtros
   *[other] Más filtros ({ $count })
}
cities-edition = Edición cuya convocatoria admitió el proyecto
cities-edition-all = Todas
cities-line = Modalidad
cities-line-all = Ambas
cities-sector = Sector
cities-sector-all = Todos los sectores
cities-company = Empresa o entidad coreana
cities-company-all = Todas
cities-region = Región
cities-region-all = Mundo
cities-set-edition = Edición: { $what }
cities-set-line = Modalidad: { $what }
cities-set-sector = Sector: { $what }
cities-set-country = País: { $what }
cities-set-company = Empresa: { $what }
cities-set-find = Búsqueda: { $what }
cities-set-region = Región: { $what }
cities-clear = Borrar todo
cities-part-europe = Europa
cities-part-western-asia = Asia occidental
cities-part-central-asia = Asia central
cities-part-southern-asia = Asia meridional
cities-part-south-eastern-asia = Sudeste asiático
cities-part-eastern-asia = Asia oriental
cities-part-oceania = Oceanía
cities-part-africa = África
cities-part-latin-america = América Latina y el Caribe
cities-part-northern-america = América del Norte

## What is found
cities-count = { $count ->
    [0] Ningún proyecto que mostrar
    [one] 1 proyecto en 1 país
   *[other] { $countries ->
        [one] { $count } proyectos en 1 país
       *[other] { $count } proyectos en { $countries } países
    }
}
cities-none = Ningún proyecto identificado coincide. Quite un filtro o mire lo que hay cerca en el mapa.
cities-none-in = País: { $country }. El registro aún no identifica ningún proyecto allí. Eso nada dice de las posibilidades de una propuesta.
cities-unnamed = No se pudieron identificar { $count } de { $all } proyectos: { $which }. Los totales oficiales los cuentan; figuran al final de la lista.
cities-unnamed-planning = { $count ->
    [one] 1 plan de { $year }
   *[other] { $count } planes de { $year }
}
cities-unnamed-demonstration = { $count ->
    [one] 1 demostración de { $year }
   *[other] { $count } demostraciones de { $year }
}
cities-detail = Mostrar el estado y las fuentes de cada uno
cities-not-named = Sin identificar
cities-only = Solo { $country }
cities-back = Volver a la lista
cities-all-in = { $count ->
    [one] Ver { $country }
   *[other] Ver los { $count } proyectos: { $country }
}
cities-check-like = Verificar una propuesta como esta
cities-check-in = Verificar una propuesta: { $country }
cities-chain-tried = Primero el plan ({ $plans }), después la demostración ({ $demonstrations }).
cities-chain-plans = Planes ({ $count }): { $plans }.
cities-chain-demonstrations = Demostraciones ({ $count }): { $demonstrations }.
cities-year = { $label } (convocatoria de { $call })
cities-sectors = Sectores: { $sectors }
cities-host = Entidad anfitriona: { $host }
cities-partner = Parte coreana: { $partner }
cities-unstated = No consta: { $what }
cities-unstated-sectors = sector
cities-unstated-host = entidad anfitriona
cities-unstated-partner = parte coreana
cities-doubts = Puntos en duda:
cities-confidence = Confiabilidad: { $confidence }.
cities-high = alta
cities-medium = media
cities-low = baja
cities-kind-district = distrito
cities-kind-region = región
cities-kind-province = provincia
cities-kind-regency = regencia
cities-kind-state = estado
cities-kind-new-city = ciudad nueva
cities-kind-economic-zone = zona económica
cities-kind-airport-site = terreno aeroportuario

## The map
cities-map = { $count ->
    [0] Mapa del mundo sin proyectos
    [one] Mapa del mundo con 1 proyecto; se describe en la lista junto al mapa
   *[other] Mapa del mundo con { $count } proyectos; cada uno se describe en la lista junto al mapa
}
cities-no-map = Su navegador no puede dibujar el mapa: WebGL está desactivado o no está disponible. La lista contiene todo lo que mostraría el mapa.
cities-sign-planning = Planificación
cities-sign-demonstration = Demostración piloto
cities-sign-area = Una región, marcada en un punto
cities-sign-new-city = Una ciudad nueva
cities-shade-one = 1 proyecto en el país
cities-shade = { $first }–{ $last }
cities-shade-more = { $first } o más
cities-move = Haga clic en una marca para ver sus proyectos. Los proyectos de un mismo lugar aparecen uno junto a otro. Arrastre para mover el mapa; amplíe o reduzca con la rueda, con dos dedos o con + y − en el teclado.
cities-outlines = Contornos: Natural Earth, dominio público, modificados conforme a las Naciones Unidas: Crimea se dibuja con Ucrania, el norte de Chipre con Chipre, Somalilandia con Somalia y el Sáhara Occidental entero.

## Downloads
cities-take = Llevarse la lista
cities-take-lead = { $count ->
    [one] El único proyecto que se muestra, con sus fuentes. Una celda vacía significa que ninguna fuente lo indica.
   *[other] Los { $count } proyectos que se muestran, con sus fuentes. Una celda vacía significa que ninguna fuente lo indica.
}
cities-take-csv = CSV
cities-take-excel = Excel
cities-take-geojson = GeoJSON
table-sheet = Proyectos K-City
table-id = Proyecto
table-year = Contado en
table-call = Convocatoria de
table-track = Modalidad
table-line = Tipo de apoyo
table-place = Lugar
table-kind = Tipo de lugar
table-country-code = Código de país
table-country = País
table-title = Título
table-sectors = Sectores
table-deliverables = Productos
table-host = Entidad anfitriona
table-partner = Parte coreana
table-funding-least = Apoyo mínimo (KRW)
table-funding-most = Apoyo máximo (KRW)
table-funding-of = El monto es
table-status = Qué pasó después
table-latitude = Latitud
table-longitude = Longitud
table-confidence = Confiabilidad
table-sources = Fuentes
table-doubts = Puntos en duda
table-note = Nota
table-kind-city = ciudad
table-kind-district = distrito
table-kind-region = región
table-kind-province = provincia
table-kind-regency = regencia
table-kind-state = estado
table-kind-country = país
table-kind-new-city = ciudad nueva
table-kind-economic-zone = zona económica
table-kind-airport-site = terreno aeroportuario
table-funding-of-project = el propio de este proyecto
table-funding-of-edition = el rango de su edición
table-funding-of-about = el propio de este proyecto, aproximado

## In numbers
cities-numbers = En cifras
cities-numbers-lead = { $count ->
    [one] El único proyecto que cumple los filtros, identificado o no. Un proyecto de varios sectores se cuenta en cada uno de ellos.
   *[other] Los { $count } proyectos que cumplen los filtros, incluidos los no identificados. Un proyecto de varios sectores se cuenta en cada uno de ellos.
}
cities-by-year = Proyectos según el año en que se cuentan
cities-by-year-alt = Gráfico de barras de proyectos por año, planificación y demostración: { $figures }.
cities-by-sector = Proyectos por sector
cities-by-sector-alt = Gráfico de barras de proyectos por sector: { $figures }.
cities-by-part = Proyectos por región
cities-by-part-alt = Gráfico de barras de proyectos por región: { $figures }.
cities-figure = { $name } { $count }
cities-figure-two = { $name }: planificación { $planning }, demostración { $demonstration }
cities-sector-unstated = Sector: no consta
cities-part-unstated = Sin identificar
cities-as-table = Como tabla
cities-col-year = Año
cities-col-name = Nombre
cities-col-count = Proyectos
cities-col-planning = Planificación
cities-col-demonstration = Demostración piloto
cities-col-place = Lugar
cities-again = Lugares elegidos más de una vez
cities-again-lead = { $tried ->
    [0] En ninguno de los lugares mostrados hubo una demostración después de un plan.
    [one] En 1 lugar hubo primero un plan y después una demostración. Si lo uno llevó a lo otro solo se dice cuando la nota del propio proyecto lo indica.
   *[other] En { $tried } lugares hubo primero un plan y después una demostración. Si lo uno llevó a lo otro solo se dice cuando la nota del propio proyecto lo indica.
}
cities-again-alt = Línea de tiempo de los lugares con varios proyectos: { $figures }.
cities-again-line = { $place }: planes { $plans }; demostraciones { $demonstrations }
cities-none-yet = ninguno
