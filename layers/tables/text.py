"""Text tables: the encoding and the delimiter are found from the bytes."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Callable, Sequence

from ..errors import InputError
from ..pieces import ROWS
from .sheet import Sheet, from_rows, without_header

# "# column 6: detection confidence ([7,8,9]->[lo,med,hi])": a file without a header row that names its columns.
_COLUMN = re.compile(r"^\s*#\s*column\s*\d+\s*:\s*(.+)$", re.IGNORECASE)
DELIMITERS = ",\t;，；|"


def decode(content: bytes, file: str) -> str:
    """Text of a file in UTF-8 (BOM or not), UTF-16 or GB18030.

    Raises InputError for bytes that are none of these.
    """
    if content.startswith(b"\xef\xbb\xbf"):
        return _utf8(content[3:], file)
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace").lstrip("\ufeff")
    sample = content[:4096]
    if b"\0" in sample:
        for encoding, place in (("utf-16-le", 1), ("utf-16-be", 0)):
            zeros = sample[place::2].count(0)
            if zeros > 0.3 * len(sample) / 2 and not sample[1 - place :: 2].count(0):
                return content.decode(encoding, errors="replace")
        raise InputError(
            "{file}：不是文本，也不是认得的格式（开头为 {first}）；请给 CSV、XLSX、SHP 压缩包、GeoJSON 或 GeoTIFF",
            "{file}: neither text nor a known format (it begins with {first}); give CSV, XLSX, zipped SHP, GeoJSON or GeoTIFF",
            file=file,
            first=content[:8].hex(" "),
        )
    return _utf8(content, file)


def _utf8(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        # A file cut inside a character is still UTF-8.
        if error.start >= len(content) - 3 and error.start > 0:
            return content[: error.start].decode("utf-8")
    try:
        return content.decode("gb18030")
    except UnicodeDecodeError as error:
        if error.start >= len(content) - 3 and error.start > 0:
            return content[: error.start].decode("gb18030")
        raise InputError(
            "{file}：第 {at} 字节起既不是 UTF-8、UTF-16，也不是 GB18030；请另存为 UTF-8 的 CSV",
            "{file}: from byte {at} on it is neither UTF-8, UTF-16 nor GB18030; save it as CSV in UTF-8",
            file=file,
            at=error.start + 1,
        ) from None


def delimiter(lines: Sequence[str]) -> str:
    """The delimiter that splits the first lines into the most, and the most even, cells; "" means blanks."""
    lines = [line for line in lines if line.strip()][:20]
    counts = {mark: sorted(line.count(mark) for line in lines) for mark in DELIMITERS}
    best = max(DELIMITERS, key=lambda mark: counts[mark][len(lines) // 2] if lines else 0)
    if lines and counts[best][len(lines) // 2] == 0 and counts[best][-1] == 0:
        return "" if max(len(line.split()) for line in lines) > 2 else ","
    return best


def rows_of(text: str) -> tuple[list[list[str]], list[int], list[str]]:
    """(rows, their 1-based line numbers, the leading lines that begin with #) of a delimited text."""
    comments: list[str] = []
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end]
        if line.strip() and not line.lstrip().startswith("#"):
            break
        comments.append(line.rstrip("\r"))
        start = end + 1
    body = text[start:]
    mark = delimiter(body[:20000].splitlines()[:20])
    if mark == "":
        lines = body.splitlines()
        return [line.split() for line in lines], list(range(len(comments) + 1, len(comments) + len(lines) + 1)), comments
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=mark, skipinitialspace=True)
    if '"' not in body:
        rows: list[list[str]] = []
        while piece := list(itertools.islice(reader, ROWS)):
            rows += piece
        return rows, list(range(len(comments) + 1, len(comments) + len(rows) + 1)), comments
    rows, lines, before = [], [], 0
    for row in reader:
        rows.append(row)
        lines.append(len(comments) + before + 1)
        before = reader.line_num
    return rows, lines, comments


def split_comment(line: str) -> list[str]:
    """Cells of a comment line that holds the header (``# ID,Year,…``)."""
    body = line.lstrip().lstrip("#").strip()
    mark = delimiter([body])
    return [cell.strip() for cell in (re.split(r"\s+", body) if mark == "" else body.split(mark))]


def read_text(content: bytes, file: str, is_header: Callable[[Sequence], bool]) -> tuple[Sheet | None, tuple]:
    """(sheet or None where no header is found, (rows, lines, comments) as they stand)."""
    rows, lines, comments = rows_of(decode(content, file))
    for line in reversed(comments):
        names = split_comment(line)
        if is_header(names):
            return from_rows([names, *rows], [0, *lines], is_header, head=comments), (rows, lines, comments)
    named = [match[1].split("(")[0].strip() for match in map(_COLUMN.match, comments) if match]
    if named and is_header(named):
        named += [f"column {n}" for n in range(len(named) + 1, 1 + min((len(row) for row in rows if row), default=0))]
        return without_header(rows, lines, named, head=comments), (rows, lines, comments)
    return from_rows(rows, lines, is_header, head=comments), (rows, lines, comments)
