"""The job in the real desktop, in a Chinese and in an English window: layers arrive styled, named and grouped; the menu opens the dialog."""

import json
import re
from collections import Counter

import pytest
from qgis.PyQt.QtGui import QColor, QImage

from lantian.layers.palette import palette
from lantian.layers.tasks import FLAG_FIRES

from .desktop import run
from .sample_files import LIST, SOURCES, TOWNSHIPS, copied

CJK = re.compile(r"[\u4e00-\u9fff]")
TABLES = ["events", "fires", "detections", "footprints", "borders", "townships"]  # uppermost first
DINGXIANG = (112.7, 38.35, 113.1, 38.65)
WORDS = {
    "zh": {"window": "zh-Hans", "menu": "蓝天", "names": ["事件", "火区", "像元", "像元足迹", "县市界", "乡镇"], "group": "山西省疑似火点 2023-11-09 – 2023-11-10"},
    "en": {"window": "en", "menu": "Lantian", "names": ["Events", "Fires", "Detections", "Footprints", "County and city borders", "Townships"],
           "group": "Shanxi suspected fires 2023-11-09 – 2023-11-10"},
}


@pytest.fixture(scope="module", params=["zh", "en"])
def lang(request):
    return request.param


@pytest.fixture(scope="module")
def desktop(lang, tmp_path_factory):
    """What the desktop told, the PNG of its map, and the totals of the run."""
    folder = tmp_path_factory.mktemp("desktop")
    files = copied(folder / "sample")
    job = {"INPUTS": [str(files / LIST)], "TOWNSHIPS": str(files / TOWNSHIPS), "SOURCES": [str(files / SOURCES)], "OUT": str(folder / "out"), "LANG": lang}
    told = run(folder, job, WORDS[lang]["window"], DINGXIANG, action="lantian_flag_fires", canvas=folder / "map.png")
    return told, folder / "map.png", json.loads((folder / "out/run.json").read_text("utf-8"))


def test_the_layers_lie_in_one_group_with_titles(desktop, lang):
    told, _, record = desktop
    assert told["groups"] == [WORDS[lang]["group"]]
    assert [layer["name"] for layer in told["layers"]] == WORDS[lang]["names"]
    assert [layer["table"] for layer in told["layers"]] == TABLES
    assert {layer["group"] for layer in told["layers"]} == {WORDS[lang]["group"]}
    assert {layer["table"]: layer["visible"] for layer in told["layers"]} == {
        "events": True, "fires": False, "detections": False, "footprints": True, "borders": True, "townships": True}
    features = {layer["table"]: layer["features"] for layer in told["layers"]}
    assert features["townships"] == record["totals"]["townships"]
    assert features["detections"] == features["footprints"] >= record["totals"]["detections"]


def test_legend_and_columns_speak_the_windows_language(desktop, lang):
    told, _, _ = desktop
    for layer in told["layers"]:
        assert len(layer["legend"]) >= 2, "no style"
        texts = [*filter(None, layer["legend"]), *(title for name, title in layer["titles"].items() if name != "fid")]
        assert all(texts)
        if lang == "en":
            assert not [text for text in texts if CJK.search(text)]
        else:
            # "1", "2–5 MW", "FRP" are the same in both
            assert not [text for text in texts if not CJK.search(text) and re.search(r"[a-z]{3}", text)]


def test_the_layers_are_evidence(desktop, lang):
    """They cannot be edited by accident, and each carries the warning, the rule and the sources."""
    told, _, record = desktop
    for layer in told["layers"]:
        assert layer["read_only"]
        for line in (record["warning"][lang], record["rule"][lang]):
            assert line.replace("<", "&lt;") in layer["notes"]


def test_the_menu_opens_the_dialog(desktop, lang):
    told, _, _ = desktop
    title = FLAG_FIRES.title(lang)
    assert told["title"] == title
    assert f"{title}…" in told["menus"][WORDS[lang]["menu"]]
    # QGIS itself writes an English title with capitals, and since 3.24 puts the group before it.
    group = FLAG_FIRES.group_zh if lang == "zh" else FLAG_FIRES.group_en
    assert len(told["dialogs"]) == 1 and told["dialogs"][0].lower() in (title.lower(), f"{group} - {title}".lower())


def test_the_map_has_the_palettes_colours(desktop):
    _, path, _ = desktop
    image, colours = QImage(str(path)), palette()
    found = Counter(image.pixel(x, y) & 0xFFFFFF for y in range(0, image.height(), 2) for x in range(0, image.width(), 2))
    assert found[QColor(colours["suspected"]["fill"]).rgb() & 0xFFFFFF] > 100
    # Townships with one event, as pale as the middle step of the fade makes them on white.
    one, opacity = QColor(colours["events"]["colours"][1]), colours["fade"]["steps"][1][1]
    red, green, blue = (int(255 - (255 - part) * opacity) for part in (one.red(), one.green(), one.blue()))
    assert found[red << 16 | green << 8 | blue] > 10_000, [(hex(colour), count) for colour, count in found.most_common(8)]
