"""The results under the search field, read as you type."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place
from relnotes.desktop.parts.entry_delegate import EntryDelegate, EntryRole
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.paint import box
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.desktop.tokens import RADIUS_CARD, current, px
from relnotes.desktop.words import Words
from relnotes.journal import search
from relnotes.journal.access import Reader
from relnotes.journal.search import Found, Hit

_MOST = 40
_MOST_NAMES = 5
_HIGHEST = 420
_FITTING = 12
_BORDER = 6
ICONS: Mapping[str, str] = {
    "relationship": "person",
    "entry": "note",
    "contribution": "scales",
    "promise": "check-circle",
    "stake": "question",
    "role": "people",
    "proposition": "link",
    "agreement": "document",
    "review": "calendar",
    "repair": "repair",
    "lesson": "bulb",
    "goal": "goal",
    "belief": "bulb",
    "summary": "summary",
    "attachment": "document",
}
TABS: Mapping[str, str] = {
    "relationship": "overview",
    "contribution": "contributions",
    "promise": "overview",
    "stake": "needs",
    "role": "roles",
    "proposition": "needs",
    "agreement": "about",
    "review": "overview",
    "goal": "overview",
    "lesson": "repair",
    "belief": "about",
    "attachment": "about",
}
"""The tab of a relationship on which a kind of record is seen."""


class SearchPopup(QWidget):
    """What was found; the keys stay with the search field."""

    chosen = Signal(object)
    """The `Place` of a result that was chosen."""

    def __init__(self, field: QLineEdit, live: Live, words: Words, window: QWidget) -> None:
        super().__init__(window)
        self._field, self._live, self._words, self._window = field, live, words, window
        self._model: RowsModel[Hit] = RowsModel(
            text=lambda hit: hit.title,
            key=lambda hit: (hit.kind, hit.record_id),
            roles={
                EntryRole.TITLE: lambda hit: hit.title or hit.body,
                EntryRole.TITLE_MARKS: lambda hit: _lengths(hit.title_ranges),
                EntryRole.BODY: lambda hit: hit.body if hit.body_ranges else "",
                EntryRole.BODY_MARKS: lambda hit: _lengths(hit.body_ranges),
                EntryRole.PEOPLE: self._people,
                EntryRole.WHEN: self._when,
                EntryRole.ICON: lambda hit: ICONS.get(hit.kind, "note"),
                EntryRole.AVATAR: lambda hit: hit.title if hit.kind == "relationship" else "",
            },
            parent=self,
        )
        self._list = QListView()
        self._note = detail("", wrap=True)
        self._arrange()
        field.textEdited.connect(self.search)
        field.installEventFilter(self)
        self._list.clicked.connect(self._open)
        self.hide()

    def search(self, text: str) -> None:
        """Looks for the words, on a thread."""
        if not text.strip():
            self.close_results()
            return
        self._live.read_later(self, self.show_found, _names_first, text, limit=_MOST)

    def show_found(self, found: Found) -> None:
        """Shows results, if the field still asks for any."""
        if not self._field.text().strip():
            return
        self._model.set_rows(found.hits)
        self._note.setText(self._said(found))
        self._list.setVisible(bool(found.hits))
        if found.hits:
            self._list.setCurrentIndex(self._model.index(0, 0))
            self._list.scrollToTop()
        self.show()
        self.raise_()
        self._fit()

    def close_results(self) -> None:
        """Hides the results; the words in the field stay."""
        self.hide()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The results that are listed."""
        return self._model.rows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, down, Enter and Esc in the field move in the results, open one, close them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event.key())
        if event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self.close_results()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the box."""
        tokens = current()
        box(QPainter(self), self.rect(), RADIUS_CARD, tokens.surface, tokens.control_border)

    def _pressed(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape and self.isVisible():
            self.close_results()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return self._move(1 if key == Qt.Key.Key_Down else -1)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isVisible():
            self._open(self._list.currentIndex())
            return True
        return False

    def _move(self, by: int) -> bool:
        if not self.isVisible():
            self.search(self._field.text())
        elif self._model.rows:
            row = (self._list.currentIndex().row() + by) % len(self._model.rows)
            self._list.setCurrentIndex(self._model.index(row, 0))
        return True

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        place = place_of(self._model.row(index))
        self.close_results()
        self._field.clear()
        self.chosen.emit(place)

    def _said(self, found: Found) -> str:
        if not found.hits:
            return self.tr("Nothing holds these words. Fewer letters find more.")
        if len(found.hits) == found.counted:
            return ""
        shown = self._words.number(len(found.hits))
        if found.more:
            return self.tr("The newest {n} of many. Another word narrows it.").format(n=shown)
        return self.tr("{n} of {all}, best first. Another word narrows it.").format(
            n=shown, all=self._words.number(found.counted)
        )

    def _people(self, hit: Hit) -> str:
        return "" if hit.kind == "relationship" else ", ".join(name for _, name in hit.people[:3])

    def _when(self, hit: Hit) -> str:
        day = self._words.read_day(hit.day)
        return self._words.day(day, self._live.today()) if day else ""

    def _arrange(self) -> None:
        self.setObjectName("search_results")
        self._list.setModel(self._model)
        self._list.setItemDelegate(EntryDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Search results"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_BORDER, _BORDER, _BORDER, _BORDER)
        layout.setSpacing(0)
        layout.addWidget(self._list)
        self._note.setContentsMargins(px(14), px(10), px(14), px(10))
        layout.addWidget(self._note)

    def _fit(self) -> None:
        """Stands under the field, as high as the results need."""
        corner = self._field.mapTo(self._window, QPoint(0, self._field.height() + px(4)))
        width = min(max(self._field.width(), px(560)), self._window.width() - corner.x())
        room = self._window.height() - corner.y() - px(16)
        self._note.setVisible(bool(self._note.text()))
        note = self._note.heightForWidth(width) if self._note.text() else 0
        self.setGeometry(corner.x(), corner.y(), width, room)
        self._list.doItemsLayout()
        shown = min(_FITTING, len(self._model.rows))
        rows = sum(self._list.sizeHintForRow(row) for row in range(shown))
        self.resize(width, min(min(rows, px(_HIGHEST)) + note + 2 * _BORDER, room))


def _names_first(reader: Reader, text: str, *, limit: int) -> Found:
    """What holds the words, led by those who are called so: a name is what people look for."""
    found = search.find(reader, text, limit=limit)
    people = search.find(reader, text, limit=_MOST_NAMES, kinds=("relationship",))
    named = tuple(hit for hit in people.hits if hit.title_ranges)
    keys = {hit.record_id for hit in named}
    rest = (one for one in found.hits if one.kind != "relationship" or one.record_id not in keys)
    return replace(found, hits=(*named, *rest)[:limit])


def place_of(hit: Hit) -> Place:
    """Where a result is seen in the window."""
    if hit.kind == "entry":
        return Place("journal", hit.record_id)
    if hit.kind == "repair":
        return Place("repair", hit.record_id)
    if hit.kind == "summary":
        return Place("summaries", hit.record_id)
    if hit.people and hit.kind in TABS:
        return Place("relationships", hit.people[0][0], TABS[hit.kind])
    return Place("journal")


def _lengths(ranges: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """Start and length, as the delegate wants them, of ranges with start and end."""
    return tuple((start, end - start) for start, end in ranges)
