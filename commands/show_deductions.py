"""show_deductions: the ledger and a rule table in, who pays what out."""

from __future__ import annotations

import math

from .report import Report

_HEADS = {"zh": ("规则", "承担单位", "发现", "待定", "查否", "核定", "申诉中", "计入", "扣减", "计入金额", "已扣减", "其他后果"),
          "en": ("rule", "unit", "found", "waiting", "rejected", "adjudicated", "appealed", "counted", "charged", "amount", "charged amount", "consequences")}


def run(arguments: dict, progress=None) -> Report:
    from ..layers.catalog.deduction_tables import DEDUCTION_EVENTS, DEDUCTION_UNITS, DEDUCTIONS
    from ..layers.errors import ArgumentError
    from ..layers.ledger import verdicts
    from ..layers.presets.deductions import rule_table
    from ..layers.table_result import write_table_result
    from ..layers.workspace import Workspace, day
    from ..processing.adjudicate import standing
    from ..processing.deduct import deduct
    from ..processing.fire_record import WARNING

    lang, table = arguments.get("lang") or "zh", rule_table(arguments["rules"])
    first, last = (day(arguments.get(name) or open_, f"--{name}") for name, open_ in (("from", "0001-01-01"), ("to", "9999-12-31")))
    if last < first:
        raise ArgumentError("选项 --to：{to} 早于 {first}；请把两个日期对调", "Option --to: {to} is before {first}; exchange the two days", to=last, first=first)
    cropland = {code: _mu(code, text) for code, text in _pairs(arguments.get("cropland"), "--cropland")}
    kinds = dict(_pairs(arguments.get("kinds"), "--kinds"))
    with Workspace(arguments["workspace"]) as workspace:
        tables = [workspace.read(name) for name in ("events", "townships", "counties")]
        found = deduct(tables[0], standing(verdicts(workspace)), *tables[1:], table, first, last, lang, cropland, kinds)
        source = workspace.record("events", "verdicts", "townships", "counties")
    parameters = {"rules": table.name, "from": arguments.get("from") or None, "to": arguments.get("to") or None, "cropland": cropland, "kinds": kinds}
    record = {"inputs": [source], "parameters": parameters, "notice": WARNING[lang],
              "document": {"number": table.number, "title": table.title, "source": table.source, "status": table.status, "word": table.word}}
    out = write_table_result(arguments["out"], "show_deductions", record,
                             [(DEDUCTIONS, found.townships), (DEDUCTION_UNITS, found.units), (DEDUCTION_EVENTS, found.events)])
    lines = [*_table(found.units, lang), *_told(table, lang)]
    warnings = list(_checked(table, found.units, arguments.get("charged_total"), lang))
    if any(not rule.states_amount for rule in table.rules):
        warnings.append(f"{table.document} 没有写金额，只列数目" if lang == "zh" else f"{table.document} states no amount: counts alone")
    numbers = {name: int(found.units[name].sum()) for name in ("found", "adjudicated", "counted", "charged")}
    return Report("\n".join([*lines, f"→ {out}"]), warnings, out=out, numbers=numbers)


def _table(units, lang):
    from ..processing.publish.text_table import text_table

    def money(value, measure):
        return "" if value is None or value != value else f"{value:,.2f}".rstrip("0").rstrip(".") + f" {measure}"

    rows = [(one.rule, one.unit if isinstance(one.unit, str) else one.unit_code, one.found, one.waiting, one.rejected, one.adjudicated, one.appealed,
             one.counted, one.charged, money(one.amount, one.measure), money(one.amount_charged, one.measure), one.consequence) for one in units.itertuples()]
    return text_table(_HEADS[lang], rows, left=2) if rows else ["没有事件" if lang == "zh" else "No events"]


def _told(table, lang):
    from ..processing.fire_record import WARNING

    clauses = "、".join(dict.fromkeys(rule.clause for rule in table.rules if rule.clause))
    zh = lang == "zh"
    yield (f"依据：{table.document} {clauses}" if zh else f"By: {table.document} {clauses}").rstrip() + ("" if table.status == "read" else
           f"（转引，{table.source}）" if zh else f" (second hand: {table.source})")
    if table.word:
        yield f"文件用语是“{table.word}”；发现与核定并列，只对核定的计算" if zh else \
            f"The document's word is “{table.word}”; found beside adjudicated, computed for adjudicated alone"
    yield WARNING[lang]


def _checked(table, units, total, lang):
    from ..processing.deduct import charged_between

    if total is None:
        return
    for rule in table.rules:
        bounds, charged = charged_between(rule, float(total)), int(units.loc[units["rule"] == rule.id, "charged"].sum())
        if bounds is None:
            continue
        low, high = bounds
        if low > high:
            yield f"按规则 {rule.id}，没有个数能得出总额 {total:,.0f}" if lang == "zh" else f"By rule {rule.id} no number of events gives {total:,.0f}"
        elif lang == "zh":
            yield f"按规则 {rule.id}，总额 {total:,.0f} 只能是 {low}–{high} 个火点的扣减；台账已扣减 {charged} 个"
        else:
            yield f"By rule {rule.id} a total of {total:,.0f} can be that of {low}–{high} events only; the ledger has {charged} charged"


def _pairs(given, option):
    from ..layers.errors import ArgumentError

    for text in given or ():
        code, mark, value = text.partition("=")
        if not (code.strip() and mark and value.strip()):
            raise ArgumentError("选项 {option}：“{text}”应写成 代码=值", "Option {option}: “{text}” should be CODE=VALUE", option=option, text=text)
        yield code.strip(), value.strip()


def _mu(code, text) -> float:
    from ..layers.errors import ArgumentError

    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise ArgumentError("选项 --cropland：{code} 的耕地面积“{text}”应为大于 0 的亩数", "Option --cropland: “{text}” of {code} must be mu above 0",
                            code=code, text=text)
    return value
