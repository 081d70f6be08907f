## Sources and doubts
page-sources = Sources et points incertains
sources-title = D’où vient chaque information
sources-lead = Les numéros à côté d’une information mènent ici à sa source. Lorsque les sources divergent ou manquent de clarté, un point incertain énonce chaque interprétation, celle que suit cette application, et pourquoi.
sources-came-for-source = La source que vous avez suivie
sources-came-for-doubt = Le point incertain que vous avez suivi
sources-close = Fermer
sources-unknown = Non utilisé : { $what } n’est pas recensé.
sources-find = Rechercher
sources-find-placeholder = Un éditeur, un mot, c19 …
sources-edition = Édition
sources-part = Afficher
sources-part-sources = Sources ({ $count })
sources-part-doubts = Points incertains ({ $count })
sources-part-unknowns = Non précisé ({ $count })
sources-part-back-test = Vérification rétrospective
sources-part-rulebook = Recueil de règles et téléchargements
sources-open-all = Ouvrir toutes les entrées
sources-nothing = Rien ici ne correspond à la recherche et à l’édition.
sources-heading = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
sources-year = { $year } ({ $count })
sources-no-date = Sans date ({ $count })
source-kind-official = Document officiel
source-kind-press = Presse
source-kind-other = Autre publication
source-no-address = aucune adresse recensée
source-rests = Ce qui repose sur elle
source-rests-nothing = Rien dans le recueil de règles ne repose sur elle.
source-doubts = Points incertains qui la citent
source-projects = { $count ->
    [one] { $count } projet antérieur
   *[other] { $count } projets antérieurs
}
source-in-data = Dans les données : « { $id } »
entry-link = Lien vers cette entrée
doubts-heading = { $count ->
    [one] { $count } point incertain
   *[other] { $count } points incertains
}
doubts-lead = { $count ->
    [0] Aucune autre interprétation ne changerait ce que calcule cette application.
    [one] Pour { $count } d’entre eux, une autre interprétation changerait ce que calcule cette application ; il est signalé.
   *[other] Pour { $count } d’entre eux, une autre interprétation changerait ce que calcule cette application ; ils sont signalés.
}
doubt-changes = peut changer un résultat
doubt-would-change = Changerait : { $facts }
doubt-changes-nothing = Aucun résultat n’en dépend.
doubt-why = Pourquoi cette interprétation
doubt-touches = Où cela compte
doubt-editions = { $count ->
    [one] Édition { $years }
   *[other] Éditions { $years }
}
confidence-high = fiabilité élevée
confidence-medium = fiabilité moyenne
confidence-low = fiabilité faible
unknowns-heading = { $count ->
    [one] { $count } élément qu’aucune source ne précise
   *[other] { $count } éléments qu’aucune source ne précise
}
unknowns-lead = Ils ont été recherchés et n’ont pas été trouvés. L’application le dit au lieu de deviner.
unknowns-edition = L’édition dans son ensemble
back-test-heading = { $count ->
    [one] Ce que les règles donnent pour { $count } projet antérieur
   *[other] Ce que les règles donnent pour { $count } projets antérieurs
}
back-test-lead = Le résultat de chacun est calculé selon l’appel dont il relève, sans plus de réponses que ses données n’en étayent.
back-test-unexplained = { $count ->
    [0] Un point incertain explique chaque échec : selon une autre interprétation, le projet passe.
    [one] { $count } échec n’est expliqué par aucun point incertain.
   *[other] { $count } échecs ne sont expliqués par aucun point incertain.
}
back-test-miss = { $count ->
    [0] Aucun ne contrevient à une condition telle qu’elle est comprise ici.
    [one] { $count } ne remplit pas une condition telle qu’elle est comprise ici.
   *[other] { $count } ne remplissent pas une condition telle qu’elle est comprise ici.
}
back-test-depends = { $count ->
    [one] { $count } dépend de faits que ses données n’indiquent pas, ou de ce qu’aucune source ne précise.
   *[other] { $count } dépendent de faits que leurs données n’indiquent pas, ou de ce qu’aucune source ne précise.
}
back-test-hit = { $count ->
    [one] { $count } remplit toutes les conditions qu’indiquent les sources.
   *[other] { $count } remplissent toutes les conditions qu’indiquent les sources.
}
back-test-hit-heading = Remplit toutes les conditions indiquées ({ $count })
back-test-depends-heading = Dépend de faits manquants ({ $count })
back-test-miss-heading = Ne remplit pas une condition ({ $count })
back-test-project = Projet
back-test-not-met = Condition non remplie
back-test-explained = Expliqué par
back-test-missing = Manque dans les données
back-test-not-stated = Indiqué par aucune source
rulebook-heading = Recueil de règles { $version }
rulebook-lead = Mis à jour le { $day } : { $editions } éditions, { $projects } projets antérieurs, { $sources } sources, { $doubts } points incertains.
rulebook-changelog = Ce qui a changé
rulebook-no-changelog = Pas encore de journal des modifications.
rulebook-files = Fichiers de données
rulebook-files-lead = Les fichiers que lit cette application, tels quels.
rulebook-all-files = Les { $count } fichiers (zip)
proof-heading = Comment les règles sont contrôlées
proof-engines = Les mêmes règles ont été données à { $engines } moteurs de règles conçus par d’autres. Sur la totalité des { $classes } types de réponses complètes et sur { $random } propositions tirées au hasard, { $differences ->
    [0] tous disent ce que dit cette application.
    [one] { $differences } résultat diffère.
   *[other] { $differences } résultats diffèrent.
}
proof-mutants = Il existe { $mutants } façons de modifier une règle, un jour ou un montant avec un effet sur le résultat. Les { $cases } cas traités à titre d’exemple repèrent { $survivors ->
    [0] chacune d’elles.
   *[other] chacune d’elles, sauf { $survivors }.
}
proof-measured = Mesuré le { $day } avec le recueil de règles { $version }.
proof-figures = Tous les chiffres, et comment ils ont été mesurés
fact-name = Nom
fact-number = Numéro de l’appel
fact-announced = Annonce
fact-changes = Ce qui a changé
fact-places = Lieux
fact-budget = Budget total
fact-countries = Pays
fact-websites = Sites web
fact-events = Événements
fact-applications = Candidatures reçues
fact-selected = Projets retenus
fact-cumulative = Totaux à ce jour
fact-requirements = Exigences
fact-exclusions = Exclusions
fact-preferences = Atouts
fact-projects = Types de projet
fact-sectors = Secteurs
fact-funding = Soutien par projet
fact-awarded = Montants accordés
fact-intake = Dépôt et décision
fact-steps = Étapes
fact-criteria = Critères
fact-work-period = Période de réalisation
fact-support = Ce qui est accordé
fact-not-supported = Ce qui n’est pas accordé
fact-paid = Qui est payé
fact-money-rules = Règles financières
fact-host-side = La partie hôte
fact-secretariat = Secrétariat
fact-how-to-apply = Comment déposer une candidature
fact-documents = Documents
fact-follow-on = Après l’étude

## Reporting a mistake
correction-report = Signaler une correction
correction-report-list = Signaler une correction à ces sources
correction-heading = Signaler une correction
correction-send-lead = Le message est prérempli autant que possible ; à vous de le compléter et de l’envoyer. Rien n’est enregistré ici.
correction-copy-lead = Copiez ce texte, indiquez ce qui est erroné et envoyez-le à qui gère cette application. Rien n’est enregistré ni envoyé d’ici.
correction-send = Ouvrir le message
correction-subject = Correction : { $names }
correction-about = Objet :
correction-page = Page : { $page }
correction-wrong = Qu’est-ce qui est erroné, et où cela est-il indiqué autrement ?
