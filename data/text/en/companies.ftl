## Korean companies
page-companies = Korean companies
companies-lead = { $track } ({ $year } edition): { $state }
companies-lead-not-offered = The { $year } edition has no demonstration track.
companies-who = A Korean company leads and tries out, in a city abroad, a solution it has already developed. Build the consortium below and see at once what is missing and who may be paid.

## The consortium
companies-builder = Build the consortium
companies-builder-lead = Answer what you know. The answers are shared with “Check a proposal” and stay in the link. This page takes a pilot on site as the purpose.
companies-members = Korean members besides the lead
companies-members-help = How many further Korean companies and bodies take part. No source limits their number.
companies-count-companies = Korean companies
companies-count-organisations = Korean institutes, associations, public bodies
companies-solution-other = { $count ->
    [one] 1 condition of other years
   *[other] { $count } conditions of other years
}
companies-solution-unused = The sources of the { $year } edition set no such condition, so an answer changes nothing: { $questions }. The table below has what each year asked.
companies-result = What follows for this consortium
companies-missing = Missing
companies-missing-none = Nothing you have answered so far fails a condition.
companies-open = Not answered yet
companies-unstated = Stated by no source
companies-met = Met
companies-settle = This would settle it
companies-payees = Who may be paid
companies-payees-none = Choose a lead and partners to see who may be paid.
companies-head-who = Who
companies-head-payment = Payment
companies-role-lead = { $kind } (lead)
companies-role-member = { $count } × { $kind } (Korean member)
companies-role-overseas = { $kind } (overseas partner)
companies-payment-paid = may be paid
companies-payment-unpaid = not paid directly
companies-payment-not-stated = not stated
companies-payment-carried = { $payment } (carried from { $since })
companies-unknowns = { $count ->
    [one] 1 thing that no source of the { $year } edition states
   *[other] { $count } things that no source of the { $year } edition states
}
companies-doubts = doubts { $doubts }
companies-to-check = Continue in “Check a proposal”
companies-under-last = Look at it under the { $year } edition

## The next call
companies-next = When the next call comes, and under what name
companies-next-opening = Opening, by estimate: { $days }
companies-next-closing = Last day, by estimate: { $days }. This too is an estimate, not a date to rely on.
companies-next-known = Next intake on record: { $days }.
companies-next-open = The intake is open or about to open.
companies-next-name = Official Korean name to search for (that of the latest call):
companies-next-where = Official sites where calls appear:
companies-calls = Names and windows of past calls
companies-call = { $track }, { $call }
companies-call-window = window { $days }
companies-call-chosen = chosen { $day }

## Precedents and cities
companies-sector = Precedents and cities in my sector
companies-sector-lead = Choose sectors to narrow both the past demonstrations and the cities that have a plan only. With none chosen, all are shown.
companies-pilots = { $count ->
    [0] No demonstration in this sector is on record
    [one] 1 demonstration
   *[other] { $count } demonstrations
}
companies-view = Group by
companies-view-year = Year
companies-view-company = Company
companies-company = company: { $company }
companies-company-not-stated = company not stated
companies-no-company = Company not stated
companies-pilots-unsorted = { $count ->
    [one] 1 demonstration without a sector on record is left out when sectors are chosen.
   *[other] { $count } demonstrations without a sector on record are left out when sectors are chosen.
}
companies-waiting = { $count ->
    [0] No place with a plan and without a demonstration is on record in this sector
    [one] 1 place with a plan and no demonstration yet
   *[other] { $count } places with a plan and no demonstration yet
}
companies-waiting-lead = Places with a K-City plan where no later demonstration is on record. The same name in the same country counts as the same place. It says nothing about local demand or the chance of being chosen. The link fills in the lead (Korean company), country, purpose and sectors.
companies-waiting-unsorted = Left out because no sector is on record: { $places }.
companies-nearby = Chosen for another place within { $km } km: { $pilots }.
companies-places = { $count ->
    [one] The place
   *[other] The { $count } places
}
companies-check-place = Check a proposal for { $place }
companies-followed = Places where a demonstration followed a plan: { $places }.
companies-followed-place = { $place } (plan { $plan }, demonstration { $pilot })
companies-sectors = sectors: { $sectors }
companies-sectors-not-stated = sectors not stated

## Money
companies-money = Money rules
companies-money-other-cycle = That is the amount for support in { $stated }; no source states what projects of the next call will get.
companies-head-edition = Edition
companies-head-band = Support per project
companies-head-awarded = Reported when chosen
companies-matching = What matching funds earn
companies-matching-size = No source says how large the bonus is.
companies-money-earlier = Who was paid and what costs counted in earlier editions
companies-money-years = { $years }
companies-money-nothing = The sources state neither who is paid nor kinds of cost nor matching funds.

## Proof at home
companies-proof = Smart Challenge and proof at home, year by year
companies-proof-now = What the { $year } edition looks at: { $questions }.
companies-proof-now-none = The sources of the { $year } edition set no condition about proof at home.
companies-proof-asked = required
companies-proof-either = required, or { $questions }
companies-proof-not-stated = not stated
companies-proof-lead = “Not stated” means that the sources of that year do not show the condition, not that there was none.

## Counts
companies-counts = Applications and selections
companies-head-applications = Applications
companies-head-selected = Chosen

## The letter
companies-letter = The overseas partner's letter: a checklist in English
companies-letter-lead = Send it to the overseas partner as it is; each point has a Korean gloss. Points without a source are our own advice and say so.
companies-letter-txt = Text file (.txt)
companies-letter-docx = Word file (.docx)
companies-letter-read = { $count ->
    [one] Read the point of the checklist
   *[other] Read the { $count } points of the checklist
}
letter-title = K-City Network, overseas demonstration: what the overseas partner's letter should state
letter-lead = A checklist for a body that joins, as overseas partner, a consortium led by a Korean company. It is drawn from public sources and is not an official form.
letter-form = No source found asks for such a letter or sets its form. Check the documents listed in the call itself.
letter-part-needed = What shows that conditions are met
letter-part-asked = What past calls asked of the host side: state that your body can do it (with the year of the call)
letter-part-helps = What helps, where it applies (with the year of the call)
letter-part-money = Money
letter-part-advice = Our own advice, not a requirement of any source
letter-who = The full name and address of the body, and whether it is a government, a public institution or a university.
letter-consent = That the body agrees to join the consortium led by the Korean company (name it) as its overseas partner.
letter-place = The country, city and site of the pilot.
letter-matching = What the body itself adds, if anything: in cash or in kind, and how much. This is not required.
letter-payment = That the body knows that the support is not paid to overseas partners directly.
letter-pilot = The solution to be tried out, the problem of the city it is to solve, and the expected period.
letter-contact = A contact person with position, e-mail and telephone number.
letter-signature = Letterhead, date, and the signature of somebody authorised to sign for the body.
letter-language = Write it in English, or add an English or Korean translation.
letter-ground = { $text } (call of { $years })
letter-ground-carried = { $text } (stated in { $since }, taken to hold in { $years })
letter-because = Why: { $ground } [{ $numbers }]
letter-stated = Call of { $years } [{ $numbers }]
letter-made = K-City Explorer, rulebook { $version }, record of { $day }.

## Planning projects and Korean companies
companies-contractor = How planning projects reach Korean companies
companies-contractor-lead = A Korean company cannot apply for a plan. It can bid when a chosen plan is put out to tender in Korea: a role, not an application.
companies-contractor-known = Korean bodies named with past plans, and their roles
companies-contractor-count = Names are on record for { $known } of { $all } planning projects.
