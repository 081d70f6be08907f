## Start
start-title = ¿Qué apoyo de K-City Network corresponde a su proyecto?
start-lead = La K-City Network de Corea financia planes de ciudades inteligentes en otros países y proyectos piloto de soluciones coreanas en ciudades de fuera de Corea. Responda unas pocas preguntas y vea qué modalidad le corresponde, de cuánto es el apoyo, hasta cuándo puede presentar la solicitud y de dónde procede cada dato.
start-continue = Continuar con sus respuestas
start-find = Su país o ciudad
start-find-example = Por ejemplo: Cuzco, Vietnam o Ulán Bator
start-find-help = También se reconocen otras grafías, nombres antiguos y otros idiomas. Figuran las ciudades de 15 mil habitantes o más y todos los lugares con un proyecto anterior.
start-find-from = Nombres de ciudades:
start-find-none = No se encontró nada para “{ $text }”. Pruebe con el nombre del país o con otra grafía: de las ciudades de menos de 15 mil habitantes solo figuran las que tienen un proyecto anterior.
start-place = { $place }, { $country }
start-projects-none = ningún proyecto anterior registrado todavía
start-projects-country = { $count ->
    [one] 1 proyecto anterior
   *[other] { $count } proyectos anteriores
}
start-projects-here = { $count ->
    [one] 1 proyecto anterior aquí
   *[other] { $count } proyectos anteriores aquí
}, { $all } en el país
start-projects-elsewhere = ningún proyecto anterior aquí, { $count } en el país
start-check-there = Verificar una propuesta: { $country }
start-partners = Proyectos anteriores: { $country } ({ $count })
start-examples = O comience con un proyecto real
start-examples-lead = Cada uno se abre con las respuestas que su registro respalda. El estado se deduce de esas respuestas y de la convocatoria que admitió el proyecto.
start-today = Recepción de propuestas hoy, { $day }
start-secretariat = Secretaría:
start-sites = Consulte los sitios oficiales antes de presentar su solicitud:
start-figures = { $count } proyectos seleccionados desde { $first }, en al menos { $countries } países
start-most = Países con más proyectos: { $countries }
start-most-one = { $country } ({ $count })
start-see-cities = Ver todos los proyectos en el mapa
who-leads = Quién puede liderar:
