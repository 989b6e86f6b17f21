"""The list under the search field: people, pages, actions and records, read as you type."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from relnotes.desktop import palette_offers as offers
from relnotes.desktop.lately import Lately
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.palette_offers import Offer, Read
from relnotes.desktop.parts.entry_delegate import EntryRole
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.offer_delegate import OfferDelegate, OfferRole
from relnotes.desktop.parts.paint import box
from relnotes.desktop.parts.rows_model import RowsModel
from relnotes.desktop.parts.rows_view import RowsView
from relnotes.desktop.tokens import RADIUS_CARD, current, px
from relnotes.journal.search import Found

_HIGHEST = 460
_FITTING = 14
_BORDER = 6


class Palette(QWidget):
    """What is offered for the words in a field; the keys stay with the field."""

    chosen = Signal(object)
    """The `Place` of an offer that was chosen; actions are carried out here."""
    left = Signal()
    """The user goes back to where they came from."""

    def __init__(
        self, field: QLineEdit, live: Live, services: Services, lately: Lately, window: QWidget
    ) -> None:
        super().__init__(window)
        self._field, self._live, self._services, self._window = field, live, services, window
        self._lately = lately
        self.answered: str | None = None
        """The words that the offers are for."""
        self._model: RowsModel[Offer] = RowsModel(
            text=lambda offer: offer.title,
            key=lambda offer: offer.key,
            roles={
                EntryRole.TITLE: lambda offer: offer.title,
                EntryRole.TITLE_MARKS: lambda offer: offer.marks,
                EntryRole.BODY: _body,
                EntryRole.BODY_MARKS: _body_marks,
                EntryRole.PEOPLE: _people,
                EntryRole.WHEN: self._when,
                EntryRole.ICON: lambda offer: offer.icon,
                EntryRole.AVATAR: _avatar,
                OfferRole.HEAD: lambda offer: offer.head,
                OfferRole.KEY: lambda offer: offer.keys,
            },
            parent=self,
        )
        self.view = RowsView()
        self._note = detail("", wrap=True)
        self._arrange()
        field.textEdited.connect(self.search)
        field.installEventFilter(self)
        self.view.clicked.connect(self._open)
        self.hide()

    def open(self) -> None:
        """Goes to the field, and offers what fits its words."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.search(self._field.text())

    def search(self, text: str) -> None:
        """Looks for the words, on a thread; without any, for what was opened lately."""
        self._live.read_later(self, self.show_read, offers.read, text, self._lately.people)

    def show_read(self, read: Read) -> None:
        """Shows what the journal has, between the pages and actions; unless the user has left."""
        if not self._field.hasFocus():
            return
        text = self._field.text()
        people, records = offers.from_journal(read)
        pages, acts = offers.from_actions(self._services.actions, text, self._lately.actions)
        groups = (
            (self.tr("People"), people),
            (self.tr("Pages"), pages),
            (self.tr("Actions"), acts),
            (self.tr("In your journal"), records),
        )
        rows = [
            replace(offer, head="" if at else name)
            for name, group in groups
            for at, offer in enumerate(group)
        ]
        self._model.set_rows(rows)
        self._note.setText(self._said(text, read.found, any_row=bool(rows)))
        self.view.setVisible(bool(rows))
        if rows:
            self.view.setCurrentIndex(self._model.index(0, 0))
            self.view.scrollToTop()
        self.answered = text
        self.show()
        self.raise_()
        self._fit()
        self._tell()

    def close_results(self) -> None:
        """Hides the offers; the words in the field stay."""
        self.answered = None
        self.hide()
        self._field.setAccessibleDescription("")

    @property
    def rows(self) -> tuple[Offer, ...]:
        """What is offered."""
        return self._model.rows

    @property
    def current(self) -> Offer | None:
        """The offer that Enter takes."""
        index = self.view.currentIndex()
        return self._model.row(index) if index.isValid() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, down, Enter and Esc in the field move in the offers, open one, close them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event.key())
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() in _BY_TAB:
                self.search(self._field.text())
        elif event.type() == QEvent.Type.FocusOut:
            self.close_results()
        elif event.type() == QEvent.Type.MouseButtonPress and not self.isVisible():
            self.search(self._field.text())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the box."""
        tokens = current()
        box(QPainter(self), self.rect(), RADIUS_CARD, tokens.surface, tokens.control_border)

    def _pressed(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self._leave()
            return True
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if key in steps:
            return self._move(steps[Qt.Key(key)])
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self.isVisible():
            return self._move_group(1 if key == Qt.Key.Key_PageDown else -1)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isVisible():
            self._open(self.view.currentIndex())
            return True
        return False

    def _leave(self) -> None:
        """Closes the offers; once they are, takes the words back and leaves the field."""
        if self.isVisible():
            self.close_results()
        else:
            self._field.clear()
            self.left.emit()

    def _move(self, by: int) -> bool:
        if not self.isVisible():
            self.search(self._field.text())
        elif self._model.rows:
            self._go_to((self.view.currentIndex().row() + by) % len(self._model.rows))
        return True

    def _move_group(self, by: int) -> bool:
        """Goes to where the next or the last group begins."""
        begins = [at for at, offer in enumerate(self.rows) if offer.head]
        here = self.view.currentIndex().row()
        if by > 0:
            ahead = [at for at in begins if at > here][:1]
        else:
            ahead = [at for at in begins if at < here][-1:]
        for at in ahead:
            self._go_to(at)
        return True

    def _go_to(self, row: int) -> None:
        self.view.setCurrentIndex(self._model.index(row, 0))
        if row == 0:
            self.view.scrollToTop()
        self._tell()

    def _tell(self) -> None:
        """Says the current offer to those who hear the window, where the keyboard is."""
        if (offer := self.current) is None:
            self._field.setAccessibleDescription(self._note.text())
            return
        parts = (offer.head, offer.title, _people(offer), offer.keys)
        self._field.setAccessibleDescription(", ".join(part for part in parts if part))

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        leads_to = self._model.row(index).leads_to
        self.close_results()
        self._field.clear()
        if isinstance(leads_to, Place):
            self.chosen.emit(leads_to)
            return
        self._lately.did(leads_to)
        self._window.setFocus()
        self._services.actions[leads_to].trigger()

    def _said(self, text: str, found: Found, *, any_row: bool) -> str:
        if not text.strip():
            return ""
        if not any_row:
            return self.tr("Nothing holds these words. Fewer letters find more.")
        if len(found.hits) == found.counted:
            return ""
        shown = self._services.words.number(len(found.hits))
        if found.more:
            return self.tr("The newest {n} of many. Another word narrows it.").format(n=shown)
        return self.tr("{n} of {all}, best first. Another word narrows it.").format(
            n=shown, all=self._services.words.number(found.counted)
        )

    def _when(self, offer: Offer) -> str:
        if offer.hit is None:
            return ""
        day = self._services.words.read_day(offer.hit.day)
        return self._services.words.day(day, self._live.today()) if day else ""

    def _arrange(self) -> None:
        self.setObjectName("search_results")
        self.view.setModel(self._model)
        self.view.setItemDelegate(OfferDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(self.tr("Search results"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_BORDER, _BORDER, _BORDER, _BORDER)
        layout.setSpacing(0)
        layout.addWidget(self.view)
        self._note.setContentsMargins(px(14), px(10), px(14), px(10))
        layout.addWidget(self._note)

    def _fit(self) -> None:
        """Stands under the field, as high as the offers need."""
        corner = self._field.mapTo(self._window, QPoint(0, self._field.height() + px(4)))
        width = min(max(self._field.width(), px(560)), self._window.width() - 2 * px(8))
        left = max(px(8), min(corner.x(), self._window.width() - width - px(8)))
        room = self._window.height() - corner.y() - px(16)
        self._note.setVisible(bool(self._note.text()))
        note = self._note.heightForWidth(width) if self._note.text() else 0
        self.setGeometry(left, corner.y(), width, room)
        self.view.doItemsLayout()
        shown = min(_FITTING, len(self._model.rows))
        rows = sum(self.view.sizeHintForRow(row) for row in range(shown))
        self.resize(width, min(min(rows, px(_HIGHEST)) + note + 2 * _BORDER, room))


_BY_TAB = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


def _people(offer: Offer) -> str:
    if offer.hit is None or offer.hit.kind == "relationship":
        return ""
    return ", ".join(name for _, name in offer.hit.people[:3])


def _body(offer: Offer) -> str:
    return offer.hit.body if offer.hit is not None and offer.hit.body_ranges else ""


def _body_marks(offer: Offer) -> offers.Marks:
    return () if offer.hit is None else offers.lengths(offer.hit.body_ranges)


def _avatar(offer: Offer) -> str:
    person = offer.hit is not None and offer.hit.kind == "relationship"
    return offer.title if person else ""
