"""What speaks against publishing: a list with a severity, a sentence and a place to go, before anything is made.

    critical   blocks: the edition cannot be made so          note     is printed on the sheet, nobody need act
    major      warns: it can be made, somebody should look    closed   has been looked at and is in order
"""

from __future__ import annotations

import re
from dataclasses import dataclass

CHECKS = {
    # code: (zh, en), in the order in which items of one severity are listed
    "approval": ("审图号", "map approval number"),
    "personal": ("个人信息", "personal data"),
    "keys": ("密钥", "keys"),
    "datum": ("坐标偏移", "datum"),
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
# Measured on the sample's web map: the page itself, and what a coordinate, township, event and detection add.
_PAGE_B, _COORDINATE_B, _TOWNSHIP_B, _EVENT_B, _DETECTION_B, _MOST_COORDINATES = 245_000, 16, 110, 210, 260, 150_000


@dataclass(frozen=True)
class Publication:
    """What is to be published: *edition* (a key of EDITIONS), the 审图号 *approval* or "", whether it is declared a *draft*, and what the caller knows beside
    the tables: titles (zh, en) of layers with *unsaved* edits, whether a *key* of a map service would go into the file."""

    edition: str = "internal"
    approval: str = ""
    draft: bool = False
    unsaved: tuple[tuple[str, str], ...] = ()
    key: bool = False


@dataclass(frozen=True)
class Item:
    """One line. *place*: where to go: ("approval",), ("layer", name), ("zones", id, …), or () where there is nowhere to go."""

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
    items = [_approval(wanted), *_always(wanted), _borders(tables["townships"]), _acts(tables["zones_in_force"], tables["acts"]), _drafts(tables["zones"], wanted),
             _faults(list(faults), wanted), _unsaved(wanted), _size(tables), _places(wanted)]
    codes = list(CHECKS)
    return sorted((one for one in items if one is not None), key=lambda one: (ORDER.index(one.severity), codes.index(one.check)))


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
    return (_PAGE_B + coordinates * _COORDINATE_B + sum(rows)) / 1e6


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


def _always(wanted):
    """What the making itself sees to."""
    key = Item("keys", "closed", "成果不含地图服务密钥", "No key of a map service is in the file")
    if wanted.key:
        key = Item("keys", "critical" if wanted.edition == "public" else "major", "文件会含地图服务密钥：去掉，或改用自己的底图",
                   "A key of a map service would go into the file: leave it out")
    return (Item("personal", "closed", "成果不含姓名、电话列", "No names and phones are among the columns"), key,
            Item("datum", "closed", "工作区为 CGCS2000，导入时已核验", "The workspace is CGCS2000, verified on import"))


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


def _size(tables):
    mb = size_estimate_mb(tables)
    zh, en = f"网页约 {mb:.1f} MB", f"The web map will have about {mb:.1f} MB"
    if mb > REFUSE_MB:
        return Item("size", "critical", f"{zh}，超过 {REFUSE_MB:g} MB：缩短时段或收窄筛选", f"{en}, more than {REFUSE_MB:g}: narrow the period or the filter")
    if mb > SIMPLIFY_MB:
        return Item("size", "major", f"{zh}：宜缩短时段，手机打不开", f"{en}: narrow the period, phones will not open it")
    if mb > WARN_MB:
        return Item("size", "major", f"{zh}：旧电脑打开较慢", f"{en}: slow on old computers")
    return Item("size", "closed", zh, en)


def _places(wanted):
    if wanted.edition == "public":
        return Item("places", "note", "火点按乡镇汇总，不含位置（公开版）", "Fires are summed by township, without places (public edition)")
    return Item("places", "note", "含火点位置：仅限内部使用", "Holds the places of fires: for internal use only")

