"""What comes back of a field pack: rows that somebody filled in, in its GeoPackage or its list, and the photos they name."""

from __future__ import annotations

import math
import re
import shutil
from datetime import datetime
from pathlib import Path

from .catalog.field_tables import CAUSE, CAUSES_EN, FILLED_IN, LIST_TITLES, VERDICT, VERDICTS_EN, VERDICTS_IN
from .errors import InputError, OutputError
from .field_files import LIST, PACKAGE
from .full_disk import full_disk
from .vector import sha256
from .wanted import wanted

COLUMNS = ("file", "row", "event_id", "township_code", "step", "lon", "lat", "x", "y", *FILLED_IN)
"""Of a row that was filled in; *x* and *y* are where its point lies now, None in a list without points."""
_UNSAFE = re.compile(r"[^\w.-]+")


def read_filled(pack) -> tuple[list[dict], Path]:
    """(rows with COLUMNS, the folder that photos are sought in) of *pack*: the folder, the GeoPackage or the XLSX. Raises InputError, LibraryMissing."""
    pack = Path(pack)
    if not pack.exists():
        raise InputError("核查包：没有 {file}；请核对路径", "Field pack: there is no {file}; check the path", file=str(pack))
    files = [pack] if pack.is_file() else sorted(path for path in pack.iterdir() if path.suffix.lower() in (".gpkg", ".xlsx") and not path.name.startswith((".", "~")))
    if not files:
        raise InputError("核查包：{file} 里没有 {package} 或 {list}", "Field pack: {file} holds neither {package} nor {list}", file=pack.name, package=PACKAGE, list=LIST)
    rows = [row for path in files for row in (_package if path.suffix.lower() == ".gpkg" else _list)(path)]
    return rows, pack if pack.is_dir() else pack.parent


def _package(path) -> list[dict]:
    import pyogrio

    try:
        table = pyogrio.read_dataframe(path, layer=VERDICTS_IN.name, fid_as_index=True)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise InputError("核查包：{file} 不是核查包的 GeoPackage（没有可读的 {layer}）；请给出由 field-pack 生成的文件",
                         "Field pack: {file} is no GeoPackage of a pack (no readable {layer}); name a file that field-pack made", file=path.name,
                         layer=VERDICTS_IN.name) from error
    missing = [name for name in ("event_id", *FILLED_IN) if name not in table.columns]
    if missing:
        raise InputError("核查包：{file} 缺少列 {columns}；请用原来的核查包", "Field pack: {file} lacks the columns {columns}; use the pack as it was made",
                         file=path.name, columns=", ".join(missing))
    if table.crs is not None and table.crs.to_epsg() not in (4326, 4490):
        table = table.to_crs(4326)
    table = table.astype({name: object for name in table.columns if name != "geometry"})
    found = []
    for fid, row in table.iterrows():
        point = row.get("geometry")
        here = point is not None and not point.is_empty
        plain = _measured({name: _plain(row.get(name)) for name in COLUMNS})
        found.append({**plain, "file": path.name, "row": int(fid), "x": point.x if here else None, "y": point.y if here else None})
    return [row for row in found if any(row[name] is not None for name in FILLED_IN)]


def _list(path) -> list[dict]:
    with wanted("openpyxl"):
        import openpyxl
    from zipfile import BadZipFile

    try:
        book = openpyxl.load_workbook(path, data_only=True)
    except (BadZipFile, OSError, KeyError, ValueError) as error:
        raise InputError("核查包：{file} 不是可读的 XLSX（{why}）；请另存一份再试",
                         "Field pack: {file} is no readable XLSX ({why}); save it again and try",
                         file=path.name, why=str(error)[:80]) from error
    names = {title: name for name, titles in LIST_TITLES.items() for title in titles}
    for sheet in book.worksheets:
        rows = sheet.iter_rows(values_only=True)
        for at, cells in enumerate(rows, 1):
            columns = {names[str(title).strip()]: n for n, title in enumerate(cells) if title is not None and str(title).strip() in names}
            if {"event_id", "verdict"} <= set(columns):
                return [row for n, values in enumerate(rows, at + 1) if (row := _row(values, columns, path.name, n)) is not None]
            if at > 20:
                break
    raise InputError("核查包：{file} 里找不到“事件编号”与“核查结论”两列；请用原来的核查表",
                     "Field pack: {file} has no columns “Event” and “Verdict”; use the list as it was made",
                     file=path.name)


def _row(values, columns, file, number):
    row = {name: _plain(values[columns[name]]) if name in columns else None for name in COLUMNS}
    if not isinstance(row["event_id"], str) or all(row[name] is None for name in FILLED_IN):
        return None
    return {**_measured(row), "file": file, "row": number, "x": None, "y": None}


def _measured(row):
    """The row with numbers where the pack had numbers; what somebody wrote there instead says nothing."""
    for name in ("step", "lon", "lat"):
        try:
            row[name] = None if row[name] is None or not math.isfinite(float(row[name])) else float(row[name])
        except (ValueError, TypeError, OverflowError):
            row[name] = None
    return row


def _plain(value):
    if value is None or value != value:
        return None
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, str):
        return value.strip() or None
    return value


def code_of(field, english, word):
    """The code of *field* (VERDICT, CAUSE) that *word* means, in Chinese, in English or as a code; None where it means none."""
    known = {name: code for names in (field.choices, field.choices_zh, english) for name, code in zip(names, field.choices, strict=True)}
    return known.get(str(word).strip()) if word is not None else None


def verdict_of(word):
    """real, false_alarm, not_found or None."""
    return code_of(VERDICT, VERDICTS_EN, word)


def cause_of(word, lang: str = "zh"):
    """The cause as people say it; what is not in the list stays as it was written."""
    code = code_of(CAUSE, CAUSES_EN, word)
    return word if code is None else (CAUSE.choices_zh if lang == "zh" else CAUSES_EN)[CAUSE.choices.index(code)]


def find_photo(folder: Path, name: str) -> Path | None:
    """The photo that a row names, below *folder* and nowhere else; None where there is none."""
    root = folder.resolve()
    for where in (name, f"DCIM/{name}", f"photos/{name}"):
        try:
            path = (root / where.replace("\\", "/")).resolve()
            if path.is_relative_to(root) and path.is_file():
                return path
        except (OSError, ValueError):
            continue
    return None


def keep_photo(photo: Path, workspace: Path) -> str:
    """Copy *photo* byte for byte into the folder beside the workspace; its path from there. What lies there under its hash already stays. Raises OutputError."""
    folder = Path(workspace).with_name(f"{Path(workspace).stem}_photos")
    place = folder / f"{sha256(photo)[:16]}_{_UNSAFE.sub('_', photo.name)[-60:]}"
    draft = place.with_name(f".{place.name}.new")
    try:
        folder.mkdir(exist_ok=True)
        if not place.exists():
            shutil.copyfile(photo, draft)
            draft.replace(place)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise full_disk(place, error, "照片", "Photos") or OutputError(
            "照片：不能写入 {folder}（{why}）",
            "Photos: {folder} cannot be written ({why})", folder=str(folder), why=error.strerror or str(error)) from error
    return f"{folder.name}/{place.name}"
