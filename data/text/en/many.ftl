## Screen many proposals
page-many = Screen many proposals
many-lead = For whoever looks through a whole batch before deciding: upload a table of proposals, one in each row, and get it back with the outcome of each.
many-private = The table is worked on in a process of its own and deleted after an hour, or when you delete it here. It is not kept, and it is sent nowhere else. What you see here can therefore not be passed on as a link; the results can be downloaded as files, and each row has its own link to Check.
many-how = How the table must look
many-how-columns = A column for each answer, in any order; its heading is the answer's id or its short name in English or Korean. What is missing or empty is open. Any other column, such as a name or a number, is kept and comes back as it was.
many-how-values = Values are ids, or their names in English or Korean. Several values in one cell are separated by semicolons or commas. Amounts are whole won, days are YYYY-MM-DD.
many-how-files = CSV in UTF-8 or CP949 (the older Korean Excel), or an Excel workbook (.xlsx), of which the first sheet is read. At most { $rows } rows and { $size } MB.
many-values-column = Column
many-values-id = Id
many-values-name = Values
many-template = An empty table to fill in
many-template-csv = { $language }, CSV
many-template-xlsx = { $language }, Excel
many-template-own = Name or number of your own
many-file = Table of proposals (CSV or Excel)
many-waiting = Other tables are being screened; yours comes next.
many-working = Screening: { $percent } percent
many-stop = Stop
many-gone = These results are no longer here. Choose the file again.
many-failed = The screening ended before it was done. Try a smaller table; nothing of yours was kept.
many-no-room = The server has no room for a table at the moment. Try again in a few minutes; nothing of yours was kept.
many-delete = Delete the table and its results
many-result = Results
many-rows = { $count ->
    [one] 1 proposal was screened.
   *[other] { $count } proposals were screened.
}
many-day = Worked out for { $day }, where a row names no other day, with rulebook { $version }.
many-used = Columns read as answers: { $columns }.
many-kept = Columns kept as they were: { $columns }.
many-again = Ignored, because another column asks the same: { $columns }.
many-no-edition = { $count ->
    [one] 1 row names a day on which no edition is in force; it has no outcome.
   *[other] { $count } rows name a day on which no edition is in force; they have no outcome.
}
many-differing = { $count ->
    [0] Every status is the same under every reading of the sources.
    [one] 1 row has a status that would differ under another reading of the sources.
   *[other] { $count } rows have a status that would differ under another reading of the sources.
}
many-by-status = By status
many-best = Best track of each row
many-track = Track
many-track-name = { $year } { $track }
many-eligible-note = "{ $status }" speaks of what the sources state and of nothing else; it is no decision on an application.
many-blocking = What turns proposals away
many-blocking-none = No condition turns any of them away.
many-condition = Condition
many-blocked = Rows
many-blocked-alone = By this alone
many-if = What if a condition were dropped?
many-if-lead = A thought experiment: the rules are as they are. This counts the same rows once more with one condition left out and everything else as it is.
many-if-choose = Condition to leave out
many-if-none = None
many-if-now = As it is
many-if-then = If dropped
many-if-state = If "{ $condition }" were dropped in { $track } (it has not been):
many-countries = By country
many-country = Country
many-country-open = Not given
many-country-all = Show all { $count } countries
many-map = Show the countries on a map
many-map-alt = { $count ->
    [one] World map with 1 country shaded by its number of rows; the table above says the same
   *[other] World map with { $count } countries shaded by their numbers of rows; the table above says the same
}
many-map-from = from { $count }
many-problems = { $count ->
    [one] 1 cell whose value is not a possible answer
   *[other] { $count } cells whose values are not possible answers
}
many-problems-lead = { $count ->
    [one] They are in 1 row. It was screened by its other answers, with these cells taken as open.
   *[other] They are in { $count } rows. These were screened by their other answers, with these cells taken as open.
}
many-problems-more = The first { $count } are shown; the Excel file lists all of them.
many-problem = row { $row }, { $column }: "{ $given }" is not possible; allowed: { $allowed }
many-problem-row = Row
many-problem-column = Column
many-problem-given = What it says
many-problem-allowed = What is allowed
many-take = Download the results
many-take-xlsx = Excel
many-take-csv = CSV
many-first = The first rows
many-first-lead = Each row opens in Check, with its reasons and sources.
many-open = Check row { $row }

many-allowed-several = one or more of: { $values }
many-allowed-country = a country's two-letter code (ISO 3166-1), for example VN, or its name
many-allowed-won = whole won, for example 700000000, 700,000,000 or 700 million
many-allowed-day = a day between 2000 and 2100 as YYYY-MM-DD, for example 2026-11-26

many-column-of = { $track }: { $column }
many-column-problems = Cells to correct
many-column-edition = Edition
many-column-status = status
many-column-blocking = not met
many-column-depends-on = depends on
many-column-unstated = not stated by any source
many-column-support = support
many-column-most = highest support in won
many-column-stated-for = support stated for year
many-column-fits = amount wanted
many-column-intake = intake
many-column-closes = last day
many-column-cycle = year of support
many-column-same = same under every reading
many-column-way = shortest way in
many-column-link = Link to the check
many-sheet-results = Results
many-sheet-problems = Problems
many-sheet-about = About
many-sheet-proposals = Proposals
many-sheet-values = Values
many-about-day = Screened for { $day } (where a row names no other day) with rulebook { $version } of K-City Explorer.
many-about-status = The status speaks of the requirements that the sources state, and of nothing else. Whether a proposal can be handed in on a day is the intake's state. A band belongs to the year of support it was stated for.

many-trouble-size = The file is too large: at most { $most } MB can be screened at once. Divide the table.
many-trouble-empty = The file holds no table: a row of headings and at least one row below it are needed.
many-trouble-encoding = The text of this file cannot be read: it is neither UTF-8 nor CP949. Save it as "CSV UTF-8", or as an Excel workbook.
many-trouble-text = This file is not a table: it holds characters that no text has, or a cell without an end.
many-trouble-old-excel = This is a workbook of the older kind (.xls), or one with a password. Save it as .xlsx without a password.
many-trouble-excel = This file is packed like an Excel workbook, but cannot be read as one. Open it and save it again as .xlsx.
many-trouble-unpacked = The workbook unpacks to more than { $most } MB and was not opened. Save the table alone in a new workbook, or as CSV.
many-trouble-rows = The table has more than { $most } rows. Divide it.
many-trouble-columns = The table has more than { $most } columns. Keep those that are needed.
many-trouble-unknown = No column is an answer. The headings found: { $headings }. Use the headings of the empty table that can be downloaded here.
