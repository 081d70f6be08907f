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
