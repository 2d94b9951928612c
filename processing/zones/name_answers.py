"""What to say of names that were not taken: the reason and the candidates, in Chinese and English."""

from __future__ import annotations

from ...layers.catalog import WORKSPACE_LAYERS
from ...layers.errors import ArgumentError
from .names import Entry, Question

_WHY = {"unknown": ("没有“{word}”", "there is no “{word}”"), "ambiguous": ("“{word}”有 {n} 个", "“{word}” names {n}"),
        "ended": ("“{word}”在所问之日不存续", "“{word}” does not stand on the day asked for")}


def answer(question: Question, lang: str) -> str:
    """One line: the word, why it was not taken, the candidates with their codes."""
    text = _WHY[question.why][lang != "zh"].format(word=question.word, n=len(question.candidates))
    if not question.candidates:
        return text + ("，也没有相近的名称" if lang == "zh" else ", nor any name like it")
    listed = ("、" if lang == "zh" else ", ").join(shown(entry, lang) for entry in question.candidates)
    return f"{text}；候选：{listed}" if lang == "zh" else f"{text}; candidates: {listed}"


def shown(entry: Entry, lang: str) -> str:
    """``南村镇（140525100000，泽州县）``."""
    details = [entry.code, *entry.places[:2]]
    if entry.ended:
        details.append(f"起止日 {entry.ended}" if lang == "zh" else f"first or last day {entry.ended}")
    return f"{entry.name}（{'，'.join(details)}）" if lang == "zh" else f"{entry.name} ({', '.join(details)})"


def refusal(questions: list[Question]) -> ArgumentError:
    """The refusal of a zone whose names are not all clear."""
    return ArgumentError("分区：{n} 个名称未采用。{listed}。请写全名、代码，或“县/乡镇”“乡镇/村”",
                         "Zones: {n} names were not taken. {listed_en}. Write the whole name, the code, or COUNTY/TOWNSHIP, TOWNSHIP/VILLAGE",
                         n=len(questions), listed="；".join(answer(one, "zh") for one in questions), listed_en="; ".join(answer(one, "en") for one in questions))


def title(layer: str, lang: str) -> str:
    return WORKSPACE_LAYERS[layer].title(lang)
