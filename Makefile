# make demo   the main job on sample/: installs what is missing (no QGIS, no browser), prints the table, says where the map is
# make demo-county   an example workspace of Xinzhou in demo-county/: zones, registers, heating radius, findings, by the ordinary commands
# make test   every test: installs what is missing (QGIS, Chromium, fonts, Xvfb too)
# make setup  leaves .venv/bin/lantian          make lint   ruff
# make qgis   QGIS with the plugin, in a profile of its own, and the sample loaded
# make zip    the plugin as it is uploaded; REFERENCE=no leaves out the county boundaries that nobody has confirmed
# make release-check   the zip in the eyes of the plugin site: refuses while anything stands against an upload
# make test-qgis340    the plugin's tests on QGIS 3.40, in a chroot of Debian 13 (root or sudo, 2.5 GB in the user's cache)
# make bench  benchmarks, side by side with peers
SHELL := /bin/bash
.DEFAULT_GOAL := demo
.PHONY: setup demo demo-county test test-qgis340 lint zip release-check qgis bench

# Settings of another GDAL or PROJ make rasterio's wheel fail; another Python's path hides the venv.
unexport PROJ_DATA PROJ_LIB GDAL_DATA GDAL_DRIVER_PATH PYTHONPATH PYTHONHOME VIRTUAL_ENV

# Processes that share the test files among them.
WORKERS ?= auto

VERSION := $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' __init__.py)
ZIP := lantian.$(VERSION).zip
REFERENCE := yes
# Made of the .ts when they change, and not committed: one file of all, it would clash whenever two people translate.
QM := plugin/i18n/lantian_zh.qm

setup:
	@setup/install.sh run
	@echo "ready: .venv/bin/lantian"

demo:
	@setup/install.sh run
	@.venv/bin/lantian flag-fires sample/viirs_noaa20_2023-11-09.csv --townships sample/townships.gpkg --sources sample/static_sources.gpkg --out demo

demo-county:
	@setup/install.sh run
	@sample/demo_county.sh

$(QM): $(wildcard plugin/i18n/*_zh.ts)
	@setup/install.sh zip
	@lrelease -silent $(sort $^) -qm $@

test: $(QM)
	@setup/install.sh test
	@PATH="$(CURDIR)/.venv/bin:$$PATH" QT_QPA_PLATFORM=offscreen .venv/bin/pytest -n $(WORKERS) --dist loadfile $(ARGS)

lint:
	@setup/install.sh tools
	@.venv/bin/ruff check --output-format=concise .

test-qgis340: $(QM)
	@setup/qgis340.sh $(ARGS)

zip: $(QM)
	@setup/make_zip.sh $(ZIP) $(REFERENCE)
	@/usr/bin/python3 setup/gate.py --only-addresses $(ZIP) || true

release-check: zip
	@setup/install.sh tools
	@.venv/bin/python setup/gate.py $(ZIP)

qgis: $(QM)
	@setup/install.sh test
	@setup/desktop.sh

bench:
	@setup/install.sh tools
	@set -e; for file in benchmarks/[a-z]*.py; do echo "== $$file"; .venv/bin/python "$$file" $(ARGS); done
