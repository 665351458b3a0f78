# The recipes of the house: the same by hand and on a build server. `make` lists them.
# The package index is the one of pip's own settings; no recipe names one.

VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 2

# Stamps say what the environment holds; they are newer than the lock that was installed. The test lock holds
# everything that the other one holds, in the same versions.
RUNTIME := $(VENV)/installed-runtime
TESTING := $(VENV)/installed-test
# Twice quiet: what pip warns about is the index's business; errors are shown.
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq

.DEFAULT_GOAL := help
.PHONY: help venv demo test lint tests format lock docs pictures bench clean
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules
# Commands that tests start would each compile all that they import, which takes half of their time.
unexport PYTHONDONTWRITEBYTECODE

help: ## list what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' Makefile | while IFS='|' read -r name text; do \
		printf '  make %-14s %s\n' "$$name" "$$text"; done

# ---- the environment ----

# `python3` comes last: it may be older than one that stands beside it. PYTHON=... names another.
$(BIN)/python:
	@for python in "$(PYTHON)" python3.13 python3.12 python3.11 python3 python; do \
		[ -n "$$python" ] && command -v "$$python" >/dev/null 2>&1 || continue; \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
			echo "$$python cannot make environments; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; \
		fi; \
		echo "making $(VENV) with $$("$$python" --version)"; \
		exec "$$python" -m venv $(VENV); \
	done; \
	echo "Handslag needs Python 3.11 or newer, and there is none on the PATH; or: make PYTHON=/where/it/is/python3.12" >&2; \
	exit 1

define install
	@echo "installing $(1)"
	@$(PIP) install --require-hashes -r $(1)
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@
endef

$(RUNTIME): requirements.lock pyproject.toml | $(BIN)/python
	$(call install,requirements.lock)

$(TESTING): requirements-test.lock pyproject.toml | $(BIN)/python
	$(call install,requirements-test.lock)
	@touch $(RUNTIME)

venv: $(RUNTIME) ## make the environment in .venv; afterwards there is .venv/bin/handslag

demo: $(RUNTIME) ## a real register, and an agreement's whole life, in seconds
	@$(BIN)/handslag demo

# ---- the proof ----

test: ## everything: format, lint, types, architecture, catalogues, tests on both databases
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory tests

lint: $(TESTING) ## what needs no database: format, lint, types, architecture, catalogues
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/build_catalogues.py

tests: $(TESTING) ## the tests alone, on SQLite and PostgreSQL, with coverage
	$(BIN)/pytest -n $(WORKERS) --dist worksteal --cov --cov-report=term

format: $(TESTING) ## put the code into its form, and mend what can be mended
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# ---- now and then ----

docs: $(TESTING) ## write the generated pages anew and replay every example in the docs
	$(BIN)/python scripts/reference.py

pictures: $(TESTING) ## take the pictures of pages that the docs show anew
	$(BIN)/python scripts/pictures.py

# What is measured beside the product lives in environments of its own: their versions are not ours.
PEERS := dbos django spiff sqlmodel statemachine

.bench/%/installed: benchmarks/peers/%.lock | $(BIN)/python
	@echo "installing $<"
	@$(BIN)/python -m venv .bench/$*
	@.bench/$*/bin/python -m pip --disable-pip-version-check -qq install --require-hashes -r $<
	@touch $@

bench: $(TESTING) $(PEERS:%=.bench/%/installed) ## measure beside floors and peers, minutes; LONG=1 for more
	$(BIN)/python benchmarks/bench.py $(if $(LONG),--long)

lock: $(TESTING) ## resolve the dependencies again; UPGRADE=1 for newer ones
	$(BIN)/python scripts/lock.py $(if $(UPGRADE),--upgrade)

clean: ## remove the environment and everything that was made
	rm -rf $(VENV) .bench .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage dist
	find lifecycle workflows words cli scripts tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
	find config/locale -name '*.mo' -delete
