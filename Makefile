# The manual of the workflow. Each target makes what it needs; `make demo` and `make test` need Python 3.11+ and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared

.PHONY: help demo test check docs train tried evidence agreement follow-ups bench bench-formats bench-large bench-listener bench-memory pictures fuzz lock system clean
.DEFAULT_GOAL := help

help: ## Show this list.
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{ printf "%-12s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/core ## Install from the lock and read the sample conversations.
	@$(BIN)/regard demo

test: $(VENV)/test system ## Install what the tests need, system packages too; lint, types, all tests.
	$(MAKE) check
	$(BIN)/python -m pytest

check: $(VENV)/test ## Lint and types only.
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

docs: $(VENV)/test ## Generate docs/reference from the cards and the command line.
	$(BIN)/python scripts/reference.py

train: $(VENV)/train ## Rebuild the listener's weights from the labelled data in SHARED; takes up where it was stopped.
	$(BIN)/python -m training --shared $(SHARED) --out src/regard/listener/weights

tried: $(VENV)/train ## Train small listeners that differ in one thing each; write docs/tried.md.
	$(BIN)/python -m training.compare --shared $(SHARED)

evidence: $(VENV)/test ## Measure each detector on the labelled data; write docs/evidence.md.
	$(BIN)/python -m benchmarks.evidence --shared $(SHARED)

agreement: $(VENV)/test ## Compare what is read from real files with their known answers; write docs/agreement.md.
	$(BIN)/python -m benchmarks.agreement --shared $(SHARED)

follow-ups: $(VENV)/test ## Live through stories and made years; write docs/follow_ups.md. PEOPLE: of a year each, "10 50".
	$(BIN)/python -m benchmarks.follow_ups --people $(or $(PEOPLE),10 50)

bench: $(VENV)/test ## Time and weigh the main job; write docs/speed.md.
	$(BIN)/python -m benchmarks.speed

bench-large: $(VENV)/test ## Time and weigh large files and archives made to harm; write docs/large_files.md.
	$(BIN)/python -m benchmarks.large_files

bench-formats: $(VENV)/test ## Time reading files beside other readers; write docs/format_speed.md. PEERS: a Python that has them.
	$(BIN)/python -m benchmarks.format_throughput --peers $(or $(PEERS),$(BIN)/python)

bench-memory: $(VENV)/test ## Fill a memory of ten years and time it; write docs/memory_speed.md.
	$(BIN)/python -m benchmarks.memory_scale

bench-listener: $(VENV)/test ## Time the neural listener; write docs/listener_speed.md. PEERS: a Python that has torch.
	$(BIN)/python -m benchmarks.listener --peers $(or $(PEERS),$(BIN)/python)

pictures: $(VENV)/test system ## Make the pictures in docs/pictures.
	$(BIN)/python scripts/pictures.py

fuzz: $(VENV)/test ## Fuzz each format, of files and of folders, for SECONDS (default 600); what breaks one goes to build/fuzz/.
	$(BIN)/python tests/fuzz/fuzz_formats.py --seconds $(or $(SECONDS),600)

lock: $(VENV)/test ## Pin names, versions and hashes anew from pyproject.toml.
	$(BIN)/python scripts/lock.py

system: ## Install the system packages that tests use (a browser), where they can be and are missing.
	@sh scripts/system_packages.sh

clean: ## Remove what the other targets made.
	rm -rf $(VENV) build dist regard-demo .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) scripts/environment.py $(VENV)

# `--no-deps`: the locks hold all that is used, and leave out what is only asked for; scripts/lock.py says what and why
$(VENV)/core: requirements/core.txt pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements/core.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test: requirements/test.txt $(VENV)/core
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements/test.txt
	@touch $@

# torch without a hash: which build fits, and so its hash, depends on the machine
$(VENV)/train: requirements/train.txt $(VENV)/core
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements/train.txt
	$(BIN)/python -m pip install --quiet torch==2.13.0
	@touch $@
