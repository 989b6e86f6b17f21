"""What the headings of a sheet mean beside each other, and whether it is one of people."""

from dataclasses import replace

from relnotes.exchange.table_columns import Field, Meaning, meaning, plain

# A sheet is one of contacts when it has two of these, and one of them is more than a name.
_PERSONAL = frozenset({
    Field.EMAIL, Field.PHONE, Field.GIVEN, Field.FAMILY, Field.ORGANISATION, Field.DATE,
    Field.BIRTH, Field.NICKNAME,
})  # fmt: skip
_STRONG = _PERSONAL | {Field.DISPLAY, Field.URL, Field.ADDRESS, Field.RELATED}
_PLACES = frozenset({"home", "work", "other"})
"""Alone, the number there; Yahoo and old phones call their columns so."""


def meanings(headings: list[str]) -> list[Meaning | None]:
    """What each heading means; some only mean something beside the others."""
    found = [meaning(heading) for heading in headings]
    fields = {one.field for one in found if one}
    plain_headings = [plain(heading) for heading in headings]
    birth = {one.part for one in found if one and one.field is Field.BIRTH}
    has_birth_year, needs_day = "year" in birth, "year" in birth and "day" not in birth
    for at, one in enumerate(found):
        if plain_headings[at] in _PLACES and {"mobile", "pager"} & set(plain_headings):
            found[at] = Meaning(Field.PHONE, plain_headings[at])
        if one is None:
            continue
        if one.field is Field.TITLE:
            prefix = bool({Field.SUFFIX, Field.POSITION} & fields)
            found[at] = Meaning(Field.PREFIX if prefix else Field.POSITION, english=one.english)
        elif plain_headings[at] in {"name", "naam"} and Field.GIVEN in fields:
            if Field.FAMILY not in fields:
                found[at] = Meaning(Field.FAMILY, english=one.english)
        elif one.field is Field.DATE and one.label == "birthday" and needs_day:
            found[at] = Meaning(Field.BIRTH, part="day", english=one.english)
        elif plain_headings[at] in {"jour", "mois"} and not has_birth_year:
            found[at] = None
        elif plain_headings[at] == "aniversario" and _has_other_birthday(found, at):
            found[at] = Meaning(Field.DATE, "anniversary", english=False)
        elif plain_headings[at] in {"ufficio", "ufficio 2"} and "abitazione" in plain_headings:
            found[at] = Meaning(Field.PHONE, "work", english=False)
        elif plain_headings[at] in {"apelido", "презиме"} and Field.FAMILY not in fields:
            found[at] = Meaning(Field.FAMILY, english=False)
        elif plain_headings[at] == "nom" and Field.GIVEN not in fields and _has_cognoms(found):
            found[at] = Meaning(Field.GIVEN, english=False)
        elif one.part == "country" and plain_headings[at] == "kraj" and _has_zeme(plain_headings):
            found[at] = replace(one, part="region")
    return _with_owners(found)


def _with_owners(found: list[Meaning | None]) -> list[Meaning | None]:
    """The parts of an address that follow the one at home or at work belong to it."""
    owner, there = "", set[str]()
    for at, one in enumerate(found):
        if one is None or one.field is not Field.ADDRESS or one.slot != one.label:
            owner, there = "", set()
        elif one.label:
            there = {*(there if one.label == owner else ()), one.part}
            owner = one.label
        elif owner and one.part not in there:
            there.add(one.part)
            found[at] = replace(one, label=owner, slot=owner)
    return found


def _has_other_birthday(found: list[Meaning | None], at: int) -> bool:
    """Whether "Aniversario" is Spanish, beside a birthday, and not the Portuguese one itself."""
    others = (one for place, one in enumerate(found) if place != at)
    return any(one and one.field is Field.DATE and one.label == "birthday" for one in others)


def _has_cognoms(found: list[Meaning | None]) -> bool:
    """Whether "Nom" is Catalan, beside another heading for the family's name."""
    return sum(one is not None and one.field is Field.FAMILY for one in found) > 1


def _has_zeme(words: list[str]) -> bool:
    """Whether "Kraj" is Czech and a region, beside its own word for a country."""
    return any(word.startswith(("zeme", "stat ", "krajina")) for word in words)


def is_contacts(found: list[Meaning | None]) -> bool:
    """Whether these columns are enough to read people from."""
    strong = {(one.field, one.label, one.part) for one in found if one and one.field in _STRONG}
    return len(strong) >= 2 and any(field in _PERSONAL for field, _, _ in strong)
