## Dossier
dossier-title = K-City Network: where a proposal stands
dossier-day = Worked out for { $day }, under the edition of { $year }.
dossier-day-no-edition = Worked out for { $day }, on which no edition is in force.
dossier-independent = Independent explorer of public information; not issued by the ministry or a secretariat.
dossier-page = Page { $page } of { $pages }
dossier-track = { $track }: { $status }
dossier-track-name = Track
dossier-proposal = The proposal
dossier-question = Question
dossier-answer = Answer
dossier-state = State
dossier-status = Status
dossier-band = { $band } (for { $stated })
dossier-support = Support per project
dossier-intake = Intake
dossier-secretariat = Secretariat
dossier-contact = { $body }; { $address }.
dossier-condition = Condition
dossier-basis = Basis
dossier-sources = Sources
dossier-open = Not answered:
dossier-open-counting = Not answered, and the result depends on it:
dossier-open-idle = Not answered, without effect on the status so far:
dossier-conditions = Conditions
dossier-depends = What it depends on
dossier-open-answer = Not answered: { $question }
dossier-unstated = No source states whether this is met: “{ $condition }” Ask { $body }.
dossier-facts = What this track gives and asks
dossier-dates = Dates
dossier-day-head = Day
dossier-what = What
dossier-date-opens = { $track }: the intake opens.
dossier-date-last-day = { $track }: last day to hand in a proposal (Seoul).
dossier-date-cut-off = { $track }: last day that counts for support in { $cycle }.
dossier-date-decision = { $track }: decision on support in { $cycle }.
dossier-date-estimate-opens = { $track }: the next intake may open. An estimate by the pattern of { $years }, not a date to rely on.
dossier-date-estimate-closes = { $track }: the next intake may close. An estimate by the pattern of { $years }, not a date to rely on.
dossier-checklist = Checklist
dossier-precedents = Past projects like this one
dossier-project = Project
dossier-alike = Why it is alike
dossier-became = What became of it
dossier-no-precedents = No past project shares the country, the region or a sector with this proposal as far as it is answered.
dossier-no-chance = Past projects show what was chosen. They say nothing about the chance of a single proposal.
dossier-doubts = Doubts that touch this outcome
dossier-doubts-lead = Here sources disagree or are unclear. The reading followed is in bold; where another one would change the outcome, the text says how.
dossier-doubt = Doubt
dossier-readings = Readings, and why one is followed
dossier-would-be = { $track } would then have: { $differs }.
dossier-missing = Nothing found on: { $facts }.
dossier-link = This case on screen
dossier-link-lead = Open it, change an answer, see where it stands today:
ministry = the ministry

## Checklist
checklist-settle = Settle
checklist-mend = Not met: put right
checklist-ask = Ask
checklist-gather = Gather
checklist-host = Your side
checklist-send = Hand in
checklist-ask-condition = Ask { $body } whether this is met: “{ $condition }”
checklist-ask-documents = Ask { $body } for the list of documents; no source states it.
checklist-ask-address = Ask { $body } where to send the proposal; no source of this edition prints the address.
checklist-send-to = { $body }: { $address }, as printed in this edition.

## Letter
mail-subject = K-City Network { $year }, { $track }: questions about a proposal
mail-greeting = Dear colleagues at { $body },
mail-greeting-nobody = Dear colleagues,
mail-answers = We are preparing a proposal for the track “{ $track }” of the { $year } K-City Network. In short:
mail-interest = We are considering a proposal for the track “{ $track }” of the { $year } K-City Network.
mail-points = We have read the public sources on this call and found no statement on the following points. Could you kindly help us with them?
mail-point = Whether this condition would be met in our case: “{ $condition }”
mail-point-answer = Whether this condition would be met in our case ({ $answer }): “{ $condition }”
mail-confirm = Could you kindly confirm that the track is open to such a proposal?
mail-thanks =
    Thank you very much for your time.

    With kind regards,
mail-signature = [name, position, organisation, country]
