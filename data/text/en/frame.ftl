## Frame
page-start = Start
page-check = Check a proposal
language = Language
record-of = record of { $day }
not-fresh = This record was last brought up to date on { $day }, { $days } days ago; what came after is not in it. Look at the official sites before you rely on it:
disclaimer = Independent explorer of public information. It is not run by the ministry or the secretariats; only they can decide on an application.
official-sites = Official sites
look-again = Look again
rulebook = Rulebook { $version }

## Streamlit's own words, where a language needs others
leftover-upload = Choose a file
leftover-limit = at most 1 MB
leftover-too-large = The file is larger than 20 MB. Divide the table.
leftover-limit-of-tables = at most 20 MB
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
