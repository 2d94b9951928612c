# make demo   the main job on sample/: installs what is missing (no QGIS, no browser), prints the table, says where the map is
# make test   every test: installs what is missing (QGIS, Chromium, fonts, Xvfb too)
# make setup  leaves .venv/bin/lantian          make lint   ruff
# make qgis   QGIS with the plugin, in a profile of its own, and the sample loaded
# make zip    the plugin as it is uploaded      make bench  benchmarks, side by side with peers
SHELL := /bin/bash
.DEFAULT_GOAL := demo
.PHONY: setup demo test lint zip qgis bench

# Settings of another GDAL or PROJ make rasterio's wheel fail; another Python's path hides the venv.
unexport PROJ_DATA PROJ_LIB GDAL_DATA GDAL_DRIVER_PATH PYTHONPATH PYTHONHOME VIRTUAL_ENV

VERSION := $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' __init__.py)
ZIP := lantian.$(VERSION).zip

setup:
	@setup/install.sh run
	@echo "ready: .venv/bin/lantian"

demo:
	@setup/install.sh run
	@.venv/bin/lantian flag-fires sample/viirs_noaa20_2023-11-09.csv --townships sample/townships.gpkg --sources sample/static_sources.gpkg --out demo

test:
	@setup/install.sh test
	@PATH="$(CURDIR)/.venv/bin:$$PATH" QT_QPA_PLATFORM=offscreen .venv/bin/pytest $(ARGS)

lint:
	@setup/install.sh tools
	@.venv/bin/ruff check --output-format=concise .

zip:
	@git archive --format=zip --prefix=lantian/ -o $(ZIP) HEAD
	@echo "$(ZIP)"

qgis:
	@setup/install.sh test
	@setup/desktop.sh

bench:
	@setup/install.sh tools
	@set -e; for file in benchmarks/[a-z]*.py; do echo "== $$file"; .venv/bin/python "$$file" $(ARGS); done
