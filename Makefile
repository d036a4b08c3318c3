# Python 3.11 or later with venv is all a machine needs; the rest is installed here, into .venv.
PYTHON ?= python3
WORKERS ?= 3
PORT ?= 8501
PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet
COMPILE := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --quiet \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links

# What is installed is known by the locks and the place: another lock or a moved clone means anew.
sum = $(shell (cat $(1); pwd) | cksum | cut -d ' ' -f 1)
RUN := .venv/run-$(call sum,requirements.lock)
DEV := .venv/dev-$(call sum,requirements.lock requirements-dev.lock)
PROJECT := .venv/project

.PHONY: run test lint check dev lock mutants screenshots bench browser-all hostile-all texts-all session-all system-packages

# Start the app with a throw-away demo academy; the console says where to look.
run: $(PROJECT)
	.venv/bin/scorecard demo --port $(PORT)

# Run all tests, the browser and PostgreSQL too, and end with what they came to.
test: $(DEV) $(PROJECT) system-packages
	$(PY) -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(PYTEST)

# Read the code: format, lint, types, layers; no test runs.
lint: $(DEV) $(PROJECT)
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	$(PY) -m mypy
	.venv/bin/lint-imports

# Everything that must pass before a commit.
check: lint test

# Install everything and check format and lint at each commit, once.
dev: $(DEV) $(PROJECT)
	$(PY) -m pre_commit install

# Choose the newest packages that fit and write them down with their hashes; needs uv.
lock:
	$(COMPILE) --upgrade --group build --output-file requirements.lock
	$(COMPILE) --upgrade --group build --group dev --constraints requirements.lock \
		--output-file requirements-dev.lock

# Break the access table in every small way there is; each has to turn a test red.
mutants: $(DEV) $(PROJECT)
	$(PY) -m tests.mutants

# Make the pictures of the main pages anew, in docs/screenshots.
screenshots: $(DEV) $(PROJECT) system-packages
	$(PY) -m tests.browser.screenshots

# Measure; figures, not a verdict, so nothing else should run meanwhile.
bench: $(DEV) $(PROJECT) system-packages
	$(PY) -m pytest tests/bench --override-ini "python_files=bench_*.py" --capture no $(PYTEST)

# Open every page in every combination of language, width, theme and store.
browser-all: $(DEV) $(PROJECT) system-packages
	SCORECARD_ALL=1 $(PY) -m pytest tests/browser -n $(WORKERS) $(PYTEST)

# Look in a browser at every text that breaks things, in every field: more than 2,000 pairs.
hostile-all: $(DEV) $(PROJECT) system-packages
	SCORECARD_HOSTILE_TEAMS=36 $(PY) -m pytest tests/browser/test_hostile_texts.py $(PYTEST)

# Try every text that breaks things in every field, without a browser: about 16,000 pairs.
texts-all: $(DEV) $(PROJECT) system-packages
	SCORECARD_ALL=1 $(PY) -m pytest tests/texts -n $(WORKERS) $(PYTEST)

# Hold a whole dot session with everybody in a browser, about every process.
session-all: $(DEV) $(PROJECT) system-packages
	SCORECARD_ALL=1 $(PY) -m pytest tests/browser/test_dot_session.py --capture no $(PYTEST)

# Install the browser and the database server that tests need, if they are missing.
system-packages:
	@.ci/system-packages

# The app's packages, each checked against its hash.
$(RUN):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed; say which: make PYTHON=python3.11")'
	$(PYTHON) -m venv --clear .venv
	$(PIP) install --require-hashes -r requirements.lock
	@touch $@

# What tests and checks need besides.
$(DEV): $(RUN)
	$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

# The project itself, so that there is a `scorecard` command.
$(PROJECT): pyproject.toml $(RUN)
	$(PIP) install --no-deps --no-build-isolation --no-index --editable .
	@touch $@
