# Two commands matter: `make run` and `make test`. The rest is for those who change the app.
# Settings: PORT (else Streamlit's 8501), PYTHON (the interpreter that makes .venv).

PYTHON ?= python3
PORT ?=

VENV := .venv
BIN := $(VENV)/bin
RUN_READY := $(VENV)/.requirements-installed
DEV_READY := $(VENV)/.requirements-dev-installed
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# With more pools than two, the C library would keep what threads that have ended gave back.
SERVE := MALLOC_ARENA_MAX=2 $(BIN)/streamlit run app.py $(if $(PORT),--server.port=$(PORT))

.DEFAULT_GOAL := help
.PHONY: help run dev test test-long figures screenshots validate

help: ## List the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | while IFS='|' read -r command what; do \
		printf '%-18s%s\n' "$$command" "$$what"; done

run: $(RUN_READY) ## Start the app; the first time installs it, later no internet is needed
	$(SERVE)

dev: $(RUN_READY) ## Start the app for developers: reloads on change, shows errors whole
	$(SERVE) --server.fileWatcherType=auto --client.showErrorDetails=full \
		--runner.enforceSerializableSessionState=true

test: $(DEV_READY) ## Lint, format, types and every test but the long ones
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/python -m pytest --numprocesses=auto --dist=loadfile --no-loadscope-reorder --durations=15

test-long: $(DEV_READY) ## The long matrices that `make test` leaves out
	$(BIN)/python -m pytest -m long

figures: $(DEV_READY) ## Measure anew what docs/figures.md says in seconds; the rest keeps its date
	$(BIN)/python -m tests.figures

screenshots: $(DEV_READY) ## Take the pictures anew: the README's, and the one beside links to the app
	$(BIN)/python -m tests.screenshots
	$(BIN)/python -m tests.preview

validate: $(RUN_READY) ## Check the data files; names every problem with its file and line
	$(BIN)/python -m kcity validate

# Stamps: pip runs only when a requirements file is newer than the last install.
# The venv is made when its pip is missing, so a half-made one is made anew.
$(RUN_READY): requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed" if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV)
	$(PIP_INSTALL) -r requirements.txt
	@touch $@

$(DEV_READY): requirements-dev.txt $(RUN_READY)
	$(PIP_INSTALL) -r requirements-dev.txt
	@touch $@
