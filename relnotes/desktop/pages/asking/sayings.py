"""Ready sentences, each to be copied by a press; nothing is sent."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.card import Card, Row
from relnotes.desktop.parts.labels import body


class Sayings(Card):
    """A card of sentences, the best first."""

    def __init__(self, services: Services, texts: Sequence[str]) -> None:
        super().__init__()
        self._services = services
        self.buttons: list[IconButton] = []
        for text in texts:
            self._add(text)

    def _add(self, text: str) -> None:
        flat = " ".join(text.split())
        row = Row()
        row.add(body(text, wrap=True), 1)
        button = IconButton("copy", self.tr("Copy: {text}").format(text=flat), role="quiet")
        button.setAutoDefault(False)
        button.setToolTip(self.tr("Copy these words"))
        button.clicked.connect(lambda *_: self.copy(text))
        self.buttons.append(button)
        row.add(button)
        self.add_row(row)

    def copy(self, text: str) -> None:
        """Puts a sentence into the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self._services.messages.quiet(
            self.tr("Copied. You say it; relnotes sends nothing."), undo=False
        )
