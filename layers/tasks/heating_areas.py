"""heating_areas: heat sources with their radius, what they cover and what lies within reach."""

from .declaration import Argument, Task, as_of, known_on, languages, result_folder, signature, workspace
from .plan import plan_arguments

HEATING_AREAS = Task(
    "heating_areas", "heating", "供热", "Heating",
    "供热半径", "Heating areas",
    "按方案认定热源并画出供热半径，列出哪些设施与村在半径之内、哪些够不着。忻州方案（忻政发〔2024〕7号 三(二)8）：30 万千瓦及以上热电联产电厂，"
    "以及使用者标注的大型工业企业（热源表 large_industrial 为 1，或用 --industrial 列出编号）。是否热电联产以字段为准；"
    "名称里有“热电”而字段未填的只提示，不采用；“低热值”不是热电联产。"
    "位置与填报的县不符的热源不画，核实后用 --confirm 编号 确认（与 --store 同用则记入工作区）。"
    "是否在半径内按椭球面距离判定，不按画出的圈。方案没有规定半径的，不画并说明；其他文件的半径须同时给 --radius-m 与 --basis。",
    "Takes the heat sources of a plan, draws their radius and lists what lies within it and what is out of reach. "
    "Xinzhou's plan: cogeneration of 300 MW and more, and large industrial enterprises that the user marks (large_industrial = 1, or --industrial CODE). "
    "The field says what is cogeneration; a name alone is reported and not taken, and 低热值 (low-calorific coal) is none. "
    "A source that stands in another county than stated draws nothing until confirmed (--confirm CODE; with --store that is kept). "
    "Within the radius is decided by geodesic distance, not by the ring drawn. A plan without a radius draws nothing and says so; the radius of "
    "another document needs --radius-m and --basis together.",
    (
        workspace(),
        *plan_arguments(),
        Argument("radius_m", "number", "半径（米）：其他文件的规定，须与依据同时给出", "radius in metres of another document; needs --basis", "M"),
        Argument("basis", "text", "该半径的依据（文号与条款）", "document and clause of that radius", "TEXT"),
        Argument("capacity_by", "choice", "容量按全厂还是按最大单机", "capacity by plant or by largest unit", default="plant", choices=("plant", "unit"),
                 choices_zh=("全厂", "最大单机")),
        Argument("min_capacity_mw", "number", "热电联产的最小容量（MW；未给时按方案，方案未写则 300）",
                 "least capacity of cogeneration in MW; the plan's when not given, else 300", "MW"),
        Argument("industrial", "texts", "大型工业企业（热源、重点工业企业或涉气企业的编号）",
                 "large industrial enterprises: codes of heat_sources, works or enterprises", "CODE"),
        Argument("confirm", "texts", "位置已核实的热源（编号）", "sources whose position was checked, by code", "CODE"),
        as_of(), known_on(),
        Argument("store", "flag", "把供热半径存入工作区（推算，草案）", "keep the rings in the workspace as derived drafts"),
        signature(),
        result_folder(),
        languages(),
    ),
)
