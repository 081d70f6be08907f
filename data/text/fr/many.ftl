## Screen many proposals
page-many = Examiner un lot de propositions
many-lead = Pour qui passe en revue tout un lot avant de décider : envoyez un tableau de propositions, une par ligne, et récupérez-le avec le résultat de chacune.
many-private = Le tableau est traité dans un processus à part et supprimé au bout d’une heure, ou lorsque vous le supprimez ici. Il n’est pas conservé et n’est envoyé nulle part ailleurs. Ce qui s’affiche ici ne peut donc pas être transmis par un lien ; les résultats peuvent être téléchargés en fichiers, et chaque ligne a son propre lien vers la page Vérifier.
many-how = Comment présenter le tableau
many-how-columns = Une colonne pour chaque réponse, dans n’importe quel ordre ; son en-tête est l’identifiant de la réponse ou son nom abrégé en anglais ou en coréen. Ce qui manque ou est vide est sans réponse. Toute autre colonne, comme un nom ou un numéro, est conservée et revient telle quelle.
many-how-values = Les valeurs sont des identifiants, ou leurs noms en anglais ou en coréen. Plusieurs valeurs dans une cellule sont séparées par des points-virgules ou des virgules. Les montants sont en wons entiers, les jours sous la forme AAAA-MM-JJ.
many-how-files = CSV en UTF-8 ou CP949 (ancien Excel coréen), ou classeur Excel (.xlsx), dont la première feuille est lue. Au plus { $rows } lignes et { $size } Mo.
many-values-column = Colonne
many-values-id = Identifiant
many-values-name = Valeurs
many-template = Un tableau vide à remplir
many-template-csv = { $language }, CSV
many-template-xlsx = { $language }, Excel
many-template-own = Nom ou numéro de votre choix
many-file = Tableau de propositions (CSV ou Excel)
many-waiting = D’autres tableaux sont en cours d’examen ; le vôtre vient ensuite.
many-working = Examen en cours : { $percent } %
many-stop = Arrêter
many-gone = Ces résultats ne sont plus ici. Choisissez de nouveau le fichier.
many-failed = L’examen s’est interrompu avant la fin. Essayez un tableau plus petit ; rien de vos données n’a été conservé.
many-no-room = Le serveur n’a pas de place pour un tableau en ce moment. Réessayez dans quelques minutes ; rien de vos données n’a été conservé.
many-delete = Supprimer le tableau et ses résultats
many-result = Résultats
many-rows = { $count ->
    [one] { $count } proposition a été examinée.
   *[other] { $count } propositions ont été examinées.
}
many-day = Résultats calculés au { $day }, sauf si une ligne indique un autre jour, avec le recueil de règles { $version }.
many-used = Colonnes lues comme réponses : { $columns }.
many-kept = Colonnes conservées telles quelles : { $columns }.
many-again = Laissées de côté, car une autre colonne pose la même question : { $columns }.
many-no-edition = { $count ->
    [one] { $count } ligne indique un jour où aucune édition n’est en vigueur ; elle n’a pas de résultat.
   *[other] { $count } lignes indiquent un jour où aucune édition n’est en vigueur ; elles n’ont pas de résultat.
}
many-differing = { $count ->
    [0] Chaque état est le même selon toutes les interprétations des sources.
    [one] { $count } ligne a un état qui serait différent selon une autre interprétation des sources.
   *[other] { $count } lignes ont un état qui serait différent selon une autre interprétation des sources.
}
many-by-status = Par état
many-best = Meilleur volet de chaque ligne
many-track = Volet
many-track-name = { $year } { $track }
many-eligible-note = « { $status } » porte sur ce qu’indiquent les sources et sur rien d’autre ; ce n’est pas une décision sur une candidature.
many-blocking = Ce qui fait écarter des propositions
many-blocking-none = Aucune condition n’en fait écarter.
many-condition = Condition
many-blocked = Lignes
many-blocked-alone = Par elle seule
many-if = Et si une condition tombait ?
many-if-lead = Simple hypothèse : les règles sont ce qu’elles sont. Les mêmes lignes sont recomptées sans une condition, tout le reste étant inchangé.
many-if-choose = Condition à laisser de côté
many-if-none = Aucune
many-if-now = En l’état
many-if-then = Si elle tombait
many-if-state = Si « { $condition } » tombait dans ce volet : { $track } (ce n’est pas le cas) :
many-countries = Par pays
many-country = Pays
many-country-open = Non indiqué
many-country-all = Afficher les { $count } pays
many-map = Afficher les pays sur une carte
many-map-alt = { $count ->
    [one] Carte du monde avec { $count } pays coloré selon son nombre de lignes ; le tableau ci-dessus dit la même chose
   *[other] Carte du monde avec { $count } pays colorés selon leur nombre de lignes ; le tableau ci-dessus dit la même chose
}
many-map-from = à partir de { $count }
many-problems = { $count ->
    [one] { $count } cellule dont la valeur n’est pas une réponse possible
   *[other] { $count } cellules dont les valeurs ne sont pas des réponses possibles
}
many-problems-lead = { $count ->
    [one] { $count } ligne en contient. Elle a été examinée d’après ses autres réponses, ces cellules étant considérées comme sans réponse.
   *[other] { $count } lignes en contiennent. Elles ont été examinées d’après leurs autres réponses, ces cellules étant considérées comme sans réponse.
}
many-problems-more = Les { $count } premières sont affichées ; le fichier Excel les énumère toutes.
many-problem = ligne { $row }, { $column } : « { $given } » n’est pas possible ; valeurs admises : { $allowed }
many-problem-row = Ligne
many-problem-column = Colonne
many-problem-given = Contenu trouvé
many-problem-allowed = Valeurs admises
many-take = Télécharger les résultats
many-take-xlsx = Excel
many-take-csv = CSV
many-first = Les premières lignes
many-first-lead = Chaque ligne s’ouvre dans la page Vérifier, avec ses raisons et ses sources.
many-open = Vérifier la ligne { $row }

many-allowed-several = une ou plusieurs de ces valeurs : { $values }
many-allowed-country = le code à deux lettres d’un pays (ISO 3166-1), par exemple VN, ou son nom
many-allowed-won = des wons entiers, par exemple 700000000, 700,000,000 ou 700 million
many-allowed-day = un jour entre 2000 et 2100 sous la forme AAAA-MM-JJ, par exemple 2026-11-26

many-column-of = { $track } : { $column }
many-column-problems = Cellules à corriger
many-column-edition = Édition
many-column-status = état
many-column-blocking = conditions non remplies
many-column-depends-on = dépend de
many-column-unstated = non précisé par les sources
many-column-support = soutien
many-column-most = soutien maximal en wons
many-column-stated-for = soutien indiqué pour l’année
many-column-fits = montant souhaité
many-column-intake = dépôt
many-column-closes = dernier jour
many-column-cycle = année de soutien
many-column-same = identique selon chaque interprétation
many-column-way = voie d’accès la plus courte
many-column-link = Lien vers la vérification
many-sheet-results = Résultats
many-sheet-problems = Problèmes
many-sheet-about = À propos
many-sheet-proposals = Propositions
many-sheet-values = Valeurs
many-about-day = Examen au { $day } (sauf si une ligne indique un autre jour) avec le recueil de règles { $version } de K-City Explorer.
many-about-status = L’état porte sur les exigences qu’indiquent les sources, et sur rien d’autre. C’est l’état du dépôt qui dit si une proposition peut être déposée un jour donné. Un montant vaut pour l’année de soutien pour laquelle il a été indiqué.

many-trouble-size = Le fichier est trop volumineux : on peut examiner au plus { $most } Mo à la fois. Divisez le tableau.
many-trouble-empty = Le fichier ne contient pas de tableau : il faut une ligne d’en-têtes et au moins une ligne en dessous.
many-trouble-encoding = Le texte de ce fichier est illisible : il n’est ni en UTF-8 ni en CP949. Enregistrez-le en « CSV UTF-8 » ou en classeur Excel.
many-trouble-text = Ce fichier n’est pas un tableau : il contient des caractères qu’aucun texte ne comporte, ou une cellule sans fin.
many-trouble-old-excel = Ce classeur est d’un ancien format (.xls) ou protégé par un mot de passe. Enregistrez-le en .xlsx sans mot de passe.
many-trouble-excel = Ce fichier est empaqueté comme un classeur Excel, mais ne peut pas être lu comme tel. Ouvrez-le et enregistrez-le de nouveau en .xlsx.
many-trouble-unpacked = Le classeur décompressé dépasse { $most } Mo et n’a pas été ouvert. Enregistrez le tableau seul dans un nouveau classeur, ou en CSV.
many-trouble-rows = Le tableau a plus de { $most } lignes. Divisez-le.
many-trouble-columns = Le tableau a plus de { $most } colonnes. Gardez celles qui sont nécessaires.
many-trouble-unknown = Aucune colonne n’est une réponse. En-têtes trouvés : { $headings }. Utilisez les en-têtes du tableau vide à télécharger ici.
