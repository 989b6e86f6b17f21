"""Whom the entries of another program are about: people found by e-mail, name or mention."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.folding import fold
from relnotes.domain.kinds import DetailKind
from relnotes.domain.people import PersonDraft
from relnotes.journal import tables as t
from relnotes.journal.access import Reader

_WORD = re.compile(r"\w+")
_NAMES = frozenset({DetailKind.EMAIL, DetailKind.ALIAS})


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody whom an entry names, as the other program wrote it."""

    name: str = ""
    email: str = ""


class Faces:
    """Everybody in the journal by what they are called; a name of two people is nobody's."""

    def __init__(self) -> None:
        self._mails: defaultdict[str, set[int]] = defaultdict(set)
        self._names: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
        self._longest: defaultdict[str, int] = defaultdict(int)

    @classmethod
    def of(cls, reader: Reader) -> "Faces":
        """Those who are in the journal."""
        found, d, r = cls(), t.ContactDetail, t.Relationship
        here = set()
        for person, name in reader.connection.execute(
            select(r.id, r.name).where(r.trashed.is_(None))
        ):
            here.add(person)
            found.meet(person, name)
        query = select(d.relationship_id, d.kind, d.value).where(d.kind.in_(_NAMES))
        for person, kind, value in reader.connection.execute(query):
            if person in here:
                found.meet(person, value, mail=kind is DetailKind.EMAIL)
        return found

    def welcome(self, person: int, draft: PersonDraft) -> None:
        """One more person, who has just come."""
        self.meet(person, draft.name)
        for one in draft.details:
            if one.kind in _NAMES:
                self.meet(person, one.value, mail=one.kind is DetailKind.EMAIL)

    def meet(self, person: int, value: str, *, mail: bool = False) -> None:
        """One more name or e-mail of a person."""
        if mail:
            self._mails[value.strip().casefold()].add(person)
            return
        words = _words(value)
        if words:
            self._names[words].add(person)
            self._longest[words[0]] = max(self._longest[words[0]], len(words))

    def find(self, guest: Guest) -> int | None:
        """Who a guest is: by the e-mail, else by the whole name; None when in doubt."""
        mail = guest.email.strip().casefold()
        found = self._mails.get(mail, set()) if mail else set()
        if len(found) != 1:
            found = self._names.get(_words(guest.name), set())
        return next(iter(found)) if len(found) == 1 else None

    def knows(self, guest: Guest) -> bool:
        """Whether somebody is called so, or several have this e-mail in common."""
        return guest.email.strip().casefold() in self._mails or self.find(guest) is not None

    def mentioned(self, text: str) -> tuple[int, ...]:
        """Those whose name of at least two words stands in a text."""
        words, longest = _words(text), self._longest
        found: dict[int, None] = {}
        for at in [at for at, word in enumerate(words) if word in longest]:
            for length in range(2, longest[words[at]] + 1):
                people = self._names.get(words[at : at + length], ())
                if len(people) == 1:
                    found[next(iter(people))] = None
        return tuple(found)

    def among(self, guests: Iterable[Guest], text: str) -> tuple[int, ...]:
        """The people of an entry: its guests, else those whom its text mentions."""
        found = dict.fromkeys(one for one in map(self.find, guests) if one is not None)
        return tuple(found) or self.mentioned(text)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))
