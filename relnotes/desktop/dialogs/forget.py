"""Forgetting a person: what it will reach, the name typed to be sure, and what it removed."""

from PySide6.QtWidgets import QLineEdit, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.labels import body, detail
from relnotes.domain.folding import fold
from relnotes.domain.problem import Code, Problem
from relnotes.journal import forget


class ForgetDialog(FormDialog):
    """Says what goes for good; only the typed name makes it happen."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            live,
            services,
            self.tr("Forget this person"),
            verb=self.tr("Forget for good"),
            parent=parent,
        )
        self.relationship_id = relationship_id
        self.reach = live.read(forget.reach, relationship_id)
        self.confirm.set_role("danger")
        self.add_row(body(self._what(), wrap=True))
        for line in self._lines():
            self.add_row(detail(line, wrap=True))
        self.name = QLineEdit()
        label = self.tr("Type “{name}” to be sure").format(name=self.reach.name)
        self.add_field("name", label, self.name)

    def save(self) -> None:
        """Forgets; there is no way back."""
        if fold(self.name.text()).strip() != fold(self.reach.name):
            raise Problem(Code.NAME_DIFFERS, field="name")
        removed = self.live.do(self.tr("Forget a person"), forget.forget, self.relationship_id)
        self.live.settle()
        self.live.look_for_changes()
        count = sum(number for _, number in removed.records)
        self.services.messages.quiet(
            self.services.words.count(
                count,
                self.tr("Forgotten: {n} record, its history and its words in search."),
                self.tr("Forgotten: {n} records, their history and their words in search."),
            ),
            undo=False,
        )

    def _what(self) -> str:
        return self.tr(
            "Everything about {name} is removed from this journal: records, history, trash, "
            "files and search. This can’t be undone, and undo will not reach back past it. "
            "Backups made before still hold them until they are thinned out or deleted."
        ).format(name=self.reach.name)

    def _lines(self) -> list[str]:
        words, counts = self.services.words, dict(self.reach.records)
        nouns = (
            ("entry", self.tr("{n} entry"), self.tr("{n} entries")),
            ("contribution", self.tr("{n} contribution"), self.tr("{n} contributions")),
            ("stake", self.tr("{n} need or expectation"), self.tr("{n} needs and expectations")),
            ("promise", self.tr("{n} promise"), self.tr("{n} promises")),
            ("repair", self.tr("{n} repair"), self.tr("{n} repairs")),
            ("attachment", self.tr("{n} file"), self.tr("{n} files")),
            ("value_summary", self.tr("{n} value summary"), self.tr("{n} value summaries")),
        )
        goes = [words.count(counts[kind], one, many) for kind, one, many in nouns if kind in counts]
        lines = [self.tr("With it go {what}.").format(what=words.names(goes))] if goes else []
        if self.reach.shared_entries:
            lines.append(
                words.count(
                    self.reach.shared_entries,
                    self.tr("{n} entry with others stays; its text may still name them."),
                    self.tr("{n} entries with others stay; their texts may still name them."),
                )
            )
        return lines
