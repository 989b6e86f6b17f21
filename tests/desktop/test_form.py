"""The base of dialogs: a problem stands at its field, keys confirm, nothing half-done is kept."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.fields import Field, TextBox
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import people, relationships

CONTROL = Qt.KeyboardModifier.ControlModifier


class PersonForm(FormDialog):
    """A form of the tests."""

    def __init__(self, live: Live, services: Services, parent: QWidget) -> None:
        super().__init__(live, services, "New person", verb="Add", parent=parent)
        self.name, self.about = QLineEdit(), TextBox()
        self.name_field = self.add_field("name", "Name", self.name, hint="A name is enough")
        self.add_field("about", "About", self.about)

    def save(self) -> None:
        if self.name.text() == "locked":
            raise Problem(Code.LOCKED, file="journal.relnotes")
        draft = PersonDraft(name=self.name.text(), about=self.about.toPlainText())
        self.live.do("Add", relationships.add, draft)


@pytest.fixture
def form(qtbot: QtBot, live: Live, services: Services) -> Iterator[PersonForm]:
    place = QWidget()
    qtbot.addWidget(place)
    place.show()
    made = PersonForm(live, services, place)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.open()
    with qtbot.waitExposed(made):
        pass
    yield made


def names(live: Live) -> list[str]:
    return [name.name for name in live.read(people.names)]


def test_the_first_field_has_the_focus(form: PersonForm) -> None:
    assert form.focusWidget() is form.name


@pytest.mark.parametrize("make", [QLineEdit, TextBox, QComboBox, QSpinBox, QDateEdit])
def test_a_problem_goes_once_something_else_is_entered(
    qtbot: QtBot, make: Callable[[], QWidget]
) -> None:
    """“At least 12 characters” stood on, in red, beside “Strong: guessing this is out of reach”."""
    widget = make()
    field = Field("Name", widget, "A name is enough")
    qtbot.addWidget(field)
    field.set_problem("This is needed.")
    match widget:
        case QLineEdit():
            widget.setText("A")
        case TextBox():
            widget.setPlainText("A")
        case QComboBox():
            widget.addItems(["A", "B"])
            widget.setCurrentIndex(1)
        case QSpinBox():
            widget.stepUp()
        case QDateEdit():
            widget.stepUp()
    assert widget.accessibleDescription() == "A name is enough"
    assert not widget.property("wrong")


def test_enter_in_a_line_saves(form: PersonForm, live: Live, qtbot: QtBot) -> None:
    form.name.setText("Ana")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert names(live) == ["Ana"]
    assert form.result() == QDialog.DialogCode.Accepted


def test_enter_in_a_text_begins_a_line_and_control_enter_saves(
    form: PersonForm, live: Live, qtbot: QtBot
) -> None:
    form.name.setText("Ana")
    form.about.setFocus()
    QTest.keyClick(form.about, Qt.Key.Key_Return)
    assert form.isVisible()
    QTest.keyClick(form.about, Qt.Key.Key_Return, CONTROL)
    assert names(live) == ["Ana"]


def test_escape_keeps_nothing(form: PersonForm, live: Live, qtbot: QtBot) -> None:
    form.name.setText("Ana")
    QTest.keyClick(form.name, Qt.Key.Key_Escape)
    assert names(live) == []
    assert not form.isVisible()


def test_a_problem_is_said_at_its_field_which_gets_the_focus(
    form: PersonForm, live: Live, qtbot: QtBot
) -> None:
    form.about.setFocus()
    form.confirm.click()
    assert form.isVisible()
    assert form.focusWidget() is form.name
    assert form.name.accessibleDescription().startswith("Something belongs here")
    form.name.setText("Ana")
    form.confirm.click()
    assert names(live) == ["Ana"]
    assert form.name.accessibleDescription() == "A name is enough"


def test_a_problem_of_no_field_is_said_above_them(form: PersonForm) -> None:
    form.name.setText("locked")
    form.confirm.click()
    assert form.problem_line.isVisible()
    assert "journal.relnotes" in form.problem_line.accessibleName()
    form.name.setText("Ana")
    form.confirm.click()
    assert not form.problem_line.isVisible()
