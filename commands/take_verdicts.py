"""take_verdicts: a filled-in pack and a workspace in; rows of the ledger, verdicts.csv and conflicts.csv out."""

from __future__ import annotations

from pathlib import Path

from .record_verdict import moment
from .report import Report


def run(arguments: dict, progress=None) -> Report:
    from ..layers import staging
    from ..layers.catalog.field_tables import CONFLICTS, OUTCOMES, OUTCOMES_ZH, TAKEN
    from ..layers.table_result import write_table_result
    from ..layers.verdict_choices import read_choices
    from ..layers.verdict_intake import read_filled
    from ..layers.workspace import Workspace

    tell = progress or (lambda *words: None)
    lang = arguments.get("lang") or "zh"
    staging.check_target(Path(arguments["out"]), ("verdicts.csv", "conflicts.csv", "run.json"))
    tell(0.05, "读取核查包", "reading the pack")
    rows, folder = read_filled(arguments["pack"])
    choices = read_choices(arguments["choose"]) if arguments.get("choose") else {}
    with Workspace(arguments["workspace"], write=True) as workspace, workspace.transaction():
        tell(0.3, "核对", "comparing")
        intake, conflicts = _decided(workspace, rows, folder, arguments, lang, choices)
        tell(0.7, "记入台账", "writing the ledger")
        done = _recorded(workspace, intake, arguments, lang)
    out = write_table_result(arguments["out"], "take_verdicts", {"lang": lang, "parameters": {name: arguments.get(name) for name in ("datum", "dispatch")}},
                             [(TAKEN, _taken(intake)), (CONFLICTS, _conflicts(conflicts))])
    open_ = {one.event for one in intake if one.outcome == "conflict"}
    counts = {outcome: sum(one.outcome == outcome for one in intake) for outcome in OUTCOMES}
    words = dict(zip(OUTCOMES, OUTCOMES_ZH if lang == "zh" else OUTCOMES, strict=True))
    text = ("填写 {n} 条：" if lang == "zh" else "{n} filled in: ").format(n=len(intake)) + ("，" if lang == "zh" else ", ").join(
        f"{words[outcome]} {n}" for outcome, n in counts.items() if n)
    new = f"新记入台账 {done} 条" if lang == "zh" else f"{done} newly recorded in the ledger"
    merged = [f"{one.row['event_id']} 已并入 {one.event}，记在 {one.event}" if lang == "zh" else f"{one.row['event_id']} was merged into {one.event}, recorded there"
              for one in intake if one.outcome == "taken" and one.event != one.row["event_id"]]
    left = sum(row["event_id"] in open_ for row in conflicts)
    return Report("\n".join([text, new, f"→ {out}"]), merged, out=out, numbers={"recorded": done, "conflicts": left, **counts})


def _decided(workspace, rows, folder, arguments, lang, choices):
    """(every row as Intake, rows of CONFLICTS, those that *choices* decide among them)."""
    from ..layers.ledger import verdicts
    from ..processing import verdict_intake as verbs

    zh = lang == "zh"
    events = workspace.read("events").set_index("event_id")
    steps = verdicts(workspace)
    intake = [_read(row, events, folder, arguments, lang) for row in rows]
    _known(choices, intake)
    conflicts = []
    for event, mine in verbs.grouped(intake).items():
        led = steps[steps["event_id"] == event]
        for one in mine:
            one.recorded = verbs.already(one, led)
        leader = next((one for one in mine if one.recorded), mine[0])
        agreed = verbs.agree(mine)
        if not agreed:
            first, holds = leader, verbs.chosen_of(mine, leader, choices)
            for one in mine:
                if one.recorded:
                    one.outcome = "taken"
                elif one is not holds:
                    one.hold("conflict" if holds is None else "not_chosen")
                if one is not first and (one is holds or not one.recorded):
                    choice = choices.get(verbs.key_of("two_verdicts", one)) if holds is None else "one" if one is holds else "other"
                    conflicts.append(verbs.conflict("two_verdicts", one, verbs.side(first, zh), zh, choice))
            if holds is None or holds.recorded:
                continue
            # What was chosen against a row that the ledger has already is chosen against the ledger.
            leader, holds.forced = holds, first.recorded
        for one in mine:
            if agreed and one is not leader:
                one.hold("same")
        other = None if leader.recorded or leader.forced else verbs.changed(leader, led, events.loc[event], zh)
        if other is not None:
            choice = choices.get(verbs.key_of("changed_meanwhile", leader))
            conflicts.append(verbs.conflict("changed_meanwhile", leader, other, zh, choice))
            leader.forced = choice == "one"
            if not leader.forced:
                leader.hold("conflict" if choice is None else "not_chosen")
        elif leader.recorded:
            leader.outcome = "taken"
    return intake, conflicts


def _known(choices, intake):
    """Raises ArgumentError where a choice is about a row that the pack does not have."""
    from ..layers.errors import ArgumentError
    from ..processing.verdict_intake import source

    there = {(one.event, source(one)) for one in intake}
    for event, _, row in choices:
        if (event, row) not in there:
            raise ArgumentError("选项 --choose：核查包里没有“{row}”（事件 {event}）；请用同一个核查包写出的 conflicts.csv",
                                "Option --choose: the pack has no “{row}” (event {event}); use the conflicts.csv that was written for this pack", row=row, event=event)


def _read(row, events, folder, arguments, lang):
    """The row as Intake, held back where it lacks something or its place is in doubt."""
    from ..layers.vector import sha256
    from ..layers.verdict_intake import cause_of, find_photo, verdict_of
    from ..processing.verdict_intake import Intake, placed

    zh = lang == "zh"
    one = Intake(row, verdict=verdict_of(row["verdict"]), cause=cause_of(row["cause"], lang), who=str(row["person"] or arguments.get("by") or "").strip())
    if row["event_id"] not in events.index:
        one.hold("unknown", "工作区里没有这个编号" if zh else "the workspace has no such number")
        return one
    one.event = _end(row["event_id"], events["merged_into"])
    lacks = []
    try:
        one.area_mu = None if row["area_mu"] is None else float(row["area_mu"])
        if one.area_mu is not None and not 0 <= one.area_mu < 1e7:
            raise ValueError
    except (TypeError, ValueError):
        one.area_mu = None
        lacks.append(f"面积“{row['area_mu']}”不是数" if zh else f"area “{row['area_mu']}” is no number")
    one.at = _moment(row["checked_at"], arguments)
    lacks += [text[not zh] for missing, text in ((one.verdict is None, ("没有结论", "no verdict")), (not one.who, ("没有核查人", "nobody named")),
                                                 (one.at is None, ("没有核查时间", "no time"))) if missing]
    if lacks:
        one.hold("incomplete", ("、" if zh else ", ").join(lacks))
        return one
    here = events.loc[row["event_id"]] if row["lon"] is None or row["lat"] is None else row
    if here["lon"] == here["lon"]:
        placed(one, float(here["lon"]), float(here["lat"]), arguments.get("datum") or "test", zh)
    if row["photo"] and not one.outcome:
        photo = find_photo(folder, str(row["photo"]))
        if photo is not None:
            one.photo, one.sha256 = str(photo), sha256(photo)
        elif row["x"] is not None or any(sign in str(row["photo"]) for sign in "./\\"):
            one.hold("photo_missing", f"找不到照片 {row['photo']}" if zh else f"photo {row['photo']} is not there")
    return one


def _moment(text, arguments):
    """The time written down in Beijing time, else --at; None for neither, or for what is no time."""
    from ..layers.errors import ArgumentError

    if text is None:
        return moment(arguments["at"]) if arguments.get("at") else None
    try:
        return moment(str(text).strip().replace("/", "-").replace("：", ":"))
    except ArgumentError:
        return None


def _end(name, into):
    seen = {name}
    while isinstance(into.get(name), str) and into[name] in into.index and into[name] not in seen:
        name = into[name]
        seen.add(name)
    return name


def _recorded(workspace, intake, arguments, lang) -> int:
    """Write what nothing holds back; the number of verdicts that are new in the ledger."""
    from ..layers.errors import ArgumentError
    from ..layers.ledger import append, last_steps
    from ..layers.verdict_intake import keep_photo
    from ..processing.adjudicate import next_rows
    from ..processing.verdict_intake import BECOMES, evidence

    zh, done = lang == "zh", 0
    for one in intake:
        if one.outcome:
            if one.outcome == "taken" and one.photo:
                one.photo = keep_photo(Path(one.photo), workspace.path)
            elif one.photo:
                one.photo = str(one.row["photo"])
            continue
        step, state, since = last_steps(workspace, [one.event]).get(one.event, (0, "suspected", None))
        if state == "suspected" and not arguments.get("dispatch"):
            one.hold("not_dispatched", "先用 record-verdict --state dispatched 派发，或加 --dispatch 补记" if zh
                     else "dispatch it with record-verdict --state dispatched first, or give --dispatch")
            one.photo = str(one.row["photo"] or "")
            continue
        more = {"evidence": evidence(one, zh), "cause": one.cause, "area_mu": one.area_mu, "source": "patrol", "note": one.row["note"],
                "photo_sha256": one.sha256 or None}
        try:
            if state == "suspected":
                note = "随外业核查包派发，补记" if zh else "sent with the field pack, recorded afterwards"
                sent = next_rows({one.event: (step, state, since)}, "dispatched", who=one.who, at=one.at, note=note)
                append(workspace, sent, one.who)
                step, state, since = last_steps(workspace, [one.event])[one.event]
            at = one.at
            if one.forced:
                at, reopened = _reopened(one, (step, state, since), arguments, zh)
                if reopened is not None:
                    append(workspace, reopened, reopened["who"].iloc[0])
                    step, state, since = last_steps(workspace, [one.event])[one.event]
            next_rows({one.event: (step, state, since)}, BECOMES[one.verdict], who=one.who, at=at, **more)
        except ArgumentError as error:
            one.hold("refused", error.text(lang))
            one.photo = str(one.row["photo"] or "")
            continue
        if one.photo:
            one.photo = keep_photo(Path(one.photo), workspace.path)
        append(workspace, next_rows({one.event: (step, state, since)}, BECOMES[one.verdict], who=one.who, at=at, photo=one.photo or None, **more), one.who)
        one.outcome = "taken"
        done += 1
    return done


def _reopened(one, last, arguments, zh):
    """(the time of the step, rows of the ledger that send the event there again, None where it is there already): no step is before the last one, so the
    evidence says when the check was made. Raises ArgumentError where the ledger knows no way back.
    """
    import numpy as np

    from ..processing.adjudicate import next_rows

    _, state, since = last
    at = one.at if since is None else max(np.datetime64(one.at, "s"), np.datetime64(since.rstrip("Z"), "s"))
    if state == "dispatched":
        return at, None
    note = "冲突已选：取外业核查的结论" if zh else "conflict decided: what was found on site holds"
    return at, next_rows({one.event: last}, "dispatched", who=(arguments.get("by") or one.who), at=at, note=note)


def _taken(intake):
    from ..processing.verdict_intake import taken_table

    return taken_table(intake)


def _conflicts(rows):
    import pandas as pd

    from ..layers.catalog.field_tables import CONFLICTS

    return pd.DataFrame(rows, columns=CONFLICTS.columns, dtype=object)
