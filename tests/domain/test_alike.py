"""Who may be one: two things in common, never one alone, and nothing that speaks against it."""

import pytest

from relnotes.domain.alike import Likeness, Shared, Traits, likeness, same_words, together, words
from relnotes.domain.kinds import Counterpart, DetailKind
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft
from relnotes.journal import phones

SORTS = {
    "@": DetailKind.EMAIL,
    "+": DetailKind.PHONE,
    "h": DetailKind.URL,
    "&": DetailKind.ORGANISATION,
    "~": DetailKind.ALIAS,
}


def person(name: str, *said: str, kind: Counterpart = Counterpart.PERSON) -> PersonDraft:
    """Somebody with an e-mail, a +phone, a page, an &organisation, a ~nickname, a birthday."""
    details, days = [], []
    for one in said:
        if one[0] in "-1":
            days.append(OccasionDraft("birthday", one))
        else:
            sort = "@" if "@" in one else "+" if one[0] == "0" else one[0]
            details.append(Detail(SORTS[sort], one.lstrip("&~")))
    return PersonDraft(name, kind, details=tuple(details), occasions=tuple(days))


def alike(one: PersonDraft, other: PersonDraft) -> Likeness | None:
    """What they share; the same whoever is asked first."""
    found = likeness(Traits.of(one), Traits.of(other), phones.same)
    back = likeness(Traits.of(other), Traits.of(one), phones.same)
    assert (found is None) == (back is None)
    if found is not None and back is not None:
        assert {sort for sort, _ in found.shared} == {sort for sort, _ in back.shared}
    return found


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Ana Petrović", "ana petrovic", Shared.NAME),
        ("Jürgen Müller", "Juergen Mueller", Shared.NAME),
        ("Petrović, Ana", "Ana Petrović", Shared.NAME_OTHERWISE),
        ("A. Petrović", "Ana Petrović", Shared.NAME_OTHERWISE),
        ("Ana M. Petrović", "Ana Petrović", Shared.NAME_OTHERWISE),
        ("Ana Petrović", "Marko Petrović", None),
        ("Ana", "Ana Petrović", None),
        ("A. P.", "Ana Petrović", None),
        ("Smith", "Jane Smith", None),
        ("Nguyễn Văn An", "Nguyen Van An", Shared.NAME),
        ("", "Ana", None),
    ],
)
def test_a_name_in_other_spellings(one: str, other: str, how: Shared | None) -> None:
    first, second = words(one), words(other)
    assert same_words(first, second) is same_words(second, first) is how


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("+49 30 5550101", "030 / 555 01 01", True),
        ("0049 30 5550101", "+49 (0)30 5550101", True),
        ("(030) 555-0101", "0305550101", True),
        ("+49 30 5550101", "+43 30 5550101", False),
        ("+49 30 5550101", "+49 30 5550102", False),
        ("+00 555 0114", "+00-5550114", True),
        ("extension 12", "12", False),
        ("", "", False),
    ],
)
def test_a_phone_in_other_spellings(one: str, other: str, same: bool) -> None:
    assert phones.same(one, other) is phones.same(other, one) is same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Ana Petrović", "a@x.example"), person("Bo Lund", "a@x.example")),
        (person("Ana Petrović", "+49 30 5550101"), person("Marko Petrović", "030 5550101")),
        (person("Ana Sousa", "a@x.example"), person("Ana Sousa", "b@x.example")),
        (person("Ana", "&Northwind"), person("Bo", "&Northwind")),
        (person("Iris"), person("Iris")),
        (person("Bo Lund", "1980-01-02"), person("Cy Rao", "1980-01-02")),
        (
            person("Bo Lund", "&Northwind", "1980-01-02"),
            person("Cy Rao", "&Northwind", "1980-01-02"),
        ),
    ],
)
def test_one_thing_alone_is_nothing(one: PersonDraft, other: PersonDraft) -> None:
    assert alike(one, other) is None


@pytest.mark.parametrize(
    ("one", "other", "sure", "sorts"),
    [
        (
            person("Ana Petrović", "Ana@X.example"),
            person("Petrovic, Ana", "ana@x.example"),
            True,
            {Shared.NAME_OTHERWISE, Shared.EMAIL},
        ),
        (
            person("Ana Petrović", "+49 30 5550101"),
            person("A. Petrović", "030/5550101", "b@x.example"),
            True,
            {Shared.NAME_OTHERWISE, Shared.PHONE},
        ),
        (
            person("Bo Lund", "bo@x.example", "+49 30 5550101"),
            person("Büro", "bo@x.example", "030 5550101"),
            False,
            {Shared.EMAIL, Shared.PHONE},
        ),
        (
            person("Ana Sousa", "&Northwind", "a@x.example"),
            person("Ana Sousa", "&northwind", "b@x.example"),
            False,
            {Shared.NAME, Shared.WORK},
        ),
        (
            person("Ана Петровић", "~Ana Petrović", "https://ana.example/"),
            person("Ana Petrović", "http://www.ana.example"),
            True,
            {Shared.NAME, Shared.PAGE},
        ),
        (person("Ana Petrović"), person("Ana Petrovic", "a@x.example"), False, {Shared.NAME}),
        (
            person("Ana Sousa", "a@x.example", "+49 30 5550101"),
            person("Ana Sousa", "https://www.linkedin.com/in/ana", "&Northwind"),
            False,
            {Shared.NAME},
        ),
        (
            person("Ana Sousa", "1980-01-02"),
            person("Sousa Ana", "--01-02"),
            False,
            {Shared.NAME_OTHERWISE, Shared.BIRTHDAY},
        ),
    ],
)
def test_two_things_are_worth_a_look(
    one: PersonDraft, other: PersonDraft, sure: bool, sorts: set[Shared]
) -> None:
    found = alike(one, other)
    assert found is not None
    assert found.sure is sure
    assert {sort for sort, _ in found.shared} == sorts


@pytest.mark.parametrize(
    "other",
    [
        person("Ana Petrović", "a@x.example", "1990-03-15"),
        person("Ana Petrović", "a@x.example", kind=Counterpart.ORGANISATION),
    ],
)
def test_what_speaks_against_it(other: PersonDraft) -> None:
    assert alike(person("Ana Petrović", "a@x.example", "1990-03-14"), other) is None


def test_both_as_one_lose_nothing() -> None:
    one = person("Ana Petrović", "a@x.example", "+49 30 5550101")
    other = person("A. Petrović", "A@X.example", "b@x.example", "--03-14")
    both = together(one, other)
    assert [detail.value for detail in both.details] == [
        "a@x.example", "+49 30 5550101", "A. Petrović", "b@x.example",
    ]  # fmt: skip
    assert both.name == "Ana Petrović"
    assert both.details[2].kind is DetailKind.ALIAS
    assert [day.value for day in both.occasions] == ["--03-14"]
    assert together(one, one) == one
