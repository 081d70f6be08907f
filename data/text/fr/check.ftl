## Check
your-proposal = Votre proposition
start-over = Recommencer
helps-and-amount = Montant, secteurs et atouts
cannot-change = { $count ->
    [one] { $count } question ne peut pas changer votre résultat
   *[other] { $count } questions ne peuvent pas changer votre résultat
}
cannot-unused = aucune condition de cette édition n’en tient compte.
cannot-decided = vos autres réponses décident déjà des conditions concernées.
next-question = À préciser ensuite, la réponse la plus utile : { $question }
mode = Façon de répondre
mode-all = Tout à la fois
mode-one = Une question à la fois
focus = Afficher
focus-both = Les deux volets
progress = { $left ->
    [0] Question { $number }, la dernière
    [one] Question { $number }, encore { $left } au plus
   *[other] Question { $number }, encore { $left } au plus
}
continue = Continuer
do-not-know = Je ne sais pas
settled = Tout est établi : aucune autre réponse ne change un état.
left-open = Vous avez laissé ces questions sans réponse ; le résultat en dépend : { $questions }.
your-answers = Vos réponses
change-answer = { $question } : { $answer } · Modifier
more-about = En savoir plus sur ce volet
choose-country = Choisir un pays
amount-placeholder = En wons entiers
why = Pourquoi
sources = Sources
source-mark = ({ $numbers })
undated = sans date
read-full = lue en entier
read-excerpt = lue en extrait
source-weak = source peu fiable, sans lien
source-garbled = traduction automatique aux chiffres déplacés
newest-source = Source la plus récente ici : { $day }.
official-site = Consultez le site du ministère avant de déposer une candidature.
support-per-project = Soutien par projet
fits-within = Le montant que vous souhaitez s’y inscrit.
fits-above = Le montant que vous souhaitez est supérieur.
fits-below = Le montant que vous souhaitez est inférieur.
fits-near = Le montant que vous souhaitez en est proche.
fits-not-stated = Pour cette année de soutien, il n’est pas précisé si le montant que vous souhaitez correspond.
deadline = Dernier jour
no-deadline = Pas de dernier jour
whole-day = La journée entière à Séoul ; aucune source n’indique d’heure.
you-said = vous : { $answer }
as-printed = texte imprimé : « { $words } »
other-reading = Dépend d’une question peu claire (point incertain { $doubt }). Selon une autre interprétation :
would-be = { $what } : { $value }
status-is-eligible = remplit les conditions indiquées
status-is-depends = dépend de ce qui est sans réponse ou non précisé
status-is-not-eligible = non éligible
figure-none = aucun
figure-status = état
figure-funding-least = montant minimal
figure-funding-most = montant maximal
figure-funding-kind = type de montant
figure-funding-fits = le montant que vous souhaitez
figure-intake-state = dépôt
figure-intake-opens = premier jour
figure-intake-closes = dernier jour
figure-intake-days-left = jours restants
figure-intake-cycle = année de soutien
figure-intake-decided = décision
funding-kind-is-range = fourchette
funding-kind-is-ceiling = plafond
funding-kind-is-about = environ
funding-kind-is-fixed = fixe
funding-fits-is-within = dans la fourchette
funding-fits-is-above = supérieur
funding-fits-is-below = inférieur
funding-fits-is-near = proche
funding-fits-is-not-stated = non précisé
intake-state-is-open = ouvert
intake-state-is-closed = clos
intake-state-is-upcoming = pas encore ouvert
doubts = { $count ->
    [one] Point incertain ({ $count })
   *[other] Points incertains ({ $count })
}
chosen = (interprétation retenue ici)
what-you-get = Ce que vous obtenez, et qui est payé
support = Soutien
not-supported = Non pris en charge
paid = Qui est payé
money-rules = Règles financières
follow-on = Après l’étude
what-next = La suite, et ce qui est évalué
steps = Étapes
criteria = Ce qui est évalué
work-period = Période de réalisation
how-to-apply = Comment déposer une candidature
documents = Documents
email-not-stated = adresse d’envoi des propositions : non précisée
what-helps = Atouts
precedents-count = Projets antérieurs semblables au vôtre ({ $count })
precedents-none = Indiquez un pays ou un secteur pour voir ici des projets antérieurs semblables au vôtre.
alike-country = même pays
alike-region = même région
alike-line = même volet
alike-kind = même type de plan
alike-deliverable = même type d’étude
alike-sectors = même secteur ({ $sectors })
counts = Nombre de candidats et de projets retenus
counts-lead = Chiffres donnés dans la mesure où une source les indique. Ils ne disent rien des chances d’une proposition en particulier.
count-row = candidatures : { $applications }, retenus : { $selected }
what-is-unknown = Ce que l’on ne sait pas
host-side = Ce qui sera demandé à votre partie
your-side = Ce qui sera demandé à votre partie, et comment déposer une candidature
whom-to-ask = À qui s’adresser, et un brouillon de courriel
secretariat = Secrétariat
secretariat-not-stated = Aucune source de cette édition ne nomme le secrétariat.
mail-draft = Ouvrir le brouillon dans votre messagerie
mail-title = Brouillon, à modifier à votre convenance :
you-have-it = vos réponses en font état
back = Retour
unanswered = sans réponse
not-offered = non proposé
look-at = Un autre jour, une autre édition, un autre volet ou une autre monnaie
looked-at = Résultat calculé au { $day }, selon l’édition { $year }.
looked-at-none = Résultat calculé au { $day }, jour où aucune édition n’est en vigueur.
call = Se placer sous l’édition
call-of = { $year }
call-none = Choisir une année
currency = Afficher aussi dans une autre monnaie
currency-none = Wons seulement
currency-why = Ordre de grandeur, à deux chiffres près. Les taux enregistrés sont ceux de la Banque centrale européenne pour un jour donné ; vous pouvez saisir le vôtre.
currency-rate = Wons pour 1 { $currency }
currency-rate-missing = Aucun taux enregistré : saisissez le vôtre
rough-amount = { $currency } { $amount }
rough-of = Environ { $amount }, à { $won } wons pour 1 { $currency } (Banque centrale européenne, { $day }).
rough-own = Environ { $amount }, à votre taux de { $won } wons pour 1 { $currency }.
ends-there = Chez vous ({ $zone }), ce jour prend fin à ce moment : { $moment }.
unknown-check = Aucune source ne dit si cette condition est remplie : { $condition }
unknown-amount = Le montant du soutien pour { $cycle }.
unknown-whole = Les données dans leur ensemble
unknown-in-part = { $count ->
    [one] { $count } des sources citées ici n’a pu être lue qu’en extrait.
   *[other] { $count } des sources citées ici n’ont pu être lues qu’en extrait.
}
myths = Idées répandues, et ce que disent les sources
myth = « { $believed } » Non :

## A second case beside the first
compare = Comparer avec un autre cas
compare-lead = Voyez deux cas côte à côte : vos réponses, et les mêmes avec une modification.
compare-way = { $changes }
compare-wait = Déposé le { $changes }
compare-question = Ou modifier une réponse
compare-question-placeholder = Choisir une question
compare-this = Comparer
compare-title = Deux cas côte à côte
compare-first = Votre cas
compare-second = L’autre cas
compare-take = Continuer avec l’autre cas
compare-close = Fermer la comparaison
compare-against = Condition non remplie, ou sans réponse
compare-nothing = Rien de ce qu’indiquent les sources
compare-next = Prochains dépôts
band-of-cycle = { $band } (pour { $cycle })

## A link opened later
then-title = Ce lien a été créé le { $day }
then-title-today = Le recueil de règles a changé aujourd’hui
then-rulebook-today = Le résultat précédent provient de la version { $then } du recueil de règles ; celui-ci provient de la version { $now }.
then-same-rulebook = Le recueil de règles est toujours à la version { $version } ; le jour a changé, et avec lui le résultat :
then-other-rulebook = Il a été créé avec la version { $then } du recueil de règles ; la version actuelle est la { $now }.
then-unknown-rulebook = Il a été créé avec la version { $then } du recueil de règles, qui n’est pas enregistrée ici ; la version actuelle est la { $now }.
then-no-difference = Le résultat est le même.
then-what = Élément
then-then = Alors
then-now = Maintenant
then-aspect-status = état
then-aspect-most = montant maximal
then-aspect-intake = dernier jour
then-show = Voir le cas au { $day }
then-close = Fermer

## Take away
take-away = Emporter
take-link = Lien
take-link-lead = Quiconque l’ouvre voit ce cas, dans la langue de son choix. Vos réponses figurent dans le lien lui-même ; rien n’est enregistré sur le serveur.
copy = Copier
take-qr = Code QR
take-qr-link = Visez-le avec l’appareil photo d’un téléphone : il ouvre ce cas.
take-qr-words = Visez-le avec l’appareil photo d’un téléphone : il contient ce résultat en toutes lettres.
take-calendar = Calendrier
take-dossier = Dossier (Word)
take-case = Enregistrer le cas
take-load = Ouvrir un cas enregistré
take-load-lead = Un cas enregistré ici
take-load-found = { $count ->
    [one] { $count } réponse peut être utilisée.
   *[other] { $count } réponses peuvent être utilisées.
}
take-load-take = Remplacer mes réponses par celles-ci
take-print = Imprimer
print-now = Imprimer cette page
print-back = Retour aux réponses
print-of = État au { $day } ; imprimé le { $today } d’après le recueil de règles { $version }. Outil indépendant fondé sur des informations publiques.

## Case file
case-size = Ce fichier dépasse 1 Mio ; un cas enregistré est bien plus petit.
case-empty = Ce fichier est vide.
case-encoding = Ce fichier n’est pas du texte en UTF-8. Choisissez un cas enregistré ici.
case-syntax = Ce fichier n’est pas du JSON : il est illisible à partir de la ligne { $where }.
case-number = Ce fichier n’est pas du JSON : « { $where } » n’est pas un nombre.
case-twice = Ce fichier indique deux fois « { $where } » ; on ne sait donc pas quelle valeur retenir.
case-depth = Ce fichier comporte plus de niveaux imbriqués qu’aucun cas.
case-shape = Ce fichier ne contient aucune réponse. Choisissez un cas enregistré ici, ou une liste de réponses désignées par leurs identifiants.
case-many = Ce fichier contient { $where } réponses, soit plus que de questions. Rien n’a été lu.

## QR code
qr-title = K-City Network, { $day }
qr-track = { $track } : { $answer }
qr-band = { $band } ({ $stated })
qr-closes = dernier jour : { $closes }
qr-opens = ouverture : { $opens }
qr-window = { $opens } – { $closes }
qr-next = { $track } : { $when }
