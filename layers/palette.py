"""The palette that QGIS styles, web map and workbook share."""

import pkgutil
import tomllib
from functools import cache


@cache
def palette() -> dict:
    """Colours (``#RRGGBB``), breaks and sizes (CSS pixels) of ``styles/palette.toml``; do not change the returned dict."""
    return tomllib.loads(pkgutil.get_data(__package__, "styles/palette.toml").decode("utf-8"))
