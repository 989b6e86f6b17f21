"""One document for each of several people, decided alike."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from relnotes.desktop.live import Live
from relnotes.domain.summary import Material
from relnotes.domain.summary_plan import Plan, Scope
from relnotes.exchange.composing import compose
from relnotes.exchange.document import Document, Letterhead
from relnotes.exchange.wording import Words
from relnotes.journal import summary_material


@dataclass(frozen=True, slots=True)
class Draft:
    """A summary in the making: about whom, of what, how chosen, and how it reads."""

    people: tuple[int, ...]
    material: Material
    plan: Plan
    document: Document


@dataclass(frozen=True, slots=True)
class Batch:
    """Whom documents are for and how they were decided; it can be worked off on a thread."""

    people: tuple[int, ...]
    plan: Plan
    since: dt.date
    until: dt.date
    words: Words
    letterhead: Letterhead

    def drafts(self, live: Live) -> Iterator[Draft]:
        """The document of each, read and made when its turn comes."""
        about = self.plan.about
        role = about.word if about.scope is Scope.ROLE else ""
        for person in self.people:
            material = live.read_whole(
                summary_material.material, (person,), self.since, self.until, role=role
            )
            document = compose(material, self.plan.choice, self.words, self.letterhead)
            yield Draft((person,), material, self.plan.one_of(person), document)
