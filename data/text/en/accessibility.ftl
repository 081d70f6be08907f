## Accessibility
page-accessibility = Accessibility
access-lead = This app is meant for everybody, however they see, hear, type or touch. It aims at { $standard }, the Web Content Accessibility Guidelines, which public bodies in many countries follow.
access-status = How far it conforms
access-partially = It conforms with { $standard } in part. The following can be barriers; each has a way round it:
access-limit-map = The maps are pictures: a screen reader reads out their name but nothing inside them, and the keyboard can move them but cannot choose anything on them.
access-round-map = Partner cities lists every project beside the map, with the same filters; Screen many proposals has its countries in a table.
access-limit-pictures = The charts and the timeline are pictures too.
access-round-pictures = What each shows also stands in a table or list on the same page.
access-limit-calendar = The small calendar for choosing a day names months and weekdays in a language that may differ from the page's.
access-round-calendar = A day can be typed into the field, year first.
access-limit-documents = The leaflet (PDF) has no tags that tell a screen reader the reading order, and the QR code is a picture.
access-round-documents = The briefing's text is on the page Briefing and in the PowerPoint file; beside the code, the link can be copied.
access-limit-spoken = The big screen is made for a room: its slides use single letters as shortcut keys.
access-round-spoken = Every key has a button on the screen that does the same, and one of them switches the letters off.
access-limit-scripts = Without JavaScript the pages do not work.
access-round-scripts = A summary of the programme today is shown instead: tracks, support, dates and whom to ask.
access-reported = Reported: Streamlit issue { $number }
access-tested = What was tested
access-no-result = This copy of the app comes without the results of its tests.
access-axe = axe-core { $axe } examined the pages when empty, part way, settled, with mistakes and with all their sections open. Of { $whole } such screens it examined { $screens }; in light and dark at a width of 1280 pixels, and in light at 320, which is 1280 enlarged to 400 %. That makes { $looks } examinations, on { $days }.
access-in = { $count } in { $language }
access-none = They found no breach of levels A and AA, nor of the good practice that axe-core checks.
access-new = { $count ->
    [one] They found one breach that is not yet corrected.
   *[other] They found { $count } breaches that are not yet corrected.
}
access-known = { $count ->
    [one] One more is known, and is listed in the project with its reason.
   *[other] { $count } more are known, and are listed in the project with their reasons.
}
access-besides = A program finds only part of what can be wrong. So tests in a browser also check the following:
access-check-keyboard = A proposal is checked by keyboard alone, from the first question to the copied link.
access-check-focus = The keyboard focus can be seen in light and in dark, at a contrast of at least 3 to 1, and it is still there after every answer.
access-check-announced = When an answer changes the outcome, the new sentence is announced.
access-check-reflow = At 320 pixels, nothing but tables, maps and the big screen is wider than the screen.
access-check-spacing = With wider lines, letters and words no text is cut off.
access-check-targets = What is tapped or clicked is at least 24 pixels high and wide, or has as much room around it.
access-check-motion = Whoever asks their system for less motion sees none.
access-check-forced-colours = Where the system sets the colours, statuses, edges and the keyboard focus can still be seen.
access-check-pictures = Every map and chart has a name, and a table or list that says the same.
access-check-headings = Each page has one main heading, the others in order, and a title of its own in each language.
access-check-language = The page and each part of it say which language they are in.
access-check-errors = A message about a wrong link, file or row names what is wrong and what is possible.
access-untried = What nobody has tried
access-untried-screen-readers = No screen reader was used. What one is told was read from the browser's accessibility tree.
access-untried-browsers = All tests ran in { $browser } on Linux; Firefox, Safari, and phones in the hand were not tried.
access-untried-people = No person with a disability has tried it for us yet. If you are the first, your report counts most.
access-needs = What it needs
access-needs-what = A browser of the last two years with JavaScript, on any screen from 320 pixels wide. It needs no sound, no pointer, no colour and no fast connection, and nothing has to be done within a set time, except on the big screen, which clears a visitor's case when nobody touches it for a while.
access-report = Report a barrier
access-report-copy = Copy this text, answer its questions, and send it to whoever runs this app. Nothing is stored or sent from here.
access-report-official = This app decides nothing about an application. For the programme itself, ask the secretariat; its contacts are on every card of Check.
access-subject = Accessibility of K-City Explorer
access-asked-where = On which page, doing what?
access-asked-with = With which browser and which aid, if any?
access-asked-what = What happened, and what did you expect?
