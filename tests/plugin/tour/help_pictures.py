"""Makes the pictures of the help from those of the tour, smaller and cropped to what a page speaks of.

    .venv/bin/python tests/plugin/tour/help_pictures.py docs/tour plugin/help/zh
"""

import subprocess
import sys
from pathlib import Path

WHOLE, DIALOG = "1600x1000+0+0", "820x540+380+200"
SHOWN = {"new_workspace": DIALOG, "workspace": WHOLE, "import": DIALOG, "drawing": WHOLE, "split": WHOLE, "fault": WHOLE, "adopt": WHOLE, "compare": WHOLE,
         "fires": WHOLE, "event": WHOLE, "explain": WHOLE, "ledger": WHOLE, "published": WHOLE}
WIDTH, COLOURS = 920, 48


def main(tour: Path, folder: Path):
    for name, part in SHOWN.items():
        source = next(one for one in tour.glob("*.png") if one.stem.partition("_")[2] == name)
        subprocess.run(["convert", source, "-crop", part, "+repage", "-resize", f"{WIDTH}x", "-strip", "-dither", "None", "-colors", str(COLOURS),
                        "-define", "png:compression-level=9", f"PNG8:{folder / (name + '.png')}"], check=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
