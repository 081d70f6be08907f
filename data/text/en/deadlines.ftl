## Calendar files
calendar-case = K-City Network: dates for your proposal
calendar-name = K-City Network: intakes and decisions
calendar-name-line = K-City Network, { $line }: intakes and decisions
calendar-about = Days in Seoul.
calendar-opens = K-City { $year }, { $track }: intake opens
calendar-last-day = K-City { $year }, { $track }: last day of the intake
calendar-cut-off = K-City, { $track }: last day that counts for support in { $cycle }
calendar-decision = K-City, { $track }: decision on support in { $cycle }
calendar-estimate-opens = Estimate: K-City { $year }, { $track }: intake may open
calendar-estimate-closes = Estimate: K-City { $year }, { $track }: intake may close
calendar-alarm = { $days ->
    [one] In 1 day: { $title }
   *[other] In { $days } days: { $title }
}
calendar-seoul = The day in Seoul; no source gives a clock time.
calendar-clock = Clock time in Seoul, as printed: { $clock }.
calendar-estimated = An estimate, not a date to rely on: within { $span }, by the pattern of { $years }. No call is on record.
calendar-expected = Known only as planned: { $when }. No source says on which day it was.
calendar-doubt = Sources disagree about this (doubt { $doubt }): { $title }
calendar-sources = Sources:
calendar-preparing = K-City Network, { $track }: what to prepare by when
calendar-step-title = K-City, prepare: { $step }
calendar-step = A suggestion of this explorer: { $days } Korean working days before { $day }. No source states a lead time.
calendar-step-estimate = That last day is itself an estimate, taken at its earliest.

## Deadlines
page-deadlines = Deadlines
deadlines-lead = When the programme took proposals, when it decided, and what can be said of the next time. All days are days in Seoul.
deadlines-now = On { $day } in Seoul
deadlines-now-none = No intake is on record or can be estimated from this day.
deadlines-cut-off = Received until { $day }, a proposal counts for support in { $cycle }.
deadlines-left = { $days ->
    [0] Last day
    [one] 1 day left
   *[other] { $days } days left
}
deadlines-left-working = { $days ->
    [one] 1 of them is a working day in Korea
   *[other] { $days } of them are working days in Korea
}
deadlines-estimate = Estimate, not a date to rely on
deadlines-may-open = May open: { $span }
deadlines-may-close = May close: { $span }
deadlines-drawn-from = Drawn from the intakes of { $years }.
deadlines-drawn-window = { $year }: { $span }
deadlines-opened = { $year }: opened on { $day }
deadlines-estimate-rolling = Once open, a rolling intake has no last day; which support year its proposals would belong to is not stated.
deadlines-there = In { $zone }, that day lasts from { $first } to { $last }.
deadlines-there-estimate = In { $zone }, the earliest such last day would end at { $last }.
deadlines-doubts = Doubts: { $doubts }
deadlines-on-record = After that: { $next }.
deadlines-zone = Your time zone
deadlines-zone-none = Choose a time zone
deadlines-timeline = Every intake, { $first } to { $last }
deadlines-season = { $count } intakes had a last day. They opened between { $opens } and { $opened }, closed between { $closes } and { $closed }, and lasted { $least } to { $most } days.
deadlines-rolling-since = Since { $year }, plans are taken all year.
deadlines-alt = Timeline with a row for each year, the months side by side: { $count } intakes and their decisions. The table below says the same.
deadlines-sign-planning = Planning
deadlines-sign-demonstration = Demonstration
deadlines-sign-rolling = Planning, taken all year
deadlines-sign-decision = Decision, on a known day
deadlines-sign-expected = Decision, month only
deadlines-sign-estimate = Estimate
deadlines-sign-today = The day you look at
deadlines-told-taking = { $track }: { $span }, { $days } days
deadlines-told-decision = { $track }: decision { $when }
deadlines-told-opens = Estimate, { $track }: may open { $span }
deadlines-told-closes = Estimate, { $track }: may close { $span }
deadlines-gaps = Gaps are left as gaps: apart from the estimates, nothing is drawn that no source states.
deadlines-table = Every intake as a table
deadlines-edition = Edition
deadlines-track = Track
deadlines-opens = Opens
deadlines-closes = Closes
deadlines-days = Days
deadlines-decided = Decided
deadlines-sources = Sources
deadlines-rolling-until = { $day }, cut-off for { $cycle }
deadlines-planned = { $when } (planned)
deadlines-prepare = What to prepare by when
deadlines-line = Track
deadlines-towards-last-day = Counted back from the last day, { $day }.
deadlines-towards-cut-off = Counted back from { $day }, the last day that counts for support in { $cycle }.
deadlines-towards-estimate = Counted back from { $day }, the earliest last day that the pattern of { $years } suggests. It is an estimate.
deadlines-towards-none = No last day is known or estimated, so there is nothing to count back from. An intake that is taken all year can be prepared for at any time.
deadlines-ours = The lead times are suggestions of this explorer, in working days in Korea. No source states any.
deadlines-before = { $days ->
    [one] 1 working day before
   *[other] { $days } working days before
}
deadlines-past = passed
deadlines-all-past = { $count ->
    [one] 1 step lies before the day you look at: start with it.
   *[other] { $count } steps lie before the day you look at: start with them.
}
deadlines-asked = What the sources ask for
deadlines-asked-none = No source states what is to be handed in.
deadlines-holidays = Public holidays in Korea
deadlines-holidays-none = No public holiday lies between these days.
deadlines-holidays-note = Substitute days are counted. Temporary holidays and elections that are not yet set cannot be known.
deadlines-day = { $day } ({ $weekday })
deadlines-take = Take the dates with you
deadlines-take-steps = These steps as a calendar file (.ics)
deadlines-take-all = All intakes as a calendar file (.ics)
deadlines-subscribe-lead = A subscription keeps itself up to date: when a call is published and entered here, the estimate in your calendar becomes a date.
deadlines-subscribe = Subscribe: { $what }
deadlines-subscribe-all = both tracks
deadlines-subscribe-address = Or give your calendar this address (Google Calendar: “From URL”; Outlook: “Subscribe from web”).
