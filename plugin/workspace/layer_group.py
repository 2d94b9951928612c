"""A workspace's layers in the project: one group, sub-groups in draw order, styles and forms as the file carries them."""

from __future__ import annotations

import os

from qgis.core import NULL, QgsEditorWidgetSetup, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ...layers.catalog import WORKSPACE_LAYERS
from ..language import either, language, tr
from .english_forms import put_forms_into_english

PROPERTY = "lantian/workspace"
"""The group's property that holds the path of its workspace: a project that was saved knows it again."""


def sub_groups():
    """(title, names of layers, uppermost first, open in the tree) of each sub-group, in draw order (look.md §2): fires on top, areas below."""
    return (
        (tr("Fires"), ("events", "fires", "detections", "footprints", "observations"), True),
        (tr("Findings and tasks"), ("findings", "tasks", "verdicts"), False),
        (tr("Facilities"), ("stations", "cameras", "heat_sources", "boilers", "kilns", "works", "enterprises", "mines", "gangue_hills", "machines", "vehicles",
                            "coal_users", "construction_sites", "bare_ground", "households", "static_sources"), False),
        (tr("Lines"), ("roads", "routes", "heat_pipes"), False),
        (tr("Zones"), ("zone_borders", "zones", "acts"), True),
        (tr("Units"), ("villages", "grids", "grid_people", "counties", "townships"), True),
        (tr("Readings"), ("air_readings", "dustfall", "targets", "indicators", "alerts"), False),
    )


LOG = "QGIS_FORCE_WAL=ON"
HIDDEN = frozenset(("fires", "detections", "villages", "grids"))
"""Switched off at first: events stand for fires and detections; villages and grids would cover the rest."""


def same_file(one, other) -> bool:
    """Whether two texts name one path; the drive is not asked."""
    return os.path.normcase(os.path.abspath(str(one))) == os.path.normcase(os.path.abspath(str(other)))


def groups(project=None) -> list:
    """The groups of workspaces in the project."""
    root = (project or QgsProject.instance()).layerTreeRoot()
    return [group for group in root.findGroups(True) if group.customProperty(PROPERTY)]


def group_of(path):
    """The group of the workspace *path*, None where the project has none."""
    return next((group for group in groups() if same_file(group.customProperty(PROPERTY), path)), None)


def table_of(layer) -> str:
    """The name of the table that an OGR layer shows, else empty."""
    if layer is None or layer.providerType() != "ogr":
        return ""
    return QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("layerName") or ""


def layers_of(group) -> dict:
    """The workspace's layers in *group* by table; what a user put into it is not among them."""
    path = group.customProperty(PROPERTY)
    found = {}
    for node in group.findLayers():
        layer = node.layer()
        if layer is None or layer.providerType() != "ogr":
            continue
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        if parts.get("layerName") in WORKSPACE_LAYERS and same_file(parts.get("path", ""), path):
            found[parts["layerName"]] = layer
    return found


def path_in(group) -> str:
    """The file that the group's layers are read from, as they say: a project whose folder was moved has it elsewhere than before. Empty without layers."""
    for node in group.findLayers():
        if table_of(node.layer()) in WORKSPACE_LAYERS:
            return QgsProviderRegistry.instance().decodeUri("ogr", node.layer().source()).get("path") or ""
    return ""


def put_layers(state, title: str, read_only: bool):
    """The group of the workspace of *state* with its layers, all at once; see ``layer_by_layer``."""
    for _ in layer_by_layer(state, title, read_only):
        pass
    return group_of(state.path)


def layer_by_layer(state, title: str, read_only: bool):
    """Put every layer of the workspace of *state* into its group, once; those that are there already stay as the user has them.

    New layers bear the default style of the file and the window's language. Nothing is counted, no extent is measured. A generator that stops after
    each layer (40 ms or so), so that the window can answer in between.
    """
    project = QgsProject.instance()
    group = group_of(state.path)
    if group is None:
        group = project.layerTreeRoot().insertGroup(0, title)
        group.setCustomProperty(PROPERTY, str(state.path))
    there = layers_of(group)
    for layer in there.values():
        layer.setReadOnly(read_only)
    for at, (text, names, unfolded) in enumerate(sub_groups()):
        new = {}
        for name in names:
            if name not in there:
                layer = _layer(state, name, read_only)
                if layer.isValid():
                    new[name] = layer
                yield name
        if not new:
            continue
        sub = group.findGroup(text)
        if sub is None:
            sub = group.insertGroup(at, text)
            sub.setExpanded(unfolded)
        project.addMapLayers(list(new.values()), False)
        for name, layer in new.items():
            before = [names.index(table) for table in (table_of(node.layer()) for node in sub.findLayers()) if table in names]
            node = sub.insertLayer(sum(place < names.index(name) for place in before), layer)
            node.setItemVisibilityChecked(name not in HIDDEN)
            node.setExpanded(False)
        there.update(new)
    _choose_acts(there, state.acts_known)


def take_out(group):
    """Take the group and its layers out of the project."""
    project = QgsProject.instance()
    project.removeMapLayers([node.layerId() for node in group.findLayers()])
    group.parent().removeChildNode(group)


def unsaved(group) -> list:
    """The layers of *group* with edits that are not saved."""
    return [layer for layer in layers_of(group).values() if layer.isEditable() and layer.isModified()]


def uri_of(path, name: str, read_only: bool = False) -> str:
    """The source of the table *name* of the workspace *path*.

    Whatever may be written is held with a write-ahead log from the beginning. Else QGIS reads without locks, and switches to a log when the first
    layer is edited: from then on the others could neither count nor tell extents, "unable to open database file". On a drive of a network no log is safe.
    """
    options = {} if read_only else {"openOptions": [LOG]}
    return QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(path), "layerName": name, **options})


def read_again(path):
    """Let layers of the same file that are in the project without our log read anew: what QGIS opened before the log began would show no row."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.providerType() != "ogr" or layer.isEditable():
            continue
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        if same_file(parts.get("path", ""), path) and LOG not in (parts.get("openOptions") or ()):
            layer.dataProvider().reloadData()
            layer.triggerRepaint()


def _layer(state, name, read_only):
    options = QgsVectorLayer.LayerOptions(QgsProject.instance().transformContext())
    # The style has been read already: QGIS would open the file once more for each layer.
    options.loadDefaultStyle = name not in state.styles
    table = WORKSPACE_LAYERS[name]
    layer = QgsVectorLayer(uri_of(state.path, name, read_only), either(table.zh, table.en), "ogr", options)
    if layer.isValid():
        if name in state.styles:
            style = QDomDocument()
            style.setContent(state.styles[name])
            layer.importNamedStyle(style)
        if language() == "en":
            put_forms_into_english(layer, name)
        layer.setReadOnly(read_only)
    return layer


def _choose_acts(layers, known: bool):
    """In the form of a zone its notice is chosen from those that are there, found by typing.

    Not where a zone names a notice that is not in the table: the list could not show it, and saving the form would empty it.
    """
    zones, acts = layers.get("zones"), layers.get("acts")
    if zones is None or acts is None or not known:
        return
    config = {"Layer": acts.id(), "LayerName": acts.name(), "LayerSource": acts.source(), "LayerProviderName": "ogr", "Key": "number", "Value": "number",
              "Description": '"title"', "AllowNull": True, "UseCompleter": True, "CompleterMatchFlags": 1, "OrderByValue": True, "AllowMulti": False,
              "NofColumns": 1, "FilterExpression": NULL}
    zones.setEditorWidgetSetup(zones.fields().indexOf("act"), QgsEditorWidgetSetup("ValueRelation", config))
