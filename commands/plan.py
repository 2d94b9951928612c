"""Which plan a task goes by."""

from __future__ import annotations


def plan_asked_for(arguments: dict, facts: dict):
    """The Preset of the plan and the plan file that the arguments name, a file alone standing for itself; without either the workspace's own,
    by its *facts*; None when there is none. Raises ArgumentError, InputError.
    """
    name, file = arguments.get("preset") or None, arguments.get("preset_file") or None
    if name is None and file is None:
        name = facts.get("preset")
    if name is None and file is None:
        return None
    from ..layers.presets import preset

    return preset(name, file)
