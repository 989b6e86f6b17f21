"""The list of steps, and beside it what the chosen one changed."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Concatenate, ParamSpec, TypedDict

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from relnotes.desktop import settings as setting
from relnotes.desktop.dressing import in_parts
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.past.changes import Changes
from relnotes.desktop.pages.past.words import PastWords
from relnotes.desktop.parts.boxed import boxed
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.entry_delegate import EntryDelegate, EntryRole
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.desktop.parts.rows_view import RowsView
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.tokens import px
from relnotes.domain.problem import Problem
from relnotes.journal import past, revert
from relnotes.journal.access import Reader, Writer
from relnotes.journal.belongs import Named
from relnotes.journal.past import PastStep, Told

P = ParamSpec("P")
About = tuple[str, int]
_WINDOW = 60
_BESIDE = 760
_SEEK = 2000


class _Wish(TypedDict):
    """Which steps are wanted."""

    limit: int
    about: About | None
    words: str


class HistoryView(QWidget):
    """What was done, to the whole journal or to one record, newest first, and the ways back."""

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live, self.services = live, services
        self._about: About | None = None
        self._asked = 0
        self._words = PastWords(services.words, live.today(), live.now().tzinfo)
        self.model: RowsModel[PastStep] = RowsModel(
            lambda one: one.label,
            roles=self._roles(),
            fetch=self._fetch,
            order=lambda one: -one.id,
            window=_WINDOW,
            parent=self,
        )
        self.view = RowsView()
        self.search = SearchField(self.tr("Find a step"))
        """Stands where a page places it, if it has room for many steps."""
        self.search.setParent(self)
        self.search.hide()
        self.changes = Changes()
        self.empty = EmptyState("clock", "")
        self.splitter = QSplitter()
        self._stack = QStackedWidget()
        for holder in (self, self.splitter, self._stack):
            in_parts(holder)  # what a step changed may be long
        self._arrange()

    @property
    def about(self) -> About | None:
        """The record whose history it is; none for the whole journal."""
        return self._about

    def show_about(self, about: About | None) -> None:
        """Turns to another record, or to everything, at the newest step."""
        if about != self._about:
            self._about = about
            self.model.set_rows(())
        self.refresh()
        if self.model.rows:
            self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.scrollToTop()

    def refresh(self) -> None:
        """Reads as many steps as were looked at, and the chosen one.

        In a large journal it does so on a thread: counting what an import wrote takes its time.
        """
        self._words = PastWords(self.services.words, self.live.today(), self.live.now().tzinfo)
        self._asked += 1
        if self.live.large:
            shown = partial(self._arrived, self._asked)
            self.live.read_later(self, shown, past.steps, **self._wish(self.model.wanted))
        else:
            self._show_steps(self._read(self.model.wanted))

    def _arrived(self, asked: int, found: Sequence[PastStep]) -> None:
        if asked == self._asked:
            self._show_steps(found)

    def _show_steps(self, found: Sequence[PastStep]) -> None:
        self.model.take(found)
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        if self.search.text().strip():
            self.empty.set_texts(
                self.tr("No step is called so"),
                self.tr("A word of what was done finds it, or the name of a file you brought in."),
            )
        else:
            self.empty.set_texts(
                self.tr("Nothing has happened yet"),
                self.tr("Every change will stand here, with the way back."),
            )
        if self.model.rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, 0))
        else:
            self._show_current()

    def called(self, row: Named) -> str:
        """What a record is called as a head."""
        return self._words.named(row)

    def current(self) -> PastStep | None:
        """The step that is chosen."""
        index = self.view.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def choose(self, step_id: int) -> bool:
        """Goes to a step, reading on until it is there; says whether it is."""
        self.search.clear()
        if not self.model.rows:  # they may still be on their way
            self._asked += 1
            self._show_steps(self._read(self.model.wanted))
        none = QModelIndex()
        while self.model.canFetchMore(none) and len(self.model.rows) < _SEEK:
            if self.model.rows and self.model.rows[-1].id <= step_id:
                break
            self.model.fetchMore(none)
        index = self.model.index_of(step_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        return index.isValid()

    def restore_field(self, row: Named, column: str) -> None:
        """Makes a field what it was before the chosen step."""
        if (step := self.current()) is not None:
            name = self._words.field(row.table, column)
            label = self.tr("Restore “{field}”").format(field=name)
            self._try(label, revert.restore_field, row.table, row.id, column, step.id)

    def restore_record(self, record: Named) -> None:
        """Makes a record what it was before the chosen step."""
        if (step := self.current()) is not None:
            label = self.tr("Restore a record: {kind}").format(kind=self._words.table(record.table))
            self._try(label, revert.restore_record, record.table, record.id, step.id)

    def take_back(self) -> None:
        """Takes the chosen step back."""
        if (step := self.current()) is not None:
            label = self.tr("Take back: {label}").format(label=step.label)
            self._try(label, revert.revert_step, step.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two stand below each other where there is no room for both."""
        super().resizeEvent(event)
        wide = event.size().width() >= px(_BESIDE)
        across = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if across != self.splitter.orientation():
            self.splitter.setOrientation(across)
        self._share_out(self.services.settings.remembered(setting.PAST_SHARE, self.live.path))

    def minimumSizeHint(self) -> QSize:
        """Room for one of the two."""
        return QSize(px(320), px(240))

    def _keep_splitter(self) -> None:
        first, second = self.splitter.sizes()
        share = round(1000 * first / max(1, first + second))
        self.services.settings.remember(setting.PAST_SHARE, self.live.path, share)
        self._share_out(share)

    def _share_out(self, share: int) -> None:
        """Gives the steps their part of a thousand, now and when the window grows."""
        self.splitter.setStretchFactor(0, share)
        self.splitter.setStretchFactor(1, 1000 - share)
        across = self.splitter.orientation() == Qt.Orientation.Horizontal
        room = self.width() if across else self.height()
        self.splitter.setSizes([room * share // 1000, room - room * share // 1000])

    def _try(
        self,
        label: str,
        change: Callable[Concatenate[Writer, P], None],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        before = self.live.reach
        try:
            self.live.do(label, change, *args, **kwargs)
        except Problem as problem:
            against = problem.details.get("step")
            sentence = self.services.words.problem(problem)
            self.changes.refuse(sentence, against if isinstance(against, int) else None)
            return
        done = self.live.reach != before
        text = self.tr("Done: {label}").format(label=label)
        self.services.messages.quiet(text if done else self.tr("It is so already."), undo=done)

    def _show_current(self) -> None:
        step = self.current()
        self.changes.setVisible(step is not None)
        if step is None:
            return
        if self.live.large:  # a step may have touched hundreds of rows
            self.live.read_later(self, self._show_told, _told, step.id)
        else:
            self._show_told(self.live.read(_told, step.id))

    def _show_told(self, told: Told | Problem) -> None:
        if isinstance(told, Problem):
            self.changes.refuse(self.services.words.problem(told), None)
        else:
            self.changes.show_told(told, self._words)

    def _seek(self) -> None:
        """Shows only the steps that are called so, from the newest on."""
        self.model.set_rows(())
        self.refresh()

    def _fetch(self, last: PastStep | None, limit: int) -> Sequence[PastStep]:
        if last is None and self.live.large:
            return ()  # the first are read on a thread, and not for a list that is laid out
        return self._read(limit, before=last.id if last is not None else None)

    def _read(self, limit: int, *, before: int | None = None) -> Sequence[PastStep]:
        return self.live.read(past.steps, before=before, **self._wish(limit))

    def _wish(self, limit: int) -> _Wish:
        return {"limit": limit, "about": self._about, "words": self.search.text()}

    def _roles(self) -> dict[int, Callable[[PastStep], object]]:
        return {
            EntryRole.TITLE: lambda one: one.label,
            EntryRole.PEOPLE: lambda _one: "",
            EntryRole.WHEN: lambda one: self._words.moment(one.at),
            EntryRole.ICON: lambda one: "undo" if one.taken_back else "edit",
            EntryRole.AVATAR: lambda _one: "",
            EntryRole.BODY: lambda one: self._words.touched(one.rows),
            EntryRole.PILLS: self._pills,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

    def _pills(self, step: PastStep) -> tuple[tuple[str, str], ...]:
        return ((self.tr("taken back"), "neutral"),) if step.taken_back else ()

    def _spoken(self, step: PastStep) -> str:
        state = self.tr("taken back") if step.taken_back else ""
        parts = (step.label, self._words.moment(step.at), state, self._words.touched(step.rows))
        return ", ".join(part for part in parts if part)

    def _arrange(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(EntryDelegate(self.view))
        boxed(self.view)
        self.view.setAccessibleName(self.tr("Steps"))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.search.textChanged.connect(lambda _: self._seek())
        self.changes.field_wanted.connect(self.restore_field)
        self.changes.record_wanted.connect(self.restore_record)
        self.changes.step_wanted.connect(self.take_back)
        self.changes.other_wanted.connect(self.choose)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self.changes)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(self._keep_splitter)
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)


def _told(reader: Reader, step_id: int) -> Told | Problem:
    """What a step did, or why nobody knows any more: it was purged while a list still showed it."""
    try:
        return past.told(reader, step_id)
    except Problem as problem:
        return problem
