"""The tasks of Lantian: one file each, declared once for the command line and for QGIS."""

from .declaration import Argument, Task
from .flag_fires import FLAG_FIRES
from .new_workspace import NEW_WORKSPACE
from .restore import RESTORE
from .show_history import SHOW_HISTORY

TASKS = {task.name: task for task in (
    FLAG_FIRES,
    NEW_WORKSPACE,
    SHOW_HISTORY,
    RESTORE,
)}

__all__ = ["TASKS", "Argument", "Task", "FLAG_FIRES"]
