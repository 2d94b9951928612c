"""Whether what stands in a workspace's tables fits the catalog: its CHECKs hold only who keeps them, and SQLite keeps any text in any column."""

from __future__ import annotations

import re
from datetime import date

import numpy as np

from . import geopackage
from .errors import InputError
from .pieces import by_pieces
from .schema import Field, Layer

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TYPES = {"text": {str}, "date": {str}, "time": {str}, "integer": {int}, "real": {float, int}}
_WANTED = {"text": ("文字", "a text"), "date": ("日期，如 2024-05-01", "a date such as 2024-05-01"), "time": ("时间，如 2024-05-01T04:00:00Z", "a moment such as "
           "2024-05-01T04:00:00Z"), "integer": ("整数", "a whole number"), "real": ("数", "a number")}
_SHOWN = 60


def column(layer: Layer, field: Field, fids, values: list, file: str = "") -> np.ndarray:
    """The *values* of a *field* as an array: numbers as floats, moments as datetime64[s], all else as it is.

    Raises InputError that names *file*, layer, row (one of *fids*) and value where one does not fit.
    """
    if set(map(type, values)) - {type(None)} <= _TYPES[field.type]:
        if field.type == "real":
            numbers = np.array(values, float)
            if not np.isinf(numbers).any():
                return numbers
        elif field.type == "time":
            found = moments(values)
            if found is not None:
                return found
        elif not any(_unfit(field, one) for one in set(values)):
            out = np.empty(len(values), object)
            out[:] = values
            return out
    at = next((at for at, one in enumerate(values) if _unfit(field, one)), 0)
    raise _refused(layer, field, fids[at], values[at], file)


def _unfit(field: Field, value) -> bool:
    if value is None:
        return False
    if type(value) not in _TYPES[field.type]:
        return True
    if field.choices:
        return value not in field.choices
    if field.form:
        return not re.fullmatch(field.form, value)
    if field.type == "date":
        return not is_day(value)
    if field.type == "time":
        return not is_moment(value)
    return field.type == "real" and bool(np.isinf(value))


def shapes(layer: Layer, fids, blobs: list, file: str = "") -> np.ndarray:
    """The geometries of GeoPackage *blobs*. Raises InputError that names the row where one is none."""
    try:
        return by_pieces(geopackage.decode, blobs)
    except ValueError as error:
        for fid, blob in zip(fids, blobs, strict=True):
            try:
                geopackage.decode([blob])
            except ValueError:
                raise InputError("{layer}：工作区{file}第 {row} 行的图形不能读取；请在 QGIS 中删除或重画该要素，或从备份恢复",
                                 "{layer_en}: the shape of row {row} of the workspace{file_en} cannot be read; delete or redraw it in QGIS, or go back to a backup",
                                 layer=layer.zh, layer_en=layer.en, row=fid, file=f" {file} " if file else "", file_en=f" {file}" if file else "") from error
        raise


def is_moment(text) -> bool:
    """Whether *text* is a moment as tables have it."""
    return isinstance(text, str) and moments([text]) is not None


def is_day(text) -> bool:
    """Whether *text* is a day as tables have it: ``2024-05-01``."""
    if not (isinstance(text, str) and _DAY.fullmatch(text)):
        return False
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def moments(values):
    """datetime64[s] of *values*, texts or None; None in their place where one is no moment, or has a zone that is not UTC's Z."""
    import pandas as pd

    texts = pd.Series([None if one is None else one.rstrip("Z") for one in values], dtype=object)
    # pandas takes "now" and "today" for moments as well.
    if not {one[:1] for one in values if one is not None} <= set("0123456789"):
        return None
    try:
        found = pd.to_datetime(texts, format="ISO8601").astype("datetime64[s]").to_numpy()
    except (ValueError, TypeError, OverflowError):
        return None
    return found if np.array_equal(np.isnat(found), texts.isna().to_numpy()) else None


def _refused(layer, field, fid, value, file):
    wanted = (" / ".join(field.choices),) * 2 if field.choices else ("所要的写法", "in the form that is asked for") if field.form else _WANTED[field.type]
    shown = str(value)
    return InputError(
        "{layer}：工作区{file}第 {row} 行（fid）的{title}（{name}）为“{value}”，应为{wanted}；请在 QGIS 中打开该表改正，或从备份恢复",
        "{layer_en}: row (fid) {row} of the workspace{file_en} has “{value}” as {title_en} ({name}), which must be {wanted_en}; "
        "correct it in that table in QGIS, or go back to a backup",
        layer=layer.zh, layer_en=layer.en, row=fid, title=field.zh, title_en=field.en, name=field.name,
        value=shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "…",
        wanted=wanted[0], wanted_en=wanted[1], file=f" {file} " if file else "", file_en=f" {file}" if file else "")
