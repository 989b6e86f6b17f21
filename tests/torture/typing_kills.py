"""Kill -9 while somebody types in the window: at most two seconds of typing are lost."""

import json
import os
import time
from functools import partial
from pathlib import Path
from typing import Any

from relnotes.journal import drafts
from tests.torture import evenings
from tests.torture.evenings import NOW
from tests.torture.harness import Child, Tally, Tell, apart, dice

MOST = 2.0
"""Seconds of typing that may be lost."""
AT_ONCE = 4
FORMS = ("log", "log_form")
"""The capture box, and the form with a field for everything."""
WORDS = "She laughed about the pumps and said that the second valve worries her. "


def typing(folder: Path, count: int) -> Tally:
    """Kills the window between half a second and five seconds after the first key."""
    tally = Tally("kills while typing", f"at most {MOST:g} s of typing lost", count)
    from relnotes import app  # noqa: F401  loaded once, for all children

    chance, most = dice(count), 0.0
    for start in range(0, count, AT_ONCE):
        paths = [
            folder / str(at) / "j.relnotes" for at in range(start, min(start + AT_ONCE, count))
        ]
        for path in paths:
            path.parent.mkdir()
            apart(partial(evenings.begin, path, None))
        children = [
            (path, Child(partial(_type, path, FORMS[at % len(FORMS)])))
            for at, path in enumerate(paths)
        ]
        for _, child in children:
            child.first()
        waits = sorted(chance.uniform(0.5, 5.0) for _ in children)
        for at, (path, child) in enumerate(children):
            told = child.kill_after(0, waits[at] - (waits[at - 1] if at else 0))
            kept, faults = apart(partial(_kept, path))
            lost = _lost(told, kept, child.killed)
            most = max(most, lost)
            if lost > MOST:
                faults.append(f"{lost:.1f} s of typing lost")
            tally.count(*faults)
    tally.promise += f" (most: {most:.1f} s)"
    return tally


def _type(path: Path, form_name: str, tell: Tell) -> None:
    """Opens the window and its form, and types; tells of each key that was pressed, and when."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false"}
    os.environ["HOME"] = str(path.parent)
    os.environ |= {f"XDG_{name}_HOME": str(path.parent / name) for name in ("DATA", "CONFIG")}
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from relnotes.app import Desktop

    application = QApplication([])
    desktop = Desktop(application, lambda: NOW)
    desktop.open(path)
    assert desktop.window is not None
    form = desktop.window.open_dialog(form_name)
    box = form.findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    box.setFocus()
    tell(0)
    for number in range(100_000):
        QTest.keyClicks(box, WORDS[number % len(WORDS)])
        tell([number + 1, time.monotonic()])
        QTest.qWait(25)


def _kept(path: Path) -> tuple[int, list[str]]:
    """How much of what was typed is on disk, and what is wrong with the journal."""
    journal = evenings.opened(path, None)
    found = [_typed(kept.text) for kept in journal.read(drafts.unsaved)]
    journal.close()
    faults = evenings.look(path, None)[1]
    text = max(found, key=len, default="")
    endless = WORDS * (len(text) // len(WORDS) + 1)
    if not endless.startswith(text):
        faults.append("what is kept is not what was typed")
    return len(text), faults


def _typed(kept: str) -> str:
    """The long text in a kept draft."""
    texts: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, str):
            texts.append(value)
        for inner in value.values() if isinstance(value, dict) else ():
            walk(inner)
        for inner in value if isinstance(value, list) else ():
            walk(inner)

    walk(json.loads(kept))
    return max((text for text in texts if text.startswith(WORDS[:1])), key=len, default="")


def _lost(told: list[Any], kept: int, killed: float) -> float:
    """The seconds between the first key that was lost and the kill."""
    return max((killed - when for number, when in told if number > kept), default=0.0)
