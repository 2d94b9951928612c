"""What a rule found: rows of a layer, each with what is the matter; made into the ledger's findings in one place."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...layers.catalog import WORKSPACE_LAYERS
from ...layers.presets.plan import Provision
from .facts import Facts

_UNIT_NAMES = {"counties": "county", "townships": "township", "villages": "village"}
"""The column that names a row of a layer of units; readings name theirs in ``unit``."""
_NAMES = ("name", "unit", *_UNIT_NAMES.values())


@dataclass(frozen=True)
class Found:
    """Rows of *layer* (positions in its table) with the matter in words, one text or one for each row.

    *on_wording* marks rows that lie on an open edge: reported as “on the wording”, not as a fault. *zone_id*, *deadline* (``YYYY-MM-DD``) by row.
    """

    layer: str
    rows: np.ndarray
    zh: object
    en: object
    on_wording: np.ndarray | bool = False
    zone_id: object = None
    deadline: object = None


def where(layer: str, mask, zh, en, **more) -> Found:
    """The rows of *layer* where *mask* holds; texts and *more* that are arrays over the whole layer are cut to those rows."""
    rows = np.flatnonzero(mask)
    cut = {name: value[rows] if isinstance(value, np.ndarray) and len(value) == len(mask) else value for name, value in {"zh": zh, "en": en, **more}.items()}
    return Found(layer, rows, **cut)


def finding_rows(found: Found, provision: Provision, facts: Facts) -> pd.DataFrame:
    """The findings of *found* under *provision*: columns of FINDINGS, sorted by key; ids depend on provision, layer, key and zone alone."""
    whole, key = facts.table(found.layer), WORKSPACE_LAYERS[found.layer].key
    table = whole[[name for name in dict.fromkeys((*key, *_NAMES, "county_code")) if name in whole.columns]].iloc[found.rows]
    keys = _keys([table[name] for name in key])
    n = len(table)
    zone = np.full(n, None, object) if found.zone_id is None else np.asarray([one or None for one in found.zone_id], object)
    township = facts.township_of(found.layer)[found.rows]
    out = pd.DataFrame({
        "finding_id": [_identity(provision.id, found.layer, one, at) for one, at in zip(keys, zone, strict=True)],
        "rule": provision.rule, "provision": provision.id, "layer": found.layer, "key": keys,
        "name": _names(table, found.layer, keys), "zone_id": zone,
        "county_code": _counties(table, township), "township_code": township,
        "date": facts.day, "last_found": facts.day, "detail_zh": _texts(found.zh, n), "detail_en": _texts(found.en, n),
        "basis": provision.basis, "quote": provision.quote or None, "force": provision.force,
        "on_wording": np.broadcast_to(np.asarray(found.on_wording, int), n), "deadline": _deadlines(found.deadline, provision, n),
        "responsible": "、".join(provision.responsible) or None, "state": "open", "evidence": None, "closed_on": None, "closed_by": None, "reason": None,
    })
    if "geometry" in whole.columns:
        out["geometry"] = facts.places(found.layer)[found.rows]
    else:
        out["geometry"] = None
    return out.sort_values(["key", "zone_id"], kind="stable", ignore_index=True)


def _keys(columns) -> np.ndarray:
    """The values of each row as text, joined by "|"."""
    first, *rest = (column.astype(str).to_numpy(object) for column in columns)
    return first if not rest else np.array(["|".join(parts) for parts in zip(first, *rest, strict=True)], object)


def _names(table, layer, keys) -> np.ndarray:
    """What people call each row: its name, else that of its unit, else its key."""
    known = [table[name] for name in ("name", _UNIT_NAMES.get(layer, "unit")) if name in table.columns]
    out = keys.copy()
    for column in reversed(known):
        given = column.notna().to_numpy() & (column.astype(str) != "").to_numpy()
        out[given] = column.to_numpy(object)[given]
    return out


def _counties(table, township):
    """The row's own county code, else that of its township."""
    own = table["county_code"] if "county_code" in table.columns else [None] * len(table)
    return [one if isinstance(one, str) and one else None if code is None else str(code)[:6] for one, code in zip(own, township, strict=True)]


def _texts(text, n):
    return np.full(n, text, object) if isinstance(text, str) else np.asarray(text, object)


def _deadlines(given, provision, n):
    due = provision.due.isoformat() if provision.due else None
    if given is None:
        return np.full(n, due, object)
    return np.asarray([one if isinstance(one, str) and one else due for one in given], object)


def _identity(provision: str, layer: str, key: str, zone) -> str:
    digest = hashlib.sha256("|".join((provision, layer, key, zone or "")).encode()).hexdigest()
    return f"{provision}-{digest[:10]}"
