"""Makes layers/styles/*.qml again from the palette and the catalog; run it in QGIS 3.22, the oldest that has to read them.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tests/plugin/make_styles [FOLDER]

The same palette and catalog give the same bytes. Labels are Chinese; plugin/algorithms/english.py turns them into English where the window is English.
"""

import sys
from pathlib import Path

from canonical import canonical
from fields import empty_layer
from fires import detections, events, fires, footprints
from qgis.core import QgsApplication, QgsMapLayer
from townships import townships

STYLES = Path(__file__).parents[3] / "layers" / "styles"


def main(folder):
    app = QgsApplication([], False)
    app.initQgis()
    kinds = QgsMapLayer.StyleCategory
    keep = kinds.Symbology | kinds.Labeling | kinds.Fields | kinds.Forms | kinds.Rendering
    for make in (events, fires, detections, footprints, townships):
        layer = empty_layer(make.__name__)
        make(layer)
        path = folder / f"{make.__name__}.qml"
        said, saved = layer.saveNamedStyle(str(path), keep)
        if not saved:
            raise SystemExit(said)
        path.write_text(canonical(path.read_text("utf-8")), "utf-8")
        del layer
    app.exitQgis()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else STYLES)
