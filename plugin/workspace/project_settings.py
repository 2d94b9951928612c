"""What the project is told when a workspace opens: relations, snapping, topological editing, reference system, the place."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
    QgsRelation,
    QgsSnappingConfig,
    QgsTolerance,
)

from ...layers.catalog.relations import relations

SNAPPED = ("zones", "townships", "zone_borders")
TOLERANCE_PX = 12
_STORED = "EPSG:4490"
_MARGIN = 1.06


def system_for(bounds) -> str:
    """The CGCS2000 zone of 3° (EPSG:4534 … 4554, central meridians 75°E to 135°E) of the middle of *bounds* in degrees.

    EPSG:4490 where the area is none of China, or wider than the zone and its neighbours.
    """
    if bounds is None:
        return _STORED
    west, _, east, _ = bounds
    meridian = 3 * round((west + east) / 6)
    return f"EPSG:{4534 + (meridian - 75) // 3}" if 75 <= meridian <= 135 and east - west <= 9 else _STORED


def relate(layers: dict):
    """Add the catalog's relations between *layers* (by table) that the project lacks."""
    made = QgsProject.instance().relationManager()
    for one in relations():
        if one.child not in layers or one.parent not in layers:
            continue
        old = made.relation(one.name)
        child, parent = layers[one.child], layers[one.parent]
        if old.isValid() and (old.referencingLayerId(), old.referencedLayerId()) == (child.id(), parent.id()):
            continue
        made.removeRelation(one.name)
        relation = QgsRelation()
        relation.setId(one.name)
        relation.setName(f"{parent.name()} – {child.name()}")
        relation.setReferencingLayer(child.id())
        relation.setReferencedLayer(parent.id())
        relation.addFieldPair(one.field, one.key)
        made.addRelation(relation)


def snap(layers: dict):
    """Snap to vertices and edges of zones, their borders and townships within 12 px; shared borders move together. Other layers keep their settings."""
    project = QgsProject.instance()
    config = project.snappingConfig()
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.AdvancedConfiguration)
    both = QgsSnappingConfig.SnappingTypes.VertexFlag | QgsSnappingConfig.SnappingTypes.SegmentFlag
    pixels = QgsTolerance.UnitType.Pixels
    for name, layer in layers.items():
        if layer.isSpatial():
            config.setIndividualLayerSettings(layer, QgsSnappingConfig.IndividualLayerSettings(name in SNAPPED, both, TOLERANCE_PX, pixels))
    project.setSnappingConfig(config)
    project.setTopologicalEditing(True)


def show_place(canvas, bounds, alone: bool):
    """Zoom *canvas* to *bounds* (degrees, CGCS2000); the project's reference system is chosen where nothing else is in it."""
    project = QgsProject.instance()
    if alone or not project.crs().isValid():
        project.setCrs(QgsCoordinateReferenceSystem(system_for(bounds)))
    if bounds is None or canvas is None:
        return
    turn = QgsCoordinateTransform(QgsCoordinateReferenceSystem(_STORED), project.crs(), project)
    extent = turn.transformBoundingBox(QgsRectangle(*bounds))
    extent.scale(_MARGIN)
    canvas.setDestinationCrs(project.crs())
    canvas.setExtent(extent)
    canvas.refresh()
