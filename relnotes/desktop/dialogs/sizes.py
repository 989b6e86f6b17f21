"""How large a dialog opens: as its content asks for, and never beyond the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from relnotes.desktop.tokens import px

_OF_SCREEN = 0.94


def room_for(dialog: QDialog) -> QSize:
    """How large a dialog may become on its screen."""
    return dialog.screen().availableGeometry().size() * _OF_SCREEN


def open_at(dialog: QDialog, width: int, height: int = 0) -> None:
    """Sizes a dialog, at the usual font; without a height it is as tall as its text needs."""
    room, layout = room_for(dialog), dialog.layout()
    across = min(px(width), room.width())
    if height or layout is None:
        tall = px(height)
    else:
        tall = max(layout.totalHeightForWidth(across), layout.totalMinimumSize().height())
    dialog.resize(across, min(tall, room.height()))
