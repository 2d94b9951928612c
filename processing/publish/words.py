"""What the codes of a result are called in front of people: ``{code: (zh, en)}``. A code that is not here is shown as it is."""

from __future__ import annotations

ATTRIBUTION = {
    "certain": ("归属明确", "Certain"),
    "likely": ("倾向", "Likely"),
    "disputed": ("跨界待核", "Disputed"),
    "outside": ("界外", "Outside"),
}
CONFIDENCE = {"low": ("低", "Low"), "nominal": ("一般", "Nominal"), "high": ("高", "High")}
FOOTPRINT = {"given": ("产品给出", "Given"), "assumed": ("假定", "Assumed"), "pixel": ("栅格像元", "Raster pixel")}
SOURCE = {
    "satellite": ("卫星", "Satellite"),
    "video": ("视频", "Video"),
    "drone": ("无人机", "Drone"),
    "patrol": ("巡查", "Patrol"),
    "report": ("举报", "Report"),
}
STATIC_KIND = {
    "power_plant": ("电厂", "power plant"),
    "steel_works": ("钢铁厂", "steel works"),
    "coking_plant": ("焦化厂", "coking plant"),
    "boiler": ("锅炉", "boiler"),
    "coal_mine": ("煤矿", "coal mine"),
    "mine": ("矿山", "mine"),
    "works": ("重点工业企业", "works"),
    "gangue_hill": ("矸石山", "gangue hill"),
    "kiln": ("窑炉", "kiln"),
    "cement_works": ("水泥厂", "cement works"),
}
FLAG = {
    "low_confidence": ("低置信度", "Low confidence"),
    "confidence_unknown": ("置信度未知", "Confidence unknown"),
    "near_static": ("近静态热源", "Near static source"),
    "no_cropland": ("无耕地", "No cropland"),
    "assumed_footprint": ("足迹为假定", "Footprint assumed"),
    "time_unknown": ("无过境时刻", "Time of pass unknown"),
    "gcj02_converted": ("由 GCJ-02 换算", "Converted from GCJ-02"),
    "static_type": ("FIRMS 类型", "FIRMS type"),
    "persistent": ("持续异常", "Persistent anomaly"),
    "glint": ("耀斑", "Sun glint"),
}
# FIRMS archive column "type"; source: NASA FIRMS, attribute fields of the VIIRS and MODIS active fire products.
FIRMS_TYPE = {
    "0": ("植被火", "vegetation fire"),
    "1": ("火山", "volcano"),
    "2": ("其他静态陆地热源", "other static land source"),
    "3": ("海上", "offshore"),
}
ROLE = {
    "fires": ("火点", "Fires"),
    "townships": ("乡镇界", "Townships"),
    "sources": ("静态热源", "Static sources"),
    "cropland": ("耕地栅格", "Land cover"),
    "previous": ("先前的结果", "Earlier result"),
    "workspace": ("工作区", "Workspace"),
}

_DETAIL = {"near_static": STATIC_KIND, "static_type": FIRMS_TYPE}


def word(words: dict, code, lang: str) -> str:
    """The word of *code* in *words*; a code that is not there as it is, "" for an empty one."""
    if code is None or code != code or code == "":
        return ""
    pair = words.get(code)
    return str(code) if pair is None else pair[0 if lang == "zh" else 1]


def flag_text(flag: str, lang: str) -> str:
    """One flag (``code`` or ``code:detail``) for people: ``near_static:coal_mine`` → 近静态热源（煤矿）. An unknown flag as it is."""
    code, _, detail = flag.partition(":")
    if code not in FLAG:
        return flag
    text = word(FLAG, code, lang)
    if not detail:
        return text
    detail = word(_DETAIL.get(code, {}), detail, lang)
    return f"{text}（{detail}）" if lang == "zh" else f"{text} ({detail})"


def flags_text(flags, lang: str) -> str:
    """All flags of a row (joined by ``;``), "" where there is none."""
    if not isinstance(flags, str):
        return ""
    return ("；" if lang == "zh" else "; ").join(flag_text(flag, lang) for flag in flags.split(";") if flag)
