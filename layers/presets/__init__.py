"""Presets: what five plans order, one TOML each; a user's own file merges over one of them or stands alone."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType

from ..errors import ArgumentError, InputError
from .plan import Preset
from .reading import SECTIONS, check_entry, check_sections, fault, read_entry, read_plan

NAMES = ("xinzhou-2024", "lingchuan-2024", "yangcheng-2024", "changzhi-2023", "zezhou-2020")
"""The plans that come with Lantian, by place and year of the document."""


def preset(name: str | None = None, file=None) -> Preset:
    """The plan of that *name*, a user's TOML *file*, or the plan with the file's entries laid over it.

    An entry of the file replaces the keys that it gives; it brings its own basis, and the plan's clause and wording no longer stand for it.
    With ``off = true`` the rule is dropped. Raises ArgumentError for an unknown name, InputError for what the file says wrong.
    """
    if name is None and file is None:
        raise ArgumentError("选项 --preset：请给方案名（{known}），或用 --preset-file 给自己的方案文件",
                            "Option --preset: give a plan ({known}) or a file of your own with --preset-file", known=", ".join(NAMES))
    tables = []
    if name is not None:
        if name not in NAMES:
            raise ArgumentError("选项 --preset：没有方案“{name}”；可用：{known}", "Option --preset: there is no plan “{name}”; known are {known}",
                                name=name, known=", ".join(NAMES))
        tables.append((f"{name}.toml", _table((files(__package__) / f"{name}.toml").read_bytes(), f"{name}.toml")))
    if file is not None:
        try:
            content = Path(file).read_bytes()
        except OSError as error:
            raise InputError("方案：打不开 {file}（{why}）；请核对路径", "Plan: {file} cannot be opened ({why}); check the path",
                             file=str(file), why=error.strerror) from error
        tables.append((Path(file).name, _table(content, Path(file).name)))
    return _merged(name or Path(file).stem, tables)


def _table(content: bytes, file: str) -> dict:
    """The checked sections of a TOML file. Raises InputError."""
    try:
        table = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError("方案：{file} 不是 UTF-8 文本；请另存为 UTF-8", "Plan: {file} is no UTF-8 text; save it as UTF-8", file=file) from error
    except tomllib.TOMLDecodeError as error:
        raise InputError("方案：{file} 不是合格的 TOML（{why}）；请改正该处", "Plan: {file} is no valid TOML ({why}); correct that place",
                         file=file, why=str(error)) from error
    check_sections(table, file)
    return table


def _merged(name: str, tables: list[tuple[str, dict]]) -> Preset:
    """One preset of the tables, the later over the earlier."""
    plan, last = {}, tables[-1][0]
    for _, table in tables:
        plan |= table.get("plan", {})
    document = read_plan({"plan": plan} if plan else {}, last)
    entries = {section: {} for section in SECTIONS}
    for at, (file, table) in enumerate(tables):
        for section in SECTIONS:
            for key, entry in table.get(section, {}).items():
                _lay_over(entries[section], section, key, entry, file, user=at > 0)
    seasons = frozenset(entries["season"])
    made = {section: MappingProxyType({key: read_entry(section, key, entry, document.number, file, seasons) for key, (file, entry) in part.items()})
            for section, part in entries.items()}
    return Preset(name, document, made["rule"], made["duty"], made["season"], made["window"], made["count"], tuple(file for file, _ in tables))


def _lay_over(part: dict, section: str, key: str, entry: dict, file: str, user: bool) -> None:
    """Put *entry* into *part* (key → (file, entry)), over what stands there."""
    before = part.get(key, ("", {}))[1]
    check_entry(section, key, entry, file, entry.get("rule") or before.get("rule") or key)
    if user and not entry.get("basis", "").strip() and not (entry.get("clause") and entry.get("quote")):
        raise fault(file, f"[{section}.{key}]", "没有依据；请写 basis，如“某政发〔2025〕1号 三(二)”", "has no basis; give basis, the document and its clause")
    if entry.get("off"):
        part.pop(key, None)
        return
    # The plan's wording goes with the plan's figure; so does the side on which the wording was open.
    gone = {"clause", "quote", "printed", "due_printed", "basis"} | ({"side"} if "op" in entry else set())
    kept = {word: value for word, value in before.items() if word not in gone}
    part[key] = (file, {**kept, **{word: value for word, value in entry.items() if word != "off"}})
