"""Makes the sample and the reference counties from the raw public files: ``python sample/make_sample.py FOLDER``.

FOLDER holds the files named in ``sample/SOURCES.md`` (admin/, energy/, mines/, fire/, raster/). Not part of the shipped plugin:
it says how each byte of the sample came about, and gives the same bytes again.
"""

import shutil
import sys
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyogrio

HERE = Path(__file__).resolve().parent
REFERENCE = HERE.parent / "layers" / "reference"

GEM_PLANTS = "Global Energy Monitor, Global Coal Plant Tracker, July 2024, CC BY 4.0"
GEM_STEEL = "Global Energy Monitor, Global Iron and Steel Tracker, March 2025, CC BY 4.0"
GEM_MINES = "Global Energy Monitor, Global Coal Mine Tracker, CC BY 4.0"
NOTICE = "示意，非法定边界 / for demonstration, not a legal boundary"


def write(table: gpd.GeoDataFrame, path: Path, layer: str) -> None:
    path.unlink(missing_ok=True)
    table.to_file(path, layer=layer, driver="GPKG", VERSION="1.3")  # 1.4 makes the GDAL of QGIS 3.22 warn


def townships(raw: Path) -> gpd.GeoDataFrame:
    table = gpd.read_file(raw / "admin/shanxi_townships_derived.gpkg", layer="townships")
    table["notice"] = NOTICE
    return table[["code", "name", "county_code", "county", "city", "notice", "geometry"]].sort_values("code", ignore_index=True)


def counties(raw: Path) -> gpd.GeoDataFrame:
    table = gpd.read_file(raw / "admin/shanxi_boundaries_tianditu.gpkg", layer="counties")
    table = table.rename(columns={"district_adcode": "code", "district_name": "name", "city_name": "city", "province_name": "province"})
    table["code"] = table["code"].astype(str)
    return table[["code", "name", "city", "province", "geometry"]].sort_values("code", ignore_index=True)


def named(table: gpd.GeoDataFrame, zh: str, en: str, kind: str, source: str) -> gpd.GeoDataFrame:
    """The one shape of a static source: name (Chinese where there is one), kind, source, point."""
    name = table[zh].where(table[zh].notna() & (table[zh].astype(str).str.strip() != ""), table[en])
    return gpd.GeoDataFrame({"name": name.astype(str).str.strip(), "kind": kind, "source": source}, geometry=table.geometry, crs=table.crs)


def static_sources(raw: Path) -> gpd.GeoDataFrame:
    """Operating power plants, steel works and coal mines. What does not burn any more explains no hotspot."""
    plants = gpd.read_file(raw / "energy/gem_coal_plants_shanxi.gpkg", layer="plants_operating")
    steel = gpd.read_file(raw / "energy/gem_steel_plants_shanxi.gpkg", layer="gist_2025_03")
    mines = gpd.read_file(raw / "mines/gem_coal_mines_shanxi.gpkg", layer="gcmt_nonclosed")
    steel = steel[steel["plant-status"] == "operating"]
    mines = mines[mines["Status"] == "Operating"]
    parts = [
        named(plants, "name_zh", "name", "power_plant", GEM_PLANTS),
        named(steel, "plant-name-(other-language)", "plant-name-(english)", "steel_works", GEM_STEEL),
        named(mines, "Mine Name (Non-ENG)", "Mine Name", "coal_mine", GEM_MINES),
    ]
    return pd.concat(parts, ignore_index=True)


COUNTIES = {"Xinfu": "忻府区", "Ningwu": "宁武县", "Baode": "保德县", "Hequ": "河曲县", "Yuanping": "原平市"}
MINE_STATES = {"Operating": "在产", "Mothballed": "停产", "Proposed": "拟建", "Shelved": "缓建"}


def lines(table: pd.DataFrame, name: str, columns: dict[str, object]) -> None:
    """A readable list for import-layer: these columns, sorted by code, with the place in WGS 84."""
    out = pd.DataFrame(columns).assign(**{"经度": table.geometry.x.round(6), "纬度": table.geometry.y.round(6)})
    out.sort_values("编号").to_csv(HERE / "xinzhou" / name, index=False, lineterminator="\n")


def xinzhou(raw: Path) -> None:
    """What is real in the example county: power plants that run, steel works and coal mines of Xinzhou."""
    units = gpd.read_file(raw / "energy/gem_coal_plants_shanxi.gpkg", layer="gcpt_units_2024_07")
    plants = gpd.read_file(raw / "energy/gem_coal_plants_shanxi.gpkg", layer="plants_operating")
    plants = plants[plants["join_city"] == "忻州市"]
    running = units[units["Status"] == "operating"].drop_duplicates("GEM unit/phase ID").groupby("GEM location ID")
    code = plants["GEM location ID"]
    stated = code.map(running["Local area (taluk, county)"].first()).map(COUNTIES)  # as GEM says, not where the point lies
    lines(plants, "gem_coal_plants.csv", {
        "编号": code, "名称": plants["name_zh"], "总装机容量(MW)": plants["mw"], "最大单机(MW)": plants["max_unit_mw"],
        "最小单机(MW)": code.map(running["Capacity (MW)"].min()), "燃料": "燃煤", "运行": "是", "所在县": stated, "备注": GEM_PLANTS})
    steel = gpd.read_file(raw / "energy/gem_steel_plants_shanxi.gpkg", layer="gist_2025_03")
    steel = steel[steel["join_city"] == "忻州市"]
    lines(steel, "gem_steel_works.csv", {
        "编号": steel["plant-id"], "名称": steel["plant-name-(other-language)"], "类别": "钢铁", "状态": steel["plant-status"].map({"announced": "拟建"}),
        "备注": GEM_STEEL})
    mines = gpd.read_file(raw / "mines/gem_coal_mines_shanxi.gpkg", layer="gcmt_nonclosed")
    mines = mines[mines["Prefecture, District"] == "Xinzhou"]
    lines(mines, "gem_coal_mines.csv", {
        "编号": mines["GEM Mine ID"], "名称": mines["Mine Name (Non-ENG)"], "类别": "煤", "状态": mines["Status"].map(MINE_STATES),
        "露天": mines["Mine Type"].eq("Surface").map({True: "是", False: "否"}), "地址": mines["Location (Non-ENG)"], "备注": GEM_MINES})


def main(raw: Path) -> None:
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": "2023-11-10T00:00:00.000Z"})  # else the clock stands in the file
    write(townships(raw), HERE / "townships.gpkg", "townships")
    write(static_sources(raw), HERE / "static_sources.gpkg", "static_sources")
    REFERENCE.mkdir(exist_ok=True)
    write(counties(raw), REFERENCE / "counties.gpkg", "counties")
    shutil.copyfile(raw / "fire/viirs_noaa20_c2nrt_2023-11-09_nchina.csv", HERE / "viirs_noaa20_2023-11-09.csv")
    mask = raw / "raster/DERIVED_firemask_viirs_noaa20_c2nrt_2023-11-09_utm49_375m.tif"
    xinzhou(raw)
    shutil.copyfile(mask, HERE / "firemask_viirs_noaa20_2023-11-09.tif")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
