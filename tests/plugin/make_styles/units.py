"""The styles of a workspace's units: borders and names alone, for zones lie above and below them."""

from areas import DERIVED_SHOWN, area, fill
from hatches import outline
from labels import label, labelling, text
from markers import circle, marker
from qgis.core import QgsPalLayerSettings
from rules import rules

from lantian.layers.palette import palette

P = palette()
INK, SECOND = P["ink"]["text"], P["ink"]["second"]
LAST_DAY = "coalesce(' 至 ' || format_date(\"valid_to\", 'yyyy-MM-dd'), '')"
STANDING = '"valid_to" IS NULL'


def units(layer, rows, name, form, smallest, priority):
    layer.setRenderer(rules([("", "", rows)]))
    # Close by, the township says where one is; a county's name would lie over what burned.
    names = label(name + " || " + LAST_DAY, form, 100_000 if layer.name() == "counties" else 1, smallest, priority)
    if layer.name() in ("counties", "townships"):
        # All over the area, not round its middle alone: a name that must keep off a fire there would be gone.
        names.settings().placement = QgsPalLayerSettings.Placement.Horizontal
    layer.setLabeling(labelling(names))
    layer.setLabelsEnabled(True)


def former(title):
    """The row of units that were merged or renamed: grey dots."""
    gone = P["zone"]["repealed"]
    return (title, f"NOT ({STANDING})", area(outline(gone["line"], gone["width"], gone["dots"])))


def counties(layer):
    b = P["border"]["county"]
    # Above the townships, whose borders stand by themselves here: their line is covered, and the dashes are bolder than it.
    border = area(outline("#FFFFFF", b["width"] + 2), outline(_darker(b["colour"]), b["width"] + 0.5, b["dash"]))
    units(layer, [("县界", STANDING, border), former("已撤并的县")], "coalesce(\"county\", \"county_code\")", text(10, "#6F675A", True, 1.5), 4_000_000, 3)


def townships(layer):
    b, d = P["border"]["township_derived"], P["border"]["township"]
    rows = [("乡镇界", f"{STANDING} AND NOT ({DERIVED_SHOWN})", area(outline(_darker(d["colour"]), 1.0))),
            ("乡镇界（推算，示意）", f"{STANDING} AND {DERIVED_SHOWN}", area(outline(b["colour"], 1.2, b["dash"]))), former("已撤并的乡镇")]
    units(layer, rows, "coalesce(nullif(\"township\",''), \"township_code\")", text(8.5, SECOND), 500_000, 4)


def _darker(colour):
    """A border that stands by itself, without the shade that it has in a result."""
    return "#" + "".join(f"{int(int(colour[at:at + 2], 16) * 0.82):02X}" for at in (1, 3, 5))


def villages(layer):
    line = P["border"]["township_derived"]["colour"]
    rows = [("村（驻地）", f"{STANDING} AND geometry_type($geometry) = 'Point'", marker(circle(7, "#FFFFFF", None, 0), circle(4.5, SECOND, None, 0))),
            ("村界", f"{STANDING} AND geometry_type($geometry) = 'Polygon'", area(outline(line, 0.8))),
            ("已撤并的村", f"NOT ({STANDING}) AND geometry_type($geometry) = 'Polygon'", former("")[2])]
    units(layer, rows, "coalesce(nullif(\"village\",''), \"village_code\")", text(7.5, SECOND), 80_000, 2)


def grids(layer):
    brand = P["ink"]["brand"]
    units(layer, [("网格", STANDING, area(fill("27,94,150,14"), outline("#FFFFFF", 2.6), outline(brand, 1.0))), former("已停用的网格")],
          "coalesce(nullif(\"grid\",''), \"grid_code\")", text(8, brand), 120_000, 3)
