## Cities
page-cities = Villes partenaires
cities-lead = Les lieux où, depuis 2020, le programme a financé un plan ou expérimenté une solution coréenne. Choisissez un repère sur la carte ou un lieu dans la liste pour voir ses projets et leurs sources.

## Filters
cities-find = Lieu, pays, entreprise ou thème
cities-find-hint = Anciens noms et autres graphies compris : Turquie, Cuzco, Saïgon
cities-country = Pays
cities-country-all = Tous les pays
cities-with-count = { $name } · { $count }
cities-filters = { $count ->
    [0] Plus de filtres
   *[other] Plus de filtres ({ $count })
}
cities-edition = Édition dont relève le projet (par son appel)
cities-edition-all = Toutes
cities-line = Volet
cities-line-all = Les deux
cities-sector = Secteur
cities-sector-all = Tous les secteurs
cities-company = Entreprise coréenne ou organisme coréen
cities-company-all = Tous
cities-region = Région
cities-region-all = Monde
cities-set-edition = Édition : { $what }
cities-set-line = Volet : { $what }
cities-set-sector = Secteur : { $what }
cities-set-country = Pays : { $what }
cities-set-company = Entreprise : { $what }
cities-set-find = Recherche : { $what }
cities-set-region = Région : { $what }
cities-clear = Tout effacer
cities-part-europe = Europe
cities-part-western-asia = Asie occidentale
cities-part-central-asia = Asie centrale
cities-part-southern-asia = Asie du Sud
cities-part-south-eastern-asia = Asie du Sud-Est
cities-part-eastern-asia = Asie de l’Est
cities-part-oceania = Océanie
cities-part-africa = Afrique
cities-part-latin-america = Amérique latine
cities-part-northern-america = Amérique du Nord

## What is found
cities-count = { $count ->
    [0] Aucun projet à afficher
    [one] { $count } projet dans { $countries } pays
   *[other] { $count } projets dans { $countries } pays
}
cities-none = Aucun projet nommé ne correspond. Retirez un filtre, ou regardez sur la carte ce qui se trouve à proximité.
cities-none-in = Les données ne nomment encore aucun projet dans ce pays : { $country }. Cela ne dit rien des chances d’une proposition.
cities-unnamed = { $count } des { $all } projets n’ont pas pu être nommés : { $which }. Les totaux officiels les comptent ; ils figurent à la fin de la liste.
cities-unnamed-planning = { $count ->
    [one] { $count } plan de { $year }
   *[other] { $count } plans de { $year }
}
cities-unnamed-demonstration = { $count ->
    [one] { $count } expérimentation de { $year }
   *[other] { $count } expérimentations de { $year }
}
cities-detail = Afficher l’état et les sources de chacun
cities-not-named = Non nommé
cities-only = Uniquement : { $country }
cities-back = Retour à la liste
cities-all-in = { $count ->
    [one] Afficher : { $country }
   *[other] Afficher les { $count } projets : { $country }
}
cities-check-like = Vérifier une proposition de ce type
cities-check-in = Vérifier une proposition : { $country }
cities-chain-tried = D’abord un plan ({ $plans }), puis une expérimentation ({ $demonstrations }).
cities-chain-plans = { $count } plans : { $plans }.
cities-chain-demonstrations = { $count } expérimentations : { $demonstrations }.
cities-year = { $label } (appel de { $call })
cities-sectors = Secteurs : { $sectors }
cities-host = Hôte : { $host }
cities-partner = Partie coréenne : { $partner }
cities-unstated = Non précisé : { $what }
cities-unstated-sectors = secteur
cities-unstated-host = hôte
cities-unstated-partner = partenaire coréen
cities-doubts = Points incertains :
cities-confidence = Fiabilité : { $confidence }.
cities-high = élevée
cities-medium = moyenne
cities-low = faible
cities-kind-district = district
cities-kind-region = région
cities-kind-province = province
cities-kind-regency = kabupaten
cities-kind-state = État
cities-kind-new-city = ville nouvelle
cities-kind-economic-zone = zone économique
cities-kind-airport-site = site aéroportuaire

## The map
cities-map = { $count ->
    [0] Carte du monde sans projet
    [one] Carte du monde avec { $count } projet ; il est décrit dans la liste à côté de la carte
   *[other] Carte du monde avec { $count } projets ; chacun est décrit dans la liste à côté de la carte
}
cities-no-map = Votre navigateur ne peut pas dessiner la carte : WebGL est désactivé ou absent. La liste contient tout ce que la carte montrerait.
cities-sign-planning = Planification
cities-sign-demonstration = Expérimentation
cities-sign-area = Une région, représentée par un point
cities-sign-new-city = Une ville nouvelle
cities-shade-one = 1 projet dans le pays
cities-shade = { $first }–{ $last }
cities-shade-more = { $first } ou plus
cities-move = Cliquez sur un repère pour voir ses projets. Les projets d’un même lieu sont placés côte à côte. Faites glisser pour déplacer la carte ; zoomez avec la molette, deux doigts ou les touches + et − du clavier.
cities-outlines = Contours : Natural Earth, domaine public, modifiés pour suivre les Nations Unies : la Crimée est dessinée avec l’Ukraine, le nord de Chypre avec Chypre, le Somaliland avec la Somalie, et le Sahara occidental d’un seul tenant.

## Downloads
cities-take = Emporter la liste
cities-take-lead = { $count ->
    [one] Le projet affiché ({ $count }), avec ses sources. Une cellule vide signifie qu’aucune source n’indique l’information.
   *[other] Les { $count } projets affichés, avec leurs sources. Une cellule vide signifie qu’aucune source n’indique l’information.
}
cities-take-csv = CSV
cities-take-excel = Excel
cities-take-geojson = GeoJSON
table-sheet = Projets K-City
table-id = Projet
table-year = Compté en
table-call = Appel de
table-track = Volet
table-line = Type de soutien
table-place = Lieu
table-kind = Type de lieu
table-country-code = Code du pays
table-country = Pays
table-title = Intitulé
table-sectors = Secteurs
table-deliverables = Livrables
table-host = Hôte
table-partner = Partie coréenne
table-funding-least = Soutien minimal (KRW)
table-funding-most = Soutien maximal (KRW)
table-funding-of = Nature du montant
table-status = Suite donnée
table-latitude = Latitude
table-longitude = Longitude
table-confidence = Fiabilité
table-sources = Sources
table-doubts = Points incertains
table-note = Note
table-kind-city = ville
table-kind-district = district
table-kind-region = région
table-kind-province = province
table-kind-regency = kabupaten
table-kind-state = État
table-kind-country = pays
table-kind-new-city = ville nouvelle
table-kind-economic-zone = zone économique
table-kind-airport-site = site aéroportuaire
table-funding-of-project = montant propre à ce projet
table-funding-of-edition = fourchette de son édition
table-funding-of-about = montant propre à ce projet, environ

## In numbers
cities-numbers = En chiffres
cities-numbers-lead = { $count ->
    [one] Le projet qui correspond aux filtres ({ $count }), nommé ou non. Un projet relevant de plusieurs secteurs est compté dans chacun d’eux.
   *[other] Les { $count } projets qui correspondent aux filtres, projets non nommés compris. Un projet relevant de plusieurs secteurs est compté dans chacun d’eux.
}
cities-by-year = Projets par année de comptage
cities-by-year-alt = Diagramme en barres des projets par année, planification et expérimentation : { $figures }.
cities-by-sector = Projets par secteur
cities-by-sector-alt = Diagramme en barres des projets par secteur : { $figures }.
cities-by-part = Projets par région
cities-by-part-alt = Diagramme en barres des projets par région : { $figures }.
cities-figure = { $name } { $count }
cities-figure-two = { $name } : planification { $planning }, expérimentation { $demonstration }
cities-sector-unstated = Secteur non précisé
cities-part-unstated = Non nommé
cities-as-table = Sous forme de tableau
cities-col-year = Année
cities-col-name = Nom
cities-col-count = Projets
cities-col-planning = Planification
cities-col-demonstration = Expérimentation
cities-col-place = Lieu
cities-again = Lieux retenus plus d’une fois
cities-again-lead = { $tried ->
    [0] Aucun lieu affiché ici n’a eu d’expérimentation après un plan.
    [one] { $tried } lieu a eu d’abord un plan, puis une expérimentation. Que l’un ait mené à l’autre n’est dit que si la note du projet le dit.
   *[other] { $tried } lieux ont eu d’abord un plan, puis une expérimentation. Que l’un ait mené à l’autre n’est dit que si la note du projet le dit.
}
cities-again-alt = Chronologie des lieux ayant plusieurs projets : { $figures }.
cities-again-line = { $place } : plans { $plans } ; expérimentations { $demonstrations }
cities-none-yet = aucun
