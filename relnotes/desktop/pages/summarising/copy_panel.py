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
    shown_wanted = Signal()
    compare_wanted = Signal()
    print_wanted = Signal()
    thrown = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_surface(self, "surface2")
        self._title = heading("", wrap=True)
        self._when = detail("", wrap=True)
        self._what = detail("", wrap=True)
        self._seen = detail("", wrap=True)
        self.back = Button(self.tr("Back to the new one"), icon="arrow-left")
        self.export = Button(self.tr("Export PDF"), "primary")
        self.more = Button(self.tr("More"))
        self.shown = Button(self.tr("Shown to them…"), icon="check")
        self.compare = Button(self.tr("What moved since…"), icon="swap")
        self.print = Button(self.tr("Print…"), icon="print")
        self.delete = Button(self.tr("Delete this copy"), "quiet", icon="trash")
        self.back.clicked.connect(self.left)
        self.export.clicked.connect(lambda: self.saved.emit("pdf"))
        self.delete.clicked.connect(self.thrown)
        self.shown.clicked.connect(self.shown_wanted)
        self.compare.clicked.connect(self.compare_wanted)
        self.print.clicked.connect(self.print_wanted)
        menu = QMenu(self)
        for ending in FORMATS[1:]:
            menu.addAction(format_name(ending), partial(self.saved.emit, ending))
        self.more.setMenu(menu)
        self._arrange()

    def show_copy(
        self, line: FrozenLine, words: Words, today: date, *, comparable: bool = False
    ) -> None:
        """Says which copy it is; it can be compared where there is an earlier one."""
        self.compare.setVisible(comparable)
        self._seen.setVisible(line.shown is not None)
        if line.shown is not None:
            seen = self.tr("Shown to {who}, {day}") if line.to_whom else self.tr("Shown {day}")
            day = words.day(line.shown, today)
            self._seen.setText(seen.replace("{day}", day).replace("{who}", line.to_whom))
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
        for widget in (self._title, self._when, self._what, self._seen):
            scroll.add(widget)
        scroll.add(
            caption(self.tr("This is the copy as it was. It does not change any more."), wrap=True)
        )
        scroll.add(buttons)
        for button in (self.print, self.shown, self.compare, self.back, self.delete):
            scroll.add(button)
        scroll.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
