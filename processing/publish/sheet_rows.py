"""A large workbook, made so that the window of QGIS goes on answering and the work can be stopped.

XlsxWriter keeps an object for every cell and a text for every sheet. Python's collector walks over all objects that live, a text that grows is copied
again and again, and what is left at the end is freed at one go: with millions of cells each of it holds Python's lock for seconds.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from io import StringIO

from ...layers.set_aside import set_aside
from ...layers.wanted import wanted

_TOLD_EVERY = 250
_TEXTS = 4096
"""Pieces of XML that are kept apart before they are joined."""


class Pace:
    """Counts rows, and tells of them now and then; *tell* gets the share done of *total* and may raise Cancelled."""

    def __init__(self, total: float, tell=None):
        self._total, self._tell = max(total, 1), tell
        self._done = self._told = 0.0

    def rows(self, count: float):
        """*count* more rows are done."""
        self._done += count
        if self._done - self._told >= _TOLD_EVERY:
            self._told = self._done
            gc.freeze()  # moves a list's head: what was made so far is not walked over again
            self.tell()

    def tell(self):
        if self._tell is not None:
            self._tell(min(self._done / self._total, 1.0))


@contextmanager
def paced(page, options: dict, total: float, tell=None):
    """(XlsxWriter workbook that goes into the stream *page*, its Pace); one that is broken off is thrown away without being made."""
    pace = Pace(total, tell)
    file = _kinds(pace)(page, options)
    with set_aside():
        try:
            yield file, pace
            file.close()
        finally:
            file.fileclosed = True
            for sheet in file.worksheets():
                while sheet.table:
                    sheet.table.popitem()


def _kinds(pace: Pace):
    """The class of workbooks whose sheets and pages keep to *pace*. XlsxWriter leaves these three places open to be overridden."""
    with wanted("xlsxwriter"):
        from xlsxwriter import Workbook
        from xlsxwriter.packager import Packager
        from xlsxwriter.worksheet import Worksheet

    class PacedSheet(Worksheet):
        _before = None

        def _write_row(self, row, *rest, **named):
            self.table.pop(self._before, None)
            self._before = row
            pace.rows(1)
            return super()._write_row(row, *rest, **named)

    class PacedPackager(Packager):
        def _filename(self, xml_filename):
            page = _Page(pace)
            self.filenames.append((page, xml_filename, False))
            return page

    class PacedWorkbook(Workbook):
        worksheet_class = PacedSheet

        def _get_packager(self):
            return PacedPackager()

    return PacedWorkbook


class _Page(StringIO):
    """One XML file of a workbook, joined and encoded bit by bit."""

    def __init__(self, pace: Pace):
        super().__init__()
        self._pace, self._texts, self._blocks = pace, [], []

    def write(self, text):
        self._texts.append(text)
        if len(self._texts) >= _TEXTS:
            self._fold()
            self._pace.tell()

    def _fold(self):
        self._blocks.append("".join(self._texts).encode())
        self._texts.clear()

    def getvalue(self):
        self._fold()
        self._pace.tell()
        return _Encoded(self._blocks)


class _Encoded:
    """Text whose bytes are there already."""

    def __init__(self, blocks):
        self._blocks = blocks

    def encode(self, *_):
        return b"".join(self._blocks)
