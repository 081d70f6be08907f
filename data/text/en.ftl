### English. The keys are shared by all languages; a test compares keys and blanks.

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
headline-no-edition = No edition is in force on { $day }. The last one known is that of { $year }; its rules are not stretched beyond it, and the next intakes can only be estimated.
headline-before = The programme began in 2020; no edition was known on { $day }.

money-this = Support for one project: { $band }.
money-other = For cycle { $stated }, { $band } a project was stated; for cycle { $cycle }, to which this proposal would belong, no source states the amount.
money-no-cycle = For cycle { $stated }, { $band } a project was stated; the cycle of this proposal is not stated.

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

## Command line
cli-on = On { $day }, edition { $year }
cli-no-edition = On { $day }, no edition in force
cli-funding = support
cli-intake = intake
cli-decided = decision
cli-depends = depends on
cli-unstated = not stated by any source
cli-readings = turns on
cli-next = next question
cli-settled = settled: no open answer changes a status

## Frame
page-start = Start
page-check = Check a proposal
language = Language
record-of = record of { $day }
disclaimer = Independent explorer of public information. It is not run by the ministry or the secretariats; only they can decide on an application.
official-sites = Official sites
rulebook = Rulebook { $version }

## Start
start-title = Which K-City Network support fits your project?
start-lead = Korea's K-City Network pays for smart-city plans abroad and for pilots of Korean solutions in foreign cities. Answer a few questions and see which track fits, how much support there is, by when to apply, and where each statement comes from.
start-continue = Continue with your answers
start-today = Today's intakes, { $day }
who-leads = Who may lead:

## Check
your-proposal = Your proposal
start-over = Start over
helps-and-amount = Amount, and what helps
cannot-change = { $count ->
    [one] 1 question cannot change your result
   *[other] { $count } questions cannot change your result
}
cannot-unused = no condition of this edition looks at it.
cannot-decided = your other answers already decide the conditions it belongs to.
next-question = Next, the answer that helps most: { $question }
mode = How to ask
mode-all = All at once
mode-one = One at a time
focus = Show me
focus-both = Both tracks
progress = { $left ->
    [0] Question { $number }, the last one
    [one] Question { $number }, at most 1 more
   *[other] Question { $number }, at most { $left } more
}
continue = Continue
do-not-know = I don't know
settled = Settled: no further answer changes a status.
left-open = You left these open; the result depends on them: { $questions }.
answer-now = Answer now: { $question }
your-answers = Your answers
change = Change
choose-country = Choose a country
amount-placeholder = In whole won
why = Why
sources = Sources
source-mark = ({ $numbers })
undated = no date
read-full = read in full
read-excerpt = read as an excerpt
source-weak = weak source, not linked
source-garbled = machine translation with displaced numbers
newest-source = Newest source here: { $day }.
official-site = Check the ministry's site before you apply.
support-per-project = Support per project
fits-within = The amount you want lies within it.
fits-above = The amount you want is above it.
fits-below = The amount you want is below it.
fits-near = The amount you want is close to it.
fits-not-stated = Whether the amount you want fits is not stated for this cycle.
deadline = Last day
no-deadline = No last day
whole-day = The whole day in Seoul; no source gives a clock time.
you-said = you: { $answer }
as-printed = printed: “{ $words }”
other-reading = Turns on doubt { $doubt }. Under another reading:
would-be = { $what }: { $value }
status-is-eligible = meets the stated conditions
status-is-depends = depends on what is open or not stated
status-is-not-eligible = not eligible
figure-none = none
figure-status = status
figure-funding-least = lowest amount
figure-funding-most = highest amount
figure-funding-kind = kind of amount
figure-funding-fits = the amount you want
figure-intake-state = intake
figure-intake-opens = first day
figure-intake-closes = last day
figure-intake-days-left = days left
figure-intake-cycle = support year
figure-intake-decided = decision
funding-kind-is-range = range
funding-kind-is-ceiling = ceiling
funding-kind-is-about = about
funding-kind-is-fixed = fixed
funding-fits-is-within = within
funding-fits-is-above = above
funding-fits-is-below = below
funding-fits-is-near = close
funding-fits-is-not-stated = not stated
intake-state-is-open = open
intake-state-is-closed = closed
intake-state-is-upcoming = not open yet
doubts = { $count ->
    [one] Doubts (1)
   *[other] Doubts ({ $count })
}
chosen = (the reading used here)
what-you-get = What you get, and who is paid
support = Support
not-supported = Not supported
paid = Who is paid
money-rules = Money rules
follow-on = After the study
what-next = What happens next, and whom to ask
steps = Steps
criteria = What they weigh
work-period = Work period
host-side = What your side will be asked
how-to-apply = How to apply
documents = Documents
secretariat = Secretariat:
email-not-stated = address for proposals not stated
what-helps = What helps
precedents = Past projects like yours
precedents-none = Name a country or a sector, and past projects like yours appear here.
alike-country = same country
alike-region = same region
alike-line = same track
alike-kind = same kind of plan
alike-deliverable = same kind of study
alike-sectors = same sector ({ $sectors })
counts = How many applied, and how many were chosen
counts-lead = Counts as far as a source states them. They say nothing about the chance of a single proposal.
count-row = applications { $applications }, chosen { $selected }
what-is-unknown = What no source states

## Sources and doubts
page-sources = Sources and doubts
sources-title = Where every statement comes from
sources-lead = The numbers beside a statement lead to its source here. Where sources disagree or are unclear, a doubt names every reading, the one this app follows, and why.
sources-came-for-source = The source you followed
sources-came-for-doubt = The doubt you followed
sources-close = Close
sources-unknown = Not used: { $what } is not on record.
sources-find = Search
sources-find-placeholder = A publisher, a word, c19 …
sources-edition = Edition
sources-part = Show
sources-part-sources = Sources ({ $count })
sources-part-doubts = Doubts ({ $count })
sources-part-unknowns = Not stated ({ $count })
sources-part-back-test = Back-test
sources-part-rulebook = Rulebook and downloads
sources-open-all = Open every entry
sources-nothing = Nothing here fits the search and the edition.
sources-heading = { $count ->
    [one] One source
   *[other] { $count } sources
}
sources-year = { $year } ({ $count })
sources-no-date = No date ({ $count })
source-kind-official = Official document
source-kind-press = Press
source-kind-other = Other publication
source-no-address = no address on record
source-rests = What rests on it
source-rests-nothing = Nothing in the rulebook rests on it.
source-doubts = Doubts that cite it
source-projects = { $count ->
    [one] One past project
   *[other] { $count } past projects
}
source-in-data = In the data: “{ $id }”
entry-link = Link to this entry
doubts-heading = { $count ->
    [one] One doubt
   *[other] { $count } doubts
}
doubts-lead = { $count ->
    [0] No other reading would change what this app works out.
    [one] In one of them, another reading would change what this app works out; it is marked.
   *[other] In { $count } of them, another reading would change what this app works out; they are marked.
}
doubt-changes = can change an outcome
doubt-would-change = It would change: { $facts }
doubt-changes-nothing = No outcome turns on it.
doubt-why = Why this reading
doubt-touches = Where it matters
doubt-editions = { $count ->
    [one] Edition { $years }
   *[other] Editions { $years }
}
confidence-high = high confidence
confidence-medium = medium confidence
confidence-low = low confidence
unknowns-heading = { $count ->
    [one] One thing that no source states
   *[other] { $count } things that no source states
}
unknowns-lead = They were looked for and not found. The app says so instead of guessing.
unknowns-edition = The edition as a whole
back-test-heading = { $count ->
    [one] What the rules make of one past project
   *[other] What the rules make of { $count } past projects
}
back-test-lead = Each is worked out under the call that took it in, with no more answers than its record supports.
back-test-unexplained = { $count ->
    [0] A doubt explains each miss: under another reading the project passes.
    [one] One miss is explained by no doubt.
   *[other] { $count } misses are explained by no doubt.
}
back-test-miss = { $count ->
    [0] None fails a condition as it is read here.
    [one] 1 fails a condition as it is read here.
   *[other] { $count } fail a condition as it is read here.
}
back-test-depends = { $count ->
    [one] 1 depends on facts that its record does not give, or on what no source states.
   *[other] { $count } depend on facts that their records do not give, or on what no source states.
}
back-test-hit = { $count ->
    [one] 1 meets every condition that the sources state.
   *[other] { $count } meet every condition that the sources state.
}
back-test-hit-heading = Meets every stated condition ({ $count })
back-test-depends-heading = Depends on missing facts ({ $count })
back-test-miss-heading = Fails a condition ({ $count })
back-test-project = Project
back-test-not-met = Condition not met
back-test-explained = Explained by
back-test-missing = Missing from the record
back-test-not-stated = Stated by no source
rulebook-heading = Rulebook { $version }
rulebook-lead = Brought up to date on { $day }: { $editions } editions, { $projects } past projects, { $sources } sources, { $doubts } doubts.
rulebook-changelog = What changed
rulebook-no-changelog = No changelog yet.
rulebook-files = Data files
rulebook-files-lead = The files that this app reads, as they stand.
rulebook-all-files = All { $count } files (zip)
fact-name = Name
fact-number = Number of the call
fact-announced = Announcement
fact-changes = What changed
fact-places = Places
fact-budget = Total budget
fact-countries = Countries
fact-websites = Websites
fact-events = Events
fact-applications = Applications received
fact-selected = Projects selected
fact-cumulative = Totals to date
fact-requirements = Requirements
fact-exclusions = Exclusions
fact-preferences = What helps
fact-projects = Kinds of project
fact-sectors = Sectors
fact-funding = Support per project
fact-awarded = Amounts awarded
fact-intake = Intake and decision
fact-steps = Steps
fact-criteria = Criteria
fact-work-period = Work period
fact-support = What is given
fact-not-supported = What is not given
fact-paid = Who is paid
fact-money-rules = Money rules
fact-host-side = The host's side
fact-secretariat = Secretariat
fact-how-to-apply = How to apply
fact-documents = Documents
fact-follow-on = After the study

## Cities
page-cities = Partner cities
cities-lead = Where the programme has paid for a plan or tried out a Korean solution since 2020. The list says all that the map shows, and names the sources of each project.
cities-edition = Edition whose call took the project in
cities-edition-all = All
cities-line = Track
cities-line-all = Both
cities-count = { $count ->
    [0] No project to show
    [one] 1 project in 1 country
   *[other] { $countries ->
        [one] { $count } projects in 1 country
       *[other] { $count } projects in { $countries } countries
    }
}
cities-unnamed = { $count } of { $all } projects could not be named: { $which }. Official totals count them; they stand at the end of the list.
cities-unnamed-planning = { $count ->
    [one] 1 plan of { $year }
   *[other] { $count } plans of { $year }
}
cities-unnamed-demonstration = { $count ->
    [one] 1 demonstration of { $year }
   *[other] { $count } demonstrations of { $year }
}
cities-not-named = Not named
cities-year = { $label } (call of { $call })
cities-doubts = Doubts:
cities-confidence = Confidence: { $confidence }.
cities-high = high
cities-medium = medium
cities-low = low
cities-kind-district = district
cities-kind-region = region
cities-kind-province = province
cities-kind-regency = regency
cities-kind-state = state
cities-kind-new-city = new city
cities-kind-economic-zone = economic zone
cities-kind-airport-site = airport site
cities-map = { $count ->
    [0] World map without a project
    [one] World map with 1 project; it is described in the list beside the map
   *[other] World map with { $count } projects; each is described in the list beside the map
}
cities-sign-planning = Planning
cities-sign-demonstration = Demonstration
cities-sign-area = A region, marked at one point
cities-sign-new-city = A new city
cities-move = Projects at one place stand side by side. Drag to move; zoom with the wheel, two fingers, or + and − on the keyboard. If your browser cannot draw the map, the list is complete without it.
cities-outlines = Outlines: Natural Earth, public domain, changed to follow the United Nations: Crimea is drawn with Ukraine, Northern Cyprus with Cyprus, Somaliland with Somalia, and Western Sahara whole.
