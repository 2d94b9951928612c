"""Applies every rule that a plan speaks of; a rule of which it says nothing is skipped and says so, and so is one whose layer is empty."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec

import pandas as pd

from ...layers.catalog import WORKSPACE_LAYERS
from ...layers.presets.rules import RULES
from .facts import Facts, NoData
from .found import finding_rows


@dataclass(frozen=True)
class Applied:
    """*findings*: GeoDataFrame of FINDINGS, open, sorted by (rule, provision, layer, key); *ran*: (rule, provision, findings);
    *skipped*: (rule, provision or "", zh, en) with the reason."""

    findings: object
    ran: list[tuple[str, str, int]]
    skipped: list[tuple[str, str, str, str]]


def apply_rules(facts: Facts, progress=None) -> Applied:
    """Hold the tables of *facts* against its plan. ``progress(fraction, zh, en)`` may raise Cancelled. The tables are not changed."""
    import geopandas as gpd

    findings, ran, skipped = [], [], []
    rules = [rule for rule in RULES.values() if rule.kind != "value"]
    for at, rule in enumerate(rules):
        if progress:
            progress(at / len(rules), rule.zh, rule.en)
        provisions = facts.plan.provisions(rule.id)
        if not provisions:
            skipped.append((rule.id, "", "方案未作规定", "the plan says nothing of it"))
        function = function_of(rule)
        for provision in provisions:
            if function is None:
                skipped.append((rule.id, provision.id, "本版尚不检查这一条", "not checked in this version yet"))
                continue
            try:
                parts = list(function(provision, facts))
            except NoData as lack:
                skipped.append((rule.id, provision.id, f"没有数据：{lack.layer}", f"no data: {lack.layer}"))
                continue
            rows = [finding_rows(found, provision, facts) for found in parts if len(found.rows)]
            findings += rows
            ran.append((rule.id, provision.id, sum(map(len, rows))))
    columns = WORKSPACE_LAYERS["findings"].columns
    table = pd.concat(findings, ignore_index=True) if findings else pd.DataFrame(columns=[*columns, "geometry"])
    table = table.sort_values(["rule", "provision", "layer", "key", "zone_id"], kind="stable", ignore_index=True)
    return Applied(WORKSPACE_LAYERS["findings"].check(gpd.GeoDataFrame(table, geometry="geometry", crs=4490)), ran, skipped)


def function_of(rule):
    """The function of a rule: ``(provision, facts) -> iterable of Found``, in the module of its subject; None where there is none yet."""
    return getattr(_module(rule.subject), rule.id, None)


@cache
def _module(subject: str):
    return import_module(f".{subject}", __package__) if find_spec(f".{subject}", __package__) else None
