"""Agreements in three columns, and the dated reviews of a relationship."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from relnotes.domain.happenings import ContributionDraft, PromiseDraft
from relnotes.domain.kinds import PromiseState, Side
from relnotes.domain.sides import AgreementDraft, AgreementItemDraft, DutyDraft, ReviewDraft
from relnotes.journal import contributions, promises
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer


@dataclass(frozen=True, slots=True)
class DutyLine:
    """What an agreement asks of a side; `promised` is how a promise in the same words stands."""

    id: int
    side: Side
    what: str
    due: dt.date | None
    done_day: dt.date | None
    promised: PromiseState | None = None


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """A version of an agreement."""

    id: int
    day: dt.date
    review_day: dt.date | None
    end_day: dt.date | None
    text: str
    boundaries: str
    items: tuple[AgreementItemDraft, ...]
    duties: tuple[DutyLine, ...]


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A review with its answers by question."""

    id: int
    day: dt.date
    next_day: dt.date | None
    answers: tuple[tuple[str, str], ...]


def versions(reader: Reader, relationship_id: int) -> tuple[AgreementLine, ...]:
    """The agreements, the present one first."""
    a, i = t.Agreement, t.AgreementItem
    items: defaultdict[int, list[AgreementItemDraft]] = defaultdict(list)
    columns = select(i.agreement_id, i.question, i.theirs, i.mine, i.agreed)
    mine = columns.join(a, a.id == i.agreement_id).where(a.relationship_id == relationship_id)
    for agreement, *item in reader.connection.execute(mine.order_by(i.position, i.id)):
        items[agreement].append(AgreementItemDraft(*item))
    query = select(a.id, a.day, a.review_day, a.end_day, a.text, a.boundaries).where(
        a.relationship_id == relationship_id, a.trashed.is_(None)
    )
    rows = reader.connection.execute(query.order_by(a.day.desc(), a.id.desc()))
    duties = _duties(reader, relationship_id)
    return tuple(
        AgreementLine(*row, items=tuple(items[row.id]), duties=tuple(duties[row.id]))
        for row in rows
    )


def term(reader: Reader, people: Sequence[int]) -> tuple[dt.date, dt.date | None] | None:
    """From when to when the newest agreement with any of these people holds.

    A version that kept the end of the one before went on with it, and begins where it began.
    """
    a = t.Agreement
    query = (
        select(a.relationship_id, a.day, a.end_day)
        .where(a.relationship_id.in_(people), a.trashed.is_(None))
        .order_by(a.day.desc(), a.id.desc())
    )
    rows = reader.connection.execute(query).all()
    if not rows:
        return None
    whose, since, end = rows[0]
    for _, day, before in (row for row in rows if row.relationship_id == whose):
        if end is None or before != end:
            break
        since = day
    return since, end


def reviews(reader: Reader, relationship_id: int) -> tuple[ReviewLine, ...]:
    """The reviews, the newest first."""
    r, a = t.Review, t.ReviewAnswer
    answers: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
    columns = select(a.review_id, a.question, a.answer).join(r, r.id == a.review_id)
    mine = columns.where(r.relationship_id == relationship_id).order_by(a.id)
    for review, question, text in reader.connection.execute(mine):
        answers[review].append((question, text))
    query = select(r.id, r.day, r.next_day).where(
        r.relationship_id == relationship_id, r.trashed.is_(None)
    )
    rows = reader.connection.execute(query.order_by(r.day.desc(), r.id.desc()))
    return tuple(ReviewLine(*row, answers=tuple(answers[row.id])) for row in rows)


def agree(writer: Writer, draft: AgreementDraft) -> int:
    """Keeps an agreement; an earlier one stays as its past version."""
    writer.get(t.Relationship, draft.relationship_id)
    agreement_id = writer.add(
        t.Agreement(
            relationship_id=draft.relationship_id,
            day=draft.day or writer.today,
            review_day=draft.review_day,
            end_day=draft.end_day,
            text=draft.text,
            boundaries=draft.boundaries,
        )
    )
    for at, item in enumerate(draft.items):
        writer.add(_item(agreement_id, at, item))
    for at, duty in enumerate(draft.duties):
        writer.add(_duty(agreement_id, at, duty))
    return agreement_id


def _item(agreement_id: int, position: int, draft: AgreementItemDraft) -> t.AgreementItem:
    return t.AgreementItem(
        agreement_id=agreement_id,
        question=draft.question,
        theirs=draft.theirs,
        mine=draft.mine,
        agreed=draft.agreed,
        position=position,
    )


def _duty(agreement_id: int, position: int, draft: DutyDraft) -> t.AgreementDuty:
    return t.AgreementDuty(
        agreement_id=agreement_id,
        side=draft.side,
        what=draft.what,
        due=draft.due,
        done_day=draft.done_day,
        position=position,
    )


def fulfil(writer: Writer, duty_id: int, day: dt.date | None = None) -> None:
    """Notes that a side did what the agreement asks of it."""
    writer.get(t.AgreementDuty, duty_id).done_day = day or writer.today


def unfulfil(writer: Writer, duty_id: int) -> None:
    """Takes back that it was done."""
    writer.get(t.AgreementDuty, duty_id).done_day = None


def fulfil_as_contribution(writer: Writer, duty_id: int) -> int:
    """Notes that it was done, and logs it as something that this side brought."""
    fulfil(writer, duty_id)
    duty = writer.get(t.AgreementDuty, duty_id)
    whose = writer.get(t.Agreement, duty.agreement_id).relationship_id
    draft = ContributionDraft(whose, duty.side, duty.what, day=duty.done_day)
    return contributions.log(writer, draft)


def promise(writer: Writer, duty_id: int) -> int:
    """Makes a promise of what the agreement asks, so that its day is thought of.

    What is promised in the same words already is not promised twice.
    """
    duty = writer.get(t.AgreementDuty, duty_id)
    whose = writer.get(t.Agreement, duty.agreement_id).relationship_id
    p = t.Promise
    known = select(p.id).where(
        p.relationship_id == whose, p.side == duty.side, p.what == duty.what,
        p.state == PromiseState.OPEN, p.trashed.is_(None),
    )  # fmt: skip
    if (found := writer.session.scalar(known.limit(1))) is not None:
        return found
    return promises.make(writer, PromiseDraft(whose, duty.side, duty.what, due=duty.due))


def review(writer: Writer, draft: ReviewDraft) -> int:
    """Keeps a dated look at the relationship."""
    writer.get(t.Relationship, draft.relationship_id)
    review_id = writer.add(
        t.Review(
            relationship_id=draft.relationship_id,
            day=draft.day or writer.today,
            next_day=draft.next_day,
        )
    )
    for question, text in draft.answers:
        writer.add(t.ReviewAnswer(review_id=review_id, question=question, answer=text))
    return review_id


def _duties(reader: Reader, relationship_id: int) -> defaultdict[int, list[DutyLine]]:
    a, d = t.Agreement, t.AgreementDuty
    found: defaultdict[int, list[DutyLine]] = defaultdict(list)
    columns = select(d.agreement_id, d.id, d.side, d.what, d.due, d.done_day)
    mine = columns.join(a, a.id == d.agreement_id).where(a.relationship_id == relationship_id)
    promised = _promised(reader, relationship_id)
    for agreement, key, side, what, due, done in reader.connection.execute(
        mine.order_by(d.position, d.id)
    ):
        state = promised.get((side, what))
        found[agreement].append(DutyLine(key, side, what, due, done, state))
    return found


def _promised(reader: Reader, relationship_id: int) -> dict[tuple[Side, str], PromiseState]:
    """What was promised and not given up, an open one before one that was kept."""
    p = t.Promise
    query = select(p.side, p.what, p.state).where(
        p.relationship_id == relationship_id, p.state != PromiseState.DROPPED, p.trashed.is_(None)
    )
    found: dict[tuple[Side, str], PromiseState] = {}
    for side, what, state in reader.connection.execute(query):
        if found.get((side, what)) is not PromiseState.OPEN:
            found[side, what] = state
    return found
