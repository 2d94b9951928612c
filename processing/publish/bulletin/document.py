"""A bulletin as a Word document, laid out as offices print: A4 with the margins of GB/T 9704, title, number, sections with tables, notes."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

from ....layers.palette import palette
from ....layers.steady_zip import steady_zip
from ....layers.wanted import wanted
from ..sheet_frame import safe_text
from .document_table import MOST_PRINTED, put_table
from .document_text import FALLBACKS, element, fonts, text_run
from .page import INTERNAL, Bulletin

_MARGINS_MM = {"top": 37, "bottom": 35, "left": 28, "right": 26}
PRINTED_MM = 210 - 28 - 26
"""Between the margins."""
_EMU_PER_MM = 36_000
_BODY_PT, _HEADING_PT, _TITLE_PT, _NOTE_PT = 16, 16, 22, 10.5  # 三号, 三号, 二号, 五号


def bulletin_document(bulletin: Bulletin) -> bytes:
    """The DOCX file. Equal bulletins give equal bytes: it bears the bulletin's date and no name. Raises LibraryMissing without python-docx."""
    with wanted("docx"):
        import docx

    file = docx.Document()
    _set_up(file, bulletin)
    lang, brand = bulletin.lang, palette()["ink"]
    _line(file, bulletin.title, "title", _TITLE_PT, lang, align="center", bold=True, after=6)
    if bulletin.issue:
        _line(file, bulletin.issue, "body", 14, lang, align="center", after=4)
    _line(file, bulletin.subtitle, "body", _NOTE_PT, lang, align="center", after=8, colour=brand["second"])
    if bulletin.issuer or bulletin.issued_on:
        _ends(file, bulletin.issuer, _day(bulletin.issued_on, lang), lang, brand["warning"])
    for section in bulletin.sections:
        _line(file, section.heading, "heading", _HEADING_PT, lang, bold=lang != "zh", before=8, keep=True, outline=True)
        for sentence in section.sentences:
            _line(file, sentence, "body", _BODY_PT if lang == "zh" else 11, lang, indent=lang == "zh", exact=28 if lang == "zh" else None, after=4)
        for table in section.tables:
            _line(file, table.title, "heading", 12, lang, align="center", bold=True, before=6, after=3, keep=True)
            put_table(file, table, lang, PRINTED_MM)
            if len(table.rows) > MOST_PRINTED:
                more = f"此处只印前 {MOST_PRINTED} 行，共 {len(table.rows)} 行，全部见工作簿与 CSV。" if lang == "zh" else \
                    f"The first {MOST_PRINTED} of {len(table.rows)} rows; all are in the workbook and the CSV."
                _line(file, more, "body", _NOTE_PT, lang)
    for note in bulletin.notes:
        _line(file, note, "body", _NOTE_PT, lang, colour=brand["second"], before=2)
    _line(file, bulletin.warning, "heading", 12, lang, bold=True, colour=brand["warning"], before=8)
    page = BytesIO()
    file.save(page)
    return steady_zip(page.getvalue())


def _set_up(file, bulletin):
    """Paper, margins, fonts with what may stand for them, header, footer with the page's number, properties."""
    section, lang = file.sections[0], bulletin.lang
    section.page_width, section.page_height = 210 * _EMU_PER_MM, 297 * _EMU_PER_MM
    for side, width in _MARGINS_MM.items():
        setattr(section, f"{side}_margin", width * _EMU_PER_MM)
    normal = file.styles["Normal"].element.get_or_add_rPr()
    for old in list(normal):
        normal.remove(old)
    normal.extend([fonts("body", lang), element("sz", val=24), element("lang", val="en-US", eastAsia="zh-CN")])
    table = next(one for one in file.part.package.iter_parts() if str(one.partname) == "/word/fontTable.xml")
    table._blob = _alternatives()
    ink = palette()["ink"]
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    for paragraph in (head, foot):
        paragraph._p.remove(paragraph._p.pPr)
    head._p.extend([_place("right"), text_run(INTERNAL[lang], "heading", 10.5, lang, colour=ink["warning"])])
    foot._p.extend([_place("center"), text_run(bulletin.warning, "body", 9, lang, colour=ink["second"]), element("r", element("tab")),
                    element("fldSimple", text_run("1", "body", 9, lang), instr="PAGE")])
    core = file.core_properties
    core.title, core.author, core.last_modified_by, core.comments, core.revision = safe_text(bulletin.title)[:250], "Lantian", "Lantian", "", 1
    core.created = core.modified = datetime.fromisoformat(bulletin.dated)


def _alternatives() -> bytes:
    """The table of fonts: which stands for one that is not there, as Word and LibreOffice read it."""
    rows = "".join(f'<w:font w:name="{name}"><w:altName w:val="{others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>'
                   for name, others in FALLBACKS.items())
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f'<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{rows}</w:fonts>').encode()


def _place(align="", *, before=0, after=0, indent_pt=0.0, keep=False, exact_pt=None, outline=False):
    """How a paragraph stands; its parts in the order that the standard orders."""
    spacing = {"before": before * 20, "after": after * 20, **({"line": exact_pt * 20, "lineRule": "exact"} if exact_pt else {"line": 264, "lineRule": "auto"})}
    return element("pPr", element("keepNext") if keep else None, element("spacing", **spacing),
                   element("ind", firstLineChars=200, firstLine=round(indent_pt * 40)) if indent_pt else None,
                   element("jc", val=align) if align else None, element("outlineLvl", val=0) if outline else None)


def _ends(file, left, right, lang, colour):
    """Who issues it at the left, when at the right, above a line."""
    rule = element("pBdr", element("bottom", val="single", sz=12, space=4, color=colour.lstrip("#")))
    stop = element("tabs", element("tab", val="right", pos=round(PRINTED_MM * 1440 / 25.4)))
    file.add_paragraph()._p.extend([element("pPr", rule, stop, element("spacing", after=240)), text_run(left, "body", 14, lang), element("r", element("tab")),
                                    text_run(right, "body", 14, lang)])


def _day(text, lang):
    """``2024年6月10日`` of ``2024-06-10``; another text as it is."""
    parts = text.split("-")
    return f"{parts[0]}年{int(parts[1])}月{int(parts[2])}日" if lang == "zh" and len(parts) == 3 and all(part.isdecimal() for part in parts) else text


def _line(file, text, face, size, lang, *, align="", bold=False, before=0, after=0, colour=None, indent=False, keep=False, exact=None, outline=False):
    """A paragraph of one run."""
    place = _place(align, before=before, after=after, indent_pt=size if indent else 0.0, keep=keep, exact_pt=exact, outline=outline)
    file.add_paragraph()._p.extend([place, text_run(text, face, size, lang, bold=bold, colour=colour)])
