"""A hotspot file is dropped, filtered, an event opened, a place explained."""

from qgis.PyQt.QtWidgets import QTabBar
from qgis.utils import iface

from .hands import accept, choose, click, click_map, click_row, dialog, look

LIST = "viirs_noaa20_2023-11-09.csv"
PLACE = (112.70, 38.41)


class FireSteps:
    """Drop, filter, event, explain."""

    @property
    def fires(self):
        """The tab of fires."""
        return self.dock.tabs.widget(1)

    def open_tab(self, at):
        """Click the head of a tab."""
        bar = self.dock.tabs.findChild(QTabBar)
        yield from click(bar, bar.tabRect(at).center())
        yield lambda: self.dock.tabs.currentIndex() == at and self.idle()

    def drop_fires(self):
        """The day's list falls on the map, is previewed and comes in."""
        yield from self.open_tab(1)
        yield lambda: self.fires.stack.currentWidget() is self.fires.nothing
        yield from self.take("no_fires", line=self.fires.nothing.line.text())
        self.drop(self.sample / LIST)
        box = yield from dialog("FireDialog")
        yield lambda: box.preview is not None
        yield from self.take("drop_fires", detections=box.preview.count)
        yield from accept(box)
        yield lambda: self.fires.overview is not None and self.fires.overview.towns and self.idle() and not self.fires.map.busy
        yield from look(110.9, 38.15, 114.0, 39.65)
        yield from self.take("fires", **self.counts())

    def counts(self):
        found, layer = self.fires.overview, self.layer("events")
        return {"totals": {name: found.totals[name] for name in ("events", "fires", "detections")}, "on_map": sum(1 for _ in layer.getFeatures()),
                "subset": bool(layer.subsetString()),
                "listed": sum(len(town.rows) for town in (*found.towns, found.outside))}

    def filter_fires(self):
        """In the header's menu; list and map follow."""
        button, before = self.dock.header.filter, self.fires.overview
        yield from click(button)
        yield button.menu().isVisible
        yield from self.take("filter_menu")
        yield from choose(button.menu(), {"zh": "归属明确", "en": "Certain"}[self.job["lang"]])
        yield lambda: self.fires.overview is not before and self.idle() and not self.fires.map.busy
        yield from self.take("filtered", button=button.text(), **self.counts())
        before = self.fires.overview
        yield from click(button)
        yield from choose(button.menu(), {"zh": "倾向", "en": "Likely"}[self.job["lang"]])
        yield lambda: self.fires.overview is not before and self.idle() and not self.fires.map.busy

    def open_event(self):
        """A click on an event in the list: its card, its footprints on the map."""
        view = self.fires.list
        name = next(row.id for town in self.fires.overview.towns for row in town.rows if row.attribution == "likely")
        index = view.rows.find(name)
        view.expand(index.parent())
        yield from click_row(view, index)
        yield lambda: self.fires.card.facts is not None and self.fires.map.facts is not None
        yield from self.take("event", event=self.fires.card.facts.id, chosen=view.event_id(), probability=self.fires.card.facts.probability,
                             scale=round(iface.mapCanvas().scale()))

    def explain_place(self):
        """The pin in the header, then a click in the zone."""
        yield from self.open_tab(0)
        yield from look(112.60, 38.32, 112.87, 38.50)
        yield from click(self.dock.header.explain)
        yield from click_map(*PLACE)
        yield lambda: self.dock.explain.panel is not None and self.dock.explain.panel.told is not None
        told = self.dock.explain.panel.told
        yield from self.take("explain", zones=[row["name"] for row in told.zones], clauses=len(told.clauses), head=told.head)
        panel = self.dock.explain.panel
        panel.close()
        yield lambda: self.dock.explain.panel is None
        yield from self.take_the_hand()
        assert not self.dock.explain.button.isChecked()
