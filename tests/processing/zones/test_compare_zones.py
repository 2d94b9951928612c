"""Acts, days and what changed between them: the three clocks, previews, and areas that add up."""

import hashlib
import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from lantian.commands import run
from lantian.layers.catalog import WORKSPACE_LAYERS
from lantian.layers.errors import ArgumentError
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace
from lantian.processing.zones.compare import compare_zones
from lantian.processing.zones.plane import area_km2

OLD, NEW = "泽政发〔2020〕1号", "泽政发〔2024〕9号"


def rows(layer, *records):
    layer = WORKSPACE_LAYERS[layer]
    table = [{**dict.fromkeys(layer.columns), **record} for record in records]
    if not layer.geometry:
        return pd.DataFrame(table, columns=layer.columns)
    return gpd.GeoDataFrame(table, columns=[*layer.columns, "geometry"], geometry="geometry", crs=4490)


def zone(zone_id, shape, **values):
    return {"zone_id": zone_id, "kind": "coal_ban", "status": "draft", "geometry": shape, **values}


@pytest.fixture
def path(tmp_path):
    """Two townships side by side; a zone in force since 2020, and a larger draft."""
    create(tmp_path / "w.gpkg", "140525")
    with Workspace(tmp_path / "w.gpkg", write=True) as workspace, workspace.transaction():
        workspace.upsert("townships", rows("townships", {"township_code": "1", "township": "西乡", "geometry": shapely.box(112.7, 35.4, 112.8, 35.6)},
                                           {"township_code": "2", "township": "东乡", "geometry": shapely.box(112.8, 35.4, 112.9, 35.6)}))
        workspace.upsert("zones", rows("zones", zone("老区", shapely.box(112.72, 35.45, 112.78, 35.55)), zone("新区", shapely.box(112.72, 35.45, 112.88, 35.55))))
        workspace.upsert("boilers", rows("boilers", {"code": "G1", "name": "=1+1", "geometry": shapely.Point(112.85, 35.5)},
                                         {"code": "G2", "geometry": shapely.Point(112.75, 35.5)}))
    task(tmp_path / "w.gpkg", "record_act", number=OLD, in_force_on="2020-10-01", enacts=["老区"])
    return tmp_path / "w.gpkg"


def task(path, name, **arguments):
    return run(name, {"workspace": str(path), "lang": "zh", **arguments})


def in_force(path, day, **days):
    with Workspace(path) as workspace:
        return list(workspace.read("zones", as_of=day, **days)["zone_id"])


def extend(path, first="2024-05-01"):
    return task(path, "record_act", number=NEW, issued_on="2024-04-01", in_force_on=first, enacts=["新区"], replaces=["老区"], by="李")


@pytest.mark.parametrize("day, zones", [("2020-09-30", []), ("2020-10-01", ["老区"]), ("2024-04-30", ["老区"]), ("2024-05-01", ["新区"]), ("2099-01-01", ["新区"])])
def test_the_day_before_an_extension_shows_the_old_zone(path, day, zones):
    extend(path)
    assert in_force(path, day) == zones
    text = task(path, "show_zones", as_of=day).text
    assert [name for name in ("老区", "新区") if name in text] == zones


def test_a_repealed_act_takes_its_zones_with_it(path):
    task(path, "record_act", number="废止令", in_force_on="2023-07-01", repeals=[OLD])
    assert [in_force(path, day) for day in ("2023-06-30", "2023-07-01")] == [["老区"], []]


def test_a_notice_that_works_backwards(path):
    """Issued and recorded today, in force since January: legal time knows it then, record time does not."""
    extend(path, "2024-01-01")
    assert in_force(path, "2024-02-01") == ["新区"]
    assert in_force(path, "2024-02-01", known_on="2024-02-01") == []


def test_a_notice_of_the_future_is_known_but_not_in_force(path):
    extend(path, "2999-01-01")
    assert in_force(path, "2026-01-01") == ["老区"]
    with Workspace(path) as workspace:
        assert dict(workspace.read("zones")[["zone_id", "status"]].to_numpy()) == {"老区": "adopted", "新区": "adopted"}


def test_days_of_a_zone_that_begins_in_stages(path):
    """The core now, the extension with a first day of its own."""
    with Workspace(path, write=True) as workspace, workspace.transaction():
        workspace.upsert("zones", rows("zones", zone("二期", shapely.box(112.8, 35.45, 112.88, 35.55), stage="二期", valid_from="2025-01-01")))
    task(path, "record_act", number=NEW, in_force_on="2024-05-01", enacts=["新区", "二期"])
    assert [sorted(in_force(path, day)) for day in ("2024-12-31", "2025-01-01")] == [["新区", "老区"], ["二期", "新区", "老区"]]


def test_what_an_extension_changed(path, tmp_path):
    extend(path)
    report = task(path, "compare_zones", **{"from": "2024-04-30", "to": "2024-05-01", "out": str(tmp_path / "out")})
    table = pd.read_csv(tmp_path / "out" / "changes.csv", dtype={"township_code": str})
    assert list(table["township_code"]) == ["1", "2"]
    assert table["added_km2"].tolist() == pytest.approx([area_km2(shapely.box(112.78, 35.45, 112.8, 35.55)),
                                                        area_km2(shapely.box(112.8, 35.45, 112.88, 35.55))], abs=1e-4)
    assert table["removed_km2"].tolist() == [0, 0]
    moved = pd.read_csv(tmp_path / "out" / "facilities.csv", dtype=str)
    assert moved[["key", "change", "township_code"]].to_numpy().tolist() == [["G1", "enters", "2"]]
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == ["changes.csv", "changes.gpkg", "facilities.csv", "run.json"]
    assert report.numbers == {"changes": 2, "facilities": 1}


def test_a_preview_is_what_then_happens(path, tmp_path):
    task(path, "compare_zones", **{"from": "2024-04-30", "to": "2024-05-01", "draft": ["新区"], "out": str(tmp_path / "preview")})
    assert in_force(path, "2024-05-01") == ["老区"]
    extend(path)
    task(path, "compare_zones", **{"from": "2024-04-30", "to": "2024-05-01", "out": str(tmp_path / "then")})
    assert (tmp_path / "preview" / "changes.csv").read_bytes() == (tmp_path / "then" / "changes.csv").read_bytes()


def test_equal_inputs_equal_bytes(path, tmp_path):
    extend(path)
    for name in ("a", "b"):
        task(path, "compare_zones", **{"from": "2024-04-30", "to": "2024-05-01", "out": str(tmp_path / name)})
    for file in (tmp_path / "a").iterdir():
        assert file.read_bytes() == (tmp_path / "b" / file.name).read_bytes(), file.name
    assert "lantian" in json.loads((tmp_path / "a" / "run.json").read_text("utf-8"))


def test_the_document_is_kept_under_an_ascii_name(path, tmp_path):
    document = tmp_path / "关于划定禁煤区的 通告.DOCX"
    document.write_bytes(b"text of the notice")
    for _ in range(2):
        task(path, "record_act", number=OLD, document=str(document))
    kept = list((tmp_path / "act-documents").iterdir())
    assert len(kept) == 1
    assert kept[0].name.isascii()
    assert kept[0].suffix == ".docx"
    with Workspace(path) as workspace:
        act = workspace.read("acts").iloc[0]
    assert act["document"] == f"act-documents/{kept[0].name}"
    assert act["document_sha256"] == hashlib.sha256(b"text of the notice").hexdigest()
    assert act["in_force_on"] == "2020-10-01"


@pytest.mark.parametrize("arguments, said", [
    ({"enacts": ["没有"], "in_force_on": "2024-05-01"}, "no zone 没有"),
    ({"enacts": ["新区"]}, "--in-force-on"),
    ({"enacts": ["老区"], "in_force_on": "2024-05-01"}, "adopted by"),
    ({"repeals": ["没有"], "in_force_on": "2024-05-01"}, "no act 没有"),
    ({"in_force_on": "2024-02-31"}, "no date"),
    ({"replaces": ["老区"], "in_force_on": "2019-01-01"}, "before it begins"),
    ({"document": "/没有/通告.pdf"}, "cannot be opened"),
])
def test_an_act_that_cannot_be_leaves_everything_as_it_was(path, arguments, said):
    with Workspace(path) as workspace:
        before = [workspace.rows(workspace.layer(name)) for name in ("acts", "zones")]
    with pytest.raises(Exception, match=said):
        task(path, "record_act", number=NEW, **arguments)
    with Workspace(path) as workspace:
        assert [workspace.rows(workspace.layer(name)) for name in ("acts", "zones")] == before


def test_days_and_drafts_that_are_not_there(path, tmp_path):
    for arguments in ({"from": "2024-01-01"}, {"from": "gestern", "to": "2024-01-01"}, {"from": "2024-01-01", "to": "2024-01-02", "draft": ["没有"]}):
        with pytest.raises(ArgumentError):
            task(path, "compare_zones", out=str(tmp_path / "out"), **arguments)
    assert not (tmp_path / "out").exists()


_BOXES = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8), st.integers(1, 4), st.integers(1, 4), st.sampled_from(["coal_ban", "fuel_ban"]),
                            st.sampled_from([None, "II", "III"])), max_size=5)


def table(boxes):
    records = [zone(f"Z{at}", shapely.box(112 + x / 100, 35 + y / 100, 112 + (x + w) / 100, 35 + (y + h) / 100), kind=kind, grade=grade)
               for at, (x, y, w, h, kind, grade) in enumerate(boxes)]
    return rows("zones", *records)


@given(_BOXES, _BOXES)
def test_added_and_unchanged_are_what_there_is_now(before, after):
    one, other = table(before), table(after)
    towns = rows("townships", *({"township_code": str(at), "township": str(at), "geometry": shapely.box(112 + at / 30, 35, 112 + (at + 1) / 30, 35.1)}
                                for at in range(3)))
    copies = one.copy(), other.copy()
    changes = compare_zones(one, other, towns, {})
    for kind, grade in {(k, g) for t in (one, other) for k, g in zip(t["kind"], t["grade"], strict=True)}:
        def of(t, kind=kind, grade=grade):
            return shapely.union_all(t.geometry[((t["kind"] == kind) & (t["grade"].fillna("") == (grade or ""))).to_numpy()].to_numpy())

        old, new, gain, loss = of(one), of(other), of(changes.added), of(changes.removed)
        assert shapely.area(shapely.symmetric_difference(shapely.union(gain, shapely.intersection(old, new)), new)) < 1e-12
        assert shapely.area(shapely.symmetric_difference(shapely.union(loss, shapely.intersection(old, new)), old)) < 1e-12
        mine = changes.by_township[(changes.by_township["kind"] == kind) & (changes.by_township["grade"].fillna("") == (grade or ""))]
        assert np.isclose(mine["added_km2"].sum(), sum(area_km2(part) for part in shapely.get_parts(gain)), atol=1e-6)
    for table_, copy in zip((one, other), copies, strict=True):
        assert table_.equals(copy)
