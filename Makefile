# Everything a person does here is one of these words. Each installs what it needs and is quick when nothing changed.

PYTHON ?= python3
PORT ?= 8000
SERVE ?= 1
QUEUE ?= database
# How many processes share the tests.
PROCESSES ?= 2

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo prod-local test conformance chaos lint bench bench-scale lighthouse golden messages lock clean audit sbom

venv_python := .venv/bin/python
# exec: signals sent to make reach the tool itself, not a shell around it.
# What Python compiles is kept in var: a suite that starts a hundred processes would compile Django in each.
tool := exec env PYTHONPATH=.ci PYTHONPYCACHEPREFIX=$(CURDIR)/var/bytecode $(venv_python) -m
manage := $(venv_python) manage.py
catalogues := $(wildcard locale/*/LC_MESSAGES/*.po locale/libraries/*/LC_MESSAGES/*.po)

environment := .venv/ready
node_packages := node_modules/.package-lock.json
lighthouse := .ci/lighthouse/node_modules/.package-lock.json
control_files := lms_export/writers/control_files/scorm2004_4/xml.xsd
fonts := cms/website/static/website/fonts/OFL-literata.txt
compiled := $(catalogues:.po=.mo)

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(environment) $(node_packages) $(control_files) $(fonts) $(compiled) ## Install everything from the locks

demo: setup ## Build the demo and serve it on PORT=8000; SERVE=0 stops before serving
	@$(tool) demonstration --port $(PORT) $(if $(filter 0,$(SERVE)),--no-serve)

prod-local: setup ## Run nodes, workers, PostgreSQL, Redis, a bucket and nginx on loopback; QUEUE=redis
	@$(tool) local_production --port $(PORT) --queue $(QUEUE)

test: setup ## Run the whole suite; DATABASE_URL=postgres://... runs it there
	@$(tool) test_run --processes $(PROCESSES) $(ARGUMENTS)

conformance: setup ## Ask the API as its description, Plone's client and the examples would
	@$(tool) pytest -q -p no:cacheprovider tests/journeys/described tests/journeys/test_a_foreign_client.py tests/journeys/examples

chaos: setup ## Kill and starve what the site needs, CHAOS_RUNS=100 times, and look at what is left
	@$(tool) chaos

lint: setup ## Check style, types, import rules, templates, migrations and messages
	@$(tool) lint

bench: setup $(lighthouse) ## Measure speed as ratios, into var/bench.json
	@$(tool) pytest tests/bench -m bench -q -p no:cacheprovider -o python_files='bench_*.py'

bench-scale: setup ## Measure how it grows on PostgreSQL, into var/scale.json; SCALE_SIZES=100,1000,10000
	@$(tool) tests.bench.scale

lighthouse: setup $(lighthouse) ## Ask Lighthouse about each kind of page, as on a phone; LIGHTHOUSE_RUNS=5
	@$(tool) pytest tests/bench/bench_lighthouse.py -m bench -q -s -p no:cacheprovider -o python_files='bench_*.py'

golden: setup ## Write the golden files again from what the code makes now
	GOLDEN=1 $(tool) pytest -q -m "not browser" tests/lms_export tests/cms/search/test_golden_queries.py tests/cms/api/described/test_golden.py tests/cms/settings/test_variables.py tests/cms/personal_data/test_inventory.py

messages: setup ## Bring the catalogues up to date, list what needs translating, compile
	@$(tool) message_catalogues update

lock: $(environment) ## Resolve the versions again from requirements/*.in and package.json
	@for name in production redis sentry development node; do \
		.venv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
			--no-emit-index-url --no-header requirements/$$name.in -o requirements/$$name.txt || exit 1; \
	done
	for folder in . .ci/lighthouse; do \
		npm install --prefix $$folder --package-lock-only --omit-lockfile-registry-resolved --ignore-scripts --no-audit --no-fund || exit 1; \
	done

audit: setup ## Ask whether dependencies have published weaknesses; without a network it says so
	@$(tool) audits

sbom: setup ## Write what the software is made of (CycloneDX) into var/sbom
	@$(tool) sbom

clean: ## Remove what make can make again; var/ (database, packages) stays
	rm -rf .venv node_modules .ci/lighthouse/node_modules .mypy_cache .pytest_cache .ruff_cache .import_linter_cache $(compiled)
	rm -rf lms_export/writers/control_files lms_export/html/static/fonts cms/website/static/website/fonts

$(environment): requirements/development.txt requirements/node.txt $(wildcard .ci/setup_steps/environment.py)
	@$(PYTHON) .ci/setup_steps/environment.py
	@touch $@

$(node_packages): package-lock.json | $(environment)
	@$(PYTHON) .ci/setup_steps/node_packages.py
	@touch $@

$(lighthouse): .ci/lighthouse/package-lock.json | $(environment)
	@$(PYTHON) .ci/setup_steps/node_packages.py .ci/lighthouse
	@touch $@

$(control_files): $(node_packages) .ci/setup_steps/control_files.py
	@$(PYTHON) .ci/setup_steps/control_files.py

$(fonts): $(node_packages) .ci/setup_steps/fonts.py
	@$(venv_python) .ci/setup_steps/fonts.py

$(compiled) &: $(catalogues) | $(environment)
	@$(tool) message_catalogues compile
