"""Findings, the run of the rules, and what is shown beside them, as tables in one language; and in a few lines."""

from __future__ import annotations

import pandas as pd

from ...layers.catalog.rule_tables import AIR_RANKS, COVERAGE, FINDINGS_SHOWN, PARKS, PRINTED_COUNTS, RULES_RUN
from ...layers.presets.rules import RULES
from . import air_ranks, counted
from .facts import NoData
from .inventory import printed_counts


def findings_shown(findings, lang: str) -> pd.DataFrame:
    """The findings with their detail in *lang*: columns of FINDINGS_SHOWN."""
    return FINDINGS_SHOWN.check(findings.assign(detail=findings[f"detail_{lang}"]))


def rules_run(applied, lang: str) -> pd.DataFrame:
    """What became of every rule: findings, or why it did not run. Columns of RULES_RUN, in the order of the rules."""
    rows = [(rule, RULES[rule].title(lang), provision, count, None) for rule, provision, count in applied.ran]
    rows += [(rule, RULES[rule].title(lang), provision or None, None, zh if lang == "zh" else en) for rule, provision, zh, en in applied.skipped]
    order = {rule: at for at, rule in enumerate(RULES)}
    return RULES_RUN.check(pd.DataFrame(sorted(rows, key=lambda row: (order[row[0]], row[2] or "")), columns=RULES_RUN.columns))


def beside_findings(facts, findings, lang: str) -> tuple[list, dict]:
    """([(layer, table)] of AIR_RANKS, COVERAGE, PARKS and PRINTED_COUNTS, empty without data; the rules that made them, (zh, en) by layer)."""
    makers = ((AIR_RANKS, lambda: air_ranks.air_ranks(facts, lang)), (COVERAGE, lambda: counted.coverage(facts, findings)),
              (PARKS, lambda: counted.parks(facts, findings)), (PRINTED_COUNTS, lambda: printed_counts(facts)))
    tables = []
    for layer, make in makers:
        try:
            tables.append((layer, make()))
        except NoData:
            tables.append((layer, layer.check(pd.DataFrame(columns=layer.columns))))
    return tables, {"air_ranks": air_ranks.RULE, "coverage": counted.RULE, "parks": counted.RULE}


def said_beside(facts, beside, lang: str) -> list[str]:
    """A line for each table that is shown beside the findings, what it lacks included, and the rule by which it counts."""
    zh, tables, colon = lang == "zh", {layer.name: table for layer, table in beside}, "：" if lang == "zh" else ": "
    said = {"coverage": _n(tables["coverage"], "个乡镇", "townships", zh), "parks": _n(tables["parks"], "个园区", "parks", zh)}
    ranks, counts = tables["air_ranks"], tables["printed_counts"]
    if not facts.plan.provisions("air_rank_monthly"):
        said["air_ranks"] = "方案未要求排名" if zh else "the plan orders none"
    else:
        said["air_ranks"] = _n(ranks, "个单位·时段", "units and periods", zh)
        if len(ranks):
            said["air_ranks"] += f"，最近 {ranks['period'].iloc[0]}" if zh else f", latest {ranks['period'].iloc[0]}"
    if len(counts):
        totals = counts.groupby("count")["differs"].apply(lambda some: None if some.isna().any() else int(some.max()))
        same, other, unknown = int((totals == 0).sum()), int((totals == 1).sum()), int(totals.isna().sum())
        said["printed_counts"] = f"{same} 项一致，{other} 项不一致，{unknown} 项没有数据" if zh else f"{same} agree, {other} differ, {unknown} without data"
    lines = [f"{layer.title(lang)}{colon}{said[layer.name]}（{layer.name}.csv）" if zh else f"{layer.title(lang)}{colon}{said[layer.name]} ({layer.name}.csv)"
             for layer, _ in beside if layer.name in said]
    rules = [one["zh" if zh else "en"] for name, one in (("air_ranks", air_ranks.RULE), ("coverage", counted.RULE)) if len(tables[name])]
    return [*lines, *(f"{'规则' if zh else 'Rule'}{colon}{one}" for one in rules)]


def _n(table, zh_what, en_what, zh) -> str:
    if not len(table):
        return "没有数据" if zh else "no data"
    return f"{len(table)} {zh_what if zh else en_what}"
