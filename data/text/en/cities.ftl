## Cities
page-cities = Partner cities
cities-lead = Where the programme has paid for a plan or tried out a Korean solution since 2020. Choose a mark on the map or a place in the list to see its projects with their sources.

## Filters
cities-find = Place, country, company or topic
cities-find-hint = Old and other names too: Turkey, Cuzco, Saigon
cities-country = Country
cities-country-all = All countries
cities-with-count = { $name } · { $count }
cities-filters = { $count ->
    [0] More filters
   *[other] More filters ({ $count })
}
cities-edition = Edition whose call took the project in
cities-edition-all = All
cities-line = Track
cities-line-all = Both
cities-sector = Sector
cities-sector-all = All sectors
cities-company = Korean company or body
cities-company-all = All
cities-region = Region
cities-region-all = World
cities-set-edition = Edition: { $what }
cities-set-line = Track: { $what }
cities-set-sector = Sector: { $what }
cities-set-country = Country: { $what }
cities-set-company = Company: { $what }
cities-set-find = Search: { $what }
cities-set-region = Region: { $what }
cities-clear = Clear all
cities-part-europe = Europe
cities-part-western-asia = Western Asia
cities-part-central-asia = Central Asia
cities-part-southern-asia = South Asia
cities-part-south-eastern-asia = South-East Asia
cities-part-eastern-asia = East Asia
cities-part-oceania = Oceania
cities-part-africa = Africa
cities-part-latin-america = Latin America
cities-part-northern-america = North America

## What is found
cities-count = { $count ->
    [0] No project to show
    [one] 1 project in 1 country
   *[other] { $countries ->
        [one] { $count } projects in 1 country
       *[other] { $count } projects in { $countries } countries
    }
}
cities-none = No named project fits. Remove a filter, or look at what is nearby on the map.
cities-none-in = The record names no project in { $country } yet. That says nothing about a proposal’s chances.
cities-unnamed = { $count } of { $all } projects could not be named: { $which }. Official totals count them; they are at the end of the list.
cities-unnamed-planning = { $count ->
    [one] 1 plan of { $year }
   *[other] { $count } plans of { $year }
}
cities-unnamed-demonstration = { $count ->
    [one] 1 demonstration of { $year }
   *[other] { $count } demonstrations of { $year }
}
cities-detail = Show status and sources of each
cities-not-named = Not named
cities-only = Only { $country }
cities-back = Back to the list
cities-all-in = { $count ->
    [one] Show { $country }
   *[other] All { $count } projects in { $country }
}
cities-check-like = Check a proposal like this
cities-check-in = Check a proposal in { $country }
cities-chain-tried = Planned first ({ $plans }), tried out later ({ $demonstrations }).
cities-chain-plans = Planned { $count } times: { $plans }.
cities-chain-demonstrations = Tried out { $count } times: { $demonstrations }.
cities-year = { $label } (call of { $call })
cities-sectors = Sectors: { $sectors }
cities-host = Host: { $host }
cities-partner = Korean side: { $partner }
cities-unstated = Not stated: { $what }
cities-unstated-sectors = sector
cities-unstated-host = host
cities-unstated-partner = Korean partner
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

## The map
cities-map = { $count ->
    [0] World map without a project
    [one] World map with 1 project; it is described in the list beside the map
   *[other] World map with { $count } projects; each is described in the list beside the map
}
cities-no-map = Your browser cannot draw the map: WebGL is switched off or missing. The list has everything that the map would show.
cities-sign-planning = Planning
cities-sign-demonstration = Demonstration
cities-sign-area = A region, marked at one point
cities-sign-new-city = A new city
cities-shade-one = 1 project in the country
cities-shade = { $first }–{ $last }
cities-shade-more = { $first } or more
cities-move = Click a mark to see its projects. Projects at one place are drawn side by side. Drag to move; zoom with the wheel, two fingers, or + and − on the keyboard.
cities-outlines = Outlines: Natural Earth, public domain, changed to follow the United Nations: Crimea is drawn with Ukraine, Northern Cyprus with Cyprus, Somaliland with Somalia, and Western Sahara whole.

## Downloads
cities-take = Take the list with you
cities-take-lead = { $count ->
    [one] The 1 project shown, with its sources. An empty cell means that no source states it.
   *[other] The { $count } projects shown, with their sources. An empty cell means that no source states it.
}
cities-take-csv = CSV
cities-take-excel = Excel
cities-take-geojson = GeoJSON
table-sheet = K-City projects
table-id = Project
table-year = Counted under
table-call = Call of
table-track = Track
table-line = Kind of support
table-place = Place
table-kind = Kind of place
table-country-code = Country code
table-country = Country
table-title = Title
table-sectors = Sectors
table-deliverables = Deliverables
table-host = Host
table-partner = Korean side
table-funding-least = Lowest support (KRW)
table-funding-most = Highest support (KRW)
table-funding-of = The amount is
table-status = What became of it
table-latitude = Latitude
table-longitude = Longitude
table-confidence = Confidence
table-sources = Sources
table-doubts = Doubts
table-note = Note
table-kind-city = city
table-kind-district = district
table-kind-region = region
table-kind-province = province
table-kind-regency = regency
table-kind-state = state
table-kind-country = country
table-kind-new-city = new city
table-kind-economic-zone = economic zone
table-kind-airport-site = airport site
table-funding-of-project = this project’s own
table-funding-of-edition = the range of its edition
table-funding-of-about = this project’s own, about

## In numbers
cities-numbers = In numbers
cities-numbers-lead = { $count ->
    [one] The 1 project that matches the filters, named or not. A project in several sectors counts in each of them.
   *[other] The { $count } projects that match the filters, including the unnamed. A project in several sectors counts in each of them.
}
cities-by-year = Projects by the year they are counted under
cities-by-year-alt = Bar chart of projects by year, planning and demonstration: { $figures }.
cities-by-sector = Projects by sector
cities-by-sector-alt = Bar chart of projects by sector: { $figures }.
cities-by-part = Projects by region
cities-by-part-alt = Bar chart of projects by region: { $figures }.
cities-figure = { $name } { $count }
cities-figure-two = { $name }: planning { $planning }, demonstration { $demonstration }
cities-sector-unstated = Sector not stated
cities-part-unstated = Not named
cities-as-table = As a table
cities-col-year = Year
cities-col-name = Name
cities-col-count = Projects
cities-col-planning = Planning
cities-col-demonstration = Demonstration
cities-col-place = Place
cities-again = Places chosen more than once
cities-again-lead = { $tried ->
    [0] No place shown here was tried out after a plan.
    [one] 1 place had a plan first and a demonstration later. Whether the one led to the other is said only where a project’s own note says it.
   *[other] { $tried } places had a plan first and a demonstration later. Whether the one led to the other is said only where a project’s own note says it.
}
cities-again-alt = Timeline of the places with several projects: { $figures }.
cities-again-line = { $place }: plans { $plans }; demonstrations { $demonstrations }
cities-none-yet = none
