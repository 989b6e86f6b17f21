"""Changing several relationships at once: what would become of each is seen before it is done."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.person_rows import every_choices
from relnotes.desktop.live import Live
from relnotes.desktop.long_change import LongChange
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.fields import CheckRow, Combo
from relnotes.desktop.parts.labels import caption, detail
from relnotes.desktop.words import Words
from relnotes.domain.bulk import Becoming, BulkDraft
from relnotes.domain.kinds import Standing
from relnotes.domain.problem import Problem
from relnotes.journal import bulk, tiers
from relnotes.journal.bulk import Preview

_MOST_SHOWN = 40
"""How many are named; all of them are changed, and the rest is counted."""
_AT_ONCE = 500
"""With more than these, both the preview and the change are made beside the window."""
_NOTHING = Preview((), frozenset())
_PAUSE = 150
"""Milliseconds without another letter before so many are looked at again."""


class BulkDialog(FormDialog):
    """Tags, tier, rhythm and rest; one step, that one undo takes back."""

    wide = 640

    def __init__(
        self, live: Live, services: Services, people: tuple[int, ...], parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("BulkDialog", "Change several at once")
        super().__init__(live, services, title, parent=parent)
        self._people, self._left_out = people, set[int]()
        self._changing: frozenset[int] = frozenset()
        self._asking = QTimer(self, singleShot=True, interval=_PAUSE)
        self._asking.timeout.connect(self._look)
        self._add_fields()
        self.count = detail("", wrap=True)
        self.add_row(self.count)
        self.card = Card()
        self.add_row(self.card)
        self.rows: dict[int, CheckRow] = {}
        self._show_preview()

    def save(self) -> None:
        """Changes all who are ticked."""
        self._say_changed(self.live.do(self._label(), bulk.change, self._draft()))

    def accept(self) -> None:
        """Saves; very many are changed beside the window, which lives on."""
        if len(self._people) <= _AT_ONCE:
            super().accept()
            return
        try:
            many = LongChange(self.live, self._label(), bulk.change, self._draft())
            title = self.tr("Changing them")
            many.run(self.services.jobs, self, title, self._changed_many, self._show)
        except Problem as problem:
            self._show(problem)

    def _changed_many(self, count: int) -> None:
        self._say_changed(count)
        QDialog.accept(self)

    def _say_changed(self, count: int) -> None:
        said = (self.tr("1 relationship changed."), self.tr("{n} relationships changed."))
        self.services.messages.quiet(self.services.words.count(count, *said))

    def _label(self) -> str:
        return self.tr("Change several at once")

    def _add_fields(self) -> None:
        words = self.services.words
        self.add_tags, self.drop_tags = QLineEdit(), QLineEdit()
        self.tier, self.every, self.standing = Combo(), Combo(), Combo()
        as_it_is = self.tr("As it is")
        self.tier.addItem(as_it_is, None)
        self.tier.addItem(self.tr("No tier"), 0)
        for one in tiers.TIERS:
            self.tier.addItem(self.tr("Tier {n}").format(n=words.number(one)), one)
        self.every.addItem(as_it_is, None)
        for text, days in every_choices(words, None):
            self.every.addItem(text, days or 0)
        self.standing.addItem(as_it_is, None)
        for standing in Standing:
            self.standing.addItem(words.enum_title(standing), standing)
        self.add_across(
            [
                self.add_field("add_tags", self.tr("Add tags"), self.add_tags),
                self.add_field("drop_tags", self.tr("Take tags away"), self.drop_tags),
            ]
        )
        self.add_across(
            [
                self.add_field("tier", self.tr("Tier"), self.tier),
                self.add_field("every_days", self.tr("Rhythm"), self.every),
                self.add_field("standing", self.tr("Where it stands"), self.standing),
            ]
        )
        for line in (self.add_tags, self.drop_tags):
            line.textChanged.connect(self._show_preview)
        for combo in (self.tier, self.every, self.standing):
            combo.activated.connect(self._show_preview)

    def _draft(self) -> BulkDraft:
        """The change for all but those who were left out."""
        return replace(
            self._whole(), people=tuple(one for one in self._people if one not in self._left_out)
        )

    def _whole(self) -> BulkDraft:
        """The same for everybody, so that who is left out can be ticked again."""
        standing = self.standing.currentData()
        return BulkDraft(
            self._people,
            _tags(self.add_tags.text()),
            _tags(self.drop_tags.text()),
            self.tier.currentData(),
            self.every.currentData(),
            Standing(standing) if standing else None,
        )

    def _show_preview(self, *_: object) -> None:
        """Tells what would become of each; nothing has happened yet."""
        if len(self._people) > _AT_ONCE:
            self._asking.start()
        else:
            self._look()

    def _look(self) -> None:
        """Reads what would become of them."""
        try:
            draft = self._whole()
        except Problem:
            self._show_found(_NOTHING)
            return
        if len(self._people) > _AT_ONCE:
            self.live.read_later(self, self._show_found, bulk.preview, draft, _MOST_SHOWN)
        else:
            self._show_found(self.live.read(bulk.preview, draft, _MOST_SHOWN))

    def _show_found(self, found: Preview) -> None:
        words = self.services.words
        self.card.clear()
        self.rows = {}
        self._changing = found.ids
        self._say_count()
        self.card.setVisible(bool(found.ids))
        for one in found.lines:
            row = CheckRow(self._told(one), checked=one.before.id not in self._left_out)
            row.toggled.connect(lambda on, key=one.before.id: self._tick(key, on=on))
            self.rows[one.before.id] = row
            self.card.add_row(row)
        if rest := len(found.ids) - len(found.lines):
            more = words.count(rest, self.tr("and 1 more"), self.tr("and {n} more"))
            self.card.add_row(caption(more))

    def _tick(self, key: int, *, on: bool) -> None:
        (self._left_out.discard if on else self._left_out.add)(key)
        self._say_count()

    def _say_count(self) -> None:
        said = (
            self.tr("1 relationship would change."),
            self.tr("{n} relationships would change."),
        )
        left = len(self._changing - self._left_out)
        nothing = self.tr("Say what is to be changed; it is shown here before it is done.")
        self.count.setText(self.services.words.count(left, *said) if self._changing else nothing)

    def _told(self, one: Becoming) -> str:
        """A person, and what would be different, in words."""
        words, before, after = self.services.words, one.before, one.after
        said = [f"+ #{tag}" for tag in after.tags if tag not in before.tags]
        said += [f"− #{tag}" for tag in before.tags if tag not in after.tags]
        if before.tier != after.tier:
            tier = self.tr("Tier {n}").format(n=words.number(after.tier or 0))
            said.append(tier if after.tier else self.tr("No tier"))
        if before.every_days != after.every_days:
            said.append(_every(words, after.every_days) or self.tr("no rhythm"))
        if before.standing != after.standing:
            said.append(words.enum(after.standing))
        return f"{one.before.name}: {', '.join(said)}"


def _tags(typed: str) -> tuple[str, ...]:
    return tuple(typed.replace(",", " ").split())


def _every(words: Words, days: int | None) -> str:
    return words.every(days) if days else ""
