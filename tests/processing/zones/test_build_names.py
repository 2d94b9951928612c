"""Names of units, roads and plants: what is taken, what is only shown."""

import pytest

from lantian.processing.zones.name_answers import answer, refusal
from lantian.processing.zones.names import UNITS, entries, find, full_code, plain, words_of

from .places import table, tables

WORLD = tables(
    counties=table("counties", {"county_code": "140525", "county": "泽州县", "city": "晋城市"}, {"county_code": "140406", "county": "潞城区"}),
    townships=table("townships",
                    {"township_code": "140406100", "township": "店上镇", "county": "潞城区"},
                    {"township_code": "140427102", "township": "店上镇", "county": "壶关县"},
                    {"township_code": "140525100000", "township": "南村镇", "county": "泽州县"},
                    {"township_code": "140525111000", "township": "大箕镇", "county": "泽州县"},
                    {"township_code": "140502002000", "township": "西街街道办事处", "county": "城区"},
                    {"township_code": "140524212000", "township": "秦家庄乡", "county": "陵川县", "valid_to": "2021-04-30"}),
    villages=table("villages",
                   {"village_code": "140525100201", "village": "东村", "township_code": "140525100", "township": "南村镇"},
                   {"village_code": "140525111201", "village": "东村", "township_code": "140525111", "township": "大箕镇"}),
)
KNOWN = entries(WORLD, UNITS)


@pytest.mark.parametrize(("word", "code"), [
    ("南村镇", "140525100000"), ("140525100000", "140525100000"), ("140525100", "140525100000"), ("140406100000", "140406100"),
    ("泽州县", "140525"), ("140525", "140525"), ("潞城区店上镇", "140406100"), ("壶关县/店上镇", "140427102"),
    ("南村镇/东村", "140525100201"), ("大箕镇东村", "140525111201"), ("西街街道办事处", "140502002000"), ("140525100201", "140525100201")])
def test_a_name_or_code_as_it_stands_is_taken(word, code):
    taken, questions = find([word], KNOWN)
    assert [entry.code for entry in taken] == [code] and not questions


@pytest.mark.parametrize(("word", "code"), [
    ("南村", "140525100000"), ("南村乡", "140525100000"), ("南 村镇", "140525100000"), ("南村鎮", "140525100000"), ("澤州縣南村鎮", "140525100000"),
    ("南村镇（", "140525100000"), ("１４０５２５１０００００", "140525100000"), ("140525100001", "140525100000"), ("大萁镇", "140525111000"),
    ("西街办事处", "140502002000"), ("西街街道", "140502002000"), ("西街", "140502002000"), ("秦家庄", "140524212000"), ("泽洲县", "140525")])
def test_what_resembles_a_name_is_a_candidate_and_never_taken(word, code):
    taken, (question,) = find([word], KNOWN)
    assert not taken and question.why == "unknown"
    assert code in [entry.code for entry in question.candidates]


def test_a_name_in_two_counties_is_refused_with_both_codes():
    taken, (question,) = find(["店上镇"], KNOWN)
    assert not taken and question.why == "ambiguous"
    assert answer(question, "zh") == "“店上镇”有 2 个；候选：店上镇（140406100，潞城区）、店上镇（140427102，壶关县）"
    assert "140427102" in answer(question, "en")


def test_a_village_that_occurs_in_two_townships_is_ambiguous():
    _, (question,) = find(["东村"], KNOWN)
    assert question.why == "ambiguous" and [entry.places[0] for entry in question.candidates] == ["南村镇", "大箕镇"]


@pytest.mark.parametrize(("day", "why"), [(None, "ended"), ("2024-01-01", "ended"), ("2021-04-30", None), ("2019-01-01", None)])
def test_a_merged_township_is_taken_only_for_its_days(day, why):
    taken, questions = find(["秦家庄乡"], entries(WORLD, UNITS, day))
    assert [question.why for question in questions] == ([why] if why else []) and bool(taken) is (why is None)


def test_roads_of_one_name_are_one_road_and_plants_are_not():
    world = tables(roads=table("roads", {"code": "1", "name": "北环路"}, {"code": "2", "name": "北环路"}),
                   works=table("works", {"code": "W1", "name": "红旗水泥", "county": "潞州区"}, {"code": "W2", "name": "红旗水泥", "county": "壶关县"}))
    assert len(find(["北环路"], entries(world, ("roads",)), several=True)[0]) == 2
    taken, (question,) = find(["红旗水泥"], entries(world, ("works",)))
    assert not taken and {entry.code for entry in question.candidates} == {"W1", "W2"}
    assert find(["壶关县红旗水泥"], entries(world, ("works",)))[0][0].code == "W2"


def test_lists_are_divided_at_marks_and_blanks_stay_in_names():
    assert words_of(["南村镇、大箕镇，东村", "140525; 南村镇", "南 村"]) == ["南村镇", "大箕镇", "东村", "140525", "南 村"]


def test_nothing_like_it_is_said_and_braces_in_a_word_do_no_harm():
    _, questions = find(["{0}<b>完全不同</b>"], KNOWN)
    assert "{0}<b>完全不同</b>" in refusal(questions).text("zh") and "也没有相近的名称" in refusal(questions).text("zh")
    assert "nor any name like it" in refusal(questions).text("en")


@pytest.mark.parametrize(("code", "full"), [("140525", "140525000000"), ("140525100", "140525100000"), ("140525100201", "140525100201"), ("W1", "W1"), (None, "")])
def test_codes_in_full(code, full):
    assert full_code(code) == full


def test_plain_forms():
    assert plain("澤州縣 （南村）鎮") == "泽州县南村镇" and plain("Ａ１") == "a1"
