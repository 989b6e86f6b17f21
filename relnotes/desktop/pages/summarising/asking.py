"""The questions about drafts, templates and the letterhead, and what comes of the answers."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.draft_list import DraftList
from relnotes.desktop.pages.summarising.keeping import Keeping
from relnotes.desktop.pages.summarising.letterhead_dialog import LetterheadDialog
from relnotes.desktop.pages.summarising.making import Making
from relnotes.desktop.pages.summarising.naming import NameDialog
from relnotes.journal import summary_drafts, trash


class Asking(QObject):
    """Opens the dialogs of a page; what is answered goes to the summary in the making."""

    def __init__(self, live: Live, services: Services, making: Making, page: QWidget) -> None:
        super().__init__(page)
        self._live, self._services = live, services
        self._making, self._page = making, page

    def listen(self, keeping: Keeping) -> None:
        """Answers to the lists and buttons of what is kept."""
        keeping.draft_wanted.connect(self.draft)
        keeping.template_wanted.connect(self.template)
        keeping.templates.opened.connect(self._use)
        for drafts in keeping.lists:
            self.listen_to(drafts)

    def listen_to(self, drafts: DraftList) -> None:
        """Answers to one list."""
        drafts.renamed.connect(self.rename)
        drafts.copied.connect(self.duplicate)
        drafts.thrown.connect(self._throw)

    def draft(self) -> NameDialog:
        """Asks what the draft is called."""
        document = self._making.document
        name = document.title if document is not None else ""
        return self._name(self.tr("Keep as a draft"), name, self._making.keep_as)

    def template(self) -> NameDialog:
        """Asks what the template is called."""
        name = self._services.words.enum_title(self._making.choice.kind)
        return self._name(self.tr("Keep as a template"), name, self._making.keep_template)

    def rename(self, draft_id: int, name: str) -> NameDialog:
        """Asks for another name."""
        label = self.tr("Rename a draft")

        def renamed(said: str) -> None:
            self._live.do(label, summary_drafts.rename, draft_id, said)

        return self._name(self.tr("Rename"), name, renamed)

    def duplicate(self, draft_id: int, name: str) -> NameDialog:
        """Asks what the second one is called."""
        label = self.tr("Duplicate a draft")

        def made(said: str) -> None:
            self._live.do(label, summary_drafts.duplicate, draft_id, said)

        return self._name(self.tr("Duplicate"), name, made)

    def letterhead(self) -> LetterheadDialog:
        """Asks what stands above every document."""
        dialog = LetterheadDialog(self._live, self._services, self._page)
        dialog.accepted.connect(lambda: self._making.decide(self._making.choice))
        dialog.open()
        return dialog

    def _name(self, title: str, name: str, then: Callable[[str], object]) -> NameDialog:
        dialog = NameDialog(self._live, self._services, title, self._page, name=name, then=then)
        dialog.open()
        return dialog

    def _use(self, template_id: int) -> None:
        with self._services.messages.problems():
            self._making.use_template(template_id)

    def _throw(self, draft_id: int) -> None:
        with self._services.messages.problems():
            self._live.do(self.tr("Delete a draft"), trash.throw, "value_summary", draft_id)
            self._services.messages.quiet(self.tr("It is in the trash."))
