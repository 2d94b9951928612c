"""The style of the place that was asked about: a ring with a dot, and where it lies in words."""

from labels import label, labelling, text
from markers import circle, marker
from rules import rules

from lantian.layers.palette import palette

S = palette()["selected"]


def place(layer):
    ring = marker(circle(20, None, S["casing"], S["casing_width"]), circle(20, None, S["line"], S["width"]), circle(9, S["casing"], None, 0),
                  circle(6, S["line"], None, 0))
    layer.setRenderer(rules([("", "", [("查询位置", "", ring)])]))
    name = label("concat(coalesce(\"county\",''), ' ', coalesce(\"township\",''), ' ', coalesce(\"village\",''))", text(9, S["line"], True), 1, 2_000_000, 9)
    name.settings().dist = 4
    layer.setLabeling(labelling(name))
    layer.setLabelsEnabled(True)
