"""A pressable row whose texts may wrap."""

from PySide6.QtWidgets import QSizePolicy

from relnotes.desktop.parts.card import PressRow


class LinkRow(PressRow):
    """As wide as its card and as tall as its words; a bare button would keep its one-line size."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
