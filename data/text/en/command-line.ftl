## Command line
cli-on = On { $day }, edition { $year }
cli-no-edition = On { $day }, no edition in force
cli-funding = support
cli-intake = intake
cli-decided = decision
cli-depends = depends on
cli-unstated = not stated by any source
cli-readings = differs under another reading of
cli-next = next question
cli-settled = settled: no open answer changes a status

## What changed between two editions
diff-title = From { $then } to { $now }
diff-nothing = nothing that the sources state
diff-not-offered = not offered
diff-new = not there in { $year }
