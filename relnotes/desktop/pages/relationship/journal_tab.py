"""The entries of one relationship, newest first, as many as are looked at."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship import entry_looks
from relnotes.desktop.pages.relationship.entry_acts import EntryActs
from relnotes.desktop.pages.relationship.tab import Tab
from relnotes.desktop.parts.boxed import boxed
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.entry_delegate import EntryDelegate, EntryRole
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.rows_model import WINDOW, RowsModel
from relnotes.desktop.parts.rows_view import RowsView
from relnotes.desktop.tokens import px
from relnotes.journal import entries
from relnotes.journal.access import Reader
from relnotes.journal.entries import EntryLine


class JournalTab(Tab):
    """What happened with them: to read, log, edit and put into the trash."""

    tables = frozenset(
        {"entry", "entry_person", "entry_tag", "tag", "contribution", "promise", "relationship"}
    )

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self._wanted: int | None = None
        self.model: RowsModel[EntryLine] = RowsModel(
            lambda one: one.title,
            roles=self._roles(),
            fetch=self._fetch,
            order=lambda one: one.after.rank,
            parent=self,
        )
        self.view = RowsView()
        self.log_button = Button(self.tr("Log"), icon="plus")
        self.empty = EmptyState(
            "journal",
            self.tr("Nothing written yet"),
            self.tr("A meeting, a call, a thought: a line is enough."),
            self.tr("Log what happened"),
        )
        self._stack = QStackedWidget()
        self.entry_acts = EntryActs(live, services, self)
        self.entry_acts.go.connect(self.go)
        self._arrange()

    def turned(self) -> None:
        """Begins at the newest entry of the other relationship."""
        self._wanted = None
        self.model.set_rows(())
        self.view.scrollToTop()

    def refresh(self) -> None:
        """Reads as many entries as were looked at."""
        self.show_answer(self.live.read(self.question(self.relationship_id)))

    def question(self, relationship_id: int) -> Callable[[Reader], Sequence[EntryLine]]:
        """As many entries as were looked at; of somebody else the first."""
        same = relationship_id == self.relationship_id
        limit = self.model.wanted if same else WINDOW
        return lambda reader: entries.recent(reader, relationship_id, limit=limit)

    def show_answer(self, answer: Sequence[EntryLine]) -> None:
        """Lists them, and goes to the one that is asked for."""
        self.model.take(answer)
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        if self._wanted is not None:
            self.show_record(self._wanted)

    def show_record(self, record_id: int) -> None:
        """Goes to an entry, reading on until it is there."""
        self._wanted = None
        if self._stale or not self.relationship_id:
            self._wanted = record_id
            return
        index = self.model.index_of(record_id)
        while not index.isValid() and self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())
            index = self.model.index_of(record_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            hand_to(self.view)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Edit and delete mean the entry that is chosen."""
        if self.current() is None:
            return {}
        return {"edit": self.edit, "delete": self.delete}

    def current(self) -> EntryLine | None:
        """The entry that is chosen."""
        index = self.view.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def log(self) -> None:
        """Asks what happened with them."""
        self.entry_acts.capture(Place("relationships", self.relationship_id, "journal"))

    def edit(self) -> None:
        """Opens the form of the chosen entry."""
        if (line := self.current()) is not None:
            self.entry_acts.edit(line)

    def delete(self) -> None:
        """Puts the chosen entry into the trash."""
        if (line := self.current()) is not None:
            self.entry_acts.delete(line)

    def _fetch(self, last: EntryLine | None, limit: int) -> Sequence[EntryLine]:
        if not self.relationship_id:
            return ()
        after = last.after if last is not None else None
        return self.live.read(entries.recent, self.relationship_id, after=after, limit=limit)

    def _roles(self) -> dict[int, Callable[[EntryLine], object]]:
        return {
            EntryRole.TITLE: lambda one: one.title,
            EntryRole.PEOPLE: self._others,
            EntryRole.WHEN: self._when,
            EntryRole.ICON: lambda one: entry_looks.ICONS[one.kind],
            EntryRole.AVATAR: lambda _one: "",
            EntryRole.BODY: lambda one: one.body,
            EntryRole.PILLS: entry_looks.pills,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

    def _when(self, line: EntryLine) -> str:
        return self.services.words.moment(line.day, line.time, self.live.today())

    def _others(self, line: EntryLine) -> str:
        others = [one.name for one in line.people if one.id != self.relationship_id]
        if not others:
            return ""
        return self.tr("with {names}").format(names=self.services.words.names(others))

    def _spoken(self, line: EntryLine) -> str:
        kind = self.services.words.enum_title(line.kind)
        return f"{kind}, {self._when(line)}: {line.title}. {line.body}"

    def _menu(self, at: QPoint) -> None:
        if (line := self.current()) is not None:
            here = self.view.viewport().mapToGlobal(at)
            self.entry_acts.popup(line, here, of=self.relationship_id)

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(EntryDelegate(self.view))
        boxed(self.view)
        self.view.setAccessibleName(self.tr("Entries of this relationship"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.activated.connect(self.edit)
        self.view.selectionModel().currentChanged.connect(lambda *_: self.acts_changed.emit())
        self.log_button.clicked.connect(self.log)
        self.empty.triggered.connect(self.log)
        head = SectionHead(self.tr("What happened"))
        head.add_action(self.log_button)
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(px(24), px(24), px(24), px(24))
        inner.setSpacing(px(6))
        inner.addWidget(head)
        inner.addWidget(self.view, 1)
        self._stack.addWidget(full)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
