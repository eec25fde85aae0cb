# The two commands are `make run` and `make test`; `make help` names the others.
SESSION ?= sessions/better-connected-taster.yaml
OUT ?= out/rehearsal
SOAK_MINUTES ?= 60
SOAK_SEED ?=
SOAK_OUT ?= out/soak
CRASH_MOMENTS ?= 300
PYTHON := .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help setup setup-test run test static check bench soak crash translations clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## install what is needed to run
	@tools/setup.sh run

setup-test:
	@tools/setup.sh test

run: setup ## present the shipped session (without a display: rehearse it)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec .venv/bin/presenter present "$(SESSION)"; \
	else \
		echo "There is no display here, so the session is rehearsed into pictures."; \
		exec .venv/bin/presenter rehearse "$(SESSION)" --out "$(OUT)"; \
	fi

test: setup-test ## run all tests, off screen
	@$(PYTHON) -m pytest

static: setup-test ## format, lint, types and floors
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports

check: static test ## all that must be clean before a commit

bench: setup-test ## measure speed: medians, and ratios to a bare program
	@$(PYTHON) -m benchmarks

soak: setup-test ## press a careless facilitator's keys for an hour: SOAK_MINUTES, SOAK_SEED
	@$(PYTHON) -m tools.soak --minutes $(SOAK_MINUTES) --out "$(SOAK_OUT)" \
		$(if $(SOAK_SEED),--seed $(SOAK_SEED))

crash: setup-test ## kill a run, its power and its disk at CRASH_MOMENTS moments: what is lost
	@$(PYTHON) -m tools.crash --moments $(CRASH_MOMENTS)

translations: setup-test ## gather the texts of the interface into the catalogues, and compile them
	@$(PYTHON) -m tools.translations

clean: ## remove what was made here
	rm -rf .venv out build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
