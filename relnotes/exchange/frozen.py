"""The copy of a document that was kept when it went out, and the document made of it again."""

from datetime import date
from typing import Any

from relnotes.domain.kinds import Side
from relnotes.domain.summary import Material
from relnotes.domain.summary_lines import LineKind
from relnotes.domain.summary_plan import Plan
from relnotes.exchange import plans
from relnotes.exchange.document import (
    Bar,
    Document,
    Figure,
    Labels,
    Letterhead,
    Part,
    Row,
    Section,
    as_data,
)
from relnotes.journal.summaries import Frozen


def copy_of(people: tuple[int, ...], material: Material, plan: Plan, document: Document) -> Frozen:
    """What is kept of a document that goes out."""
    return Frozen(
        people=people,
        title=document.title,
        kind=plan.choice.kind,
        length=plan.choice.length,
        since=material.since,
        until=material.until,
        settings=plans.values(plan),
        document=as_data(document),
        language=document.language,
    )


def thawed(data: dict[str, Any]) -> Document:
    """The document that `document.as_data` was given."""
    simple = ("language", "right_to_left", "title", "caption", "lead", "footer")
    labels = {**data["labels"], "columns": tuple(data["labels"]["columns"])}
    return Document(
        **{name: data[name] for name in simple},
        figures=tuple(
            Figure(**{**figure, "side": _side(figure["side"])}) for figure in data["figures"]
        ),
        bars=tuple(Bar(**bar) for bar in data["bars"]),
        sections=tuple(_section(section) for section in data["sections"]),
        notes=tuple(data["notes"]),
        labels=Labels(**labels),
        one_page=data["one_page"],
        to_speak_from=data["to_speak_from"],
        letterhead=Letterhead(**data.get("letterhead", {})),
    )


def _section(data: dict[str, Any]) -> Section:
    parts = tuple(
        Part(part["title"], tuple(_row(row) for row in part["rows"]), part["more"])
        for part in data["parts"]
    )
    return Section(data["title"], parts, _side(data["side"]))


def _row(data: dict[str, Any]) -> Row:
    day, key = data["day"], data["key"]
    return Row(
        **{
            **data,
            "day": date.fromisoformat(day) if day else None,
            "side": _side(data["side"]),
            "curve": tuple((x, y) for x, y in data.get("curve", ())),
            "key": (LineKind(key[0]), int(key[1])) if key else None,
        }
    )


def _side(value: str | None) -> Side | None:
    return Side(value) if value else None
