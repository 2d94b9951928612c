"""The pages of a fire result: web map and workbook, as bytes by file name."""

from __future__ import annotations


def fire_pages(result, lang: str, progress=None) -> dict[str, bytes]:
    """``{"map.html": …, "report.xlsx": …}`` of a FireResult."""
    from .web_map import web_map
    from .workbook import workbook

    if progress:
        progress(0.88, "生成工作簿", "making the workbook")
    pages = {"report.xlsx": workbook(result, lang)}
    if progress:
        progress(0.93, "生成网页地图", "making the web map")
    pages["map.html"] = web_map(result, lang)
    return pages
