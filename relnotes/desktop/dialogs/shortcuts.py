"""The sheet of all keys, made from the table of actions."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop import actions
from relnotes.desktop.actions import Actions
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import body, caption, heading
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px


class ShortcutsDialog(QDialog):
    """Which keys do what; only what is answered to is listed."""

    def __init__(self, offered: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(0, 1)
        for menu in actions.MENUS:
            _add(grid, menu, offered)
        page = ScrollPage(margins=0)
        page.add(grid)
        page.body.addStretch(1)
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
        layout.addWidget(page, 1)
        layout.addLayout(foot)
        open_at(self, 480, 560)


def _add(grid: QGridLayout, menu: str, offered: Actions) -> None:
    shown = [action for action in offered.menu(menu) if action.isVisible() and action.shortcuts()]
    if not shown:
        return
    row = grid.rowCount()
    grid.addWidget(caption(QCoreApplication.translate("Actions", menu)), row, 0, 1, 2)
    for at, action in enumerate(shown, start=row + 1):
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
        grid.addWidget(body(offered.name_of(action), wrap=True), at, 0)
        grid.addWidget(body(" · ".join(keys), "text2"), at, 1)
