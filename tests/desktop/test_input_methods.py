"""Letters that are put together, as accents and whole scripts are: shown meanwhile, taken once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Services
from relnotes.domain.people import PersonDraft
from relnotes.journal import relationships

BEGUN, WORD = "にほ", "日本"


@pytest.fixture
def capture(qtbot: QtBot, live: Live, services: Services) -> CaptureWindow:
    for name in ("José Ruiz", "山田 花子"):
        live.do("Add", relationships.add, PersonDraft(name))
    made = CaptureWindow(live, services)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def compose(widget: QWidget, begun: str) -> None:
    """Shows what is begun, as an input method does at each key."""
    QApplication.sendEvent(widget, QInputMethodEvent(begun, []))


def commit(widget: QWidget, text: str) -> None:
    """Ends it with what was chosen."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def shown(widget: QPlainTextEdit) -> str:
    return widget.textCursor().block().layout().preeditAreaText()


def test_capture_shows_what_is_begun_and_reads_what_is_chosen(capture: CaptureWindow) -> None:
    box = capture.box
    QTest.keyClicks(box, "met ")
    compose(box, BEGUN)
    assert (shown(box), box.text(), box.reading.text) == (BEGUN, "met ", "met ")
    commit(box, WORD)
    assert (shown(box), box.text(), box.reading.text) == ("", f"met {WORD}", f"met {WORD}")
    box.undo()
    assert WORD not in box.text()


def test_names_are_offered_for_letters_that_are_put_together(capture: CaptureWindow) -> None:
    """An accent is put together too, and closed the list; names in other scripts never came."""
    box = capture.box
    QTest.keyClicks(box, "@Jos")
    assert box.completing.offers == ("José Ruiz",)
    compose(box, "´")
    assert box.completing.offers == ("José Ruiz",)
    commit(box, "é")
    assert box.completing.offers == ("José Ruiz",)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "@José Ruiz "
    box.setPlainText("")
    commit(box, "@")
    assert len(box.completing.offers) == 2
    commit(box, "山")
    assert box.completing.offers == ("山田 花子",)
    compose(box, BEGUN)
    assert box.completing.offers == ("山田 花子",), "nothing is chosen yet"


def test_search_looks_once_it_is_chosen(window: MainWindow, live: Live, qtbot: QtBot) -> None:
    live.do("Add", relationships.add, PersonDraft("山田 花子"))
    window.focus_search()
    field = window.room.search
    looked: list[str] = []
    field.textChanged.connect(looked.append)
    compose(field, "やま")
    assert (looked, field.text()) == ([], "")
    commit(field, "山田")
    assert (looked, field.text()) == (["山田"], "山田")


@pytest.mark.parametrize("name", ["what", "text"])
def test_fields_of_a_form_take_it_once(
    qtbot: QtBot, live: Live, services: Services, name: str
) -> None:
    form = LogDialog(live, services)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form)
    form.show()
    field = getattr(form, name)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    compose(field, BEGUN)
    commit(field, WORD)
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert text == WORD
