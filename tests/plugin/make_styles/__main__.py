"""Makes layers/styles/ again from the palette and the catalog; run it in QGIS 3.22, the oldest that has to read it.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tests/plugin/make_styles [FOLDER]

The same palette and catalog give the same bytes. Labels are Chinese; plugin/algorithms/english.py turns them into English where the window is English.
Results have their styles in the folder itself, the layers of a workspace, which have forms for editing, in ``workspace/``.
"""

import sys
from pathlib import Path
from zlib import crc32

from borders import borders
from canonical import canonical
from compared import added, faults, removed
from fields import empty_layer
from fires import detections, events, fires, footprints
from heating import covered, heating_areas, reach
from place import place
from qgis.core import QgsApplication, QgsMapLayer
from townships import townships
from workspace import workspace_styles

STYLES = Path(__file__).parents[3] / "layers" / "styles"
KINDS = QgsMapLayer.StyleCategory
SHOWN = KINDS.Symbology | KINDS.Labeling | KINDS.Fields | KINDS.Forms | KINDS.Rendering | KINDS.MapTips
TIMED = ("events", "fires", "detections", "footprints")


def save(layer, path, categories, **how):
    said, saved = layer.saveNamedStyle(str(path), categories)
    if not saved:
        raise SystemExit(said)
    path.write_text(canonical(path.read_text("utf-8"), **how), "utf-8")


def _time(name):
    return KINDS.Temporal if name in TIMED else KINDS(0)


def main(folder):
    app = QgsApplication([], False)
    app.initQgis()
    for make in (events, fires, detections, footprints, borders, townships, added, removed, faults, heating_areas, covered, reach, place):
        layer = empty_layer(make.__name__)
        make(layer)
        save(layer, folder / f"{make.__name__}.qml", SHOWN | _time(make.__name__))
        del layer
    (folder / "workspace").mkdir(exist_ok=True)
    for table, layer in workspace_styles():
        save(layer, folder / "workspace" / f"{table.name}.qml", SHOWN | KINDS.AttributeTable | KINDS.LayerConfiguration | _time(table.name),
             any_geometry=table.geometry == "any")
    del layer
    number_them(folder / "workspace")
    app.exitQgis()


def number_them(folder):
    """Write the version of a workspace's styles: the former one, or one more when their bytes are others. Workspaces are refreshed by it."""
    number, former = (int(part) for part in (STYLES / "workspace" / "version.txt").read_text("utf-8").split())
    sum_ = 0
    for path in sorted(folder.glob("*.qml")):
        sum_ = crc32(path.read_bytes(), sum_)
    (folder / "version.txt").write_text(f"{number + (sum_ != former)} {sum_}\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else STYLES)
