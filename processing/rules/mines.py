"""Mines and gangue hills: clean transport of new mines, terms of rectification, restarts, orphaned and unlawful pits, ledgers and fires.

An empty field says neither yes nor no, unless the rule says otherwise. An old mine owes no clean transport: the plans bind new ones alone.
"""

from __future__ import annotations

import numpy as np

from .facts import is_one, is_zero
from .scope import finding, words

_CLOSED = ("关闭", "已关闭", "依法关闭", "注销", "已注销", "closed")


def new_mine_transport(provision, facts):
    """A new mine said to have no clean transport; with ``siding`` one that has no siding either."""
    table = facts.table("mines")
    mask = is_one(table["is_new"]) & is_zero(table["clean_transport"])
    if provision.options.get("siding"):
        yield finding(provision, facts, "mines", mask & is_zero(table["siding"]), "新建矿山未建铁路专用线，也未采用其他清洁运输方式",
                      "new mine with neither a rail siding nor other clean transport")
    else:
        yield finding(provision, facts, "mines", mask, "新建矿山未采用清洁运输方式", "new mine without clean transport")


def mine_overdue(provision, facts):
    """The mine's own deadline has passed, the day itself being within it, and nothing records that it met the standard: that record is the matter.

    A mine whose state says it is closed is done with.
    """
    table = facts.table("mines")
    until = words(table["deadline"])
    late = ((until != "") & (until < facts.day) & ~words(table["state"]).str.strip().isin(_CLOSED)).to_numpy(bool)
    until = until.to_numpy(object)
    yield finding(provision, facts, "mines", late & ~is_one(table["standard_met"]), "限期整改逾期未达标，整改期限 " + until + "，应依法关闭",
                  "not up to standard after its term, " + until + "; to be closed", deadline=until)


def mine_restart(provision, facts):
    """An open-pit mine under rectification that started again by the day and is said not to meet the standard."""
    table = facts.table("mines")
    again = words(table["restarted_on"])
    started = ((again != "") & (again <= facts.day)).to_numpy(bool)
    mask = is_one(table["open_pit"]) & is_one(table["rectifying"]) & started & is_zero(table["standard_met"])
    again = again.to_numpy(object)
    yield finding(provision, facts, "mines", mask, "露天矿山整治未达标即恢复生产，恢复日期 " + again, "open-pit mine restarted before it met the standard, on " + again)


def mine_orphaned(provision, facts):
    """Orphaned and said not to be restored; the plan speaks of open pits, so one said to be none is left out."""
    table = facts.table("mines")
    yield finding(provision, facts, "mines", is_one(table["orphaned"]) & is_zero(table["restored"]) & ~is_zero(table["open_pit"]),
                  "责任主体灭失的露天矿山未治理修复", "orphaned open-pit mine, not restored")


def mine_unlawful(provision, facts):
    """An open-pit mine said to be unlawful."""
    table = facts.table("mines")
    yield finding(provision, facts, "mines", is_one(table["open_pit"]) & is_zero(table["lawful"]), "违法违规露天矿山，应清理", "unlawful open-pit mine, to be cleared")


def mine_siding(provision, facts):
    """A key coal mine said to have no siding."""
    table = facts.table("mines")
    yield finding(provision, facts, "mines", is_one(table["key_mine"]) & is_zero(table["siding"]), "重点煤矿未接入铁路专用线", "key coal mine without a rail siding")


def gangue_unrecorded(provision, facts):
    """A gangue hill that is not on file: here the missing record is the matter, so an empty field counts and the detail says so."""
    table = facts.table("gangue_hills")
    no = is_zero(table["recorded"])
    yield finding(provision, facts, "gangue_hills", ~is_one(table["recorded"]), np.where(no, "矸石山未建立台账", "矸石山未登记是否建档").astype(object),
                  np.where(no, "gangue hill not on file", "gangue hill, not recorded whether on file").astype(object))


def gangue_burning(provision, facts):
    """A gangue hill that burns by itself or smokes."""
    table = facts.table("gangue_hills")
    burns, smokes = is_one(table["self_burning"]), is_one(table["smoke"])
    yield finding(provision, facts, "gangue_hills", burns | smokes, np.select([burns & smokes, burns], ["矸石山自燃、冒烟", "矸石山自燃"], "矸石山冒烟").astype(object),
                  np.select([burns & smokes, burns], ["gangue hill on fire and smoking", "gangue hill on fire"], "gangue hill smoking").astype(object))
