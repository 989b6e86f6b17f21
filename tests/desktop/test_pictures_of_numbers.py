"""Small pictures wherever they stand: numbers on hover and for the ear, and a way behind them.

The scenes are those of the gallery, so that a new picture on any page is held to the same.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMetaMethod, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.contribution_sums import ContributionSums
from relnotes.desktop.pages.summarising.coverage import Coverage
from relnotes.desktop.parts.balance import BalanceBar
from relnotes.desktop.parts.charts import Dots, Meter
from relnotes.desktop.parts.curve import Curve, Sparkline
from relnotes.desktop.parts.day_grid import DayGrid
from relnotes.desktop.parts.forest_map import ForestMap
from relnotes.desktop.parts.ribbons import Ribbons
from relnotes.desktop.parts.shares import Shares
from tests.desktop.sample_window import DIALOGS, PAGES, opened, sample_journal, settle

SIGNALS = {
    Curve: "chosen",
    Sparkline: "chosen",
    Ribbons: "chosen",
    DayGrid: "day_clicked",
    Coverage: "chosen",
    ForestMap: "chosen",
    Meter: "pressed",
    BalanceBar: "side_pressed",
    Shares: "chosen",
    Dots: None,
}
"""What each kind says when it is chosen by mouse or key; some only stand in a row that opens."""
WITH_WORDS = (Shares, ContributionSums)
"""Pictures whose words beside them are the keyboard's way."""
_NUMBER = re.compile(r"\d")


def _pictures(root: QWidget) -> Iterator[QWidget]:
    for kind in SIGNALS:
        found: list[QWidget] = root.findChildren(kind)
        yield from (one for one in found if one.isVisibleTo(root))


def _tip(picture: QWidget, shown: list[str]) -> str:
    """What hovering tells: of the whole, or of the first place on it."""
    if picture.toolTip():
        return picture.toolTip()
    inner = picture.bar if isinstance(picture, Shares) else picture
    wide, high = inner.width(), inner.height()
    shown.clear()
    for x in range(1, wide, max(1, wide // 60)):
        for y in range(1, high, max(1, high // 12)):
            at = QPoint(x, y)
            event = QHelpEvent(QEvent.Type.ToolTip, at, inner.mapToGlobal(at))
            QApplication.sendEvent(inner, event)
            if any(shown):
                return "".join(shown)
    return ""


def _heard(picture: QWidget) -> str:
    inner = picture.bar if isinstance(picture, Shares) else picture
    return f"{inner.accessibleName()} {inner.accessibleDescription()}"


def _row(picture: QWidget) -> QAbstractButton | None:
    """The row or card around a picture that opens what it is about."""
    around = picture.parentWidget()
    while around is not None and not isinstance(around, QAbstractButton):
        around = around.parentWidget()
    return around


def _tells_when_chosen(picture: QWidget) -> bool:
    name = next(signal for kind, signal in SIGNALS.items() if isinstance(picture, kind))
    if name is None:
        return False
    return picture.isSignalConnected(QMetaMethod.fromSignal(getattr(picture, name)))


def _takes_keys(picture: QWidget) -> bool:
    if picture.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    beside = picture.parentWidget()
    words = picture if isinstance(picture, Shares) else beside
    if not isinstance(words, WITH_WORDS):
        return False
    return any(one.isVisible() for one in words.findChildren(QAbstractButton))


def _faults(picture: QWidget, shown: list[str]) -> Iterator[str]:
    if not _NUMBER.search(_tip(picture, shown)):
        yield "hovering tells no number"
    if not _NUMBER.search(_heard(picture)):
        yield f"a screen reader hears no number: {_heard(picture)!r}"
    row = _row(picture)
    opens_by_row = row is not None and row.focusPolicy() & Qt.FocusPolicy.TabFocus
    if not opens_by_row and not (_tells_when_chosen(picture) and _takes_keys(picture)):
        yield "nothing leads from it to what is behind"


def test_every_picture_tells_its_numbers_and_leads_to_them(
    tmp_path: Path, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_: shown.append(text))
    lines, met = [], Counter[str]()
    for scenes in (PAGES, DIALOGS):
        with opened(sample_journal(tmp_path), services, (1280, 800)) as scene:
            for name, take in scenes.items():
                root = take(scene)
                settle()
                for picture in _pictures(root):
                    met[type(picture).__name__] += 1
                    lines += [
                        f"{name}: {type(picture).__name__}: {one}"
                        for one in _faults(picture, shown)
                    ]
                if isinstance(root, QDialog):
                    root.close()
                    settle()
    assert not lines, "\n".join(lines)
    unseen = {kind.__name__ for kind in SIGNALS} - met.keys()
    assert not unseen, f"no scene shows {unseen}"
