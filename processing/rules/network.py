"""Heat network: what burns coal inside the area that its pipes reach."""

from __future__ import annotations

import numpy as np

from .boilers import coal_boilers, coal_running, sizes
from .coal import OWN_WORDS, loose_coal_users, relapsed
from .kilns import kiln_titles
from .scope import exempt, finding, layers_with_rows


def boilers_in_network(provision, facts):
    """A running coal boiler of any size inside the zones."""
    table, zone = facts.table("boilers"), facts.zone_of("boilers", provision.zones)
    yield finding(provision, facts, "boilers", coal_boilers(table) & (zone != ""), "热力管网覆盖范围内燃煤锅炉 " + sizes(table),
                  "coal boiler inside the heat network, " + sizes(table, "en"), zone_id=zone)


def loose_coal_in_network(provision, facts):
    """Loose coal used or sold inside the zones, not exempt by its own record: users, dealers, farms, villages that relapsed.

    Clean coal and supply points of it are no loose coal.
    """
    for layer in layers_with_rows(provision, facts, ("coal_users", "households")):
        table, zone = facts.table(layer), facts.zone_of(layer, provision.zones)
        mask = loose_coal_users(table) & ~exempt(table, (*OWN_WORDS, *provision.exempt)) if layer == "coal_users" else relapsed(table)
        zh, en = ("使用或销售散煤", "loose coal used or sold") if layer == "coal_users" else ("散煤复烧", "relapse to loose coal")
        yield finding(provision, facts, layer, mask & (zone != ""), "热力管网覆盖范围内" + zh, en + " inside the heat network", zone_id=zone)


def kilns_in_network(provision, facts):
    """A running coal kiln of the kinds named (any when none is) inside the zones."""
    table, zone = facts.table("kilns"), facts.zone_of("kilns", provision.zones)
    kinds = provision.options.get("kinds")
    mine = coal_running(table) & (table["kind"].isin(kinds).to_numpy() if kinds else np.ones(len(table), bool))
    yield finding(provision, facts, "kilns", mine & (zone != ""), "供热管网覆盖范围内燃煤" + kiln_titles(table),
                  "coal-fired kiln inside the heat network: " + kiln_titles(table, "en"), zone_id=zone)
