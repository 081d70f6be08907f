## Briefing slides, also as PowerPoint and as a leaflet: big type, so short
slides-for-companies = Korean companies
slides-independent = Independent explorer of public information
slides-last-known = No edition is in force; these are the rules of { $year }.
slides-names-say = Names of tracks differ from year to year; these are the ones this edition uses.
slides-record-say = The record was last brought up to date on { $day }; check the official sites before you act on it.

slides-what-title = Korea's K-City Network pays for smart-city plans abroad and pilots of Korean solutions
slides-what-calls = { $count } editions, { $first } to { $last }
slides-what-projects = { $count } projects chosen, in at least { $countries } countries
slides-what-country = { $count ->
    [0] None in { $country } so far
    [one] 1 of them in { $country }
   *[other] { $count } of them in { $country }
}
slides-what-chart = Projects chosen, by year
slides-what-alt = Column chart of the projects chosen each year, planning and demonstration stacked
slides-what-say = The programme is called the K-City Network: Global Cooperation Program.
slides-unnamed = { $count ->
    [one] 1 project could not be named
   *[other] { $count } projects could not be named
}

slides-line-planning = plans for cities
slides-line-demonstration = pilots on site
slides-tracks-title = The { $year } edition supports { $what }
slides-track = Track
slides-supports = What it supports
slides-tracks-say = Begin here: which of these do you need?

slides-who-title = Who leads decides which track fits
slides-who-title-companies = A Korean company may lead: { $tracks }
slides-who-title-country = A government of { $country } may lead: { $tracks }
slides-leads = Who leads
slides-may-lead = may lead
slides-others = { $count ->
    [one] 1 other kind of applicant cannot lead.
   *[other] { $count } other kinds of applicant cannot lead.
}
slides-others-say = Cannot lead in any track: { $kinds }.

slides-money-title = { $track }: { $band } a project
slides-money-line = { $track }: { $band }
slides-money-cycle = Stated for support in { $years }
slides-money-next = Support in { $cycle }: amount not stated yet
slides-money-chart = Highest support stated for one project, million won
slides-money-alt = Column chart of the highest support stated for one project by year of the call, planning and demonstration side by side; a gap where no source states it
slides-money-say = The columns are the highest amounts that calls state. Some are ceilings, some the top of a range, some only about that much; where sources disagree, the list of doubts says so.

slides-dates-title = { $track }: { $state }
slides-dates-day = As of { $day }, in Seoul
slides-dates-estimate = Estimates follow the calls of { $years }; no date to rely on.
slides-dates-track = Track
slides-dates-today = Today
slides-dates-left = Days left
slides-dates-next = What comes next
slides-no-call = no edition in force
slides-open = Open
slides-left = { $days ->
    [0] last day
   *[other] { $days }
}
slides-decision = Decision: { $day }
slides-dates-heard = { $track }: { $state }.
slides-dates-say = An estimate only carries past windows over to the coming year. No call is on record for it.
slides-dates-seoul-say = All days are days in Seoul.

slides-apply-title = { $track }: ask { $body } before you apply
slides-ask = Whom to ask
slides-address = Address in the call
slides-step = { $number }. { $step }
slides-apply-say = Official sites: { $sites }.

slides-cities-title = { $count } projects, in at least { $countries } countries
slides-cities-title-for = { $count ->
    [0] No past project on record yet: { $whom }
    [one] 1 past project on record: { $whom }
   *[other] { $count } past projects on record: { $whom }
}
slides-cities-near = { $count } more in { $region }
slides-cities-most = { $country }: { $count }
slides-place = { $place }, { $year }: { $line }
slides-cities-say = Every mark is a project that the programme chose: a circle for a plan, a diamond for a demonstration.
slides-cities-sources-say = The counts rest on the sources below; each project has its own on the page Partner cities.
slides-no-chance-say = Past projects show what was chosen. They say nothing about the chance of a single proposal.
slides-outlines-say = Outlines follow the United Nations where the public-domain source does not; they take no position.

slides-story-title-both = { $place }: a plan in { $plan }, a demonstration in { $pilot }
slides-story-title-planning = { $place } was chosen for a plan in { $year }
slides-story-title-demonstration = { $place } was chosen for a demonstration in { $year }
slides-story-project = Project
slides-story-host = Host
slides-story-partner = Korean side
slides-story-became = What became of it
slides-story-say = This is one project from the record, as far as the sources tell it.

slides-try-title = Try your own case: a few answers are enough
slides-try-example = Example
slides-try-status = Where it stands today
slides-try-sources = Every answer comes with its sources.
slides-try-nothing = Nothing you enter is stored.
slides-try-scan = Scan to begin
slides-try-say = Ask somebody in the audience for a project and answer the questions together.
slides-try-only-say = The explorer tells what the public sources say. Only the ministry and the secretariats decide.

## PowerPoint
slides-file-title = K-City Network: a briefing

## Leaflet, one page
leaflet-title = K-City Network on one page
leaflet-name = K-City Network: Global Cooperation Program
leaflet-more = { $count } more
leaflet-code = Scan to check your own case
leaflet-code-words = Scan to read where this stands; no internet needed
