"""How to get a missing library, by system. Written in Python 3.9 syntax, as requirements.py.

Lantian installs nothing by itself. What is compiled must come from where QGIS came from; only what is pure Python may go into the
profile (PURE), and only on a click (requirements_dialog.py).
"""

import platform
import sys

from ..layers.wanted import WANTED

# Import name: package of Debian 13, package of the OSGeo4W set-up ("" where there is none).
# Debian's were installed and run, with QGIS 3.40; OSGeo4W's are from its package list of August 2026 and were not run.
PACKAGES = {
    "numpy": ("python3-numpy", "python3-numpy"),
    "pandas": ("python3-pandas", "python3-pandas"),
    "geopandas": ("python3-geopandas", "python3-geopandas"),
    "shapely": ("python3-shapely", "python3-shapely"),
    "pyproj": ("python3-pyproj", "python3-pyproj"),
    "pyogrio": ("python3-pyogrio", "python3-pyogrio"),
    "rasterio": ("python3-rasterio", "python3-rasterio"),
    "folium": ("python3-folium", "python3-folium"),
    "branca": ("python3-branca", "python3-branca"),
    "jinja2": ("python3-jinja2", "python3-jinja2"),
    "xlsxwriter": ("python3-xlsxwriter", ""),
    "segno": ("python3-segno", ""),
    "docx": ("python3-docx", ""),
    "openpyxl": ("python3-openpyxl", "python3-openpyxl"),
    "opencc": ("python3-opencc", ""),
    "defusedxml": ("python3-defusedxml", "python3-defusedxml"),
}

# Import name: the distributions to install, itself first; pure Python all of them, with the versions of setup/pins.txt (a test compares).
# jinja2, requests and numpy, which folium needs too, come with QGIS.
PURE = {
    "folium": ("folium==0.20.0", "branca==0.8.2", "xyzservices==2026.9.1"),
    "branca": ("branca==0.8.2",),
    "xlsxwriter": ("XlsxWriter==3.3.1",),
    "segno": ("segno==1.6.6",),
    "openpyxl": ("openpyxl==3.1.5", "et-xmlfile==2.0.0"),
    "defusedxml": ("defusedxml==0.7.1",),
}


def _on_pypi(name):
    """What pip calls it: a docx that is not python-docx is another library."""
    return WANTED[name][0] if name in WANTED else name


def system():
    """"windows", "macos", "debian12" (and its kin that are too old), "debian13" (or newer), or "linux"."""
    if sys.platform.startswith("win"):
        return "windows"
    if sys.platform == "darwin":
        return "macos"
    try:
        release = platform.freedesktop_os_release()
    except (AttributeError, OSError):
        return "linux"
    if release.get("ID") != "debian":
        return "linux"
    number = release.get("VERSION_ID", "")
    return "debian12" if number.isdigit() and int(number) < 13 else "debian13"


def advice(names, lang, where=None):
    """What to do for the libraries *names* (import names) on the system *where* (this one if None), as lines of text in "zh" or "en"."""
    if not names:
        return []
    where = where or system()
    debian = " ".join(PACKAGES[name][0] for name in names)
    osgeo4w = " ".join(PACKAGES[name][1] for name in names if PACKAGES[name][1])
    pip = " ".join(_on_pypi(name) for name in names)
    zh = lang == "zh"
    if where == "windows":
        lines = []
        if osgeo4w:
            lines += ["用 OSGeo4W 安装程序（osgeo4w-setup.exe）的“高级安装”，搜索并勾选：" if zh
                      else "In the OSGeo4W set-up (osgeo4w-setup.exe), “Advanced Install”, search and tick:", "    " + osgeo4w,
                      "独立安装包装的 QGIS 不能这样补装：请改用 OSGeo4W 安装 QGIS LTR。" if zh
                      else "A QGIS of the standalone installer cannot be added to like this: install QGIS LTR by OSGeo4W instead."]
        rest = [name for name in names if not PACKAGES[name][1]]
        if rest:
            lines += ["OSGeo4W 没有这些，在 OSGeo4W Shell 里执行：" if zh else "OSGeo4W has none of these; in the OSGeo4W Shell:",
                      "    python -m pip install " + " ".join(map(_on_pypi, rest))]
        return lines + ["（包名取自 OSGeo4W 2026 年 8 月的清单，未在 Windows 上实测。）" if zh
                        else "(Package names from OSGeo4W's list of August 2026; not tried on Windows.)"]
    if where == "debian13":
        return ["在终端里执行：" if zh else "In a terminal:", "    sudo apt install " + debian]
    if where == "debian12":
        return ["Debian 12 自带的 geopandas 0.12、shapely 1.8 过旧，请用源码里的环境，并由它启动 QGIS：" if zh
                else "Debian 12 has geopandas 0.12 and shapely 1.8, which are too old; use the environment of the source, and start QGIS from it:",
                "    make setup", "    PATH=$PWD/.venv/bin:$PATH qgis"]
    if where == "macos":
        return ["在终端里用 QGIS 自带的 Python 安装（未在 macOS 上实测）：" if zh
                else "In a terminal, with the Python of QGIS (not tried on macOS):",
                "    /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install " + pip]
    return ["用发行版的软件包安装；Debian 的包名是：" if zh else "Install the packages of your distribution; Debian calls them:", "    " + debian]


def pure(names):
    """The pinned distributions that would give those of *names* that are pure Python."""
    found = []
    for name in names:
        found += [one for one in PURE.get(name, ()) if one not in found]
    return found
