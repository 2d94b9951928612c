"""All acts on zones by name: map tools, dialogs and scripts call these. Each takes the session first, works beside the window,
and is one named undo step on every layer it touches; ``journal_of(session).undo()`` takes the last one back."""

from .comparing import SAVED, compare
from .journal import journal_of, save
from .law_acts import adopt, repeal, repeal_acts
from .library_acts import build, check, repair
from .meanwhile import keep_mine_as_new, take_theirs
from .shape_acts import cut, delete, draw, merge, reshape, split

ACTS = {act.__name__: act for act in (draw, split, merge, reshape, build, cut, adopt, repeal, repeal_acts, repair, delete, take_theirs, keep_mine_as_new)}
__all__ = ["ACTS", "SAVED", "adopt", "build", "check", "compare", "cut", "delete", "draw", "journal_of", "keep_mine_as_new", "merge", "repair", "repeal", "repeal_acts",
           "reshape", "save", "split", "take_theirs"]
