"""The live list of what will be saved: each row can be corrected, or turned back to prose."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.capturing.saved_rows import SavedRow
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.labels import IconLabel, body, caption, detail
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px


class SavedAs(QWidget):
    """Rows that follow the text; a row that stays is not made anew."""

    chosen = Signal(object)
    """A `SavedRow` whose words the user wants to change."""
    unmade = Signal(object)
    """A `SavedRow` that is only prose."""
    menu_wanted = Signal(object, QPoint)
    """A `SavedRow` to be corrected, and where to show how."""
    taken = Signal(object, str)
    """The `SavedRow` of an unknown name, and who is meant; the same name for someone new."""
    left = Signal()
    """The keyboard wants to go back to the text."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[SavedLine] = []
        self.heading = caption(self.tr("WILL BE SAVED AS"), "text2")
        self.empty = detail(
            self.tr("Say with whom: write @ and a name. Then + what you brought, < what they did."),
            wrap=True,
        )
        self._stack = QVBoxLayout()
        self._stack.setSpacing(px(2))
        page = ScrollPage(margins=0)
        page.body.setSpacing(px(2))
        page.body.addLayout(self._stack)
        page.body.addStretch(1)
        self._page = page
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(18), px(12), px(14), px(10))
        whole.setSpacing(px(6))
        for words in (self.heading, self.empty):  # as far in as what the rows say
            words.setContentsMargins(px(6), 0, px(6), 0)
            whole.addWidget(words)
        whole.addWidget(page, 1)

    def show_rows(
        self, rows: Sequence[SavedRow], offers: Mapping[str, Sequence[str]], agreed: frozenset[str]
    ) -> None:
        """Shows rows; `offers` are who may be meant by an unknown name, `agreed` who is new."""
        while len(self.rows) > len(rows):
            gone = self.rows.pop()
            self._stack.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(rows):
            self._add()
        for line, row in zip(self.rows, rows, strict=True):
            line.show_row(row, offers.get(row.unknown, ()), new=row.unknown in agreed)
        self.empty.setVisible(not rows)
        self._page.setVisible(bool(rows))
        self.updateGeometry()

    def focus_first(self) -> None:
        """Brings the keyboard to the first row."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_unknown(self) -> None:
        """Brings the keyboard to the first name that nobody bears."""
        for line in self.rows:
            if line.row.unknown and line.buttons:
                line.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
                self._page.ensureWidgetVisible(line)
                return

    def sizeHint(self) -> QSize:
        """As tall as all rows."""
        return QSize(px(400), self._tall(self.rows))

    def minimumSizeHint(self) -> QSize:
        """Lives with the first row; the others are scrolled to."""
        return QSize(px(200), self._tall(self.rows[:1]))

    def _tall(self, rows: Sequence["SavedLine"]) -> int:
        lines = sum(line.sizeHint().height() + self._stack.spacing() for line in rows)
        if not rows:
            lines = self.empty.heightForWidth(max(px(200), self.width() - px(36)))
        return lines + self.heading.sizeHint().height() + px(30)

    def _add(self) -> None:
        line = SavedLine()
        line.clicked.connect(lambda *_: self.chosen.emit(line.row))
        line.unmade.connect(lambda: self.unmade.emit(line.row))
        line.menu_wanted.connect(lambda at: self.menu_wanted.emit(line.row, at))
        line.taken.connect(lambda name: self.taken.emit(line.row, name))
        line.walked.connect(lambda by: self._walk(line, by))
        self.rows.append(line)
        self._stack.addWidget(line)

    def _walk(self, line: "SavedLine", by: int) -> None:
        there = self.rows.index(line) + by
        if there < 0:
            self.left.emit()
        elif there < len(self.rows):
            self.rows[there].setFocus(Qt.FocusReason.TabFocusReason)
            self._page.ensureWidgetVisible(self.rows[there])


class SavedLine(PressRow):
    """One row: a press leads to its words, Delete makes it prose, the menu key corrects it."""

    unmade = Signal()
    menu_wanted = Signal(QPoint)
    taken = Signal(str)
    walked = Signal(int)

    def __init__(self) -> None:
        super().__init__("")
        self.row = SavedRow("note", "text2", "", "", 0, 0)
        self.buttons: list[Button] = []
        self._offers: tuple[str, ...] = ()
        self._new = False
        self._icon = IconLabel("note", "text2", 16)
        self._text = body("", elide=True)
        self._detail = detail("", "text2", elide=True)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(px(6))
        self.prose = IconButton("close", self.tr("Keep it as plain words"), "quiet", "text3")
        self.prose.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.prose.clicked.connect(self.unmade)
        kept = self.prose.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.prose.setSizePolicy(kept)
        self.add(self._icon)
        self.add(self._text, 1)
        self.add(self._choices)
        self.add(self._detail)
        self.add(self.prose)

    def show_row(self, row: SavedRow, offers: Sequence[str], *, new: bool) -> None:
        """Shows another row, or the same with other words."""
        if (row, tuple(offers), new) == (self.row, self._offers, self._new):
            return
        if row.unknown:
            self._choose(row, offers, new=new)
        elif self.row.unknown:
            self._clear()
        self.row, self._offers, self._new = row, tuple(offers), new
        self._icon.set_icon(row.icon, row.ink)
        self._text.setText(row.text)
        self._detail.setText(row.detail)
        self._detail.setVisible(bool(row.detail))
        self.prose.setVisible(row.part is not None)
        self.setAccessibleName(", ".join(part for part in (row.text, row.detail) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk; Delete makes prose of it; F2 and Enter lead to its words."""
        match event.key():
            case Qt.Key.Key_Up:
                self.walked.emit(-1)
            case Qt.Key.Key_Down:
                self.walked.emit(1)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.unmade.emit()
            case Qt.Key.Key_F2:
                self.click()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, under the mouse or, from the keyboard, on the row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.mapToGlobal(self.rect().center()) if by_key else event.globalPos()
        self.menu_wanted.emit(at)
        event.accept()

    def _choose(self, row: SavedRow, offers: Sequence[str], *, new: bool) -> None:
        """Offers the nearest names, and someone new."""
        self._clear()
        if new:
            self._choices.addWidget(detail(self.tr("will be added"), "met"))
            return
        for name in offers:
            self._button(name, name)
        self._button(self.tr("Add {name}").format(name=row.unknown), row.unknown)

    def _button(self, text: str, name: str) -> None:
        button = Button(text.replace("&", "&&"))
        button.clicked.connect(lambda *_: self.taken.emit(name))
        self.buttons.append(button)
        self._choices.addWidget(button)

    def _clear(self) -> None:
        self.buttons = []
        while (item := self._choices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
