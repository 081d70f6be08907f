## Start
start-title = Which K-City Network support fits your project?
start-lead = Korea's K-City Network pays for smart-city plans abroad and for pilots of Korean solutions in foreign cities. Answer a few questions and see which track fits, how much support there is, by when to apply, and where each statement comes from.
start-continue = Continue with your answers
start-today = Today's intakes, { $day }
who-leads = Who may lead:
