"""Two people beside each other, with what each says of itself, and the choice where they differ."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.relationship.contact_sections import occasion_day
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.flow import Arranged
from relnotes.desktop.parts.labels import body, detail, strong
from relnotes.desktop.words import Words, capitalised
from relnotes.domain.alike import together
from relnotes.domain.kinds import DetailKind
from relnotes.domain.people import PersonDraft
from relnotes.journal import people, relationships

_CHOSEN = ("name", "kind", "standing", "every_days")
_SHOWN = (
    DetailKind.ALIAS,
    DetailKind.ORGANISATION,
    DetailKind.POSITION,
    DetailKind.EMAIL,
    DetailKind.PHONE,
    DetailKind.URL,
    DetailKind.ADDRESS,
)
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody as they are compared: what is written down, and when there was contact last."""

    draft: PersonDraft
    last_contact: dt.date | None = None

    @classmethod
    def read(cls, live: Live, relationship_id: int) -> "Person":
        """Somebody of the journal; a `Problem` where they are gone."""
        draft = live.read(relationships.card, relationship_id).draft
        header = live.read(people.header, relationship_id, live.today())
        return cls(draft, header.last_contact)


class _Rest(QWidget):
    """Takes the room that a card has left, so that its lines stay together."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)


class TwoCards(QWidget):
    """A card for each; a field in which they differ is a choice, with a button in both cards.

    Without `choosing` they are only shown.
    """

    def __init__(
        self, one: Person, other: Person, live: Live, words: Words, *, choosing: bool = True
    ) -> None:
        super().__init__()
        self._drafts = one.draft, other.draft
        self._choosing = choosing
        self._live, self._words = live, words
        self.choices: dict[str, QButtonGroup] = {}
        across = Arranged()
        layout = Across(across, (1, 1))
        for at, person in enumerate((one, other)):
            layout.addWidget(self._card(at, person))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(across)

    def draft(self) -> PersonDraft:
        """Both as one, with the fields that were chosen."""
        chosen: dict[str, Any] = {
            name: getattr(self._drafts[group.checkedId()], name)
            for name, group in self.choices.items()
        }
        one, other = self._drafts
        by_name = self.choices.get("name")
        if by_name is not None and by_name.checkedId() == 1:
            one, other = other, one  # the other name becomes the alias
        return replace(together(one, other), **chosen)

    def _card(self, at: int, person: Person) -> QWidget:
        card = Card()
        draft = person.draft
        card.add_row(strong(draft.name, wrap=True))
        for name in _CHOSEN if self._choosing else ():
            if getattr(self._drafts[0], name) != getattr(self._drafts[1], name):
                card.add_row(self._choice(at, name), line=False)
        for title, text in self._lines(person):
            card.add_row(_line(title, body(text, wrap=True)), line=False)
        card.add_row(_Rest(), padded=False, line=False)
        card.setAccessibleName(draft.name)
        return card

    def _choice(self, at: int, name: str) -> QWidget:
        said, field = self._said(name, getattr(self._drafts[at], name)), self._field(name)
        button = QRadioButton(said.replace("&", "&&"))
        button.setAccessibleName(f"{field}: {said}")
        group = self.choices.setdefault(name, QButtonGroup(self))
        group.addButton(button, at)
        button.setChecked(at == (0 if getattr(self._drafts[0], name) is not None else 1))
        return _line(field, button)

    def _lines(self, person: Person) -> Iterator[tuple[str, str]]:
        """What there is to compare by; what is empty has no line."""
        draft, words = person.draft, self._words
        if "kind" not in self.choices:
            yield self.tr("Here as"), words.enum(draft.kind)
        for kind in _SHOWN:
            values = [one.value.replace("\n", ", ") for one in draft.details if one.kind is kind]
            if values:
                yield words.enum_title(kind), "\n".join(values)
        for day in draft.occasions:
            yield capitalised(day.label), occasion_day(day, words)
        if draft.tags:
            yield self.tr("Tags"), ", ".join(draft.tags)
        last = person.last_contact
        if last is not None:
            yield self.tr("Last contact"), words.day(last, self._live.today())
        if draft.about:
            about = " ".join(draft.about.split())
            short = about if len(about) <= _LONGEST else f"{about[:_LONGEST]}…"
            yield self.tr("About"), short

    def _field(self, name: str) -> str:
        return {
            "name": self.tr("Called"),
            "kind": self.tr("Here as"),
            "standing": self.tr("Standing"),
            "every_days": self.tr("In touch"),
        }[name]

    def _said(self, name: str, value: Any) -> str:
        if name == "every_days":
            none = QCoreApplication.translate("PersonDialog", "No rhythm")
            return none if value is None else self._words.every(value)
        return str(value) if name == "name" else self._words.enum(value)


def _line(title: str, content: QWidget) -> QWidget:
    """What a field is called, and beside it, or below where it is narrow, what stands there."""
    line = Arranged()
    layout = Across(line, (2, 5), 8)
    layout.addWidget(detail(title, wrap=True))
    layout.addWidget(content)
    return line
