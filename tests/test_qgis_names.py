"""Every name of qgis.* that the plugin uses is there in the oldest QGIS it is for, in 3.40, and scoped as a QGIS on Qt 6 wants it.

What is here is asked for 3.22 (make test) and 3.40 (make test-qgis340); of 3.40 there is a committed list, so that CI sees a name that is not in it.
"""

import gzip
import importlib
import importlib.util
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")
ROOT = Path(__file__).resolve().parents[1]
spec = importlib.util.spec_from_file_location("qgis_names", Path(__file__).with_name("qgis_names.py"))
qgis_names = importlib.util.module_from_spec(spec)
spec.loader.exec_module(qgis_names)
PLUGIN = sorted((ROOT / "plugin").rglob("*.py"))


@pytest.fixture(scope="module")
def newer():
    return qgis_names.Known(gzip.decompress((ROOT / "tests/data/qgis/names_3.40.txt.gz").read_bytes()).decode())


def used():
    for path in PLUGIN:
        for line, name in qgis_names.used(path.read_text("utf-8")):
            yield f"{path.relative_to(ROOT)}:{line}", name


def is_here(dotted):
    """Whether this QGIS has the name; a module first, then attributes."""
    parts = dotted.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            thing = importlib.import_module(".".join(parts[:cut]))
        except ImportError:
            continue
        for name in parts[cut:]:
            if not hasattr(thing, name):
                return False
            thing = getattr(thing, name)
        return True
    return False


def test_every_name_is_in_this_qgis(qgis_processing):
    assert [f"{place} {name}" for place, name in used() if name != "qgis.utils.iface" and not is_here(name)] == []


def test_every_name_is_in_qgis_3_40(newer):
    assert [f"{place} {name}" for place, name in used() if not newer.has(name)] == []


def test_every_enum_is_scoped(newer):
    """``QgsTask.Flag.CanCancel``, never ``QgsTask.CanCancel``: a member that stands under an enum of its class is asked for there."""
    members = {}
    for name in newer.names:
        parts = name.split(".")
        if len(parts) == 5:
            members.setdefault(".".join([*parts[:3], parts[4]]), parts[3])
    assert members["qgis.core.QgsTask.CanCancel"] == "Flag"
    assert [f"{place} {name}: write .{members[name]}." for place, name in used() if name in members] == []


OLD_AND_NEW = """\
from qgis.core import Qgis, QgsTask, QgsVectorLayer, QgsVariantUtils
from qgis.gui import QgsMapCanvas
def go():
    return Qgis.WkbType.Point, QgsTask.CanCancel, QgsTask.Flag.CanCancel, QgsVectorLayer.NoSuchThing, QgsMapCanvas.setFocus, QgsVectorLayer.StyleCategory
"""


def test_the_check_finds_what_is_not_there(newer, qgis_app):
    """Seeded: a name of 3.40 alone, one of neither, and a member without its enum; what is inherited is found."""
    names = [name for _, name in qgis_names.used(OLD_AND_NEW)]
    assert [name for name in names if not newer.has(name)] == ["qgis.core.QgsVectorLayer.NoSuchThing"]
    from qgis.core import Qgis

    if Qgis.versionInt() < 32300:
        assert {"qgis.core.QgsVariantUtils", "qgis.core.Qgis.WkbType.Point", "qgis.core.QgsVectorLayer.NoSuchThing"} <= {name for name in names if not is_here(name)}
        assert is_here("qgis.core.QgsTask.Flag.CanCancel")


def test_the_list_is_that_of_this_qgis(newer, qgis_app):
    """Where it can be compared: a newer 3.40 may have more, never less."""
    from qgis.core import Qgis

    if Qgis.version().startswith("3.40"):
        here = {f"{module}.{name}".partition("(")[0] for module in qgis_names.MODULES[:2] for name in qgis_names.names(importlib.import_module(module))}
        assert sorted(name for name in newer.names - here if name.startswith(("qgis.core.Qgs", "qgis.gui.Qgs")))[:20] == []
