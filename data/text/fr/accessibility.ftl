## Accessibility
page-accessibility = Accessibilité
access-lead = Cette application est destinée à toutes et à tous, quels que soient leurs moyens de voir, d’entendre, de saisir ou de toucher. Elle vise { $standard }, les règles pour l’accessibilité des contenus web, que suivent les organismes publics de nombreux pays.
access-status = Degré de conformité
access-partially = Elle est partiellement conforme à { $standard }. Les points suivants peuvent gêner ; chacun peut être contourné :
access-limit-map = Les cartes sont des images : un lecteur d’écran n’en reçoit que le nom et rien de leur contenu, et le clavier peut les déplacer, mais n’y peut rien choisir.
access-round-map = La page Villes partenaires énumère tous les projets à côté de la carte, avec les mêmes filtres ; la page Examiner un lot de propositions présente ses pays dans un tableau.
access-limit-pictures = Les graphiques et la chronologie sont eux aussi des images.
access-round-pictures = Ce que chacun montre figure aussi dans un tableau ou une liste de la même page.
access-limit-calendar = Le petit calendrier servant à choisir un jour nomme les mois et les jours de la semaine dans une langue qui n’est pas forcément celle de la page.
access-round-calendar = Un jour peut être saisi dans le champ, année en premier.
access-limit-documents = Le dépliant (PDF) ne contient pas de balises indiquant l’ordre de lecture à un lecteur d’écran, et le code QR est une image.
access-round-documents = Le texte de la présentation figure sur la page Présentation et dans le fichier PowerPoint ; le lien peut être copié à côté du code.
access-limit-spoken = Le grand écran est conçu pour une salle : ses diapositives utilisent de simples lettres comme raccourcis clavier.
access-round-spoken = Chaque touche a sur l’écran un bouton qui fait la même chose, et l’un d’eux désactive les lettres.
access-limit-scripts = Sans JavaScript, les pages ne fonctionnent pas.
access-round-scripts = Un résumé du programme actuel s’affiche à la place : volets, soutien, dates et interlocuteurs.
access-reported = Signalé : Streamlit, ticket { $number }
access-tested = Ce qui a été testé
access-no-result = Cette copie de l’application est fournie sans les résultats de ses tests.
access-axe = axe-core { $axe } a examiné les pages vides, en cours de saisie, achevées, avec des erreurs et avec toutes leurs sections ouvertes. Écrans examinés par langue, sur un total de { $whole } : { $screens } ; en clair et en sombre à 1280 pixels, et en clair à 320, soit 1280 agrandis à 400 %. Nombre total d’examens : { $looks } ({ $days }).
access-in = { $language } ({ $count })
access-none = Aucun manquement aux niveaux A et AA, ni aux bonnes pratiques que vérifie axe-core, n’a été relevé.
access-new = { $count ->
    [one] { $count } manquement pas encore corrigé a été relevé.
   *[other] { $count } manquements pas encore corrigés ont été relevés.
}
access-known = { $count ->
    [one] { $count } autre manquement est connu ; il figure, avec sa raison, dans la liste du projet.
   *[other] { $count } autres manquements sont connus ; ils figurent, avec leurs raisons, dans la liste du projet.
}
access-besides = Un programme ne trouve qu’une partie de ce qui peut poser problème. Des tests dans un navigateur vérifient donc aussi ceci :
access-check-keyboard = Une proposition se vérifie au clavier seul, de la première question au lien copié.
access-check-focus = Le focus du clavier est visible en clair et en sombre, avec un contraste d’au moins 3 pour 1, et il reste en place après chaque réponse.
access-check-announced = Lorsqu’une réponse change le résultat, la nouvelle phrase est annoncée.
access-check-reflow = À 320 pixels, rien n’est plus large que l’écran, hormis les tableaux, les cartes et le grand écran.
access-check-spacing = Avec des lignes, des lettres et des mots plus espacés, aucun texte n’est coupé.
access-check-targets = Ce que l’on touche ou clique mesure au moins 24 pixels de haut et de large, ou dispose d’autant d’espace autour.
access-check-motion = Quiconque demande à son système moins d’animations n’en voit aucune.
access-check-forced-colours = Lorsque le système impose les couleurs, les états, les bords et le focus du clavier restent visibles.
access-check-pictures = Chaque carte et chaque graphique a un nom, ainsi qu’un tableau ou une liste qui dit la même chose.
access-check-headings = Chaque page a un titre principal, les autres dans l’ordre, et un intitulé qui lui est propre dans chaque langue.
access-check-language = La page et chacune de ses parties indiquent leur langue.
access-check-errors = Un message sur un lien, un fichier ou une ligne erronés dit ce qui est faux et ce qui est possible.
access-untried = Ce que personne n’a essayé
access-untried-screen-readers = Aucun lecteur d’écran n’a été utilisé. Ce qui lui est transmis a été lu dans l’arbre d’accessibilité du navigateur.
access-untried-browsers = Tous les tests ont été menés avec { $browser } sous Linux ; Firefox, Safari et de vrais téléphones n’ont pas été essayés.
access-untried-people = Aucune personne handicapée ne l’a encore essayée pour nous. Si vous êtes la première, votre signalement est le plus précieux.
access-needs = Ce qu’il faut
access-needs-what = Un navigateur de moins de deux ans avec JavaScript, sur tout écran d’au moins 320 pixels de large. Il ne faut ni son, ni pointeur, ni couleur, ni connexion rapide, et rien n’est à faire dans un temps donné, sauf sur le grand écran, qui efface le cas d’un visiteur lorsque personne ne le touche pendant un moment.
access-report = Signaler un obstacle
access-report-copy = Copiez ce texte, répondez à ses questions et envoyez-le à qui gère cette application. Rien n’est enregistré ni envoyé d’ici.
access-report-official = Cette application ne décide rien au sujet d’une candidature. Pour le programme lui-même, adressez-vous au secrétariat ; ses coordonnées figurent sur chaque fiche de la page Vérifier.
access-subject = Accessibilité de K-City Explorer
access-asked-where = Sur quelle page, et en faisant quoi ?
access-asked-with = Avec quel navigateur et, le cas échéant, quelle aide technique ?
access-asked-what = Que s’est-il passé, et à quoi vous attendiez-vous ?
