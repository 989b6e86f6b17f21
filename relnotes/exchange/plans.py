"""A summary's plan as plain values, to be kept, and a plan made of them again."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.domain.summary import Choice, Sections
from relnotes.domain.summary_lines import LineKey, LineKind
from relnotes.domain.summary_plan import About, Plan, Preset, Scope, Span
from relnotes.exchange.paper import paper_of

Values = dict[str, Any]


def values(plan: Plan) -> Values:
    """Everything that was decided, as JSON knows it."""
    about, span = plan.about, plan.span
    return {
        "about": {
            "scope": about.scope.value,
            "people": list(about.people),
            "word": about.word,
        },
        "span": {
            "preset": span.preset.value,
            "since": span.since.isoformat() if span.since else None,
            "until": span.until.isoformat() if span.until else None,
        },
        "language": plan.language,
        "paper": plan.paper,
        "each": plan.each,
        "sections": asdict(plan.choice.sections),
        **choice_values(plan.choice),
    }


def plan_of(kept: Mapping[str, Any]) -> Plan:
    """The plan that was kept; what it does not know, or knows otherwise, is as at first."""
    try:
        return Plan(
            about=_about(kept.get("about", {})),
            span=_span(kept.get("span", {})),
            choice=replace(choice_of(kept), sections=_sections(kept.get("sections", {}))),
            language=str(kept.get("language", "")),
            paper=paper_of(kept.get("paper")),
            each=bool(kept.get("each", False)),
        )
    except (ValueError, TypeError, LookupError, AttributeError):
        return Plan()


def choice_values(choice: Choice) -> Values:
    """What was decided about the lines."""
    return {
        "kind": choice.kind.value,
        "length": choice.length.value,
        "title": choice.title,
        "left_out": _listed(choice.left_out),
        "pulled_up": _listed(choice.pulled_up),
        "wording": [[*_plain(key), text] for key, text in sorted(choice.wording.items())],
    }


def choice_of(kept: Mapping[str, Any]) -> Choice:
    """The choice that was kept; what it does not know, or knows otherwise, is left out."""
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


def _about(kept: Mapping[str, Any]) -> About:
    people = tuple(int(one) for one in kept.get("people", ()))
    return About(Scope(kept.get("scope", Scope.PEOPLE)), people, str(kept.get("word", "")))


def _span(kept: Mapping[str, Any]) -> Span:
    since, until = (
        dt.date.fromisoformat(day) if (day := kept.get(name)) else None
        for name in ("since", "until")
    )
    return Span(Preset(kept.get("preset", Preset.THIS_YEAR)), since, until)


def _sections(kept: Mapping[str, Any]) -> Sections:
    known = {one.name for one in fields(Sections)}
    return Sections(**{name: bool(on) for name, on in kept.items() if name in known})


def _listed(keys: frozenset[LineKey]) -> list[list[Any]]:
    return [_plain(key) for key in sorted(keys)]


def _plain(key: LineKey) -> list[Any]:
    return [key[0].value, key[1]]


def _key(plain: Any) -> LineKey:
    kind, row = plain
    return LineKind(kind), int(row)
