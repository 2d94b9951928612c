"""import_layer: a foreign file read, told and matched; its good rows in the workspace, the others in a list."""

from __future__ import annotations

from pathlib import Path

from .report import Report

_MOST = 10
_EXAMPLE = 40
_COLUMNS = {"zh": ("列", "字段", "含义", "单位或方式", "第一个值"), "en": ("column", "field", "meaning", "unit or how", "first value")}
_REJECTED = {"zh": ("文件", "行", "列", "值", "原因", "改法"), "en": ("file", "row", "column", "value", "reason", "remedy")}
_DIFFERING = {"zh": ("编号", "名称", "填报的县", "位置所在的县", "相距 km"), "en": ("code", "name", "county stated", "county of the position", "km apart")}
_HOW = {"cut": ("列名被截断，按开头认出", "cut name, told by its beginning"), "columns": ("--columns 指定", "--columns"), "constant": ("固定值", "fixed value"),
        "name": ("", "")}
_ROLES = {"lon": ("经度", "longitude"), "lat": ("纬度", "latitude"), "x": ("坐标", "coordinate"), "y": ("坐标", "coordinate"), "wkt": ("WKT", "WKT"),
          "pair": ("坐标", "coordinates")}


def run(arguments: dict, progress=None) -> Report:
    from ..layers.importing.bring_in import bring_in
    from ..layers.tables.written import write_csv

    lang = arguments.get("lang") or "zh"
    made = bring_in(arguments["layer"], arguments["file"], arguments["workspace"], dry_run=bool(arguments.get("dry_run")), crs=arguments.get("crs"),
                    datum=arguments.get("datum"), encoding=arguments.get("encoding"), columns=arguments.get("columns") or (), swap=bool(arguments.get("swap_axes")),
                    by=arguments.get("by"))
    rejected = [(made.source.title, one.row, one.column, one.value, one.reason(lang), one.remedy(lang)) for one in made.taken.rejected()]
    out = Path(arguments["rejected"]) if arguments.get("rejected") else None
    if out is not None:
        write_csv(out, _REJECTED[lang], rejected)
    warnings = _warnings(made, lang, len(rejected))
    return Report("\n".join(_text(made, lang, rejected, bool(arguments.get("dry_run")))), warnings, out, numbers=_numbers(made.counts))


def _numbers(counts) -> dict[str, int]:
    """Counts for models; REJECTED is the name of the list of rows, so their number is called otherwise."""
    return {"rejected_rows" if name == "rejected" else name: count for name, count in counts.items()}


def _text(made, lang, rejected, dry_run) -> list[str]:
    from ..processing.publish.text_table import text_table

    zh = lang == "zh"
    lines = [_pair(lang, f"{made.source.title} → {made.layer.zh}（{made.layer.name}）：{len(made.source)} 行",
                   f"{made.source.title} → {made.layer.en} ({made.layer.name}): {len(made.source)} rows"),
             ("编码：" if zh else "Encoding: ") + made.source.encoding.text(lang)]
    if made.system is not None:
        lines.append(("坐标：" if zh else "Coordinates: ") + (made.system.zh if zh else made.system.en))
    if made.verdict is not None:
        lines.append(("基准：" if zh else "Datum: ") + (made.verdict.zh if zh else made.verdict.en))
    lines += ["", *text_table(_COLUMNS[lang], matches(made, lang), left=5)]
    if made.matched.unused:
        names = [made.source.names[at] + (f"（{made.matched.also[at]} ?）" if at in made.matched.also else "") for at in made.matched.unused]
        lines.append(("未用的列：" if zh else "Columns not used: ") + ("、" if zh else ", ").join(names))
    if made.question is not None:
        return [*lines, "", made.question.text(lang)]
    lines += ["", counts_text(made, lang, dry_run)]
    if made.plan.differing:
        lines += ["", "填报的县与位置不符（标记 county_differs；参考县界经过概化，相距 1 km 以内的请到现场核实）："
                  if zh else "Stated county and position disagree (flag county_differs; the borders are generalised, check on site what is less than 1 km apart):",
                  *text_table(_DIFFERING[lang], [(one.key, one.name, one.stated, one.actual or ("界外" if zh else "outside"), f"{one.km:.1f}")
                                                 for one in made.plan.differing[:_MOST]], left=4), *_more(made.plan.differing, lang)]
    if rejected:
        lines += ["", "未导入的行：" if zh else "Rows that did not go in:", *text_table(_REJECTED[lang][1:],
                                                                                  [[_short(cell) for cell in row[1:]] for row in rejected[:_MOST]], left=5),
                  *_more(rejected, lang)]
    if dry_run and len(made.plan.table):
        lines += ["", "将写入的前几行：" if zh else "First rows to be written:", *_first_rows(made, lang)]
    return lines


def matches(made, lang):
    """One line a column that is used: what it was taken for, in which unit, and its first value."""
    at = 0 if lang == "zh" else 1
    for column in [*made.matched.places.values(), *made.matched.columns.values()]:
        is_field = column.target in made.matched.columns
        title = (made.layer.field(column.target).zh, made.layer.field(column.target).en)[at] if is_field else _ROLES[column.target][at]
        how = _HOW[column.how][at]
        if column.target in made.units:
            kept = made.layer.field(column.target).unit
            how = "; ".join(part for part in (how, f"{made.units[column.target]} → {kept}" if made.units[column.target] else
                                              _pair(lang, f"未写单位，按 {kept}", f"no unit written, taken as {kept}")) if part)
        cells = made.source.columns[column.at] if column.at is not None else [column.constant]
        first = next((cell for cell in cells if cell is not None and cell == cell and str(cell).strip()), "")
        yield (made.source.names[column.at] if column.at is not None else "", column.target, title, how, _short(first))


def counts_text(made, lang, dry_run) -> str:
    """What would be inserted, updated, left and rejected, or was."""
    done = made.plan
    zh = f"{'试运行，未写入：将' if dry_run else ''}新增 {done.inserted}，更新 {done.updated}，未变 {done.unchanged}，未导入 {made.counts['rejected']}"
    en = (f"{'Dry run, nothing written: would be ' if dry_run else ''}inserted {done.inserted}, updated {done.updated}, unchanged {done.unchanged}, "
          f"rejected {made.counts['rejected']}")
    if done.repeated:
        zh, en = f"{zh}，与前面的行完全相同 {done.repeated}", f"{en}, same as an earlier row {done.repeated}"
    return _pair(lang, zh, en)


def _first_rows(made, lang):
    from ..processing.publish.text_table import text_table

    table = made.plan.table.head(5)
    names = [field.name for field in made.layer.fields if table[field.name].notna().any()]
    heads = [made.layer.field(name).title(lang) for name in names]
    rows = [[_short(value) for value in row] for row in table[names].itertuples(index=False)]
    if made.layer.geometry:
        heads.append("位置" if lang == "zh" else "position")
        rows = [[*row, _where(geometry)] for row, geometry in zip(rows, table.geometry, strict=True)]
    return text_table(heads, rows, left=len(heads))


def _where(geometry) -> str:
    point = geometry if geometry.geom_type == "Point" else geometry.representative_point()
    return f"{point.x:.6f} {point.y:.6f}" + ("" if geometry is point else f" {geometry.geom_type}")


def _warnings(made, lang, rejected) -> list[str]:
    if made.question is not None:
        return []
    found = []
    if rejected:
        found.append(_pair(lang, f"有 {rejected} 行未导入；用 --rejected 写成清单；某列不需要，可用 --columns 字段= 不导入该列",
                           f"{rejected} rows did not go in; --rejected writes the list; a column that is not needed is left out with --columns FIELD="))
    if made.outside:
        found.append(_pair(lang, f"有 {made.outside} 行的位置距本区域 50 km 以上；请核对", f"{made.outside} rows lie more than 50 km from the area; check them"))
    if made.plan.differing:
        found.append(_pair(lang, f"有 {len(made.plan.differing)} 行填报的县与位置不符；请核对",
                           f"{len(made.plan.differing)} rows state another county than their position; check them"))
    if made.plan.invalid:
        found.append(_pair(lang, f"有 {made.plan.invalid} 个图形无效（如自相交），已原样导入；请用 check-zones 检查",
                           f"{made.plan.invalid} shapes are invalid (crossing themselves, say) and went in as they are; check them with check-zones"))
    return found


def _more(items, lang):
    rest = len(items) - _MOST
    return [_pair(lang, f"…… 另有 {rest} 行", f"… and {rest} more")] if rest > 0 else []


def _short(value) -> str:
    text = "" if value is None or value != value else str(value)
    return text if len(text) <= _EXAMPLE else text[: _EXAMPLE - 1] + "…"


def _pair(lang, zh, en):
    return zh if lang == "zh" else en
