"""build_zone: a zone, or a tiling of zones, from units, roads, plants or other zones."""

from ..catalog.law import ZONE_KINDS
from .declaration import Argument, Task, as_of, languages, signature, workspace

METHODS = ("units", "minus", "road", "box", "clean_heating", "clean_coal", "ring", "tiling")
METHODS_ZH = ("按单元名单", "区域减去单元、分区或企业", "道路沿线", "道路合围",
              "清洁取暖完成且稳定的单元（拟划）", "区域减去清洁取暖已覆盖部分", "周边若干米", "按单元拼接多个分区")
LEVELS = ("counties", "townships", "villages", "grids")
LEVELS_ZH = ("县", "乡镇", "村", "网格")
SIDES = ("north", "south", "east", "west", "both")
SIDES_ZH = ("北侧", "南侧", "东侧", "西侧", "两侧")

BUILD_ZONE = Task(
    "build_zone", "zones", "分区", "Zones",
    "生成分区", "Build a zone",
    "由工作区里的单元、道路、企业或已有分区生成分区。未给通告与生效首日的存为草案。名称须与图层一致；错字、漏写“镇”“乡”、繁体、全角等只列出候选，不会自动采用。"
    "单元之间窄于 5 m 的缝隙视为同一边界。方法：units 按名单合并（--units 店上镇 140581103000 …，村为点时另给 --village-radius-m）；"
    "minus 区域（--units 或 --zones）减去乡镇（--minus-units）、分区（--minus-zones）或企业（--plants，另给 --plant-radius-m）；"
    "road 道路沿线（--roads、--offset-m、--side，两侧为 both）；"
    "box 道路合围（--borders 北=北环路,含 东=长晋高速 南=南内环街,不含,30 西=长晋一级路，也可写“108国道以西(不含)”；不足四面时用 --units 说明在哪个单元内）；"
    "clean_heating 由户数记录推出全部完成且稳定运行的村（--level townships 则为乡镇），只存草案；"
    "clean_coal 区域减去 --as-of 当日有效的清洁取暖覆盖区与热力管网范围（或 --minus-zones 指明的分区）；"
    "ring 分区、单元或企业周边若干米（--radius-m 20000；默认含其本身，--without-inside 则不含）；"
    "tiling 每个单元一个分区（--level，默认乡镇），或按 --groups 文件、--group-field 字段合成，相邻分区逐点共用边界。",
    "Builds a zone from units, roads, plants or other zones of the workspace; without an act and a first day it is a draft. A name must stand as it does in its layer: "
    "slips, a suffix left out, traditional or full-width forms are listed as candidates and never taken. "
    "Gaps between units narrower than 5 m count as one border. Methods: units unites a list (--units …; --village-radius-m for villages that are points); "
    "minus takes townships (--minus-units), zones (--minus-zones) or plants (--plants with --plant-radius-m) from an area (--units or --zones); "
    "road is a strip along roads (--roads, --offset-m, --side; both for a corridor); "
    "box is what roads enclose (--borders north=ROAD,included east=ROAD south=ROAD,excluded,30 west=ROAD; with fewer than four say with --units inside which unit); "
    "clean_heating proposes the villages (--level townships: townships) whose households are all done and stable, as a draft; "
    "clean_coal is an area minus the clean-heating and heat-network zones in force on --as-of (or minus --minus-zones); "
    "ring is all within --radius-m of zones, units or plants (these included unless --without-inside); "
    "tiling makes one zone a unit of --level, or one a group by a file (--groups) or a field (--group-field); neighbours share their border to the vertex.",
    (
        workspace(),
        Argument("zone_id", "text", "分区编号（拼接时为前缀）", "id of the zone; of a tiling, the beginning of the ids", "ID", required=True),
        Argument("kind", "choice", "类别", "kind", required=True, choices=tuple(ZONE_KINDS), choices_zh=tuple(zh for zh, _ in ZONE_KINDS.values())),
        Argument("how", "choice", "方法", "method", required=True, choices=METHODS, choices_zh=METHODS_ZH),
        Argument("name", "text", "分区名称", "name of the zone", "NAME"),
        Argument("units", "texts", "单元：名称或代码（重名写 县/乡镇、乡镇/村）",
                 "units: names or codes (COUNTY/TOWNSHIP, TOWNSHIP/VILLAGE where a name occurs twice)", "UNIT"),
        Argument("units_file", "file", "单元名单（文本文件，每行一个）", "text file with units, one a line", "FILE", ending="txt"),
        Argument("level", "choice", "只在这一级单元里找；拼接的单元级别",
                 "look for units of this level only; the level of the tiles", choices=LEVELS, choices_zh=LEVELS_ZH),
        Argument("zones", "texts", "以已有分区为区域（编号）", "existing zones as the area, by id", "ID"),
        Argument("minus_units", "texts", "减去的单元", "units to take away", "UNIT"),
        Argument("minus_zones", "texts", "减去的分区（编号）", "zones to take away, by id", "ID"),
        Argument("plants", "texts", "企业或热源（名称或编号）：minus 减去，ring 作圆心",
                 "plants or heat sources, names or codes: taken away (minus) or the centre (ring)", "PLANT"),
        Argument("plant_radius_m", "number", "点状企业以多少米为范围", "extent of a plant that is a point, metres", "M"),
        Argument("village_radius_m", "number", "点状村以多少米为范围", "extent of a village that is a point, metres", "M"),
        Argument("roads", "texts", "道路：名称或编号", "roads, names or codes", "ROAD"),
        Argument("side", "choice", "道路的哪一侧", "side of the road", choices=SIDES, choices_zh=SIDES_ZH),
        Argument("offset_m", "number", "沿线宽度：离道路多少米", "metres from the road", "M"),
        Argument("borders", "texts", "四至：方位=路名[,含|不含][,外移米数]，或 路名以西[,含|不含]", "borders: SIDE=ROAD[,included|excluded][,metres outward]", "BORDER"),
        Argument("reach_m", "number", "路头最多延长多少米相接（未给时 50，未经核实）",
                 "metres a road may be carried on to meet the next (50 when not given; unverified)", "M", advanced=True),
        Argument("road_width_m", "number", "路宽：含路外移、不含内移一半",
                 "width of the roads: a border moves out (included) or in (excluded) by half", "M", advanced=True),
        Argument("radius_m", "number", "周边多少米", "metres around", "M"),
        Argument("without_inside", "flag", "周边范围不含其本身", "leave out what the ring goes round"),
        Argument("groups", "file", "拼接的分组（CSV：单元,组[,组名]）", "groups of a tiling, CSV: UNIT,GROUP[,NAME]", "FILE", ending="csv"),
        Argument("group_field", "text", "拼接的分组字段（如 county）", "field that groups a tiling, e.g. county", "FIELD"),
        Argument("act", "text", "依据通告的文号（须已登记）", "number of the act, which must be recorded", "NUMBER"),
        Argument("stage", "text", "分期", "stage", "STAGE"),
        Argument("basis", "text", "条款", "clause", "CLAUSE"),
        Argument("grade", "choice", "禁燃区类别", "fuel grade", choices=("I", "II", "III"), choices_zh=("Ⅰ类", "Ⅱ类", "Ⅲ类")),
        Argument("lowest_stage", "number", "允许的最低排放阶段（0–6）", "lowest emission stage allowed, 0 to 6", "N"),
        Argument("valid_from", "date", "生效首日", "first day in force", "YYYY-MM-DD"),
        Argument("valid_to", "date", "生效末日", "last day in force", "YYYY-MM-DD"),
        as_of(),
        Argument("replace", "flag", "编号已有时改为新的范围", "replace a zone that has this id"),
        Argument("dry_run", "flag", "只看结果，不写入", "show the result, write nothing"),
        signature(),
        languages(),
    ),
)
