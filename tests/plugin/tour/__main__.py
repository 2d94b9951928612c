"""Drives the real desktop through a technician's day and keeps a picture of each step.

    .venv/bin/python tests/plugin/tour docs/tour          makes the pictures of docs/tour again
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from desktop import ROOT, launch, profile  # noqa: E402

FILES = ("townships.gpkg", "viirs_noaa20_2023-11-09.csv", "static_sources.gpkg", "xinzhou/coal_users.csv")


def visit(folder: Path, pictures: Path, lang: str = "zh", last=None) -> dict:
    """What the desktop tells of the tour; its files lie in *folder*, the pictures in *pictures*; *last* is a PNG of how it ended, well or not."""
    sample, made = folder / "sample", folder / {"zh": "成果", "en": "results"}[lang]
    for one in (sample, made, pictures):
        one.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copyfile(ROOT / "sample" / name, sample / Path(name).name)
    job = {"code": str(HERE.parent), "sample": str(sample), "folder": str(made), "pictures": str(pictures), "lang": lang}
    return launch(folder, profile(folder), {"zh": "zh-Hans", "en": "en"}[lang], "tour/startup.py", job, picture=last, seconds=240)


def main(pictures: Path, lang: str = "zh"):
    # Not below /tmp, where QGIS marks layers as temporary; the path stands in the pictures.
    with tempfile.TemporaryDirectory(prefix="lantian-", dir="/var/tmp") as name:
        taken = Path(name) / "pictures"
        try:
            told = visit(Path(name), taken, lang, Path(name) / "last.png")
        finally:  # what was seen up to a step that failed is worth a look
            pictures.mkdir(parents=True, exist_ok=True)
            for old in pictures.glob("*.png"):
                old.unlink()
            for one in sorted(taken.glob("*.png")):
                # fewer colours, smaller file
                subprocess.run(["convert", one, "-strip", "-dither", "None", "-colors", "200", f"PNG8:{pictures / one.name}"], check=True)
            if sys.exc_info()[0] and (Path(name) / "last.png").exists():
                shutil.copyfile(Path(name) / "last.png", pictures / "99_last.png")
    for step in told["steps"]:
        print(step)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
