"""check_out: a copy of a workspace to work on away from it."""

from .declaration import Argument, Task, languages, workspace

CHECK_OUT = Task(
    "check_out", "workspace", "工作区", "Workspace",
    "签出工作区", "Check out",
    "把（网络盘上的）工作区完整复制到本机，期间他人可照常写入；副本与原工作区都记下这次签出，改完后用 merge-back 并回。",
    "Copies a workspace (on a network drive, say) to this computer while others may go on writing to it; copy and workspace both keep note of it, "
    "and merge-back brings back what was changed.",
    (
        workspace(),
        Argument("copy", "file_out", "副本（新的 GeoPackage）", "copy: a new GeoPackage", "COPY.gpkg", required=True, positional=True, ending="gpkg"),
        languages(),
    ),
)
