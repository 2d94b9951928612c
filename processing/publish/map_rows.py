"""Cells of a table for the web map's cards: which field, and what it says in both languages; columns of many like cells, each text once."""

from __future__ import annotations


def told(table, layer, but=()) -> list[list]:
    """For each row of *table* the filled cells of *layer*'s columns that it has, without those named in *but*: [[title zh, title en, value zh, value en], …]."""
    fields = [field for field in layer.fields if field.name in table.columns and field.name not in but]
    if not fields:
        return [[] for _ in range(len(table))]
    return [[[field.title("zh"), field.title("en"), *_value(field, row[field.name])] for field in fields if filled(row[field.name])]
            for row in table[[field.name for field in fields]].to_dict("records")]


def said(layer, column: str, value, lang: str, titled: bool = False) -> str:
    """A filled cell in words; *titled* with the name of its column before it."""
    field = layer.field(column)
    text = _value(field, value)[lang != "zh"]
    return f"{field.zh if lang == 'zh' else field.en} {text}" if titled else text


def pooled(zh, en=None) -> dict:
    """A column of cells as {"pool": [text, or [zh, en] where they differ], "at": [index, -1 where empty]}."""
    pool: dict = {}
    at = []
    for one, other in zip(zh, zh if en is None else en, strict=True):
        pair = (str(one) if filled(one) else "", str(other) if filled(other) else "")
        at.append(pool.setdefault(pair, len(pool)) if any(pair) else -1)
    return {"pool": [one if one == other or not other else [one or other, other] for one, other in pool], "at": at}


def filled(value) -> bool:
    """Neither missing nor an empty text."""
    return value is not None and value == value and value != ""


def _value(field, value):
    if field.choices:
        zh = dict(zip(field.choices, field.choices_zh or field.choices, strict=True)).get(value, str(value))
        return zh, str(value).replace("_", " ")
    if field.type == "integer" and field.low == 0 and field.high == 1:
        return ("是", "yes") if int(value) else ("否", "no")
    if field.type in ("real", "integer"):
        whole = field.type == "integer" or field.decimals is not None
        number = f"{float(value):.{field.decimals or 0}f}" if whole else f"{float(value):.10g}"
        number = number.rstrip("0").rstrip(".") if "." in number else number
        return number, number
    return str(value), str(value)
