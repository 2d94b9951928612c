"""Loads the compiled libraries so that each keeps to its own copy of GDAL, PROJ and GEOS.

On Linux the QGIS program has Debian's PROJ and GDAL in the scope where every later library looks first. A wheel that brings newer ones
would call into those, and the process would end with std::bad_alloc (seen: pyproj 3.6.1 in qgis_process 3.22). RTLD_DEEPBIND makes a
library look at its own first.
"""

import importlib
import importlib.util
import os
import sys
import threading

from ...layers.errors import LantianError
from ...layers.wanted import WANTED

# With the submodules that rasterio would else load one by one, later, in the wrong scope.
COMPILED = (
    "pyproj", "shapely", "pyogrio", "rasterio", "rasterio.features", "rasterio.mask", "rasterio.sample", "rasterio.vrt", "rasterio.warp",
)
_one_at_a_time = threading.Lock()


def load():
    """Import those of COMPILED that are installed; call it before anything else imports them. Does nothing the second time.

    Raises LantianError where one does not load that nothing works without; rasterio is asked for again by whoever needs it.
    """
    with _one_at_a_time:
        flags = sys.getdlopenflags() if hasattr(os, "RTLD_DEEPBIND") else None
        try:
            if flags is not None:
                sys.setdlopenflags(os.RTLD_NOW | os.RTLD_DEEPBIND)
            for name in COMPILED:
                if name in sys.modules or importlib.util.find_spec(name.partition(".")[0]) is not None:
                    _import(name)
        finally:
            if flags is not None:
                sys.setdlopenflags(flags)


def _import(name):
    try:
        importlib.import_module(name)
    except ImportError as error:
        if name.partition(".")[0] in WANTED:
            return
        raise LantianError("Python 库 {name} 装了却不能载入（{why}）；请按菜单“蓝天 ▸ 所需的库”重新安装",
                           "the Python library {name} is installed but does not load ({why}); install it anew, see the menu “Lantian ▸ Libraries”",
                           name=name, why=str(error)) from error
