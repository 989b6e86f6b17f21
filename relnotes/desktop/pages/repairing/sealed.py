"""What you think is their part: written down, and sealed until the repair is behind you."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from relnotes.desktop.drafts import Drafted
from relnotes.desktop.live import Live
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card, Row
from relnotes.desktop.parts.fields import TextBox
from relnotes.desktop.parts.labels import IconLabel, body, detail
from relnotes.desktop.tokens import px
from relnotes.desktop.typed import Values

_LINES = 3


class Sealed(Card):
    """A note that goes in and does not come out until the case is closed."""

    sealed = Signal(str)
    """What to seal."""

    def __init__(self) -> None:
        super().__init__()
        self._noted = False
        self._drafted: Drafted | None = None
        self._place = ""
        self._text = body("", wrap=True)
        self.open = Button("", role="quiet")
        self.open.clicked.connect(self._open)
        self.note = TextBox(lines=_LINES)
        self.note.setAccessibleName(self.tr("Their part, as you see it"))
        self.seal = Button(self.tr("Seal it"))
        self.seal.clicked.connect(self._seal)
        head = Row()
        head.add(IconLabel("lock", "text2"))
        head.add(self._text, 1)
        head.add(self.open)
        self.add_row(head)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        self._hint = detail(self.tr("It is sealed until this is behind you."), wrap=True)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.seal)
        self._writing = self.add_row(self.note)
        self._foot = self.add_row(foot)
        self.forget()

    def show_noted(self, noted: bool) -> None:  # noqa: FBT001 - a setter
        """Says whether something is sealed already."""
        self._noted = noted
        self._text.setText(
            self.tr("Their part is noted, and sealed until this is behind you.")
            if noted
            else self.tr("Their part, as you see it: it does not belong into what you will say.")
        )
        self.open.setText(self.tr("Write it anew") if noted else self.tr("Note it here"))

    def keep_in(self, live: Live, place: str) -> None:
        """Keeps what is not sealed yet as a draft, and shows what was typed before."""
        if place == self._place:
            return
        self._place = place
        self._drafted = Drafted(live, place, self._typed, self)
        if before := self._drafted.begin():
            self.note.setPlainText(str(before.get("note", "")))
            self._show_writing(writing=True)

    def done(self) -> None:
        """What was typed is sealed now; no draft of it stays readable."""
        if self._drafted is not None:
            self._drafted.drop()
        self.note.clear()
        self._show_writing(writing=False)

    def forget(self) -> None:
        """Closes the note; what was not sealed is there again with its repair."""
        if self._drafted is not None:
            self._drafted.leave()
        self._drafted, self._place = None, ""
        self.note.clear()
        self._show_writing(writing=False)

    def _open(self) -> None:
        self._show_writing(writing=True)
        self.note.setFocus()

    def _seal(self) -> None:
        if self.note.toPlainText().strip():
            self.sealed.emit(self.note.toPlainText())
        else:
            self.done()

    def _typed(self) -> Values:
        written = self.note.toPlainText().strip()
        return {"note": written} if written else {}

    def _show_writing(self, *, writing: bool) -> None:
        self._writing.setVisible(writing)
        self._foot.setVisible(writing)
        self.open.setVisible(not writing)
