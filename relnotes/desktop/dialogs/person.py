"""A person, an organisation or a group: new with a name alone, or edited with all there is."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.person_rows import (
    DetailRow,
    OccasionRow,
    PartRows,
    TermRow,
    choose,
    chosen,
    enum_combo,
    every_choices,
)
from relnotes.desktop.live import Live
from relnotes.desktop.name_book import NameBook
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.fields import Combo, TextBox
from relnotes.domain.folding import fold
from relnotes.domain.kinds import Counterpart, RelationshipKind, Standing
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft, TermDraft
from relnotes.journal import relationships
from relnotes.journal.tiers import TIERS


class PersonDialog(FormDialog):
    """The form of a counterpart; a subclass says what saving means."""

    wide = 620

    def __init__(
        self,
        live: Live,
        services: Services,
        title: str,
        *,
        verb: str = "",
        draft: PersonDraft | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, services, title, verb=verb, parent=parent)
        words = services.words
        self._kept = draft
        self.name = QLineEdit()
        self.counterpart = enum_combo(words, Counterpart, self.tr("What they are"))
        self.kind = enum_combo(words, RelationshipKind, self.tr("What the relationship is"))
        self.standing = enum_combo(words, Standing, self.tr("Standing"))
        self.every = Combo(self.tr("How often you mean to be in touch"))
        for text, days in every_choices(words, draft.every_days if draft else None):
            self.every.addItem(text, days)
        self.tier = Combo(self.tr("How close they are"))
        self.tier.addItem(self.tr("Not said"), None)
        for tier in TIERS:
            self.tier.addItem(self.tr("Tier {n}").format(n=words.number(tier)), tier)
        self.inside = Combo(self.tr("Where they work"))
        for text, inside in ((self.tr("Elsewhere"), False), (self.tr("Where I work"), True)):
            self.inside.addItem(text, inside)
        self.tags = QLineEdit()
        self.details: PartRows[Detail] = PartRows(
            lambda: DetailRow(words), self.tr("Add a contact detail")
        )
        self.occasions: PartRows[OccasionDraft] = PartRows(
            lambda: OccasionRow(words), self.tr("Add a date")
        )
        self.terms: PartRows[TermDraft] = PartRows(lambda: TermRow(words), self.tr("Add a term"))
        self.about = TextBox(lines=4)
        self._add_fields()
        self._fill(draft)
        self.name.setFocus()

    def draft(self) -> PersonDraft:
        """What the form says; a `Problem` where it cannot be kept."""
        fresh = PersonDraft(
            name=self.name.text(),
            counterpart=chosen(self.counterpart, Counterpart),
            kind=chosen(self.kind, RelationshipKind),
            standing=chosen(self.standing, Standing),
            every_days=self.every.currentData(),
            tier=self.tier.currentData(),
            inside=bool(self.inside.currentData()),
            about=self.about.toPlainText(),
            tags=tuple(self.tags.text().split(",")),
            details=self.details.drafts(),
            occasions=self.occasions.drafts(),
            terms=self.terms.drafts(),
        )
        return fresh if self._kept is None else replace(fresh, since=self._kept.since)

    def _fill(self, draft: PersonDraft | None) -> None:
        if draft is None:
            choose(self.kind, RelationshipKind.CLIENT)
            return
        self.name.setText(draft.name)
        choose(self.counterpart, draft.counterpart)
        choose(self.kind, draft.kind)
        choose(self.standing, draft.standing)
        self.every.setCurrentIndex(max(0, self.every.findData(draft.every_days)))
        self.tier.setCurrentIndex(max(0, self.tier.findData(draft.tier)))
        self.inside.setCurrentIndex(int(draft.inside))
        self.tags.setText(", ".join(draft.tags))
        self.details.fill(draft.details)
        self.occasions.fill(draft.occasions)
        self.terms.fill(draft.terms)
        self.about.setPlainText(draft.about)

    def _add_fields(self) -> None:
        self.add_field("name", self.tr("Name"), self.name)
        self._pair(
            ("counterpart", self.tr("What they are"), self.counterpart),
            ("kind", self.tr("To you"), self.kind),
        )
        self._pair(
            ("every_days", self.tr("How often you mean to be in touch"), self.every),
            ("standing", self.tr("Standing"), self.standing),
        )
        self._pair(
            ("tier", self.tr("How close they are"), self.tier),
            ("inside", self.tr("Where they work"), self.inside),
        )
        self.add_field(
            "tags", self.tr("Tags"), self.tags, hint=self.tr("Separate several with commas.")
        )
        self.add_field("details", self.tr("How to reach them"), self.details)
        self.add_field("dates", self.tr("Dates that matter to them"), self.occasions)
        self.add_field(
            "terms",
            self.tr("On their terms"),
            self.terms,
            hint=self.tr("Channel, days and hours, what never to do or quote."),
        )
        self.add_field("about", self.tr("Notes"), self.about)

    def _pair(self, *fields: tuple[str, str, QWidget]) -> None:
        self.add_across([self.add_field(name, label, widget) for name, label, widget in fields])


class NewPersonDialog(PersonDialog):
    """Begins a relationship; a name is enough. `relationship_id` is the new one's."""

    def __init__(
        self,
        live: Live,
        services: Services,
        place: Place | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            live, services, self.tr("Who is it?"), verb=self.tr("Begin"), parent=parent
        )
        self.place = place
        self.relationship_id: int | None = None
        self.name.setPlaceholderText(self.tr("A name is enough"))
        self._everyone = NameBook.of(live).folded
        self.name.textChanged.connect(self._compare)

    def draft_about(self) -> str:
        """Nobody yet."""
        return ""

    def save(self) -> None:
        """Adds the relationship."""
        self.relationship_id = self.live.do(
            self.tr("Add a person"), relationships.add, self.draft()
        )

    def _compare(self, text: str) -> None:
        """Says in time that the name is known already; two people may share one."""
        wanted = fold(text).strip()
        known = next((one.name for name, one in self._everyone if name == wanted), "")
        hint = self.tr("There is already a {name} in your journal.").format(name=known)
        self._fields["name"].set_problem(hint if known else "")


class EditPersonDialog(PersonDialog):
    """Edits what is written down of a counterpart."""

    def __init__(
        self, live: Live, services: Services, relationship_id: int, parent: QWidget | None = None
    ) -> None:
        card = live.read(relationships.card, relationship_id)
        super().__init__(
            live, services, self.tr("Edit {name}").format(name=card.draft.name),
            draft=card.draft, parent=parent,
        )  # fmt: skip
        self.relationship_id = relationship_id

    def draft_about(self) -> str:
        """Whose form it is."""
        return f"relationship:{self.relationship_id}"

    def save(self) -> None:
        """Keeps what the form says."""
        draft = self.draft()
        if draft != self._kept:
            self.live.do(
                self.tr("Edit a person"), relationships.revise, self.relationship_id, draft
            )
