## Calendar files
calendar-case = K-City Network : dates pour votre proposition
calendar-name = K-City Network : dépôts et décisions
calendar-name-line = K-City Network, { $line } : dépôts et décisions
calendar-about = Jours à l’heure de Séoul.
calendar-opens = K-City { $year }, { $track } : ouverture du dépôt
calendar-last-day = K-City { $year }, { $track } : dernier jour du dépôt
calendar-cut-off = K-City, { $track } : dernier jour comptant pour le soutien de { $cycle }
calendar-decision = K-City, { $track } : décision sur le soutien de { $cycle }
calendar-estimate-opens = Estimation : K-City { $year }, { $track } : le dépôt pourrait ouvrir
calendar-estimate-closes = Estimation : K-City { $year }, { $track } : le dépôt pourrait prendre fin
calendar-alarm = { $days ->
    [one] Dans { $days } jour : { $title }
   *[other] Dans { $days } jours : { $title }
}
calendar-seoul = La journée à Séoul ; aucune source n’indique d’heure.
calendar-clock = Heure de Séoul, telle qu’imprimée : { $clock }.
calendar-estimated = Il s’agit d’une estimation, non d’une date sûre : un jour de la période { $span }, d’après le rythme des années { $years }. Aucun appel n’est recensé.
calendar-expected = Connu seulement comme prévu : { $when }. Aucune source n’indique le jour exact.
calendar-doubt = Les sources divergent à ce sujet (point incertain { $doubt }) : { $title }
calendar-sources = Sources :
calendar-preparing = K-City Network, { $track } : que préparer et pour quand
calendar-step-title = K-City, à préparer : { $step }
calendar-step = Suggestion de cet outil : { $days } jours ouvrés coréens avant le { $day }. Aucune source n’indique de délai de préparation.
calendar-step-estimate = Ce dernier jour est lui-même une estimation, prise au plus tôt.

## Deadlines
page-deadlines = Dates limites
deadlines-lead = Quand le programme a reçu des propositions, quand il a décidé, et ce que l’on peut dire de la prochaine fois. Tous les jours s’entendent à l’heure de Séoul.
deadlines-now = Au { $day } à Séoul
deadlines-now-none = À partir de ce jour, aucun dépôt n’est recensé ni ne peut être estimé.
deadlines-cut-off = Reçue jusqu’au { $day }, une proposition compte pour le soutien de { $cycle }.
deadlines-left = { $days ->
    [0] Dernier jour
    [one] Il reste { $days } jour
   *[other] Il reste { $days } jours
}
deadlines-left-working = { $days ->
    [one] dont { $days } jour ouvré en Corée
   *[other] dont { $days } jours ouvrés en Corée
}
deadlines-estimate = Estimation, non une date sûre
deadlines-may-open = Ouverture possible : { $span }
deadlines-may-close = Clôture possible : { $span }
deadlines-drawn-from = D’après les dépôts des années { $years }.
deadlines-drawn-window = { $year } : { $span }
deadlines-opened = { $year } : ouverture le { $day }
deadlines-estimate-rolling = Une fois ouvert, un dépôt permanent n’a pas de dernier jour ; l’année de soutien dont relèveraient ses propositions n’est pas précisée.
deadlines-there = Dans ce fuseau ({ $zone }), ce jour dure de { $first } à { $last }.
deadlines-there-estimate = Dans ce fuseau ({ $zone }), le plus précoce de ces derniers jours prendrait fin à ce moment : { $last }.
deadlines-doubts = Points incertains : { $doubts }
deadlines-on-record = Ensuite : { $next }.
deadlines-zone = Votre fuseau horaire
deadlines-zone-none = Choisir un fuseau horaire
deadlines-timeline = Tous les dépôts, { $first } – { $last }
deadlines-season = { $count } dépôts avaient un dernier jour. Ils ont ouvert entre le { $opens } et le { $opened }, pris fin entre le { $closes } et le { $closed }, et duré de { $least } à { $most } jours.
deadlines-rolling-since = Depuis { $year }, les plans sont reçus toute l’année.
deadlines-alt = Chronologie avec une ligne par année, les mois côte à côte : { $count } dépôts et leurs décisions. Le tableau ci-dessous dit la même chose.
deadlines-sign-planning = Planification
deadlines-sign-demonstration = Expérimentation
deadlines-sign-rolling = Planification, reçue toute l’année
deadlines-sign-decision = Décision, jour connu
deadlines-sign-expected = Décision, mois seulement
deadlines-sign-estimate = Estimation
deadlines-sign-today = Le jour considéré
deadlines-told-taking = { $track } : { $span }, { $days } jours
deadlines-told-decision = { $track } : décision { $when }
deadlines-told-opens = Estimation, { $track } : ouverture possible { $span }
deadlines-told-closes = Estimation, { $track } : clôture possible { $span }
deadlines-gaps = Les vides sont laissés tels quels : hormis les estimations, seul ce qu’une source indique est représenté.
deadlines-table = Tous les dépôts en tableau
deadlines-edition = Édition
deadlines-track = Volet
deadlines-opens = Ouverture
deadlines-closes = Clôture
deadlines-days = Jours
deadlines-decided = Décision
deadlines-sources = Sources
deadlines-rolling-until = { $day }, dernier jour comptant pour { $cycle }
deadlines-planned = { $when } (prévu)
deadlines-prepare = Que préparer et pour quand
deadlines-line = Volet
deadlines-towards-last-day = Compte à rebours à partir du dernier jour, le { $day }.
deadlines-towards-cut-off = Compte à rebours à partir du { $day }, dernier jour comptant pour le soutien de { $cycle }.
deadlines-towards-estimate = Compte à rebours à partir du { $day }, le dernier jour le plus précoce que laisse prévoir le rythme des années { $years }. C’est une estimation.
deadlines-towards-none = Aucun dernier jour n’est connu ni estimé ; il n’y a donc pas de compte à rebours possible. Un dépôt ouvert toute l’année peut se préparer à tout moment.
deadlines-ours = Les délais de préparation sont des suggestions de cet outil, en jours ouvrés en Corée. Aucune source n’en indique.
deadlines-before = { $days ->
    [one] { $days } jour ouvré avant
   *[other] { $days } jours ouvrés avant
}
deadlines-past = passé
deadlines-all-past = { $count ->
    [one] { $count } étape se situe avant le jour considéré : commencez par elle.
   *[other] { $count } étapes se situent avant le jour considéré : commencez par elles.
}
deadlines-asked = Ce que demandent les sources
deadlines-asked-none = Aucune source n’indique ce qu’il faut remettre.
deadlines-holidays = Jours fériés en Corée
deadlines-holidays-none = Aucun jour férié entre ces dates.
deadlines-holidays-note = Les jours de remplacement sont comptés. Les jours fériés exceptionnels et les élections qui ne sont pas encore fixés ne peuvent pas être connus.
deadlines-day = { $day } ({ $weekday })
deadlines-take = Emporter les dates
deadlines-take-steps = Ces étapes en fichier de calendrier (.ics)
deadlines-take-all = Tous les dépôts en fichier de calendrier (.ics)
deadlines-subscribe-lead = Un abonnement se met à jour de lui-même : lorsqu’un appel est publié et saisi ici, l’estimation devient une date dans votre calendrier.
deadlines-subscribe = S’abonner : { $what }
deadlines-subscribe-all = les deux volets
deadlines-subscribe-address = Ou indiquez cette adresse à votre calendrier (Google Agenda : « À partir de l’URL » ; Outlook : « S’abonner à partir du web »).
