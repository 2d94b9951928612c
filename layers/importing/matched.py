"""Which column is which field: by name, by what the user says, and the question where two fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ..errors import ArgumentError, SchemaError
from ..schema import Layer
from ..tables.columns import bare, match
from ..tables.values import plain
from .source import Source
from .units import FACTORS
from .words import PLACES, meanings

_OPEN = re.compile(r"[(\[（【〔][^)\]）】〕]*$")
_CUT_BYTES = 8
"""A Shapefile's column name of at least so many bytes may have been cut (10 bytes, less a character cut in two)."""


@dataclass(frozen=True)
class Column:
    """One column taken for *target*, a field or a place (lon, lat, x, y, wkt, pair). *at* is its position, None for a *constant*."""

    target: str
    at: int | None
    unit: str = ""
    constant: str | None = None
    how: str = "name"


@dataclass
class Matched:
    """*columns* by field, *places* by role, *unused* positions; *also* says of unused ones which field they fit as well."""

    columns: dict[str, Column]
    places: dict[str, Column]
    unused: list[int] = field(default_factory=list)
    also: dict[int, str] = field(default_factory=dict)


class Words:
    """The names that columns of a layer go by, with those that the user gives (``--columns field=column[:unit] field==value``)."""

    def __init__(self, layer: Layer, wanted: Iterable[str] = ()):
        self.layer = layer
        self.meanings = meanings(layer)
        self.places = PLACES if layer.geometry else {}
        self.wanted = [self._one(text) for text in wanted or ()]
        self.key = layer.key[0] if layer.key else layer.columns[0]
        self._known = {word for words in (*self.meanings.values(), *self.places.values()) for word in words}
        self._told = {bare(column) for _, column, constant in self.wanted if not constant}

    def _one(self, text: str) -> tuple[str, str, bool]:
        target, mark, column = text.partition("=")
        target, constant = target.strip(), column.startswith("=")
        if not mark or not (target in self.meanings or target in self.places):
            raise ArgumentError("选项 --columns：“{text}”不是 字段=列名（或 字段==固定值）；“{layer}”的字段有 {fields}",
                                "Option --columns: “{text}” is no FIELD=COLUMN (or FIELD==VALUE); the fields of “{layer_en}” are {fields}",
                                text=text, layer=self.layer.zh, layer_en=self.layer.en, fields=", ".join([*self.meanings, *self.places]))
        return target, column[1:].strip() if constant else column.strip(), constant

    def is_header(self, row: Sequence) -> bool:
        """Two columns known by name, or one that the user names."""
        names = [bare(cell) for cell in row if isinstance(cell, str) and cell.strip()]
        return sum(name in self._known for name in names) >= 2 or any(name in self._told for name in names)

    def joined(self, rows: list, lines: list) -> tuple[list, list]:
        """A header of two rows (坐标 over 经度 and 纬度) as one: the lower name where there is one. Line numbers stay true."""
        at = next((at for at, row in enumerate(rows[:40]) if self.is_header(row)), None)
        if at is None or at + 1 >= len(rows):
            return rows, lines
        width = max(len(rows[at]), len(rows[at + 1]))
        above, below = ([*row, *[None] * (width - len(row))] for row in (rows[at], rows[at + 1]))
        filled = [bare(cell) for cell in below if cell not in (None, "") and str(cell).strip()]
        if not filled or len(filled) == len([cell for cell in rows[at] if cell not in (None, "")]) or not all(name in self._known for name in filled):
            return rows, lines
        names = [lower if lower not in (None, "") and str(lower).strip() else upper for upper, lower in zip(above, below, strict=True)]
        return [*rows[:at], names, *rows[at + 2 :]], [*lines[: at + 1], *lines[at + 2 :]]

    def match(self, source: Source) -> Matched:
        """Fields and places by column. Raises ArgumentError for a column that the file lacks, SchemaError where two columns fit one field."""
        names = [name if not source.cut else name + ")" if _OPEN.search(name) else name for name in source.names]
        forms = [bare(name) for name in names]
        found = {target: Column(target, None, constant=text, how="constant") for target, text, constant in self.wanted if constant}
        for target, text, constant in self.wanted:
            if not constant and text:
                at, unit = self._position(source, text)
                found[target] = Column(target, at, unit, how="columns")
        said = {target for target, _, _ in self.wanted}
        self._titled(found, said, source.names)
        taken = {column.at for column in found.values()}
        free = [None if at in taken else form for at, form in enumerate(forms)]
        places = {} if source.geometry is not None else {role: words for role, words in self.places.items() if role not in said}
        for words in (places, {name: words for name, words in self.meanings.items() if name not in said and name not in found}):
            for target, at in match(["" if form is None else form for form in free], words).items():
                self._only(target, at, free, source)
                found[target] = Column(target, at)
                free[at] = None
        if source.cut:
            self._cut(found, said, free, source)
        self._alone(found)
        unused = [at for at in range(len(names)) if at not in {column.at for column in found.values()}]
        also = {at: target for at in unused for target, words in self.meanings.items() if target in found and forms[at] and forms[at] in words}
        return Matched({name: column for name, column in found.items() if name in self.meanings},
                       {name: column for name, column in found.items() if name not in self.meanings}, unused, also)

    def _titled(self, found, said, names):
        """Columns called exactly as the catalog calls a field, as in tables of our own: 期限（原文） is not 期限.

        A field with units is left to be compared, a name to be chosen by language."""
        taken = {column.at for column in found.values()}
        for field_ in self.layer.fields:
            titles = {plain(title).casefold() for title in (field_.name, field_.zh, field_.en, field_.title("zh"), field_.title("en"))}
            hits = [at for at, name in enumerate(names) if plain(name).casefold() in titles and at not in taken]
            if len(hits) == 1 and field_.name not in (*said, "name") and not FACTORS.get(field_.unit):
                found[field_.name] = Column(field_.name, hits[0])
                taken.add(hits[0])

    def _position(self, source, text):
        exact = [at for at, name in enumerate(source.names) if plain(name) == plain(text)]
        name, _, unit = text.rpartition(":")
        if not exact and name:
            exact, text = [at for at, one in enumerate(source.names) if plain(one) == plain(name)], name
        else:
            unit = ""
        if not exact:
            exact = [at for at, one in enumerate(source.names) if bare(one) == bare(text)]
        if len(exact) != 1:
            raise ArgumentError("选项 --columns：{file} 里叫“{column}”的列有 {n} 个；现有的列是 {columns}",
                                "Option --columns: {n} columns of {file} are called “{column}”; it has {columns}",
                                file=source.title, column=text, n=len(exact), columns=", ".join(source.names))
        return exact[0], unit

    def _only(self, target, at, free, source):
        twins = [other for other, form in enumerate(free) if form == free[at]]
        if len(twins) > 1:
            raise SchemaError("{file}：有 {n} 列都像是“{title}”（{columns}）；请用 --columns {target}=列名 指明用哪一列",
                              "{file}: {n} columns look like “{title_en}” ({columns}); say which with --columns {target}=COLUMN",
                              file=source.title, n=len(twins), columns="、".join(f"{source.names[one]}（第 {one + 1} 列）" for one in twins), target=target,
                              title=self._title(target, "zh"), title_en=self._title(target, "en"))

    def _title(self, target, lang):
        return self.layer.field(target).title(lang) if target in self.meanings else target

    def _cut(self, found, said, free, source):
        """Names that a Shapefile cut off: the beginning of exactly one field's name."""
        for at, form in enumerate(free):
            if not form or len(form) < 3 or len(source.names[at].encode(source.encoding.value)) < _CUT_BYTES:
                continue
            fits = [(target, word) for target, words in self.meanings.items() if target not in found and target not in said
                    for word in words if len(word) > len(form) and word.startswith(form)]
            # One word may serve two fields (企业名称: name, else owner); two words may not.
            if fits and (len({target for target, _ in fits}) == 1 or len({word for _, word in fits}) == 1):
                target = fits[0][0]
                found[target] = Column(target, at, how="cut")
                free[at] = None

    def _alone(self, found):
        """One kind of place only: longitude and latitude before x and y before a WKT column before a pair; halves are none."""
        for roles in (("lon", "lat"), ("x", "y"), ("wkt",), ("pair",)):
            if all(role in found for role in roles):
                keep = roles
                break
        else:
            keep = ()
        for role in self.places:
            if role in found and role not in keep:
                del found[role]
