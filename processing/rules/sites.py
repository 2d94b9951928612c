"""Construction sites and bare ground: video, platform, the six 100 %, night permits, works in sections, ground left bare.

An empty field says neither yes nor no, unless the rule says otherwise. A site whose state says that it is finished is a site no more.
"""

from __future__ import annotations

import numpy as np

from .boilers import measured
from .facts import NoData, is_one, is_zero
from .scope import finding, words

SITES = "construction_sites"
_FINISHED = ("竣工", "已竣工", "完工", "已完工", "finished", "completed")


def site_video(provision, facts):
    """A site in scope, inside the zones where the plan names any, said to have no video. One without an area is in no scope that asks for it."""
    yield _in_scope(provision, facts, "video", "未安装视频监控", "without video")


def site_platform(provision, facts):
    """A site in scope, inside the zones where the plan names any, said not to be linked to the platform that the plan names."""
    yield _in_scope(provision, facts, "platform", "未接入" + provision.options.get("platform", "监管平台"), "not linked to the platform")


def site_six_100(provision, facts):
    """Fewer than six of the six measures in place; where they are not counted, ``six_100`` is 0. Raises NoData when no site has either."""
    table = facts.table(SITES)
    measures = table["six_measures"].to_numpy(float)
    counted = ~np.isnan(measures)
    if not (counted | table["six_100"].notna().to_numpy()).any():
        raise NoData(f"{SITES}: six_measures, six_100")
    yield finding(provision, facts, SITES, _open(table) & np.where(counted, measures < 6, is_zero(table["six_100"])),
                  "“六个百分之百”" + _either(counted, "只落实 " + measured(table["six_measures"], "项"), "未落实"),
                  "six 100 % " + _either(counted, "met in " + measured(table["six_measures"], ""), "not met"))


def site_night_permit(provision, facts):
    """Works at night and is said to have no permit, or no plan of the six fixed points."""
    table = facts.table(SITES)
    permit, fixed = is_zero(table["night_permit"]), is_zero(table["six_fixed"])
    both = permit & fixed
    yield finding(provision, facts, SITES, _open(table) & is_one(table["night_works"]) & (permit | fixed),
                  np.select([both, permit], ["夜间施工未经审批、未落实“六定方案”", "夜间施工未经审批"], "夜间施工未落实“六定方案”").astype(object),
                  np.select([both, permit], ["works at night without permit and six fixed points", "works at night without permit"],
                            "works at night without six fixed points").astype(object))


def site_sections(provision, facts):
    """A linear work inside the zones, said not to be built in sections."""
    table, zone = facts.table(SITES), facts.zone_of(SITES, provision.zones)
    mask = _open(table) & table["kind"].eq("linear").to_numpy(bool) & is_zero(table["sections"]) & (zone != "")
    yield finding(provision, facts, SITES, mask, "重点区域内线性工程未分段施工", "linear work in a key area, not in sections", zone_id=zone)


def bare_ground_untreated(provision, facts):
    """Bare ground inside the zones said to be neither hardened nor greened; an unlawful yard anywhere; where ``on_file``, ground inside the zones not on file.

    Only the kinds named (bare and yard, when none is); a row without a kind is bare ground, as its register says. With ``on_file`` the other
    kinds named are to be treated, too. Whether it is on file is the matter itself: an empty field counts, and the detail says so.
    Raises NoData where no such zone is in force and no yard is at fault.
    """
    table = facts.table("bare_ground")
    kinds = provision.options.get("kinds") or ("bare", "yard")
    kind, on_file = table["kind"].where(words(table["kind"]) != "", "bare"), bool(provision.options.get("on_file"))
    yard = kind.eq("yard").to_numpy(bool) & ("yard" in kinds)
    unlawful = yard & is_zero(table["lawful"])
    zone = np.full(len(table), "", object)
    try:
        zone = facts.zone_of("bare_ground", provision.zones) if provision.zones else np.full(len(table), None, object)
    except NoData:
        if not unlawful.any():
            raise
    mine = kind.isin(kinds).to_numpy(bool) & (zone != "")
    ground = mine & ~yard if on_file else mine & kind.eq("bare").to_numpy(bool)
    bare = ground & is_zero(table["treated"])
    unfiled = mine & on_file & ~is_one(table["recorded"])
    zh, en = np.full(len(table), "", object), np.full(len(table), "", object)
    for mask, said, said_en in ((bare, "裸露地面未硬化或绿化", "bare ground neither hardened nor greened"), (unlawful, "违规堆场未清理取缔", "unlawful yard"),
                                (unfiled & is_zero(table["recorded"]), "未排查建档", "not on file"),
                                (unfiled & ~is_zero(table["recorded"]), "未登记是否建档", "not recorded whether on file")):
        zh += np.where(mask & (zh != ""), "；", "").astype(object) + np.where(mask, said, "").astype(object)
        en += np.where(mask & (en != ""), "; ", "").astype(object) + np.where(mask, said_en, "").astype(object)
    yield finding(provision, facts, "bare_ground", bare | unlawful | unfiled, zh, en, zone_id=np.where(bare | unfiled, zone, None))


def _in_scope(provision, facts, field, zh, en):
    """Open sites for which the comparison holds (every one, without a comparison), inside the zones, whose *field* is 0."""
    table = facts.table(SITES)
    holds, edge = np.ones(len(table), bool), np.zeros(len(table), bool)
    if provision.tested:
        holds, edge = provision.compare(table["area_m2"].to_numpy(float))
    zone = facts.zone_of(SITES, provision.zones) if provision.zones else np.full(len(table), None, object)
    known = table["area_m2"].notna().to_numpy()
    area = "工地（占地" + _either(known, " " + measured(table["area_m2"], "m²"), "未登记") + "）"
    area_en = "site of " + measured(table["area_m2"], "m²", "unknown area")
    return finding(provision, facts, SITES, _open(table) & (holds | edge) & (zone != "") & is_zero(table[field]), area + zh, area_en + ", " + en,
                   on_wording=edge.astype(int), zone_id=zone)


def _open(table):
    return ~words(table["state"]).str.strip().str.lower().isin(_FINISHED).to_numpy(bool)


def _either(mask, yes, no):
    return np.where(mask, yes, no).astype(object)
