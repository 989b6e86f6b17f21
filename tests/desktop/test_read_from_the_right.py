"""English in a window that is read from the right, where nobody translated it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from relnotes.desktop import languages
from relnotes.desktop.actions import Actions

MARK = "\N{LEFT-TO-RIGHT MARK}"


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    """The window is read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    spoken = languages.speak(qapp, "en")
    yield
    for one in spoken:
        qapp.removeTranslator(one)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _said(text: str) -> str:
    return QCoreApplication.translate("Nowhere", text)


def test_what_ends_a_text_stays_at_its_end(turned: None) -> None:
    """A button said “…Open a journal”, and another “?Whose give and take”."""
    assert _said("Open a journal…") == f"Open a journal…{MARK}"
    assert _said("Whose give and take?") == f"Whose give and take?{MARK}"
    assert _said("Log") == "Log"


def test_what_begins_with_a_number_keeps_it_there(turned: None) -> None:
    """A button said “of 22 21”, and another “promise of mine 1”."""
    assert _said("{ticked} of {all}") == f"{MARK}{{ticked}} of {{all}}"
    assert _said("1 promise of mine") == f"{MARK}1 promise of mine"
    assert _said("{name}") == "{name}"


def test_a_name_on_the_sheet_of_keys_has_no_dots(turned: None) -> None:
    actions = Actions()
    assert actions.name_of(actions["log"]) == "Log what happened"


def test_a_window_read_from_the_left_needs_none(qapp: QApplication) -> None:
    spoken = languages.speak(qapp, "en")
    assert _said("Open a journal…") == "Open a journal…"
    for one in spoken:
        qapp.removeTranslator(one)
