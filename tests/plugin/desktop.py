"""Starts the real QGIS desktop under a screen of its own, runs a job in it and takes a picture.

    .venv/bin/python tests/plugin/desktop.py docs/qgis.png      makes the README's picture again
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "sample"
NEEDED = ("qgis", "Xvfb", "openbox", "import")


def profile(folder: Path) -> dict:
    """Settings of a private profile in *folder* with this checkout as the plugin; the Python of this venv."""
    home = folder / "profile"
    plugins, settings = home / "profiles/default/python/plugins", home / "profiles/default/QGIS"
    plugins.mkdir(parents=True)
    settings.mkdir()
    (plugins / "lantian").symlink_to(ROOT)
    (settings / "QGIS3.ini").write_text(
        "[PythonPlugins]\nlantian=true\n[app]\nprojections\\crsAccuracyWarningThreshold=0\n[qgis]\nenableMacros=0\nshowTips350=false\n"
        "checkVersion=false\nnewsFeed\\disabled=true\n", "utf-8")
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    bin_folder = Path(sys.executable).parent
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PROJ_", "GDAL_", "PYTEST_"))}
    return {**kept, "QGIS_CUSTOM_CONFIG_PATH": str(home), "XDG_RUNTIME_DIR": str(runtime), "LC_ALL": "C.UTF-8",
            "PATH": f"{bin_folder}:{os.environ['PATH']}"}


def run(folder: Path, parameters: dict, lang: str, extent=None, picture=None, seconds=90) -> dict:
    """What the desktop reports after the job; *picture* is a PNG of the whole screen."""
    report = folder / "report.json"
    environment = profile(folder)
    job = {"parameters": parameters, "extent": extent, "report": str(report)}
    environment["LANTIAN_JOB"] = json.dumps(job)
    started = []
    try:
        display, screen = _screen(started, environment)
        environment["DISPLAY"] = display
        started.append(subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL))
        log = (folder / "qgis.log").open("wb")
        qgis = subprocess.Popen(
            ["qgis", "--noversioncheck", "--nologo", "--lang", lang, "--code", str(Path(__file__).with_name("desktop_startup.py"))],
            env=environment, stdout=log, stderr=log)
        started.append(qgis)
        ends = time.monotonic() + seconds
        while not report.exists() and time.monotonic() < ends and qgis.poll() is None:
            time.sleep(0.2)
        if picture is not None:
            time.sleep(0.5)
            subprocess.run(["import", "-window", "root", str(picture)], env=environment, check=True)
        if not report.exists():
            raise RuntimeError(f"the desktop did not report (exit {qgis.poll()}): {(folder / 'qgis.log').read_text('utf-8', 'replace')[-2000:]}")
        time.sleep(0.2)
        return json.loads(report.read_text("utf-8"))
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()


def _screen(started, environment):
    """A new X server; it picks a free display number itself."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                              env=environment, pass_fds=[write], stderr=subprocess.DEVNULL)
    started.append(server)
    os.close(write)
    with os.fdopen(read) as pipe:
        return f":{pipe.readline().strip()}", server


def sample_job(out: Path) -> dict:
    return {"INPUTS": [str(SAMPLE / "viirs_noaa20_2023-11-09.csv")], "TOWNSHIPS": str(SAMPLE / "townships.gpkg"),
            "SOURCES": [str(SAMPLE / "static_sources.gpkg")], "OUT": str(out)}


if __name__ == "__main__":
    # Not below /tmp: QGIS marks layers there as temporary.
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as name:
        where = Path(name)
        print(json.dumps(run(where, sample_job(where / "out"), "zh-Hans", (112.35, 38.2, 113.6, 39.0), sys.argv[1]), ensure_ascii=False, indent=1)[:1500])
    if shutil.which("convert"):  # fewer colours, smaller file
        subprocess.run(["convert", sys.argv[1], "-strip", "-dither", "None", "-colors", "250", f"PNG8:{sys.argv[1]}"], check=True)
