"""The five presets beside the five plans: every quotation in its clause, every figure as printed, nothing that a plan does not say."""

import csv
import re

import pytest

from lantian.layers.catalog import LAYERS, WORKSPACE_LAYERS
from lantian.layers.catalog.law import ZONE_KINDS
from lantian.layers.presets import NAMES, preset
from lantian.layers.presets.indicators import INDICATORS
from lantian.layers.presets.rules import RULES
from lantian.layers.tasks.plan import PRESETS, PRESETS_ZH

from .plan_clauses import FOLDER, bare, clauses

with (FOLDER / "rules.csv").open(encoding="utf-8-sig", newline="") as file:
    ROWS = [{**row, "plan": row["plan"].replace("changzhi-2022", "changzhi-2023")} for row in csv.DictReader(file)]
CLAUSES = {name: clauses(name) for name in NAMES}
PLANS = {name: preset(name) for name in NAMES}


def entries(plan):
    return [*plan.rules.values(), *plan.duties.values(), *plan.seasons.values(), *plan.windows.values(), *plan.counts.values()]


ENTRIES = [(name, one) for name in NAMES for one in entries(PLANS[name])]
OBLIGING = [(name, one) for name in NAMES for one in [*PLANS[name].rules.values(), *PLANS[name].duties.values()]]
TESTED = [(name, one) for name in NAMES for one in PLANS[name].rules.values() if one.tested]


def row_of(name, one):
    """The row that says the same: same clause, one wording within the other."""
    for row in ROWS:
        if row["plan"] == name and row["clause"] == one.clause and (bare(one.quote) in bare(row["quote"]) or bare(row["quote"]) in bare(one.quote)):
            return row
    return None


def named(pairs):
    return pytest.mark.parametrize(("name", "one"), pairs, ids=[f"{name}-{one.id}" for name, one in pairs])


def test_presets_are_those_that_a_workspace_may_name():
    assert tuple(NAMES) == PRESETS
    assert tuple(PLANS[name].plan.number for name in NAMES) == PRESETS_ZH


def test_every_quotation_stands_in_its_clause():
    wrong = [f"{name} {type(one).__name__} {one.id}: {one.clause} {one.quote}" for name, one in ENTRIES if bare(one.quote) not in CLAUSES[name].get(one.clause, "")]
    assert not wrong, "\n".join(wrong)


def test_figures_and_dates_are_printed_in_their_clause():
    wrong = [f"{name} {one.id}: {text}" for name, one in OBLIGING for text in (one.printed, one.due_printed) if text and bare(text) not in CLAUSES[name][one.clause]]
    assert not wrong, "\n".join(wrong)


def test_the_news_lead_of_changzhi_is_no_clause():
    text = (FOLDER / "changzhi-2022.txt").read_text("utf-8")
    lead = bare("".join(text.splitlines()[:6]))
    only_there = "不断提升非化石能源消费比重。加快推进散煤清零"
    assert only_there in lead
    assert not [label for label, clause in CLAUSES["changzhi-2023"].items() if only_there in clause]


def test_basis_names_document_and_clause():
    assert all(one.basis == f"{PLANS[name].plan.number} {one.clause}" for name, one in ENTRIES)
    assert PLANS["xinzhou-2024"].rules["heating_radius"].basis == "忻政发〔2024〕7号 三(二)8"


LEFT_OUT = {
    "township_duty": "who answers", "county_duty": "who answers", "voc_content_exempt": "an exemption of a process without a register",
    "forecast_days": "forecast", "ule_publication": "a condition of grading", "no_blanket_stop": "a caution", "positive_list": "a favour", "plant_new": "a project",
}
SAID_BY_ANOTHER = {"machinery_zone_exempt": ("machinery_zone_ban", "livelihood"), "mountain_clean_coal": ("coal_ban_double_zero", "mountain_clean_coal"),
                   "emergency_list_livelihood": ("emergency_list", "residential_heating")}


def test_every_row_is_taken_or_left_out_with_a_reason():
    taken = {(name, one.clause, bare(one.quote)) for name, one in ENTRIES}
    lost = []
    for row in ROWS:
        if any(name == row["plan"] and clause == row["clause"] and (quote in bare(row["quote"]) or bare(row["quote"]) in quote) for name, clause, quote in taken):
            continue
        if row["id"] in SAID_BY_ANOTHER:
            provision, exemption = SAID_BY_ANOTHER[row["id"]]
            assert exemption in PLANS[row["plan"]].rules[provision].exempt
        elif row["id"] not in LEFT_OUT:
            lost.append(f"{row['plan']} {row['id']} {row['clause']}")
    assert not lost, "\n".join(lost)
    assert {row["severity"] for row in ROWS if row["id"] in LEFT_OUT} == {"context"}


def test_force_goes_with_the_row():
    """What must, is forbidden or is to be published is must; the rest is an aim or advice."""
    wrong = []
    for name, one in OBLIGING:
        row = row_of(name, one)
        if row is None or row["severity"] == "context":
            continue
        if (one.force == "must") != (row["severity"] in ("must", "ban", "publish")):
            wrong.append((name, one.id, one.force, row["severity"]))
    # One row of two sentences: the second half of each is 力争 or 推进.
    assert {(name, key) for name, key, *_ in wrong} == {
        ("lingchuan-2024", "electric_share"), ("zezhou-2020", "coverage_rural"), ("zezhou-2020", "dustfall_trend"), ("xinzhou-2024", "boiler_ule_35_65"),
        ("yangcheng-2024", "electric_share")}


def test_words_of_advice_are_no_orders():
    advice = re.compile("原则上|鼓励|逐步|有序(?:推进|淘汰)|优先采用")
    assert not [(name, one.id) for name, one in OBLIGING if one.force == "must" and advice.search(one.quote)]


NUMBERS = re.compile(r"\d[\d ]*(?:\.\d+)?")


@named(TESTED)
def test_a_threshold_is_the_one_of_its_row(name, one):
    """Value and comparator beside the hand-made table; a bare 以上 or 以下 is open, whatever sign the table gives it."""
    row = row_of(name, one)
    text = row["threshold"].replace("1.5 Mt/a", "1500000").replace("last 20", "100").replace("国三 ", "3 ")
    if one.id == "coal_total_negative":
        assert "coal(2025) < coal(2020)" in text
        assert (one.value, one.op, one.options["base_year"]) == (0, "<", 2020)
        return
    if one.id == "first_season_keep_stove":
        assert "seasons_run < 1" in text
        assert (one.value, one.op) == (1, "<")
        return
    values = {float(number.replace(" ", "")) for number in NUMBERS.findall(text)}
    assert one.value in values, text
    assert one.upper is None or one.upper in values
    printed, expected = one.printed, None
    for words, op in (("及以下|不高于|不超过", "<="), ("及以上", ">="), ("小于|低于", "<"), ("高于|超过", ">")):
        if expected is None and re.search(words, printed):
            expected = op
    if expected is None and re.search("以下|以上", printed):
        expected = "open"
    if (name, one.id) == ("changzhi-2023", "machinery_zone_ban"):
        expected = "<"  # the same clause writes 国四及以下 where it includes
    if (name, one.id) == ("xinzhou-2024", "boiler_ule_35_65"):
        expected = ">"  # 35 itself is zeroed by clause 8
    assert expected in (None, one.op), (printed, one.op)


COUNTS = [
    ("lingchuan-2024", "boilers", 112, [5, 55, 35, 17]), ("yangcheng-2024", "boilers", 102, [7, 92, 3]), ("zezhou-2020", "households", 17360, [3004, 2350, 12006]),
    ("changzhi-2023", "cement", 6, [2, 2, 1, 1]), ("changzhi-2023", "coking", 3, [1, 2]), ("xinzhou-2024", "parks", 7, [7]),
    ("zezhou-2020", "open_pit_mines", 12, [12]),
    ("yangcheng-2024", "gasifiers", 24, [24]), ("yangcheng-2024", "gas_power", 7, [7]),
    ("yangcheng-2024", "boilers_jinxiang", 2, [2]), ("zezhou-2020", "smoke_cameras", 5, [5]),
]


@pytest.mark.parametrize(("name", "key", "total", "parts"), COUNTS)
def test_printed_counts(name, key, total, parts):
    count = PLANS[name].counts[key]
    assert (count.total, list(count.parts.values())) == (total, parts)
    assert sum(parts) == total
    assert count.column in WORKSPACE_LAYERS[count.layer].columns
    choices = WORKSPACE_LAYERS[count.layer].field(count.column).choices
    assert not choices or set(count.parts) <= set(choices)
    for number in {total, *(parts if len(parts) > 1 and name != "changzhi-2023" else ())}:
        assert str(number) in count.quote or len(re.split("[、，]", count.quote)) == number  # listed without a figure


def test_all_counts_are_checked():
    assert {(name, key) for name in NAMES for key in PLANS[name].counts} == {(name, key) for name, key, *_ in COUNTS}


def test_lists_have_the_length_that_is_printed():
    assert len(PLANS["changzhi-2023"].windows) == 4
    assert len(PLANS["zezhou-2020"].rules["straw_grid_four"].options["points"]) == 4
    assert len(PLANS["xinzhou-2024"].rules["park_control"].names) == 7
    assert len(PLANS["xinzhou-2024"].rules["basin_parks"].names) == 4
    assert len(PLANS["changzhi-2023"].rules["ule_cement"].names) == 6
    assert len(PLANS["changzhi-2023"].rules["ule_coking"].names) == 3


def test_names_are_printed_in_their_clause():
    wrong = [f"{name} {one.id}: {firm}" for name, one in OBLIGING for firm in one.names if bare(firm) not in CLAUSES[name][one.clause]]
    # 潞州区红旗水泥和科保水泥: what is said once of two is taken apart, and 定襄县 stands in the goal.
    assert not wrong, "\n".join(wrong)


CARRIED = {"xinzhou-2024": {"各县（市、区）人民政府", "忻州经济开发区管委会", "五台山风景名胜区管委会"},
           "changzhi-2023": {"各县、区人民政府", "长治高新区管委会", "长治经开区管委会"}}


def test_responsible_units_are_those_of_the_clause():
    """Each is printed there; what 三(一)1 of Xinzhou and Changzhi says once, that all counties carry it, stands in every task clause."""
    wrong = []
    for name, one in OBLIGING:
        carried = CARRIED.get(name, set())
        wrong += [f"{name} {one.id}: {unit}" for unit in set(one.responsible) - carried if bare(unit) not in CLAUSES[name][one.clause]]
        row = row_of(name, one)
        if row["units"] and not set(one.responsible) - carried:
            wrong.append(f"{name} {one.id}: none")
        task = one.clause.startswith("三(") or (name == "changzhi-2023" and one.clause.startswith("四("))
        if task and not carried <= set(one.responsible):
            wrong.append(f"{name} {one.id}: not carried by all")
    assert not wrong, "\n".join(wrong)


def test_due_dates_are_those_of_the_rows():
    wrong = []
    for name, one in OBLIGING:
        due = row_of(name, one)["due"]
        iso = re.search(r"\d{4}-\d\d-\d\d", due)
        expected = iso[0] if iso and "from issue" not in due else {"2024": "2024-12-31", "2025": "2025-12-31", "2020": "2020-12-31", "2020年底": "2020-12-31",
                                                                  "2024, 2025": "2025-12-31", "2022-2023": "2023-12-31"}.get(due)
        # The term of key_control_zone is that of the drawing: the duty key_control_drawn has it.
        if (one.due.isoformat() if one.due else None) != expected and one.id not in ("boiler_ule_35_65", "key_control_zone"):
            wrong.append(f"{name} {one.id}: {one.due} {due}")
    assert not wrong, "\n".join(wrong)


def test_titles_stand_in_both_languages():
    titled = [one for plan in PLANS.values() for part in (plan.duties, plan.seasons, plan.windows) for one in part.values()]
    assert not [one.id for one in [*titled, *RULES.values()] if not one.zh or not one.en or one.en == one.zh]


def test_every_indicator_has_its_titles():
    asked = {one.options["indicator"] for plan in PLANS.values() for one in plan.provisions("indicator_targets")}
    assert asked == set(INDICATORS)
    assert not [key for key, (zh, en, unit) in INDICATORS.items() if not (zh and en and unit)]
    units = {(one.options["indicator"], one.unit) for plan in PLANS.values() for one in plan.provisions("indicator_targets") if one.unit}
    assert not {(key, unit) for key, unit in units if unit != INDICATORS[key][2]}


def test_rules_name_layers_zones_and_fields_that_there_are():
    for rule in RULES.values():
        assert set(rule.layers) <= set(LAYERS), rule.id
        assert set(rule.zones) <= set(ZONE_KINDS), rule.id
        derived = {"distance_m", "coverage_percent"}
        if rule.of and rule.of not in derived:
            assert any(rule.of in LAYERS[layer].columns for layer in rule.layers), (rule.id, rule.of)
        assert rule.zh and rule.en and rule.what
    for name, one in OBLIGING:
        assert set(one.layers) <= set(LAYERS), (name, one.id)
    for name, plan in PLANS.items():
        for one in plan.rules.values():
            assert set(one.zones) <= set(ZONE_KINDS), (name, one.id)
            assert not one.tested or one.of, (name, one.id)


def test_every_rule_is_asked_for_by_some_plan():
    used = {one.rule for plan in PLANS.values() for one in plan.rules.values()}
    assert set(RULES) - used == {"inventory_counts"}  # it takes the counts
