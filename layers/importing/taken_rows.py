"""The rows of a source as rows of the catalog: values by field, geometry in the layer's kind, what is wrong by row."""

from __future__ import annotations

import numpy as np

from ..schema import Layer
from ..tables.values import by_unique
from ..vector import CHINA
from . import units
from .cells import FORMULA, Problem, reader
from .matched import Matched
from .reference_system import System
from .source import Rejected, Source

_PARTS = {"point": (0, 4), "line": (1, 5), "polygon": (3, 6)}
_KINDS = {"point": ("点", "points"), "line": ("线", "lines"), "polygon": ("面", "polygons")}
_SHOWN = 80
_ABROAD = Problem("位置不在中国", "not in China", "请核对坐标，经纬度是否对调", "check the coordinates: longitude and latitude may be swapped")


class Taken:
    """*values* by field (object arrays, None where empty or not in the file), *geometry* in EPSG:4490 (None where there is none), and *bad*:
    row position → (column, value, Problem), the first thing that is wrong with the row."""

    def __init__(self, source: Source, layer: Layer):
        self.source, self.layer = source, layer
        self.values: dict[str, np.ndarray] = {}
        self.geometry = np.full(len(source), None, dtype=object)
        self.bad: dict[int, tuple[str, str, Problem]] = {}

    def reject(self, row: int, column: str, value, problem: Problem):
        self.bad.setdefault(int(row), (column, "" if value is None else str(value)[:_SHOWN], problem))

    def rejected(self) -> list[Rejected]:
        """Every row that does not go in, by its place in the file; rows with a wrong number of cells among them."""
        found = [Rejected(int(self.source.lines[row]), column, value, problem.zh, problem.en, problem.remedy_zh, problem.remedy_en)
                 for row, (column, value, problem) in self.bad.items()]
        found += [Rejected(line, "", "", f"有 {count} 个单元格，表头有 {wanted} 个", f"{count} cells where the header has {wanted}",
                           "请核对分隔符和引号", "check delimiters and quotes") for line, count, wanted in self.source.ragged]
        return sorted(found, key=lambda one: one.row)


def take_values(taken: Taken, matched: Matched):
    """Fill the values of every matched field; what cannot be read is noted by row."""
    source, layer = taken.source, taken.layer
    for name, column in matched.columns.items():
        field = layer.field(name)
        header = source.names[column.at] if column.at is not None else ""
        unit = units.canonical(column.unit) if column.unit else units.of_header(header, field.unit)
        read = reader(field, unit, key=name in layer.key, spreadsheet=source.kind == "xlsx")
        cells = source.columns[column.at] if column.at is not None else np.full(len(source), column.constant, dtype=object)
        pairs = by_unique(cells, read)
        taken.values[name] = np.array([value for value, _ in pairs] + [None], dtype=object)[:-1]
        for row, (_, problem) in enumerate(pairs):
            if column.at is not None and (int(source.lines[row]), column.at) in source.formulas:
                taken.reject(row, header, "", FORMULA)
            elif problem:
                taken.reject(row, header or name, cells[row], problem)


def take_geometry(taken: Taken, geometry: np.ndarray, system: System):
    """Bring the geometries into EPSG:4490 and the layer's kind; other kinds and places outside China are noted by row."""
    import shapely

    some = ~shapely.is_missing(geometry) & ~shapely.is_empty(geometry)
    moved = np.full(len(geometry), None, dtype=object)
    moved[some] = shapely.transform(geometry[some], lambda points: _moved(points, system))
    for row in np.flatnonzero(some):
        west, south, east, north = moved[row].bounds
        if not (CHINA[0] <= west and CHINA[1] <= south and east <= CHINA[2] and north <= CHINA[3]):
            taken.reject(row, "geometry", _written(geometry[row]), _ABROAD)
            continue
        fitting = _of_kind(moved[row], taken.layer.geometry)
        if fitting is None:
            wanted_zh, wanted_en = _KINDS[taken.layer.geometry]
            taken.reject(row, "geometry", moved[row].geom_type, Problem(f"图层只收{wanted_zh}", f"the layer takes {wanted_en} only",
                                                                         "请在 QGIS 中转换几何类型后再导入", "convert the geometry in QGIS, then import"))
        taken.geometry[row] = fitting


def _moved(points, system):
    from ..datum import gcj02_to_wgs84
    from .readings import to_lonlat

    lon, lat = to_lonlat(system.crs, points, system.swapped)
    if system.gcj02:
        lon, lat = gcj02_to_wgs84(lon, lat)
    return np.column_stack([lon, lat])


def _written(geometry) -> str:
    return f"{geometry.x:.12g}, {geometry.y:.12g}" if geometry.geom_type == "Point" else geometry.geom_type


def _of_kind(geometry, wanted):
    """The geometry as the layer keeps it: a collection of one kind as its multi, a multipoint of one as that point; None when it does not fit."""
    import shapely

    if geometry.geom_type == "GeometryCollection":
        parts = [part for one in shapely.get_parts(geometry) for part in shapely.get_parts(one)]
        kinds = {part.geom_type for part in parts}
        if len(kinds) != 1:
            return None
        make = {"Point": shapely.multipoints, "LineString": shapely.multilinestrings, "Polygon": shapely.multipolygons}[kinds.pop()]
        geometry = make(parts)
    if wanted == "any":
        return geometry
    if shapely.get_type_id(geometry) not in _PARTS[wanted]:
        return None
    if wanted == "point" and geometry.geom_type == "MultiPoint":
        parts = shapely.get_parts(geometry)
        return parts[0] if len(parts) == 1 else None
    return geometry
