"""Prompts: questions about somebody that are answered where they stand."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.relationship.prompts import TABLE
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.domain.kinds import Side
from relnotes.journal import relationships
from tests.desktop.relationships.conftest import about, texts


def test_a_prompt_is_answered_in_place_and_leaves_its_chip(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    tab = about(page, ana)
    key = ("why", None)
    assert len(tab.chips) == len(TABLE)
    assert tab.boxes[key].isHidden() or not tab.boxes[key].isVisible()
    tab.chips[key].click()
    editor = tab.boxes[key].editor
    assert editor is not None
    QTest.keyClicks(editor, "She reads to the end")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (answer,) = live.read(relationships.answers, ana)
    assert (answer.question, answer.answer) == ("why", "She reads to the end")
    assert tab.chips[key].isHidden()
    assert "What are you building here, and why?\nShe reads to the end" in texts(tab)
    live.undo()
    assert not tab.chips[key].isHidden()


def test_escape_takes_an_answer_back(page: RelationshipsPage, live: Live, ana: int) -> None:
    live.do("Answer", relationships.answer, ana, "comfort", None, "No calls before ten")
    tab = about(page, ana)
    box = tab.boxes["comfort", None]
    box.row.click()
    assert box.editor is not None
    assert box.editor.toPlainText() == "No calls before ten"
    QTest.keyClicks(box.editor, "something else")
    QTest.keyClick(box.editor, Qt.Key.Key_Escape)
    assert not box.editing
    assert live.read(relationships.answers, ana)[0].answer == "No calls before ten"
    assert "No calls before ten" in texts(tab)


def test_going_to_somebody_else_keeps_the_answer_where_it_belongs(
    page: RelationshipsPage, live: Live, ana: int, ben: int
) -> None:
    tab = about(page, ana)
    tab.answer(("feels", Side.THEM))
    box = tab.boxes["feels", Side.THEM]
    assert box.editor is not None
    QTest.keyClicks(box.editor, "Tired")
    page.show_place(Place("relationships", ben, "about"))
    assert [one.answer for one in live.read(relationships.answers, ana)] == ["Tired"]
    assert live.read(relationships.answers, ben) == ()
    assert "Tired" not in texts(tab)
    assert "Ben" in texts(tab)


def test_an_answer_without_words_goes_back_behind_its_chip(
    page: RelationshipsPage, live: Live, ana: int
) -> None:
    live.do("Answer", relationships.answer, ana, "trust", Side.THEM, "The reorganisation")
    tab = about(page, ana)
    box = tab.boxes["trust", Side.THEM]
    box.edit()
    assert box.editor is not None
    box.editor.clear()
    box.commit()
    assert live.read(relationships.answers, ana) == ()
    assert not tab.chips["trust", Side.THEM].isHidden()
