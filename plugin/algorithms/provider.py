"""The Processing provider: Lantian's tasks in the toolbox, in models and in qgis_process."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..main import ICON
from .flag_fires import FlagFires

ALGORITHMS = (FlagFires,)


class LantianProvider(QgsProcessingProvider):
    """One algorithm for each task; a new one is a class in ALGORITHMS."""

    def id(self):
        return "lantian"

    def name(self):
        return QCoreApplication.translate("LantianPlugin", "Lantian")

    def icon(self):
        return QIcon(ICON)

    def svgIconPath(self):  # noqa: N802
        return ICON

    def loadAlgorithms(self):  # noqa: N802
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
