"""A form with many fields: as tall as they need, and scrolling where the screen is smaller."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QPlainTextEdit, QVBoxLayout

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.domain.problem import Problem

_OF_SCREEN = 0.94


class RoomyForm(FormDialog):
    """Fields in a page of their own, between the title and the buttons that are always seen."""

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that the fields need, as far as the screen has it."""
        if not event.spontaneous():
            self._take_room()
        super().showEvent(event)

    def _arrange(self, title: str) -> None:
        super()._arrange(title)
        layout = self.layout()
        if not isinstance(layout, QVBoxLayout):
            raise TypeError
        at = next(n for n in range(layout.count()) if _at(layout, n) is self._rows)
        layout.takeAt(at)
        self.page = ScrollPage(margins=2)
        self.page.body.addLayout(self._rows)
        layout.insertWidget(at, self.page, 1)

    def _show(self, problem: Problem) -> None:
        super()._show(problem)
        if (focused := self.focusWidget()) is not None:
            self.page.ensure(focused)

    def _take_room(self) -> None:
        content, layout = self.page.widget(), self.layout()
        if layout is None or content is None:
            return
        self.ensurePolished()
        edges = layout.contentsMargins()
        bar = self.page.verticalScrollBar().sizeHint().width()
        around = edges.left() + edges.right() + bar
        room = self.screen().availableGeometry().size() * _OF_SCREEN
        width = min(max(px(520), content.sizeHint().width() + around), room.width())
        rows = content.heightForWidth(width - around)
        page = self.page.sizeHint().expandedTo(self.page.minimumSizeHint())
        chrome = layout.totalHeightForWidth(width) - page.height()
        self.resize(width, min(chrome + rows + px(4), room.height()))


def _at(layout: QVBoxLayout, index: int) -> QLayout | None:
    item = layout.itemAt(index)
    return None if item is None else item.layout()


def text_box(text: str = "", *, lines: int = 3) -> QPlainTextEdit:
    """A box for a text of some lines; Tab leaves it."""
    box = QPlainTextEdit(text)
    box.setTabChangesFocus(True)
    box.setFixedHeight(px(18 * lines + 18))
    return box
