"""Which of many people have to be held against each other: the few who could be one.

Two are one only where their names have two words in common, of which one may be an initial, or
where they share an e-mail: so each is looked for among those who do, and nobody is held against
all. What more than a dozen share, such as the family name of a village, says too little: there, a
second thing has to be shared, which `alike` wants anyway. Of more than a dozen who share both, the
first dozen stand for all.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, islice, permutations

from relnotes.domain.alike import Traits, digits

MOST = 12
"""How many who share something are all held against each other."""
_WORDS, _NAMES, _THINGS = 12, 20, 40
"""The words of a name, names and things of a person that are looked at; nobody living has more."""
_END = 6
"""Digits of a phone that are the same in every spelling."""
_Key = tuple[object, ...]


class Crowd:
    """People who come one after the other; `everybody` says beforehand what many of them share.

    What more than `many` share is not enough to be held against each other.
    """

    def __init__(self, everybody: Mapping[int, Traits], many: int = MOST) -> None:
        self._initials = {key for one in everybody.values() for key in _initials(one)}
        self._common: frozenset[_Key] = frozenset()
        places = (place for one in everybody.values() for place, _ in self._places(one))
        self._common = frozenset(key for key, held in Counter(places).items() if held > many)
        self._standing: defaultdict[_Key, list[int]] = defaultdict(list)
        self._came: dict[int, int] = {}

    def meet(self, person: int, traits: Traits) -> tuple[int, ...]:
        """Those who came before and may be the same; from here on this one is among them."""
        things = tuple(islice(_things(traits), _THINGS))
        found: set[int] = set()
        stands: set[_Key] = set()
        for place, sights in self._places(traits):
            for sight in sights:
                for key in self._narrowed(sight, things):
                    found.update(self._standing.get(key, ()))
            stands.update(self._narrowed(place, things))
        for key in stands:
            there = self._standing[key]
            if len(there) < MOST:
                there.append(person)
        self._came[person] = len(self._came)
        return tuple(sorted(found, key=self._came.__getitem__))

    def _places(self, one: Traits) -> Iterator[tuple[_Key, Sequence[_Key]]]:
        """Where somebody stands, and where from there whoever may be the same can be seen."""
        for words in _names(one):
            key: _Key = ("name", *sorted(words))
            yield key, [key]
            if key in self._common and len(words) > 1:  # the name alone: see `Traits.can_differ`
                sorts = range(1 << len(one.known))
                mine = sum(known << at for at, known in enumerate(one.known))
                yield (
                    ("alone", words, mine),
                    [("alone", words, other) for other in sorts if not mine & other],
                )
            for pair in combinations(sorted(words), 2):
                if min(map(len, pair)) > 1:
                    yield ("pair", *pair), [("pair", *pair)]
            for word, other in permutations(words, 2):
                if (word, other[0]) in self._initials and len(word) > 1:
                    short, long = ("initial", word, other[0]), ("written out", word, other[0])
                    yield (short, [short, long]) if len(other) == 1 else (long, [short])
        for mail in one.mails:
            yield ("mail", mail), [("mail", mail)]

    def _narrowed(self, key: _Key, things: Sequence[_Key]) -> Sequence[_Key]:
        """A place; where many stand, those in it of who shares another thing, too."""
        return [(*key, *thing) for thing in things] if key in self._common else [key]


def _names(one: Traits) -> Iterator[tuple[str, ...]]:
    return (words[:_WORDS] for words in islice(one.words, _NAMES) if words)


def _initials(one: Traits) -> Iterator[tuple[str, str]]:
    """The words that stand beside an initial, each with it."""
    for words in _names(one):
        for word, other in permutations(words, 2):
            if len(word) > 1 and len(other) == 1:
                yield word, other


def _things(one: Traits) -> Iterator[_Key]:
    """What somebody can share besides the name; who shares it may still spell it otherwise."""
    if one.birthday:
        yield "birthday", one.birthday[-5:]
    for sort, values in (("mail", one.mails), ("page", one.pages), ("work", one.work)):
        yield from ((sort, value) for value in values)
    yield from (("phone", digits(phone)[-_END:]) for phone in one.phones)
