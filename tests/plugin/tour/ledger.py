"""The rules are run, and the map is published."""

import re

from qgis.PyQt.QtCore import QPoint

from .hands import click, click_row, look, name_file


class LedgerSteps:
    """Rules, publish."""

    def run_rules(self):
        """The plan against what is in the workspace; a finding is opened."""
        yield from self.open_tab(2)
        tab = self.dock.tabs.widget(2)
        yield from click(tab.nothing.buttons.itemAt(0).widget())
        yield lambda: tab.listing is not None and tab.listing.groups and self.idle()
        top = tab.model.index(0, 0)
        yield from click_row(tab.view, tab.model.index(0, 0, top))
        yield lambda: len(tab.selected()) == 1
        yield from click(tab.card.zoom)
        yield from look(112.63, 38.33, 112.84, 38.49)
        yield from self.take("ledger", counts=dict(tab.listing.counts), chosen=tab.selected()[0]["id"])

    def publish(self):
        """What speaks against it, the approval number, then the internal edition."""
        yield from self.open_tab(3)
        tab = self.dock.tabs.widget(3)
        yield lambda: tab.ready is not None and self.idle()
        yield from self.take("before_publishing", checks=tab.checks.topLevelItemCount())
        yield from click(tab.draft, QPoint(10, tab.draft.height() // 2))
        yield lambda: tab.draft.isChecked() and self.idle()
        publish = tab.outputs["publish_map"]
        publish.variant.setCurrentIndex(publish.variant.findData("internal"))
        yield lambda: self.idle() and publish.button.isEnabled()
        yield from click(publish.button)
        out = self.folder / {"zh": "忻州火点.html", "en": "fires.html"}[self.job["lang"]]
        yield from name_file(out)
        yield lambda: out.is_file() and self.idle()
        shown = sorted(row.id for town in self.fires.overview.towns for row in town.rows)
        published = sorted(set(re.findall(r"E\d{8}-\d+", out.read_text("utf-8"))))
        yield from self.take("published", size_kb=out.stat().st_size // 1000, events=published, in_window=shown)
