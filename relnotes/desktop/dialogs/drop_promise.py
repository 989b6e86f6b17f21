"""A promise given up, with the reason."""

from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.fields import TextBox
from relnotes.desktop.parts.labels import body
from relnotes.journal import promises
from relnotes.journal.promises import PromiseLine


class DropPromiseDialog(FormDialog):
    """Asks why; the promise stays on record as dropped."""

    def __init__(
        self, live: Live, services: Services, promise: PromiseLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            live, services, self.tr("Drop this promise"), verb=self.tr("Drop it"), parent=parent
        )
        self.promise_id = promise.id
        self.add_row(body(promise.what, "text2", wrap=True))
        self.reason = TextBox()
        self.add_field("reason", self.tr("Why will it not be kept?"), self.reason)

    def draft_about(self) -> str:
        """The promise."""
        return f"promise:{self.promise_id}"

    def save(self) -> None:
        """Drops the promise."""
        self.live.do(
            self.tr("Drop a promise"), promises.drop, self.promise_id, self.reason.toPlainText()
        )
        self.services.messages.quiet(self.tr("Dropped, and the reason is kept."))
