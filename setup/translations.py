"""Brings plugin/i18n/*_zh.ts up to date with the texts in the code, and compiles them.

    .venv/bin/python setup/translations.py          what is new is added unfinished, what is gone is dropped
    .venv/bin/python setup/translations.py --check  changes nothing; says what is missing, with exit code 1

One .ts a package of plugin/ (dock_zones_zh.ts for plugin/dock/zones), so that two people seldom edit the same file; one .qm of them all.
Texts are the literals given to tr() of plugin/language.py; pylupdate knows no such function.
"""

import ast
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from defusedxml import ElementTree

ROOT = Path(__file__).resolve().parents[1]
PLUGIN, I18N = ROOT / "plugin", ROOT / "plugin" / "i18n"
CONTEXT = "Lantian"


def texts() -> dict[str, list[str]]:
    """The texts of each package, in the order of files and lines; raises SystemExit where tr() is given no literal."""
    found = {}
    for path in sorted(PLUGIN.rglob("*.py")):
        package = "_".join(path.relative_to(PLUGIN).parent.parts) or "plugin"
        calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
        for node in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
            if name != "tr" or not node.args:
                continue
            if not (isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)):
                raise SystemExit(f"{path.relative_to(ROOT)}:{node.lineno}: tr() takes a literal")
            mine = found.setdefault(package, [])
            if node.args[0].value not in mine:
                mine.append(node.args[0].value)
    return found


def translations(package: str) -> dict[str, str]:
    """Chinese by English of one .ts; "" where it is unfinished."""
    path = I18N / f"{package}_zh.ts"
    if not path.is_file():
        return {}
    return {message.findtext("source"): (message.findtext("translation") or "") for message in ElementTree.parse(path).iter("message")}


def page(wanted: list[str], known: dict[str, str]) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", '<TS version="2.1" language="zh_CN" sourcelanguage="en_US">', "<context>",
             f"    <name>{CONTEXT}</name>"]
    for text in wanted:
        chinese = known.get(text, "")
        state = "" if chinese else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(text)}</source>", f"        <translation{state}>{escape(chinese)}</translation>", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def main(check: bool) -> int:
    missing, wanted = [], texts()
    for package, mine in sorted(wanted.items()):
        known = translations(package)
        path, new = I18N / f"{package}_zh.ts", page(mine, known)
        missing += [f"{path.relative_to(ROOT)}: {text}" for text in mine if not known.get(text)]
        if check:
            if not path.is_file() or path.read_text("utf-8") != new:
                missing.append(f"{path.relative_to(ROOT)} is not up to date")
        else:
            path.write_text(new, "utf-8")
    left = [path for path in sorted(I18N.glob("*_zh.ts")) if path.name[: -len("_zh.ts")] not in wanted]
    if not check:
        for path in left:
            path.unlink()
        subprocess.run(["lrelease", "-silent", *map(str, sorted(I18N.glob("*_zh.ts"))), "-qm", str(I18N / "lantian_zh.qm")], check=True)
    print("\n".join(missing) or "every text has its Chinese")
    return 1 if missing and check else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
