"""The filled cells of a table for a card: which field, and what it says in both languages."""

from __future__ import annotations


def told(table, layer, but=()) -> list[list]:
    """For each row of *table* the filled cells of *layer*'s columns that it has, without those named in *but*: [[title zh, title en, value zh, value en], …]."""
    fields = [field for field in layer.fields if field.name in table.columns and field.name not in but]
    if not fields:
        return [[] for _ in range(len(table))]
    return [[[field.title("zh"), field.title("en"), *_value(field, row[field.name])] for field in fields if _filled(row[field.name])]
            for row in table[[field.name for field in fields]].to_dict("records")]


def _filled(value) -> bool:
    return value is not None and value == value and value != ""


def _value(field, value):
    if field.choices:
        zh = dict(zip(field.choices, field.choices_zh or field.choices, strict=True)).get(value, str(value))
        return zh, str(value).replace("_", " ")
    if field.type == "integer" and field.low == 0 and field.high == 1:
        return ("是", "yes") if int(value) else ("否", "no")
    if field.type in ("real", "integer"):
        number = f"{float(value):.{field.decimals or 0}f}"
        number = number.rstrip("0").rstrip(".") if "." in number else number
        return number, number
    return str(value), str(value)
