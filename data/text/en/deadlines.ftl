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
calendar-estimated = An estimate, not a date to rely on: somewhere in { $span }, by the pattern of { $years }. No call is on record.
calendar-expected = Known only as planned: { $when }. No source says on which day it was.
calendar-doubt = Sources disagree about this (doubt { $doubt }): { $title }
calendar-sources = Sources:
