"""Findings and the run of the rules as tables in one language."""

from __future__ import annotations

import pandas as pd

from ...layers.catalog.rule_tables import FINDINGS_SHOWN, RULES_RUN
from ...layers.presets.rules import RULES


def findings_shown(findings, lang: str) -> pd.DataFrame:
    """The findings with their detail in *lang*: columns of FINDINGS_SHOWN."""
    return FINDINGS_SHOWN.check(findings.assign(detail=findings[f"detail_{lang}"]))


def rules_run(applied, lang: str) -> pd.DataFrame:
    """What became of every rule: findings, or why it did not run. Columns of RULES_RUN, in the order of the rules."""
    rows = [(rule, RULES[rule].title(lang), provision, count, None) for rule, provision, count in applied.ran]
    rows += [(rule, RULES[rule].title(lang), provision or None, None, zh if lang == "zh" else en) for rule, provision, zh, en in applied.skipped]
    order = {rule: at for at, rule in enumerate(RULES)}
    return RULES_RUN.check(pd.DataFrame(sorted(rows, key=lambda row: (order[row[0]], row[2] or "")), columns=RULES_RUN.columns))
