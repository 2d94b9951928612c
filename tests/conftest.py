"""The root of the repository is the package ``lantian``; this makes it importable as that, and as nothing else."""

import importlib.util
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:] = [p for p in sys.path if Path(p or ".").resolve() != ROOT]  # our processing/ would hide QGIS's
_m = sys.modules.get("lantian")
if _m is None or Path(_m.__file__).resolve().parent != ROOT:
    spec = importlib.util.spec_from_file_location("lantian", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    _m = importlib.util.module_from_spec(spec)
    sys.modules["lantian"] = _m
    spec.loader.exec_module(_m)
if ROOT.name.isidentifier():  # pytest imports the root __init__.py as a package named after the folder
    sys.modules.setdefault(ROOT.name, _m)

# pytest-qgis starts QGIS before this file is read, so make test sets it; here it is for whatever a test starts itself
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("PROJ_DATA", "PROJ_LIB", "GDAL_DATA"):  # the data of another PROJ makes rasterio's wheel fail
    os.environ.pop(_name, None)

try:
    from hypothesis import settings
except ImportError:
    pass
else:  # no example is remembered from one run to the next, and none depends on the day
    settings.register_profile("lantian", database=None, derandomize=True, deadline=None)
    settings.load_profile("lantian")
