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
    return _with_owners(_Headings(headings).meanings())


class _Headings:
    """The headings of one sheet, each of which may tell what another one means."""

    def __init__(self, headings: list[str]) -> None:
        self._words = [plain(heading) for heading in headings]
        self._found = [meaning(heading) for heading in headings]
        self._fields = {one.field for one in self._found if one}
        self._birth = {one.part for one in self._found if one and one.field is Field.BIRTH}

    def meanings(self) -> list[Meaning | None]:
        """What each of them means."""
        for at, one in enumerate(self._found):
            if self._words[at] in _PLACES and {"mobile", "pager"} & set(self._words):
                self._found[at] = Meaning(Field.PHONE, self._words[at])
            elif one is not None:
                self._found[at] = self._beside_others(at, one)
        return self._found

    def _beside_others(self, at: int, one: Meaning) -> Meaning | None:
        word, fields = self._words[at], self._fields
        if one.field is Field.TITLE:
            prefix = bool({Field.SUFFIX, Field.POSITION} & fields)
            return Meaning(Field.PREFIX if prefix else Field.POSITION, english=one.english)
        if word in {"name", "naam"} and Field.GIVEN in fields:
            return one if Field.FAMILY in fields else Meaning(Field.FAMILY, english=one.english)
        needs_day = "year" in self._birth and "day" not in self._birth
        if one.field is Field.DATE and one.label == "birthday" and needs_day:
            return Meaning(Field.BIRTH, part="day", english=one.english)
        if word in {"jour", "mois"} and "year" not in self._birth:
            return None
        return self._in_its_language(at, one)

    def _in_its_language(self, at: int, one: Meaning) -> Meaning:
        """A word that means one thing in a language and something else in another."""
        word, fields = self._words[at], self._fields
        if word == "aniversario" and _has_other_birthday(self._found, at):
            return Meaning(Field.DATE, "anniversary", english=False)
        if word in {"ufficio", "ufficio 2"} and "abitazione" in self._words:
            return Meaning(Field.PHONE, "work", english=False)
        if word in {"apelido", "презиме"} and Field.FAMILY not in fields:
            return Meaning(Field.FAMILY, english=False)
        if word == "nom" and Field.GIVEN not in fields and _has_cognoms(self._found):
            return Meaning(Field.GIVEN, english=False)
        if word == "kraj" and one.part == "country" and _has_zeme(self._words):
            return replace(one, part="region")
        return one


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
