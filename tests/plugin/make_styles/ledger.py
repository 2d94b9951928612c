"""The style of findings: a mark by severity, the same gradation that the ledger's list shows."""

from compared import severity_mark
from labels import label, labelling, text
from rules import in_order, rules

from lantian.layers.palette import palette
from lantian.processing.rules.severity import SEVERITIES

P = palette()
CLOSED, WORDING = "\"state\" = 'closed'", 'coalesce("on_wording",0) = 1'
# The day is that of the run that last found it: a style has no clock of its own.
LATE = 'coalesce("deadline" < "last_found", false)'
OPEN = f"NOT ({CLOSED}) AND NOT ({WORDING})"
WHERE = {
    "critical": ("严重：必须，已逾期", f"{OPEN} AND \"force\" = 'must' AND {LATE}"), "major": ("较重：必须", f"{OPEN} AND \"force\" = 'must' AND NOT ({LATE})"),
    "minor": ("一般：力争", f"{OPEN} AND \"force\" = 'aim'"),
    "note": ("提示：倡导，或在文字边界", f"NOT ({CLOSED}) AND (({WORDING}) OR \"force\" = 'advice')"), "closed": ("已销号", CLOSED),
}
# A finding stands on what it is about: a smaller mark at its upper right corner leaves the square of a facility to be seen.
SHARE, ASIDE = 0.8, 9
IN_HAND = "\"state\" = 'in_hand'"


def findings(layer):
    rows = [(WHERE[one][0], WHERE[one][1], severity_mark(P["severity"][one], SHARE, ASIDE)) for one in SEVERITIES]
    rank = "CASE " + " ".join(f"WHEN {WHERE[one][1]} THEN {at}" for at, one in enumerate(reversed(SEVERITIES))) + " END"
    # The gravest lies uppermost.
    layer.setRenderer(in_order(rules([("严重程度", "", rows)]), (rank, True)))
    due = f"coalesce(nullif(\"name\",''), \"key\") || if({IN_HAND}, '（整改中）', '')"
    parts = [label(due, text(8, P["ink"]["text"]), 1, 60_000, 5, where=f"NOT ({LATE}) OR {CLOSED}"),
             label(due + " || ' ' || format_date(\"deadline\", 'yyyy-MM-dd') || ' 逾期'", text(8, P["ink"]["warning"], True), 1, 60_000, 6,
                   where=f"{LATE} AND NOT ({CLOSED})")]
    for one in parts:
        one.settings().dist = 2.4
    # Names of counties and townships keep off the marks, also where these have no names of their own yet.
    aside = label("''", text(8, P["ink"]["text"]), 60_000, 4_000_000, 0)
    aside.settings().drawLabels = False
    parts.append(aside)
    for one in parts:
        one.settings().obstacleSettings().setIsObstacle(True)
        one.settings().obstacleSettings().setFactor(2)
    layer.setLabeling(labelling(*parts))
    layer.setLabelsEnabled(True)
