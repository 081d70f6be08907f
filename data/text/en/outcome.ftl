## Money, days, lists
won = ₩{ $number }
span = { $first } to { $last }
year = { $year }

band-range = ₩{ $least } to ₩{ $most }
band-ceiling = up to { $most }
band-about = about { $most }
band-fixed = { $most }
not-stated = not stated

## Status of a track
status-eligible = Meets the stated conditions
status-depends = { $count ->
    [one] Depends on 1 answer
   *[other] Depends on { $count } answers
}
status-unstated = Depends on what no source states
status-not-eligible = Not eligible
state-met = met
state-not-met = not met
state-open = open
state-not-stated = not stated

## Headline
headline-empty = Which track fits depends on your answers; a few of them are enough.
headline-eligible = { $track }: this proposal meets every condition that the sources state.
headline-depends = { $count ->
    [one] { $track } fits so far; one more answer decides.
   *[other] { $track } fits so far; { $count } more answers decide.
}
headline-carried = No source of this edition says so; it was last stated in { $since }.
headline-unstated-open = { $count ->
    [one] { $track }: one point is in no source, and one more answer counts. Ask { $body } about the point.
   *[other] { $track }: one point is in no source, and { $count } more answers count. Ask { $body } about the point.
}
headline-unstated = { $track }: what you answered fits, but one point is in no source. Ask { $body }.
headline-unstated-nobody = { $track }: what you answered fits, but one point is in no source. Ask the ministry.
headline-not-eligible = No track of the { $year } edition takes this proposal. { $track } asks for something it does not meet: “{ $reason }”
headline-not-eligible-together = No track of the { $year } edition takes this proposal. For { $track }, whatever the open answers are, one condition or another would not be met.
headline-no-edition = No edition is in force on { $day }. The last one known is that of { $year }; its rules are not applied beyond it, and the next intakes can only be estimated.
headline-before = The programme began in 2020; no edition was known on { $day }.

money-this = Support for one project: { $band }.
money-other = For support in { $stated }, the amount stated is { $band } a project; a proposal of this date is for { $cycle }, for which no source states the amount.
money-no-cycle = For support in { $stated }, the amount stated is { $band } a project; for which year this proposal would be supported is not stated.

go-rolling = Proposals are taken at any time.
go-rolling-body = Send it to { $body } at any time.
go-decided = Decision: { $decided }.
go-window = { $days ->
    [0] Today is the last day to hand it in (Seoul).
    [one] The intake is open until { $closes } (Seoul): 1 day left.
   *[other] The intake is open until { $closes } (Seoul): { $days } days left.
}
go-upcoming = { $days ->
    [one] The intake opens tomorrow, on { $opens }.
   *[other] The intake opens on { $opens }, in { $days } days.
}
go-closed-estimate = The intake closed on { $closes }. By the pattern of { $years }, the next may open between { $first } and { $last }: an estimate, not a date to rely on.
go-closed-known = The intake closed on { $closes }. The next one on record opened on { $opens }.
go-closed = The intake closed on { $closes }.

## Intake, short
intake-rolling = Open all year
intake-open = { $days ->
    [0] Open · last day
    [one] Open · 1 day left
   *[other] Open · { $days } days left
}
intake-upcoming = { $days ->
    [one] Opens tomorrow
   *[other] Opens in { $days } days
}
intake-closed = Closed
intake-estimate = next call estimated { $first } to { $last }
intake-estimate-rolling = all-year call estimated to open { $first } to { $last }
intake-estimate-past = all-year call was estimated to open { $first } to { $last }; none is on record yet
intake-next = next intake { $days }
intake-not-announced = Not announced

## Ways in
ways-in = Ways in
ways-fixed = { $count ->
    [one] 1 way that you cannot take
   *[other] { $count } ways that you cannot take
}
way-by-applicant = you can do this
way-by-someone-else = needs somebody else
way-by-fixed = cannot be changed
would-have-taken = The same proposal would not have been turned away in { $years }.
way-step = { $step }.
way-step-add = { $step }, besides those you have: { $answer }.
way-step-to = { $step }: { $answer }.
way-wait = Wait for the intake of { $opens }.
way-wait-estimate = Wait for the next intake, by estimate between { $first } and { $last }.

## Notices
notice-not-offered = { $track } is not offered in { $year }. { $why }
notice-no-edition = No edition is in force on { $day }.
notice-dropped = Not used: { $what }. Allowed: { $allowed }.
notice-dropped-question = Not used: { $what } is not a question of this app.
official-name = Name in the Korean call: { $name }
line-planning = Planning
line-demonstration = Demonstration

## Secretariats
body-KIND = KIND, Korea Overseas Infrastructure and Urban Development Corporation
body-KAIA = KAIA, Korea Agency for Infrastructure Technology Advancement

## Answers
answer-yes = Yes
answer-no = No
answer-unknown = Don't know yet
basis-stated = stated for this edition
basis-carried = carried from { $since }
basis-standing = stated without a year
