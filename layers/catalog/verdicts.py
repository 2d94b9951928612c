"""The ledger of verdicts: what became of every fire event, one row a step, never changed and never taken out."""

from ..schema import Field, Layer
from .fires import SOURCES, STATE

STATES, STATES_ZH = STATE.choices, STATE.choices_zh
STEPS = {
    # An event without a row is suspected; a dispatch made in error is recalled.
    "suspected": ("dispatched",),
    "dispatched": ("confirmed", "rejected", "suspected"),
    # Who confirms does not adjudicate; what is doubted is looked at again on site.
    "confirmed": ("adjudicated", "dispatched"),
    # No desk overrules a rejection: it is reopened by sending somebody there again.
    "rejected": ("dispatched",),
    # Not every adjudicated event is charged: it may be settled without, or the adjudication be withdrawn.
    "adjudicated": ("charged", "appealed", "settled", "dispatched"),
    "charged": ("appealed", "settled"),
    # Upheld: rejected. In doubt: there again. Refused: adjudicated, or settled where nothing is left to do.
    "appealed": ("adjudicated", "rejected", "dispatched", "settled"),
    "settled": ("appealed",),
}
"""Which state may follow which. Corrections are further rows: what went wrong goes back by one of these steps, with its reason."""

_allowed = ", ".join(f"'{before}>{after}'" for before, following in STEPS.items() for after in following)

VERDICTS = Layer(
    "verdicts", "核查台账", "Verdicts", None, ("event_id", "step"),
    (
        Field("event_id", "text", "事件编号", "Event", required=True),
        Field("step", "integer", "步", "Step", required=True, low=1),
        Field("from_state", "text", "原状态", "From", required=True, choices=STATES, choices_zh=STATES_ZH),
        Field("to_state", "text", "状态", "To", required=True, choices=STATES, choices_zh=STATES_ZH),
        Field("at_utc", "time", "时间（UTC）", "At (UTC)", required=True),
        Field("who", "text", "经办人", "Who", required=True),
        Field("source", "text", "核查手段", "Means of the check", choices=SOURCES),
        Field("deadline_utc", "time", "核查期限（UTC）", "To be checked by (UTC)"),
        Field("evidence", "text", "证据（文书、现场情况）", "Evidence"),
        Field("photo", "text", "照片", "Photo"),
        Field("photo_sha256", "text", "照片 SHA-256", "SHA-256 of the photo"),
        Field("cause", "text", "起火原因", "Cause"),
        Field("area_mu", "real", "过火面积", "Burnt area", unit="亩", low=0, decimals=2),
        Field("note", "text", "原因、备注", "Reason, note"),
        Field("merged_from", "text", "随并入的事件", "Came with the merged event"),
    ),
    # A merged event hands its state on whatever the state of the one it goes into.
    checks=(f"merged_from IS NOT NULL OR (from_state || '>' || to_state) IN ({_allowed})",),
    indexes=("at_utc", "to_state"),
)

LAYERS = (VERDICTS,)
