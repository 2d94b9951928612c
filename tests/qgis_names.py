"""Which names the Python API of a QGIS has: ``python qgis_names.py`` prints them, one a line, as ``module.Class.name`` (two levels of names in a class).

    setup/qgis340.sh --run python3 /checkout/tests/qgis_names.py | gzip -9n > tests/data/qgis/names_3.40.txt.gz

The list of 3.40 is committed, for CI has no 3.40; of the QGIS that is here they are looked up (test_qgis_names.py).
"""

import ast
import enum
import importlib
import inspect
import sys

MODULES = ("qgis.core", "qgis.gui", "qgis.analysis", "qgis.utils", "qgis.processing")


def names(module):
    """Every public name of *module*, its classes with their bases as ``Class(Base)``, what the classes define themselves, and the members of their enums."""
    for name, thing in vars(module).items():
        if name.startswith("_"):
            continue
        if not inspect.isclass(thing) or thing.__name__ != name:
            yield name  # also an alias: its class stands under its own name
            continue
        yield f"{name}({','.join(base.__name__ for base in thing.__mro__[1:])})"
        for inner, deeper in vars(thing).items():
            if inner.startswith("_"):
                continue
            yield f"{name}.{inner}"
            if inspect.isclass(deeper) and issubclass(deeper, (int, enum.Enum)):
                # an enum of old style answers to its members and does not list them: they stand in the class around it
                for last in {*dir(deeper), *vars(thing)} - set(dir(int)):
                    if not last.startswith("_") and isinstance(getattr(deeper, last, None), deeper):
                        yield f"{name}.{inner}.{last}"


class Known:
    """A list of names, read; tells whether it has a dotted one, inherited or not."""

    def __init__(self, text):
        self.names, self.bases = set(), {}
        for line in text.splitlines():
            name, _, bases = line.rstrip(")").partition("(")
            self.names.add(name)
            if bases:
                self.bases[name.rpartition(".")[2]] = bases.split(",")

    def has(self, dotted):
        if dotted in self.names:
            return True
        parts = dotted.split(".")
        owner, inner = ".".join(parts[:3]), ".".join(parts[3:])
        if owner not in self.names or not inner:
            return False
        bases = self.bases.get(parts[2], ())
        return any(f"{module}.{base}.{inner}" in self.names for base in bases for module in MODULES) or any(in_qt(base, parts[3]) for base in bases)


def in_qt(name, inner):
    """Whether the class *name* of Qt has *inner*; that Qt 6 has it, too, is for qt6_names.py."""
    for short in ("QtCore", "QtGui", "QtWidgets", "QtXml", "QtNetwork"):
        thing = getattr(importlib.import_module(f"qgis.PyQt.{short}"), name, None)
        if thing is not None:
            return hasattr(thing, inner)
    return False


def used(text):
    """(line, dotted name) of every name of qgis.* that a source text uses: imported names and what is asked of them, as far as it is written out."""
    tree = ast.parse(text)
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").split(".")[0] == "qgis":
            for alias in node.names:
                if node.module.startswith("qgis.PyQt"):
                    continue
                known[alias.asname or alias.name] = f"{node.module}.{alias.name}"
                yield node.lineno, f"{node.module}.{alias.name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            parts, inner = [node.attr], node.value
            while isinstance(inner, ast.Attribute):
                parts.insert(0, inner.attr)
                inner = inner.value
            if isinstance(inner, ast.Name) and inner.id in known:
                owner = "qgis.gui.QgisInterface" if known[inner.id] == "qgis.utils.iface" else known[inner.id]
                yield node.lineno, ".".join([owner, *parts[:2]])


def main():
    from qgis.core import Qgis

    print(f"# QGIS {Qgis.version()}")
    for module in MODULES:
        try:
            found = importlib.import_module(module)
        except ImportError:
            continue
        print(module)
        for name in sorted(set(names(found))):
            print(f"{module}.{name}")


if __name__ == "__main__":
    sys.exit(main())
