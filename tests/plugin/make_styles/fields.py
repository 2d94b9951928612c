"""The fields of a layer as a form shows them: Chinese titles, and codes by their words."""

from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer

from lantian.layers.catalog import LAYERS
from lantian.layers.catalog.explain_tables import PLACE
from lantian.layers.catalog.fires import TOWNSHIP_COUNTS
from lantian.layers.catalog.heating_tables import COVERED, HEATING_AREAS, REACH_PLACES
from lantian.layers.catalog.zone_tables import ADDED, REMOVED

RESULTS = {**LAYERS, **{layer.name: layer for layer in (ADDED, REMOVED, HEATING_AREAS, COVERED, REACH_PLACES, PLACE)}}
TYPES = {"text": "string", "integer": "integer", "real": "double", "time": "datetime", "date": "string"}
WORDS = {
    "attribution": {"归属明确": "certain", "倾向": "likely", "跨界待核": "disputed", "界外": "outside"},
    "confidence": {"低": "low", "一般": "nominal", "高": "high"},
    "footprint": {"给定": "given", "假定": "assumed", "像元": "pixel"},
    "source": {"卫星": "satellite", "视频": "video", "无人机": "drone", "巡查": "patrol", "举报": "report"},
    "counted": {"是": "1", "否": "0"}, "low_only": {"是": "1", "否": "0"},
}


def empty_layer(name):
    """A layer without features that has the fields of the result's table *name*."""
    kind = {"point": "Point", "polygon": "MultiPolygon"}[RESULTS[name].geometry]
    fields = fields_of(name)
    layer = QgsVectorLayer(kind + "?crs=EPSG:4326&" + "&".join(f"field={f.name}:{TYPES[f.type]}" for f in fields), name, "memory")
    for field in fields:
        layer.setFieldAlias(layer.fields().indexOf(field.name), field.title("zh"))
        pairs = dict(zip(field.choices_zh, field.choices, strict=True)) if field.choices_zh else WORDS.get(field.name)
        if pairs:
            setup = QgsEditorWidgetSetup("ValueMap", {"map": [{shown: stored} for shown, stored in pairs.items()]})
            layer.setEditorWidgetSetup(layer.fields().indexOf(field.name), setup)
    layer.setMapTipTemplate(map_tip(RESULTS[name]))
    return layer


def shown_name(table):
    """The expression that names a row in lists: its name and its key."""
    names = [field.name for field in table.fields]
    key = " || ' ' || ".join(f"coalesce(\"{name}\",'')" for name in table.key) or '"fid"'
    name = next((one for one in ("name", "title", table.name.rstrip("s"), "road") if one in names and one not in table.key), None)
    return key if name is None else f"trim(coalesce(\"{name}\",'') || ' ' || {key})"


def map_tip(table):
    """The tip over a row on the map: its name as text. Without one QGIS takes the name for HTML, and runs what somebody has written there."""
    return f"[% replace(replace(left({shown_name(table)}, 120), '&', '&amp;'), '<', '&lt;') %]"


def fields_of(name):
    fields = list(RESULTS[name].fields)
    if name == "townships":
        fields += [field for field in TOWNSHIP_COUNTS.fields if field.name not in {f.name for f in fields}]
    return fields
