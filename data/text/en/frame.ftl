## Frame
page-start = Start
page-check = Check a proposal
language = Language
record-of = record of { $day }
disclaimer = Independent explorer of public information. It is not run by the ministry or the secretariats; only they can decide on an application.
official-sites = Official sites
look-again = Look again
rulebook = Rulebook { $version }

## Streamlit's own words, where a language needs others
leftover-upload = Choose a file
leftover-limit = at most 1 MB
leftover-copy = Copy
leftover-copied = Copied
leftover-skip = Skip to main content
leftover-no-results = No results
leftover-clear = Clear
leftover-fullscreen = Fullscreen
leftover-close-fullscreen = Close fullscreen
leftover-print = Print
leftover-settings = Settings
leftover-menu = Menu
leftover-close = Close
leftover-help = Help
leftover-date = Choose a day
leftover-calendar = Calendar
leftover-year = year
leftover-month = month
leftover-day = day
