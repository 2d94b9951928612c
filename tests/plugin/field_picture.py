"""Two pages of the field pack's PDF for the README: ``.venv/bin/python tests/plugin/field_picture.py docs``, from the workspace of ``make demo-county``.

The zones of the example are in force from 2024-06-01, its fires are of November 2023: the pictures show them together, with two events dispatched and one rejected.
"""

import importlib.util
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]


def take(folder: Path) -> None:
    """field_county.png and field_township.png into *folder*."""
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    import geopandas as gpd

    from lantian.commands import run
    from lantian.layers.field_files import read_record
    from lantian.layers.tasks import TASKS
    from lantian.plugin.algorithms.libraries import load
    from lantian.plugin.layouts.atlas import Book, write

    load()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        (place / "xinzhou.gpkg").write_bytes((ROOT / "demo-county/xinzhou.gpkg").read_bytes())
        towns = gpd.read_file(place / "xinzhou.gpkg", layer="townships")
        given = {"workspace": str(place / "xinzhou.gpkg"), "lang": "zh"}
        events = gpd.read_file(place / "xinzhou.gpkg", layer="events")
        mine = events[events["township_code"].isin(towns[towns["county"].isin(["忻府区", "定襄县"])]["township_code"])]["event_id"].tolist()
        step = {**TASKS["record_verdict"].defaults(), **given, "by": "示例"}
        run("record_verdict", {**step, "events": mine[:3], "state": "dispatched", "at": "2023-11-10T08:00"})
        run("record_verdict", {**step, "events": mine[:1], "state": "rejected", "at": "2023-11-10T10:00", "evidence": "示例"})
        run("field_pack", {**TASKS["field_pack"].defaults(), **given, "out": str(place / "pack"), "as_of": "2024-06-01",
                           "townships": towns[towns["county"].isin(["忻府区", "定襄县"])]["township_code"].tolist()})
        record = read_record(place / "pack")
        write(Book(place / "pack/field_pack.gpkg", record), place / "atlas.pdf")
        wanted = {"field_county": next(page for page in record["pages"] if page["kind"] == "county"),
                  "field_township": max((page for page in record["pages"] if page["kind"] == "township"), key=lambda page: len(page["events"]))}
        for title, page in wanted.items():
            number = str(page["number"])
            subprocess.run(["pdftoppm", "-r", "100", "-png", "-singlefile", "-f", number, "-l", number, place / "atlas.pdf", place / title], check=True)
            # fewer colours, smaller file
            subprocess.run(["convert", place / f"{title}.png", "-strip", "-dither", "None", "-colors", "200", f"PNG8:{folder / title}.png"], check=True)


if __name__ == "__main__":
    spec = importlib.util.spec_from_file_location("lantian", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    sys.modules["lantian"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["lantian"])
    take(Path(sys.argv[1]))
