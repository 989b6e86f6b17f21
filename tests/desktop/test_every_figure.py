"""Every figure of the circle and of the mentorings opens what it counts: each is pressed."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.pages.portfolio import VIEWS
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.heads import SectionHead
from tests.desktop.sample_window import Scene, opened, sample_journal, settle

PLACES = (*(Place("portfolio", None, view) for view in VIEWS), Place("mentoring"))
FIGURE = re.compile(r"\d")
OF_WORDS = {
    "22 of 15": "the circle's card: its button lists those who could rest",
    "7 more than you have room for. Letting one rest is no failure.": "the same",
    "19 people": "they are the cards of the map",
    "Half of all that you wrote was about 9 people, of 24 relationships.": "they stand below it",
}
"""Figures that are said in words; what they count stands beside them, and why."""

_ALIKE = 4
"""How many of a row of buttons are pressed; they are made by one line of code."""


@pytest.fixture
def scene(tmp_path: Path, services: Services) -> Iterator[Scene]:
    with opened(sample_journal(tmp_path), services, (1280, 900)) as made:
        yield made


def shown(scene: Scene, place: Place) -> QWidget:
    """The page of a place, read and filled."""
    scene.window.open_place(place)
    settle()
    page = scene.window.visiting.page
    assert page is not None
    return page


def words(button: QAbstractButton) -> str:
    """What a button says: its text, or the texts that stand on it."""
    texts = (one.text() for one in button.findChildren(QLabel))
    return button.text() or " ".join(texts)


@pytest.mark.parametrize("place", PLACES, ids=lambda one: one.tab or one.page)
def test_no_figure_stands_there_for_itself(scene: Scene, place: Place) -> None:
    """A number that is no button, and not the count of the list below it, opens nothing."""
    loose = [
        one.text()
        for one in shown(scene, place).findChildren(QLabel)
        if one.isVisible() and FIGURE.search(one.text()) and not _opens(one)
    ]
    assert [text for text in loose if text not in OF_WORDS] == []


@pytest.mark.parametrize("place", PLACES, ids=lambda one: one.tab or one.page)
def test_each_figure_opens_something(scene: Scene, place: Place) -> None:
    """What has a number leads to a place, a dialog, or a list that was not there."""
    page, tried = shown(scene, place), set[str]()
    while (button := _next(page, tried)) is not None:
        said = words(button)
        tried.add(said)
        before = _seen(scene, page)
        button.click()
        settle()
        after = _seen(scene, page)
        assert after != before, said
        for dialog in scene.window.findChildren(QDialog):
            dialog.close()
        page = shown(scene, place)
    assert tried or place.tab == "introductions", "there are figures to be tried"


def _opens(label: QLabel) -> bool:
    """Whether it stands on something to press, beside a row to press, or counts the list below."""
    holder = label.parentWidget()
    if holder is not None and any(isinstance(one, PressRow) for one in holder.children()):
        return True
    owner: QWidget | None = label
    while owner is not None:
        if isinstance(owner, QAbstractButton | SectionHead):
            return True
        owner = owner.parentWidget()
    return False


def _next(page: QWidget, tried: set[str]) -> QAbstractButton | None:
    """A button with a figure that was not pressed yet; of a list the first ones stand for all."""
    for parent in page.findChildren(QWidget):
        alike = 0
        for one in parent.children():
            if isinstance(one, QAbstractButton) and one.isVisible() and FIGURE.search(words(one)):
                alike += 1
                fresh = words(one) not in tried and not one.isChecked()  # what is, is seen already
                if fresh and one.isEnabled() and alike <= _ALIKE:
                    return one
    return None


def _seen(scene: Scene, page: QWidget) -> tuple[object, ...]:
    """Where the window is, what is read there, and which windows stand before it."""
    open_now = scene.window.visiting.page
    place = open_now.place() if isinstance(open_now, Page) else None
    texts = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    buttons = [
        (one.text(), one.isChecked())
        for one in page.findChildren(QAbstractButton)
        if one.isVisible()
    ]
    dialogs = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return place, tuple(texts), tuple(buttons), len(dialogs)
