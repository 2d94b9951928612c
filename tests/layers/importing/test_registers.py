"""Real registers as they come: coal mines and power plants of the Global Energy Monitor."""

from pathlib import Path

import pyogrio
import pytest

from lantian.layers.datum import reference_counties
from lantian.layers.errors import DatumError, SchemaError
from lantian.layers.importing.bring_in import bring_in
from lantian.layers.importing.stated_county import FLAG
from lantian.layers.new_workspace import create
from lantian.layers.workspace import Workspace

DATA = Path(__file__).parents[2] / "data" / "registers"
MINES, PLANTS = DATA / "gem_coal_mines_excerpt.geojson", DATA / "gem_coal_plants_excerpt.csv"
CHINESE = ("name=Mine Name (Non-ENG)", "address=Location (Non-ENG)")


@pytest.fixture(scope="module")
def jincheng(tmp_path_factory):
    path = tmp_path_factory.mktemp("w") / "晋城.gpkg"
    create(path, "140500")
    return path


def elsewhere():
    """Ids whose address does not name the county whose polygon holds the position, by geopandas' own join; eleven of them."""
    mines = pyogrio.read_dataframe(MINES).drop_duplicates("GEM Mine ID", keep=False).sjoin(reference_counties())
    found = {code for code, county, address in zip(mines["GEM Mine ID"], mines["name"], mines["Location (Non-ENG)"], strict=True) if county not in address}
    assert len(found) == 11
    return found


def test_mines(jincheng):
    """Names in two languages are asked; an id that stands twice is rejected; county and address that disagree are flagged."""
    with pytest.raises(SchemaError, match="2 columns look like “Name”"):
        bring_in("mines", str(MINES), jincheng)
    found = bring_in("mines", str(MINES), jincheng, columns=CHINESE)
    assert found.counts == {"inserted": 55, "updated": 0, "unchanged": 0, "rejected": 4}
    assert [bad.value for bad in found.taken.rejected()] == ["M5228", "M5228", "M5572", "M5572"]
    with Workspace(jincheng) as workspace:
        mines = workspace.read("mines")
    assert set(mines.loc[mines["flags"] == FLAG, "code"]) == {one.key for one in found.plan.differing} == elsewhere()
    far = found.plan.differing[0]
    assert (far.key, far.stated, far.actual) == ("M0184", "寿阳县", "和顺县") and far.km == pytest.approx(26.5, abs=0.2)
    assert found.verdict.verdict == "agrees"
    assert bring_in("mines", str(MINES), jincheng, columns=CHINESE).counts["unchanged"] == 55


def test_plants(jincheng):
    """A CSV in degrees states no datum; 自备 holds an industry in some rows, which are told, or the column is left out."""
    with pytest.raises(DatumError, match="Which is it"):
        bring_in("heat_sources", str(PLANTS), jincheng)
    found = bring_in("heat_sources", str(PLANTS), jincheng, datum="wgs84", dry_run=True)
    assert found.units == {"capacity_mw": "mw", "largest_unit_mw": "mw"}
    assert {bad.value for bad in found.taken.rejected()} == {"aluminum", "iron & steel"} and found.counts == {
        "inserted": 9, "updated": 0, "unchanged": 0, "rejected": 4}
    found = bring_in("heat_sources", str(PLANTS), jincheng, datum="wgs84", columns=["captive=", "county=join_county"])
    assert found.counts["inserted"] == 13 and not found.plan.differing
    with Workspace(jincheng) as workspace:
        plants = workspace.read("heat_sources").set_index("code")
    assert plants.loc["L100000101504", ["name", "capacity_mw", "largest_unit_mw", "cogeneration", "county"]].tolist() == ["中煤山西晋城热电", 600, 300, None, "泽州县"]
    assert plants.geometry["L100000101504"].coords[0] == pytest.approx((112.925216, 35.461133), abs=1e-6)
    again = bring_in("heat_sources", str(PLANTS), jincheng, datum="wgs84", columns=["captive=", "county=join_county"])
    assert again.counts["unchanged"] == 13
