"""Lines: roads, truck routes, heat pipes."""

from ..schema import Field, Layer


def _line(name: str, zh: str, en: str, *fields: Field) -> Layer:
    return Layer(name, zh, en, "line", ("code",), (
        Field("code", "text", "编号", "Code", required=True), Field("name", "text", "名称", "Name"), *fields, Field("note", "text", "备注", "Note")))


ROADS = _line("roads", "道路", "Roads", Field("kind", "text", "等级", "Class"),
              Field("dust_load", "real", "积尘负荷", "Dust load", unit="g/m²", decimals=2, low=0), Field("measured_on", "date", "测定日期", "Measured on"),
              Field("dust_class", "text", "积尘考核类别", "Class for dust", choices=("core", "general", "other"), choices_zh=("核心道路", "一般道路", "其他道路")))
ROUTES = _line("routes", "货车路线", "Routes", Field("kind", "text", "类别", "Kind"), Field("hours", "text", "时段", "Hours"), Field("act", "text", "依据通告", "Act"))
HEAT_PIPES = _line("heat_pipes", "供热管线", "Heat pipes", Field("source", "text", "热源", "Source"), Field("state", "text", "状态", "State"))

LAYERS = (ROADS, ROUTES, HEAT_PIPES)
