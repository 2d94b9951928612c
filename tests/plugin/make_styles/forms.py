"""The attribute form of a workspace's layer: Chinese titles, words for codes, dates, bounds, what a row must have, and who edits."""

from fields import WORDS, map_tip, shown_name
from form_groups import PAGE, groups
from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeTableConfig,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsOptionalExpression,
    QgsVectorLayer,
)

TYPES = {"text": "string", "integer": "int8", "real": "double", "time": "datetime", "date": "date"}
KINDS = {"point": "Point", "line": "MultiLineString", "polygon": "MultiPolygon", "any": "Point", None: "NoGeometry"}
HIDDEN = ("fid", "edited_by", "document_sha256", "points", "seen")
KEPT = {"events": ("state",), "verdicts": None, "observations": None}
"""Fields that no form changes, None for all of them: verdicts are recorded by record-verdict, and events show what they say; what was seen is measured."""
LONG = ("note", "wording", "quote", "duty", "detail_zh", "detail_en", "evidence")
DAY_OR_NIGHT = {"昼": "D", "夜": "N"}
STAGES = {"国前": "0", "国一": "1", "国二": "2", "国三": "3", "国四": "4", "国五": "5", "国六": "6"}
EMPTY = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # QGIS's own word for NULL in a value map
HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard


def workspace_layer(table):
    """A layer without features that has the columns, and the form, of the workspace's *table* (Layer)."""
    crs = "?crs=EPSG:4490&" if table.geometry else "?"
    columns = "&".join(f"field={field.name}:{TYPES[field.type]}" for field in table.fields)
    layer = QgsVectorLayer(f"{KINDS[table.geometry]}{crs}field=fid:int8&{columns}&field=edited_by:string", table.name, "memory")
    for field in table.fields:
        at = layer.fields().indexOf(field.name)
        layer.setFieldAlias(at, field.title("zh"))
        layer.setEditorWidgetSetup(at, widget(field))
        constrain(layer, at, field, table)
    for name in HIDDEN:
        at = layer.fields().indexOf(name)
        if at >= 0:
            layer.setEditorWidgetSetup(at, QgsEditorWidgetSetup("Hidden", {}))
    layer.setFieldAlias(layer.fields().indexOf("edited_by"), "修改人")
    # Whoever saves signs. The workspace's triggers take the name into the history and empty the field again.
    layer.setDefaultValueDefinition(layer.fields().indexOf("edited_by"), QgsDefaultValue("@user_account_name", True))
    layer.setDisplayExpression(shown_name(table))
    layer.setMapTipTemplate(map_tip(table))
    layer.setAttributeTableConfig(visible_columns(layer))
    layer.setEditFormConfig(form(layer, table))
    return layer


def words(field):
    """{shown: stored} of a field with codes, {} of any other."""
    if field.choices_zh:
        return dict(zip(field.choices_zh, field.choices, strict=True))
    if field.name == "daynight":
        return DAY_OR_NIGHT
    if field.type == "integer" and field.name in ("stage", "lowest_stage"):
        return STAGES
    if field.choices:
        named = {stored: shown for shown, stored in WORDS.get(field.name, {}).items()}
        return {named.get(stored, stored): stored for stored in field.choices}
    return {"是": "1", "否": "0"} if field.type == "integer" and (field.low, field.high) == (0, 1) or field.name in ("counted", "low_only") else {}


def widget(field):
    pairs = words(field)
    if pairs:
        empty = [] if field.required else [{"（未填）": EMPTY}]
        return QgsEditorWidgetSetup("ValueMap", {"map": [*({shown: stored} for shown, stored in pairs.items()), *empty]})
    if field.type in ("date", "time"):
        pattern = "yyyy-MM-dd" if field.type == "date" else "yyyy-MM-dd HH:mm:ss"
        return QgsEditorWidgetSetup("DateTime", {
            "display_format": pattern, "field_format": pattern, "field_format_overwrite": False, "calendar_popup": True,
            "allow_null": not field.required, "field_iso_format": False})
    if field.type == "integer":
        low, high = (-2147483648 if field.low is None else int(field.low)), (2147483647 if field.high is None else int(field.high))
        return QgsEditorWidgetSetup("Range", {"Min": low, "Max": high, "Step": 1, "Precision": 0, "Style": "SpinBox", "AllowNull": not field.required})
    if field.name == "act":
        return QgsEditorWidgetSetup("UniqueValues", {"Editable": True})
    # Text boxes for real numbers, too: a spin box rounds what it shows and would save the rounded value with the next change of another field.
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": field.name in LONG, "UseHtml": False})


def constrain(layer, at, field, table):
    """What QGIS refuses before the database does, with the reason in the form."""
    rules, why = [], []
    name = f'"{field.name}"'
    if field.required:
        layer.setFieldConstraint(at, QgsFieldConstraints.Constraint.ConstraintNotNull, HARD)
        rules.append(f"{name} IS NOT NULL" + (f" AND trim({name}) <> ''" if field.type == "text" else ""))
        why.append(f"{field.zh}必填")
    if table.key == (field.name,):
        # QGIS also makes a new value for it when a feature is split.
        layer.setFieldConstraint(at, QgsFieldConstraints.Constraint.ConstraintUnique, HARD)
        why.append("不得与其他记录重复；拆分后请核对自动生成的编号")
    if not words(field) and (field.low is not None or field.high is not None):
        ends = [(name + " >= ", field.low, "不小于"), (name + " <= ", field.high, "不大于")]
        rules.append(f"({name} IS NULL OR (" + " AND ".join(f"{compared}{end:g}" for compared, end, _ in ends if end is not None) + "))")
        why.append("、".join(f"{word} {end:g}" for _, end, word in ends if end is not None))
    if field.name == "valid_to":
        rules.append('("valid_from" IS NULL OR "valid_to" IS NULL OR "valid_from" <= "valid_to")')
        why.append("不早于首日；末日当天仍有效")
    if field.name == "act":
        why.append("填写“通告”表中的文号，与原文完全一致")
        rules.append("TRUE")
    if rules:
        layer.setConstraintExpression(at, " AND ".join(rules), "；".join(why))
        layer.setFieldConstraint(at, QgsFieldConstraints.Constraint.ConstraintExpression, HARD)


def visible_columns(layer):
    config = QgsAttributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        column.hidden = column.name in HIDDEN
    config.setColumns(columns)
    return config


def form(layer, table):
    """Groups with titles, two columns; a group that asks for one kind of row shows with that kind alone. Long forms have tabs."""
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    kept = KEPT.get(table.name, ())
    for name in [field.name for field in table.fields] if kept is None else kept:
        config.setReadOnly(layer.fields().indexOf(name), True)
    for title, names, condition in groups(table, HIDDEN):
        box = QgsAttributeEditorContainer(title, config.invisibleRootContainer())
        box.setIsGroupBox(len(table.fields) <= PAGE)
        box.setColumnCount(1 if len(names) < 3 else 2)
        if condition:
            box.setVisibilityExpression(QgsOptionalExpression(QgsExpression(condition)))
        for name in names:
            box.addChildElement(QgsAttributeEditorField(name, layer.fields().indexOf(name), box))
        config.invisibleRootContainer().addChildElement(box)
    return config
