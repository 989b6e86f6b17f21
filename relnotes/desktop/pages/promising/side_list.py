"""One side's open promises as a list: read at once, looked at in windows, painted only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.pages.promising.acts import PromiseActs
from relnotes.desktop.pages.promising.board import Board, When
from relnotes.desktop.pages.todaying.looks import Look
from relnotes.desktop.parts.act_delegate import Act, ActDelegate, ActRole
from relnotes.desktop.parts.boxed import boxed
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.keys import presses
from relnotes.desktop.parts.labels import body, plain_tip
from relnotes.desktop.parts.paint import WIDEST
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.desktop.parts.rows_view import RowsView
from relnotes.desktop.tokens import InkName, ToneName, px
from relnotes.desktop.words import Words, first_name
from relnotes.domain.kinds import Side
from relnotes.journal.promises import PromiseLine

_WINDOW = 60
_LEAST_ROWS = 3


@dataclass(frozen=True, slots=True)
class Head:
    """The row above a group."""

    id: int
    text: str


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise as a row says it; of someone in repair nothing is asked."""

    line: PromiseLine
    look: Look
    rests: bool

    @property
    def id(self) -> int:
        """The promise."""
        return self.line.id


Row = Head | Promised


class PromisedRows(RowsModel[Row]):
    """Rows of which the heads are passed over by the keyboard."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """A head can't be chosen."""
        if index.isValid() and isinstance(self.row(index), Head):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class SideList(QWidget):
    """A head, and below it the promises of one side by when they are due."""

    def __init__(self, side: Side, acts: PromiseActs, words: Words) -> None:
        super().__init__()
        self.side, self._acts, self._words = side, acts, words
        self._board: Board | None = None
        self._order: list[When | PromiseLine] = []
        self._places: dict[int, int] = {}
        mine = side is Side.ME
        name = self.tr("I promised") if mine else self.tr("I am waiting for")
        self.head = SectionHead(name, ink="me" if mine else "them")
        nothing = self.tr("Nothing open from your side.")
        theirs = self.tr("Nobody owes you a word.")
        self.nothing = body(nothing if mine else theirs, "text2", wrap=True)
        self.model = PromisedRows(
            _text,
            roles=self._roles(),
            key=lambda row: row.id,
            fetch=self._fetch,
            window=_WINDOW,
            parent=self,
        )
        self.view = PromiseView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(name)
        self.delegate = ActDelegate(self.view)
        self.view.setItemDelegate(self.delegate)
        self.delegate.acted.connect(lambda index, key: self.act(key, index))
        self.view.activated.connect(partial(self.act, "open"))
        self.view.customContextMenuRequested.connect(self._show_menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for widget in (self.head, self.nothing):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)

    def show_board(self, now: Board) -> None:
        """Shows this side of it; what was chosen stays chosen."""
        self._board = now
        self._order.clear()
        for when, lines in now.groups(self.side):
            self._order += [when, *lines]
        self._places = {_key(one): at for at, one in enumerate(self._order)}
        self.model.refresh()
        count = now.count(self.side)
        self.head.set_count(count)
        self.view.setVisible(count > 0)
        self.nothing.setVisible(not count)
        self._fit()

    def act(self, key: str, at: QModelIndex | None = None) -> None:
        """Does something about a promise, the chosen one if none is named."""
        index = self.view.currentIndex() if at is None else at
        row = self.model.row(index) if index.isValid() else None
        if not isinstance(row, Promised):
            return
        acts: dict[str, Callable[[PromiseLine], object]] = {
            "open": self._acts.open,
            "keep": self._acts.keep,
            "contribute": self._acts.keep_as_contribution,
            "try": self._acts.try_again,
            "drop": self._acts.drop,
        }
        if self.side is Side.THEM and not row.rests:
            acts["nudge"] = self._acts.nudge
        if key in acts:
            acts[key](row.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow list has taller rows."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A short list ends below its last row; a long one takes the room there is."""
        font, rows = self.view.font(), self.model.rows
        heads = sum(isinstance(one, Head) for one in rows)
        tall, low = (self.delegate.height(font, head=head) for head in (False, True))
        whole = heads * low + (len(rows) - heads) * tall + 2 * self.view.frameWidth() + 2
        self.view.setMaximumHeight(whole if len(rows) == len(self._order) else WIDEST)
        self.view.setMinimumHeight(min(whole, low + _LEAST_ROWS * tall))

    def _fetch(self, last: Row | None, limit: int) -> Sequence[Row]:
        start = 0 if last is None else self._places[last.id] + 1
        return [self._row(one) for one in self._order[start : start + limit]]

    def _row(self, one: When | PromiseLine) -> Row:
        if isinstance(one, When):
            return Head(_key(one), self._group(one))
        assert self._board is not None
        rests = one.relationship_id in self._board.resting
        return Promised(one, self._look(one, self._board, rests=rests), rests)

    def _group(self, when: When) -> str:
        late = self.tr("Overdue") if self.side is Side.ME else self.tr("A little late")
        return {
            When.OVERDUE: late,
            When.WEEK: self.tr("In the coming week"),
            When.LATER: self.tr("Later"),
            When.OPEN: self.tr("No day yet"),
        }[when]

    def _look(self, line: PromiseLine, now: Board, *, rests: bool) -> Look:
        words, name = self._words, first_name(line.name)
        mine = line.side is Side.ME
        lead = (self.tr("to {name}") if mine else self.tr("{name} promised")).format(name=name)
        parts = [words.day(line.day, now.today)]
        if line.tries:
            tries = self.tr("{n} try so far"), self.tr("{n} tries so far")
            parts.append(words.count(line.tries, *tries))
        if rests:
            parts.append(self.tr("rests while a repair is open"))
        pill = words.due(line.due, now.today, line.due_time) if line.due is not None else ""
        ink: InkName = "me" if mine else "them"
        return Look(line.what, " · ".join(parts), lead, ink, pill, self._tone(line, now))

    def _tone(self, line: PromiseLine, now: Board) -> ToneName:
        if line.due is None or line.due > now.today:
            return "outline"
        if line.due == now.today:
            return "risk"
        return "unmet" if line.side is Side.ME else "risk"

    def _buttons(self, row: Promised) -> tuple[Act, ...]:
        kept = Act("keep", self.tr("Kept"), "check")
        if self.side is Side.ME or row.rests:
            return (kept,)
        return (Act("nudge", self.tr("Nudge…"), framed=False), kept)

    def _roles(self) -> dict[int, Callable[[Row], object]]:
        def said(make: Callable[[Promised], object]) -> Callable[[Row], object]:
            return lambda row: make(row) if isinstance(row, Promised) else None

        return {
            ActRole.HEAD: lambda row: row.text if isinstance(row, Head) else None,
            ActRole.TITLE: said(lambda row: row.look.title),
            ActRole.NAME: said(lambda row: row.line.name),
            ActRole.PILL: said(lambda row: (row.look.pill, row.look.tone)),
            ActRole.LEAD: said(lambda row: (row.look.lead, row.look.ink)),
            ActRole.REASON: said(lambda row: row.look.reason),
            ActRole.ACTS: said(self._buttons),
            Qt.ItemDataRole.ToolTipRole: said(lambda row: plain_tip(row.look.title)),
        }

    def _show_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        row = self.model.row(index) if index.isValid() else None
        if isinstance(row, Promised):
            place = self.view.viewport().mapToGlobal(at)
            self._acts.show_menu(row.line, place, rests=row.rests)


class PromiseView(RowsView):
    """The list, in which letters act instead of searching."""

    keys: ClassVar[Mapping[Qt.Key, str]] = {
        Qt.Key.Key_K: "keep",
        Qt.Key.Key_C: "contribute",
        Qt.Key.Key_T: "try",
        Qt.Key.Key_N: "nudge",
        Qt.Key.Key_Delete: "drop",
    }

    def __init__(self, side: SideList) -> None:
        super().__init__()
        self._side = side
        boxed(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter does what it stands for; Enter opens."""
        act = "open" if presses(event) else self.keys.get(Qt.Key(event.key()))
        if act is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._side.act(act)
        else:
            super().keyPressEvent(event)


def _key(one: When | PromiseLine) -> int:
    """What tells a row apart: promises are counted from one up, groups from minus one down."""
    return -1 - tuple(When).index(one) if isinstance(one, When) else one.id


def _text(row: Row) -> str:
    return row.text if isinstance(row, Head) else row.look.spoken
