"""Reads the text of a document: plain text, Markdown, web page, Word (.docx)."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from .errors import InputError
from .wanted import wanted

MOST_BYTES = 50_000_000
PARAGRAPH = "\u2029"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_REMOVED = {_W + name for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr")} | {_FALLBACK}
_BLOCKS = frozenset((
    "p", "div", "li", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "table", "section", "article", "ul", "ol", "dd", "dt", "header", "footer", "center",
    "blockquote", "pre"))


@dataclass(frozen=True)
class Document:
    """*text*: PARAGRAPH divides paragraphs where the file knows them; *notes*: (zh, en) of what a reader should be told."""

    file: str
    sha256: str
    text: str
    notes: tuple[tuple[str, str], ...] = ()


def read_document(path) -> Document:
    """The text of a file, known by its content. Raises InputError for what is no text, is empty or is damaged; PDF, DOC, WPS and OFD are refused
    because their text comes in no certain order or as pictures, and a number must not be read wrong.
    """
    path = Path(path)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError("{file}：文件有 {mb:.0f} MB，不像一份通告；请只给通告正文", "{file}: {mb:.0f} MB is too large for a notice; give the notice alone",
                             file=path.name, mb=path.stat().st_size / 1e6)
        content = path.read_bytes()
    except OSError as error:
        raise InputError("{file}：不能读取（{why}）；请核对路径", "{file}: cannot be read ({why}); check the path", file=str(path), why=error.strerror) from error
    notes: tuple = ()
    head = content[:1024].lstrip().lower()
    if content[:4] == b"PK\x03\x04":
        text, notes = _docx(content, path.name)
    elif content[:5] == b"%PDF-" or content[:4] == b"\xd0\xcf\x11\xe0" or content[:5] == b"{\\rtf":
        raise InputError("{file}：不读取 {kind}；请用 Word 或 WPS 打开后另存为 .docx，或把正文复制到 .txt（UTF-8），核对数字后再试",
                         "{file}: {kind} is not read; open it in Word or WPS and save as .docx, or copy the text into a .txt (UTF-8), and check the numbers",
                         file=path.name, kind={b"%": "PDF", b"{": "RTF"}.get(content[:1], "DOC / WPS"))
    elif head.startswith((b"<!doctype html", b"<html", b"<?xml")) or path.suffix.lower() in (".html", ".htm"):
        text = _html(content, path.name)
    else:
        text = decode(content, path.name)
    if not text.replace(PARAGRAPH, "").strip():
        raise InputError("{file}：没有文字（空文件，或只有扫描图片）；请给有文字的 .docx 或 .txt",
                         "{file}: holds no text (empty, or pictures only); give a .docx or .txt with text",
                         file=path.name)
    return Document(path.name, hashlib.sha256(content).hexdigest(), text, notes)


def decode(content: bytes, file: str, declared: str | None = None) -> str:
    """Text in UTF-8, UTF-16 with its mark, or GB18030, read strictly. Raises InputError."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        order = ["utf-16"]
    elif declared in ("gb2312", "gbk", "gb18030"):
        order = ["gb18030"]
    else:
        order = ["utf-8-sig", "gb18030"]
    for encoding in order:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError as error:
            # some Chinese before the fault is no accident: it is UTF-8, and damaged
            if encoding == "utf-8-sig" and sum(ord(letter) > 0x7FF for letter in content[: error.start].decode(encoding, "ignore")) >= 8:
                raise _damaged(file, error.start) from None
            continue
        wrong = next((place for place, letter in enumerate(text) if _is_wrong(letter)), None)
        if wrong is not None:
            raise _damaged(file, len(text[:wrong].encode(encoding)))
        return text
    raise _damaged(file, 0)


def _is_wrong(letter: str) -> bool:
    """Control characters, the mark of lost characters, and private places that GB18030 gives to bytes of no meaning."""
    return (letter < " " and letter not in "\t\n\r\f\v") or letter == "\ufffd" or "\ue000" <= letter <= "\uf8ff"


def _damaged(file, place) -> InputError:
    return InputError("{file}：第 {at} 字节处不是 UTF-8 或 GB18030 文字；请用记事本或 WPS 打开核对，另存为 UTF-8 的 .txt",
                      "{file}: at byte {at} it is no text in UTF-8 or GB18030; open it, look, and save it as .txt in UTF-8", file=file, at=place + 1)


def _docx(content: bytes, file: str) -> tuple[str, tuple]:
    with wanted("defusedxml"):
        from defusedxml.ElementTree import ParseError, fromstring
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = set(package.namelist())
            if "word/document.xml" not in names:
                raise InputError("{file}：是压缩包，但不是 Word 文档（.docx）；请另存为 .docx 或 .txt",
                                 "{file}: a package, but no Word document (.docx); save it as .docx or .txt", file=file)
            parts = [name for name in ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml") if name in names]
            if sum(package.getinfo(name).file_size for name in parts) > MOST_BYTES:
                raise InputError("{file}：解开后过大，不像一份通告；请只给通告正文", "{file}: too large once unpacked for a notice; give the notice alone", file=file)
            roots = [fromstring(package.read(name)) for name in parts]
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, ParseError) as error:
        raise InputError("{file}：Word 文档已损坏或加密（{why}）；请用 Word 或 WPS 打开后另存",
                         "{file}: the Word document is damaged or encrypted ({why}); open and save it anew",
                         file=file, why=str(error) or type(error).__name__) from error
    paragraphs: list[str] = []
    for root in roots:
        _walk(root, paragraphs, [])
    changed = any(next(root.iter(_W + name), None) is not None for root in roots for name in ("ins", "del", "moveFrom", "moveTo"))
    note = ((f"{file} 有修订痕迹：按接受全部修订读取", f"{file} has tracked changes: read as if all were accepted"),) if changed else ()
    return PARAGRAPH.join(paragraphs), note


def _walk(node, paragraphs: list[str], letters: list[str]):
    """Text of Word's XML in the order of the document: inserted text counts, deleted text and the copy of a text box for old programs do not."""
    if node.tag in _REMOVED:
        return
    if node.tag == _W + "p":
        own: list[str] = []
        place = len(paragraphs)
        for child in node:
            _walk(child, paragraphs, own)
        paragraphs.insert(place, "".join(own))
        return
    if node.tag == _W + "t":
        letters.append(node.text or "")
    elif node.tag in (_W + "br", _W + "cr"):
        letters.append("\n")
    elif node.tag in (_W + "tab", _W + "ptab"):
        letters.append(" ")
    elif node.tag == _W + "noBreakHyphen":
        letters.append("-")
    elif node.tag == _W + "sym":
        letters.append("□")
    for child in node:
        _walk(child, paragraphs, letters)


class _Page(HTMLParser):
    """Text of a web page, a paragraph a block."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.letters: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag, attrs):
        self._hidden += tag in ("script", "style", "title")
        if tag in _BLOCKS:
            self.letters.append(PARAGRAPH)
        elif tag == "br":
            self.letters.append("\n")

    def handle_endtag(self, tag):
        self._hidden -= tag in ("script", "style", "title") and self._hidden > 0
        if tag in _BLOCKS:
            self.letters.append(PARAGRAPH)

    def handle_data(self, data):
        if not self._hidden:
            # a line break of the source is a blank
            self.letters.append(re.sub(r"\s+", " ", data))


def _html(content: bytes, file: str) -> str:
    declared = re.search(rb"charset\s*=\s*[\"']?\s*([\w-]+)", content[:4096], re.IGNORECASE)
    page = _Page()
    page.feed(decode(content, file, declared[1].decode("ascii").lower() if declared else None))
    page.close()
    return "".join(page.letters)
