"""Who is held against whom: as many as could be one, and of ten thousand no more than a few."""

from collections.abc import Callable
from itertools import combinations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from relnotes.domain.alike import Likeness, Traits, likeness
from relnotes.domain.crowd import MOST, Crowd
from relnotes.domain.people import PersonDraft
from relnotes.journal import phones
from tests.domain.test_alike import person

_SAID = st.lists(
    st.sampled_from(
        ["a@x.example", "A@X.example", "b@x.example", "+49 30 5550101", "030 / 5550101",
         "+49 30 5550102", "https://www.ana.example/", "http://ana.example", "&Northwind",
         "&northwind", "~Ana Lund", "~A. L.", "1980-01-02", "--01-02", "--01-03"]
    ),
    max_size=3,
)  # fmt: skip
_NAMES = st.lists(
    st.sampled_from(["Ana", "ana", "Bo", "A.", "B", "Lund", "Lünd", "L.", "M.", "王", "小", "明"]),
    min_size=1,
    max_size=4,
).map(" ".join)
_PEOPLE = st.lists(st.builds(lambda name, said: person(name, *said), _NAMES, _SAID), max_size=MOST)


def _as_one(one: Traits, other: Traits) -> Likeness | None:
    return likeness(one, other, phones.same)


def _found(people: list[PersonDraft], many: int) -> set[tuple[int, int]]:
    traits = dict(enumerate(map(Traits.of, people)))
    crowd = Crowd(traits, many)
    near = [(other, one) for one in traits for other in crowd.meet(one, traits[one])]
    assert len(near) == len(set(near))
    return {(one, other) for one, other in near if _as_one(traits[one], traits[other])}


@settings(max_examples=300)
@given(people=_PEOPLE, many=st.integers(0, MOST))
@example([person("Ana Lund", "&Northwind"), person("Ana L.", "&northwind")], 0)
@example([person("A. Lund", "--01-02"), person("Lund, Ana", "1980-01-02")], 0)
@example(
    [person("王 小 明"), person("王 小 明", "a@x.example"), person("王 小 明", "&Northwind")], 0
)
@example([person("Ana", "030 / 5550101"), person("Ana", "+49 30 5550101")], 1)
def test_nobody_is_overlooked(people: list[PersonDraft], many: int) -> None:
    """The law of the quick search: it finds whom holding everybody against everybody finds."""
    traits = list(map(Traits.of, people))
    plain = combinations(range(len(people)), 2)
    everybody = {(one, other) for one, other in plain if _as_one(traits[one], traits[other])}
    assert _found(people, many) == everybody


def test_a_village_is_not_held_against_itself() -> None:
    """Ten first names among thousands took a quarter of a minute, in which nothing moved."""
    size = 2_000
    villages: tuple[Callable[[int], PersonDraft], ...] = (
        lambda at: person(f"{'ABCDEFGHIJ'[at % 10]}na Lund", f"p{at}@x.example", f"&Org {at % 5}"),
        lambda at: person("Ana Lund", f"p{at}@x.example"),
        lambda at: person("Ana Lund"),
        lambda at: person(f"{'ABCDEFGHIJ'[at % 10]}. Lund", f"p{at}@x.example"),
        lambda at: person(f"Ana Last{at}", "info@x.example"),
        lambda at: person(f"王 小 {at % 3}", "info@x.example", "+49 30 5550101"),
    )
    for made in villages:
        traits = {at: Traits.of(made(at)) for at in range(size)}
        crowd = Crowd(traits)
        held = sum(len(crowd.meet(at, one)) for at, one in traits.items())
        assert held <= 3 * MOST * size


def test_of_a_great_many_the_first_dozen_stand_for_all() -> None:
    people = [person("Ana Lund", "&Northwind") for _ in range(3 * MOST)]
    found = _found(people, MOST)
    for one in range(1, len(people)):
        assert {other for other, later in found if later == one} == set(range(min(one, MOST)))


def test_of_a_very_long_name_the_first_words_count() -> None:
    """A file may have been made to fill the memory of whoever looks for two words in common."""
    first, second = (" ".join(f"{letter}{n}" for n in range(160)) for letter in "wv")
    near = [f"{first} Ana Lund", f"{second} Ana Lund", f"{first} Bo Lund"]
    traits = {at: Traits.of(person(name)) for at, name in enumerate(near)}
    crowd = Crowd(traits)
    assert [crowd.meet(at, one) for at, one in traits.items()] == [(), (), (0,)]
