"""The one gate that every table passes: fields, their types, and the check of a table against them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .errors import SchemaError

GEOMETRIES = {
    None: (),
    "point": ("Point",),
    "line": ("LineString", "MultiLineString"),
    "polygon": ("Polygon", "MultiPolygon"),
    "any": ("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"),
}
TYPES = ("text", "integer", "real", "time", "date")


@dataclass(frozen=True)
class Field:
    """A column: stored ASCII name, type, titles, and what values it allows.

    *unit* is shown after the title; *decimals* is how a real number is written. *choices* are stored codes, *choices_zh* their
    Chinese names in the same order; *low* and *high* bound a number, both ends allowed. *form* is a regular expression that a stored text
    matches: what is reckoned with, not only shown.
    """

    name: str
    type: str
    zh: str
    en: str
    required: bool = False
    choices: tuple[str, ...] = ()
    unit: str = ""
    decimals: int | None = None
    choices_zh: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    form: str = ""

    def title(self, lang: str = "zh") -> str:
        text = self.zh if lang == "zh" else self.en
        if not self.unit:
            return text
        return f"{text}（{self.unit}）" if lang == "zh" else f"{text} ({self.unit})"


@dataclass(frozen=True)
class Layer:
    """A kind of table: name = constant = GeoPackage table = style file; one geometry type, one natural key.

    *checks* are conditions between fields, in SQL, that a workspace enforces; *indexes* are columns that it finds rows by, beside the key.
    Rows of a *placeless* layer may be without geometry.
    """

    name: str
    zh: str
    en: str
    geometry: str | None
    key: tuple[str, ...]
    fields: tuple[Field, ...]
    checks: tuple[str, ...] = ()
    indexes: tuple[str, ...] = ()
    placeless: bool = False

    @property
    def columns(self) -> list[str]:
        return [field.name for field in self.fields]

    def field(self, name: str) -> Field:
        return next(field for field in self.fields if field.name == name)

    def title(self, lang: str = "zh") -> str:
        return self.zh if lang == "zh" else self.en

    def check(self, table, source: str = "", rows: Sequence | None = None):
        """The columns of *table* that the layer has, in its order, or SchemaError.

        *rows* are the row numbers to name in messages (default: position + 1).
        Checked: required columns present and filled, choices, key unique, geometry type.
        """
        # A message names the file it came from; without one the layer's title is enough.
        where = dict(zh_layer=self.zh, en_layer=self.en, source=f" {source}" if source else "")
        missing = [name for name in self.columns if name not in table.columns]
        if missing:
            raise SchemaError(
                "{zh_layer}{source}：缺少列 {columns}；请补上该列或改列名",
                "{en_layer}{source}: column {columns} is missing; add it or rename a column",
                columns=", ".join(missing), **where,
            )
        numbers = list(rows) if rows is not None else range(1, len(table) + 1)
        for field in self.fields:
            self._check_field(field, table[field.name], numbers, where)
        if self.key and len(table):
            doubled = table.duplicated(list(self.key), keep=False).to_numpy()
            if doubled.any():
                first = table.loc[doubled, list(self.key)].iloc[0]
                same = (table[list(self.key)] == first).all(axis=1).to_numpy()
                raise SchemaError(
                    "{zh_layer}{source}：{key} {value} 出现 {n} 次（第 {rows} 行）；请合并或改正",
                    "{en_layer}{source}: {key} {value} occurs {n} times (rows {rows}); merge or correct them",
                    key=" + ".join(self.key), value=" + ".join(map(str, first)), n=int(same.sum()),
                    rows=", ".join(str(numbers[i]) for i in same.nonzero()[0][:10]), **where,
                )
        # A layer of points may come as plain columns lon and lat; its geometry is made from them when it is written.
        if self.geometry is None or (self.geometry == "point" and "lon" in self.columns and "geometry" not in table.columns):
            return table[self.columns]
        self._check_geometry(table, numbers, where)
        return table[[*self.columns, "geometry"]]

    def _check_field(self, field, column, numbers, where):
        if not field.required and not field.choices:
            return
        empty = column.isna().to_numpy()
        if column.dtype.kind not in "biufM":
            empty = empty | (column.astype(str) == "").to_numpy()
        if field.required and empty.any():
            raise SchemaError(
                "{zh_layer}{source}：第 {row} 行的 {field} 为空；请填写",
                "{en_layer}{source}: {field} is empty in row {row}; fill it in",
                row=numbers[int(empty.argmax())], field=field.name, **where,
            )
        if field.choices:
            wrong = ~column.isin(field.choices).to_numpy() & ~empty
            if wrong.any():
                i = int(wrong.argmax())
                raise SchemaError(
                    "{zh_layer}{source}：第 {row} 行的 {field} 为“{value}”，不在允许值之列；请改为 {choices} 之一",
                    "{en_layer}{source}: {field} is “{value}” in row {row}, which is not allowed; make it one of {choices}",
                    row=numbers[i], field=field.name, value=column.iloc[i], choices=", ".join(field.choices), **where,
                )

    def _check_geometry(self, table, numbers, where):
        kinds = table.geometry.geom_type
        wrong = ~kinds.isin(GEOMETRIES[self.geometry]).to_numpy() & ~(self.placeless & table.geometry.isna().to_numpy())
        if wrong.any():
            i = int(wrong.argmax())
            raise SchemaError(
                "{zh_layer}{source}：第 {row} 行的几何类型是 {kind}；请给 {wanted} 图层",
                "{en_layer}{source}: the geometry of row {row} is {kind}; give a layer of {wanted}",
                row=numbers[i], kind=kinds.iloc[i], wanted=" / ".join(GEOMETRIES[self.geometry]), **where,
            )
