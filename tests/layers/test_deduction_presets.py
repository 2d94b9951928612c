"""The rule tables that come with Lantian, and what a user's own may say wrong."""

import re
from pathlib import Path

import pytest

from lantian.layers.errors import ArgumentError, InputError
from lantian.layers.presets import preset
from lantian.layers.presets.deductions import NAMES, rule_table

FOLDER = Path(__file__).parents[2] / "layers" / "presets" / "deductions"
DOCUMENT = '[document]\ntitle = "示例"\nsource = "office"\nstatus = "read"\n'
RULE = '[[rule]]\nid = "a"\nunit = "county"\n'


def test_every_file_is_a_table_and_named():
    assert sorted(path.stem for path in FOLDER.glob("*.toml")) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_table_says_where_it_is_from(name):
    table = rule_table(name)
    assert table.rules and table.source and table.status in ("read", "secondary", "unverified") and table.document
    assert table.status == "read" or not table.number, "a number is given where the document was read"


def test_the_plan_prints_no_amount_and_its_word_is_found():
    table, plan = rule_table("lingchuan-2024"), preset("lingchuan-2024")
    assert (table.number, table.title) == (plan.plan.number, plan.plan.title)
    mine, theirs = table.rules[0], plan.rules["straw_deduction"]
    assert (mine.clause, mine.quote) == (theirs.clause, theirs.quote) and table.word in mine.quote
    assert not mine.states_amount


def test_no_amount_stands_in_the_code():
    """Numbers that look like money (ten thousand and up) are in the tables alone."""
    for name in ("deduct", "adjudicate"):
        text = (FOLDER.parents[2] / "processing" / f"{name}.py").read_text("utf-8").replace("10_000", "").replace("1_000_000", "")
        assert not re.search(r"\b\d[\d_]{4,}\b", text), name


@pytest.mark.parametrize(("text", "said"), [
    ("x = 1", r"\[document\]"), (DOCUMENT, r"\[document\]"), (DOCUMENT + RULE + "[other]\n", "other"), (DOCUMENT + '[[rule]]\nid = "a"\n', "unit"),
    (DOCUMENT + '[[rule]]\nid = "a"\nunit = "village"\n', "unit"), (DOCUMENT + RULE + "first = -1", "first"), (DOCUMENT + RULE + 'first = "5万"', "first"),
    (DOCUMENT + RULE + "first = true", "first"), (DOCUMENT + RULE + "first = inf", "first"), (DOCUMENT + RULE + "first = nan", "first"),
    (DOCUMENT + RULE + "frist = 1", "frist"), (DOCUMENT + RULE + 'measure = "pigs"', "measure"), (DOCUMENT + RULE + 'span = "window"', "span"),
    (DOCUMENT + RULE + 'windows = [["9-15", "12-10"]]', "windows"), (DOCUMENT + RULE + 'windows = [["09-15"]]', "windows"),
    (DOCUMENT + RULE + "first = 1\ntotals = [1, 2]", "totals"), (DOCUMENT + RULE + 'totals = [1, "2"]', "totals"),
    (DOCUMENT + RULE + 'consequences = [{ over = 1, zh = "x" }]', "en"), (DOCUMENT + RULE + 'rewards = [{ kind = "county" }]', "amount"),
    ('[document]\ntitle = "示例"\nstatus = "read"\n' + RULE, "source"), (DOCUMENT + 'valid_from = "2023-01-01"\n' + RULE, "valid_from"), ("[document", "TOML"),
])
def test_what_a_table_may_say_wrong(tmp_path, text, said):
    file = tmp_path / "mine.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(InputError, match=said) as caught:
        rule_table(str(file))
    assert "mine.toml" in str(caught.value)


def test_a_table_of_ones_own(tmp_path):
    file = tmp_path / "mine.toml"
    text = DOCUMENT + 'number = "某政发〔2025〕1号"\nvalid_from = 2025-01-01\n' + RULE + 'first = 5e4\nwindows = [["09-15", "12-10"]]'
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    table = rule_table(str(file))
    assert (table.name, table.document, table.valid_from.year, table.rules[0].first, table.rules[0].windows) == (
        "mine", "某政发〔2025〕1号", 2025, 50_000, (("09-15", "12-10"),))


def test_a_name_that_none_has(tmp_path):
    with pytest.raises(ArgumentError, match="henan-2015"):
        rule_table("henan")
    with pytest.raises(InputError, match="cannot be opened"):
        rule_table(str(tmp_path / "none.toml"))
