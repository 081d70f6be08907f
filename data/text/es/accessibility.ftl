## Accessibility
page-accessibility = Accesibilidad
access-lead = Esta aplicación está pensada para que pueda usarla cualquier persona, con los medios que tenga para ver, oír, escribir o tocar. Su objetivo es { $standard }, las Pautas de Accesibilidad para el Contenido Web, que siguen los organismos públicos de muchos países.
access-status = Grado de cumplimiento
access-partially = Cumple { $standard } en parte. Lo siguiente puede ser un obstáculo; en cada caso hay otra manera de hacerlo:
access-limit-map = Los mapas son imágenes: un lector de pantalla lee su nombre y nada de su contenido, y con el teclado se pueden mover, pero no elegir nada en ellos.
access-round-map = La página “Ciudades socias” enumera todos los proyectos junto al mapa, con los mismos filtros; la página “Revisar muchas propuestas” presenta sus países en una tabla.
access-limit-pictures = Los gráficos y la línea de tiempo también son imágenes.
access-round-pictures = Lo que muestra cada uno figura además en una tabla o lista de la misma página.
access-limit-calendar = El pequeño calendario para elegir un día nombra los meses y los días de la semana en un idioma que puede no ser el de la página.
access-round-calendar = El día puede escribirse en el campo, con el año primero.
access-limit-documents = El folleto (PDF) no lleva etiquetas que indiquen el orden de lectura a un lector de pantalla, y el código QR es una imagen.
access-round-documents = El texto de la presentación está en la página “Presentación” y en el archivo de PowerPoint; junto al código se puede copiar el enlace.
access-limit-spoken = La pantalla grande está hecha para una sala: sus diapositivas usan letras sueltas como atajos de teclado.
access-round-spoken = Cada tecla tiene en la pantalla un botón que hace lo mismo, y uno de ellos desactiva las letras.
access-limit-scripts = Sin JavaScript, las páginas no funcionan.
access-round-scripts = En su lugar se muestra un resumen del programa tal como se encuentra hoy: modalidades, apoyo, fechas y a quién consultar.
access-reported = Notificado: Streamlit, incidencia { $number }
access-tested = Qué se ha probado
access-no-result = Esta copia de la aplicación no incluye los resultados de sus pruebas.
access-axe = axe-core { $axe } examinó las páginas vacías, a medio responder, resueltas, con errores y con todas sus secciones abiertas. Pantallas examinadas por idioma, de un total de { $whole }: { $screens }; con fondo claro y oscuro a 1280 píxeles, y con fondo claro a 320, que equivale a 1280 ampliados al 400 %. Total de exámenes: { $looks } ({ $days }).
access-in = { $language } ({ $count })
access-none = No se encontró ningún incumplimiento de los niveles A y AA ni de las buenas prácticas que comprueba axe-core.
access-new = { $count ->
    [one] Se encontró { $count } incumplimiento que aún no se ha corregido.
   *[other] Se encontraron { $count } incumplimientos que aún no se han corregido.
}
access-known = { $count ->
    [one] Se conoce { $count } incumplimiento más; figura, con su motivo, en la lista del proyecto.
   *[other] Se conocen { $count } incumplimientos más; figuran, con sus motivos, en la lista del proyecto.
}
access-besides = Un programa solo encuentra una parte de lo que puede estar mal. Por eso, otras pruebas en un navegador comprueban también lo siguiente:
access-check-keyboard = Una propuesta se verifica solo con el teclado, desde la primera pregunta hasta el enlace copiado.
access-check-focus = El foco del teclado se ve con fondo claro y oscuro, con un contraste de al menos 3 a 1, y se mantiene después de cada respuesta.
access-check-announced = Cuando una respuesta cambia el resultado, se anuncia la nueva frase.
access-check-reflow = A 320 píxeles, nada es más ancho que la pantalla, salvo las tablas, los mapas y la pantalla grande.
access-check-spacing = Con más espacio entre líneas, letras y palabras, ningún texto queda cortado.
access-check-targets = Todo lo que se toca o en lo que se hace clic mide al menos 24 píxeles de alto y de ancho, o tiene ese mismo espacio alrededor.
access-check-motion = Quien pide a su sistema menos movimiento no ve ninguno.
access-check-forced-colours = Cuando el sistema impone los colores, los estados, los bordes y el foco del teclado siguen siendo visibles.
access-check-pictures = Cada mapa y cada gráfico tiene un nombre, y una tabla o lista que dice lo mismo.
access-check-headings = Cada página tiene un encabezado principal, los demás en orden, y un título propio en cada idioma.
access-check-language = La página y cada una de sus partes indican en qué idioma están.
access-check-errors = Un mensaje sobre un enlace, un archivo o una fila con errores dice qué está mal y qué es posible.
access-untried = Lo que nadie ha probado
access-untried-screen-readers = No se utilizó ningún lector de pantalla. Lo que se le comunica se leyó en el árbol de accesibilidad del navegador.
access-untried-browsers = Todas las pruebas se hicieron en { $browser } sobre Linux; no se probaron Firefox, Safari ni teléfonos reales en la mano.
access-untried-people = Ninguna persona con discapacidad la ha probado aún para nosotros. Si usted es la primera, su aviso es el que más cuenta.
access-needs = Qué necesita
access-needs-what = Un navegador de los últimos dos años con JavaScript, en cualquier pantalla a partir de 320 píxeles de ancho. No necesita sonido, puntero, color ni conexión rápida, y nada tiene que hacerse en un tiempo determinado, salvo en la pantalla grande, que borra el caso de un visitante si nadie la toca durante un rato.
access-report = Informar de una barrera
access-report-copy = Copie este texto, responda sus preguntas y envíelo a quien administra esta aplicación. Nada se guarda ni se envía desde aquí.
access-report-official = Esta aplicación no decide nada sobre una solicitud. Sobre el programa mismo, consulte a la secretaría; sus datos de contacto figuran en cada ficha de “Verificar una propuesta”.
access-subject = Accesibilidad de K-City Explorer
access-asked-where = ¿En qué página y qué estaba haciendo?
access-asked-with = ¿Con qué navegador y con qué ayuda técnica, si usa alguna?
access-asked-what = ¿Qué ocurrió y qué esperaba?
