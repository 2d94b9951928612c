"""Cuts a plan into its clauses, by the labels that the presets cite: 三(二)8, 附件二(一)4, 四(十七), 二."""

import re
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "data" / "plans"
FILES = {name: FOLDER / f"{name}.txt" for name in ("xinzhou-2024", "lingchuan-2024", "yangcheng-2024", "zezhou-2020")} | {"changzhi-2023": FOLDER / "changzhi-2022.txt"}
NUMBER = "[一二三四五六七八九十]+"


def bare(text):
    """Without white space: a page break cuts sentences, and a space stands where a scan put one."""
    return "".join(text.split())


def clauses(name):
    """Clause → its text without white space; a clause holds what stands under it."""
    annex, part, section, item, found = "", None, "", "", {}
    for line in FILES[name].read_text("utf-8").splitlines():
        text = line.strip()
        if text == "附件":
            annex, part = "附件", None
        elif heading := re.match(rf"({NUMBER})、", text):
            part, section, item = heading[1], "", ""
        elif heading := re.match(rf"[（(]({NUMBER})[)）]", text):
            section, item = f"({heading[1]})", ""
        elif heading := re.match(r"(\d+)[.．]", text):
            item = heading[1]
        if part:
            for label in {annex + part, annex + part + section, annex + part + section + item}:
                found[label] = found.get(label, "") + bare(text)
    return found
