"""What the words of relnotes mean, each with the short lesson behind it."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.reading import ReadingDialog
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.labels import body, caption, strong
from relnotes.desktop.parts.search_field import SearchField
from relnotes.domain.folding import fold
from relnotes.noop import QT_TRANSLATE_NOOP


class Lesson(NamedTuple):
    """A word, what it means, and what to do with it this evening."""

    word: str
    meaning: str
    tonight: str


TABLE: tuple[Lesson, ...] = (
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Need"),
        QT_TRANSLATE_NOOP("Lessons", "What must be true for a relationship to be worth it."),
        QT_TRANSLATE_NOOP("Lessons", "Write down one need of each side. Which did nobody say?"),
    ),
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Expectation"),
        QT_TRANSLATE_NOOP("Lessons", "What is counted on, often by a date."),
        QT_TRANSLATE_NOOP("Lessons", "Take one that you only assume, and choose words to ask."),
    ),
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Value together"),
        QT_TRANSLATE_NOOP("Lessons", "One sentence in which both sides find what they came for."),
        QT_TRANSLATE_NOOP("Lessons", "Could both of you sign yours as it stands?"),
    ),
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Role"),
        QT_TRANSLATE_NOOP("Lessons", "The part a side plays, which changes with place and people."),
        QT_TRANSLATE_NOOP("Lessons", "Before you meet, say which part you will play this time."),
    ),
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Contribution"),
        QT_TRANSLATE_NOOP("Lessons", "What a side brought, and what changed because of it."),
        QT_TRANSLATE_NOOP("Lessons", "Add the effect to your last one, then one of theirs."),
    ),
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Told and thanked"),
        QT_TRANSLATE_NOOP("Lessons", "What nobody heard of did not happen for them."),
        QT_TRANSLATE_NOOP("Lessons", "Thank somebody, in one specific sentence."),
    ),
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Promise"),
        QT_TRANSLATE_NOOP("Lessons", "What a side said it would do: kept, or openly given up."),
        QT_TRANSLATE_NOOP("Lessons", "Keep the smallest open one, or say that you will not."),
    ),
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Rhythm"),
        QT_TRANSLATE_NOOP("Lessons", "How often you mean to be in touch, with nothing to sell."),
        QT_TRANSLATE_NOOP("Lessons", "Plan one lunch for this month."),
    ),
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Terms"),
        QT_TRANSLATE_NOOP("Lessons", "What they allow and prefer, in their own words."),
        QT_TRANSLATE_NOOP("Lessons", "Ask one person when, and how, they like to be reached."),
    ),
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Repair"),
        QT_TRANSLATE_NOOP(
            "Lessons", "Finish the task, pause, break the ice humbly, move forward. In this order."
        ),
        QT_TRANSLATE_NOOP("Lessons", "Is something strained? Begin while it is small."),
    ),
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Belief"),
        QT_TRANSLATE_NOOP("Lessons", "What you take for granted, how you could test it, and what"
                          " came of that."),
        QT_TRANSLATE_NOOP("Lessons", "Write down one that you never tested."),
    ),
    Lesson(
        QT_TRANSLATE_NOOP("Lessons", "Value summary"),
        QT_TRANSLATE_NOOP("Lessons", "Two honest pages for a review, with both sides on them."),
        QT_TRANSLATE_NOOP("Lessons", "Look for a month in which nothing of theirs is written."),
    ),
)  # fmt: skip


class LessonsDialog(ReadingDialog):
    """All of them, found by a word."""

    def __init__(self, parent: QWidget) -> None:
        title = QCoreApplication.translate("Lessons", "The words, and what to do with them")
        lead = QCoreApplication.translate(
            "Lessons", "One of them an evening is enough. The sample journal shows them at work."
        )
        super().__init__(title, parent, lead=lead, size=(560, 600))
        self.search = SearchField(self.tr("Search by a word"))
        self.search.textChanged.connect(self.narrow)
        self.stack.insertWidget(2, self.search)
        card = Card()
        self.rows: list[tuple[QWidget, str]] = []
        for lesson in TABLE:
            word, meaning, tonight = (
                QCoreApplication.translate("Lessons", text) for text in lesson
            )
            texts = stacked(strong(word, wrap=True), body(meaning, wrap=True), gap=2)
            texts.addWidget(caption(self.tr("Tonight: {what}").format(what=tonight), wrap=True))
            self.rows.append((card.add_row(texts, roomy=True), fold(f"{word} {meaning} {tonight}")))
        self.nothing = body(self.tr("No word like that here."), "text2", wrap=True)
        self.nothing.hide()
        self.page.add(card)
        self.page.add(self.nothing)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def narrow(self, text: str) -> None:
        """Shows only what says all of these words."""
        wanted = fold(text).split()
        for row, said in self.rows:
            row.setVisible(all(word in said for word in wanted))
        self.nothing.setVisible(all(row.isHidden() for row, _ in self.rows))
