"""Brings a foreign file into a layer of a workspace, or says what that would do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .. import datum as datums
from ..errors import DatumError, LantianError, SchemaError
from ..schema import Layer
from ..tables.columns import bare
from ..workspace import Workspace
from . import units
from .area import Area, area_of
from .matched import Matched, Words
from .plan import Plan, plan
from .positions import Positions, positions_of
from .recognise import read_source
from .reference_system import System, tell
from .source import Source
from .stated_county import Counties
from .taken_rows import Taken, take_geometry, take_values

_OPTION = "--datum"
_SERIAL = frozenset(("序号", "fid", "ogcfid", "objectid", "row"))  # numbers that another list gives to another facility
_BY = {"shp": (".prj", ".prj"), "kml": ("KML 规定", "KML's rule"), "kmz": ("KML 规定", "KML's rule"), "geojson": ("GeoJSON", "GeoJSON"), "gpkg": ("文件", "the file")}


@dataclass
class Import:
    """What was taken for what, and what came or would come of it; *question* is what a dry run could not decide."""

    layer: Layer
    source: Source
    matched: Matched
    taken: Taken
    units: dict[str, str] = field(default_factory=dict)
    system: System | None = None
    verdict: datums.Verdict | None = None
    plan: Plan | None = None
    outside: int = 0
    question: LantianError | None = None
    counts: dict[str, int] = field(default_factory=dict)


def bring_in(name: str, spec: str, workspace_path, *, dry_run: bool = False, crs: str | None = None, datum: str | None = None, encoding: str | None = None,
             columns: Sequence[str] = (), swap: bool = False, by: str | None = None) -> Import:
    """Read ``FILE[:TABLE]`` and upsert its good rows into the layer *name* in one transaction; nothing is written by a *dry_run*.

    Raises LantianError where the file cannot be read or a question has to be answered first.
    """
    with Workspace(workspace_path) as workspace:
        layer, area, own = workspace.layer(name), area_of(workspace), workspace.read("counties")
    words = Words(layer, columns)
    source = read_source(spec, layer, words, encoding)
    matched = words.match(source)
    made = Import(layer, source, matched, Taken(source, layer))
    _demand(layer, source, matched)
    made.units = _units(layer, source, matched)
    take_values(made.taken, matched)
    try:
        _place(made, area, own, crs, datum, swap)
    except DatumError as error:
        if not dry_run:
            raise
        made.question = error
        return made
    with Workspace(workspace_path, write=not dry_run) as workspace:
        if dry_run:
            made.plan = plan(workspace, layer, made.taken)
        else:
            with workspace.transaction():
                made.plan = plan(workspace, layer, made.taken)
                workspace.upsert(name, made.plan.table, by)
    done = made.plan
    made.counts = {"inserted": done.inserted, "updated": done.updated, "unchanged": done.unchanged, "rejected": len(made.taken.rejected())}
    return made


def _demand(layer, source, matched):
    """Refuse a table without its natural key: a code that a program makes up doubles the register the next time."""
    lacking = [name for name in layer.key if name not in matched.columns]
    if not lacking:
        return
    field_ = layer.field(lacking[0])
    places = {column.at for column in matched.places.values()}
    fit = [name for at, name in enumerate(source.names) if at not in places and bare(name) not in _SERIAL and _identifies(source.columns[at])]
    raise SchemaError(
        "{layer_zh}：{file} 没有认出“{what}”（{name}）列，不能自编编号；请用 --columns {name}=列名 指明{fit}。现有的列：{columns}",
        "{layer_en}: no column of {file} is known as “{what_en}” ({name}), and codes are not made up; name it with --columns {name}=COLUMN{fit_en}. It has: {columns}",
        layer_zh=layer.zh, layer_en=layer.en, file=source.title, what=field_.zh, what_en=field_.en, name=field_.name, columns=", ".join(source.names) or "∅",
        fit=f"（各行都有值且不重复的列：{'、'.join(fit)}）" if fit else "", fit_en=f" (filled and different in every row: {', '.join(fit)})" if fit else "")


def _identifies(column) -> bool:
    cells = [str(cell).strip() for cell in column if cell is not None and cell == cell]
    return 0 < len(cells) == len(column) == len(set(cells)) and all(cells) and max(map(len, cells)) <= 40


def _units(layer, source, matched) -> dict[str, str]:
    """field → unit its column is read in. Raises SchemaError where a unit has to be stated and neither header nor cells do."""
    found = {}
    for name, column in matched.columns.items():
        one = layer.field(name)
        if not units.FACTORS.get(one.unit) or column.at is None:
            continue
        unit = units.canonical(column.unit) if column.unit else units.of_header(source.names[column.at], one.unit)
        if column.unit and unit not in units.FACTORS[one.unit]:
            raise SchemaError("{file}：单位“{unit}”不能用于{name}；可写 {units}", "{file}: the unit “{unit}” does not fit {name_en}; write one of {units}",
                              file=source.title, unit=column.unit, name=one.zh, name_en=one.en, units=", ".join(units.FACTORS[one.unit]))
        if unit is None and one.unit in units.ASKED and not all(map(_has_unit, source.columns[column.at])):
            raise SchemaError(
                "{file}：列“{column}”没有写单位，按 MW 与按万千瓦相差十倍；请用 --columns {name}={column}:MW（或 :万千瓦、:kW）指明",
                "{file}: the column “{column}” states no unit, and MW and 万千瓦 differ by ten; say --columns {name}={column}:MW (or :万千瓦, :kW)",
                file=source.title, column=source.names[column.at], name=name)
        found[name] = unit or ""
    return found


def _has_unit(cell) -> bool:
    if cell is None or cell != cell or not str(cell).strip():
        return True
    return any(not (letter.isdigit() or letter in ".,+- ") for letter in str(cell))


def _place(made: Import, area: Area, own, crs, datum, swap):
    """Tell the reference system, test it, and bring the geometries into EPSG:4490."""
    import shapely

    source, layer = made.source, made.layer
    if layer.geometry is None:
        return
    positions = positions_of(source, made.matched)
    if positions is None:
        return
    for row, (column, value, problem) in positions.problems.items():
        made.taken.reject(row, column, value, problem)
    some = ~shapely.is_missing(positions.geometry) & ~shapely.is_empty(positions.geometry)
    points = shapely.get_coordinates(shapely.point_on_surface(positions.geometry[some])) if source.geometry is None else _middles(positions.geometry[some])
    said = datum or positions.datum
    made.system = tell(points, area, source.title, stated=_stated(source, positions), stated_by=_BY.get(source.kind, ("WKT", "WKT")), datum=said, crs=crs,
                       datum_by=(_OPTION, _OPTION) if datum else ("表头", "the header"), swap=swap)
    take_geometry(made.taken, positions.geometry, made.system)
    made.verdict = datums.declared(said) if said else _tested(made, own)
    placed = made.taken.geometry[~shapely.is_missing(made.taken.geometry)]
    made.outside = int((~shapely.intersects(placed, area.near)).sum())


def _middles(geometry):
    """The middle of each geometry's bounds, in the numbers as they are."""
    import shapely

    bounds = shapely.bounds(geometry).reshape(-1, 4)
    return (bounds[:, :2] + bounds[:, 2:]) / 2


def _stated(source: Source, positions: Positions):
    if positions.srid is None:
        return source.crs
    from pyproj import CRS

    return CRS.from_epsg(positions.srid)


def _tested(made: Import, own) -> datums.Verdict:
    """Whether what a file states to be WGS 84 or CGCS2000 is shifted: units against the reference counties, facilities against the county stated."""
    import shapely

    taken, words = made.taken, dict(zh_layer=made.layer.zh, en_layer=made.layer.en, option=_OPTION)
    placed = taken.geometry[~shapely.is_missing(taken.geometry)]
    if made.layer.geometry == "polygon" and len(placed):
        return datums.check_areas(placed, made.source.title, **words)
    if made.layer.geometry == "point" and len(placed) and "county" in made.layer.columns:
        counties = Counties(own)
        rows = np.flatnonzero(~shapely.is_missing(taken.geometry))
        stated, address = (taken.values.get(name, np.full(len(taken.geometry), None)) for name in ("county", "address"))
        meant = [counties.named(stated[row], address[row]) for row in rows]
        names = [counties.names[found[0]] if len(found) == 1 else None for found in meant]
        return datums.check_points(shapely.get_x(placed), shapely.get_y(placed), names, made.source.title, **words)
    return datums.NOT_VERIFIABLE
