"""A kind word about a promise of theirs: written here, sent by the user, counted as a try."""

import datetime as dt

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.fields import TextBox
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.words import Words, first_name
from relnotes.journal import promises
from relnotes.journal.promises import PromiseLine

translate = QCoreApplication.translate


class NudgeDialog(FormDialog):
    """A message to reword and copy; relnotes sends nothing."""

    wide = 560

    def __init__(
        self, live: Live, services: Services, promise: PromiseLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            live, services, self.tr("A kind word"), verb=self.tr("Copy it"), parent=parent
        )
        self.promise_id = promise.id
        self.text = TextBox(kind_words(promise, services.words, live.today()), lines=9, grows=True)
        label = self.tr("To {name}, in your words").format(name=first_name(promise.name))
        self.add_field("note", label, self.text)
        hint = self.tr("Copying counts as a try. You send it; relnotes sends nothing.")
        self.add_row(detail(hint, wrap=True))

    def draft_about(self) -> str:
        """The promise."""
        return f"promise:{self.promise_id}"

    def save(self) -> None:
        """Copies the words and counts a try, which keeps them."""
        text = self.text.toPlainText()
        self.live.do(self.tr("Count a try"), promises.try_again, self.promise_id, text)
        QGuiApplication.clipboard().setText(text)
        self.services.messages.quiet(self.tr("Copied, and counted as a try."))


def kind_words(promise: PromiseLine, words: Words, today: dt.date) -> str:
    """Asks without blame: what it is about, whether it still fits, and what would help."""
    name, what = first_name(promise.name), promise.what
    if promise.due is None:
        about = translate("Nudge", "some time ago you kindly offered this: {what}.").format(
            what=what
        )
    elif promise.due < today:
        about = translate(
            "Nudge", "a gentle word about this, which we had in mind for {day}: {what}."
        ).format(day=words.weekday_and_day(promise.due), what=what)
    else:
        about = translate("Nudge", "looking forward to this on {day}: {what}.").format(
            day=words.weekday_and_day(promise.due), what=what
        )
    hello = translate("Nudge", "Hello {name},").format(name=name)
    ask = translate(
        "Nudge", "Does it still fit? If something is in the way, or I can make it easier, tell me."
    )
    free = translate(
        "Nudge", "And if it no longer fits, that is fine too; then I will plan without it."
    )
    return f"{hello}\n\n{about} {ask}\n\n{free}"
