"""Shows result layers in the window: each with its style, in one group, in their order."""

from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingLayerPostProcessorInterface
from qgis.PyQt.QtCore import QTimer

STYLES = Path(__file__).parents[2] / "layers" / "styles"
# QGIS keeps no reference to a post-processor: without this one Python would delete it before QGIS calls it.
_kept = {}


def load(context, group, layers):
    """Ask QGIS to load *layers* (source, style's name, title, visible), uppermost first, when the algorithm has ended.

    Without a project (qgis_process) nothing is loaded.
    """
    if context.project() is None:
        return
    _kept[group] = arrival = _Arrival(context.project(), group, layers)
    for source, _, title, _ in layers:
        details = QgsProcessingContext.LayerDetails(title, context.project(), "")
        details.forceName = True
        details.setPostProcessor(arrival)
        context.addLayerToLoadOnCompletion(source, details)


class _Arrival(QgsProcessingLayerPostProcessorInterface):
    """Styles each layer as it arrives; once QGIS has put all of them into the tree, gathers them in the group."""

    def __init__(self, project, group, layers):
        super().__init__()
        self.project, self.group = project, group
        self.layers = {source: (style, visible) for source, style, _, visible in layers}
        self.ids = {}

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802
        style, _ = self.layers[layer.source()]
        layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
        layer.triggerRepaint()
        self.ids[layer.source()] = layer.id()
        if len(self.ids) == len(self.layers):
            # Newer QGIS adds the layers to the tree only after this call.
            QTimer.singleShot(0, self.gather)

    def gather(self):
        """Move the layers into the group, uppermost first."""
        root = self.project.layerTreeRoot()
        former = root.findGroup(self.group)
        group = root.insertGroup(0, self.group)
        for source, (_, visible) in self.layers.items():
            node = root.findLayer(self.ids[source])
            if node is None:
                continue
            copy = node.clone()
            copy.setItemVisibilityChecked(visible)
            copy.setExpanded(visible)
            group.addChildNode(copy)
            node.parent().removeChildNode(node)
        if former is not None and not former.children():
            root.removeChildNode(former)
        _kept.pop(self.group, None)
