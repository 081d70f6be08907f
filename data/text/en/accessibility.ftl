## Accessibility
page-accessibility = Accessibility
access-lead = This app is meant to be used by everybody, with whatever they see, hear, type or touch with. It aims at { $standard }, the Web Content Accessibility Guidelines, which public bodies in many countries follow.
access-status = How far it gets
access-partially = It conforms with { $standard } in part. These things stand in somebody's way; each has a way round it:
access-limit-map = The maps are pictures: a screen reader is told their name and nothing inside, and the keyboard can move them but choose nothing on them.
access-round-map = Partner cities lists every project beside the map, with the same filters; Screen many proposals has its countries in a table.
access-limit-pictures = The charts and the timeline are pictures too.
access-round-pictures = What each shows also stands in a table or list on the same page.
access-limit-calendar = The small calendar for choosing a day names months and weekdays in a language that may not be the page's.
access-round-calendar = A day can be typed into the field, year first.
access-limit-documents = The leaflet (PDF) carries no tags that tell a screen reader its order, and the QR code is a picture.
access-round-documents = The briefing's text stands on the page Briefing and in the PowerPoint file; beside the code the link can be copied.
access-limit-spoken = The big screen is made for a room: its slides have single letters as keys.
access-round-spoken = Every key has a button on the screen that does the same, and one of them switches the letters off.
access-limit-scripts = Without JavaScript the pages do not work.
access-round-scripts = A summary of the programme today is shown instead: tracks, support, dates and whom to ask.
access-reported = Reported: Streamlit issue { $number }
access-tested = What was tested
access-no-result = This copy of the app comes without the results of its tests.
access-axe = axe-core { $axe } looked at { $screens } screens: every page, empty, part way, settled, with mistakes and with all its sections open; in { $languages }; light and dark at 1280 pixels, and light at 320, which is what 400 % leaves of them. That makes { $looks } looks, on { $days }.
access-none = They found no breach of levels A and AA, nor of the good practice that axe-core knows.
access-new = { $count ->
    [one] They found one breach that is not yet mended.
   *[other] They found { $count } breaches that are not yet mended.
}
access-known = { $count ->
    [one] One more is known, and stands with its reason in the project's list of them.
   *[other] { $count } more are known, and stand with their reasons in the project's list of them.
}
access-besides = A program finds only part of what can be wrong. So tests in a browser also look at this:
access-check-keyboard = A proposal is checked by keyboard alone, from the first question to the copied link.
access-check-focus = Where the keyboard is can be seen in both looks, at a contrast of at least 3 to 1, and it is still there after every answer.
access-check-announced = When an answer changes the outcome, the new sentence is announced.
access-check-reflow = At 320 pixels nothing but tables, maps and the big screen is wider than the screen.
access-check-spacing = With wider lines, letters and words no text is cut off.
access-check-targets = What is tapped or clicked is at least 24 pixels high and wide, or has as much room around it.
access-check-motion = Whoever asks their system for less motion gets none.
access-check-forced-colours = Where the system sets the colours, statuses, edges and the keyboard's place can still be seen.
access-check-pictures = Every map and chart has a name, and a table or list that says the same.
access-check-headings = Each page has one main heading, the others in order, and a title of its own in each language.
access-check-language = The page and each part of it say which language they are in.
access-check-errors = A message about a wrong link, file or row names what is wrong and what is possible.
access-untried = What nobody has tried
access-untried-screen-readers = No screen reader was used. What one is told was read from the browser's accessibility tree.
access-untried-browsers = All tests ran in { $browser } on Linux; Firefox, Safari, and phones in the hand were not tried.
access-untried-people = No person with a disability has tried it for us yet. If you are the first, your report counts most.
access-needs = What it needs
access-needs-what = A browser of the last two years with JavaScript, on any screen from 320 pixels. It needs no sound, no pointer, no colour, no fast connection, and nothing has to be done within a time, except on the big screen, which takes a visitor's case away when nobody touches it.
access-report = Report a barrier
access-report-copy = Copy this text, answer its questions, and send it to whoever runs this app. Nothing is stored or sent from here.
access-report-official = This app decides nothing about an application. For the programme itself, ask the secretariat; its contacts stand on every card of Check.
access-subject = Accessibility of K-City Explorer
access-asked-where = On which page, doing what?
access-asked-with = With which browser and which aid, if any?
access-asked-what = What happened, and what did you expect?
