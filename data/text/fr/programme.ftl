## Programme
page-programme = Programme
programme-title = Le programme, édition par édition
programme-lead = Avec le K-City Network, le ministère coréen chargé du territoire finance depuis 2020 des plans de villes intelligentes que des entreprises coréennes élaborent avec des gouvernements étrangers, et des projets pilotes de solutions coréennes dans des villes étrangères.
programme-so-far = À la publication de l’appel de { $year }, le programme comptait { $projects } projets dans { $countries } pays.
programme-band = { $band } par projet (indiqué pour { $year })
programme-part = Consulter
programme-part-compare = Éditions comparées
programme-part-years = Au fil des ans
programme-part-how = Fonctionnement
programme-part-who = Qui fait quoi
programme-part-names = Noms
programme-view = Comparer
programme-view-planning = Planification
programme-view-demonstration = Expérimentation
programme-view-edition = Édition entière
programme-editions = Éditions à comparer
programme-all = Toutes les éditions
programme-latest = Les trois dernières
programme-heading-planning = Planification, côte à côte
programme-heading-demonstration = Expérimentation, côte à côte
programme-heading-edition = Les éditions dans leur ensemble, côte à côte
programme-legend = Un signe sous un chiffre ou une règle dit en quoi il diffère de l’année précédente : ▲ modifié, ≠ liste différente, + désormais indiqué, – non repris. Ce qui diffère de toute façon chaque année (jours, candidatures, sélections) ne porte pas de signe.
programme-caption = Qui peut être chef de file, montants, dates et résultats
programme-caption-more = Conditions, soutien, étapes, critères et règles financières
programme-more = Plus en détail : conditions, ce qui est pris en charge, étapes, critères, règles financières …
programme-fact = Élément
programme-edition = Édition
programme-fact-changes = Nouveau cette année-là
programme-fact-budget = Budget du volet
programme-fact-lead = Qui peut être chef de file
programme-fact-intake = Mode de réception des propositions
programme-fact-window = Période de dépôt
programme-fact-decided = Décision
programme-fact-conditions = Autres conditions
programme-intake-window = Pendant une période ayant un dernier jour
programme-intake-rolling = Toute l’année
programme-from = À partir du { $day }, sans dernier jour
programme-receipt = Propositions reçues { $days } : pour { $cycle }
programme-of-cycle = { $band } (pour { $year })
programme-planned = prévu : { $day }
programme-count-exact = { $most }
programme-count-about = environ { $most }
programme-count-at-most = au plus { $most }
programme-count-at-least = au moins { $least }
programme-count-range = de { $least } à { $most }
programme-projects = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
programme-in-countries = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
}
programme-in-cities = { $count ->
    [one] { $count } ville
   *[other] { $count } villes
}
programme-what-changed = Ce qui a changé
programme-changed = modifié
programme-what-changed-lead = D’abord ce qui était nouveau, d’après les sources de l’année ou une comparaison des appels ; puis chaque chiffre et chaque règle qui diffère de l’année précédente.
programme-new = Ce qui était nouveau en { $year }
programme-no-changes = Aucune source n’énumère les changements de cette édition.
programme-figures = Chiffres et règles modifiés depuis { $before }
programme-lists = Ce qui est énuméré autrement qu’en { $before }, ou indiqué seulement l’une des deux années
programme-lists-lead = Les sources disent la même chose en termes différents, et le silence n’est pas un changement : ce que les sources de { $year } ne reprennent pas a pu rester valable ; ce qu’elles indiquent pour la première fois a pu l’être aussi en { $before }.
programme-list-new = Cette année-là : { $items }
programme-list-gone = Non repris : { $items }
programme-first = nouveau volet
programme-not-offered = non proposé
programme-differs = diffère
programme-newly-stated = désormais indiqué
programme-not-repeated = non repris
programme-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
programme-sources-doubts = { $count ->
    [one] { $count } source, point incertain { $doubts }
   *[other] { $count } sources, point incertain { $doubts }
}
programme-doubts = Point incertain :
programme-stated = Indiqué pour { $years }.

## Over the years
programme-over-years = Les chiffres au fil des ans
programme-chart-signs = Un tiret (—) figure là où aucune source ne donne de chiffre, ou lorsqu’il n’y avait pas un tel volet. Un astérisque (*) signale un chiffre touché par un point incertain ou dont la fiabilité n’est pas élevée ; le tableau sous chaque graphique dit pourquoi.
programme-chart-planning = Soutien par projet : planification
programme-chart-demonstration = Soutien par projet : expérimentation
programme-chart-budget = Budget total
programme-chart-projects = Candidatures et sélections
programme-chart-windows = Quand les propositions ont été reçues
programme-chart-countries = Pays
programme-note-planning = Barre pleine : du montant minimal au montant maximal. Barre en tirets (≤) : plafond, sans montant minimal indiqué. Losange (≈) : environ ce montant. Tel qu’annoncé, par année de l’appel.
programme-note-demonstration = Barre pleine : du montant minimal au montant maximal. Barre en tirets (≤) : plafond, sans montant minimal indiqué. Losange (≈) : environ ce montant. Il n’y a pas eu d’expérimentation en 2020.
programme-note-budget = L’édition entière. Les barres pâles sont incertaines : 2020 et 2021 ont été indiqués plus tard, d’autres reposent sur peu d’articles. Pour 2025 et 2026, aucune source ne donne de total ; le tableau montre ce que l’on sait de chaque volet.
programme-note-projects = L’édition entière. Pour 2026, les candidatures aux expérimentations sont connues (34), celles aux plans ne le sont pas ; voir le tableau.
programme-note-windows = La barre représente la période de réception des propositions, avec sa durée ; pâle : toute l’année, sans dernier jour. Le losange est le jour du résultat, s’il est connu et tombe la même année.
programme-note-countries = Pays candidats, pays retenus et pays que le programme avait alors touchés. Un total qu’un appel ultérieur ne fait que réimprimer est laissé de côté.
programme-alt-planning = Diagramme en barres du soutien pour un projet de planification par année de l’appel, 2020 à 2026 ; les chiffres figurent dans le tableau ci-dessous
programme-alt-demonstration = Diagramme en barres du soutien pour une expérimentation par année de l’appel, 2021 à 2026 ; les chiffres figurent dans le tableau ci-dessous
programme-alt-budget = Diagramme en barres du budget total par année, avec des vides en 2025 et 2026 ; les chiffres figurent dans le tableau ci-dessous
programme-alt-projects = Diagramme en barres des candidatures et des sélections par année ; les chiffres figurent dans le tableau ci-dessous
programme-alt-windows = Barres sur les mois de chaque année montrant quand les propositions ont été reçues ; les jours figurent dans le tableau ci-dessous
programme-alt-countries = Diagramme en barres des pays par année : candidats, retenus, touchés jusque-là ; les chiffres figurent dans le tableau ci-dessous
programme-axis-won = Millions de wons
programme-axis-year = Année de l’appel
programme-axis-month = Mois
programme-axis-projects = Projets
programme-axis-countries = Pays
programme-series-by-purpose = Plan de ville ou de solution
programme-series-city = Plan d’une ville
programme-series-solution = Plan d’une solution
programme-series-planning = Planification
programme-series-demonstration = Expérimentation
programme-series-edition = Édition entière
programme-series-applications = Candidatures
programme-series-selected = Retenus
programme-series-cumulative = Touchés jusque-là
programme-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
programme-figures-sources = Les chiffres, avec leurs sources

## How it works, who does what, names
programme-how = Fonctionnement
programme-how-lead = Le parcours d’un projet tel que le décrivent les sources les plus récentes. Sous chaque étape : pour quelles éditions les sources le disent, et ce qui était différent auparavant.
programme-acts = Qui agit : { $who }
programme-who = Qui fait quoi
programme-who-lead = Ce que font les différents acteurs d’après les sources, selon l’édition dont elles parlent. L’absence d’une année signifie que ses sources n’en disent rien, et non que la tâche a été retirée.
programme-names = Ce qui porte plusieurs noms
programme-names-lead = La même chose porte des noms différents selon les années et les sources. Voici les noms tels qu’imprimés.
programme-group-tracks = Volets
programme-group-steps = Étapes
programme-group-bodies = Organismes et fonds
programme-names-by-year = Noms du programme et de ses volets, année par année
programme-printed-en = Anglais
programme-printed-ko = Coréen
