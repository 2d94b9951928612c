"""What speaks against publishing: a list with a severity, a sentence and a place to go, before anything is made.

    critical   blocks: the edition cannot be made so          note     is printed on the sheet, nobody need act
    major      warns: it can be made, somebody should look    closed   has been looked at and is in order
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...layers.palette import palette
from .outgoing import FOUND, GRAVE, hostile, personal

CHECKS = {
    # code: (zh, en), in the order in which items of one severity are listed
    "approval": ("审图号", "map approval number"),
    "personal": ("个人信息", "personal data"),
    "keys": ("密钥", "keys"),
    "datum": ("坐标偏移", "datum"),
    "hostile": ("可疑文字", "suspicious text"),
    "legend": ("图例", "legend"),
    "borders": ("乡镇界", "township borders"),
    "acts": ("文号", "documents"),
    "drafts": ("草案", "drafts"),
    "faults": ("分区问题", "zone faults"),
    "unsaved": ("未保存的改动", "unsaved edits"),
    "size": ("大小", "size"),
    "places": ("火点位置", "places of fires"),
}
EDITIONS = {"internal": ("内部版", "Internal"), "public": ("公开版", "Public")}
ORDER = ("critical", "major", "note", "closed")
WARN_MB, SIMPLIFY_MB, REFUSE_MB = 5.0, 10.0, 25.0
_DERIVED = ("推算", "示意", "derived", "illustrative")
# 晋S(2023)012号, GS（2019）1822号, GS京（2022）0001号
_APPROVAL = re.compile(r"[\u4e00-\u9fffA-Z]{1,4}[（(]\d{4}[）)]\d{1,6}号")
# Measured on the sample's web map: the page itself, and what a coordinate, township, event and detection add; what is left of them in a page that is deflated,
# measured on 50,000 detections of a month (benchmarks/web_map.py).
_PAGE_B, _COORDINATE_B, _TOWNSHIP_B, _EVENT_B, _DETECTION_B, _MOST_COORDINATES = 290_000, 16, 110, 210, 240, 150_000
_PACKED_FROM_B, _PACKED_SHARE = 3_000_000, 0.15


@dataclass(frozen=True)
class Publication:
    """What is to be published: *edition* (a key of EDITIONS), the 审图号 *approval* or "", whether it is declared a *draft*, and what the caller knows beside
    the tables: titles (zh, en) of layers with *unsaved* edits, whether a *key* of a map service would go into the file. Where it is known: *texts* (of
    outgoing.py) that go out, *people* that the workspace names, *secrets* that must be in none of them, and the *datum* of the townships (agrees,
    not_verifiable, shifted)."""

    edition: str = "internal"
    approval: str = ""
    draft: bool = False
    unsaved: tuple[tuple[str, str], ...] = ()
    key: bool = False
    texts: tuple = ()
    people: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    datum: str = ""


@dataclass(frozen=True)
class Item:
    """One line. *place*: where to go: ("approval",), ("layer", name), ("zones", id, …),
    ("row", layer, key), or () where there is nowhere to go."""

    check: str
    severity: str
    zh: str
    en: str
    place: tuple[str, ...] = ()

    @property
    def blocks(self) -> bool:
        return self.severity == "critical"

    def text(self, lang: str) -> str:
        return self.zh if lang == "zh" else self.en


def preflight(tables: dict, wanted: Publication, faults=()) -> list[Item]:
    """The items, the gravest first. *tables*: zones (all), zones_in_force, acts, townships, events, detections, with the columns of the catalog.

    *faults*: (severity, zone ids) of check_zones that are open. Tables are not changed; what is in order is an item, too.
    """
    items = [_approval(wanted), _personal(wanted), _key(wanted), _datum(wanted), _hostile(wanted), _legend(tables), _borders(tables["townships"]),
             _acts(tables["zones_in_force"], tables["acts"]), _drafts(tables["zones"], wanted),
             _faults(list(faults), wanted), _unsaved(wanted), _size(size_estimate_mb(tables)), _places(wanted)]
    return _in_order(one for one in items if one is not None)


def sized(items, size_b: int) -> list[Item]:
    """The *items* with the true size of the page in the place of the estimate."""
    return _in_order([*(one for one in items if one.check != "size"), _size(size_b / 1e6)])


def _in_order(items):
    codes = list(CHECKS)
    return sorted(items, key=lambda one: (ORDER.index(one.severity), codes.index(one.check)))


def blocked(items) -> bool:
    """Whether one item blocks."""
    return any(one.blocks for one in items)


def passes_text(items, lang: str) -> str:
    """The line into which all that is in order folds: ``7 项通过：个人信息、密钥、坐标偏移、大小``; empty where nothing is."""
    names = [CHECKS[one.check][lang != "zh"] for one in items if one.severity == "closed"]
    if not names:
        return ""
    return f"{len(names)} 项通过：{'、'.join(names)}" if lang == "zh" else f"{len(names)} in order: {', '.join(names)}"


def summary(items, edition: str, lang: str) -> str:
    """``公开版 1 项阻止 2 项警告``."""
    blocks, warns = sum(one.blocks for one in items), sum(one.severity == "major" for one in items)
    title = EDITIONS[edition][lang != "zh"]
    if lang == "zh":
        return f"{title} " + (" ".join(part for part in (f"{blocks} 项阻止" if blocks else "", f"{warns} 项警告" if warns else "") if part) or "可以生成")
    return f"{title}: " + (", ".join(part for part in (f"{blocks} block" if blocks else "", f"{warns} warn" if warns else "") if part) or "ready")


def size_estimate_mb(tables: dict) -> float:
    """How large the web map will be, in MB (10⁶ bytes), from the numbers of rows and coordinates; borders are simplified beyond a limit."""
    # Not at the head: the window's thread names this module's classes, and must not be the one that loads compiled libraries.
    import shapely

    coordinates = min(int(shapely.get_num_coordinates(tables["townships"].geometry.to_numpy(object)).sum()), _MOST_COORDINATES)
    rows = (len(tables["townships"]) * _TOWNSHIP_B, len(tables["events"]) * _EVENT_B, len(tables["detections"]) * _DETECTION_B)
    data = coordinates * _COORDINATE_B + sum(rows)
    return (_PAGE_B + (data if data < _PACKED_FROM_B else data * _PACKED_SHARE)) / 1e6


def _approval(wanted):
    number = wanted.approval.strip()
    if number and not _APPROVAL.fullmatch(number):
        return Item("approval", "major", f"审图号“{number}”不像审图号（例：晋S(2023)012号）：请核对",
                    f"“{number}” does not look like an approval number: check it", ("approval",))
    if number:
        return Item("approval", "closed", f"审图号：{number}", f"Map approval no. {number}")
    if wanted.draft or wanted.edition == "internal":
        return Item("approval", "note", "没有审图号：图上印“草稿，未送审，不得公开”", "No map approval number: the map says “draft, not for release”", ("approval",))
    return Item("approval", "critical", "没有审图号：填写，或声明为草稿", "No map approval number: enter it, or declare a draft", ("approval",))


def _personal(wanted):
    """Names, phones, identity numbers in what goes out. A landline may be the hotline that a notice prints: a person looks at it."""
    found = personal(wanted.texts, wanted.people)
    if not found:
        return Item("personal", "closed", "成果的文字里没有人名、电话、身份证号", "No names of people, phones or identity numbers in the texts that go out")
    codes = [code for code in FOUND if any(one == code for one, _ in found)]
    code, text = next((code, text) for code, text in found if code == codes[0])
    (zh, en), (where_zh, where_en) = FOUND[code], text.titles
    more = len(found) - 1
    grave = any(code in GRAVE for code in codes)
    severity = "critical" if grave and wanted.edition == "public" else "major" if wanted.edition == "public" else "note"
    return Item("personal", severity, f"{where_zh}里有{zh}" + (f"，另有 {more} 处" if more else "") + ("" if wanted.edition == "public" else "：仅限内部使用"),
                f"{where_en} holds a {en}" + (f", and {more} more places" if more else "") + ("" if wanted.edition == "public" else ": for internal use only"),
                ("row", text.layer, text.key))


def _key(wanted):
    hidden = [text for text in wanted.texts if any(secret and secret in text.text for secret in wanted.secrets)]
    if hidden:
        where_zh, where_en = hidden[0].titles
        return Item("keys", "critical", f"{where_zh}里有地图服务密钥：请删去", f"{where_en} holds the key of a map service: take it out",
                    ("row", hidden[0].layer, hidden[0].key))
    if wanted.key:
        return Item("keys", "major", "文件含地图服务密钥：拿到文件的人都能用它", "The key of a map service is in the file: whoever has the file can use it")
    return Item("keys", "closed", "成果不含地图服务密钥", "No key of a map service is in the file")


def _datum(wanted):
    if wanted.datum == "shifted":
        return Item("datum", "critical", "乡镇界像是 GCJ-02（有偏移）：请核对后重新导入", "The townships look shifted (GCJ-02): check and import them again",
                    ("layer", "townships"))
    if wanted.datum == "not_verifiable":
        return Item("datum", "major", "坐标系在此无法核验：请对照已知地点看一看", "The datum cannot be verified here: hold it against a known place",
                    ("layer", "townships"))
    return Item("datum", "closed", "工作区为 CGCS2000，导入时已核验", "The workspace is CGCS2000, verified on import")


def _hostile(wanted):
    found = hostile(wanted.texts)
    if not found:
        return Item("hostile", "closed", "文字里没有网页代码或隐藏的方向符", "No markup or hidden direction marks in the texts")
    zh, en = found[0].titles
    more = len(found) - 1
    return Item("hostile", "major", f"{zh}像网页代码或过长" + (f"，另有 {more} 处" if more else "") + "：按普通文字显示，请核对",
                f"{en} looks like markup or is too long" + (f", and {more} more" if more else "") + ": shown as mere text; check it",
                ("row", found[0].layer, found[0].key))


def _legend(tables):
    """A kind without a look of its own would lie on the map unexplained."""
    known, zones = palette()["zone"], tables["zones_in_force"]
    without = sorted({kind for kind in zones["kind"] if kind not in known})
    if without:
        ids = zones["zone_id"][zones["kind"].isin(without)]
        names = "、".join(map(str, without))
        return Item("legend", "major", f"{len(without)} 类分区没有图例：{names}", f"Kinds of zones without a legend: {names}", ("zones", *ids))
    return Item("legend", "closed", "每一图层都有图例", "Every layer has its legend")


def _borders(townships):
    notices = townships["notice"].dropna().astype(str) if "notice" in townships.columns else []
    if not len(townships):
        return Item("borders", "major", "没有乡镇界：火点不能归到乡镇", "No townships: fires cannot be counted by township", ("layer", "townships"))
    if any(mark in text for text in notices for mark in _DERIVED):
        return Item("borders", "major", "乡镇界为推算，非国家公布界线：标注示意", "Township borders are derived, not official: said so on the map",
                    ("layer", "townships"))
    return Item("borders", "closed", "乡镇界没有推算说明", "Township borders are not marked as derived")


def _acts(in_force, acts):
    known = set(acts["number"])
    without = in_force[~in_force["act"].isin(known)]
    if not len(without):
        return Item("acts", "closed", "有效分区都有文号", "Every zone in force has its document")
    zh, en = (_named(without), f"{len(without)} zones in force have") if len(without) > 1 else (_named(without), f"{_named(without)} has")
    return Item("acts", "major", f"{zh}无文号", f"{en} no document number", ("zones", *without["zone_id"]))


def _named(zones):
    names = [name if isinstance(name, str) and name else zone for name, zone in zip(zones["name"], zones["zone_id"], strict=True)]
    return names[0] if len(names) == 1 else f"{'、'.join(names[:2])}等 {len(names)} 个分区"


def _drafts(zones, wanted):
    drafts = zones[zones["status"] == "draft"]
    if not len(drafts):
        return None
    out = ("不进入公开版", "are not in the public edition") if wanted.edition == "public" else ("尚未施行", "are not in force")
    return Item("drafts", "note", f"{len(drafts)} 个草案分区{out[0]}", f"{len(drafts)} draft zones {out[1]}", ("zones", *drafts["zone_id"]))


def _faults(faults, wanted):
    grave = [zones for severity, zones in faults if severity in ("critical", "major")]
    if not faults:
        return Item("faults", "closed", "分区没有未处理的问题", "No zone fault is open")
    worst = "critical" if any(severity == "critical" for severity, _ in faults) and wanted.edition == "public" else "major" if grave else "note"
    ids = tuple(dict.fromkeys(zone for zones in (grave or [zones for _, zones in faults]) for zone in zones))
    return Item("faults", worst, f"分区问题 {len(faults)} 处未处理" + (f"，其中 {len(grave)} 处严重或较重" if grave else ""),
                f"{len(faults)} zone faults are open" + (f", {len(grave)} of them grave" if grave else ""), ("zones", *ids))


def _unsaved(wanted):
    if not wanted.unsaved:
        return Item("unsaved", "closed", "没有未保存的改动", "No edits are unsaved")
    zh, en = "、".join(zh for zh, _ in wanted.unsaved), ", ".join(en for _, en in wanted.unsaved)
    return Item("unsaved", "major", f"{zh}有未保存的改动：成果只用已保存的内容", f"{en}: edits not saved are not published", ("layer", ""))


def _size(mb):
    zh, en = f"网页约 {mb:.1f} MB", f"The web map has about {mb:.1f} MB"
    if mb > REFUSE_MB:
        return Item("size", "critical", f"{zh}，超过 {REFUSE_MB:g} MB：缩短时段或收窄筛选", f"{en}, more than {REFUSE_MB:g}: narrow the period or the filter")
    if mb > SIMPLIFY_MB:
        return Item("size", "major", f"{zh}：界线会再简化；宜缩短时段，手机打不开", f"{en}: borders are simplified further; narrow the period, phones will not open it")
    if mb > WARN_MB:
        return Item("size", "major", f"{zh}：旧电脑打开较慢", f"{en}: slow on old computers")
    return Item("size", "closed", zh, en)


def _places(wanted):
    if wanted.edition == "public":
        return Item("places", "note", "火点按乡镇汇总，不含位置（公开版）", "Fires are summed by township, without places (public edition)")
    return Item("places", "note", "含火点位置：仅限内部使用", "Holds the places of fires: for internal use only")

