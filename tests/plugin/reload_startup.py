"""What the desktop does in test_zip_in_qgis.py: loads the plugin, opens a workspace, runs an algorithm, unloads, and again; tells what is left.

QGIS runs it with ``--code``; LANTIAN_JOB is JSON with workspace, parameters, and report, the file to write.
"""

import gc
import json
import os
import sys
import threading
import time
import traceback
from collections import Counter
from pathlib import Path

import qgis.utils
from qgis import processing
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTimer, qInstallMessageHandler
from qgis.PyQt.QtWidgets import QAction, QApplication
from qgis.utils import iface

JOB = json.loads(os.environ["LANTIAN_JOB"])
TOLD = {"errors": [], "rounds": []}
OURS = ("lantian", "LantianDock")


def live(seconds=0.5):
    """Let the window work, deferred deletes included."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def until(true, seconds=30):
    ends = time.monotonic() + seconds
    while not true():
        if time.monotonic() > ends:
            raise TimeoutError(true)
        live(0.1)


def receivers():
    """How many listen to each signal of the objects that all plugins share."""
    project, window = QgsProject.instance(), iface.mainWindow()
    shared = {
        "project": project, "tree": project.layerTreeRoot(), "window": window, "canvas": iface.mapCanvas(), "layers": iface.layerTreeView(),
        "tasks": QgsApplication.taskManager(), "processing": QgsApplication.processingRegistry(), "log": QgsApplication.messageLog(),
        "bar": iface.messageBar(), "application": QApplication.instance(), "clipboard": QApplication.clipboard(), "relations": project.relationManager(),
    }
    found, said = Counter(), []
    before = qInstallMessageHandler(lambda kind, context, text: said.append(text))
    try:
        for name, thing in shared.items():
            said.append(f"OBJECT {name}")
            thing.dumpObjectInfo()
    finally:
        qInstallMessageHandler(before)
    name = signal = ""
    outward = False
    for line in "\n".join(said).splitlines():
        text = line.strip()
        if line.startswith("OBJECT ") and line[7:] in shared:
            name = line[7:]
        elif text.startswith("SIGNALS"):
            outward = text == "SIGNALS OUT"
        elif text.startswith("signal: "):
            signal = text[8:]
        elif outward and (text.startswith("-->") or "functor" in text):
            found[f"{name} {signal}"] += 1
    return dict(found)


def described(one):
    words = [one.metaObject().className(), one.objectName()]
    if isinstance(one, QAction):
        words.append(one.text() or f"in {one.parent().metaObject().className()} {one.parent().objectName()}")
    return " ".join(filter(None, words))


def state():
    window = iface.mainWindow()
    children = window.findChildren(QObject)
    return {
        "ours": sorted({f"{type(one).__name__} {one.objectName()}" for one in children
                        if one.objectName().startswith(OURS) or str(type(one).__module__).startswith("lantian")}),
        "children": dict(Counter(map(described, children))),
        "top": sorted(f"{type(one).__name__} {one.objectName()} {one.windowTitle()}" for one in QApplication.topLevelWidgets() if one.isVisible()),
        "providers": sorted(one.id() for one in QgsApplication.processingRegistry().providers()),
        "menu": [action.text() for action in iface.pluginMenu().actions()],
        "toolbar": [action.objectName() for action in iface.pluginToolBar().actions()],
        "receivers": receivers(),
        "path": [path for path in sys.path if "lantian" in path],
        "modules": sorted(name for name in sys.modules if name.partition(".")[0] == "lantian"),
        "threads": sorted(thread.name for thread in threading.enumerate() if thread.name.startswith("lantian")),
        "tasks": QgsApplication.taskManager().count(),
        "translated": QCoreApplication.translate("Lantian", "Lantian"),
        "tool": type(iface.mapCanvas().mapTool()).__name__,
        "items": len(iface.mapCanvas().scene().items()),
        "actions": len(window.actions()) + len(iface.mapCanvas().actions()),
    }


def alive():
    """QObjects of ours that live on, although nothing should hold them."""
    gc.collect()
    return sorted({f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects()
                   if isinstance(one, QObject) and str(type(one).__module__).startswith("lantian") and not sip.isdeleted(one)})


def once():
    """Load, work, unload: what there was to see meanwhile."""
    seen = {"loaded": qgis.utils.loadPlugin("lantian") and qgis.utils.startPlugin("lantian")}
    live()
    plugin = qgis.utils.plugins["lantian"]
    seen["provider"] = "lantian" in [one.id() for one in QgsApplication.processingRegistry().providers()]
    seen["dock"] = iface.mainWindow().findChild(QObject, "LantianDock") is not None
    seen["file"] = sys.modules["lantian"].__file__
    seen["title"] = QCoreApplication.translate("Lantian", "Lantian")
    plugin.dock.opening.open(JOB["workspace"])
    until(lambda: qgis.utils.plugins["lantian"].dock.session.is_open)
    for at in range(plugin.dock.tabs.count()):
        plugin.dock.tabs.setCurrentIndex(at)
        live(0.5)
    seen["layers"] = len(QgsProject.instance().mapLayers())
    out = f"{JOB['parameters']['OUT']}{len(TOLD['rounds'])}"
    seen["events"] = processing.run("lantian:flag_fires", {**JOB["parameters"], "OUT": out})["EVENTS"]
    del plugin
    seen["unloaded"] = qgis.utils.unloadPlugin("lantian")
    live()
    # The layers stay, they are the project's: whoever edits one now must not meet anything of ours that is gone.
    layer = next((one for one in QgsProject.instance().mapLayers().values() if one.name() in ("乡镇", "Townships")), None)
    if layer is not None and not layer.readOnly():
        layer.startEditing()
        layer.rollBack()
    QgsProject.instance().clear()
    iface.messageBar().clearWidgets()
    live()
    return seen


def go():
    try:
        sys.excepthook = lambda *raised: TOLD["errors"].append("".join(traceback.format_exception(*raised)))
        qgis.utils.updateAvailablePlugins()
        # what Processing, the layer tree and the message bar make on first use is theirs to keep
        QgsProject.instance().clear()
        live(1)
        states = [state()]
        for _ in range(JOB.get("rounds", 3)):
            TOLD["rounds"].append(once())
            states.append(state())
        TOLD["states"], TOLD["alive"] = states, alive()
    except Exception:
        TOLD["error"] = traceback.format_exc()
    path = Path(JOB["report"])
    draft = path.with_suffix(".draft")
    draft.write_text(json.dumps(TOLD, ensure_ascii=False, indent=1), "utf-8")
    draft.replace(path)


QTimer.singleShot(1500, go)
