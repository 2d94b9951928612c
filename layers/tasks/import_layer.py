"""import_layer: foreign files into a layer of the workspace."""

from ..catalog import WORKSPACE_LAYERS, fires, records, verdicts
from .declaration import DATUMS, DATUMS_ZH, Argument, Task, languages, signature, workspace

# Detections, fires and events come from flag-fires, findings from the rules; both number what they find. Verdicts are recorded, never brought in.
_OWN = {layer.name for layer in (*fires.LAYERS, records.FINDINGS, *verdicts.LAYERS)}
IMPORTED = tuple(layer for layer in WORKSPACE_LAYERS.values() if layer.name not in _OWN)

IMPORT_LAYER = Task(
    "import_layer", "workspace", "工作区", "Workspace",
    "导入图层", "Import layer",
    "把 Shapefile、CSV、XLSX、KML/KMZ、GeoJSON 或 GeoPackage 导入工作区的一个图层：识别编码、坐标系与各列的含义，按自然键更新，重复导入不会重复；"
    "空单元格和文件中没有的列不改动原值。坏行连同行号、列、值、原因与改法单独报告，其余照常导入；两种读法都成立时不猜，提出问题。"
    "填报的县与位置不符的设施加标记。先用“试运行”看清把什么当成了什么。",
    "Brings a Shapefile, CSV, XLSX, KML/KMZ, GeoJSON or GeoPackage into a layer of the workspace: tells encoding, reference system and the meaning of columns, "
    "and updates by natural key, so that a second import doubles nothing; "
    "empty cells and columns that the file lacks leave what stands. Bad rows are reported with row, column, "
    "value, reason and remedy while the others go in; where two readings fit, it asks. Facilities whose stated county and position disagree are flagged. "
    "A dry run first shows what is taken for what.",
    (
        Argument("layer", "choice", "图层", "layer", required=True, positional=True, choices=tuple(layer.name for layer in IMPORTED),
                 choices_zh=tuple(layer.zh for layer in IMPORTED)),
        Argument("file", "file", "要导入的文件（多图层或多工作表时写 文件:图层）", "file to import; FILE:TABLE where it has several layers or sheets", "FILE[:TABLE]",
                 required=True, positional=True),
        workspace(positional=False),
        Argument("dry_run", "flag", "试运行：只显示把什么当成了什么，不写入", "show what is taken for what, write nothing"),
        Argument("datum", "choice", "坐标基准（文件没有注明时）", "datum of the coordinates, where the file states none", choices=DATUMS, choices_zh=DATUMS_ZH),
        Argument("crs", "text", "坐标系（覆盖文件所写）", "reference system, instead of the file's own", "EPSG:…"),
        Argument("encoding", "text", "文字编码（utf-8、gbk …）", "encoding of the text: utf-8, gbk …", "E", advanced=True),
        Argument("columns", "texts", "列的含义：字段=列名[:单位] 或 字段==固定值", "meaning of columns: FIELD=COLUMN[:UNIT] or FIELD==VALUE", "FIELD=COLUMN",
                 advanced=True),
        Argument("swap_axes", "flag", "坐标是先北后东（先纬后经）", "coordinates are northing or latitude first", advanced=True),
        Argument("rejected", "file_out", "未导入的行写入 CSV 文件", "CSV file for the rows that did not go in", "FILE.csv", ending="csv"),
        signature(),
        languages(),
    ),
)
