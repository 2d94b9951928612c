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


def main(raw: Path) -> None:
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": "2023-11-10T00:00:00.000Z"})  # else the clock stands in the file
    write(townships(raw), HERE / "townships.gpkg", "townships")
    write(static_sources(raw), HERE / "static_sources.gpkg", "static_sources")
    REFERENCE.mkdir(exist_ok=True)
    write(counties(raw), REFERENCE / "counties.gpkg", "counties")
    shutil.copyfile(raw / "fire/viirs_noaa20_c2nrt_2023-11-09_nchina.csv", HERE / "viirs_noaa20_2023-11-09.csv")
    mask = raw / "raster/DERIVED_firemask_viirs_noaa20_c2nrt_2023-11-09_utm49_375m.tif"
    shutil.copyfile(mask, HERE / "firemask_viirs_noaa20_2023-11-09.tif")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
