"""Tables of the field pack: the points that are gone to, what is filled in there, and what becomes of it when it comes back."""

from ..schema import Field, Layer
from .fires import KEPT_EVENTS, STATE

VERDICTS_ZH = ("真实", "误报", "未找到")
VERDICT = Field("verdict", "text", "核查结论", "Verdict", choices=("real", "false_alarm", "not_found"), choices_zh=VERDICTS_ZH)
VERDICTS_EN = ("Real", "False alarm", "Not found")
CAUSE = Field("cause", "text", "起火原因", "Cause", choices=("straw", "rubbish", "funeral", "industry", "other"), choices_zh=("秸秆", "垃圾", "祭祀", "工业", "其他"))
CAUSES_EN = ("Straw", "Rubbish", "Funeral", "Industry", "Other")
BECOMES = {"real": "confirmed", "false_alarm": "rejected", "not_found": "rejected"}
"""What a verdict on site makes of an event. Nothing found is no proof of a fire: the event is rejected, and the evidence says which of the two it was."""

_EVENT = KEPT_EVENTS.field("event_id")
_STOOD = (Field("state", STATE.type, "派发时状态", "State in the pack", choices=STATE.choices, choices_zh=STATE.choices_zh),
          Field("step", "integer", "派发时步数", "Step in the pack"))
_PLACE = (KEPT_EVENTS.field("lon"), KEPT_EVENTS.field("lat"))
_TOWNSHIP = (Field("township_code", "text", "乡镇代码", "Township code"), Field("township", "text", "乡镇", "Township"))

POINTS = Layer("points", "火点", "Fire points", "point", ("event_id",), (
    *KEPT_EVENTS.fields,
    Field("number", "text", "图上编号", "Number on the map"), Field("page", "integer", "页", "Page"), Field("step", "integer", "步", "Step"),
    Field("county", "text", "县（市、区）", "County"), Field("township", "text", "乡镇", "Township"), Field("runner_up", "text", "次选乡镇", "Runner-up"),
    Field("village", "text", "村", "Village"), Field("village_m", "real", "距村驻地", "To the village's seat", unit="m", decimals=0),
    Field("grid_code", "text", "网格代码", "Grid code"), Field("grid", "text", "网格", "Grid"), Field("lacks", "text", "责任链缺口", "What the chain lacks"),
    Field("people", "text", "网格责任人（内部）", "People of the grid (internal)"),
    Field("lat_dms", "text", "纬度 度分秒", "Latitude D°M′S″"), Field("lon_dms", "text", "经度 度分秒", "Longitude D°M′S″"),
    Field("size_km", "text", "像元大小", "Pixel size", unit="km"),
    Field("first_beijing", "text", "首次过境（北京）", "First seen (Beijing)"),
    Field("seen", "text", "卫星与北京时间", "Satellite and Beijing time"), Field("evidence", "text", "证据", "Evidence"),
))
VERDICTS_IN = Layer("verdicts_in", "现场核查（填写）", "Verdicts to fill in", "point", (), (
    _EVENT, Field("number", "text", "图上编号", "Number on the map"), *_TOWNSHIP, *_STOOD, *_PLACE,
    VERDICT, CAUSE,
    Field("area_mu", "real", "过火面积", "Burnt area", unit="亩", low=0, decimals=2), Field("photo", "text", "照片", "Photo"),
    Field("person", "text", "核查人", "Checked by"), Field("checked_at", "text", "核查时间（北京）", "Checked at (Beijing)"), Field("note", "text", "备注", "Note"),
))
FILLED_IN = ("verdict", "cause", "area_mu", "photo", "person", "checked_at", "note")
"""What people fill in; all other columns of verdicts_in tell which event it is and how it stood."""

OUTCOMES = ("taken", "same", "conflict", "shifted", "far", "unknown", "not_dispatched", "incomplete", "photo_missing", "refused", "not_chosen")
OUTCOMES_ZH = ("已采纳", "与另一条相同", "有冲突", "坐标偏移", "离火点太远", "编号不存在", "未派发", "未填全", "照片缺失", "台账不接受", "未取")
TAKEN = Layer("verdicts", "带回的核查结论", "Verdicts brought back", None, (), (
    Field("file", "text", "文件", "File", required=True), Field("row", "integer", "行", "Row", required=True),
    Field("event_id", "text", "编号", "Number", required=True), Field("recorded_on", "text", "记在", "Recorded on"),
    Field("outcome", "text", "结果", "Outcome", required=True, choices=OUTCOMES, choices_zh=OUTCOMES_ZH), VERDICT,
    Field("cause", "text", "起火原因", "Cause"), Field("area_mu", "real", "过火面积", "Burnt area", unit="亩", decimals=2),
    Field("person", "text", "核查人", "Checked by"), Field("checked_utc", "time", "核查时间（UTC）", "Checked at (UTC)"),
    Field("photo", "text", "照片", "Photo"), Field("photo_sha256", "text", "照片 SHA-256", "SHA-256 of the photo"),
    *(Field(one.name, "real", one.zh, one.en, unit="°", decimals=6) for one in _PLACE),
    Field("moved_m", "real", "与火点相距", "From the fire point", unit="m", decimals=0), Field("note", "text", "备注", "Note"),
    Field("remark", "text", "说明", "Remark"),
))
_SIDE = (("from", "来自", "from"), ("verdict", "结论", "verdict"), ("person", "经办人", "person"), ("at", "时间", "time"), ("more", "详情", "more"))
SIDES, SIDES_ZH = ("one", "other"), ("一方", "另一方")
CONFLICTS = Layer("conflicts", "冲突", "Conflicts", None, (), (
    Field("event_id", "text", "事件编号", "Event", required=True),
    Field("kind", "text", "冲突", "Conflict", required=True, choices=("two_verdicts", "changed_meanwhile"), choices_zh=("两个结论", "事件已变")),
    *(Field(f"{side}_{name}", "text", f"{zh_side}{zh}", f"{en_side}: {en}") for side, zh_side, en_side in (("one", "一方", "One side"), ("other", "另一方", "Other side"))
      for name, zh, en in _SIDE),
    Field("choose", "text", "取", "Choose", choices=SIDES, choices_zh=SIDES_ZH),
))

LIST_TITLES = {
    # column of the list to be filled in (XLSX): its titles, by which the file is read back
    "event_id": ("事件编号", "Event"), "lon": ("经度", "Longitude"), "lat": ("纬度", "Latitude"), "step": ("步", "Step"), "township_code": ("乡镇代码", "Township code"),
    "verdict": ("核查结论", "Verdict"), "cause": ("起火原因", "Cause"), "area_mu": ("过火面积（亩）", "Burnt area (mu)"), "person": ("核查人", "Checked by"),
    "checked_at": ("核查时间（北京）", "Checked at (Beijing)"), "photo": ("照片（文件名）", "Photo (file name)"), "note": ("备注", "Note"),
}
