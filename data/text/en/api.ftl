### The JSON API: what it says of itself to programmers, and problem details for requests that cannot be answered.

api-summary = Which track of the K-City Network fits a proposal, what a project was given, and by when to apply.
api-description = Every answer comes from the same engine and the same data files as the pages. It is an independent record of public information, not the rules themselves. Nothing that is asked is stored or logged. Identifiers are stable; fields may be added.

api-check = Work out a proposal; every answer may be left out
api-check-body = Work out a proposal whose answers are in the body
api-editions = List the editions
api-edition = One edition as its data file has it, each fact with its sources
api-projects = Past projects, filtered; also as GeoJSON
api-doubts = Places where sources disagree, with every reading
api-sources = The sources; weak ones are marked and their addresses left out
api-openapi = This document
api-calendar = Every intake as a calendar feed
api-health = Whether this server is ready

api-parameter-lang = The language of the sentences; else Accept-Language decides
api-parameter-on = The day of the proposal, instead of submit-on; else today in Seoul
api-parameter-focus = The tracks that the next question should be about; else both
api-parameter-edition = An edition's year
api-parameter-track = Planning or demonstration
api-parameter-sector = A sector
api-parameter-country = A country by its ISO 3166-1 code
api-parameter-company = A Korean company or body by its id
api-parameter-region = A part of the world
api-parameter-find = Words that a project's names begin with
api-parameter-format = The format; else Accept decides

api-answer = The answer
api-unchanged = Nothing has changed since the answer whose tag was sent
api-ready = The rulebook is loaded and a trial proposal came out right
api-not-ready = This server cannot answer
api-header-cache-control = How long the answer is valid; one for today ends with the day in Seoul
api-header-content-language = The language of the sentences; two where some of them are there only in English
api-header-etag = Changes with the answer

problem-parameters = Something in the address cannot be used
problem-body = Something in the body cannot be used
problem-path = There is nothing at this address
problem-method = This address does not take that method
problem-size = The body is too large
problem-address = The address is too long
problem-type = The body is not JSON
problem-failure = The server failed
problem-rulebook = A data file needs correcting
problem-busy = Too many requests at once

problem-detail-parameters = Nothing was worked out. Each error names a parameter and what it may be.
problem-detail-body = Nothing was worked out. Each error points at a place in the body and says what is possible there.
problem-detail-path = All addresses are listed in /api/openapi.json.
problem-detail-method = The header Allow names the methods that are possible.
problem-detail-size = A body may have { $most } bytes at most.
problem-detail-address = An address may have { $most } bytes at most; longer requests go into a body, by POST.
problem-detail-type = Send the header Content-Type: application/json.
problem-detail-failure = This is not the request's fault. Try again later.
problem-detail-rulebook = This server answers once the data files are in order.
problem-detail-busy = Try again in a second.

wrong-unknown = “{ $name }” is not known here. Possible: { $allowed }.
wrong-value = “{ $given }” is not possible as { $name }. Possible: { $allowed }.
wrong-twice = “{ $name }” is given more than once.
wrong-letters = 1 to { $most } letters
wrong-address = The address holds more than { $most } parameters, or characters that are not UTF-8.
wrong-year = There is no edition of that year. Possible: { $allowed }.

json-size = The body is too large.
json-empty = The body is empty.
json-encoding = The body is not text in UTF-8.
json-syntax = The body cannot be read as JSON from line { $where } on.
json-number = “{ $where }” is not a valid number in JSON.
json-twice = The body gives “{ $where }” twice.
json-depth = The body is nested too deeply.
json-shape = The body is not a JSON object.
