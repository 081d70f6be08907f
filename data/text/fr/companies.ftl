## Korean companies
page-companies = Entreprises coréennes
companies-lead = { $track } (édition { $year }) : { $state }
companies-lead-not-offered = L’édition { $year } ne comporte pas de volet expérimentation.
companies-who = Une entreprise coréenne, chef de file, expérimente dans une ville à l’étranger une solution qu’elle a déjà développée. Composez le consortium ci-dessous pour voir aussitôt ce qui manque et qui peut être payé.

## The consortium
companies-builder = Composer le consortium
companies-builder-lead = Répondez à ce que vous savez. Les réponses sont communes avec « Vérifier une proposition » et restent dans le lien. Cette page suppose que l’objectif est un projet pilote sur site.
companies-members = Membres coréens outre le chef de file
companies-members-help = Combien d’autres entreprises et organismes coréens participent. Aucune source n’en limite le nombre.
companies-count-companies = Entreprises coréennes
companies-count-organisations = Instituts, associations et organismes publics coréens
companies-solution-other = { $count ->
    [one] { $count } condition d’autres années
   *[other] { $count } conditions d’autres années
}
companies-solution-unused = Les sources de l’édition { $year } ne posent pas de telle condition ; une réponse n’y change donc rien : { $questions }. Le tableau ci-dessous montre ce que chaque année a demandé.
companies-result = Ce qui en découle pour ce consortium
companies-missing = Manque
companies-missing-none = Aucune de vos réponses ne contrevient à ce stade à une condition.
companies-open = Encore sans réponse
companies-unstated = Indiqué par aucune source
companies-met = Conditions remplies
companies-settle = Ce qui permettrait de trancher
companies-payees = Qui peut être payé
companies-payees-none = Choisissez un chef de file et des partenaires pour voir qui peut être payé.
companies-head-who = Qui
companies-head-payment = Paiement
companies-role-lead = { $kind } (chef de file)
companies-role-member = { $count } × { $kind } (membre coréen)
companies-role-overseas = { $kind } (partenaire hors de Corée)
companies-payment-paid = peut être payé
companies-payment-unpaid = non payé directement
companies-payment-not-stated = non précisé
companies-payment-carried = { $payment } (repris de { $since })
companies-unknowns = { $count ->
    [one] { $count } élément qu’aucune source de l’édition { $year } ne précise
   *[other] { $count } éléments qu’aucune source de l’édition { $year } ne précise
}
companies-doubts = points incertains { $doubts }
companies-to-check = Continuer dans « Vérifier une proposition »
companies-under-last = Voir selon l’édition { $year }

## The next call
companies-next = Quand viendra le prochain appel, et sous quel nom
companies-next-opening = Ouverture, selon l’estimation : { $days }
companies-next-closing = Dernier jour, selon l’estimation : { $days }. C’est là aussi une estimation, non une date sûre.
companies-next-known = Prochain dépôt recensé : { $days }.
companies-next-open = Le dépôt est ouvert ou sur le point d’ouvrir.
companies-next-name = Nom officiel coréen à rechercher (celui du dernier appel) :
companies-next-where = Sites officiels où paraissent les appels :
companies-calls = Noms et périodes de dépôt des appels passés
companies-call = { $track }, { $call }
companies-call-window = dépôt { $days }
companies-call-chosen = sélection { $day }

## Precedents and cities
companies-sector = Précédents et villes dans mon secteur
companies-sector-lead = Choisissez des secteurs pour restreindre à la fois les expérimentations passées et les villes qui n’ont qu’un plan. Sans choix, tout est affiché.
companies-pilots = { $count ->
    [0] Aucune expérimentation recensée dans ce secteur
    [one] { $count } expérimentation
   *[other] { $count } expérimentations
}
companies-view = Grouper par
companies-view-year = Année
companies-view-company = Entreprise
companies-company = entreprise : { $company }
companies-company-not-stated = entreprise : non précisée
companies-no-company = Entreprise : non précisée
companies-pilots-unsorted = { $count ->
    [one] { $count } expérimentation sans secteur recensé est laissée de côté lorsque des secteurs sont choisis.
   *[other] { $count } expérimentations sans secteur recensé sont laissées de côté lorsque des secteurs sont choisis.
}
companies-waiting = { $count ->
    [0] Aucun lieu doté d’un plan et sans expérimentation n’est recensé dans ce secteur
    [one] { $count } lieu doté d’un plan et encore sans expérimentation
   *[other] { $count } lieux dotés d’un plan et encore sans expérimentation
}
companies-waiting-lead = Lieux dotés d’un plan K-City pour lesquels aucune expérimentation ultérieure n’est recensée. Le même nom dans le même pays compte comme le même lieu. Cela ne dit rien de la demande locale ni des chances d’être retenu. Le lien remplit d’avance le chef de file (entreprise coréenne), le pays, l’objectif et les secteurs.
companies-waiting-unsorted = Laissés de côté, faute de secteur recensé : { $places }.
companies-nearby = Retenus pour un autre lieu à moins de { $km } km : { $pilots }.
companies-places = { $count ->
    [one] Le lieu ({ $count })
   *[other] Les { $count } lieux
}
companies-check-place = Vérifier une proposition : { $place }
companies-followed = Lieux où une expérimentation a suivi un plan : { $places }.
companies-followed-place = { $place } (plan { $plan }, expérimentation { $pilot })
companies-sectors = secteurs : { $sectors }
companies-sectors-not-stated = secteurs : non précisés

## Money
companies-money = Règles financières
companies-money-other-cycle = C’est le montant du soutien de { $stated } ; aucune source n’indique ce que recevront les projets du prochain appel.
companies-head-edition = Édition
companies-head-band = Soutien par projet
companies-head-awarded = Montant rapporté lors de la sélection
companies-matching = Ce qu’apportent les fonds de contrepartie
companies-matching-size = Aucune source n’indique l’importance du bonus.
companies-money-earlier = Qui a été payé et quels coûts ont compté lors des éditions précédentes
companies-money-years = { $years }
companies-money-nothing = Les sources ne précisent ni qui est payé, ni les types de coûts, ni les fonds de contrepartie.

## Proof at home
companies-proof = Smart Challenge et preuve en Corée, année par année
companies-proof-now = Ce qu’examine l’édition { $year } : { $questions }.
companies-proof-now-none = Les sources de l’édition { $year } ne posent aucune condition de preuve en Corée.
companies-proof-asked = exigé
companies-proof-either = exigé, ou { $questions }
companies-proof-not-stated = non précisé
companies-proof-lead = « Non précisé » signifie que les sources de cette année ne mentionnent pas la condition, et non qu’il n’y en avait pas.

## Counts
companies-counts = Candidatures et sélections
companies-head-applications = Candidatures
companies-head-selected = Retenus

## The letter
companies-letter = La lettre du partenaire hors de Corée : une liste de contrôle en anglais
companies-letter-lead = Envoyez-la telle quelle au partenaire hors de Corée ; chaque point est accompagné d’une glose en coréen. Les points sans source sont nos propres conseils, et c’est indiqué.
companies-letter-txt = Fichier texte (.txt)
companies-letter-docx = Fichier Word (.docx)
companies-letter-read = { $count ->
    [one] Lire le point de la liste de contrôle ({ $count })
   *[other] Lire les { $count } points de la liste de contrôle
}
letter-title = K-City Network, expérimentation à l’étranger : ce que devrait indiquer la lettre du partenaire hors de Corée
letter-lead = Liste de contrôle pour un organisme qui rejoint, comme partenaire hors de Corée, un consortium dont le chef de file est une entreprise coréenne. Elle est tirée de sources publiques et n’est pas un formulaire officiel.
letter-form = Aucune source trouvée ne demande une telle lettre ni n’en fixe la forme. Vérifiez les documents énumérés dans l’appel lui-même.
letter-part-needed = Ce qui montre que les conditions sont remplies
letter-part-asked = Ce que les appels passés ont demandé à la partie hôte : indiquez que votre organisme peut le faire (avec l’année de l’appel)
letter-part-helps = Ce qui aide, le cas échéant (avec l’année de l’appel)
letter-part-money = Financement
letter-part-advice = Nos propres conseils, qui ne sont une exigence d’aucune source
letter-who = Le nom complet et l’adresse de l’organisme, et s’il s’agit d’un gouvernement (national ou local), d’un organisme public ou d’une université.
letter-consent = Que l’organisme accepte de rejoindre, comme partenaire hors de Corée, le consortium dont le chef de file est l’entreprise coréenne (à nommer).
letter-place = Le pays, la ville et le site du projet pilote.
letter-matching = Ce que l’organisme apporte lui-même, le cas échéant : en numéraire ou en nature, et pour quel montant. Personne n’y est tenu.
letter-payment = Que l’organisme sait que le soutien n’est pas versé directement aux partenaires hors de Corée.
letter-pilot = La solution à expérimenter par le projet pilote, le problème de la ville qu’elle doit résoudre et la période prévue.
letter-contact = Une personne à contacter, avec sa fonction, son adresse électronique et son numéro de téléphone.
letter-signature = L’en-tête, la date et la signature d’une personne habilitée à signer au nom de l’organisme.
letter-language = Rédigez-la en anglais, ou joignez une traduction en anglais ou en coréen.
letter-ground = { $text } (appel de { $years })
letter-ground-carried = { $text } (indiqué en { $since }, considéré comme valable en { $years })
letter-because = Pourquoi : { $ground } [{ $numbers }]
letter-stated = Appel de { $years } [{ $numbers }]
letter-made = K-City Explorer, recueil de règles { $version }, données au { $day }.

## Planning projects and Korean companies
companies-contractor = Comment les projets de planification parviennent aux entreprises coréennes
companies-contractor-lead = Une entreprise coréenne ne peut pas déposer de candidature pour un plan. Elle peut soumissionner lorsqu’un plan retenu fait l’objet d’un appel d’offres en Corée : c’est un rôle, non une candidature.
companies-contractor-known = Organismes coréens nommés pour des plans passés, et leurs rôles
companies-contractor-count = Des noms sont recensés pour { $known } des { $all } projets de planification.
