"""Notices made by hypothesis: what is read is what was put in, or it is in unread; a sentence taken out changes nothing of the others."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from lantian.processing.zones.notices.notice import read_notice

from .notice_maker import UNITS, flat, notices


def whole(parts) -> str:
    head, texts, foot, between, *_ = parts
    return head + between.join(texts) + foot


def border_of(border) -> tuple:
    return border["side"], border["road"], border["offset_m"], border["included"]


def check_against(made, notice, exact: bool):
    """Every border, village and area read was put in; what was put in and not read is in unread, by its wording."""
    unread = flat("\n".join(notice["unread"])).replace("，", ",")
    read = [(border_of(border), zone["kind"]) for zone in notice["zones"] for border in zone["borders"]]
    put = [(one[:4], sentence.kind, one[4]) for sentence in made for one in sentence.borders]
    assert not Counter(read) - Counter((one, kind) for one, kind, _ in put)
    for one, kind, wording in put:
        if (one, kind) not in read:
            assert not exact or ambiguous(wording), wording
            assert flat(wording) in unread, (wording, unread)
    groups = [(group["township"], name) for zone in notice["zones"] for group in zone["villages"] for name in group["villages"]]
    listed = [(township, name) for sentence in made for township, names in sentence.villages.items() for name in names]
    assert not Counter(groups) - Counter(listed)
    for township, name in listed:
        assert (township, name) in groups or flat(name) in unread, (name, unread)
    areas = [round(area["km2"], 8) for area in notice["areas"]]
    stated = [(round(km2, 8), wording) for sentence in made for km2, wording in sentence.areas]
    assert not Counter(areas) - Counter(km2 for km2, _ in stated)
    for km2, wording in stated:
        assert km2 in areas or (not exact and flat(wording) in unread), (wording, unread)
    for sentence in made:
        facts = sentence.facts
        if "in_force_on" in facts:
            assert notice["in_force_on"] == facts["in_force_on"] or (not exact and flat(sentence.text).rstrip("。") in unread)
        if "stage" in facts:
            assert [one["from"] for one in notice["stages"]] == [facts["stage"]] or (not exact and flat(sentence.text).rstrip("。") in unread)
        if "lowest_stage" in facts:
            assert [one["lowest_stage"] for one in notice["machines"]] == [facts["lowest_stage"]]
        if sentence.prose:
            assert flat(sentence.text).rstrip("。;") in unread


def ambiguous(wording: str) -> bool:
    """Left unread even as it stands: a name with 西至, 和 or 含 in it, 大门道路中心线 (of 大门, or of 大门道路), 中线."""
    return any(side + verb in wording[2:] for side in "东西南北" for verb in "至起到以") or any(
        mark in wording for mark in ("和", "及", "含", "门道路", "起点道路", "中线"))


@settings(max_examples=150)
@given(notices(noise=False))
def test_every_field_is_read_as_it_was_put_in(parts):
    *_, made, stated = parts
    notice = read_notice(whole(parts))
    check_against(made, notice, exact=True)
    assert {name: notice[name] for name in stated} == stated


def facts(notice) -> Counter:
    """Everything that was read, with the wording it was read from."""
    out = Counter()
    for zone in notice["zones"]:
        for border in zone["borders"]:
            out["border", border_of(border), zone["kind"], border["wording"]] += 1
        for group in zone["villages"]:
            out["villages", group["township"], tuple(group["villages"]), group["count"], group["wording"]] += 1
    for area in notice["areas"]:
        out["area", area["km2"], area["wording"]] += 1
    for name in ("machines", "stages", "exemptions"):
        for one in notice[name]:
            out[name, repr({key: value for key, value in one.items() if key != "wording"}), one["wording"]] += 1
    for one in notice["unread"]:
        out["unread", one] += 1
    for name in ("title", "number", "issuer", "issued_on"):
        out[name, notice[name], ""] += 1
    return out


@settings(max_examples=500)
@given(notices(noise=True), st.data())
def test_a_field_is_read_right_or_is_in_unread_and_a_sentence_taken_out_changes_nothing_of_the_others(parts, data):
    head, texts, foot, between, made, stated = parts
    notice = read_notice(whole(parts))
    check_against(made, notice, exact=False)
    assert {name: notice[name] for name in stated} == stated
    out = data.draw(st.integers(0, len(texts) - 1))
    rest = [text for at, text in enumerate(texts) if at != out]
    before, after = facts(notice), facts(read_notice(whole((head, rest, foot, between))))
    assert not after - before
    gone = flat(texts[out])
    for fact in before - after:
        assert flat(fact[-1]).replace("，", ",") in gone, fact


@settings(max_examples=100)
@given(st.lists(st.integers(100, 9999), min_size=2, max_size=4), st.sampled_from(["平方公里", "公顷", "万平方米", "平方米"]), st.data())
def test_a_total_in_the_wrong_unit_is_named(hundredths, meant, data):
    """The parts in km² to two decimals; their sum printed in *meant*, or with another unit's name in its place."""
    total = sum(hundredths) / 100 / UNITS[meant]
    printed = data.draw(st.sampled_from([unit for unit in ("平方公里", "公顷", "平方米") if UNITS[unit] != UNITS[meant]] + [meant]))
    parts = "".join(f"禁煤区:东至第{at}路,面积为{value / 100:.2f}平方公里。\n" for at, value in enumerate(hundredths))
    notice = read_notice(f"{parts}以上区域总面积{total:.2f}{printed}。")
    [found] = [check for check in notice["checks"] if check["check"] == "sum"]
    assert found["ok"] == (printed == meant)
    if printed != meant:
        named = {"平方公里": ("平方公里",), "平方米": ("平方米",)}.get(meant, ("公顷", "万平方米"))
        assert any(f"的单位疑为“{unit}”" in found["zh"] for unit in named), found["zh"]


LETTERS = ("东西南北至以路街村镇，。；：:;()（）〔〕0123456789.,km2²平方公里亩米外内含不禁煤区和等关于的通告号年月日自起施行面积总# "
           "\n\r一二三国GS《》\u200b")
READ = ("title", "number", "issuer", "issued_on", "in_force_on", "expires_on", "valid_years", "repeals", "zones", "headings", "areas", "stages", "machines",
        "exemptions", "unread", "checks")


@settings(max_examples=100)
@given(st.text(LETTERS, max_size=200))
def test_any_text_is_read_or_kept(text):
    """Nothing raises, and a text with letters leaves something read or unread."""
    notice = read_notice(text)
    assert any(notice[name] for name in READ) or not any("\u4e00" <= letter <= "\u9fff" for letter in text)
