"""Whether two who are written down twice may be one: by what they share, and never by one thing.

A name that may be the same is one thing; so is an e-mail, a phone, a page, a birthday, a place of
work. Two things together are worth showing to somebody who knows. A name alone only where nothing
that could differ is known of both: an address book has the e-mails, LinkedIn only the pages.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import and_
from typing import TypeVar

from relnotes.domain.folding import fold
from relnotes.domain.kinds import Counterpart, DetailKind
from relnotes.domain.people import Detail, PersonDraft

T = TypeVar("T")
SamePhone = Callable[[str, str], bool]
_WORD = re.compile(r"\w+")
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_PAGE = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)


class Shared(StrEnum):
    """What two who look alike have in common."""

    NAME = "name"
    NAME_OTHERWISE = "name otherwise"
    EMAIL = "email"
    PHONE = "phone"
    PAGE = "page"
    BIRTHDAY = "birthday"
    WORK = "work"


_NAMES = frozenset({Shared.NAME, Shared.NAME_OTHERWISE})
_REACHES = frozenset({Shared.EMAIL, Shared.PHONE, Shared.PAGE})


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two share, with the words of it; `sure` where it is more than a name alone."""

    shared: tuple[tuple[Shared, str], ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Traits:
    """What somebody is compared by: `words` are those of each name, and mails, pages and places of
    work stand as they are compared, each with how it was written, for showing it."""

    counterpart: Counterpart
    names: tuple[str, ...]
    words: tuple[tuple[str, ...], ...]
    mails: Mapping[str, str]
    phones: tuple[str, ...]
    pages: Mapping[str, str]
    work: Mapping[str, str]
    birthday: str

    @classmethod
    def of(cls, draft: PersonDraft) -> "Traits":
        """The traits of a counterpart."""

        def values(kind: DetailKind) -> tuple[str, ...]:
            return tuple(one.value for one in draft.details if one.kind is kind)

        birthdays = (one.value for one in draft.occasions if fold(one.label) == "birthday")
        names = (draft.name, *values(DetailKind.ALIAS))
        return cls(
            draft.counterpart,
            names,
            tuple(map(words, names)),
            _compared(values(DetailKind.EMAIL)),
            values(DetailKind.PHONE),
            _compared(values(DetailKind.URL)),
            _compared(values(DetailKind.ORGANISATION)),
            next(birthdays, ""),
        )

    @property
    def known(self) -> tuple[bool, ...]:
        """Of which sorts something is written down that could speak for two."""
        return bool(self.mails), bool(self.phones), bool(self.pages), bool(self.birthday)

    def can_differ(self, other: "Traits") -> bool:
        """Whether something of a sort is written down of both, so that it can speak for two."""
        return any(map(and_, self.known, other.known))


def likeness(one: Traits, other: Traits, same_phone: SamePhone) -> Likeness | None:
    """What speaks for two being one; None where it is too little, or something speaks against."""
    if one.counterpart is not other.counterpart or _born_apart(one, other):
        return None
    shared = tuple(_shared(one, other, same_phone))
    sorts = {sort for sort, _ in shared}
    if len(sorts) > 1 and (sorts & _NAMES or sorts >= {Shared.EMAIL, Shared.PHONE}):
        return Likeness(shared, sure=bool(sorts & _REACHES) and bool(sorts & _NAMES))
    alone = Shared.NAME in sorts and not one.can_differ(other)
    if alone and len(words(shared[0][1])) > 1:
        return Likeness(shared, sure=False)
    return None


def words(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents and the two ways to write an umlaut."""
    folded = fold(name)
    for two, letter in _UMLAUTS:
        folded = folded.replace(two, letter)
    return tuple(_WORD.findall(folded))


def digits(phone: str) -> str:
    """The digits of a number."""
    return "".join(str(int(sign)) for sign in phone if sign.isdecimal())


def same_words(first: tuple[str, ...], second: tuple[str, ...]) -> Shared | None:
    """Whether two names may be one person's: the same, in another order, or with initials."""
    if not first or not second:
        return None
    if first == second:
        return Shared.NAME
    if sorted(first) == sorted(second):
        return Shared.NAME_OTHERWISE
    return Shared.NAME_OTHERWISE if _fits(first, second) or _fits(second, first) else None


def _fits(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether each word of a name stands in another one, in order, some of them as initials.

    One word at least is the same on both sides, and one more is it or its initial.
    """
    if not 1 < len(short) <= len(long):
        return False
    left, whole = list(long), 0
    for word in short:
        found = next((at for at, other in enumerate(left) if _same_word(word, other)), None)
        if found is None:
            return False
        whole += len(word) > 1 and word == left[found]
        del left[found]
    return whole > 0


def _same_word(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _shared(one: Traits, other: Traits, same_phone: SamePhone) -> Iterator[tuple[Shared, str]]:
    name = _shared_name(one, other)
    if name is not None:
        yield name
    for sort, mine, theirs in (
        (Shared.EMAIL, one.mails, other.mails),
        (Shared.PAGE, one.pages, other.pages),
        (Shared.WORK, one.work, other.work),
    ):
        found = next((value for value in mine if value in theirs), None)
        if found is not None:
            yield sort, mine[found]
    phone = next((a for a in one.phones for b in other.phones if same_phone(a, b)), None)
    if phone is not None:
        yield Shared.PHONE, phone
    if one.birthday and one.birthday[-5:] == other.birthday[-5:]:
        yield Shared.BIRTHDAY, max(one.birthday, other.birthday, key=len)


def _shared_name(one: Traits, other: Traits) -> tuple[Shared, str] | None:
    """The name that both bear, the same one before one that only may be."""
    found = None
    for name, mine in zip(one.names, one.words, strict=True):
        for theirs in other.words:
            same = same_words(mine, theirs)
            if same is Shared.NAME:
                return same, name
            if same is not None:
                found = found or (same, name)
    return found


def _compared(values: Iterable[str]) -> dict[str, str]:
    """Values by how they are compared; of two spellings the first is shown."""
    found: dict[str, str] = {}
    for value in values:
        found.setdefault(_plain(value), value)
    return found


def _plain(value: str) -> str:
    return _PAGE.sub("", fold(value.strip())).rstrip("/")


def _born_apart(one: Traits, other: Traits) -> bool:
    """Whether both birthdays are known and are two."""
    if not one.birthday or not other.birthday:
        return False
    mine, theirs = one.birthday, other.birthday
    if mine.startswith("-") or theirs.startswith("-"):
        return mine[-5:] != theirs[-5:]
    return mine != theirs


def together(one: PersonDraft, other: PersonDraft) -> PersonDraft:
    """Both as one: what `one` says goes first, and nothing that the other says is lost."""
    about = "\n\n".join(dict.fromkeys(text for text in (one.about, other.about) if text))
    own = list(one.details)
    if fold(other.name) != fold(one.name):
        own.append(Detail(DetailKind.ALIAS, other.name))
    return PersonDraft(
        name=one.name,
        counterpart=one.counterpart,
        kind=one.kind,
        standing=one.standing,
        inside=one.inside or other.inside,
        tier=one.tier if one.tier is not None else other.tier,
        since=min(filter(None, (one.since, other.since)), default=None),
        every_days=one.every_days if one.every_days is not None else other.every_days,
        about=about,
        tags=_each(one.tags, other.tags, fold),
        details=_each(own, other.details, lambda detail: (detail.kind, _plain(detail.value))),
        occasions=_each(one.occasions, other.occasions, lambda day: (fold(day.label), day.value)),
        terms=_each(one.terms, other.terms, lambda term: (term.kind, fold(term.text))),
    )


def _each(one: Iterable[T], other: Iterable[T], key: Callable[[T], object]) -> tuple[T, ...]:
    """The things of both, each once."""
    found: dict[object, T] = {}
    for thing in (*one, *other):
        found.setdefault(key(thing), thing)
    return tuple(found.values())
