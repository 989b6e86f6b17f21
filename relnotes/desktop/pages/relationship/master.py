"""The list of relationships at the left: filtered by a few letters, by kind and by standing."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop import settings as setting
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import due_words
from relnotes.desktop.pages.relationship.choices import (
    ACTIVE,
    CHIP_KINDS,
    EVERYONE,
    OTHERS,
    Choice,
    by_kind,
    known,
    names,
)
from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import plain_tip
from relnotes.desktop.parts.lazy_rows import LazyRowsModel
from relnotes.desktop.parts.paint import set_surface
from relnotes.desktop.parts.person_delegate import PersonDelegate, PersonRole
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import Standing
from relnotes.journal import roster
from relnotes.journal.roster import MasterLine, Tally, Who

_GAP = 4


class MasterList(QWidget):
    """Filter, chips and rows; it keeps who is shown across changes and filters."""

    chosen = Signal(int)
    """The user went to a relationship, by its id."""
    menu_wanted = Signal(object, QPoint)
    """The row (`MasterLine`) and the point of the screen where its menu should open."""
    new_wanted = Signal()
    focus_changed = Signal()
    """The rows got or lost the keyboard."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        self.live, self.services = live, services
        self._tally = Tally({}, 0)
        self._choice = ACTIVE
        self._names = names()
        self._shown: int | None = None
        self._moving = False
        self.filter = SearchField(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the relationships"))
        self.new = IconButton("plus", self.tr("New person"))
        self.view = QListView()
        self.model: LazyRowsModel[MasterLine] = LazyRowsModel(
            lambda one: one.name,
            self._read,
            roles=self._roles(),
            begins=lambda text: self.live.read(roster.ids, Who(called=text)),
            parent=self,
        )
        self.empty = EmptyState("search", self.tr("Nobody here"))
        self._stack = QStackedWidget()
        self._make_chips()
        self._arrange()
        self._connect()
        kept = known(services.settings.journal_get(setting.PEOPLE_CHOICE, live.path))
        if kept is not ACTIVE:
            self._let_through(kept)

    @property
    def shown(self) -> int | None:
        """The relationship that the page shows."""
        return self._shown

    def person_at(self, at: QPoint) -> int | None:
        """Whose row is at a point of the screen."""
        viewport = self.view.viewport()
        inside = viewport.mapFromGlobal(at)
        index = self.view.indexAt(inside) if viewport.rect().contains(inside) else QModelIndex()
        line = self.model.row(index) if index.isValid() else None
        return line.id if line is not None else None

    def current(self) -> MasterLine | None:
        """The line of the relationship that is shown; None where it is gone."""
        return None if self._shown is None else self._read([self._shown]).get(self._shown)

    def refresh(self) -> None:
        """Reads who there is; who is gone gives way to their neighbour."""
        for _ in self.reading():
            pass

    def reading(self) -> Iterator[None]:
        """The same in steps."""
        at = self.model.index_of(self._shown).row()
        self._tally = self.live.read(roster.tally)
        self._count()
        yield
        self._apply()
        yield
        if self.current() is None:
            near = self.model.keys[max(0, at) :] or self.model.keys[-1:]
            near = near or self.live.read(roster.ids)
            self._shown = near[0] if near else None
            self._mark()

    def begin_with(self, relationship_id: int) -> None:
        """Marks who was shown last; what the list is narrowed to may hide them, as it did then."""
        self._shown = relationship_id
        self._mark()

    def show_person(self, relationship_id: int) -> None:
        """Marks a relationship as shown, also where the filter hides it."""
        self._shown = relationship_id
        if not self.model.index_of(relationship_id).isValid() and self.current() is not None:
            self.filter.clear()
            if not self.model.index_of(relationship_id).isValid():
                self._let_through(EVERYONE)
        self._mark()

    def choose(self, choice: Choice) -> None:
        """Lets through what a choice lets through, also when the journal is opened again."""
        self.services.settings.journal_set(setting.PEOPLE_CHOICE, self.live.path, choice.id)
        self._let_through(choice)

    def _let_through(self, choice: Choice) -> None:
        self._choice = choice
        chip = self.chips.get(choice.id, self.more)
        chip.setChecked(True)
        other = choice.id not in self.chips
        self._name_more(self._names.get(choice.id, "") if other else "")
        self._apply()

    def other_choices(self) -> QMenu:
        """The choices beyond the chips, of which there are any."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        hidden = [by_kind(kind) for kind in CHIP_KINDS if self.chips[kind].isHidden()]
        for choice in (*hidden, *OTHERS):
            count = self._tally.of(choice.who)
            if count:
                menu.addAction(f"{self._names[choice.id]}  {count}", partial(self.choose, choice))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the kinds to the menu where there is no room for their chips."""
        super().resizeEvent(event)
        self._count()

    def showEvent(self, event: QShowEvent) -> None:
        """Measures the chips anew: where the page was made ahead, they were not dressed yet."""
        super().showEvent(event)
        self._count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the filter to the rows; Esc empties it."""
        if watched is self.view:
            if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
                self.focus_changed.emit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._filter_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _filter_key(self, key: Qt.Key) -> bool:
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.model.keys:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, 0))
            return True
        if key == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            return True
        return False

    def _read(self, some: Sequence[int]) -> Mapping[int, MasterLine]:
        lines = self.live.read(roster.lines, some, self.live.today())
        return {line.id: line for line in lines}

    def _apply(self) -> None:
        who = replace(self._choice.who, called=self.filter.text())
        self._moving = True
        self.model.set_keys(self.live.read(roster.ids, who))
        self._moving = False
        self._mark()
        some = bool(self.model.keys)
        self._stack.setCurrentIndex(0 if some else 1)
        if not some:
            self._show_empty()

    def _mark(self) -> None:
        """Selects the row of who is shown, without going anywhere."""
        self._moving = True
        index = self.model.index_of(self._shown)
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)
        else:
            self.view.clearSelection()
        self._moving = False

    def _went(self, index: QModelIndex) -> None:
        if self._moving or not index.isValid():
            return
        person = self.model.keys[index.row()]
        if person != self._shown:
            self._shown = person
            self.chosen.emit(person)

    def _show_empty(self) -> None:
        typed = self.filter.text().strip()
        if typed and self._choice is not EVERYONE:
            self.empty.set_texts(self.tr("Nobody here is called that"), "", self.tr("Look in all"))
        elif typed:
            text = self.tr("A few first letters of any of their names are enough.")
            self.empty.set_texts(
                self.tr("Nobody is called that"), text, self.tr("Empty the filter")
            )
        else:
            elsewhere = bool(self.live.read(roster.ids, EVERYONE.who))
            said = (self.tr("Nobody here"), "", self.tr("Show all")) if elsewhere else ("",)
            self.empty.set_texts(*said)  # where nobody is at all, the page says so

    def _leave_empty(self) -> None:
        if self._choice is EVERYONE:
            self.filter.clear()
        else:
            self.choose(EVERYONE)
        self.filter.setFocus()

    def _ask_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if not index.isValid():
            index = self.view.currentIndex()
            at = self.view.visualRect(index).center()
        if index.isValid() and (line := self.model.row(index)) is not None:
            self.menu_wanted.emit(line, self.view.viewport().mapToGlobal(at))

    def _caption(self, line: MasterLine) -> due_words.Caption:
        return due_words.caption(line, self.services.words, self.live.today())

    def _roles(self) -> dict[int, Callable[[MasterLine], object]]:
        return {
            PersonRole.NAME: lambda one: one.name,
            PersonRole.CAPTION: lambda one: self._caption(one)[0],
            PersonRole.CAPTION_INK: lambda one: self._caption(one)[1],
            PersonRole.ME: lambda one: one.mine if one.mine or one.theirs else None,
            PersonRole.THEM: lambda one: one.theirs if one.mine or one.theirs else None,
            PersonRole.FADED: lambda one: one.standing is not Standing.ACTIVE,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: lambda one: plain_tip(self._spoken(one)),
        }

    def _spoken(self, line: MasterLine) -> str:
        text = self.tr("{name}, {due}. This year {mine} from you, {theirs} from them.")
        return text.format(
            name=line.name, due=self._caption(line)[0], mine=line.mine, theirs=line.theirs
        )

    def _make_chips(self) -> None:
        self.chips: dict[str, Chip] = {}
        self._group = QButtonGroup(self)
        for choice in (ACTIVE, *map(by_kind, CHIP_KINDS)):
            chip = Chip(self._names[choice.id], checked=choice is ACTIVE)
            chip.clicked.connect(partial(self.choose, choice))
            self._group.addButton(chip)
            self.chips[choice.id] = chip
        self.more = Chip("", icon="chevron-down")
        self._name_more("")
        self.more.clicked.connect(self._open_more)
        self._group.addButton(self.more)

    def _name_more(self, chosen: str) -> None:
        """Shows which of the other choices holds; without one the sign alone is enough."""
        self.more.set_words(chosen, spoken="" if chosen else self.tr("More"))

    def _open_more(self) -> None:
        self.choose(self._choice)
        self.other_choices().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _count(self) -> None:
        self.chips[ACTIVE.id].set_count(self._tally.of(ACTIVE.who))
        room = self.width() - 2 * px(14) - self.chips[ACTIVE.id].sizeHint().width()
        room -= self.more.sizeHint().width() + px(_GAP)
        for kind in CHIP_KINDS:
            some = self._tally.of(by_kind(kind).who) > 0
            needed = self.chips[kind].sizeHint().width() + px(_GAP) if some else 0
            self.chips[kind].setVisible(some and needed <= room)
            room -= needed

    def _arrange(self) -> None:
        set_surface(self, "surface2")
        top = QHBoxLayout()
        top.setContentsMargins(px(14), px(12), px(14), px(8))
        top.setSpacing(px(8))
        top.addWidget(self.filter, 1)
        top.addWidget(self.new)
        chips = QVBoxLayout()
        chips.setContentsMargins(px(14), 0, px(14), px(8))
        chips.addWidget(Flow([*self.chips.values(), self.more], gap=_GAP))
        self.view.setModel(self.model)
        self.view.setItemDelegate(PersonDelegate(self.view))
        self.view.setAccessibleName(self.tr("Relationships"))
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(chips)
        layout.addWidget(self._stack, 1)
        self.setMinimumWidth(px(150))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._apply)
        self.filter.installEventFilter(self)
        self.view.installEventFilter(self)
        self.new.clicked.connect(self.new_wanted)
        self.empty.triggered.connect(self._leave_empty)
        self.view.selectionModel().currentChanged.connect(self._went)
        self.view.customContextMenuRequested.connect(self._ask_menu)
