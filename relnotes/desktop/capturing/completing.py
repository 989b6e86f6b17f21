"""Names and tags while they are typed: a short list below the word, which the keyboard walks."""

import re

from PySide6.QtCore import QObject, QPoint, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListView, QPlainTextEdit

from relnotes.desktop.tokens import px
from relnotes.domain.capture.edits import at_name
from relnotes.domain.capture.naming import Everyone
from relnotes.domain.folding import fold

_BEGUN = re.compile(r"(?:(?<=\s)|^|(?<=\())(?P<sign>[@#])(?P<typed>[^@#\n]{0,40})$")
_MOST = 8


class Completing(QObject):
    """Offers who or what may be meant by the word at the cursor of a text field."""

    chosen = Signal()
    """An offer was put into the text."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.everyone = Everyone()
        self.tags: tuple[str, ...] = ()
        self._model = QStringListModel(self)
        self._offers: list[str] = []
        self.popup = QListView(edit)
        self.popup.setAccessibleName(self.tr("Who or what is meant"))
        self.popup.setModel(self._model)
        self.popup.setProperty("boxed", "true")
        self.popup.setUniformItemSizes(True)
        self.popup.setProperty("look", "menu")
        self.popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.popup.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.clicked.connect(lambda index: self.take(index.row()))
        self.popup.hide()

    @property
    def offers(self) -> tuple[str, ...]:
        """What is offered now, the likeliest first; nothing where the list is closed."""
        return () if self.popup.isHidden() else tuple(self._offers)

    def look(self) -> None:
        """Looks what is begun at the cursor, and offers what it may become."""
        begun = self._begun()
        self._offers = self._found(begun) if begun is not None else []
        if not self._offers:
            self.close()
            return
        self._model.setStringList(self._offers)
        self.popup.setCurrentIndex(self._model.index(0))
        self._place()
        self.popup.show()
        self.popup.raise_()

    def close(self) -> None:
        """Offers nothing, until something else is typed."""
        self.popup.hide()

    def key(self, event: QKeyEvent) -> bool:
        """Whether a key was meant for the list: arrows walk it, Enter or Tab takes, Esc closes."""
        if self.popup.isHidden() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        at = self.popup.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.popup.setCurrentIndex(self._model.index((at + step) % len(self._offers)))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self.take(at)
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                return False
        return True

    def take(self, at: int) -> None:
        """Puts an offer in place of what is begun."""
        begun = self._begun()
        if begun is None or not 0 <= at < len(self._offers):
            return
        name = self._offers[at]
        whole = f"#{name} " if begun["sign"] == "#" else f"{self._named(name)} "
        cursor = self._edit.textCursor()
        length = len(begun.group()[begun.start("sign") - begun.start() :].encode("utf-16-le")) // 2
        cursor.setPosition(cursor.position() - length, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(whole)
        self.close()
        self.chosen.emit()

    def _named(self, name: str) -> str:
        """A name as it reads best, where that can mean nobody else."""
        found = self.everyone.meant(name)
        return f"@{name}" if found is not None and found.name == name else at_name(name)

    def _begun(self) -> "re.Match[str] | None":
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return None
        before = cursor.block().text().encode("utf-16-le")[: cursor.positionInBlock() * 2]
        return _BEGUN.search(before.decode("utf-16-le", "ignore"))

    def _found(self, begun: "re.Match[str]") -> list[str]:
        typed = begun["typed"].lstrip('"')
        if begun["sign"] == "#":
            wanted = fold(typed)
            fits = [one for one in self.tags if fold(one).startswith(wanted)]
            return [] if " " in typed or fits == [typed] else fits[:_MOST]
        if typed.endswith((" ", ",", ".")) and typed.strip():
            return []
        found = self.everyone.offered(typed, _MOST)
        return [] if [one.name for one in found] == [typed] else [one.name for one in found]

    def _place(self) -> None:
        """Lies below the word, inside the window."""
        edit, rows = self._edit, len(self._offers)
        window = edit.window()
        self.popup.setParent(window)
        self.popup.ensurePolished()
        row = self.popup.sizeHintForRow(0) + 2 * self.popup.spacing()
        height = row * rows + 2 * (self.popup.spacing() + self.popup.frameWidth())
        width = max(self.popup.sizeHintForColumn(0) + px(32), px(180))
        cursor: QRect = edit.cursorRect()
        at = edit.viewport().mapTo(window, cursor.bottomLeft() + QPoint(0, px(4)))
        left = max(px(8), min(at.x(), window.width() - width - px(8)))
        top = at.y()
        if top + height > window.height():
            above = edit.viewport().mapTo(window, cursor.topLeft()).y() - height - px(4)
            top = above if above > 0 else max(0, window.height() - height)
        self.popup.setGeometry(left, top, width, min(height, window.height()))
