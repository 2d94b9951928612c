"""The QField project of a pack: its layers by relative paths, styled, and a form that asks for what is found on site."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsCoordinateTransform,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsMarkerSymbol,
    QgsProject,
    QgsReferencedRectangle,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ...layers.catalog.field_tables import CAUSE, CAUSES_EN, FILLED_IN, POINTS, VERDICT, VERDICTS_EN, VERDICTS_IN
from ...layers.errors import OutputError
from ..workspace.crowding import tell_of_itself
from .map_layers import STYLES, lines, numbered, zone_crs

LAYERS = (("verdicts_in", None, ("现场核查（填写）", "Verdicts to fill in")), ("points", "workspace/events", ("火点", "Fire points")),
          ("footprints", "workspace/footprints", ("像元足迹", "Footprints")), ("zones", "workspace/zones", ("分区", "Zones")),
          ("roads", None, ("道路", "Roads")), ("townships", "workspace/townships", ("乡镇", "Townships")))
"""Layer, style of layers/styles, title; uppermost first."""
TIME = "yyyy-MM-dd HH:mm"


def write_project(package, path, title: str, lang: str) -> None:
    """Write the project *path* (.qgz) of the GeoPackage *package* in the same folder. Raises OutputError."""
    project = QgsProject()
    try:
        project.setTitle(title)
        project.setFilePathStorage(Qgis.FilePathType.Relative)
        layers = [_layer(package, *one, 0 if lang == "zh" else 1) for one in LAYERS]
        for layer in layers:
            project.addMapLayer(layer, False)
            project.layerTreeRoot().addLayer(layer)
        tell_of_itself(layers[3])
        _form(layers[0], lang)
        lines(layers[4])
        extent = layers[1].extent().buffered(0.02)
        crs = zone_crs(extent.center().x())
        project.setCrs(crs)
        project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(QgsCoordinateTransform(layers[1].crs(), crs, project).transformBoundingBox(extent), crs))
        # QField names photos so; the path is relative to the project.
        for key, ending in (("attachment_naming", "{extension}"), ("photo_naming", "jpg")):
            name = f"'DCIM/' || \"event_id\" || '_' || format_date(now(), '{_STAMP}') || '.{ending}'"
            layers[0].setCustomProperty(f"QFieldSync/{key}", json.dumps({"photo": name}))
        for layer in layers:
            layer.setCustomProperty("QFieldSync/action", "copy")
            layer.setCustomProperty("QFieldSync/cloud_action", "no_action" if layer is not layers[0] else "offline")
            layer.setReadOnly(layer is not layers[0])
        if not project.write(str(path)):
            raise OutputError("核查包：QField 工程写不成（{why}）", "Field pack: the QField project could not be written ({why})", why=project.error())
    finally:
        # Lets the GeoPackage go: a layer that is open holds it.
        project.clear()


_STAMP = "yyyyMMddhhmmss"


def _layer(package, name, style, titles, at):
    layer = QgsVectorLayer(f"{Path(package)}|layername={name}", titles[at], "ogr")
    if style:
        layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
    if name == "points":
        numbered(layer)
        for field in POINTS.fields:
            layer.setFieldAlias(layer.fields().indexOf(field.name), (field.zh, field.en)[at])
    return layer


def _form(layer, lang):
    """Verdict, cause, area, photo, person, time and note to be filled in; the rest is shown and locked."""
    at = 0 if lang == "zh" else 1
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    groups = [QgsAttributeEditorContainer(text, config.invisibleRootContainer()) for text in (("现场核查", "On site")[at], ("火点", "Fire point")[at])]
    for field in VERDICTS_IN.fields:
        place = layer.fields().indexOf(field.name)
        layer.setFieldAlias(place, field.title(lang))
        config.setReadOnly(place, field.name not in FILLED_IN)
        group = groups[0 if field.name in FILLED_IN else 1]
        group.addChildElement(QgsAttributeEditorField(field.name, place, group))
        layer.setEditorWidgetSetup(place, _widget(field, at))
    for group in groups:
        config.addTab(group)
    layer.setEditFormConfig(config)
    # The time at which the form is first filled in; whoever corrects it later keeps it.
    layer.setDefaultValueDefinition(layer.fields().indexOf("checked_at"), QgsDefaultValue(f"coalesce(\"checked_at\", format_date(now(), '{TIME}'))", True))
    layer.setDisplayExpression("\"number\" || ' ' || coalesce(\"township\", '')")
    numbered(layer)
    root = QgsRuleBasedRenderer.Rule(None)
    for condition, label, colour, width in (("coalesce(\"verdict\", '') = ''", ("待核查", "to be checked"), "#1B5E96", "0.7"),
                                            ("coalesce(\"verdict\", '') <> ''", ("已填写", "filled in"), "#2E8B57", "1.1")):
        symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size": "8", "color": "255,255,255,0", "outline_color": colour, "outline_width": width})
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label[at]))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _widget(field, at):
    if field.name in (VERDICT.name, CAUSE.name):
        english = VERDICTS_EN if field.name == VERDICT.name else CAUSES_EN
        names = (field.choices_zh, english)[at]
        return QgsEditorWidgetSetup("ValueMap", {"map": [{name: code} for name, code in zip(names, field.choices, strict=True)]})
    if field.name == "area_mu":
        return QgsEditorWidgetSetup("Range", {"Min": 0, "Max": 100000, "Step": 0.1, "Precision": 2, "AllowNull": True, "Style": "SpinBox"})
    if field.name == "photo":
        return QgsEditorWidgetSetup("ExternalResource", {"DocumentViewer": 1, "FileWidget": True, "FileWidgetButton": True, "RelativeStorage": 1, "StorageMode": 0,
                                                         "UseLink": False, "DocumentViewerHeight": 0, "DocumentViewerWidth": 0})
    if field.name == "checked_at":
        return QgsEditorWidgetSetup("DateTime", {"field_format": TIME, "display_format": TIME, "calendar_popup": True, "allow_null": True, "field_iso_format": False})
    if field.choices:
        return QgsEditorWidgetSetup("ValueMap", {"map": [{name: code} for name, code in zip(field.choices_zh if at == 0 else field.choices, field.choices, strict=True)]})
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": field.name == "note", "UseHtml": False})
