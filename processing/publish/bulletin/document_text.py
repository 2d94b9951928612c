"""Elements and runs of text of a Word document: safe text, Chinese and Latin fonts side by side."""

from __future__ import annotations

from functools import cache

from ....layers.wanted import wanted
from ..sheet_frame import safe_text

FACES = {"title": ("宋体", "Times New Roman"), "heading": ("黑体", "Arial"), "body": ("仿宋", "Times New Roman"), "cell": ("宋体", "Times New Roman")}
"""(Chinese, Latin) as GB/T 9704 has them; the title's 小标宋 comes with no system, so it is 宋体, bold."""
FALLBACKS = {"仿宋": "FangSong;仿宋_GB2312;FangSong_GB2312;STFangsong;宋体", "宋体": "SimSun;STSong;Noto Serif CJK SC;Source Han Serif SC",
             "黑体": "SimHei;STHeiti;Noto Sans CJK SC;WenQuanYi Zen Hei"}


@cache
def _tools():
    # Asked for a hundred thousand times by a long table.
    with wanted("docx"):
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

    return OxmlElement, qn


def element(tag: str, *inside, **attributes):
    """The element ``w:tag`` with *attributes* (of the same name space) and what is *inside*, in that order; what is None is left out."""
    make, qualified = _tools()
    made = make(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qualified(f"w:{name}"), str(value))
    made.extend(one for one in inside if one is not None)
    return made


def fonts(face: str, lang: str):
    """The element rFonts of a face."""
    chinese, latin = FACES[face]
    return element("rFonts", ascii=latin, hAnsi=latin, cs=latin, eastAsia=chinese, **({"hint": "eastAsia"} if lang == "zh" else {}))


def text_run(text, face: str, size: float, lang: str, *, bold: bool = False, colour: str | None = None):
    """A run of *size* points; *colour* is ``#RRGGBB``. Control and direction characters are gone, markup is text."""
    height = round(size * 2)
    properties = element("rPr", fonts(face, lang), element("b") if bold else None, element("color", val=colour.lstrip("#")) if colour else None,
                         element("sz", val=height), element("szCs", val=height))
    words = element("t")
    words.text = safe_text(text)
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element("r", properties, words)
