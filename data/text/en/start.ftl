## Start
start-title = Which K-City Network support fits your project?
start-lead = Korea's K-City Network pays for smart-city plans abroad and for pilots of Korean solutions in foreign cities. Answer a few questions and see which track fits, how much support there is, by when to apply, and where each statement comes from.
start-continue = Continue with your answers
start-find = Your country or city
start-find-example = For example Cuzco, Viet Nam or Ulaanbaatar
start-find-help = Other spellings, old names and other languages are found too. Cities of 15,000 people or more are known, and every place with a past project.
start-find-from = Names of cities:
start-find-none = Nothing found for “{ $text }”. Try the country's name or another spelling: cities of fewer than 15,000 people are known only where there is a past project.
start-place = { $place }, { $country }
start-projects-none = no past project on record yet
start-projects-country = { $count ->
    [one] 1 past project
   *[other] { $count } past projects
}
start-projects-here = { $count ->
    [one] 1 past project here
   *[other] { $count } past projects here
}, { $all } in the country
start-projects-elsewhere = no past project here, { $count } in the country
start-check-there = Check a proposal: { $country }
start-partners = Past projects: { $country } ({ $count })
start-examples = Or begin with a real project
start-examples-lead = Each opens with the answers that its record supports. The status follows from these answers and the call that took the project in.
start-today = Today's intakes, { $day }
start-secretariat = Secretariat:
start-sites = Check the official sites before you apply:
start-figures = { $count } projects chosen since { $first }, in at least { $countries } countries
start-most = Countries with the most projects: { $countries }
start-most-one = { $country } ({ $count })
start-see-cities = See every project on the map
who-leads = Who may lead:
