"""Forgetting a person: what it will reach, the name typed to be sure, and the copies."""

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from relnotes import paths
from relnotes.desktop.behind import Behind
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.forgetting import Forgetting, Wanted
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.labels import body, detail
from relnotes.domain.folding import fold
from relnotes.domain.problem import Code, Problem
from relnotes.journal import forget
from relnotes.journal.forget_copies import Held


class ForgetDialog(FormDialog):
    """Says what goes for good; only the typed name makes it happen."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget
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
        self._work = Forgetting(live, services, relationship_id, parent)
        self.confirm.set_role("danger")
        self.add_row(body(self._what(), wrap=True))
        for line in self._lines():
            self.add_row(detail(line, wrap=True))
        self.copies = detail(self.tr("Looking into the backups…"), wrap=True)
        self.add_row(self.copies)
        self.rewrite = QRadioButton(self.tr("Rewrite these backups without them"))
        self.remove = QRadioButton(self.tr("Delete these backups"))
        self._choice = QButtonGroup(self)
        for button in (self.rewrite, self.remove):
            self._choice.addButton(button)
            button.hide()
            self.add_row(button)
        self.rewrite.setChecked(True)
        self.name = QLineEdit()
        label = self.tr("Type “{name}” to be sure").format(name=self.reach.name)
        self.add_field("name", label, self.name)
        Behind(self, lambda _: self._work.held(), self._found, self._show)

    def save(self) -> None:
        """Begins to forget; there is no way back."""
        if fold(self.name.text()).strip() != fold(self.reach.name):
            raise Problem(Code.NAME_DIFFERS, field="name")
        self._work.begin(Wanted.REMOVE if self.remove.isChecked() else Wanted.REWRITE)

    def _found(self, held: Held) -> None:
        for button in (self.rewrite, self.remove):
            button.setVisible(bool(held.copies))
        self.copies.setText("\n".join(self._copies(held)))

    def _copies(self, held: Held) -> list[str]:
        words, today = self.services.words, self.live.today()
        lines = []
        if held.copies:
            days = sorted(one.made.astimezone(self.live.now().tzinfo).date() for one in held.copies)
            first, last = words.day(days[0], today), words.day(days[-1], today)
            since = self.tr("from {first} to {last}").format(first=first, last=last)
            number = words.count(
                len(held.copies),
                self.tr("{n} backup still holds them"),
                self.tr("{n} backups still hold them"),
            )
            lines.append(f"{number}: {first if first == last else since}.")
            folders = sorted({paths.shown(one.path.parent) for one in held.copies})
            lines += [self.tr("They lie in {folder}").format(folder=one) for one in folders]
        else:
            lines.append(self.tr("No backup holds them."))
        if held.unknown:
            names = ", ".join(one.name for one in held.unknown)
            lines.append(self.tr("Could not be looked into, and stay: {names}").format(names=names))
        return lines

    def _what(self) -> str:
        return self.tr(
            "Everything about {name} is removed from this journal: records, history, trash, "
            "files and search. This can’t be undone, and undo will not reach back past it."
        ).format(name=self.reach.name)

    def _lines(self) -> list[str]:
        words = self.services.words
        goes = self._work.counted(self.reach.records)
        lines = [self.tr("With it go {what}.").format(what=words.names(goes))] if goes else []
        stays = (
            (self.reach.shared_entries,
             self.tr("{n} entry with others stays; its text may still name them."),
             self.tr("{n} entries with others stay; their texts may still name them.")),
            (self.reach.shared_summaries,
             self.tr("{n} value summary with others stays as it went out."),
             self.tr("{n} value summaries with others stay as they went out.")),
        )  # fmt: skip
        return lines + [words.count(n, one, many) for n, one, many in stays if n]
