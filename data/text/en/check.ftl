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
