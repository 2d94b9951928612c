"""Text from a file that would do harm, in every field that a bulletin prints: it stays text."""

import csv
import io
import zipfile

import docx
import openpyxl
import pytest

from lantian.layers.bulletin_result import write_bulletin
from lantian.layers.catalog.bulletin_tables import FIRE_BULLETIN, FIRE_BULLETIN_EVENTS
from lantian.processing.fire_filter import FireFilter
from lantian.processing.fire_selection import select_fires
from lantian.processing.publish.bulletin.document import bulletin_document
from lantian.processing.publish.bulletin.fire import fire_bulletin
from lantian.processing.publish.bulletin.period import Period
from lantian.processing.publish.bulletin.sheets import bulletin_workbook

from ...fire_tables import detection, tables
from .made import DAY, units

HOSTILE = ["=HYPERLINK(\"http://x\",\"y\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "＝1+1", "\t=1", "\r\n=1", "</script><w:t>x</w:t>]]>&amp;", "\"quoted' text\"",
           "\u202eevil\u200f\u2066x", "<r>raw</r>", "\x00\x0bcontrol\ufffe", "长" * 10_000, "https://example.org", "{= MERGEFIELD}", "0012"]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_it_stays_text(text, tmp_path):
    rows = [detection(1, 1, township_code="140921001", source_file=text, product=text, satellite=text, flags=text, near_static_name=text, near_static_m=5.0)]
    kept = tables(rows)
    kept["townships"] = units({"140921001": (text, text, text), "140922001": (text + "2", text + "2", text)}).assign(notice=text)
    result = select_fires(kept, FireFilter(first_day=DAY, last_day=DAY), {"day_start": "00:00"}, as_of=DAY)
    bulletin, counts, events = fire_bulletin(result, Period("day", DAY, DAY), options={"issue": text, "issuer": text, "issued_on": text})
    xlsx, word = bulletin_workbook(bulletin), bulletin_document(bulletin)
    for sheet in openpyxl.load_workbook(io.BytesIO(xlsx)).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f" and cell.hyperlink is None
                if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@", "＝")):
                    assert cell.quotePrefix, (sheet.title, cell.coordinate)
    with zipfile.ZipFile(io.BytesIO(xlsx)) as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist())
        assert not any(b"http://x" in archive.read(name) for name in archive.namelist() if name.endswith(".rels"))
    document = docx.Document(io.BytesIO(word))
    with zipfile.ZipFile(io.BytesIO(word)) as archive:
        body = archive.read("word/document.xml").decode()
        assert body.count("<w:fldSimple") == 0 and "w:instrText" not in body and "\u202e" not in body and "\u200f" not in body
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert len(document.tables) == 4
    assert max(len(cell.text) for table in document.tables for row in table.rows for cell in row.cells) <= 60
    out = write_bulletin(tmp_path / "out", {"kind": "fire"}, [(FIRE_BULLETIN, counts), (FIRE_BULLETIN_EVENTS, events)], {"bulletin.xlsx": xlsx, "bulletin.docx": word})
    for name, n in (("bulletin.csv", 5), ("bulletin_events.csv", 1)):
        with (out / name).open(encoding="utf-8-sig", newline="") as file:
            read = list(csv.reader(file))
        assert len(read) == n + 1 and len({len(row) for row in read}) == 1
        free = {"unit", "county", "city", "township", "satellites", "evidence", "note"}
        for row in read[1:]:
            for title, value in zip(read[0], row, strict=True):
                assert title not in free or not value.startswith(("=", "+", "-", "@", "＝", "\t", "\r", "\n")), value
                assert "\u202e" not in value and "\x00" not in value
