"""Checks of two zones of one kind on the same ground at the same time: duplicates, versions that were not ended, overlaps."""

from __future__ import annotations

import numpy as np
import shapely

from .drawn import Drawn, kind_title
from .fault import Fault, amount
from .measure import NOISE_M, ROUNDING_M, polygons_of, together
from .plane import area_km2

SAME_SHARE = 0.999
"""Two drawings with this share of ground in common are the same; unverified."""
VERSION_SHARE = 0.5
"""Two zones of one name with this share in common are versions of one zone; unverified."""


def overlaps(zones: Drawn, sliver_m: float) -> list[Fault]:
    """Zones of one kind on the same ground at the same time: strips narrower than *sliver_m* apart from the rest."""
    one, other = _met(zones)
    shared = shapely.intersection(zones.shape[one], zones.shape[other])
    found = []
    for a, b, ground in zip(one, other, shared, strict=True):
        parts = polygons_of(ground)
        parts = parts[zones.scale.mean_width_m(parts) > NOISE_M] if len(parts) else parts
        if len(parts):
            found += _judged(zones, int(a), int(b), parts, sliver_m)
    return found


def _met(zones: Drawn):
    """Pairs of zones of one kind, in force on a common day, whose insides meet; a draft meets an adopted zone only if it is the same."""
    one, other = zones.tree.query(zones.shape)
    keep = (one < other) & (zones.kind[one] == zones.kind[other]) & zones.compared[one] & zones.compared[other]
    pairs = np.column_stack([one, other])[keep]
    pairs = pairs[np.lexsort((zones.ids[pairs[:, 1]].astype(str), zones.ids[pairs[:, 0]].astype(str)))]
    one, other = pairs.T
    mixed = zones.draft[one] != zones.draft[other]
    size = shapely.area(zones.shape)
    alike = np.minimum(size[one], size[other]) >= SAME_SHARE * np.maximum(size[one], size[other])
    same_days = ~mixed & zones.together_in_force(one, other)
    todo = (mixed & alike) | (same_days & _suspect(zones, pairs))
    met, tested = np.zeros(len(pairs), bool), np.zeros(len(pairs), bool)
    shapely.prepare(zones.shape)
    while todo.any():
        met[todo] = shapely.relate_pattern(zones.shape[one[todo]], zones.shape[other[todo]], "T********")
        tested |= todo
        # Ground that lies in two zones ends at lone borders alone: it is followed from zone to zone across those that are shared.
        todo = ~tested & same_days & np.isin(pairs, pairs[met]).any(axis=1)
    return one[met], other[met]


def _suspect(zones: Drawn, pairs: np.ndarray) -> np.ndarray:
    """Pairs in which a border that is not shared exactly comes near the other zone: where two zones overlap, one such pair is among them."""
    codes = []
    for at, border in zones.states:
        segment, zone = shapely.STRtree(zones.shape[at]).query(border.boxes())
        mine, met = border.owner[segment], at[zone]
        codes.append(np.unique(np.minimum(mine, met) * len(zones) + np.maximum(mine, met)))
    return np.isin(pairs[:, 0] * len(zones) + pairs[:, 1], np.concatenate(codes) if codes else [])


def _judged(zones: Drawn, a: int, b: int, parts, sliver_m: float) -> list[Fault]:
    if zones.rank[b] < zones.rank[a]:
        a, b = b, a
    ground, size = float(shapely.area(parts).sum()), shapely.area(zones.shape[[a, b]])
    share = ground / float(size.sum() - ground)
    names = tuple(sorted((str(zones.ids[a]), str(zones.ids[b]))))
    kind, zh, en = str(zones.kind[a]), kind_title(str(zones.kind[a]), "zh"), kind_title(str(zones.kind[a]), "en")
    if zones.draft[a] != zones.draft[b]:
        if share < SAME_SHARE:
            return []
        return [Fault("duplicate", "note", names, kind, f"{zh}：草案与已采纳的分区范围相同：{zones.label(a)}、{zones.label(b)}；采纳前请确认是否多余",
                      f"{en}: a draft and an adopted zone are the same ground: {zones.label_en(a)}, {zones.label_en(b)}; see whether the draft is needed",
                      together(parts))]
    nested = zones.grade[a] != zones.grade[b] and bool(zones.grade[a]) and bool(zones.grade[b])
    if nested and _lies_within(zones, a, b, sliver_m):
        return []
    versions = share >= SAME_SHARE or (share >= VERSION_SHARE and zones.name[a] == zones.name[b] != "")
    if versions and (zones.first[a], zones.last[a]) != (zones.first[b], zones.last[b]):
        return [Fault("periods", "major", names, kind,
                      f"{zh}：同一处有两版同时有效：{zones.label(a)} {zones.days(a, 'zh')}，{zones.label(b)} {zones.days(b, 'zh')}；请给旧版填写生效末日",
                      f"{en}: two versions of one place are in force at once: {zones.label_en(a)} {zones.days(a, 'en')}, "
                      f"{zones.label_en(b)} {zones.days(b, 'en')}; give the former one its last day", together(parts))]
    if share >= SAME_SHARE:
        return [Fault("duplicate", "major", names, kind, f"{zh}：{zones.label(a)}与{zones.label(b)}范围相同；请删去一个",
                      f"{en}: {zones.label_en(a)} and {zones.label_en(b)} are the same ground; delete one", together(parts))]
    return _overlap(zones, a, b, parts, names, sliver_m)


def _lies_within(zones: Drawn, a: int, b: int, sliver_m: float) -> bool:
    """Whether one of two grades lies in the other, but for strips narrower than *sliver_m*."""
    for inner, outer in ((a, b), (b, a)):
        rest = polygons_of(shapely.difference(zones.shape[inner], zones.shape[outer]))
        if not len(rest) or zones.scale.narrow(rest, sliver_m).all():
            return True
    return False


def _overlap(zones: Drawn, a: int, b: int, parts, names, sliver_m: float) -> list[Fault]:
    """One fault for the strips narrower than *sliver_m*, one for the rest."""
    kind, zh, en = str(zones.kind[a]), kind_title(str(zones.kind[a]), "zh"), kind_title(str(zones.kind[a]), "en")
    thin, found = zones.scale.narrow(parts, sliver_m), []
    if not thin.all():
        ground = together(parts[~thin])
        size = amount(area_km2(ground))
        found.append(Fault("overlap", "major", names, kind, f"{zh}：{zones.label(a)}与{zones.label(b)}重叠 {size}；请对照通告确定归属并改正边界",
                           f"{en}: {zones.label_en(a)} and {zones.label_en(b)} overlap by {size}; see the notice whose it is and correct the border", ground))
    if thin.any():
        ground = together(parts[thin])
        size, safe = amount(area_km2(ground)), zones.group[a] == zones.group[b]
        severity = "note" if float(zones.scale.mean_width_m(ground)) < ROUNDING_M else "minor"
        found.append(Fault("overlap", severity, names, kind, f"{zh}：{zones.label(a)}与{zones.label(b)}的边界压盖，重叠 {size}，窄于 {sliver_m:g} m"
                           + (f"；可归{zones.label(a)}" if safe else "；请改正边界"),
                           f"{en}: the borders of {zones.label_en(a)} and {zones.label_en(b)} overlap by {size}, narrower than {sliver_m:g} m"
                           + (f"; {zones.label_en(a)} can keep it" if safe else "; correct the border"), ground, "give_overlap" if safe else "", "narrow"))
    return found
