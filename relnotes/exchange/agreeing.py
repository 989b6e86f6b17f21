"""The agreement as a document: a page to lay on the table, with room to see what is still apart."""

from collections.abc import Iterable
from datetime import date

from relnotes.domain.kinds import Side
from relnotes.domain.sides import still_apart
from relnotes.exchange.document import Document, Labels, Part, Row, Section
from relnotes.exchange.wording import Words
from relnotes.journal.agreements import AgreementLine

_TO_WRITE = "…" * 24
"""Room to write in, on the table."""
_COLUMNS = ("section", "part", "side", "date", "what", "detail", "result")


def agreeing(agreement: AgreementLine, name: str, today: date, words: Words) -> Document:
    """Three answers to each question, what each side brings, and what stays out of bounds."""
    return Document(
        language=words.language,
        right_to_left=words.right_to_left,
        title=words("agreement title", who=name),
        caption=words("agreement caption", day=words.day(agreement.day, form="day_in_full")),
        lead=_flat(agreement.text),
        figures=(),
        bars=(),
        sections=tuple(one for one in _sections(agreement, name, today, words) if one.parts),
        notes=tuple(_notes(agreement, words)),
        footer=words("footer"),
        labels=Labels(
            mine=words("bars_mine"),
            theirs=words("bars_theirs", who=words("them")),
            bars=words("bars"),
            page_of=words.table["page_of"],
            columns=tuple(words(f"column {one}") for one in _COLUMNS),
        ),
        one_page=True,
    )


def _sections(agreement: AgreementLine, name: str, today: date, words: Words) -> Iterable[Section]:
    first = name.split()[0] if name.split() else name
    asked = [one for one in agreement.items if one.theirs or one.mine or one.agreed]
    for key, wanted in (("agreement apart", True), ("agreement answers", False)):
        parts = []
        for item in asked:
            if still_apart(item) is not wanted:
                continue
            answers = (
                (words("agreement said", who=first), item.theirs, Side.THEM),
                (words("agreement I said"), item.mine, Side.ME),
                (words("agreement agreed"), item.agreed, None),
            )
            # What is still to be talked about has room for what nobody said yet.
            rows = tuple(
                Row(_flat(said) or _TO_WRITE, label, side=side)
                for label, said, side in answers
                if said or wanted
            )
            parts.append(Part(item.question, rows))
        yield Section(words(key), tuple(parts))
    duties = []
    for side, title in (
        (Side.ME, words("agreement I bring")),
        (Side.THEM, words("agreement brings", who=first)),
    ):
        rows = tuple(
            Row(
                one.what,
                words.day(one.due, form="day" if one.due and one.due.year == today.year
                          else "day_with_year"),
                one.due,
                result=words("agreement done") if one.done_day else "",
                side=side,
            )
            for one in agreement.duties
            if one.side is side
        )  # fmt: skip
        if rows:
            duties.append(Part(title, rows))
    yield Section(words("agreement duties"), tuple(duties))
    bounds = tuple(Row(line) for line in map(_flat, agreement.boundaries.splitlines()) if line)
    yield Section(words("agreement boundaries"), (Part("", bounds),) if bounds else ())


def _notes(agreement: AgreementLine, words: Words) -> Iterable[str]:
    for key, day in (
        ("agreement review", agreement.review_day),
        ("agreement end", agreement.end_day),
    ):
        if day is not None:
            yield words(key, day=words.day(day, form="day_in_full"))


def _flat(text: str) -> str:
    return " ".join(text.split())
