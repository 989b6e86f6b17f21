"""The left side while a copy is shown as it went out."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from relnotes.desktop.pages.summarising.saving import format_name
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import caption, detail, heading
from relnotes.desktop.parts.paint import set_surface
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.exchange.documents import FORMATS
from relnotes.journal.summaries import FrozenLine


class CopyPanel(QWidget):
    """What is known of the copy, and what can be done with it: nothing changes it."""

    saved = Signal(str)
    """The ending of the format in which the copy is wanted once more."""
    left = Signal()
    thrown = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_surface(self, "surface2")
        self._title = heading("", wrap=True)
        self._when = detail("", wrap=True)
        self._what = detail("", wrap=True)
        self.back = Button(self.tr("Back to the new one"), icon="arrow-left")
        self.export = Button(self.tr("Export PDF"), "primary")
        self.more = Button(self.tr("More"))
        self.delete = Button(self.tr("Delete this copy"), "quiet", icon="trash")
        self.back.clicked.connect(self.left)
        self.export.clicked.connect(lambda: self.saved.emit("pdf"))
        self.delete.clicked.connect(self.thrown)
        menu = QMenu(self)
        for ending in FORMATS[1:]:
            menu.addAction(format_name(ending), partial(self.saved.emit, ending))
        self.more.setMenu(menu)
        self._arrange()

    def show_copy(self, line: FrozenLine, words: Words, today: date) -> None:
        """Says which copy it is."""
        self._title.setText(line.title)
        day = words.day(line.frozen.date(), today) if line.frozen else ""
        self._when.setText(self.tr("Went out {day}").format(day=day))
        self._what.setText(words.enum_title(line.kind))

    def _arrange(self) -> None:
        scroll = ScrollPage(margins=18)
        # aligned to the top, a layout gives wrapped text no more than its height on one line
        scroll.body.setAlignment(Qt.AlignmentFlag(0))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.export, 1)
        buttons.addWidget(self.more)
        for widget in (self._title, self._when, self._what):
            scroll.add(widget)
        scroll.add(
            caption(self.tr("This is the copy as it was. It does not change any more."), wrap=True)
        )
        scroll.add(buttons)
        scroll.add(self.back)
        scroll.add(self.delete)
        scroll.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
