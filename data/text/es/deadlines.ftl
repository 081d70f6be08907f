## Calendar files
calendar-case = K-City Network: fechas para su propuesta
calendar-name = K-City Network: recepciones y decisiones
calendar-name-line = K-City Network, { $line }: recepciones y decisiones
calendar-about = Los días son los de Seúl.
calendar-opens = K-City { $year }, { $track }: se abre la recepción
calendar-last-day = K-City { $year }, { $track }: último día de la recepción
calendar-cut-off = K-City, { $track }: último día que cuenta para el apoyo de { $cycle }
calendar-decision = K-City, { $track }: decisión sobre el apoyo de { $cycle }
calendar-estimate-opens = Estimación: K-City { $year }, { $track }: la recepción podría abrirse
calendar-estimate-closes = Estimación: K-City { $year }, { $track }: la recepción podría cerrarse
calendar-alarm = { $days ->
    [one] Dentro de 1 día: { $title }
   *[other] Dentro de { $days } días: { $title }
}
calendar-seoul = El día en Seúl; ninguna fuente indica una hora.
calendar-clock = Hora de Seúl, según el texto original: { $clock }.
calendar-estimated = Es una estimación, no una fecha segura: en algún momento ({ $span }), según el patrón de { $years }. No hay ninguna convocatoria registrada.
calendar-expected = Solo se conoce lo previsto: { $when }. Ninguna fuente dice qué día fue.
calendar-doubt = Las fuentes no coinciden en esto (punto en duda { $doubt }): { $title }
calendar-sources = Fuentes:
calendar-preparing = K-City Network, { $track }: qué preparar y para cuándo
calendar-step-title = K-City, preparar: { $step }
calendar-step = Sugerencia de este explorador: { $days } días hábiles de Corea antes del { $day }. Ninguna fuente indica un tiempo de preparación.
calendar-step-estimate = Ese último día es, a su vez, una estimación, tomada en su fecha más temprana.

## Deadlines
page-deadlines = Plazos
deadlines-lead = Cuándo recibió propuestas el programa, cuándo decidió y qué puede decirse de la próxima vez. Todos los días son los de Seúl.
deadlines-now = Al { $day } en Seúl
deadlines-now-none = A partir de este día no hay ninguna recepción registrada ni que pueda estimarse.
deadlines-cut-off = Una propuesta recibida hasta el { $day } cuenta para el apoyo de { $cycle }.
deadlines-left = { $days ->
    [0] Último día
    [one] Queda 1 día
   *[other] Quedan { $days } días
}
deadlines-left-working = { $days ->
    [one] 1 de ellos es hábil en Corea
   *[other] { $days } de ellos son hábiles en Corea
}
deadlines-estimate = Estimación, no una fecha segura
deadlines-may-open = Podría abrirse: { $span }
deadlines-may-close = Podría cerrarse: { $span }
deadlines-drawn-from = Basado en las recepciones de { $years }.
deadlines-drawn-window = { $year }: { $span }
deadlines-opened = { $year }: se abrió el { $day }
deadlines-estimate-rolling = Una vez abierta, una recepción continua no tiene último día; a qué año de apoyo pertenecerían sus propuestas no consta.
deadlines-there = En la zona horaria { $zone }, ese día dura desde el { $first } hasta el { $last }.
deadlines-there-estimate = En la zona horaria { $zone }, el más temprano de los últimos días estimados terminaría el { $last }.
deadlines-doubts = Puntos en duda: { $doubts }
deadlines-on-record = Después: { $next }.
deadlines-zone = Su zona horaria
deadlines-zone-none = Elija una zona horaria
deadlines-timeline = Todas las recepciones, { $first }–{ $last }
deadlines-season = { $count } recepciones tuvieron un último día. Se abrieron entre el { $opens } y el { $opened }, se cerraron entre el { $closes } y el { $closed } y duraron de { $least } a { $most } días.
deadlines-rolling-since = Desde { $year }, los planes se reciben todo el año.
deadlines-alt = Línea de tiempo con una fila por año y los meses alineados: { $count } recepciones y sus decisiones. La tabla de abajo dice lo mismo.
deadlines-sign-planning = Planificación
deadlines-sign-demonstration = Demostración piloto
deadlines-sign-rolling = Planificación, recepción todo el año
deadlines-sign-decision = Decisión, en un día conocido
deadlines-sign-expected = Decisión, solo se conoce el mes
deadlines-sign-estimate = Estimación
deadlines-sign-today = El día que usted consulta
deadlines-told-taking = { $track }: { $span }, { $days } días
deadlines-told-decision = { $track }: decisión { $when }
deadlines-told-opens = Estimación, { $track }: podría abrirse { $span }
deadlines-told-closes = Estimación, { $track }: podría cerrarse { $span }
deadlines-gaps = Los vacíos se dejan como vacíos: aparte de las estimaciones, no se dibuja nada que no indique una fuente.
deadlines-table = Todas las recepciones en una tabla
deadlines-edition = Edición
deadlines-track = Modalidad
deadlines-opens = Apertura
deadlines-closes = Cierre
deadlines-days = Días
deadlines-decided = Decisión
deadlines-sources = Fuentes
deadlines-rolling-until = { $day }, fecha de corte para { $cycle }
deadlines-planned = { $when } (previsto)
deadlines-prepare = Qué preparar y para cuándo
deadlines-line = Modalidad
deadlines-towards-last-day = Contado hacia atrás desde el último día, { $day }.
deadlines-towards-cut-off = Contado hacia atrás desde el { $day }, el último día que cuenta para el apoyo de { $cycle }.
deadlines-towards-estimate = Contado hacia atrás desde el { $day }, el más temprano de los últimos días que sugiere el patrón de { $years }. Es una estimación.
deadlines-towards-none = No se conoce ni se estima ningún último día, de modo que no hay desde dónde contar hacia atrás. Una recepción abierta todo el año puede prepararse en cualquier momento.
deadlines-ours = Los tiempos de preparación son sugerencias de este explorador, en días hábiles de Corea. Ninguna fuente indica alguno.
deadlines-before = { $days ->
    [one] 1 día hábil antes
   *[other] { $days } días hábiles antes
}
deadlines-past = ya pasó
deadlines-all-past = { $count ->
    [one] 1 paso es anterior al día que usted consulta: comience por él.
   *[other] { $count } pasos son anteriores al día que usted consulta: comience por ellos.
}
deadlines-asked = Lo que piden las fuentes
deadlines-asked-none = Ninguna fuente indica qué debe presentarse.
deadlines-holidays = Feriados en Corea
deadlines-holidays-none = No hay feriados entre estos días.
deadlines-holidays-note = Se cuentan los feriados sustitutivos. Los feriados temporales y las elecciones que aún no se han fijado no pueden conocerse.
deadlines-day = { $day } ({ $weekday })
deadlines-take = Llevarse las fechas
deadlines-take-steps = Estos pasos como archivo de calendario (.ics)
deadlines-take-all = Todas las recepciones como archivo de calendario (.ics)
deadlines-subscribe-lead = Una suscripción se mantiene al día sola: cuando una convocatoria se publica y se registra aquí, la estimación en su calendario se convierte en una fecha.
deadlines-subscribe = Suscribirse: { $what }
deadlines-subscribe-all = ambas modalidades
deadlines-subscribe-address = O ingrese esta dirección en su calendario (Google Calendar: “Desde URL”; Outlook: “Suscribirse desde la web”).
