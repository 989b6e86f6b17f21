"""The agreement as a document: a page to lay on the table, with room to see what is still apart."""

from collections.abc import Iterable
from datetime import date

from relnotes.domain.kinds import Side
from relnotes.domain.sides import AgreementItemDraft, still_apart
from relnotes.exchange.document import Document, Part, Row, Section
from relnotes.exchange.wording import Words
from relnotes.journal.agreements import AgreementLine

_TO_WRITE = "…" * 24
"""Room to write in, on the table."""


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
        labels=words.labels(words("them")),
        one_page=True,
    )


def _sections(agreement: AgreementLine, name: str, today: date, words: Words) -> Iterable[Section]:
    first = name.split()[0] if name.split() else name
    asked = [one for one in agreement.items if one.theirs or one.mine or one.agreed]
    for key, apart in (("agreement apart", True), ("agreement answers", False)):
        parts = (_question(one, first, words) for one in asked if still_apart(one) is apart)
        yield Section(words(key), tuple(parts))
    duties = (
        Part(words("agreement I bring"), _duties(agreement, Side.ME, today, words)),
        Part(words("agreement brings", who=first), _duties(agreement, Side.THEM, today, words)),
    )
    yield Section(words("agreement duties"), tuple(one for one in duties if one.rows))
    bounds = tuple(Row(line) for line in map(_flat, agreement.boundaries.splitlines()) if line)
    yield Section(words("agreement boundaries"), (Part("", bounds),) if bounds else ())


def _question(item: AgreementItemDraft, first: str, words: Words) -> Part:
    """The answers to a question; where it is still to be talked about, with room for the others."""
    answers = (
        (words("agreement said", who=first), item.theirs, Side.THEM),
        (words("agreement I said"), item.mine, Side.ME),
        (words("agreement agreed"), item.agreed, None),
    )
    return Part(
        item.question,
        tuple(
            Row(_flat(said) or _TO_WRITE, label, side=side)
            for label, said, side in answers
            if said or still_apart(item)
        ),
    )


def _duties(agreement: AgreementLine, side: Side, today: date, words: Words) -> tuple[Row, ...]:
    """What a side brings, and by when; the year is only said where it is another one."""
    found = []
    for one in agreement.duties:
        if one.side is side:
            form = "day" if one.due and one.due.year == today.year else "day_with_year"
            done = words("agreement done") if one.done_day else ""
            found.append(
                Row(one.what, words.day(one.due, form=form), one.due, result=done, side=side)
            )
    return tuple(found)


def _notes(agreement: AgreementLine, words: Words) -> Iterable[str]:
    for key, day in (
        ("agreement review", agreement.review_day),
        ("agreement end", agreement.end_day),
    ):
        if day is not None:
            yield words(key, day=words.day(day, form="day_in_full"))


def _flat(text: str) -> str:
    return " ".join(text.split())
