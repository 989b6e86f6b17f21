"""The trash: what lies there, how it comes back, and how it goes for good."""

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop.icons import icon
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Page, Services
from relnotes.desktop.pages.past.words import PastWords, short
from relnotes.desktop.parts.boxed import boxed
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.entry_delegate import EntryDelegate, EntryRole
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.heads import page_title as large
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.desktop.parts.rows_view import RowsView
from relnotes.desktop.settings import TRASH_DAYS
from relnotes.desktop.tokens import px
from relnotes.domain.kinds import BackupReason
from relnotes.journal import purge, trash
from relnotes.journal.trash import Thrown

_ICONS = {
    "relationship": "person",
    "entry": "journal",
    "contribution": "scales",
    "promise": "check-circle",
    "talking_point": "message",
    "repair": "repair",
    "value_summary": "summary",
    "lesson": "bulb",
    "goal": "goal",
    "observation": "bulb",
    "attachment": "document",
}


class TrashPage(Page):
    """What was thrown away, newest first, by kind."""

    name = "trash"

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self._all: tuple[Thrown, ...] = ()
        self._kind = ""
        self.model: RowsModel[Thrown] = RowsModel(
            lambda one: one.title, roles=self._roles(), key=lambda one: (one.table, one.id),
            parent=self,
        )  # fmt: skip
        self.view = RowsView()
        self.kinds = Flow()
        self.chips: dict[str, Chip] = {}
        self.restore_button = Button(self.tr("Restore"), icon="undo")
        self.purge_button = Button(self.tr("Delete for good…"), role="danger")
        self.empty_button = Button(self.tr("Empty the trash…"), role="quiet")
        self.empty = EmptyState(
            "trash",
            self.tr("The trash is empty"),
            self.tr("What you delete lies here for a while, with the way back."),
        )
        self.how_long = detail("", wrap=True)
        self._stack = QStackedWidget()
        self._arrange()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Trash")

    def refresh(self) -> None:
        """Looks through all kinds of records, in the background."""
        days = self.services.settings.get(TRASH_DAYS)
        kept = self.tr("What is deleted lies here until you empty the trash.")
        goes = self.tr("What is deleted lies here for {n} days, and then goes for good.")
        self.how_long.setText(goes.format(n=days) if days > 0 else kept)
        self.live.read_later(self, self._show_found, trash.thrown)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """Delete means: for good."""
        return {"delete": self.ask_purge} if self.current() is not None else {}

    def current(self) -> Thrown | None:
        """What is chosen."""
        index = self.view.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def restore(self) -> None:
        """Takes the chosen record out of the trash."""
        if (one := self.current()) is not None:
            with self.services.messages.problems():
                self.live.do(self.tr("Restore from the trash"), trash.restore, one.table, one.id)
                text = self.tr("Back again: {what}").format(what=self._name(one))
                self.services.messages.quiet(text)

    def ask_purge(self) -> None:
        """Asks whether the chosen record shall go for good."""
        if (one := self.current()) is None:
            return
        text = self.tr(
            "{what} goes with its history and its words in search. This can't be undone. Backups "
            "that were made before still hold it."
        ).format(what=self._with_along(one))
        self.services.messages.ask_irrevocable(
            self,
            self.tr("Delete for good?"),
            text,
            self.tr("Delete for good"),
            then=lambda: self._purge(one),
        )

    def ask_empty(self) -> None:
        """Asks whether everything here shall go for good."""
        count = self.services.words.count(
            len(self._all), self.tr("One record goes"), self.tr("{n} records go")
        )
        text = self.tr(
            "{count} with the history and the words in search. This can't be undone. Backups that "
            "were made before still hold them."
        ).format(count=count)
        self.services.messages.ask_irrevocable(
            self,
            self.tr("Empty the trash?"),
            text,
            self.tr("Delete everything for good"),
            then=self._back_up_and_purge,
        )

    def _purge(self, one: Thrown) -> None:
        with self.services.messages.problems():
            self.live.erase(purge.purge, [(one.table, one.id)])
            self.services.messages.quiet(self.tr("Gone for good."), undo=False)

    def _back_up_and_purge(self) -> None:
        self.services.keeper.first(self, BackupReason.DELETION, self._purge_all)

    def _purge_all(self) -> None:
        with self.services.messages.problems():
            self.live.erase(trash.purge_all)
            self.services.messages.quiet(self.tr("The trash is empty."), undo=False)

    def _show_found(self, found: tuple[Thrown, ...]) -> None:
        self._all = found
        counted = Counter(one.table for one in found)
        if self._kind not in counted:
            self._kind = ""
        self._show_kinds(counted)
        self.model.set_rows([one for one in found if self._kind in ("", one.table)])
        self._stack.setCurrentIndex(0 if found else 1)
        if self.model.rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._chosen()

    def _show_kinds(self, counted: Counter[str]) -> None:
        words = self._words()
        chips: list[QWidget] = []
        self.chips = {}
        for kind in ("", *sorted(counted, key=words.table)):
            name = words.table(kind) if kind else self.tr("Everything")
            count = counted[kind] if kind else counted.total()
            chip = Chip(name, count, checked=kind == self._kind)
            chip.clicked.connect(lambda _on=False, kind=kind: self._choose_kind(kind))
            self.chips[kind] = chip
            chips.append(chip)
        self.kinds.set_widgets(chips)

    def _choose_kind(self, kind: str) -> None:
        self._kind = kind
        self._show_found(self._all)
        hand_to(self.chips[kind])

    def _chosen(self) -> None:
        some = self.current() is not None
        self.restore_button.setEnabled(some)
        self.purge_button.setEnabled(some)
        self.acts_changed.emit()

    def _words(self) -> PastWords:
        return PastWords(self.services.words, self.live.today(), self.live.now().tzinfo)

    def _name(self, one: Thrown) -> str:
        kind = self._words().table(one.table)
        title = self.services.words.quoted(short(one.title))
        return f"{kind} {title}" if one.title else kind

    def _with_along(self, one: Thrown) -> str:
        if not one.along:
            return self._name(one)
        return self.tr("{what}, with {along},").format(
            what=self._name(one), along=self._words().touched(one.along)
        )

    def _roles(self) -> dict[int, Callable[[Thrown], object]]:
        return {
            EntryRole.TITLE: lambda one: short(one.title) or self._words().table(one.table),
            EntryRole.PEOPLE: lambda one: one.whom,
            EntryRole.WHEN: lambda one: self._words().moment(one.at),
            EntryRole.ICON: lambda one: _ICONS.get(one.table, "note"),
            EntryRole.AVATAR: lambda _one: "",
            EntryRole.BODY: self._below,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

    def _below(self, one: Thrown) -> str:
        kind = self._words().table(one.table)
        if not one.along:
            return kind
        return self.tr("{kind}, with {along}").format(
            kind=kind, along=self._words().touched(one.along)
        )

    def _spoken(self, one: Thrown) -> str:
        return f"{self._name(one)}, {one.whom}, {self._words().moment(one.at)}"

    def _menu(self, at: QPoint) -> None:
        if self.current() is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(icon("undo"), self.tr("Restore"), self.restore)
        menu.addAction(icon("trash"), self.tr("Delete for good…"), self.ask_purge)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def minimumSizeHint(self) -> QSize:
        """Asks for little: the list inside scrolls."""
        return QSize(0, px(200))

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(EntryDelegate(self.view))
        boxed(self.view)
        self.view.setAccessibleName(self.tr("Records in the trash"))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.activated.connect(lambda _index: self.restore())
        self.view.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        self.restore_button.clicked.connect(self.restore)
        self.purge_button.clicked.connect(self.ask_purge)
        self.empty_button.clicked.connect(self.ask_empty)
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(12))
        inner.addWidget(Flow([self.restore_button, self.purge_button, self.empty_button]))
        inner.addWidget(self.kinds)
        inner.addWidget(self.view, 1)
        self._stack.addWidget(full)
        self._stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.addWidget(large(self.title()))
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(24))
        layout.setSpacing(px(10))
        layout.addLayout(head)
        layout.addWidget(self.how_long)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.view)
