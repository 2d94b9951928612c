"""A workspace with a zone and nothing else: the map shows it, and no count is made up."""

import geopandas as gpd
import pytest
import shapely

from lantian.commands import run
from lantian.layers.new_workspace import create
from lantian.layers.tasks import TASKS
from lantian.layers.workspace import Workspace

from .browser import chromium, open_page
from .planted import rows


@pytest.mark.parametrize(("edition", "fires"), [("internal", "township"), ("public", "township"), ("public", "grid"), ("public", "none")])
def test_the_map_goes_to_the_zones(tmp_path, edition, fires):
    create(tmp_path / "w.gpkg", "140525")
    zone = {"zone_id": "a", "kind": "coal_ban", "name": "示例禁煤区", "status": "adopted", "valid_from": "2024-01-01", "geometry": shapely.box(112.8, 35.4, 112.9, 35.5)}
    with Workspace(tmp_path / "w.gpkg", write=True) as opened, opened.transaction():
        opened.upsert("zones", gpd.GeoDataFrame(rows("zones", [zone], plant=False)))
    run("publish_map", {**TASKS["publish_map"].defaults(), "workspace": str(tmp_path / "w.gpkg"), "out": str(tmp_path / "m.html"), "edition": edition, "fires": fires,
                        "draft": True, "as_of": "2024-06-15"})
    with chromium() as driver:
        open_page(driver, tmp_path / "m.html")
        assert driver.execute_script("return map_1.getBounds().contains([35.45, 112.85]) && map_1.getZoom() > 9")
        codes = driver.execute_script("return [...document.querySelectorAll('button.code')].map(n => n.innerText)")
        assert codes and set(codes) == {"禁煤"}
        text = driver.execute_script("return document.body.innerText")
        assert ("泽州县疑似火点分布图" if fires != "none" else "泽州县大气污染防治分区图") in text
        assert [one for one in driver.get_log("browser") if one["level"] == "SEVERE"] == []
