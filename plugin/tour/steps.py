"""What the tour shows, in its order: from opening a workspace to publishing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..dock.fires.tab import FiresTab
from ..dock.ledger.tab import LedgerTab
from ..dock.publish.tab import PublishTab
from ..dock.zones.tab import ZonesTab
from ..language import tr


@dataclass(frozen=True)
class Step:
    """*tab* is brought to the front (None: stay); ``target(dock)`` is the widget that is framed."""

    title: str
    text: str
    tab: type | None
    target: Callable


def steps() -> tuple[Step, ...]:
    """The steps in the window's language."""
    return (
        Step(tr("Workspace"),
             tr("One file holds all zones, facilities, fires and ledgers of the county. Here you make one, open one, or check one out of a network drive."),
             None, lambda dock: dock.header.workspace),
        Step(tr("As of"),
             tr("The day looked at: zones are shown as they are in force on it, and deadlines are late or not on it. ◀ ▶ go a day back and forth."),
             None, lambda dock: dock.header.day),
        Step(tr("Zones"),
             tr("Zones by kind, with their state, declared and drawn area. A mark on the right tells that something is wrong; the list below says what, and where."),
             ZonesTab, lambda dock: dock.tab(ZonesTab).view),
        Step(tr("Draw, adopt, compare"),
             tr("Every act can be undone, and nothing is written before you save. A draft comes into force by a notice and a day."),
             ZonesTab, lambda dock: dock.tab(ZonesTab).buttons),
        Step(tr("Fires"),
             tr("Fires by township: events, fires and detections side by side. Drop the day's list on the map; a click on an event shows whose it is, and the evidence."),
             FiresTab, lambda dock: dock.tab(FiresTab).list),
        Step(tr("Filter"),
             tr("One filter for map, lists and everything that is exported; the button says what is left out."),
             FiresTab, lambda dock: dock.header.filter),
        Step(tr("Ledger"),
             tr("The rules hold the registers against the plan, clause by clause. A finding stays until somebody closes it, with evidence and a name."),
             LedgerTab, lambda dock: dock.tab(LedgerTab).view),
        Step(tr("Publish"),
             tr("Web map, field pack and workbook under the same filter. What speaks against it is listed below. F1 or ? opens the help of each tab."),
             PublishTab, lambda dock: dock.tab(PublishTab).outputs["publish_map"]),
    )
