"""Starts the real QGIS desktop under a screen of its own, runs a job in it and takes a picture.

    .venv/bin/python tests/plugin/desktop.py docs/qgis.png      makes the README's picture again
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def profile(folder: Path, plugin: Path = ROOT, enabled: bool = True, name: str = "default") -> dict:
    """Environment for a private profile in *folder* with the folder *plugin* as the plugin, this checkout unless told; the Python of this venv."""
    home = folder / "profile"
    plugins, settings = home / "profiles" / name / "python/plugins", home / "profiles" / name / "QGIS"
    plugins.mkdir(parents=True)
    settings.mkdir()
    (plugins / "lantian").symlink_to(plugin)
    (settings / "QGIS3.ini").write_text(
        f"[PythonPlugins]\nlantian={str(enabled).lower()}\n[app]\nprojections\\crsAccuracyWarningThreshold=0\n[qgis]\nenableMacros=0\nshowTips350=false\n"
        "checkVersion=false\nnewsFeed\\disabled=true\n", "utf-8")
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    bin_folder = Path(sys.executable).parent
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PROJ_", "GDAL_", "PYTEST_"))}
    return {**kept, "QGIS_CUSTOM_CONFIG_PATH": str(home), "XDG_RUNTIME_DIR": str(runtime), "LC_ALL": "C.UTF-8",
            "PATH": f"{bin_folder}:{os.environ['PATH']}"}


def run(folder: Path, parameters: dict, lang: str, extent, *, action=None, canvas=None, picture=None, seconds=90) -> dict:
    """What the desktop reports after the job at *extent* (west, south, east, north).

    *action* is the menu entry to click at the end; *canvas* is a PNG to make of the map alone, *picture* one of the whole screen.
    """
    job = {"parameters": parameters, "extent": extent, "action": action, "canvas": canvas and str(canvas)}
    return launch(folder, profile(folder), lang, "desktop_startup.py", job, picture=picture, seconds=seconds)


def launch(folder: Path, environment: dict, lang: str, script: str, job: dict, *, options=(), picture=None, seconds=90) -> dict:
    """What the *script* (a file beside this one or a whole path, run by QGIS's ``--code``) reports of its *job* in the desktop; *options* are QGIS's own."""
    report = folder / "report.json"
    environment = {**environment, "LANTIAN_JOB": json.dumps({**job, "report": str(report)})}
    started = []
    try:
        environment["DISPLAY"] = _screen(started, environment)
        started.append(subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL))
        with (folder / "qgis.log").open("wb") as log:
            started.append(subprocess.Popen(
                ["qgis", "--noversioncheck", "--nologo", "--lang", lang, *options, "--code", str(Path(__file__).parent / script)],
                env=environment, stdout=log, stderr=log))
        ends = time.monotonic() + seconds
        while not report.exists() and time.monotonic() < ends and started[-1].poll() is None:
            time.sleep(0.2)
        if picture is not None:
            subprocess.run(["import", "-window", "root", str(picture)], env=environment, check=True)
        told = json.loads(report.read_text("utf-8")) if report.exists() else {"error": f"no report (exit {started[-1].poll()})"}
        if "error" in told:
            raise RuntimeError(f"{told['error']}\n{(folder / 'qgis.log').read_text('utf-8', 'replace')[-2000:]}")
        return told
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()


def _screen(started, environment):
    """The name of a new X server's display; it picks a free number itself."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                              env=environment, pass_fds=[write], stderr=subprocess.DEVNULL)
    started.append(server)
    os.close(write)
    with os.fdopen(read) as pipe:
        return f":{pipe.readline().strip()}"


def main(picture):
    from sample_files import LIST, SOURCES, TOWNSHIPS, copied

    # Not below /tmp: QGIS marks layers there as temporary.
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as name:
        where = Path(name)
        files = copied(where / "sample")
        job = {"INPUTS": [str(files / LIST)], "TOWNSHIPS": str(files / TOWNSHIPS), "SOURCES": [str(files / SOURCES)], "OUT": str(where / "out")}
        run(where, job, "zh-Hans", (112.35, 38.2, 113.6, 39.0), picture=picture)
    # fewer colours, smaller file
    subprocess.run(["convert", picture, "-strip", "-dither", "None", "-colors", "250", f"PNG8:{picture}"], check=True)


if __name__ == "__main__":
    main(sys.argv[1])
