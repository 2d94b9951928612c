"""publish_map: two editions from one workspace; what must not go out is searched for in the bytes, packed and unpacked."""

import base64
import json
import re
import zlib

import pytest

from lantian.commands import run
from lantian.layers.errors import ArgumentError, OutputError
from lantian.layers.tasks import TASKS
from lantian.layers.workspace import Workspace
from lantian.processing.fire_filter import FireFilter
from lantian.processing.fire_selection import TABLES, count_fires
from lantian.processing.publish import web_map as page

from .processing.publish.planted import CLOSER, NAME, NOTICE, PHONE, WORD, workspace

DAY = "2024-06-15"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return workspace(tmp_path_factory.mktemp("planted"))


def publish(path, out, **arguments):
    return run("publish_map", {**TASKS["publish_map"].defaults(), "workspace": str(path), "out": str(out), "as_of": DAY, "draft": True, **arguments})


def data_of(content: bytes) -> dict:
    """The page's data, unpacked."""
    packed, text = re.search(rb'<script type="[^"]+"( data-packed="deflate")? id="data">(.*?)</script>', content, re.DOTALL).groups()
    return json.loads(zlib.decompress(base64.b64decode(text)) if packed else text)


def everything_in(content: bytes) -> str:
    """The file as text, its JSON without escapes, and every stretch of base64 in it decoded and inflated where it can be."""
    found = [content.decode("utf-8"), json.dumps(data_of(content), ensure_ascii=False)]
    for stretch in re.findall(rb"[A-Za-z0-9+/]{40,}={0,2}", content):
        raw = base64.b64decode(stretch + b"=" * (-len(stretch) % 4))
        found.append(raw.decode("utf-8", "replace"))
        unpacked = zlib.decompressobj()
        try:
            found.append(unpacked.decompress(raw).decode("utf-8", "replace"))
        except zlib.error:
            continue
    return "\n".join(found)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("fires", ["township", "grid", "none"])
def test_the_public_edition_holds_none_of_what_was_planted(path, tmp_path, monkeypatch, fires, packed):
    if packed:
        monkeypatch.setattr(page, "PACK_CHARACTERS", 0)
    out = tmp_path / "public.html"
    publish(path, out, edition="public", fires=fires, compare="2024-05-15", facilities=["boilers", "stations"])
    text = everything_in(out.read_bytes())
    for planted in (NAME, PHONE, WORD, CLOSER, "boilers-1", "w.gpkg", "测试"):
        assert planted not in text, planted
    assert "示例禁煤区" in text and "示例〔2024〕1号" in text and NOTICE.split("\n")[1] in text
    data = data_of(out.read_bytes())
    assert not {"events", "detections"} & set(data) and set(data["zones"]["name"]) == {"示例禁煤区", "示例禁烧区", "示例旧禁煤区"}
    assert set(data["zones"]["status"]) == {None}


def test_the_internal_edition_holds_everything(path, tmp_path):
    out = tmp_path / "internal.html"
    publish(path, out)
    data = data_of(out.read_bytes())
    text = json.dumps(data, ensure_ascii=False)
    assert sorted(data["zones"]["name"]) == sorted(["示例禁煤区", "示例禁烧区", f"{WORD}草案"])
    # Registers, villages and static sources; lines, ledgers and readings beside them. Whoever closed a finding is named nowhere.
    assert len(data["facilities"]) == 17 and [one["layer"] for one in data["facilities"] if one.get("off")] == ["villages", "static_sources"]
    assert [one["layer"] for one in data["outlines"]] == ["zone_borders", "roads", "routes", "heat_pipes", "grids"]
    assert [one["layer"] for one in data["records"]] == ["findings", "tasks", "air_readings", "dustfall", "indicators", "targets", "alerts"]
    assert f"{WORD}{NAME}{PHONE}findings.evidence0" in text and CLOSER not in text
    assert len(data["events"]["id"]) == 4 and f"{WORD}{NAME}{PHONE}boilers.note0" in text
    assert data["edition"] == {"kind": "internal", "draft": True, "fires": "points"}


def test_no_place_of_a_fire_can_be_read_from_the_public_page(path, tmp_path):
    with Workspace(path) as opened:
        places = [(f"{lon:.3f}", f"{lat:.3f}") for lon, lat in zip(opened.read("detections")["lon"], opened.read("detections")["lat"], strict=True)]
    publish(path, tmp_path / "p.html", edition="public")
    fires = json.dumps(data_of((tmp_path / "p.html").read_bytes())["sums"])
    assert not any(lon in fires or lat in fires for lon, lat in places)
    assert set(data_of((tmp_path / "p.html").read_bytes())["sums"]) == {"days", "rows"}


@pytest.mark.parametrize("words", [{}, {"min_confidence": "nominal"}, {"first_day": "2023-11-10", "last_day": "2023-11-10"}, {"without": ["near_static"]}])
def test_one_filter_gives_one_number_in_every_edition_and_in_the_workbook(path, tmp_path, words):
    told = publish(path, tmp_path / "i.html", **words).numbers
    publish(path, tmp_path / "p.html", edition="public", **words)
    publish(path, tmp_path / "g.html", edition="public", fires="grid", **words)
    other = run("publish_fires", {**TASKS["publish_fires"].defaults(), "workspace": str(path), "workbook": str(tmp_path / "w.xlsx"), "as_of": DAY, **words}).numbers
    with Workspace(path) as opened:
        chosen = FireFilter(**{name: tuple(value) if isinstance(value, list) else value for name, value in words.items()})
        dock = count_fires({name: opened.read(name) for name in TABLES}, chosen, as_of=DAY).by_township
    assert [told[name] for name in ("events", "fires", "detections")] == [dock[name].sum() for name in ("events", "fires", "detections")]
    sums = [[sum(row[at] for row in data_of((tmp_path / name).read_bytes())["sums"]["rows"]) for at in (2, 4, 5)] for name in ("p.html", "g.html")]
    assert sums[0] == sums[1] == [told[name] for name in ("events", "fires", "detections")] == [other[name] for name in ("events", "fires", "detections")]


def test_a_text_goes_out_only_where_it_was_ticked_and_is_then_looked_at(path, tmp_path):
    with pytest.raises(ArgumentError, match="Zones .*holds a"):
        publish(path, tmp_path / "p.html", edition="public", text=["zones.note"])
    assert not (tmp_path / "p.html").exists()
    with pytest.raises(ArgumentError, match="grid_people.phone cannot go public"):
        publish(path, tmp_path / "p.html", edition="public", text=["grid_people.phone"])
    with Workspace(path, write=True) as opened, opened.transaction():
        table = opened.read("zones")
        table.loc[table["zone_id"] == "burn", "note"] = "沿高速两侧 2 公里"
        table.loc[table["zone_id"] != "burn", "note"] = None
        opened.upsert("zones", table)
    publish(path, tmp_path / "p.html", edition="public", text=["zones.note"])
    assert "沿高速两侧 2 公里" in everything_in((tmp_path / "p.html").read_bytes())
    publish(path, tmp_path / "q.html", edition="public")
    assert "沿高速两侧" not in everything_in((tmp_path / "q.html").read_bytes())


def test_a_phone_in_a_notice_blocks_until_the_notice_is_only_cited(tmp_path):
    path = workspace(tmp_path, notice=NOTICE + f"联系人手机：{PHONE}\n")
    with pytest.raises(ArgumentError, match="示例〔2024〕1号.*mobile"):
        publish(path, tmp_path / "p.html", edition="public")
    publish(path, tmp_path / "p.html", edition="public", notices="cite")
    text = everything_in((tmp_path / "p.html").read_bytes())
    assert PHONE not in text and "示例〔2024〕1号" in text


def test_a_document_that_was_changed_since_is_left_out_and_said(tmp_path):
    path = workspace(tmp_path)
    for kept in (tmp_path / "act-documents").iterdir():
        kept.write_text("改过的原文", "utf-8")
    told = publish(path, tmp_path / "p.html", edition="public")
    assert any("示例〔2024〕1号" in warning for warning in told.warnings)
    assert "改过的原文" not in everything_in((tmp_path / "p.html").read_bytes())


@pytest.mark.parametrize("document", ["/etc/hostname", "../secret.txt", "x" * 5000, "w.gpkg"])
def test_a_document_can_only_be_a_text_beside_the_workspace(tmp_path, document):
    folder = tmp_path / "county"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("不该公开的内容", "utf-8")
    path = workspace(folder)
    with Workspace(path, write=True) as opened, opened.transaction():
        acts = opened.read("acts").assign(document=document, document_sha256=None)
        opened.upsert("acts", acts)
    told = publish(path, folder / "p.html", edition="public")
    assert "不该公开" not in everything_in((folder / "p.html").read_bytes()) and len(told.warnings) == 3
    assert all("text" not in act for act in data_of((folder / "p.html").read_bytes())["zones"]["acts"])


def test_without_an_approval_number_only_a_draft(path, tmp_path):
    with pytest.raises(ArgumentError, match="approval number"):
        publish(path, tmp_path / "p.html", edition="public", draft=False)
    assert not (tmp_path / "p.html").exists()
    publish(path, tmp_path / "p.html", edition="public", draft=False, approval="晋S(2023)012号")
    assert data_of((tmp_path / "p.html").read_bytes())["approval"] == "晋S(2023)012号"


def test_the_key_stays_out_of_the_file_unless_it_is_said(path, tmp_path):
    key = "0f1e2d3c4b5a"
    publish(path, tmp_path / "a.html", edition="public", tianditu_key=key)
    content = (tmp_path / "a.html").read_bytes()
    assert key not in everything_in(content) and b"https://t0.tianditu.gov.cn" in content
    told = publish(path, tmp_path / "b.html", edition="public", tianditu_key=key, keep_key=True)
    assert key in everything_in((tmp_path / "b.html").read_bytes()) and "密钥" in told.text
    publish(path, tmp_path / "c.html", edition="public")
    policy = re.search(rb'Content-Security-Policy" content="([^"]+)"', (tmp_path / "c.html").read_bytes())[1]
    assert b"tianditu.gov.cn" not in policy and b"http" not in policy.replace(b"'sha256", b"")
    with pytest.raises(ArgumentError, match="give --tianditu-key"):
        publish(path, tmp_path / "d.html", keep_key=True)


def test_equal_workspaces_give_equal_bytes_and_a_folder_is_whole_or_not(path, tmp_path):
    for name in ("a.html", "b.html"):
        publish(path, tmp_path / name, compare="2024-05-15")
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()
    publish(path, tmp_path / "site", edition="public")
    files = sorted(one.relative_to(tmp_path / "site").as_posix() for one in (tmp_path / "site").rglob("*") if one.is_file())
    assert files == ["assets/leaflet.css", "assets/leaflet.js", "assets/page.css", "assets/page.js",
                     "data/fires.json", "data/ground.json", "data/zones.json", "index.html"]
    for one in (tmp_path / "site").rglob("*.json"):
        text = json.dumps(json.loads(one.read_text("utf-8")), ensure_ascii=False)
        assert NAME not in text and PHONE not in text and WORD not in text
    publish(path, tmp_path / "site")
    (tmp_path / "site" / "foreign.txt").write_text("x")
    with pytest.raises(OutputError, match="foreign.txt"):
        publish(path, tmp_path / "site")


def test_only_checking_makes_nothing(path, tmp_path):
    told = publish(path, tmp_path / "p.html", edition="public", draft=False, check_only=True)
    assert "[阻止] 没有审图号" in told.text and told.numbers["blocking"] == 1 and list(tmp_path.iterdir()) == []


def test_zones_of_two_days_and_what_changed(path, tmp_path):
    publish(path, tmp_path / "p.html", edition="public", compare="2024-05-15")
    zones = data_of((tmp_path / "p.html").read_bytes())["zones"]
    assert zones["days"] == [DAY, "2024-05-15"]
    assert dict(zip(zones["name"], zones["on"], strict=True)) == {"示例禁煤区": 1, "示例禁烧区": 1, "示例旧禁煤区": 2}
    assert [one["kind"] for one in zones["changes"]["added"]] == ["burn_ban", "coal_ban"] and [one["kind"] for one in zones["changes"]["removed"]] == ["coal_ban"]


@pytest.mark.parametrize("side", [0.001, 5])
def test_a_grid_that_would_tell_the_place_is_refused(path, tmp_path, side):
    with pytest.raises(ArgumentError, match="grid-deg"):
        publish(path, tmp_path / "p.html", edition="public", fires="grid", grid_deg=side)


def test_what_stands_in_the_place_of_an_act_goes_out_only_where_it_is_one(tmp_path):
    path = workspace(tmp_path)
    with Workspace(path, write=True) as opened, opened.transaction():
        zones = opened.read("zones")
        zones.loc[zones["zone_id"] == "burn", "act"] = "李四口头同意"
        opened.upsert("zones", zones)
    told = publish(path, tmp_path / "p.html", edition="public")
    assert "李四" not in everything_in((tmp_path / "p.html").read_bytes()) and "示例禁烧区无文号" in told.text
    publish(path, tmp_path / "i.html")
    assert "李四口头同意" in everything_in((tmp_path / "i.html").read_bytes())


def test_who_signs_as_an_office_is_no_person(path):
    import pandas as pd

    from lantian.processing.publish.map_contents import people_of

    tables = {"verdicts": pd.DataFrame({"who": ["县生态环境局", "王小明", None, "执法队"]}), "grid_people": pd.DataFrame({"person": ["李局"], "phone": [None]})}
    assert people_of(tables) == ("李局", "王小明")


def test_a_page_too_large_is_simplified_once_more_and_then_refused(path, tmp_path, monkeypatch):
    from lantian.processing.publish import preflight

    monkeypatch.setattr(preflight, "SIMPLIFY_MB", 0.1)
    assert "界线已再简化" in publish(path, tmp_path / "p.html").text
    monkeypatch.setattr(preflight, "REFUSE_MB", 0.15)
    with pytest.raises(ArgumentError, match="more than 0.15"):
        publish(path, tmp_path / "q.html")
    assert not (tmp_path / "q.html").exists()
