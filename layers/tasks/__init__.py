"""The tasks of Lantian: one file each, declared once for the command line and for QGIS."""

from .apply_rules import APPLY_RULES
from .build_zone import BUILD_ZONE
from .check_out import CHECK_OUT
from .check_zones import CHECK_ZONES
from .compare_zones import COMPARE_ZONES
from .declaration import Argument, Task
from .explain import EXPLAIN
from .export_ledger import EXPORT_LEDGER
from .field_pack import FIELD_PACK
from .flag_fires import FLAG_FIRES
from .forget import FORGET
from .heating_areas import HEATING_AREAS
from .import_layer import IMPORT_LAYER
from .make_bulletin import MAKE_BULLETIN
from .merge_back import MERGE_BACK
from .new_workspace import NEW_WORKSPACE
from .publish_fires import PUBLISH_FIRES
from .publish_map import PUBLISH_MAP
from .read_notice import READ_NOTICE
from .record_act import RECORD_ACT
from .record_verdict import RECORD_VERDICT
from .restore import RESTORE
from .show_calendar import SHOW_CALENDAR
from .show_deductions import SHOW_DEDUCTIONS
from .show_history import SHOW_HISTORY
from .show_verdicts import SHOW_VERDICTS
from .show_zones import SHOW_ZONES
from .take_verdicts import TAKE_VERDICTS
from .update_ledger import UPDATE_LEDGER

TASKS = {task.name: task for task in (
    FLAG_FIRES,
    NEW_WORKSPACE,
    IMPORT_LAYER,
    SHOW_HISTORY,
    RESTORE,
    BUILD_ZONE,
    CHECK_ZONES,
    READ_NOTICE,
    RECORD_ACT,
    SHOW_ZONES,
    COMPARE_ZONES,
    HEATING_AREAS,
    EXPLAIN,
    APPLY_RULES,
    UPDATE_LEDGER,
    SHOW_CALENDAR,
    EXPORT_LEDGER,
    RECORD_VERDICT,
    SHOW_VERDICTS,
    SHOW_DEDUCTIONS,
    PUBLISH_FIRES,
    MAKE_BULLETIN,
    PUBLISH_MAP,
    FIELD_PACK,
    TAKE_VERDICTS,
    CHECK_OUT,
    MERGE_BACK,
    FORGET,
)}

__all__ = ["TASKS", "Argument", "Task", "FLAG_FIRES"]
