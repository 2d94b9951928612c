"""To which rows a provision speaks: exemptions in a record's own words, seasons, the term before a season."""

from dataclasses import replace

import pytest

from lantian.layers.presets import preset
from lantian.processing.rules.scope import exempt, in_season, says, term

from .made import facts, findings, rows


@pytest.mark.parametrize(("text", "codes", "expected"), [
    ("应急抢险", ("rescue",), True), ("rescue", ("rescue",), True), ("民生保障项目", ("livelihood",), True), ("民生保障", ("rescue",), False), ("", ("rescue",), False),
    (None, ("rescue",), False), ("集中供热", ("central_heating",), True), ("非集中供热", ("central_heating",), False), ("集中供热", (), False)])
def test_exempt_by_its_own_record(text, codes, expected):
    assert list(exempt(rows("coal_users", {"exemption": text}, {"use": text}), codes)) == [expected, expected]
    assert list(exempt(rows("kilns", {"treatment": text}), codes)) == [False]


def test_what_is_searched_for_is_plain_text():
    assert list(says(rows("kilns", {"bed": "固定床(a)"}, {"bed": "固定床a"})["bed"], "床(a)")) == [True, False]


@pytest.mark.parametrize(("first", "last", "inside", "outside"), [
    ("11-15", "03-15", ("2025-11-15", "2025-12-31", "2026-01-01", "2026-03-15"), ("2025-11-14", "2026-03-16", "2026-07-01")),
    ("05-01", "09-30", ("2025-05-01", "2026-09-30"), ("2025-04-30", "2025-10-01")),
    ("2024-10-01", "2025-03-31", ("2024-10-01", "2025-03-31"), ("2024-09-30", "2025-04-01", "2025-11-01")),
    ("2024-10-01", "", ("2024-10-01", "2026-07-01"), ("2024-09-30",)), ("", "", ("2024-07-01",), ()), ("11-15", "", ("2024-07-01",), ())])
def test_seasons(first, last, inside, outside):
    """Of any year, or dated; an open end shuts nothing out."""
    plan = _heating(first, last, "zezhou-2020")
    for days, expected in ((inside, True), (outside, False)):
        for day in days:
            where = facts(plan, day, households=[{"relapsed": 1, "seasons_run": 2}])
            assert in_season(plan.rules["coal_relapse"], where) == expected, day
            assert len(findings("coal_relapse", where)) == expected, day


@pytest.mark.parametrize(("first", "day", "until", "told"), [
    ("11-15", "2023-08-01", "2023-11-15", True), ("11-15", "2023-11-15", "2023-11-15", False),
    ("2023-11-15", "2023-12-01", "2023-11-15", False), ("", "2023-08-01", None, False)])
def test_before_the_season_is_a_term(first, day, until, told):
    """当年采暖季前: found all the year, due on the season's first day where the user dates it."""
    plan = _heating(first, "", "changzhi-2023")
    where = facts(plan, day, boilers=[{"fuel": "coal", "use": "供暖", "failing": 1}])
    (row,) = findings("boiler_heat_replace", where).to_dict("records")
    assert (term(plan.rules["boiler_heat_replace"], where), row["deadline"]) == (until, until)
    assert ("期限 2023-11-15" in row["detail_zh"]) == told


def _heating(first, last, name):
    plan = preset(name)
    return replace(plan, seasons={**plan.seasons, "heating": replace(plan.seasons["heating"], from_=first, to=last)})
