## Frame
page-start = Start
page-check = Check a proposal
language = Language
record-of = record of { $day }
disclaimer = Independent explorer of public information. It is not run by the ministry or the secretariats; only they can decide on an application.
official-sites = Official sites
rulebook = Rulebook { $version }
