"""Townships and static heat sources: polygons and facilities as the fire job needs them, checked."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from . import datum as datums
from .catalog.facilities import STATIC_SOURCES
from .catalog.units import TOWNSHIPS
from .errors import InputError
from .vector import find_field, read_vector

_TITLE = (TOWNSHIPS.zh, TOWNSHIPS.en)
_CODE = ("township_code", "code", "区划代码", "乡镇代码", "行政区划代码", "行政代码", "代码", "xzqdm", "adcode", "pac")
_NAME = ("township", "name", "乡镇名称", "乡镇", "名称", "xzqmc", "name_zh", "xiang")
_COUNTY = ("county", "county_name", "县名", "县", "区县", "县区", "县（市、区）", "xian", "district", "district_name", "join_county")
_CITY = ("city", "city_name", "市名", "市", "地市", "shi", "prefecture", "join_city")
_KIND = ("kind", "类别", "类型", "种类")
OVERLAP_KM2 = 0.01
"""Two townships may overlap by less than this (digitising noise); unverified."""
REPAIR_SHARE = 0.001
"""An invalid polygon is repaired when that changes its area by less than this share; unverified."""


@dataclass
class Townships:
    """Township polygons, sorted by code (GeoDataFrame of TOWNSHIPS, EPSG:4326), and what is known of their origin."""

    table: object
    record: dict
    datum: datums.Verdict


def read_townships(spec: str, *, code_field=None, name_field=None, datum=None) -> Townships:
    """Read township polygons from ``FILE[:LAYER]``. Raises InputError, SchemaError, DatumError."""
    layer = read_vector(spec, title=_TITLE, datum=datum, option="--townships-datum")
    record = {"role": "townships", "file": layer.file, "layer": layer.layer, "sha256": layer.sha256, "rows": len(layer.table)}
    return townships_from_table(layer.table, record, code_field=code_field, name_field=name_field, datum=datum)


def townships_from_table(table, record: dict, *, code_field=None, name_field=None, datum=None) -> Townships:
    """Township polygons of a GeoDataFrame in EPSG:4326; *record* has at least ``file``, which messages name."""
    import shapely

    words = dict(zh_title=_TITLE[0], en_title=_TITLE[1], file=record["file"])
    if len(table) == 0:
        raise InputError("{zh_title}：{file} 没有要素；请选有乡镇面的图层", "{en_title}: {file} has no features; choose a layer with township polygons", **words)
    code = find_field(table, code_field, _CODE, words)
    if code is None:
        raise InputError("{zh_title}：{file} 没有认得的代码字段（现有 {fields}）；请用 --code-field 指明",
                         "{en_title}: {file} has no code field that is known (it has {fields}); name it with --code-field",
                         fields=", ".join(c for c in table.columns if c != "geometry"), **words)
    out = table[["geometry"]].copy()
    out["township_code"] = [_code(value) for value in table[code]]
    for column, wanted, names in (("township", name_field, _NAME), ("county", None, _COUNTY), ("city", None, _CITY), ("notice", None, ("notice", "说明"))):
        field = find_field(table, wanted, tuple(n for n in names if n != str(code).lower()), words)
        out[column] = table[field].astype("object").where(table[field].notna(), None) if field else None
    geometry = _repaired(out.geometry.to_numpy(), words, notes := [])
    out = out.set_geometry(geometry, crs=4326)
    out = TOWNSHIPS.check(out, record["file"])
    _check_overlaps(geometry, out["township_code"].to_numpy(), words)
    # Whatever the datum is said to be, it moves nothing by a zone.
    datums.check_place(out["township_code"], out["county"], geometry, record["file"])
    verdict = datums.check_areas(geometry, record["file"]) if datum is None else datums.declared(datum)
    out = out.iloc[np.argsort(out["township_code"].to_numpy().astype(str), kind="stable")].reset_index(drop=True)
    _fill_counties(out, shapely)
    return Townships(out, {**record, "notes": notes}, verdict)


def _code(value) -> str:
    if isinstance(value, (float, np.floating)):
        return "" if np.isnan(value) else str(int(value))
    return "" if value is None else str(value).strip()


def _repaired(geometry, words, notes):
    """Valid polygons; those repaired are noted. What cannot be repaired without changing its area is refused."""
    import shapely

    empty = shapely.is_missing(geometry) | shapely.is_empty(geometry)
    if empty.any():
        raise InputError("{zh_title}：{file} 第 {row} 行没有几何；请补画或删去该行", "{en_title}: row {row} of {file} has no geometry; draw it or delete the row",
                         row=int(empty.argmax()) + 1, **words)
    geometry = shapely.force_2d(geometry)
    broken = ~shapely.is_valid(geometry)
    if not broken.any():
        return geometry
    geometry = geometry.copy()
    for row in broken.nonzero()[0]:
        why = shapely.is_valid_reason(geometry[row])
        fixed = shapely.make_valid(geometry[row], method="structure", keep_collapsed=False)
        before = shapely.area(geometry[row])
        if fixed.geom_type not in ("Polygon", "MultiPolygon") or abs(fixed.area - before) > REPAIR_SHARE * fixed.area:
            raise InputError(
                "{zh_title}：{file} 第 {row} 行的面无效（{why}），修复会改变面积；请在 QGIS 中用“修正几何图形”修好后再试",
                "{en_title}: row {row} of {file} is not a valid polygon ({why}) and a repair would change its area; mend it with QGIS “Fix geometries”",
                row=int(row) + 1, why=why, **words)
        geometry[row] = fixed
        notes.append({"zh": f"第 {row + 1} 行的面无效（{why}），已修复，面积未变", "en": f"Row {row + 1} was not a valid polygon ({why}); repaired, area unchanged"})
    return geometry


def _check_overlaps(geometry, codes, words):
    """Refuse townships that overlap: a fire there would belong to both."""
    import shapely

    a, b = shapely.STRtree(geometry).query(geometry)
    a, b = a[a < b], b[a < b]
    # Whether two interiors meet is told far sooner than by how much.
    meet = _in_two(lambda one, other: shapely.relate_pattern(one, other, "2********"), geometry[a], geometry[b])
    a, b = a[meet], b[meet]
    shared = shapely.area(_in_two(shapely.intersection, geometry[a], geometry[b]))
    east, north = datums.degree_lengths(shapely.get_y(shapely.centroid(geometry[a])))
    km2 = shared * east * north / 1e6
    if len(km2) and km2.max() > OVERLAP_KM2:
        worst = int(km2.argmax())
        raise InputError(
            "{zh_title}：{file} 有 {n} 对乡镇重叠，最大一对 {a} 与 {b} 重叠 {km2:.3f} km²；请先在 QGIS 中消除重叠",
            "{en_title}: {n} pairs of townships in {file} overlap, most {a} and {b} by {km2:.3f} km²; remove the overlaps in QGIS first",
            n=int((km2 > OVERLAP_KM2).sum()), a=codes[a[worst]], b=codes[b[worst]], km2=float(km2[worst]), **words)


def _in_two(function, one, other):
    """``function(one, other)`` of two equal arrays, each half in a thread of its own: GEOS works outside Python's lock."""
    halves = [np.array_split(array, 2) for array in (one, other)]
    with ThreadPoolExecutor(2) as threads:
        return np.concatenate(list(threads.map(function, *halves)))


def _fill_counties(table, shapely):
    """County and city names from the reference counties, where the layer does not give them."""
    wanting = table["county"].isna() | table["city"].isna()
    if not wanting.any():
        return
    counties = datums.reference_counties()
    inside = shapely.point_on_surface(table.geometry.to_numpy()[wanting])
    unit, county = shapely.STRtree(counties.geometry.to_numpy()).query(inside, predicate="intersects")
    rows = table.index[wanting][unit]
    for column, source in (("county", "name"), ("city", "city")):
        values = table[column].astype("object")
        found = np.asarray(counties[source].iloc[county], object)
        values.loc[rows] = np.where(values.loc[rows].isna(), found, values.loc[rows])
        table[column] = values


@dataclass
class StaticSources:
    """Static heat sources: GeoDataFrame of STATIC_SOURCES (name, kind; any geometry, EPSG:4326)."""

    table: object
    records: list[dict]

    @classmethod
    def of(cls, layers: list[tuple[object, dict]]) -> StaticSources:
        """Several layers (table, record) as one; the order in which they were given does not matter."""
        import pandas as pd

        layers = sorted(layers, key=lambda layer: (layer[1]["file"], layer[1]["layer"], layer[1]["sha256"]))
        return cls(pd.concat([table for table, _ in layers], ignore_index=True), [record for _, record in layers])


def read_static_sources(specs) -> StaticSources | None:
    """Read ``FILE[:LAYER[:NAME]]`` each; NAME is the field with the name. None when none is given."""
    layers = []
    for spec in specs or ():
        layer = read_vector(spec, title=(STATIC_SOURCES.zh, STATIC_SOURCES.en), parts=3)
        record = {"role": "sources", "file": layer.file, "layer": layer.layer, "sha256": layer.sha256, "rows": len(layer.table)}
        layers.append((static_sources_from_table(layer.table, record, layer.parts[0] if layer.parts else None), record))
    return StaticSources.of(layers) if layers else None


def static_sources_from_table(table, record: dict, name_field: str | None = None):
    """Static sources of a GeoDataFrame in EPSG:4326; rows without geometry are dropped and noted in *record*."""
    words = dict(zh_title=STATIC_SOURCES.zh, en_title=STATIC_SOURCES.en, file=record["file"])
    name = find_field(table, name_field, ("name", "名称", "name_zh", "企业名称", "单位名称"), words)
    kind = find_field(table, None, _KIND, words)
    out = table[["geometry"]].copy()
    out["name"] = table[name].astype("object").where(table[name].notna(), "") if name else ""
    out["kind"] = table[kind].astype("object").where(table[kind].notna(), "") if kind else record.get("layer", "")
    bare = out.geometry.isna() | out.geometry.is_empty
    record["notes"] = [{"zh": f"{int(bare.sum())} 行没有几何，未用", "en": f"{int(bare.sum())} rows without geometry left out"}] if bare.any() else []
    return STATIC_SOURCES.check(out[~bare], record["file"])
