"""What the two kinds of notes of the Markdown folder look like: properties, then words."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from relnotes.domain.amounts import Amount
from relnotes.domain.kinds import DetailKind, PromiseState, Side, StakeKind
from relnotes.exchange.markdown import escaped
from relnotes.exchange.own_notes import ABOUT_ENDS
from relnotes.exchange.wording import Words
from relnotes.journal.facts import Facts

Row = Mapping[str, Any]
_SHOWN = str.maketrans("[]|\n", "()/ ")
_KEYS = {
    DetailKind.EMAIL: "email",
    DetailKind.PHONE: "phone",
    DetailKind.URL: "url",
    DetailKind.ADDRESS: "address",
    DetailKind.ORGANISATION: "organisation",
    DetailKind.POSITION: "position",
}


def link(name: str, called: str) -> str:
    """A link to a note; with what its record is called where the name had to be cleaned."""
    shown = called.translate(_SHOWN)
    return f"[[{name}]]" if shown == name else f"[[{name}|{shown}]]"


def target(linked: str) -> str:
    """The note that a link leads to."""
    return linked.removeprefix("[[").partition("|")[0].removesuffix("]]")


def entry_note(row: Row, files: Sequence[str]) -> str:
    """The note of an entry: its words as they were written, all else as properties."""
    when = row["day"].isoformat()
    if row["time"] is not None:
        when = f"{when}T{row['time']:%H:%M}"
    properties = [
        ("relnotes", f"entry {row['uid']}"),
        ("title", row["title"]),
        ("kind", row["kind"].value),
        ("people", list(row["people"])),
        ("minutes", row["minutes"]),
        ("place", row["place"]),
        ("warmth", row["warmth"]),
        ("my role", row["my_role"]),
        ("tags", [_tag(one) for one in row["tags"] or ()]),
        ("files", [f"[[{one}]]" for one in files]),
    ]
    return "\n".join(["---", f"date: {when}", *_front(properties), "---", "", row["body"], ""])


def person_note(
    one: Facts,
    records: Mapping[str, Sequence[Row]],
    *,
    met: Iterable[str],
    files: Iterable[str],
    text: Words,
) -> str:
    """The note of a relationship: how to reach them, then both sides."""
    blocks = [f"# {escaped(one.name)}"]
    if one.about:
        blocks.append(one.about)
    blocks.append(ABOUT_ENDS)
    for title, lines in _Sections(one, records, text).all():
        blocks += _section(title, lines)
    ties = [f"{escaped(tie.kind)} [[{tie.name}]]" for tie in one.ties]
    blocks += _section(text("vault people"), ties)
    blocks += _section(text("vault journal"), [f"[[{name}]]" for name in met])
    blocks += _section(text("vault files"), [f"[[{name}]]" for name in files])
    front = "\n".join(["---", *_front(_properties(one)), "---"])
    return f"{front}\n\n" + "\n\n".join(blocks) + "\n"


def _properties(one: Facts) -> Iterator[tuple[str, object]]:
    yield "relnotes", f"relationship {one.uid}"
    yield "name", one.name
    yield "kind", one.counterpart.value
    yield "relationship", one.kind.value
    yield "aliases", [one.value for one in one.details if one.kind is DetailKind.ALIAS]
    yield "tags", [_tag(tag) for tag in one.tags]
    reached: dict[str, list[str]] = {}
    for detail in one.details:
        if detail.kind in _KEYS:
            label = detail.label.translate(str.maketrans("", "", "[]\n"))
            key = f"{_KEYS[detail.kind]}[{label}]" if label else _KEYS[detail.kind]
            reached.setdefault(key, []).append(detail.value)
    for key, values in reached.items():
        yield key, values if len(values) > 1 else values[0]
    for occasion in one.occasions:
        known = occasion.label in ("birthday", "anniversary")
        yield occasion.label if known else f"date[{occasion.label}]", occasion.value


def _front(properties: Iterable[tuple[str, object]]) -> Iterator[str]:
    """Properties as YAML, which takes every text as JSON writes it; empty ones are left out."""
    for key, value in properties:
        if value not in (None, "", []):
            name = key if key.replace(" ", "").isalpha() else json.dumps(key, ensure_ascii=False)
            yield f"{name}: {json.dumps(value, ensure_ascii=False)}"


def _tag(name: str) -> str:
    """A tag as Obsidian knows it, without spaces."""
    return "-".join(name.split())


def _section(title: str, lines: Iterable[str]) -> list[str]:
    items = [f"- {line}" for line in lines]
    return [f"## {escaped(title)}", "\n".join(items)] if items else []


class _Sections:
    """What both sides hold and did, under headings, a line for each record."""

    def __init__(self, one: Facts, records: Mapping[str, Sequence[Row]], text: Words) -> None:
        self._who, self._records, self._text = one.name, records, text

    def all(self) -> Iterator[tuple[str, Iterable[str]]]:
        """The headings with their lines, in the order in which one reads about somebody."""
        text = self._text
        yield text("vault value"), self._lines("value propositions", self._value)
        yield text("roles"), self._lines("roles", self._role)
        for kind, heading in ((StakeKind.NEED, "needs"), (StakeKind.EXPECTATION, "expectations")):
            rows = [row for row in self._records.get("stakes", ()) if row["kind"] is kind]
            yield text(heading), map(self._stake, rows)
        for side, heading in (
            (Side.ME, text("what_i_brought")),
            (Side.THEM, text("what_they_brought", who=self._who)),
        ):
            rows = [row for row in self._records.get("contributions", ()) if row["side"] is side]
            yield heading, map(self._contribution, rows)
        yield text("promises"), self._lines("promises", self._promise)
        yield text("goals"), self._lines("goals", self._goal)
        yield text("brief terms", who=self._who), self._lines("terms", lambda row: row["text"])
        yield text("brief known"), self._lines("about", lambda row: row["answer"])
        yield text("lessons"), self._lines("lessons", lambda row: row["title"])
        yield text("vault repairs"), self._lines("repairs", self._repair)

    def _lines(self, sheet: str, say: Callable[[Row], str]) -> Iterator[str]:
        return (escaped(say(row)) for row in self._records.get(sheet, ()))

    def _side(self, side: Side) -> str:
        return self._text("my_role") if side is Side.ME else self._who

    def _told(self, *parts: object) -> str:
        return escaped(" · ".join(str(part) for part in parts if part))

    def _value(self, row: Row) -> str:
        return f"{row['day']} · {row['text']}"

    def _role(self, row: Row) -> str:
        period = f"{row['since'] or ''} – {row['until'] or ''}"
        days = period if row["since"] or row["until"] else ""
        return " · ".join(filter(None, (self._side(row["side"]), row["name"], days)))

    def _stake(self, row: Row) -> str:
        state = row["state"].value
        return self._told(self._side(row["side"]), row["what"], row["due"], state)

    def _contribution(self, row: Row) -> str:
        amount = ""
        if row["amount"] is not None:
            amount = self._text.amount(Amount(row["amount"], row["unit"]))
        return self._told(row["day"], row["what"], amount, row["effect"])

    def _promise(self, row: Row) -> str:
        state = "" if row["state"] is PromiseState.OPEN else row["state"].value
        told = (self._side(row["side"]), row["what"], row["due"], state)
        return " · ".join(str(one) for one in told if one)

    def _goal(self, row: Row) -> str:
        told = (self._side(row["side"]), row["what"], row["due"], row["state"].value)
        return " · ".join(str(one) for one in told if one)

    def _repair(self, row: Row) -> str:
        return f"{row['opened_day']} · {row['what_happened']} · {row['state'].value}"
