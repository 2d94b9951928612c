"""Says in which encoding a file's text is, and asks where two readings fit."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import ArgumentError, InputError
from ..tables import encodings
from .source import Told

_TITLES = {"utf-8": "UTF-8", "gb18030": "GB18030（GBK）", "utf-16": "UTF-16"}


def asked(option: str | None) -> str | None:
    """The encoding that ``--encoding`` names. Raises ArgumentError for one that nobody knows."""
    if not option:
        return None
    name = encodings.canonical(option)
    if name is None:
        raise ArgumentError("选项 --encoding：不认识编码“{name}”；请写 utf-8、gbk 或 utf-16",
                            "Option --encoding: “{name}” is no known encoding; write utf-8, gbk or utf-16",
                            name=option)
    return name


def told(samples: Sequence[bytes], file: str, *, stated: str | None = None, said_by: str = "", option: str | None = None) -> Told:
    """The encoding of *samples*: by ``--encoding`` (*option*), else by the bytes, else by what the file states (*said_by*: .cpg …).

    Raises InputError when no reading fits, or two do and nothing decides.
    """
    wanted, says = asked(option), encodings.canonical(stated)
    if wanted:
        for at, raw in enumerate(samples):
            try:
                encodings.decoded(raw, wanted)
            except UnicodeDecodeError:
                raise InputError("{file}：不能按 {encoding} 读取（例如第 {at} 处文字）；请去掉 --encoding 让程序识别，或换一种编码",
                                 "{file}: cannot be read as {encoding} (text {at}, for example); leave --encoding out and let it be told, or name another",
                                 file=file, encoding=_TITLES.get(wanted, wanted), at=at + 1) from None
        return Told(wanted, f"{_title(wanted)}（--encoding 指定）", f"{_title(wanted)} (--encoding)")
    if all(raw.isascii() for raw in samples):
        return Told("utf-8", "只有 ASCII 字符", "ASCII only")
    found = encodings.tell(samples, says)
    if found is None:
        raise _question(samples, file)
    if stated and says != found:
        return Told(found, f"{_title(found)}（按字节判断；{said_by} 写的是“{stated}”，不符）",
                    f"{_title(found)} (told from the bytes; {said_by} says “{stated}”, which does not fit)")
    if stated:
        return Told(found, f"{_title(found)}（{said_by} 与字节相符）", f"{_title(found)} ({said_by} agrees with the bytes)")
    return Told(found, f"{_title(found)}（按字节判断）", f"{_title(found)} (told from the bytes)")


def _title(name):
    return _TITLES.get(name, name)


def _question(samples, file):
    """The refusal that shows a text in each reading, so that a person can see which is right."""
    odd = next(raw for raw in samples if not raw.isascii())
    shown = []
    for encoding in encodings.readings(samples):
        text = encodings.decoded(odd, encoding)[:30]
        shown.append(f"--encoding {'gbk' if encoding == 'gb18030' else encoding}：“{text}”")
    if not shown:
        return InputError("{file}：文字既不是 UTF-8，也不是 GB18030（开头为 {first}）；请用 --encoding 指明编码，或另存为 UTF-8",
                          "{file}: its text is neither UTF-8 nor GB18030 (it begins {first}); name the encoding with --encoding, or save it as UTF-8",
                          file=file, first=odd[:8].hex(" "))
    return InputError("{file}：编码有两种读法，都读得通：{readings}；请看哪一种是原文，用该选项指明",
                      "{file}: its text can be read in two encodings: {readings}; say which is right with that option",
                      file=file, readings=" / ".join(shown))
