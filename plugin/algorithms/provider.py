"""The Processing provider: Lantian's tasks in the toolbox, in models and in qgis_process."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ...layers.tasks import TASKS
from ..language import tr
from ..main import ICON
from .base import TaskAlgorithm
from .field_pack import FieldPack
from .flag_fires import FlagFires

OWN = {"field_pack": FieldPack, "flag_fires": FlagFires}
"""Tasks whose algorithm takes or gives more than the declaration says."""


class LantianProvider(QgsProcessingProvider):
    """One algorithm for each task of layers.tasks."""

    def id(self):
        return "lantian"

    def name(self):
        return tr("Lantian")

    def icon(self):
        return QIcon(ICON)

    def svgIconPath(self):  # noqa: N802
        return ICON

    def loadAlgorithms(self):  # noqa: N802
        for name, task in TASKS.items():
            self.addAlgorithm(OWN[name]() if name in OWN else TaskAlgorithm(task))
