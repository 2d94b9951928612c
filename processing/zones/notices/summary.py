"""What was read of a notice and what was not, as text for people."""

from __future__ import annotations

from ....layers.catalog.law import ZONE_KINDS

_SIDES = {"zh": {"north": "北", "south": "南", "east": "东", "west": "西", None: "沿路"}, "en": {"north": "N", "south": "S", "east": "E", "west": "W", None: "along"}}
_HEADS = (("title", "标题", "title"), ("number", "文号", "number"), ("issuer", "发布机关", "issuer"), ("issued_on", "发布日期", "issued on"),
          ("in_force_on", "施行日期", "in force on"), ("expires_on", "有效期至", "until"), ("declared_km2", "总面积（km²）", "area (km²)"))


def summary(notice: dict, lang: str) -> list[str]:
    """Lines: the head of the notice, each zone with its borders and villages, checks that failed, what was not read."""
    zh = lang == "zh"
    colon, comma = ("：", "、") if zh else (": ", ", ")
    missing = "未读到" if zh else "not read"
    lines = [f"{name_zh if zh else name_en}{colon}{_plain(notice[key]) if notice[key] is not None else missing}" for key, name_zh, name_en in _HEADS]
    for at, zone in enumerate(notice["zones"], start=1):
        kind = ZONE_KINDS[zone["kind"]][0 if zh else 1] if zone["kind"] else ("类别未读到" if zh else "kind not read")
        named = comma.join(_plain(one) for one in (kind, zone["name"], zone["stage"], zone["grade"], zone["valid_from"]) if one)
        lines += ["", f"{'分区' if zh else 'zone'} {at}{colon}{named}"
                  + (f"{comma}{zone['declared_km2']:g} km²" if zone["declared_km2"] else "")]
        lines += [f"  {_SIDES[lang][border['side']]}  {_border(border, zh)}" for border in zone["borders"]]
        for group in zone["villages"]:
            names = ("全境" if zh else "whole") if group["whole"] else comma.join(map(_plain, group["villages"]))
            lines.append(f"  {_plain(group['township'] or '')}{colon}{names}")
        if zone["includes"]:
            lines.append(f"  {'含' if zh else 'includes '}{comma.join(map(_plain, zone['includes']))}")
    failed = [check for check in notice["checks"] if not check["ok"]]
    for title, entries in ((("核对提示", "to be checked"), [check[lang] for check in failed]), (("豁免", "exempt"), [one["wording"] for one in notice["exemptions"]]),
                           (("未读懂，原文照录", "not understood, word for word"), notice["unread"])):
        if entries:
            lines += ["", f"{title[0 if zh else 1]}（{len(entries)}）" if zh else f"{title[1]} ({len(entries)})", *(f"  - {_plain(entry)}" for entry in entries)]
    return lines


def _border(border: dict, zh: bool) -> str:
    words = [_plain(border["road"])]
    if border["segment"]:
        words.append(_plain(border["segment"]))
    if border["offset_m"] is not None:
        words.append((f"两侧各 {border['offset_m']:g} m" if zh else f"{border['offset_m']:g} m to either side") if border["both_sides"]
                     else f"{'外移' if zh else 'outward'} {border['offset_m']:g} m")
    if border["included"] is not None:
        words.append(("含" if border["included"] else "不含") if zh else ("included" if border["included"] else "excluded"))
    return "，".join(words) if zh else ", ".join(words)


def _plain(text) -> str:
    """Text of a file without what could steer a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in str(text))
