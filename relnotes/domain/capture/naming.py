"""Whom a name means, among ten thousand: by whole names, first names, nicknames and beginnings."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from heapq import nsmallest

from relnotes.domain.folding import fold, without_umlauts
from relnotes.domain.problem import Code, Problem

_ENOUGH = 0.5
_LIKELY = 400
_BEGINNING = 4


@dataclass(frozen=True, slots=True)
class Known:
    """Someone in the journal; `also` are nicknames, `rank` is lower for whom you meet lately."""

    id: int
    name: str
    also: tuple[str, ...] = ()
    rank: int = 1_000_000


class Everyone:
    """All who are in the journal, ready to be found while a name is typed."""

    def __init__(self, known: Iterable[Known] = ()) -> None:
        self._known: dict[int, Known] = {}
        self._names: dict[int, tuple[frozenset[str], ...]] = {}
        self._whole: defaultdict[str, set[int]] = defaultdict(set)
        self._word: defaultdict[str, set[int]] = defaultdict(set)
        for one in sorted(known, key=lambda one: (one.rank, one.name, one.id)):
            self._known[one.id] = one
            names = dict.fromkeys(
                fold(typed)
                for name in (one.name, *one.also)
                for typed in (name, without_umlauts(name))
            )
            spelled = [name.split() for name in names]
            self._names[one.id] = tuple(frozenset(words) for words in spelled)
            for words in spelled:
                self._whole[" ".join(words)].add(one.id)
                for word in words:
                    self._word[word].add(one.id)
        self._order = {one: at for at, one in enumerate(self._known)}
        self._words = sorted(self._word)
        self.longest = max((len(one.name.split()) for one in self._known.values()), default=0)
        """Of how many words the longest name is."""

    def __len__(self) -> int:
        return len(self._known)

    def meant(self, name: str) -> Known | None:
        """The one who is called so, or whose name begins so; None where none or several are.

        Further words count whole, as an initial, or with a capital from four letters on: `@Ana P`,
        `@Ana Petr`; so that `@Max be careful` and `@Max Be careful` are about Max.
        """
        ids = self._ids(name, enough=2) or self._ids(without_umlauts(name), enough=2)
        return self._known[ids.pop()] if len(ids) == 1 else None

    def whole(self, name: str) -> Known | None:
        """The only one who is called exactly so."""
        ids = self._whole.get(" ".join(fold(name).split()), ())
        return self._known[next(iter(ids))] if len(ids) == 1 else None

    def named(self, name: str) -> Known:
        """The same; a `Problem` names those who may be meant where it is not one."""
        ids = self._ids(name) or self._ids(without_umlauts(name))
        if len(ids) == 1:
            return self._known[ids.pop()]
        code = Code.SEVERAL_PEOPLE if ids else Code.NO_SUCH_PERSON
        near = self._first(ids, 5) if ids else self.nearest(name)
        nearest = ", ".join(one.name for one in near)
        raise Problem(code, field="people", name=name, nearest=nearest)

    def offered(self, typed: str, most: int = 8) -> list[Known]:
        """Who may be meant by what is typed so far; whom you meet lately come first."""
        wanted, plain = fold(typed).split(), fold(without_umlauts(typed)).split()
        if not wanted:
            return self._first(self._known, most)
        return self._first(self._matching(wanted) or self._matching(plain), most)

    def nearest(self, name: str, most: int = 3) -> list[Known]:
        """Whom a mistyped name may mean, nearest first."""
        wanted = fold(name)

        def likeness(one: Known) -> float:
            whole = fold(one.name)
            parts = [whole, *whole.split()]
            return max(SequenceMatcher(None, wanted, part).ratio() for part in parts)

        scored = [(likeness(one), one) for one in self._likely(wanted)]
        scored.sort(key=lambda pair: (-pair[0], pair[1].rank, pair[1].name))
        return [one for score, one in scored[:most] if score >= _ENOUGH]

    def _ids(self, name: str, enough: int | None = None) -> set[int]:
        """Who may be meant; `enough` ends the search where more would change nothing."""
        wanted, typed = fold(name).split(), name.split()
        if same := self._whole.get(" ".join(wanted)):
            return set(same)
        if len(wanted) == 1:
            return set(self._word.get(wanted[0], ())) or self._beginning(wanted[0], enough)
        ids = self._matching(wanted) if wanted else set()
        for word, written in zip(wanted[1:], typed[1:], strict=False):
            if not written[0].isupper() or 1 < len(word) < _BEGINNING:
                ids &= self._word.get(word, set())
        return (ids & self._word.get(wanted[0], set())) or ids if wanted else ids

    def _matching(self, wanted: list[str]) -> set[int]:
        """Those with one name of which every wanted word begins some word."""
        if len(wanted) == 1:
            return self._beginning(wanted[0])
        found: set[int] | None = None
        for word in sorted(wanted, key=len, reverse=True):
            ids = self._beginning(word)
            found = ids if found is None else found & ids
            if not found:
                return set()
        return {one for one in found or () if any(_fits(wanted, n) for n in self._names[one])}

    def _beginning(self, word: str, enough: int | None = None) -> set[int]:
        at, ids = bisect_left(self._words, word), set[int]()
        while at < len(self._words) and self._words[at].startswith(word):
            ids |= self._word[self._words[at]]
            at += 1
            if enough is not None and len(ids) >= enough:
                break
        return ids

    def _likely(self, wanted: str) -> list[Known]:
        """Of many people only those who share a beginning; likeness is slow to measure."""
        if len(self._known) <= _LIKELY or not wanted:
            return list(self._known.values())
        for length in (3, 2, 1):
            ids = {one for word in wanted.split() for one in self._beginning(word[:length])}
            if ids:
                return self._first(ids, _LIKELY)
        return []

    def _first(self, ids: Iterable[int], most: int) -> list[Known]:
        return [self._known[one] for one in nsmallest(most, ids, key=self._order.__getitem__)]


def _fits(wanted: Iterable[str], words: frozenset[str]) -> bool:
    return all(any(part.startswith(word) for part in words) for word in wanted)
