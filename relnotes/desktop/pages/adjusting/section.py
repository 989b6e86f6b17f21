"""A section of the settings: a head, and a card with one thing to decide in each row."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.pages.adjusting.settling import SettlingCombo
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import Label, body, detail
from relnotes.desktop.settings import Setting
from relnotes.desktop.tokens import px

C = TypeVar("C", bound=Combo)

_WIDE = 180
"""What is chosen from stands in one column."""


class Section(QWidget):
    """A section; its subclasses say what can be decided there."""

    def __init__(self, services: Services, icon: str) -> None:
        super().__init__()
        self.services = services
        self.card = Card()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, px(8))
        stack.setSpacing(px(6))
        self.head = SectionHead("", icon=icon)
        stack.addWidget(self.head)
        stack.addWidget(self.card)

    def refresh(self) -> None:
        """Shows what holds now."""

    def add(self, name: str, why: str, *controls: QWidget) -> Label:
        """Adds one thing to decide; the answer is the line that explains it."""
        explained = detail(why, wrap=True)
        words = QWidget()
        stack = QVBoxLayout(words)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(2))
        stack.addWidget(body(name, wrap=True))
        stack.addWidget(explained)
        explained.setVisible(bool(why))
        for control in controls:
            if not control.accessibleDescription():
                control.setAccessibleDescription(why)
        ends = controls[0] if len(controls) == 1 else Flow(list(controls))
        self.card.add_row(Beside(words, ends, least=240), roomy=True)
        return explained

    def choice(
        self, name: str, choices: Sequence[tuple[str, object]], chosen: Callable[[object], object]
    ) -> Combo:
        """A choice of few by their words; `chosen` gets what stands behind them."""
        combo = _filled(Combo(name), choices)
        combo.activated.connect(lambda _: chosen(combo.currentData()))
        return combo

    def settling(
        self, name: str, choices: Sequence[tuple[str, object]], chosen: Callable[[object], object]
    ) -> Combo:
        """The same, where much follows: not before the keys have stepped to the end of it."""
        combo = _filled(SettlingCombo(name), choices)
        combo.settled.connect(lambda: chosen(combo.currentData()))
        return combo

    def number(self, name: str, setting: Setting[int], choices: Sequence[tuple[str, int]]) -> Combo:
        """A choice that is kept as a number; one that is not among the choices is added."""
        now = self.services.settings.get(setting)
        numbers = [value for _, value in choices]
        rest = [] if now in numbers else [(self.services.words.number(now), now)]
        combo = self.choice(
            name, [*choices, *rest], lambda value: self.services.settings.set(setting, _int(value))
        )
        combo.setCurrentIndex(combo.findData(now))
        return combo


def _filled(combo: C, choices: Sequence[tuple[str, object]]) -> C:
    combo.setMinimumWidth(px(_WIDE))
    for words, value in choices:
        combo.addItem(words, value)
    return combo


def _int(value: object) -> int:
    return value if isinstance(value, int) else 0
