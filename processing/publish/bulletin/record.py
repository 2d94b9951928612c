"""What a bulletin rests on, for its last sheet: notes, parameters, inputs with their digests, versions."""

from __future__ import annotations


def record_of(run: dict, notes, extra: dict | None, lang: str) -> tuple:
    """Sections (heading, ((label, text) …)) of *run* (inputs, parameters, versions) and the *notes*; *extra* is one more input's record."""
    zh = lang == "zh"
    colon = "：" if zh else ": "
    said = tuple((one.split(colon, 1)[0][:24], one.split(colon, 1)[1]) if colon in one[:24] else ("", one) for one in notes)
    inputs = []
    for entry in [*run["inputs"], *([extra] if extra else [])]:
        name = ":".join(str(entry[key]) for key in ("file", "layer") if entry.get(key))
        more = "　".join(f"{label} {entry[key]}" for key, label in (("rows", "行" if zh else "rows"), ("sha256", "SHA-256")) if entry.get(key) is not None)
        inputs.append((name[:200], more))
    parameters = tuple((name, _text(value)) for name, value in sorted(run["parameters"].items()) if value not in (None, "", []))
    versions = (("Lantian", run["lantian"]), ("程序库" if zh else "Libraries", " · ".join(f"{name} {one}" for name, one in sorted(run["versions"].items()))))
    return (("规则与说明" if zh else "Rule and notes", said), ("参数" if zh else "Parameters", parameters),
            ("输入" if zh else "Inputs", tuple(inputs)), ("版本" if zh else "Versions", versions))


def _text(value) -> str:
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else f"{value:g}" if isinstance(value, float) else str(value)
