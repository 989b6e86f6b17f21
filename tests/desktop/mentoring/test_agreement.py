"""The agreement of a mentoring: begun from ready questions, looked at again, and reviewed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from relnotes.desktop.dialogs.agreement import QUESTIONS, AgreementDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.relationship.goals_tab import GoalsTab
from relnotes.desktop.pages.relationships import RelationshipsPage
from relnotes.desktop.pages.todaying import looks
from relnotes.domain.day import Kind
from relnotes.domain.sides import AgreementDraft, AgreementItemDraft
from relnotes.journal import agreements, talking_points, today
from tests.desktop.mentoring.conftest import DAY, focused, sessions_of
from tests.desktop.sides import dialog, read


def test_an_agreement_begins_with_ready_questions(
    page: RelationshipsPage, tab: GoalsTab, live: Live, jomo: int
) -> None:
    QTest.mouseClick(tab.agreement.write, Qt.MouseButton.LeftButton)
    form = dialog(page, AgreementDialog)
    assert [row.first.text() for row in form.items.rows] == list(QUESTIONS)
    for row in form.items.rows[2:]:
        QTest.mouseClick(row.gone, Qt.MouseButton.LeftButton)
    first, second = form.items.rows
    first.answers[0].setPlainText("Every week")
    first.answers[1].setPlainText("Once a month")
    second.answers[2].setPlainText("Jomo, by the evening before")
    QTest.mouseClick(form.items.more, Qt.MouseButton.LeftButton)
    form.confirm.click()
    (version,) = live.read(agreements.versions, jomo)
    assert version.items == (
        AgreementItemDraft(QUESTIONS[0], "Every week", "Once a month"),
        AgreementItemDraft(QUESTIONS[1], agreed="Jomo, by the evening before"),
    )
    assert "not agreed yet" in read(tab)
    (talk,) = tab.agreement.to_points
    QTest.mouseClick(talk, Qt.MouseButton.LeftButton)
    (point,) = live.read(talking_points.to_bring_up, jomo)
    assert point.what == QUESTIONS[0]
    assert point.what in read(sessions_of(page, jomo).points)


def test_looking_again_keeps_the_version_before(
    page: RelationshipsPage, tab: GoalsTab, live: Live, jomo: int
) -> None:
    item = AgreementItemDraft("How often?", agreed="Every two weeks")
    live.do("A", agreements.agree, AgreementDraft(jomo, (item,), day=DAY))
    QTest.mouseClick(tab.agreement.write, Qt.MouseButton.LeftButton)
    form = dialog(page, AgreementDialog)
    (row,) = form.items.rows
    row.answers[2].setPlainText("Every three weeks")
    form.confirm.click()
    newest, before = live.read(agreements.versions, jomo)
    assert (newest.items[0].agreed, before.items[0].agreed) == (
        "Every three weeks",
        "Every two weeks",
    )
    assert "today · 1 version before" in read(tab)


def test_an_agreement_half_written_is_taken_up_again(
    page: RelationshipsPage, tab: GoalsTab
) -> None:
    QTest.mouseClick(tab.agreement.write, Qt.MouseButton.LeftButton)
    form = dialog(page, AgreementDialog)
    form.items.rows[0].answers[0].setPlainText("Every week")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    form = AgreementDialog(tab.live, tab.services, tab.relationship_id, page)
    form.open()
    assert form.items.rows[0].answers[0].toPlainText() == "Every week"
    assert form.items.rows[0].first.text() == QUESTIONS[0]
    form.close()


def test_a_review_that_is_due_leads_to_the_agreement(
    page: RelationshipsPage, live: Live, jomo: int
) -> None:
    """The row of Today named a tab that is no more, and nothing happened."""
    live.do("A", agreements.agree, AgreementDraft(jomo, (), review_day=DAY))
    page.show_place(Place("relationships", jomo, "overview"))
    (row,) = live.read(today.ready, DAY).of(Kind.REVIEW)
    page.show_place(looks.place(row))
    assert isinstance(page.tab, GoalsTab)
    assert focused(page) is page.tab.agreement.write
