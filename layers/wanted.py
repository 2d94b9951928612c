"""Libraries that Lantian wants and can do without: what is lost with each, said in one way.

Written in Python 3.9 syntax: plugin/requirements.py reads the table in any QGIS.
"""

from contextlib import contextmanager

from .errors import LantianError

# Import name: distribution, what is lost in Chinese and English.
WANTED = {
    "rasterio": ("rasterio", "不能读栅格（火点掩膜、概率与 FRP 栅格、地表覆盖）", "rasters cannot be read (fire masks, probability and FRP rasters, land cover)"),
    "folium": ("folium", "不生成网页地图 map.html", "no web map map.html is made"),
    "branca": ("branca", "不生成网页地图 map.html", "no web map map.html is made"),
    "jinja2": ("jinja2", "不生成网页地图 map.html", "no web map map.html is made"),
    "xlsxwriter": ("XlsxWriter", "不生成工作簿 report.xlsx", "no workbook report.xlsx is made"),
    "segno": ("segno", "核查包没有二维码", "field packs have no QR codes"),
    "docx": ("python-docx", "不生成 Word 文档 bulletin.docx", "no Word document bulletin.docx is made"),
    "openpyxl": ("openpyxl", "不能读 XLSX 表格（可另存为 CSV）", "XLSX tables cannot be read (save them as CSV)"),
    "opencc": ("opencc", "通告里的繁体地名少一些候选", "names in traditional characters find fewer candidates"),
    "defusedxml": ("defusedxml", "不能读 Word 文档（可把正文另存为 UTF-8 的 .txt）", "Word documents cannot be read (save the text as .txt in UTF-8)"),
}


class LibraryMissing(LantianError):
    """A library of WANTED is not here, or does not load: what is asked for cannot be done without it."""

    def __init__(self, name, why=""):
        distribution, zh, en = WANTED[name]
        self.name = name
        super().__init__("缺少 Python 库 {name}{why_zh}，{lost_zh}；要用时请安装它：pip install {name}，在 QGIS 里见菜单“蓝天 ▸ 所需的库”",
                         "the Python library {name} is missing{why_en}: {lost_en}; to have it, install it: pip install {name}, in QGIS see the menu "
                         "“Lantian ▸ Libraries”",
                         name=distribution, lost_zh=zh, lost_en=en, why_zh=f"（装了却不能载入：{why}）" if why else "",
                         why_en=f" (installed, but does not load: {why})" if why else "")

    def __reduce__(self):
        return LibraryMissing, (self.name,)


@contextmanager
def wanted(name):
    """``with wanted("rasterio"): import rasterio``, inside the function that uses it. Raises LibraryMissing where it cannot be imported."""
    try:
        yield
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing in WANTED:
            raise LibraryMissing(missing) from error
        raise LibraryMissing(name, str(error)) from error  # what it needs itself
    except ImportError as error:
        raise LibraryMissing(name, str(error)) from error
