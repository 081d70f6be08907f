## Screen many proposals
page-many = Revisar muchas propuestas
many-lead = Para quien revisa un lote completo antes de decidir: cargue una tabla de propuestas, una en cada fila, y recupérela con el resultado de cada una.
many-private = La tabla se trata en un proceso separado y se borra al cabo de una hora, o cuando usted la borra aquí. No se conserva ni se envía a ningún otro lugar. Por eso, lo que aparece aquí no puede compartirse como enlace; los resultados pueden descargarse como archivos, y cada fila tiene su propio enlace a “Verificar una propuesta”.
many-how = Cómo debe ser la tabla
many-how-columns = Una columna por cada respuesta, en cualquier orden; su encabezado es el identificador de la respuesta o su nombre corto en inglés o coreano. Lo que falta o está vacío queda pendiente. Cualquier otra columna, como un nombre o un número, se conserva y se devuelve tal como estaba.
many-how-values = Los valores son identificadores o sus nombres en inglés o coreano. Varios valores en una celda se separan con punto y coma o coma. Los montos son wones sin decimales; los días, YYYY-MM-DD.
many-how-files = CSV en UTF-8 o CP949 (el Excel coreano antiguo), o un libro de Excel (.xlsx), del que se lee la primera hoja. Como máximo, { $rows } filas y { $size } MB.
many-values-column = Columna
many-values-id = Identificador
many-values-name = Valores
many-template = Una tabla vacía para completar
many-template-csv = { $language }, CSV
many-template-xlsx = { $language }, Excel
many-template-own = Nombre o número propio
many-file = Tabla de propuestas (CSV o Excel)
many-waiting = Se están revisando otras tablas; la suya es la siguiente.
many-working = Revisión en curso: { $percent } por ciento
many-stop = Detener
many-gone = Estos resultados ya no están aquí. Elija el archivo de nuevo.
many-failed = La revisión se interrumpió antes de terminar. Pruebe con una tabla más pequeña; no se conservó nada de lo suyo.
many-no-room = El servidor no tiene espacio para una tabla en este momento. Inténtelo de nuevo en unos minutos; no se conservó nada de lo suyo.
many-delete = Borrar la tabla y sus resultados
many-result = Resultados
many-rows = { $count ->
    [one] Se revisó 1 propuesta.
   *[other] Se revisaron { $count } propuestas.
}
many-day = Calculado para el { $day }, salvo que una fila indique otro día, con la base de reglas { $version }.
many-used = Columnas leídas como respuestas: { $columns }.
many-kept = Columnas conservadas tal como estaban: { $columns }.
many-again = No se usaron porque otra columna pregunta lo mismo: { $columns }.
many-no-edition = { $count ->
    [one] 1 fila indica un día en que no hay ninguna edición vigente; no tiene resultado.
   *[other] { $count } filas indican un día en que no hay ninguna edición vigente; no tienen resultado.
}
many-differing = { $count ->
    [0] Todos los estados son los mismos según cada interpretación de las fuentes.
    [one] 1 fila tiene un estado que sería distinto según otra interpretación de las fuentes.
   *[other] { $count } filas tienen un estado que sería distinto según otra interpretación de las fuentes.
}
many-by-status = Por estado
many-best = Mejor modalidad de cada fila
many-track = Modalidad
many-track-name = { $year } { $track }
many-eligible-note = “{ $status }” se refiere a lo que indican las fuentes y a nada más; no es una decisión sobre una solicitud.
many-blocking = Por qué se rechazan propuestas
many-blocking-none = Ninguna condición rechaza a ninguna de ellas.
many-condition = Condición
many-blocked = Filas
many-blocked-alone = Solo por ella
many-if = ¿Y si una condición desapareciera?
many-if-lead = Es un ejercicio hipotético: las reglas son las que son. Vuelve a contar las mismas filas sin una condición y con todo lo demás igual.
many-if-choose = Condición que se omite
many-if-none = Ninguna
many-if-now = Como es
many-if-then = Si desapareciera
many-if-state = Si “{ $condition }” desapareciera en { $track } (no es el caso):
many-countries = Por país
many-country = País
many-country-open = Sin indicar
many-country-all = Mostrar los { $count } países
many-map = Mostrar los países en un mapa
many-map-alt = { $count ->
    [one] Mapa del mundo con 1 país coloreado según su número de filas; la tabla de arriba dice lo mismo
   *[other] Mapa del mundo con { $count } países coloreados según su número de filas; la tabla de arriba dice lo mismo
}
many-map-from = desde { $count }
many-problems = { $count ->
    [one] 1 celda cuyo valor no es una respuesta posible
   *[other] { $count } celdas cuyos valores no son respuestas posibles
}
many-problems-lead = { $count ->
    [one] Están en 1 fila. Se revisó según sus demás respuestas; lo de estas celdas se tomó como pendiente.
   *[other] Están en { $count } filas. Se revisaron según sus demás respuestas; lo de estas celdas se tomó como pendiente.
}
many-problems-more = Se muestran las primeras { $count }; el archivo de Excel las enumera todas.
many-problem = fila { $row }, { $column }: “{ $given }” no es posible; se admite: { $allowed }
many-problem-row = Fila
many-problem-column = Columna
many-problem-given = Lo que contiene
many-problem-allowed = Lo que se admite
many-take = Descargar los resultados
many-take-xlsx = Excel
many-take-csv = CSV
many-first = Las primeras filas
many-first-lead = Cada fila se abre en “Verificar una propuesta”, con sus motivos y fuentes.
many-open = Verificar la fila { $row }

many-allowed-several = uno o varios de: { $values }
many-allowed-country = el código de dos letras de un país (ISO 3166-1), por ejemplo VN, o su nombre
many-allowed-won = wones sin decimales, por ejemplo 700000000, 700,000,000 o “700 million”
many-allowed-day = un día entre 2000 y 2100 como YYYY-MM-DD, por ejemplo 2026-11-26

many-column-of = { $track }: { $column }
many-column-problems = Celdas por corregir
many-column-edition = Edición
many-column-status = estado
many-column-blocking = no se cumple
many-column-depends-on = depende de
many-column-unstated = no consta en ninguna fuente
many-column-support = apoyo
many-column-most = apoyo máximo en wones
many-column-stated-for = apoyo indicado para el año
many-column-fits = monto deseado
many-column-intake = recepción
many-column-closes = último día
many-column-cycle = año de apoyo
many-column-same = igual según cada interpretación
many-column-way = vía de acceso más corta
many-column-link = Enlace a la verificación
many-sheet-results = Resultados
many-sheet-problems = Problemas
many-sheet-about = Acerca de
many-sheet-proposals = Propuestas
many-sheet-values = Valores
many-about-day = Revisado para el { $day } (salvo que una fila indique otro día) con la base de reglas { $version } de K-City Explorer.
many-about-status = El estado se refiere a los requisitos que indican las fuentes y a nada más. Si una propuesta puede presentarse un día determinado lo dice el estado de la recepción. Un rango de montos corresponde al año de apoyo para el que se indicó.

many-trouble-size = El archivo es demasiado grande: se pueden revisar como máximo { $most } MB a la vez. Divida la tabla.
many-trouble-empty = El archivo no contiene una tabla: se necesita una fila de encabezados y al menos una fila debajo.
many-trouble-encoding = El texto de este archivo no se puede leer: no es UTF-8 ni CP949. Guárdelo como “CSV UTF-8” o como libro de Excel.
many-trouble-text = Este archivo no es una tabla: contiene caracteres que ningún texto tiene o una celda sin final.
many-trouble-old-excel = Este es un libro del tipo antiguo (.xls) o tiene contraseña. Guárdelo como .xlsx sin contraseña.
many-trouble-excel = Este archivo está comprimido como un libro de Excel, pero no se puede leer como tal. Ábralo y guárdelo de nuevo como .xlsx.
many-trouble-unpacked = El libro descomprimido supera los { $most } MB y no se abrió. Guarde solo la tabla en un libro nuevo o como CSV.
many-trouble-rows = La tabla tiene más de { $most } filas. Divídala.
many-trouble-columns = La tabla tiene más de { $most } columnas. Conserve las necesarias.
many-trouble-unknown = Ninguna columna es una respuesta. Encabezados encontrados: { $headings }. Use los encabezados de la tabla vacía que puede descargarse aquí.
