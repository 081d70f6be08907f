## Start
start-title = Quel soutien du K-City Network convient à votre projet ?
start-lead = Le K-City Network de la Corée finance des plans de villes intelligentes à l’étranger et des projets pilotes de solutions coréennes dans des villes étrangères. Répondez à quelques questions pour savoir quel volet convient, quel est le montant du soutien, jusqu’à quand déposer une candidature et d’où vient chaque information.
start-continue = Continuer avec vos réponses
start-find = Votre pays ou votre ville
start-find-example = Par exemple Cuzco, Viet Nam ou Oulan-Bator
start-find-help = D’autres graphies, d’anciens noms et d’autres langues sont aussi reconnus. Les villes de 15 000 habitants et plus sont connues, ainsi que tous les lieux d’un projet antérieur.
start-find-from = Noms des villes :
start-find-none = Aucun résultat pour « { $text } ». Essayez le nom du pays ou une autre graphie : les villes de moins de 15 000 habitants ne sont connues que s’il s’y trouve un projet antérieur.
start-place = { $place }, { $country }
start-projects-none = aucun projet antérieur recensé à ce jour
start-projects-country = { $count ->
    [one] { $count } projet antérieur
   *[other] { $count } projets antérieurs
}
start-projects-here = { $count ->
    [one] { $count } projet antérieur ici
   *[other] { $count } projets antérieurs ici
}, { $all } dans le pays
start-projects-elsewhere = aucun projet antérieur ici, { $count } dans le pays
start-check-there = Vérifier une proposition : { $country }
start-partners = Projets antérieurs : { $country } ({ $count })
start-examples = Ou commencer par un projet réel
start-examples-lead = Chaque exemple s’ouvre avec les réponses que ses données étayent. L’état découle de ces réponses et de l’appel dont relève le projet.
start-today = État des dépôts au { $day }
start-secretariat = Secrétariat :
start-sites = Consultez les sites officiels avant de déposer une candidature :
start-figures = { $count } projets retenus depuis { $first }, dans au moins { $countries } pays
start-most = Pays comptant le plus de projets : { $countries }
start-most-one = { $country } ({ $count })
start-see-cities = Voir tous les projets sur la carte
who-leads = Qui peut être chef de file :
