"""A field pack as a folder: GeoPackage, KML, GPX, list, offline page, codes; what was filled in is never written over."""

from __future__ import annotations

import json
from pathlib import Path

from . import staging
from .catalog.field_tables import FILLED_IN, POINTS, VERDICTS_IN
from .catalog.fires import FOOTPRINTS, TOWNSHIP_COUNTS
from .catalog.law import ZONES
from .catalog.lines import ROADS
from .catalog.units import TOWNSHIPS
from .errors import OutputError
from .full_disk import full_disk
from .result_layer import dated_by, write_layer
from .staging import staged, told_by_the_disk
from .vector import sha256

PACKAGE, LIST, PROJECT, ATLAS = "field_pack.gpkg", "field_pack.xlsx", "field_pack.qgz", "field_pack.pdf"
FILES = (PACKAGE, "field_pack.kml", "field_pack.gpx", "field_pack.html", LIST, "qr", PROJECT, ATLAS, "run.json")
WAYPOINT = ("ele", "time", "magvar", "geoidheight", "name", "cmt", "desc")
"""The first columns of a GPX waypoint, in GDAL's order."""


def check_target(out) -> None:
    """Refuse, before any work, a folder that holds anything but an earlier pack, or one that somebody has filled in. Raises OutputError."""
    out = Path(out)
    staging.check_target(out, FILES)
    if (out / FILES[-1]).is_file() and (used := _filled_in(out)):
        raise OutputError("核查包：{out} 里的 {file} 已有填写内容或被改过；为免覆盖，请先用 take-verdicts 取回，再另选文件夹",
                          "Field pack: {file} in {out} was filled in or changed; so that nothing is overwritten take it back with take-verdicts, and choose "
                          "another folder",
                          out=out.name, file=used)


def write_pack(out, tables: dict, marks: dict, pages: dict[str, bytes], run: dict, time) -> Path:
    """Write the folder *out*, whole or not at all. Raises OutputError; what stood there then stands there still.

    *tables*: points, verdicts_in (both with lon and lat), footprints, zones, townships, for the GeoPackage in EPSG:4326. *marks*: (KML tables, GPX table), each
    with ``name`` and ``text``. *pages*: path below the folder → bytes. *run*: what run.json says; *time* is the date that the GeoPackage bears.
    """
    import pyogrio

    out = Path(out)
    check_target(out)
    with staged(out, FILES) as stage:
        with told_by_the_disk(stage, pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError), dated_by(time):
            _geopackage(tables, stage / PACKAGE)
            kml, gpx = marks
            for n, (title, table) in enumerate(kml):
                pyogrio.write_dataframe(table.rename(columns={"name": "Name", "text": "Description"}), stage / "field_pack.kml", layer=title, driver="LIBKML",
                                        append=n > 0)
            pyogrio.write_dataframe(_waypoints(gpx), stage / "field_pack.gpx", layer="waypoints", driver="GPX", CREATOR="Lantian")
        for name, content in pages.items():
            (stage / name).parent.mkdir(exist_ok=True)
            (stage / name).write_bytes(content)
        run = {**run, "files": {LIST: sha256(stage / LIST)} if (stage / LIST).exists() else {}}
        (stage / "run.json").write_text(json.dumps(run, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    return out


def _waypoints(table):
    """*table* with all columns up to ``desc`` that GDAL's layer of waypoints has: older pyogrio (0.10, Debian 13) fills them by their place, not their name."""
    import geopandas as gpd
    import pandas as pd

    none = pd.Series([None] * len(table), table.index, dtype=object)
    given = {"name": table["name"], "desc": table["text"]}
    return gpd.GeoDataFrame({name: given.get(name, none) for name in WAYPOINT}, geometry=table.geometry, crs=table.crs)


def read_record(out) -> dict:
    """What run.json of the pack *out* says. Raises OutputError where there is none."""
    try:
        return json.loads((Path(out) / FILES[-1]).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise OutputError("核查包：读不了 {out} 里的 run.json；请重新生成", "Field pack: run.json in {out} cannot be read; make the pack anew", out=str(out)) from error


def put_beside(out, name: str, make) -> Path:
    """Let ``make(path)`` write the file *name* of the pack *out* under another name, and put it in its place when it is whole.

    The draft lies in the folder itself: a QGIS project holds paths that are relative to where it is written. Raises what *make* raises, and OutputError.
    """
    path = Path(out) / name
    draft = path.with_name(f".new-{name}")
    try:
        make(draft)
        draft.replace(path)
    except OSError as error:
        raise full_disk(path, error, "核查包", "Field pack") or OutputError(
            "核查包：不能写入 {file}（{why}）；请关闭打开它的程序后重试",
            "Field pack: {file} cannot be written ({why}); close the program that has it open",
            file=name, why=error.strerror or str(error)) from error
    finally:
        for rest in path.parent.glob(f".new-{path.stem}*"):
            rest.unlink()
    return path


def _geopackage(tables, path):
    import geopandas as gpd
    import shapely

    for layer in (POINTS, VERDICTS_IN):
        table = tables[layer.name][layer.columns]
        places = shapely.points(table["lon"].to_numpy(float), table["lat"].to_numpy(float))
        write_layer(gpd.GeoDataFrame(table, geometry=places, crs=4326), layer.fields, "point", path, layer.name)
    for name, kind, fields in (("footprints", "polygon", FOOTPRINTS.fields), ("zones", "polygon", ZONES.fields), ("roads", "line", ROADS.fields),
                               ("townships", "polygon", (*TOWNSHIPS.fields, *(one for one in TOWNSHIP_COUNTS.fields if one.name not in TOWNSHIPS.columns)))):
        table = tables[name][[*(field.name for field in fields), "geometry"]]
        write_layer(table.set_crs(4326, allow_override=True), fields, kind, path, name)


def _filled_in(out) -> str:
    """The file of the pack in *out* that somebody has filled in or changed; empty when it is as it was made, or cannot be read any more."""
    import pyogrio

    try:
        before = json.loads((out / FILES[-1]).read_text("utf-8")).get("files", {})
    except (OSError, ValueError):
        before = {}
    if (out / LIST).is_file() and before.get(LIST) not in (None, sha256(out / LIST)):
        return LIST
    if not (out / PACKAGE).is_file():
        return ""
    try:
        table = pyogrio.read_dataframe(out / PACKAGE, layer=VERDICTS_IN.name, read_geometry=False, columns=list(FILLED_IN))
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError):
        return PACKAGE
    return PACKAGE if table.notna().to_numpy().any() else ""
