# make run: the assistant on http://localhost:8501.   make test: lint, types, import layers and all tests.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export HF_HUB_OFFLINE ?= 1
export ANONYMIZED_TELEMETRY ?= False
export LANGSMITH_TRACING ?= false

.PHONY: run test lint bench faults evaluate browser clean

run: $(VENV)/.installed
	$(BIN)/python -m assistant serve

test: $(VENV)/.installed-dev browser lint
	$(BIN)/python -m pytest -m "not faults"

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.installed-dev browser
	$(BIN)/python -m tests.bench

faults: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -m faults

evaluate: $(VENV)/.installed
	$(BIN)/python -m assistant evaluate

# Chromium for the browser tests: the system's if there is one, else installed where that is possible without asking.
browser:
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null \
	  || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	       && apt-get update -q >/dev/null && apt-get install -y -q chromium >/dev/null; } \
	  || echo "no Chromium: the browser tests are skipped"

$(VENV)/.installed: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 run"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check -r requirements.txt
	touch $@

$(VENV)/.installed-dev: requirements-dev.txt $(VENV)/.installed
	$(BIN)/python -m pip install -q --disable-pip-version-check -r requirements-dev.txt
	touch $@

clean:
	rm -rf $(VENV) data
