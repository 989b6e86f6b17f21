"""How the parts of the circle, and the figures about it, read on the screen."""

import datetime as dt
from collections.abc import Callable, Mapping
from contextlib import suppress

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.pages.page import Place
from relnotes.desktop.words import Words, capitalised
from relnotes.domain.kinds import Health, RelationshipKind, Standing
from relnotes.journal.circle_views import Choice
from relnotes.journal.portfolio import Facet, Part, Value
from relnotes.journal.roster import MasterLine

translate = QCoreApplication.translate

_READ: Mapping[Facet, Callable[[str], Value]] = {
    Facet.STANDING: Standing,
    Facet.KIND: RelationshipKind,
    Facet.HEALTH: Health,
    Facet.INSIDE: lambda written: written == "1",
    Facet.TIER: int,
}


def facet(one: Facet) -> str:
    """What the circle is told apart by."""
    return {
        Facet.STANDING: translate("Portfolio", "Where it stands"),
        Facet.KIND: translate("Portfolio", "Kind"),
        Facet.HEALTH: translate("Portfolio", "How it is, as you read it"),
        Facet.INSIDE: translate("Portfolio", "Inside and outside"),
        Facet.TIER: translate("Portfolio", "Tier"),
    }[one]


def part(one: Part, words: Words) -> str:
    """The word for those who have one thing in common."""
    match one.value:
        case None:
            return translate("Portfolio", "No tier")
        case bool():
            return (
                translate("Portfolio", "Inside") if one.value else translate("Portfolio", "Outside")
            )
        case int():
            return translate("Portfolio", "Tier {n}").format(n=words.number(one.value))
    return words.enum_title(one.value)


def place_of(one: Part) -> Place:
    """Where those who have one thing in common are listed."""
    return Place("portfolio", None, f"here {one.facet.value} {_written(one.value)}")


def part_at(tab: str) -> Part | None:
    """The part that a place names; None for everyone."""
    match tab.split(" ", 2):
        case [_, facet, written]:
            found = Facet(facet)
            return Part(found, _READ[found](written) if written else None)
    return None


def choice(one: Choice, words: Words) -> str:
    """The words for everyone who is seen."""
    said = [part(each, words) for each in one.parts]
    if one.tag:
        said.append(f"#{one.tag}")
    return ", ".join(said) or translate("Portfolio", "Everyone")


def written_choice(one: Choice) -> str:
    """A choice as a view keeps it, a line for each part."""
    parts = [f"{each.facet.value} {_written(each.value)}" for each in one.parts]
    return "\n".join([*parts, *([f"tag {one.tag}"] if one.tag else [])])


def choice_of(written: str) -> Choice:
    """The choice that a view keeps; a part that is not known any more is left out."""
    parts, tag = list[Part](), ""
    for line in written.splitlines():
        facet, _, value = line.partition(" ")
        if facet == "tag":
            tag = value
            continue
        with suppress(ValueError):
            found = Facet(facet)
            parts.append(Part(found, _READ[found](value) if value else None))
    return Choice(tuple(parts), tag)


def person(line: MasterLine, choice: Choice, words: Words, today: dt.date) -> str:
    """What stands under a name: its kind, whether it rests or has ended, and the last contact.

    What all have who are seen stands above them already.
    """
    seen = {part.value for part in choice.parts}
    said = [] if line.kind in seen else [words.enum_title(line.kind)]
    if line.standing is not Standing.ACTIVE and line.standing not in seen:
        said.append(words.enum(line.standing))
    if line.last_contact is not None:
        when = words.ago(line.last_contact, today)
        said.append(translate("Portfolio", "last in touch {when}").format(when=when))
    return capitalised(" · ".join(said))


def _written(value: Value) -> str:
    return "" if value is None else str(int(value)) if isinstance(value, int) else value.value
