"""Shows result layers in the window: each with its style, in one group, in their order."""

import html
from pathlib import Path

from qgis.core import QgsLayerNotesUtils, QgsProcessingContext, QgsProcessingLayerPostProcessorInterface
from qgis.PyQt.QtCore import QTimer

from .english import put_into_english, rules_of

STYLES = Path(__file__).parents[2] / "layers" / "styles"
# QGIS keeps no reference to a post-processor: without this one Python would delete it before QGIS calls it.
_kept = {}


def load(context, group, notes, layers, lang):
    """Ask QGIS to load *layers* (source, style's name, title, visible), uppermost first, when the algorithm has ended.

    *notes* are lines of plain text that each layer carries. Without a project (qgis_process) nothing is loaded.
    """
    if context.project() is None or not layers:
        return
    arrival = _Arrival(context.project(), group, notes, lang, layers)
    # One processor for each layer: the context deletes them one by one when it goes.
    _kept[group] = {source: _Processor(arrival) for source, *_ in layers}
    for source, _, title, _ in layers:
        details = QgsProcessingContext.LayerDetails(title, context.project(), "")
        details.forceName = True
        details.setPostProcessor(_kept[group][source])
        context.addLayerToLoadOnCompletion(source, details)


class _Processor(QgsProcessingLayerPostProcessorInterface):
    """Told by QGIS when its layer has come."""

    def __init__(self, arrival):
        super().__init__()
        self.arrival = arrival

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802
        self.arrival.dress(layer)
        # Newer QGIS adds the layers to the tree only after this call.
        QTimer.singleShot(0, self.arrival.gather)


class _Arrival:
    """Styles each layer as it arrives, and gathers the layers in the group once QGIS has put them into the tree."""

    def __init__(self, project, group, notes, lang, layers):
        self.project, self.group, self.lang = project, group, lang
        # QGIS shows notes as HTML; a name from a file must stay text.
        self.notes = "".join(f"<p>{html.escape(line)}</p>" for line in notes)
        self.layers = {source: (style, visible) for source, style, _, visible in layers}
        self.ids = {}

    def dress(self, layer):
        """Style, language and notes of one layer."""
        style, _ = self.layers[layer.source()]
        qml = next((file for file in (STYLES / f"{style}.qml", STYLES / "workspace" / f"{style}.qml") if file.is_file()), None)
        if qml is not None:
            layer.loadNamedStyle(str(qml))
        if self.lang == "en":
            put_into_english(layer, style)
        # The tables are evidence: whoever wants to change them makes a copy.
        layer.setReadOnly(True)
        QgsLayerNotesUtils.setLayerNotes(layer, self.notes)
        self.ids[layer.source()] = layer.id()

    def gather(self):
        """Put the layers that have arrived into the group, uppermost first; those of an earlier run into the same folder go."""
        root = self.project.layerTreeRoot()
        for layer in list(self.project.mapLayers().values()):
            if layer.source() in self.ids and layer.id() != self.ids[layer.source()]:
                self.project.removeMapLayer(layer.id())
        group = root.findGroup(self.group) or root.insertGroup(0, self.group)
        for source, (_, visible) in reversed(self.layers.items()):
            node = root.findLayer(self.ids[source]) if source in self.ids else None
            if node is None:
                continue
            copy = node.clone()
            if node.parent() != group:
                copy.setItemVisibilityChecked(visible)
                copy.setExpanded(visible)
                # Open the legend's groups too: these are the ids of the rules that have rules below them.
                copy.setCustomProperty("expandedLegendNodes", [rule.ruleKey() for rule in rules_of(node.layer())])
            group.insertChildNode(0, copy)
            node.parent().removeChildNode(node)
        if len(self.ids) == len(self.layers):
            _kept.pop(self.group, None)
