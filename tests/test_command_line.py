"""The command line as a person meets it: exit codes, what is said on which stream, progress, Ctrl-C, help in both languages."""

import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lantian import __version__
from lantian.layers.tasks import TASKS

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "sample"
LIST = SAMPLE / "viirs_noaa20_2023-11-09.csv"
COMMAND = str(Path(sys.executable).with_name("lantian"))
JOB = ("flag-fires", str(LIST), "--townships", str(SAMPLE / "townships.gpkg"))
CHINESE = re.compile("[\u4e00-\u9fff]")


def lantian(*words, **settings):
    return subprocess.run([COMMAND, *map(str, words)], capture_output=True, text=True, timeout=120, **settings)


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    """The sample's list with two rows that nobody can use."""
    path = tmp_path_factory.mktemp("list") / "broken.csv"
    lines = LIST.read_text().splitlines()
    lines[3], lines[7] = "91.5" + lines[3][lines[3].index(","):], lines[7].replace("2023-11-09", "2023-02-31")
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.fixture(scope="module")
def earlier(tmp_path_factory):
    """An earlier result, of other options than the one that is to replace it."""
    path = tmp_path_factory.mktemp("earlier") / "out"
    assert lantian(*JOB, "--out", path, "--min-confidence", "high").returncode == 0
    return path


@pytest.fixture
def standing(earlier, tmp_path):
    """(folder, its files): a copy of the earlier result."""
    out = Path(shutil.copytree(earlier, tmp_path / "out"))
    return out, {path.name: path.read_bytes() for path in out.iterdir()}


# ---- 0: done

def test_done_says_nothing_on_stderr_and_no_progress_when_piped(tmp_path):
    done = lantian(*JOB, "--out", tmp_path / "out")
    assert done.returncode == 0 and done.stderr == ""
    assert "合计" in done.stdout and str(tmp_path / "out" / "map.html") in done.stdout
    assert "\r" not in done.stdout and "\x1b" not in done.stdout and "%" not in done.stdout


@pytest.mark.parametrize("lang, said", [
    ("zh", "有 2 行未采用（例如 broken.csv 第 4 行"), ("en", "2 rows were not used (for example broken.csv, row 4"),
])
def test_rejected_rows_are_counted_on_stderr_and_the_job_is_done(broken, tmp_path, lang, said):
    done = lantian("flag-fires", broken, *JOB[2:], "--out", tmp_path / "out", "--lang", lang)
    assert done.returncode == 0
    assert done.stderr.startswith(said) and "rejected.csv" in done.stderr and done.stderr.count("\n") == 1
    assert len((tmp_path / "out" / "rejected.csv").read_text("utf-8-sig").splitlines()) == 3


def test_a_console_that_knows_no_chinese_ends_no_finished_job(tmp_path):
    done = subprocess.run([COMMAND, *JOB, "--out", str(tmp_path / "out")], capture_output=True, timeout=120, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0 and done.stderr == b"" and (tmp_path / "out" / "run.json").exists()


# ---- 2: the user's data or arguments

@pytest.mark.parametrize("words, said", [
    ((), "TASK"),
    (("flag_fire",), "flag_fire"),
    (("flag-fires",), "--townships"),
    ((*JOB, "--out"), "--out"),
    ((*JOB, "--out", "{out}", "--near"), "--near"),
    ((*JOB, "--out", "{out}", "--colour", "red"), "--colour"),
    ((*JOB, "--out", "{out}", "--near-m", "far"), "far"),
    ((*JOB, "--out", "{out}", "--near-m", "nan"), "nan"),
    ((*JOB, "--out", "{out}", "--near-m", "-1"), "-1"),
    ((*JOB, "--out", "{out}", "--min-confidence", "certain"), "certain"),
    ((*JOB, "--out", "{out}", "--day-start", "24:00"), "24:00"),
    ((*JOB, "--out", "{out}", "--cut", "0.8,0.95"), "0.8,0.95"),
    ((*JOB, "--out", "{out}", "--fire-values", "seven"), "seven"),
    ((*JOB, "--out", "{out}", "--townships-datum", "beijing54"), "beijing54"),
    ((*JOB, "--out", "{out}", "--code-field", "nonesuch"), "nonesuch"),
    ((*JOB, "--out", "{out}", "--sources", "nowhere.gpkg"), "nowhere.gpkg"),
    ((*JOB, "--out", "{out}", "--cropland", "nowhere.tif"), "nowhere.tif"),
    ((*JOB, "--out", "{out}", "--previous", "nowhere"), "nowhere"),
    (("flag-fires", "nowhere.csv", *JOB[2:], "--out", "{out}"), "nowhere.csv"),
    (("flag-fires", str(LIST), "--townships", "nowhere.gpkg", "--out", "{out}"), "nowhere.gpkg"),
], ids=lambda value: value if isinstance(value, str) else "")
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_mistake_is_one_sentence_on_stderr(tmp_path, monkeypatch, capfd, words, said, lang):
    from lantian.__main__ import main

    monkeypatch.chdir(tmp_path)
    words = [word.replace("{out}", "out") for word in words] + ([f"--lang={lang}"] if words[:1] == ("flag-fires",) and words[-1] not in ("--out", "--near") else [])
    try:
        code = main(words)
    except SystemExit as end:
        code = end.code
    told = capfd.readouterr()
    assert code == 2 and told.out == "" and said in told.err
    assert told.err.count("\n") == 1 and "Traceback" not in told.err and "usage" not in told.err
    if f"--lang={lang}" in words:
        assert bool(CHINESE.search(told.err)) == (lang == "zh")
    assert not (tmp_path / "out").exists()


# ---- 1: a bug

def test_a_bug_shows_its_trace_and_leaves_the_folder_as_it_was(standing, tmp_path):
    """A fault is put into the work from outside: a bug of ours that is known would be mended."""
    out, before = standing
    (tmp_path / "fault").mkdir()
    (tmp_path / "fault" / "sitecustomize.py").write_text("import xlsxwriter\ndel xlsxwriter.Workbook.add_worksheet\n")
    fault = lantian(*JOB, "--out", out, env={**os.environ, "PYTHONPATH": str(tmp_path / "fault")})
    assert fault.returncode == 1 and "Traceback" in fault.stderr and "AttributeError" in fault.stderr and fault.stdout == ""
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


# ---- a terminal

class Terminal:
    """A command whose standard error is a terminal (and standard output a pipe), as far as it has written."""

    def __init__(self, *words):
        master, slave = pty.openpty()
        self.process = subprocess.Popen([COMMAND, *map(str, words)], stdout=subprocess.PIPE, stderr=slave)
        os.close(slave)
        self.master, self.shown = master, b""

    def read(self, until=None):
        """Read on until *until* is shown or the command ends."""
        while until is None or until not in self.shown:
            if not select.select([self.master], [], [], 60)[0]:
                raise TimeoutError(self.shown.decode("utf-8", "replace"))
            try:
                piece = os.read(self.master, 65536)
            except OSError:  # the other side is closed
                piece = b""
            if not piece:
                break
            self.shown += piece
        return self.shown.decode("utf-8", "replace")

    def end(self):
        self.read()
        out = self.process.communicate(timeout=60)[0]
        os.close(self.master)
        return self.process.returncode, out.decode("utf-8"), self.shown.decode("utf-8", "replace")


@pytest.mark.parametrize("lang, words", [("zh", "归属乡镇"), ("en", "attributing to townships")])
def test_on_a_terminal_a_line_tells_how_far_and_is_wiped_at_the_end(tmp_path, lang, words):
    code, out, shown = Terminal(*JOB, "--out", tmp_path / "out", "--lang", lang).end()
    assert code == 0 and words in shown and "\n" not in shown and shown.endswith("\r\x1b[K")
    percent = [int(n) for n in re.findall(r"(\d+)%", shown)]
    assert percent == sorted(percent) and len(set(percent)) >= 6 and percent[-1] <= 100
    if lang == "en":
        assert not CHINESE.search(shown)
    assert "\x1b" not in out and ("合计" in out or "total" in out)


@pytest.mark.parametrize("at", ["读取乡镇图层", "归属乡镇", "归并火区", "生成网页地图"])
def test_ctrl_c_ends_the_work_with_130_and_the_earlier_result_stands(standing, at):
    out, before = standing
    running = Terminal(*JOB, "--out", out)
    running.read(until=at.encode())
    running.process.send_signal(signal.SIGINT)
    code, printed, shown = running.end()
    assert code == 130 and printed == "" and "已取消，未写任何文件" in shown and "Traceback" not in shown
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_ctrl_c_in_a_new_folder_leaves_no_folder(tmp_path):
    running = Terminal(*JOB, "--out", tmp_path / "out", "--lang", "en")
    running.read(until=b"attributing")
    running.process.send_signal(signal.SIGINT)
    code, _, shown = running.end()
    assert code == 130 and "cancelled, nothing was written" in shown and not (tmp_path / "out").exists()


# ---- help

def test_the_version():
    done = lantian("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"lantian {__version__}\n", "")


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("task", [None, *TASKS])
def test_help_names_every_task_and_option_in_both_languages(task, lang, capsys, monkeypatch):
    from lantian.__main__ import main

    monkeypatch.setenv("COLUMNS", "400")
    words = [TASKS[task].command] if task else []
    with pytest.raises(SystemExit) as end:
        main([*words, "--help", "--lang", lang] if task else ["--lang=" + lang, "--help"] if lang == "en" else ["--help"])
    shown = capsys.readouterr()
    assert end.value.code == 0 and shown.err == ""
    if task is None:
        assert all(one.command in shown.out and one.title(lang) in shown.out for one in TASKS.values())
    else:
        for argument in TASKS[task].arguments:
            assert argument.title(lang) in shown.out
            assert argument.positional or argument.option + " " in shown.out
            assert argument.default in (None, False, "") or f": {argument.default}]" in shown.out
    # an English text may quote a Chinese word
    share = len(CHINESE.findall(shown.out)) / len(shown.out)
    assert share > 0.1 if lang == "zh" else share < 0.01


def test_help_and_a_mistake_load_no_heavy_library():
    heavy = "pandas geopandas shapely pyogrio rasterio folium xlsxwriter openpyxl"
    for words in (["--help"], ["flag-fires", "--help"], ["flag-fires", "--nonsense"], ["flag-fires", str(LIST), "--townships", "nowhere", "--out", "x"],
                  [*JOB, "--out", "x", "--day-start", "noon"]):
        code = ("import sys; from lantian.__main__ import main\n"
                f"try: main({words!r})\nexcept SystemExit: pass\n"
                f"print(*sorted(set('{heavy}'.split()) & set(sys.modules)), file=sys.stderr)")
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=SAMPLE)
        assert done.stderr.splitlines()[-1] == "", words
