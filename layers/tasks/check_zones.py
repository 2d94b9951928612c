"""check_zones: what is wrong with the zones of a workspace, and the repairs that are safe."""

from ..catalog.law import ZONE_KINDS
from .declaration import Argument, Task, as_of, known_on, languages, result_folder, signature, workspace

CHECK_ZONES = Task(
    "check_zones", "zones", "分区", "Zones",
    "检查分区", "Check zones",
    "检查分区的图形、相互关系与登记内容：几何无效（原因与位置）、重复节点、狭长碎片、同类重叠与缝隙、小孔洞、超出辖区、重复分区、禁煤区不在禁燃区内（提醒）、有效期、"
    "申报面积与绘制面积。每个问题都有位置、严重程度、依据，能安全修复的写明修法。“修复”只做安全的修复，相邻分区的边界仍逐点相同，修改进入历史。",
    "Checks the drawing of zones, how they lie beside each other, and what is written of them: invalid (reason and place), repeated points, slivers, overlaps and "
    "gaps within a kind, small holes, outside the area, duplicates, coal bans outside fuel bans (a reminder), days in force, declared area. Each fault has a place, "
    "a severity, a basis and, where one is safe, a repair. “Repair” makes the safe ones alone: neighbours share their border to the vertex, the history keeps it.",
    (
        workspace(),
        result_folder(),
        as_of(),
        known_on(),
        Argument("kind", "choice", "只看这一类分区的问题", "faults of this kind of zone only",
                 choices=tuple(ZONE_KINDS), choices_zh=tuple(zh for zh, _ in ZONE_KINDS.values())),
        Argument("tolerance", "number", "绘制面积与申报面积相差多少（比例）算不符，未经核实",
                 "share by which drawn and declared area may differ, unverified", "SHARE", default=0.05),
        Argument("sliver_m", "number", "窄于多少米的缝隙、压盖、碎片可以修复，未经核实",
                 "gaps, overlaps and slivers narrower than this (m) can be repaired, unverified", "M", default=5.0),
        Argument("hole_m2", "number", "小于多少平方米的孔洞要提示，未经核实", "holes under this area (m²) are noted, unverified", "M2", default=1000.0, advanced=True),
        Argument("repair", "flag", "做安全的修复", "make the safe repairs"),
        signature(),
        languages(),
    ),
)
