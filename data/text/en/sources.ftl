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
doubt-changes-nothing = No outcome depends on it.
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
proof-heading = How the rules are checked
proof-engines = The same rules were given to { $engines } rule engines made by others. For all { $classes } kinds of complete answers and for { $random } random proposals, { $differences ->
    [0] all of them say what this app says.
    [one] 1 outcome differs.
   *[other] { $differences } outcomes differ.
}
proof-mutants = There are { $mutants } ways to change one rule, day or amount so that it makes a difference. The { $cases } worked cases notice { $survivors ->
    [0] every one.
   *[other] all but { $survivors }.
}
proof-measured = Measured on { $day } with rulebook { $version }.
proof-figures = All figures, and how they were measured
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

## Reporting a mistake
correction-report = Report a correction
correction-report-list = Report a correction to these sources
correction-heading = Report a correction
correction-send-lead = The message is filled in as far as the app can; it is yours to finish and to send. Nothing is stored here.
correction-copy-lead = Copy this text, say what is wrong, and send it to whoever runs this app. Nothing is stored or sent from here.
correction-send = Open the message
correction-subject = Correction: { $names }
correction-about = What it is about:
correction-page = Page: { $page }
correction-wrong = What is wrong, and where is it stated otherwise?
