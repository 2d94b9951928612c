"""lantian:flag_fires: fire points by township, as styled layers."""

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputVectorLayer

from ...commands.flag_fires import COUNTS, SHOWN, run
from ...layers.catalog import LAYERS
from ...layers.tasks import FLAG_FIRES
from ..language import language
from .base import TaskAlgorithm
from .given import static_sources, townships


class FlagFires(TaskAlgorithm):
    """Takes layers of the project, too, and gives counts and layers to models."""

    def __init__(self):
        super().__init__(FLAG_FIRES)

    def createInstance(self):  # noqa: N802
        return type(self)()

    def initAlgorithm(self, configuration=None):  # noqa: N802
        super().initAlgorithm(configuration)
        lang = language()
        for name in COUNTS:
            self.addOutput(QgsProcessingOutputNumber(name.upper(), LAYERS[name].title(lang)))
        for name, _ in SHOWN:
            self.addOutput(QgsProcessingOutputVectorLayer(f"{name.upper()}_LAYER", LAYERS[name].title(lang)))

    def work(self, arguments, progress):
        return run(arguments, progress, townships(arguments), static_sources(arguments["sources"]))
