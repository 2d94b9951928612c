"""Writes one table of a result as CSV, equal bytes for equal tables."""

from __future__ import annotations

import numpy as np

from .pieces import pieces
from .tables.written import cell


def write_csv(table, layer, path, tell=None):
    """UTF-8 with BOM, unknown is empty, numbers with the decimals of their field, times as ``2023-11-09T18:30:00Z``, no text that a spreadsheet takes for a formula.

    *tell* is called with the share done and may raise Cancelled.
    """
    with open(path, "w", encoding="utf-8-sig", newline="") as stream:
        for piece in pieces(len(table)):
            _as_text(table[layer.columns].iloc[piece].copy(), layer).to_csv(stream, index=False, header=not piece.start, lineterminator="\r\n")
            if tell is not None:
                tell(piece.stop / max(len(table), 1))


def _as_text(text, layer):
    for field in layer.fields:
        column = text[field.name]
        if field.type == "time":
            text[field.name] = np.where(column.isna(), "", column.to_numpy("datetime64[s]").astype(str).astype(object) + "Z")
        elif field.type == "real":
            text[field.name] = [_decimal(value, field.decimals) for value in column]
        elif field.type == "integer":
            text[field.name] = ["" if value is None or value != value else str(int(value)) for value in column]
        elif field.type == "text":
            text[field.name] = [cell(value) for value in column]
    return text


def _decimal(value, decimals):
    if value is None or value != value:
        return ""
    return f"{value:.{decimals}f}" if decimals is not None else repr(float(value))
