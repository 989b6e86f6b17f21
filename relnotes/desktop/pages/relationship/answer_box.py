"""A prompt with its answer, edited where it stands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.drafts import Drafted
from relnotes.desktop.pages.relationship.section import edge_to_edge
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import body, caption
from relnotes.desktop.parts.led_text import LedText
from relnotes.desktop.tokens import InkName, px
from relnotes.desktop.typed import Values

_LINES = 4
_NOT_LEAVING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})


class AnswerEdit(LedText):
    """Ctrl+Enter and leaving keep the text, Esc takes it back."""

    kept = Signal()
    taken_back = Signal()

    def __init__(self, prompt: str, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(prompt)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.height_of(_LINES) + px(20))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep or take back."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep, unless only a menu or another window is in front."""
        super().focusOutEvent(event)
        if event.reason() not in _NOT_LEAVING:
            self.kept.emit()


class AnswerBox(QWidget):
    """Shows an answer as text; a click or Enter turns it into a box to write in.

    `keep` is called with the new text and says whether it was kept; `draft` makes what keeps the
    words meanwhile.
    """

    opened = Signal()
    closed = Signal()
    """Editing ended; the answer may be empty now."""

    def __init__(
        self,
        keep: Callable[[str], bool],
        *,
        ink: InkName = "text2",
        draft: Callable[[Callable[[], Values], QObject], Drafted] | None = None,
    ) -> None:
        super().__init__()
        self._keep = keep
        self._draft = draft
        self._drafted: Drafted | None = None
        self._text = ""
        self._prompt = ""
        self.editor: AnswerEdit | None = None
        self.question = caption("", ink, wrap=True)
        self.answer = body("", wrap=True)
        self.row = edge_to_edge(PressRow(""))
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(self.question)
        texts.addWidget(self.answer)
        self.row.add(texts, 1)
        self.row.clicked.connect(self.edit)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.row)

    @property
    def text(self) -> str:
        """The answer that the journal holds."""
        return self._text

    @property
    def editing(self) -> bool:
        """Whether it is written in."""
        return self.editor is not None

    def show_text(self, prompt: str, text: str) -> None:
        """Shows what the journal holds; what is being written stays."""
        self._prompt, self._text = prompt, text
        self.question.setText(prompt)
        self.answer.setText(text)
        self.answer.setVisible(bool(text) and not self.editing)
        self.row.setAccessibleName(f"{prompt} {text}".strip())

    def edit(self) -> None:
        """Opens the box to write in."""
        if self.editor is not None:
            self.editor.setFocus()
            return
        self.editor = AnswerEdit(self._prompt, self._text)
        self.editor.kept.connect(self.commit)
        self.editor.taken_back.connect(self.take_back)
        holder = QVBoxLayout()
        holder.setContentsMargins(px(14), 0, px(14), px(12))
        holder.addWidget(self.editor)
        self._layout.addLayout(holder)
        self.answer.hide()
        if self._draft is not None:
            self._drafted = self._draft(self._typed, self.editor)
            if before := self._drafted.begin():
                self.editor.setPlainText(str(before.get("answer", "")))
        self.window().installEventFilter(self)
        self.opened.emit()
        self.editor.setFocus()
        self.editor.selectAll()

    def commit(self) -> None:
        """Keeps what was written."""
        if self.editor is None:
            return
        written = self.editor.toPlainText().strip()
        if written == self._text or self._keep(written):
            if self._drafted is not None:
                self._drafted.end()
            self._close()

    def take_back(self) -> None:
        """Leaves the answer as it was; what was written is there when it is opened again."""
        if self.editor is not None:
            if self._drafted is not None:
                self._drafted.leave()
            self._close()

    def _typed(self) -> Values:
        written = self.editor.toPlainText().strip() if self.editor is not None else self._text
        return {} if written == self._text else {"answer": written}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that closes keeps what was written in it."""
        if event.type() == QEvent.Type.Close and watched is self.window():
            self.commit()
        return super().eventFilter(watched, event)

    def _close(self) -> None:
        editor, self.editor, self._drafted = self.editor, None, None
        self.window().removeEventFilter(self)
        if editor is not None:
            had_focus = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            item = self._layout.takeAt(1)
            if (inner := item.layout() if item is not None else None) is not None:
                inner.deleteLater()
            if had_focus:
                hand_to(self.row)
        self.answer.setVisible(bool(self._text))
        self.closed.emit()
