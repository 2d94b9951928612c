"""Lists that a person types: names one a line, and which unit belongs to which group."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from .errors import InputError
from .tables.text import decode, delimiter


def read_names(path) -> list[str]:
    """The lines of a text file (UTF-8, UTF-16 or GB18030) as they stand; blank lines and lines that begin with # are left out. Raises InputError."""
    return [line for line in _text(path).splitlines() if line.strip() and not line.lstrip().startswith("#")]


def read_groups(path) -> list[tuple[str, str, str]]:
    """Rows (unit, group, name of the group or empty) of a CSV without or with a head (unit, group, name). Raises InputError."""
    name, rows = Path(path).name, []
    text = _text(path)
    mark = delimiter(text.splitlines()[:20]) or ","
    for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=mark), start=1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or cells[0].startswith("#") or (number == 1 and cells[0].lower() in ("unit", "单元", "乡镇", "村", "名称", "代码")):
            continue
        if len(cells) < 2 or not cells[0] or not cells[1]:
            raise InputError("分组文件：{file} 第 {row} 行不是“单元,组[,组名]”；请补全",
                             "Groups: row {row} of {file} is not UNIT,GROUP[,NAME]; complete it", file=name, row=number)
        rows.append((cells[0], cells[1], cells[2] if len(cells) > 2 else ""))
    return rows


def _text(path) -> str:
    path = Path(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError("名单：{file} 打不开（{why}）；请核对路径与权限", "Names: {file} cannot be opened ({why}); check path and permissions",
                         file=path.name, why=error.strerror) from error
    return decode(content, path.name)
