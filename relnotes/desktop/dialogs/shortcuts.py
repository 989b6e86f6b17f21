"""The sheet of all keys, made from the table of actions, and searched by their words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop import action_table as table
from relnotes.desktop.actions import Actions
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body, caption, detail, heading
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.parts.scroll import HUNG, ScrollPage, hung
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.tokens import px
from relnotes.desktop.turns import Steps, Turns
from relnotes.domain import folding

_AT_FIRST = 12
"""How many keys there are at least before it opens: more than it is tall."""


class ShortcutsDialog(QDialog):
    """Which keys do what, in the groups of the menu; only what is answered to is listed."""

    def __init__(self, offered: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._offered = offered
        self._groups: list[tuple[QWidget, list[tuple[QWidget, str]]]] = []
        self.search = SearchField(self.tr("Search by a word or a key"))
        self.search.textChanged.connect(self.narrow)
        self.none = detail(self.tr("No key does that. Ctrl+K finds every action."), wrap=True)
        self.none.hide()
        page = ScrollPage(margins=HUNG, above=2)
        page.body.setSpacing(px(6))
        self._turns = Turns(self)
        self._turns.begin(self._adding(page))
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(14))
        layout.addWidget(heading(self.tr("Keyboard shortcuts")))
        layout.addWidget(self.search)
        layout.addLayout(hung(page), 1)
        layout.addLayout(foot)
        open_at(self, 480, 600)
        self.search.setFocus()

    @property
    def listed(self) -> tuple[str, ...]:
        """The words of what is listed now."""
        self._turns.finish()
        return tuple(
            row.accessibleName()
            for _, rows in self._groups
            for row, _ in rows
            if not row.isHidden()
        )

    def narrow(self, text: str) -> None:
        """Lists only what has words or keys that begin so."""
        self._turns.finish()
        words = folding.words(text.replace("+", " "))
        for head, rows in self._groups:
            for row, said in rows:
                row.setVisible(all(folding.matches(said, (word,)) for word in words))
            head.setVisible(any(not row.isHidden() for row, _ in rows))
        self.none.setVisible(not self.listed)

    def _adding(self, page: ScrollPage) -> Steps:
        """Adds what the sheet shows as it opens, and in turns what stands further down."""
        for menu in table.MENUS:
            if sum(len(rows) for _, rows in self._groups) >= _AT_FIRST:
                yield 0
            self._add(page, menu)
        page.add(self.none)

    def _add(self, page: ScrollPage, menu: str) -> None:
        shown = [one for one in self._offered.menu(menu) if one.isVisible() and one.shortcuts()]
        if not shown:
            return
        head = caption(table.words(menu))
        head.setContentsMargins(0, px(8), 0, px(2))
        page.add(head)
        rows = [self._row(action) for action in shown]
        for row, _ in rows:
            page.add(row)
        self._groups.append((head, rows))

    def _row(self, action: QAction) -> tuple[QWidget, str]:
        native = QKeySequence.SequenceFormat.NativeText
        keys = [key.toString(native).replace("+", " ") for key in action.shortcuts()]
        name = self._offered.name_of(action)
        pills = Flow([Pill(key, "outline") for key in keys])
        row = Beside(body(name, wrap=True), pills, least=160)
        row.setAccessibleName(name)
        return row, f"{name} {' '.join(keys)}"
