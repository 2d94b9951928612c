"""explain: what applies at a place on a day, and by which document."""

from .declaration import DATUMS, DATUMS_ZH, Argument, Task, as_of, known_on, languages, result_folder, workspace
from .plan import plan_arguments

EXPLAIN = Task(
    "explain", "ledger", "台账", "Ledger",
    "此处适用什么", "Explain a place",
    "给出一个位置在某一天属于哪个县、乡镇、村与网格，落在哪些有效的分区与供热半径内，适用方案的哪些规则与条款：文号、条款、原文、期限、责任单位。"
    "不给日期则按今天（北京时间）。位置写“经度,纬度”，如 112.9252,35.4611 或 112°55′30.8″E,35°27′40″N。",
    "Tells for a place and a day its county, township, village and grids, the zones in force and heating radius it lies in, and the rules and clauses of "
    "the plan that apply: document, clause, wording, deadline, units responsible. Without a day today is meant (Beijing). Write the place as LON,LAT.",
    (
        Argument("place", "text", "位置：经度,纬度", "place: longitude,latitude", "LON,LAT", required=True, positional=True),
        workspace(positional=False),
        as_of(), known_on(),
        *plan_arguments(),
        Argument("datum", "choice", "坐标基准", "datum of the place", default="wgs84", choices=DATUMS, choices_zh=DATUMS_ZH),
        result_folder(required=False),
        languages(),
    ),
)
