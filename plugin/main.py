"""The plugin as QGIS sees it. Written in Python 3.9 syntax: an old QGIS gets one sentence, never a traceback."""

import functools
import os
import sys

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication, QFile, QIODevice, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMessageBox

from . import requirements
from .language import language, tr

_HERE = os.path.dirname(__file__)
ICON = os.path.join(_HERE, "icons", "lantian.svg")


class LantianPlugin:
    """Registers the Processing provider and, with a window, the dock, its button and a menu entry for each task."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.dock = None
        self.actions = []
        self.box = None
        self.translator, self.texts = None, b""
        # What the user had installed into the profile (requirements_dialog.py), last: it never hides what QGIS brings.
        self.packages = requirements.profile_packages(QgsApplication.qgisSettingsDirPath())
        if os.path.isdir(self.packages) and self.packages not in sys.path:
            sys.path.append(self.packages)
        if language() == "zh":
            self._translate(os.path.join(_HERE, "i18n", "lantian_zh.qm"))

    def _translate(self, file):
        """Texts of the window by *file*, read at once: Qt would map it into memory, and end with QGIS when another version is put in its place."""
        stream = QFile(file)
        if not stream.open(QIODevice.OpenModeFlag.ReadOnly):
            return
        self.texts = bytes(stream.readAll())  # Qt looks into these bytes for as long as the translator lives
        stream.close()
        translator = QTranslator()
        if translator.loadFromData(self.texts):
            QCoreApplication.installTranslator(translator)
            self.translator = translator

    def initProcessing(self):  # noqa: N802 (qgis_process calls this one alone)
        """Add the provider once; with an old Python say so and add nothing."""
        if self.provider is not None:
            return
        if requirements.python_is_old():
            QgsMessageLog.logMessage(requirements.problem(language()), "Lantian", Qgis.MessageLevel.Critical)
            return
        if requirements.remark(language()):
            QgsMessageLog.logMessage(requirements.remark(language()), "Lantian", Qgis.MessageLevel.Info)
        from .algorithms.provider import LantianProvider

        self.provider = LantianProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):  # noqa: N802
        """Called when QGIS has a window."""
        self.initProcessing()
        lacking = requirements.problem(language())
        if requirements.python_is_old():
            self.box = QMessageBox(QMessageBox.Icon.Warning, tr("Lantian"), lacking, QMessageBox.StandardButton.Close, self.iface.mainWindow())
            self.box.open()  # without waiting: QGIS is still starting
            return
        if lacking:
            from .dock.messages import say

            say(self.iface, lacking, Qgis.MessageLevel.Critical, [(tr("Libraries…"), self.show_libraries)])
        else:
            self._add_dock()
        for algorithm in self.provider.algorithms():
            action = QAction(QIcon(ICON), algorithm.displayName() + "…", self.iface.mainWindow())
            action.setObjectName("lantian_" + algorithm.name())
            action.triggered.connect(functools.partial(self.open, algorithm.id()))
            self.iface.addPluginToMenu(self.menu(), action)
            self.actions.append(action)
        if self.dock is not None:
            for name, text, press in (("lantian_tour", tr("First-run tour"), lambda checked=False: self.dock.tour.show()),
                                      ("lantian_help", tr("Help"), lambda checked=False: self.dock.show_help())):
                action = QAction(QIcon(ICON), text, self.iface.mainWindow())
                action.setObjectName(name)
                action.triggered.connect(press)
                self.iface.addPluginToMenu(self.menu(), action)
                self.actions.append(action)
        action = QAction(QIcon(ICON), tr("Libraries…"), self.iface.mainWindow())
        action.setObjectName("lantian_libraries")
        action.triggered.connect(self.show_libraries)
        self.iface.addPluginToMenu(self.menu(), action)
        self.actions.append(action)

    def _add_dock(self):
        from qgis.PyQt.QtCore import Qt

        from .dock.dock import LantianDock
        from .session import Session
        from .work import Work

        work = Work()
        self.dock = LantianDock(Session(self.iface, work), work, self.iface.mainWindow())
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        action = self.dock.toggleViewAction()
        action.setIcon(QIcon(ICON))
        action.setObjectName("lantian_dock")
        self.iface.addPluginToMenu(self.menu(), action)
        self.iface.addToolBarIcon(action)

    def unload(self):
        """Leave nothing behind."""
        # QGIS takes an empty menu out and does not delete it.
        menus = [entry.menu() for entry in self.iface.pluginMenu().actions() if entry.menu() and entry.text() == self.menu()] if self.actions else []
        if self.dock is not None:
            action = self.dock.toggleViewAction()
            self.iface.removePluginMenu(self.menu(), action)
            self.iface.removeToolBarIcon(action)
            self.dock.unload()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        for action in self.actions:
            self.iface.removePluginMenu(self.menu(), action)
            self.iface.removeToolBarIcon(action)
            action.deleteLater()
        self.actions = []
        for menu in menus:
            menu.deleteLater()
        if self.box is not None:
            self.box.close()
            self.box.deleteLater()
            self.box = None
        if self.packages in sys.path:
            sys.path.remove(self.packages)
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
        _forget_modules()

    def show_libraries(self, checked=False):
        """Which libraries are there, what is lost without the others, and how to get them."""
        from .requirements_dialog import RequirementsDialog

        dialog = RequirementsDialog(self.iface.mainWindow())
        dialog.exec()
        dialog.deleteLater()

    def open(self, name, checked=False):
        """Open the dialog of the algorithm *name*."""
        from qgis import processing

        processing.execAlgorithmDialog(name)

    def menu(self):
        """The name of Lantian's menu, in the window's language."""
        return tr("Lantian")


def _forget_modules():
    """QGIS forgets the modules it saw us import, not those by importlib: after an upgrade old code would run beside new."""
    from qgis import utils

    package = __name__.split(".")[0]
    if package in utils.plugins:  # loaded by QGIS, not by a test or a script that goes on with them
        for name in [name for name in sys.modules if name == package or name.startswith(package + ".")]:
            del sys.modules[name]
