"""Run by test_pool_threads.py in a process of its own: ``pool_threads.py algorithm|pyproj|work FOLDER`` runs a job three times on one thread of QGIS's pool.

algorithm: lantian:flag_fires as its dialog starts it; work: the dock's Work; pyproj: a task that uses pyproj in the pool's thread itself, as Lantian never does.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
import conftest  # noqa: F401  the package lantian
from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import QThreadPool

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "sample"


class Naive(QgsTask):
    def run(self):
        from pyproj import CRS, Transformer

        Transformer.from_crs(CRS(4326), CRS(4547), always_xy=True).transform(113.0, 38.0)
        return True


def wait(task):
    """Runs *task* on the pool and waits until it has ended."""
    ended = []
    task.taskCompleted.connect(lambda: ended.append(True))
    task.taskTerminated.connect(lambda: ended.append(False))
    QgsApplication.taskManager().addTask(task)
    while not ended:
        QgsApplication.processEvents()
    return ended[0]


def algorithm(folder, turn):
    parameters = {"INPUTS": [str(SAMPLE / "viirs_noaa20_2023-11-09.csv")], "TOWNSHIPS": str(SAMPLE / "townships.gpkg"), "OUT": str(folder / f"out{turn}")}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    task = QgsProcessingAlgRunnerTask(QgsApplication.processingRegistry().algorithmById("lantian:flag_fires"), parameters, context, feedback)
    return wait(task) and (folder / f"out{turn}/run.json").is_file()


def work(folder, turn):
    from lantian.plugin.work import Work

    told, mine = [], Work()

    def reprojected(progress):
        import geopandas as gpd
        import shapely

        return gpd.GeoSeries([shapely.Point(113.0, 38.0)], crs=4326).to_crs(4547).iloc[0].x

    mine.start("x", reprojected, told.append, lambda message: told.append(None))
    while not told:
        QgsApplication.processEvents()
    return told[0] is not None


def main(job, folder):
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core.Processing import Processing

    from lantian.plugin.main import LantianPlugin

    Processing.initialize()
    plugin = LantianPlugin(None)
    plugin.initProcessing()
    QThreadPool.globalInstance().setMaxThreadCount(1)
    QThreadPool.globalInstance().setExpiryTimeout(-1)
    from lantian.plugin.algorithms.libraries import load

    load()
    jobs = {"algorithm": lambda turn: algorithm(Path(folder), turn), "work": lambda turn: work(Path(folder), turn), "pyproj": lambda turn: wait(Naive("x"))}
    done = [jobs[job](turn) for turn in range(3)]
    from pyproj import __version__

    print(__version__, *done, flush=True)
    plugin.unload()
    application.exitQgis()
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
