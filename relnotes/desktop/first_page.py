"""What a new journal shows: three ways to begin, a passphrase, and the journals of before."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.card import Card, ClickCard, PressRow, Row
from relnotes.desktop.parts.labels import IconLabel, body, detail, strong, title
from relnotes.desktop.tokens import px

_SIDE_BY_SIDE = 620
_MOST_JOURNALS = 3


class FirstPage(QScrollArea):
    """The page of a journal without any relationship; only ways that lead somewhere are shown."""

    began = Signal()
    """The user wants to begin with one person."""
    brought = Signal()
    """The user wants to bring people along from a file."""
    looked = Signal()
    """The user wants to see the sample journal."""
    protected = Signal()
    """The user wants the journal to have a passphrase."""
    opened = Signal()
    """The user has a journal already."""
    reopened = Signal(object)
    """The `Path` of a journal that was open before."""
    restored = Signal()
    """The user wants to go back to a backup."""
    menu_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._welcome = title(self.tr("A quiet place for the people you work with"), wrap=True)
        self._welcome.set_kind("hero")
        self._promise = body(
            self.tr("Everything stays in one file on this computer. Nothing is sent anywhere."),
            "text2",
            wrap=True,
        )
        self.begin = _card(
            "people",
            self.tr("Start with one person"),
            self.tr("Who comes to mind first? A name is enough."),
        )
        self.bring = _card(
            "link",
            self.tr("Bring people along"),
            self.tr("From a vCard, a spreadsheet, a calendar or another journal."),
        )
        self.look = _card(
            "journal",
            self.tr("Look around"),
            self.tr("A sample journal of a consultant and mentor, beside your own."),
        )
        self.open = Button(self.tr("Open a journal…"), "quiet", icon="folder")
        self.restore = Button(self.tr("Go back to a backup…"), "quiet", icon="archive")
        self.menu = IconButton("dots", self.tr("Menu"), role="quiet")
        self.open.clicked.connect(self.opened)
        self.restore.clicked.connect(self.restored)
        self.menu.clicked.connect(self.menu_wanted)
        self.protect = Card()
        self.protect.hide()
        self.again = Card()
        self.again.hide()
        self.begin.clicked.connect(self.began)
        self.bring.clicked.connect(self.brought)
        self.look.clicked.connect(self.looked)
        self._arrange()

    def offer(self, *, begin: bool, bring: bool, look: bool) -> None:
        """Shows the ways that lead somewhere."""
        self.begin.setVisible(begin)
        self.bring.setVisible(bring)
        self.look.setVisible(look)

    def offer_protection(self) -> None:
        """Shows that the journal can have a passphrase."""
        if not self.protect.rows():
            self.protect.add_row(self._protection())
        self.protect.show()

    def offer_journals(self, journals: Sequence[Path]) -> None:
        """Shows which other journals were open lately."""
        self.again.clear()
        for path in journals[:_MOST_JOURNALS]:
            row = PressRow(self.tr("Open {file}").format(file=path.stem))
            row.add(IconLabel("journal", "text2", 16))
            row.add(body(path.stem, elide=True), 1)
            where = detail(str(path.parent), elide=True)
            where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.add(where, 2)
            row.clicked.connect(partial(self.reopened.emit, path))
            self.again.add_row(row)
        self.again.setVisible(bool(journals))

    def _protection(self) -> Row:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(strong(self.tr("Protect this journal with a passphrase"), wrap=True))
        words.addWidget(
            detail(
                self.tr(
                    "The file is then encrypted. Without the passphrase nobody can open it, you "
                    "included."
                ),
                wrap=True,
            )
        )
        button = Button(self.tr("Set passphrase…"))
        button.clicked.connect(self.protected)
        row = Row(14)
        row.add(IconLabel("lock", "text2", 18))
        row.add(words, 1)
        row.add(button)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ways stand side by side where there is room, else below each other."""
        super().resizeEvent(event)
        wide = self.width() >= px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(direction)

    def _arrange(self) -> None:
        self._cards.setSpacing(px(14))
        for card in (self.begin, self.bring, self.look):
            self._cards.addWidget(card, 1)
        middle = QVBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(IconLabel("mark", "text", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addSpacing(px(8))
        for label in (self._welcome, self._promise):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            middle.addWidget(label)
        middle.addSpacing(px(10))
        middle.addLayout(self._cards)
        middle.addSpacing(px(2))
        middle.addWidget(self.protect)
        middle.addWidget(self.again)
        ways = QHBoxLayout()
        ways.setSpacing(px(8))
        ways.addStretch(1)
        ways.addWidget(self.open)
        ways.addWidget(self.restore)
        ways.addStretch(1)
        middle.addLayout(ways)
        column = QWidget()
        column.setMaximumWidth(px(720))
        column.setLayout(middle)
        content = QWidget()
        content.setProperty("surface", "none")
        around = QGridLayout(content)
        around.setContentsMargins(px(24), px(24), px(24), px(24))
        around.addWidget(column, 1, 1)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        around.addWidget(self.menu, 0, 0, 1, 3, top)
        for side in (0, 2):
            around.setRowStretch(side, 1)
            around.setColumnStretch(side, 1)
        around.setColumnStretch(1, 100)
        self.setWidget(content)


def _card(icon: str, name: str, text: str) -> ClickCard:
    card = ClickCard(f"{name}. {text}")
    card.body.addWidget(IconLabel(icon, "me", 20))
    card.body.addSpacing(px(8))
    card.body.addWidget(strong(name, wrap=True))
    card.body.addWidget(detail(text, wrap=True))
    card.body.addStretch(1)
    return card
