## Check
your-proposal = Your proposal
start-over = Start over
helps-and-amount = Amount and sectors, and what helps
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
your-answers = Your answers
change-answer = { $question }: { $answer } · Change
more-about = More about this track
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
fits-not-stated = Whether the amount you want fits is not stated for this support year.
deadline = Last day
no-deadline = No last day
whole-day = The whole day in Seoul; no source gives a clock time.
you-said = you: { $answer }
as-printed = printed: “{ $words }”
other-reading = Depends on an unclear point, doubt { $doubt }. Under another reading:
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
what-next = What happens next, and what they weigh
steps = Steps
criteria = What they weigh
work-period = Work period
how-to-apply = How to apply
documents = Documents
email-not-stated = address for proposals not stated
what-helps = What helps
precedents-count = Past projects like yours ({ $count })
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
what-is-unknown = What is not known
host-side = What your side will be asked
your-side = What your side will be asked, and how to apply
whom-to-ask = Whom to ask, and a draft e-mail
secretariat = Secretariat
secretariat-not-stated = No source of this edition names the secretariat.
mail-draft = Open the draft in your e-mail program
mail-title = Draft, to change as you like:
you-have-it = your answers show it
back = Back
unanswered = not answered
not-offered = not offered
look-at = Another day, edition, track or currency
looked-at = Worked out for { $day }, under the { $year } edition.
looked-at-none = Worked out for { $day }, on which no edition is in force.
call = Look at the edition of
call-of = { $year }
call-none = Choose a year
currency = Also in another currency
currency-none = Won only
currency-why = Rough amounts, to two figures. The recorded rates are the European Central Bank's for one day; you can enter your own.
currency-rate = Won for 1 { $currency }
currency-rate-missing = No rate on record: enter one
rough-amount = { $currency } { $amount }
rough-of = Roughly { $amount }, at { $won } won for 1 { $currency } (European Central Bank, { $day }).
rough-own = Roughly { $amount }, at your rate of { $won } won for 1 { $currency }.
ends-there = Where you are ({ $zone }), that day ends at { $moment }.
unknown-check = No source says whether this is met: { $condition }
unknown-amount = The amount for support in { $cycle }.
unknown-whole = The record as a whole
unknown-in-part = { $count ->
    [one] 1 of the sources cited here could be read only as an excerpt.
   *[other] { $count } of the sources cited here could be read only as excerpts.
}
myths = Often believed, and what the sources say
myth = “{ $believed }” No:

## A second case beside the first
compare = Compare with another case
compare-lead = See two cases side by side: your answers, and the same with something changed.
compare-way = { $changes }
compare-wait = Handed in on { $changes }
compare-question = Or change one answer
compare-question-placeholder = Choose a question
compare-this = Compare
compare-title = Two cases side by side
compare-first = Your case
compare-second = The other case
compare-take = Continue with the other case
compare-close = Close the comparison
compare-against = Not met, or still open
compare-nothing = Nothing that the sources state
compare-next = Next intakes
band-of-cycle = { $band } (for { $cycle })

## A link opened later
then-title = This link was made on { $day }
then-title-today = The rulebook has changed today
then-rulebook-today = The result before came from version { $then } of the rulebook; the one here comes from version { $now }.
then-same-rulebook = The rulebook is still version { $version }; the day is different, and so is the result:
then-other-rulebook = It was made with version { $then } of the rulebook; this is version { $now }.
then-unknown-rulebook = It was made with version { $then } of the rulebook, which is not on record here; this is version { $now }.
then-no-difference = The result is the same.
then-what = What
then-then = Then
then-now = Now
then-aspect-status = status
then-aspect-most = highest amount
then-aspect-intake = last day
then-show = See the case as of { $day }
then-close = Close

## Take away
take-away = Take it with you
take-link = Link
take-link-lead = Whoever opens it sees this case, in any language of the app. Your answers are in the link itself; nothing is stored on the server.
copy = Copy
take-qr = QR code
take-qr-link = Point a phone's camera at it: it opens this case.
take-qr-words = Point a phone's camera at it: it holds this result in words.
take-calendar = Calendar
take-dossier = Dossier (Word)
take-case = Save case
take-load = Open a saved case
take-load-lead = A case that was saved here
take-load-found = { $count ->
    [one] 1 answer can be used.
   *[other] { $count } answers can be used.
}
take-load-take = Use these answers in place of mine
take-print = Print
print-now = Print this page
print-back = Back to the answers
print-of = As of { $day }; printed on { $today } from rulebook { $version }. Independent explorer of public information.

## Case file
case-size = This file is larger than 1 MiB; a saved case is far smaller.
case-empty = This file is empty.
case-encoding = This file is not text in UTF-8. Choose a case that was saved here.
case-syntax = This file is not JSON: it cannot be read from line { $where } on.
case-number = This file is not JSON: “{ $where }” is not a number.
case-twice = This file gives “{ $where }” twice, so it is not clear which one applies.
case-depth = This file is nested more deeply than any case.
case-shape = This file holds no answers. Choose a case that was saved here, or a list of answers by their ids.
case-many = This file holds { $where } answers, more than there are questions. Nothing was read.

## QR code
qr-title = K-City Network, { $day }
qr-track = { $track }: { $answer }
qr-band = { $band } ({ $stated })
qr-closes = last day { $closes }
qr-opens = opens { $opens }
qr-window = { $opens } to { $closes }
qr-next = { $track }: { $when }
