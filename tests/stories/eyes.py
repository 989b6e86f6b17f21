"""What a person reads on the screen: every visible text, painted ones too."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QTreeWidget,
    QWidget,
)

from relnotes.desktop.pages.relationship.contribution_card import ContributionCard
from relnotes.desktop.pages.summarising.paper import Paper
from relnotes.desktop.parts.entry_delegate import EntryRole
from relnotes.desktop.parts.lazy_rows import LazyRowsModel
from relnotes.desktop.parts.person_delegate import PersonRole
from relnotes.desktop.parts.rows_model import RowsModel

_ENTRY = (EntryRole.TITLE, EntryRole.PEOPLE, EntryRole.WHEN, EntryRole.BODY)
_PERSON = (PersonRole.NAME, PersonRole.CAPTION)


def plain(words: str) -> str:
    """Words without the marks of their shortcut."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def read(root: QWidget) -> str:
    """Everything that stands on a window or on a part of it, a line each."""
    widgets = [root, *root.findChildren(QWidget)]
    seen = [one for one in widgets if one.isVisible() and not isinstance(one, QMenu)]
    menus = [one for one in widgets if one is root and isinstance(one, QMenu)]
    texts = [text for one in (*seen, *menus) for text in _texts(one)]
    return "\n".join(text for text in texts if text)


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, ContributionCard):
        yield f"{widget.accessibleName()} · {widget.accessibleDescription()}"
    elif isinstance(widget, QAbstractButton):
        yield plain(widget.text())
        if widget.property("look") == "step":
            yield f"{widget.accessibleName()} · {widget.accessibleDescription()}"
    elif isinstance(widget, QLineEdit):
        yield widget.text() or widget.placeholderText()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QAbstractSpinBox):
        yield widget.text()
    else:
        yield from _many(widget)


def _many(widget: QWidget) -> Iterator[str]:
    """What holds several texts."""
    if isinstance(widget, QTabBar):
        seen = filter(widget.isTabVisible, range(widget.count()))
        yield from (plain(widget.tabText(at)) for at in seen)
    elif isinstance(widget, QMenu):
        yield from (plain(one.text()) for one in widget.actions() if one.isVisible())
    elif isinstance(widget, Paper):
        yield from (placed.block.words() for sheet in widget._sheets for placed in sheet.placed)
    elif isinstance(widget, QAbstractItemView) and not isinstance(
        widget, QHeaderView | QTreeWidget
    ):
        yield from rows(widget)


def rows(view: QAbstractItemView) -> list[str]:
    """The rows of a list or a table, as its delegate paints them."""
    model = view.model()
    return [row(model, at) for at in range(model.rowCount())] if model is not None else []


def row(model: QAbstractItemModel, at: int) -> str:
    """One row in words."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    cells = [model.index(at, column).data(Qt.ItemDataRole.DisplayRole) for column in range(columns)]
    ours = isinstance(model, RowsModel | LazyRowsModel)
    painted = _painted(model, model.index(at, 0)) if ours else []
    return " · ".join(str(one) for one in (*cells, *painted) if one)


def _painted(model: QAbstractItemModel, index: QModelIndex) -> list[str]:
    """What the delegates of people and of entries paint besides the first words."""
    texts = [model.data(index, role) for role in (*_ENTRY, *_PERSON)]
    pills = model.data(index, EntryRole.PILLS) or ()
    return [one for one in texts if isinstance(one, str)] + [
        text for text, _tone in pills if isinstance(pills, tuple)
    ]
