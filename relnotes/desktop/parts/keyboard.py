"""Where the keyboard is: it is handed on so that whoever moves by keys goes on seeing it.

Qt shows it again after Tab only, and takes the ring away when a program sets the focus.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def moves_by_keys(window: QWidget) -> bool:
    """Whether the focus in a window is moved by keys now, rather than by the mouse."""
    return window.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def hand_to(widget: QWidget, *, by_keys: bool | None = None) -> None:
    """Give the keyboard to a widget; its ring is seen if the ring before was.

    Who hides what had the keyboard asks first whether it moves `by_keys`: hiding moves it too.
    """
    seen = moves_by_keys(widget) if by_keys is None else by_keys
    reason = Qt.FocusReason
    widget.setFocus(reason.ShortcutFocusReason if seen else reason.OtherFocusReason)
    if seen:  # also where it had the keyboard already
        widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        (widget.focusProxy() or widget).update()


def hand_into(page: QWidget, *, by_keys: bool) -> None:
    """Give the keyboard to a page, and by keys to the first stop of one that names none."""
    hand_to(page, by_keys=by_keys)
    if page.focusProxy() is None and by_keys and (stop := _first_stop(page)) is not None:
        hand_to(stop, by_keys=by_keys)


def _first_stop(page: QWidget) -> QWidget | None:
    one = page.nextInFocusChain()
    while one is not None and one is not page:
        stops = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if stops and page.isAncestorOf(one) and one.isVisibleTo(page) and one.isEnabled():
            return one
        one = one.nextInFocusChain()
    return None
