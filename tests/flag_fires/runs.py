"""Runs of the command line on the sample and on the lists of tests/data/fire, and what they wrote."""

import csv
import json
import sys
from pathlib import Path

from lantian.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "sample"
VIIRS, TOWNSHIPS, SOURCES = SAMPLE / "viirs_noaa20_2023-11-09.csv", SAMPLE / "townships.gpkg", SAMPLE / "static_sources.gpkg"
MASK = SAMPLE / "firemask_viirs_noaa20_2023-11-09.tif"
LISTS = sorted((ROOT / "tests" / "data" / "fire").glob("*.csv"))
COMMAND = str(Path(sys.executable).with_name("lantian"))


def flag(out, *inputs, **options):
    """The result folder of a run of the command line in this process, with the sample's townships; an option of None is left out."""
    given = {"townships": TOWNSHIPS, **options}
    words = [word for name, value in given.items() if value is not None for word in ("--" + name.replace("_", "-"), str(value))]
    assert main(["flag-fires", *map(str, inputs), *words, "--out", str(out)]) == 0
    return Path(out)


def rows(out, name="detections.csv"):
    return list(csv.DictReader((Path(out) / name).read_text("utf-8-sig").splitlines()))


def total(out, column, name="townships.csv"):
    return sum(int(row[column]) for row in rows(out, name))


def record(out):
    return json.loads((Path(out) / "run.json").read_text("utf-8"))


def content(out):
    return {path.name: path.read_bytes() for path in sorted(Path(out).iterdir())}
