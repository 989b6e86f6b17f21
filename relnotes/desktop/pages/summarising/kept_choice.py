"""A choice that is not frozen yet, as plain values of a draft, and a choice made of them again."""

from dataclasses import replace
from typing import Any

from relnotes.desktop.typed import Values
from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.domain.summary import Choice, LineKey, LineKind


def values(choice: Choice) -> Values:
    """What was decided and worded; nothing where it is as every summary begins."""
    first = Choice()
    if (choice.wording, choice.title, choice.left_out, choice.pulled_up) == (
        first.wording, first.title, first.left_out, first.pulled_up,
    ):  # fmt: skip
        return {}
    return {
        "kind": choice.kind.value,
        "length": choice.length.value,
        "title": choice.title,
        "left_out": _listed(choice.left_out),
        "pulled_up": _listed(choice.pulled_up),
        "wording": [[*_plain(key), text] for key, text in sorted(choice.wording.items())],
    }


def choice_of(kept: Values) -> Choice:
    """The choice of a draft; what it does not know, or knows otherwise, is left out."""
    try:
        return replace(
            Choice(),
            kind=SummaryKind(kept.get("kind", SummaryKind.CONTRACT)),
            length=SummaryLength(kept.get("length", SummaryLength.ONE_PAGE)),
            title=str(kept.get("title", "")),
            left_out=frozenset(map(_key, kept.get("left_out", ()))),
            pulled_up=frozenset(map(_key, kept.get("pulled_up", ()))),
            wording={_key(row[:2]): str(row[2]) for row in kept.get("wording", ())},
        )
    except (ValueError, TypeError, LookupError):
        return Choice()


def _listed(keys: frozenset[LineKey]) -> list[list[Any]]:
    return [_plain(key) for key in sorted(keys)]


def _plain(key: LineKey) -> list[Any]:
    return [key[0].value, key[1]]


def _key(plain: Any) -> LineKey:
    kind, row = plain
    return LineKind(kind), int(row)
