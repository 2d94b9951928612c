"""The texts of the notices whose documents a workspace keeps."""

from __future__ import annotations

from pathlib import Path

from .documents import read_document
from .errors import LantianError
from .vector import sha256


def _beside(workspace: Path, document: str) -> Path | None:
    """The file *document* below the workspace's own folder; None where there is none. A text of the table must not bring any other file into a page."""
    folder = workspace.resolve().parent
    try:
        path = (folder / document).resolve()
        return path if path.is_relative_to(folder) and path.is_file() else None
    except (OSError, ValueError):
        return None


def notice_texts(workspace, acts) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """(number → text, notes (zh, en)) of the *acts* with a document. One that is not there, was changed since, or is no text is left out, and a note says so."""
    texts, notes = {}, []
    for number, document, digest in zip(acts["number"], acts["document"], acts["document_sha256"], strict=True):
        if not isinstance(document, str) or not document:
            continue
        path = _beside(Path(workspace), document)
        if path is None:
            document = document[:60]
            notes.append((f"通告 {number}：原文件 {document} 不在工作区旁边，未放入", f"act {number}: its document {document} is not beside the workspace, left out"))
        elif isinstance(digest, str) and digest and sha256(path) != digest:
            notes.append((f"通告 {number}：原文件 {document} 与登记时不同，未放入", f"act {number}: its document {document} was changed since it was recorded, left out"))
        else:
            try:
                texts[number] = read_document(path).text
            except LantianError as error:
                notes.append((f"通告 {number}：{error.text('zh')}", f"act {number}: {error.text('en')}"))
    return texts, notes
