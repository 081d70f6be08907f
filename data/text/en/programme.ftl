## Programme
page-programme = Programme
programme-title = The programme, edition by edition
programme-lead = Through the K-City Network, Korea's land ministry has since 2020 paid for smart-city plans that Korean firms draw up with governments abroad, and for pilots of Korean solutions in foreign cities.
programme-so-far = When the call of { $year } was published, the programme counted { $projects } projects in { $countries } countries.
programme-band = { $band } a project (stated for { $year })
programme-part = Look at
programme-part-compare = Editions compared
programme-part-years = Over the years
programme-part-how = How it works
programme-part-who = Who does what
programme-part-names = Names
programme-view = Compare
programme-view-planning = Planning
programme-view-demonstration = Demonstration
programme-view-edition = Whole edition
programme-editions = Editions to compare
programme-all = All editions
programme-latest = The latest three
programme-heading-planning = Planning, side by side
programme-heading-demonstration = Demonstration, side by side
programme-heading-edition = The editions as a whole, side by side
programme-legend = A mark under a figure or rule says how it differs from the year before: ▲ changed, ≠ a list that differs, + newly stated, – not repeated. What differs every year anyway (days, applications, selections) bears no mark.
programme-caption = Who may lead, money, dates and results
programme-caption-more = Conditions, support, steps, criteria and money rules
programme-more = In more words: conditions, what is supported, steps, criteria, money rules …
programme-fact = Fact
programme-edition = Edition
programme-fact-changes = New that year
programme-fact-budget = Budget of the track
programme-fact-lead = Who may lead
programme-fact-intake = How proposals are taken
programme-fact-window = Window
programme-fact-decided = Decision
programme-fact-conditions = Other conditions
programme-intake-window = In a window with a last day
programme-intake-rolling = All year
programme-from = From { $day }, no last day
programme-receipt = Received { $days }: for { $cycle }
programme-of-cycle = { $band } (for { $year })
programme-planned = planned: { $day }
programme-count-exact = { $most }
programme-count-about = about { $most }
programme-count-at-most = at most { $most }
programme-count-at-least = at least { $least }
programme-count-range = { $least } to { $most }
programme-projects = { $count ->
    [one] 1 project
   *[other] { $count } projects
}
programme-in-countries = { $count ->
    [one] 1 country
   *[other] { $count } countries
}
programme-in-cities = { $count ->
    [one] 1 city
   *[other] { $count } cities
}
programme-what-changed = What changed
programme-changed = changed
programme-what-changed-lead = First what was new, according to the sources of the year or a comparison of the calls; then every figure and rule that differs from the year before.
programme-new = What was new in { $year }
programme-no-changes = No source lists the changes of this edition.
programme-figures = Figures and rules that changed since { $before }
programme-lists = What is listed differently from { $before }, or stated in one of the two years only
programme-lists-lead = Sources word the same thing differently, and silence is not a change: what the sources of { $year } do not repeat may still have held; what they state for the first time may have held in { $before } too.
programme-list-new = In this year: { $items }
programme-list-gone = Not repeated: { $items }
programme-first = new track
programme-not-offered = not offered
programme-differs = differs
programme-newly-stated = newly stated
programme-not-repeated = not repeated
programme-sources = { $count ->
    [one] 1 source
   *[other] { $count } sources
}
programme-sources-doubts = { $count ->
    [one] 1 source, doubt { $doubts }
   *[other] { $count } sources, doubt { $doubts }
}
programme-doubts = Doubt:
programme-stated = Stated for { $years }.

## Over the years
programme-over-years = The figures over the years
programme-chart-signs = A dash (—) stands where no source gives a figure, or where there was no such track. A star (*) marks a figure that a doubt touches or that is known with less than high confidence; the table under each chart says why.
programme-chart-planning = Support per project: planning
programme-chart-demonstration = Support per project: demonstration
programme-chart-budget = Total budget
programme-chart-projects = Applications and selections
programme-chart-windows = When proposals were taken
programme-chart-countries = Countries
programme-note-planning = Full bar: from the lowest to the highest amount. Dashed bar (≤): a ceiling, no lowest amount stated. Diamond (≈): about that much. As called, by year of the call.
programme-note-demonstration = Full bar: from the lowest to the highest amount. Dashed bar (≤): a ceiling, no lowest amount stated. Diamond (≈): about that much. There was no demonstration in 2020.
programme-note-budget = The whole edition. Pale bars are unsure: 2020 and 2021 were stated later, others rest on few reports. For 2025 and 2026 no source gives a total; the table has what is known of single tracks.
programme-note-projects = The whole edition. For 2026 the applications for demonstrations are known (34), those for plans are not; see the table.
programme-note-windows = The bar is the time in which proposals were taken, with its length; pale: all year, without a last day. The diamond is the day of the result, if it fell in the same year and the day is known.
programme-note-countries = Countries that applied, that were chosen, and that the programme had reached by then. A total that a later call only repeats is left out.
programme-alt-planning = Bar chart of the support for one planning project by year of the call, 2020 to 2026; the figures stand in the table under it
programme-alt-demonstration = Bar chart of the support for one demonstration by year of the call, 2021 to 2026; the figures stand in the table under it
programme-alt-budget = Bar chart of the total budget by year, with gaps in 2025 and 2026; the figures stand in the table under it
programme-alt-projects = Bar chart of applications and selections by year; the figures stand in the table under it
programme-alt-windows = Bars over the months of each year that show when proposals were taken; the days stand in the table under it
programme-alt-countries = Bar chart of countries by year: applying, chosen, reached so far; the figures stand in the table under it
programme-axis-won = Million won
programme-axis-year = Year of the call
programme-axis-month = Month
programme-axis-projects = Projects
programme-axis-countries = Countries
programme-series-by-purpose = Plan of a city or a solution
programme-series-city = Plan of a city
programme-series-solution = Plan of a solution
programme-series-planning = Planning
programme-series-demonstration = Demonstration
programme-series-edition = Whole edition
programme-series-applications = Applications
programme-series-selected = Selected
programme-series-cumulative = Reached so far
programme-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
programme-figures-sources = The figures, with their sources

## How it works, who does what, names
programme-how = How it works
programme-how-lead = The course of a project as the newest sources describe it. Under each step: for which editions the sources say so, and what was different before.
programme-acts = Who acts: { $who }
programme-who = Who does what
programme-who-lead = What the sources say each body does, by the edition they speak of. Where a year is missing, its sources are silent; that does not mean that the task was taken away.
programme-names = What goes by several names
programme-names-lead = The same thing is called differently from year to year and from source to source. These are the names as printed.
programme-group-tracks = Tracks
programme-group-steps = Steps
programme-group-bodies = Bodies and funds
programme-names-by-year = Names of the programme and its tracks, year by year
programme-printed-en = English
programme-printed-ko = Korean
