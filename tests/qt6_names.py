"""Run by a Python that has PyQt6: ``python qt6_names.py FILE...`` prints every ``QtClass.name`` of the files that Qt 6 does not have.

Qt 6 knows scoped enums only (``Qt.DockWidgetArea.RightDockWidgetArea``), and lost some classes and methods. No Debian has a QGIS
on Qt 6, so its names are looked up in PyQt6 alone.
"""

import ast
import importlib
import sys

GONE = {"exec_", "print_"}
GONE_CLASSES = {"QRegExp", "QDesktopWidget", "qApp", "QTextCodec", "QMatrix", "QSignalMapper_"}
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport", "QtSvg", "QtXml")
# qgis.PyQt puts these where they were in Qt 5
SHIMMED = {"QAction": "QtGui", "QActionGroup": "QtGui", "QShortcut": "QtGui", "QUndoCommand": "QtGui", "QUndoStack": "QtGui"}


def classes(tree):
    """Names bound to a class of Qt by ``from qgis.PyQt.QtX import name``, and modules by ``from qgis.PyQt import QtX``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in ("PyQt5", "PyQt6"):
            yield node.lineno, None, f"from {node.module}: import it from qgis.PyQt", None
        elif isinstance(node, ast.ImportFrom) and (node.module or "") == "qgis.PyQt":
            for alias in node.names:
                yield node.lineno, alias.asname or alias.name, None, importlib.import_module("PyQt6." + alias.name)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt.Qt"):
            short = node.module.split(".")[-1]
            for alias in node.names:
                module = importlib.import_module("PyQt6." + SHIMMED.get(alias.name, short))
                if alias.name in GONE_CLASSES:
                    yield node.lineno, None, f"{alias.name} is gone", None
                elif alias.name == "QVariant" or hasattr(module, alias.name):
                    yield node.lineno, alias.asname or alias.name, None, getattr(module, alias.name, None)
                else:
                    yield node.lineno, None, f"{short} has no {alias.name}", None


def missing(text):
    """(line, what) for each name that PyQt6 does not have."""
    tree = ast.parse(text)
    known = {}
    for line, name, fault, thing in classes(tree):
        if fault:
            yield line, fault
        elif name != "QVariant":  # QGIS patches QVariant.Int and its like back on Qt 6
            known[name] = thing
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr in GONE:
            yield node.lineno, f".{node.attr} is gone"
        names, inner = [node.attr], node.value
        while isinstance(inner, ast.Attribute):
            names.insert(0, inner.attr)
            inner = inner.value
        if isinstance(inner, ast.Name) and inner.id in known:
            thing = known[inner.id]
            for depth, name in enumerate(names):
                if not hasattr(thing, name):
                    yield node.lineno, ".".join([inner.id, *names[: depth + 1]])
                    break
                thing = getattr(thing, name)


def main(paths):
    found = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            found += [f"{path}:{line} {what}" for line, what in missing(file.read())]
    print("\n".join(sorted(set(found))))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
