"""What to bring up: talking points to cross off, and a line for one more."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import menus
from relnotes.desktop.pages.relationship.rewording import said_anew
from relnotes.desktop.pages.relationship.section import Section
from relnotes.desktop.parts.card import Row
from relnotes.desktop.parts.in_place import InPlace, WordsPressed
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.reorder import Reorder, moved
from relnotes.desktop.words import first_name
from relnotes.domain.happenings import PointDraft
from relnotes.domain.kinds import PointState, Side
from relnotes.domain.text import LINE_LIMIT
from relnotes.journal import talking_points, trash
from relnotes.journal.brief import Brief
from relnotes.journal.talking_points import PointLine


class PointsSection(Section):
    """Open talking points of both sides; they carry forward until talked about or dropped."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("To bring up"))
        self._live, self._services = live, services
        self._id, self._name = 0, ""
        self._points: tuple[PointLine, ...] = ()
        self.ticks: list[QCheckBox] = []
        self.lines: list[QWidget] = []
        self._order = Reorder(self.card)
        self._order.moved.connect(self.put)
        self.line = QLineEdit()
        self.line.setMaxLength(LINE_LIMIT)
        self.line.setAccessibleName(self.tr("Something to bring up"))
        self.line.setPlaceholderText(self.tr("Something to bring up…"))
        self.line.returnPressed.connect(self.note)
        self.theirs = QCheckBox()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.line)
            layout.addWidget(self.theirs)

    def show_brief(self, seen: Brief) -> None:
        """Shows the points, if they are not what is shown; what is being typed stays."""
        self._id, self._name = seen.header.id, first_name(seen.header.name)
        rows, focus = zip(self._points, self.lines, strict=True), QApplication.focusWidget()
        held = next((one.id for one, line in rows if focus and line.isAncestorOf(focus)), None)
        if not self.is_new(self._id, self._name, seen.points):
            return
        self.theirs.setText(self.tr("{name} wants to bring it up").format(name=self._name))
        self._points = seen.points
        self.ticks, self.lines = [], []
        self.card.setVisible(bool(seen.points))
        for point in seen.points:
            self._add(point)
        self._order.watch(self.lines)
        for point, tick in zip(self._points, self.ticks, strict=True):
            if point.id == held:
                hand_to(tick)

    def note(self) -> None:
        """Notes what was typed, as something that I want to bring up, or they do."""
        side = Side.THEM if self.theirs.isChecked() else Side.ME
        with self._services.messages.problems():
            draft = PointDraft(self._id, side, self.line.text())
            self._live.do(self.tr("Note a talking point"), talking_points.note, draft)
            self.line.clear()
            self.theirs.setChecked(False)

    def settle(self, point: PointLine, state: PointState) -> None:
        """Crosses a point off, or drops it."""
        done = state is PointState.DONE
        label = self.tr("Cross off a talking point") if done else self.tr("Drop a talking point")
        with self._services.messages.problems():
            self._live.do(label, talking_points.settle, point.id, state)
            said = self.tr("Talked about.") if done else self.tr("Dropped.")
            self._services.messages.quiet(said)

    def edit_words(self, point: PointLine, words: QWidget, line: QWidget) -> None:
        """Lets the words be changed where they stand."""
        if not self._live.read_only:
            take = partial(self.reword, point)
            InPlace(words, point.what, self.tr("Something to bring up"), take, within=line)

    def reword(self, point: PointLine, what: str) -> str:
        """Says a point in other words; answers with what is wrong with them."""
        do, label = self._live.do, self.tr("Say a talking point in other words")
        return said_anew(self._services, lambda: do(label, talking_points.reword, point.id, what))

    def shift(self, point: PointLine, by: int) -> None:
        """Brings a point up earlier or later."""
        at = self._points.index(point)
        to = min(max(at + by, 0), len(self._points) - 1)
        if to != at:
            self.put(at, to)

    def put(self, at: int, to: int) -> None:
        """Gives a point another place in the order."""
        ids = moved([one.id for one in self._points], at, to)
        with self._services.messages.problems():
            label = self.tr("Reorder talking points")
            self._live.do(label, talking_points.arrange, ids)

    def throw(self, point: PointLine) -> None:
        """Moves a point to the trash."""
        with self._services.messages.problems():
            label = self.tr("Move a talking point to the trash")
            self._live.do(label, trash.throw, "talking_point", point.id)
            self._services.messages.quiet(self.tr("The talking point is in the trash."))

    def _add(self, point: PointLine) -> None:
        mine = point.side is Side.ME
        who = self.tr("from me") if mine else self.tr("from {name}").format(name=self._name)
        tick = QCheckBox()
        tick.setProperty("look", "bare")
        tick.setAccessibleName(f"{point.what}, {who}")
        tick.setToolTip(self.tr("Talked about"))
        tick.clicked.connect(partial(self._ticked, point))
        self.ticks.append(tick)
        line = Row()
        line.add(tick)
        words = WordsPressed(point.what)
        line.add(words, 1)
        line.add(detail(who, "me" if mine else "them"))
        words.pressed.connect(lambda: self.edit_words(point, words, line))
        for widget in (line, tick):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            widget.customContextMenuRequested.connect(
                lambda at, widget=widget: self._menu(point, words, line, widget.mapToGlobal(at))
            )
        self.card.add_row(line)
        self.lines.append(line)

    def _ticked(self, point: PointLine, _checked: object = None) -> None:
        self.settle(point, PointState.DONE)

    def _menu(self, point: PointLine, words: QWidget, line: QWidget, at: QPoint) -> None:
        menu = menus.menu(self)
        menus.add(menu, self.tr("Talked about"), lambda: self.settle(point, PointState.DONE))
        menus.add(menu, self.tr("Drop it"), lambda: self.settle(point, PointState.DROPPED))
        other = self.tr("Other words")
        menus.add(menu, other, lambda: self.edit_words(point, words, line))
        menu.addSeparator()
        menus.add_moves(menu, point, self._points, partial(self.shift, point))
        menus.add(menu, self.tr("Move to the trash"), lambda: self.throw(point))
        menu.popup(at)
