## Money, days, lists
won = ₩{ $number }
span = { $first } – { $last }
year = { $year }

band-range = de ₩{ $least } à ₩{ $most }
band-ceiling = jusqu’à { $most }
band-about = environ { $most }
band-fixed = { $most }
not-stated = non précisé

## Status of a track
status-eligible = Remplit les conditions indiquées
status-depends = { $count ->
    [one] Dépend de { $count } réponse
   *[other] Dépend de { $count } réponses
}
status-unstated = Dépend d’un point qu’aucune source ne précise
status-not-eligible = Non éligible
state-met = remplie
state-not-met = non remplie
state-open = sans réponse
state-not-stated = non précisée

## Headline
headline-empty = Le volet qui convient dépend de vos réponses ; quelques-unes suffisent.
headline-eligible = { $track } : cette proposition remplit toutes les conditions qu’indiquent les sources.
headline-depends = { $count ->
    [one] { $track } : la proposition convient jusqu’ici ; il reste { $count } réponse à donner pour en décider.
   *[other] { $track } : la proposition convient jusqu’ici ; il reste { $count } réponses à donner pour en décider.
}
headline-carried = Aucune source de cette édition ne le dit ; la dernière mention date de { $since }.
headline-unstated-open = { $count ->
    [one] { $track } : un point ne figure dans aucune source, et il reste { $count } réponse à donner. Interrogez { $body } sur ce point.
   *[other] { $track } : un point ne figure dans aucune source, et il reste { $count } réponses à donner. Interrogez { $body } sur ce point.
}
headline-unstated = { $track } : vos réponses conviennent, mais un point ne figure dans aucune source. Interrogez { $body }.
headline-unstated-nobody = { $track } : vos réponses conviennent, mais un point ne figure dans aucune source. Interrogez le ministère.
headline-not-eligible = Aucun volet de l’édition { $year } n’accepte cette proposition. { $track } : une condition n’est pas remplie : « { $reason } »
headline-not-eligible-together = Aucun volet de l’édition { $year } n’accepte cette proposition. { $track } : quoi que vous répondiez aux questions encore sans réponse, l’une ou l’autre des conditions ne serait pas remplie.
headline-no-edition = Aucune édition n’est en vigueur à cette date : { $day }. La dernière connue est celle de { $year } ; ses règles ne sont pas étendues au-delà, et les prochains dépôts ne peuvent être qu’estimés.
headline-before = Le programme a commencé en 2020 ; aucune édition n’était connue à cette date : { $day }.

money-this = Soutien pour un projet : { $band }.
money-other = Pour le soutien de { $stated }, le montant indiqué par projet était : { $band }. Une proposition déposée à cette date relève de { $cycle }, année pour laquelle aucune source n’indique le montant.
money-no-cycle = Pour le soutien de { $stated }, le montant indiqué par projet était : { $band }. L’année de soutien dont relèverait cette proposition n’est pas précisée.

go-rolling = Les propositions sont reçues à tout moment.
go-rolling-body = Vous pouvez l’envoyer à tout moment à { $body }.
go-decided = Décision : { $decided }.
go-window = { $days ->
    [0] Aujourd’hui est le dernier jour pour la déposer (heure de Séoul).
    [one] Le dépôt est ouvert jusqu’au { $closes } (Séoul) : il reste { $days } jour.
   *[other] Le dépôt est ouvert jusqu’au { $closes } (Séoul) : il reste { $days } jours.
}
go-upcoming = { $days ->
    [1] Le dépôt ouvre demain, le { $opens }.
   *[other] Le dépôt ouvre le { $opens }, dans { $days } jours.
}
go-closed-estimate = Le dépôt a pris fin le { $closes }. D’après le rythme des années { $years }, le prochain pourrait ouvrir entre le { $first } et le { $last } : c’est une estimation, non une date sûre.
go-closed-known = Le dépôt a pris fin le { $closes }. Le suivant, selon les données, a ouvert le { $opens }.
go-closed = Le dépôt a pris fin le { $closes }.

## Intake, short
intake-rolling = Ouvert toute l’année
intake-open = { $days ->
    [0] Ouvert · dernier jour
    [one] Ouvert · { $days } jour restant
   *[other] Ouvert · { $days } jours restants
}
intake-upcoming = { $days ->
    [1] Ouvre demain
   *[other] Ouvre dans { $days } jours
}
intake-closed = Clos
intake-estimate = prochain appel, selon l’estimation : { $first } – { $last }
intake-estimate-rolling = appel ouvert toute l’année, ouverture estimée : { $first } – { $last }
intake-estimate-past = appel ouvert toute l’année, ouverture estimée : { $first } – { $last } ; aucun n’est recensé à ce jour
intake-next = prochain dépôt : { $days }
intake-not-announced = Pas encore annoncé

## Ways in
ways-in = Voies d’accès
ways-fixed = { $count ->
    [one] { $count } voie que vous ne pouvez pas emprunter
   *[other] { $count } voies que vous ne pouvez pas emprunter
}
way-by-applicant = vous pouvez le faire
way-by-someone-else = dépend d’un tiers
way-by-fixed = ne peut pas être changé
would-have-taken = La même proposition n’aurait pas été écartée dans ces éditions : { $years }.
way-step = { $step }.
way-step-add = { $step }, en plus de ce que vous avez déjà : { $answer }.
way-step-to = { $step } : { $answer }.
way-wait = Attendre le dépôt du { $opens }.
way-wait-estimate = Attendre le prochain dépôt, selon l’estimation entre le { $first } et le { $last }.

## Notices
notice-not-offered = { $track } : ce volet n’est pas proposé en { $year }. { $why }
notice-no-edition = Aucune édition n’est en vigueur à cette date : { $day }.
notice-dropped = Non utilisé : { $what }. Valeurs admises : { $allowed }.
notice-dropped-question = Non utilisé : { $what } n’est pas une question de cette application.
official-name = Nom dans l’appel coréen : { $name }
line-planning = Planification
line-demonstration = Expérimentation

## Secretariats
body-KIND = KIND, société coréenne de développement des infrastructures et des villes à l’étranger
body-KAIA = KAIA, agence coréenne pour le progrès des technologies d’infrastructure

## Answers
answer-yes = Oui
answer-no = Non
answer-unknown = Je ne sais pas encore
basis-stated = indiquée pour cette édition
basis-carried = reprise de { $since }
basis-standing = indiquée sans année
