"""The pages of a fire result: web map and workbook, as bytes by file name."""

from __future__ import annotations

from ...layers.wanted import LibraryMissing


def fire_pages(result, lang: str, progress=None, left_out: list[LibraryMissing] | None = None) -> dict[str, bytes]:
    """``{"map.html": …, "report.xlsx": …}`` of a FireResult.

    A page whose library is not here is left out and the reason put into *left_out*; without that list LibraryMissing is raised.
    """
    from .web_map import web_map
    from .workbook import workbook

    pages = {}
    for name, make, first, last, zh, en in (("report.xlsx", workbook, 0.86, 0.93, "生成工作簿", "making the workbook"),
                                            ("map.html", web_map, 0.93, 0.96, "生成网页地图", "making the web map")):

        def tell(done, first=first, last=last, zh=zh, en=en):
            if progress:
                progress(first + (last - first) * done, zh, en)

        tell(0)
        try:
            pages[name] = make(result, lang, tell)
        except LibraryMissing as missing:
            if left_out is None:
                raise
            left_out.append(missing)
    return pages
