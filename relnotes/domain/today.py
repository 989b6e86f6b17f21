"""What is ready and fits in a day: pure rules over facts, in one order, each with its reason.

A day is a promise to oneself, so it ends: what does not fit waits and is counted. What is due stays
until someone acts on it; only their own terms on when to be reached put it off, to a day they name.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping

from relnotes.domain import hours, rhythm
from relnotes.domain.day import (
    ORDER,
    AskRow,
    Assumed,
    BeliefRow,
    Case,
    ContactRow,
    Facts,
    Guess,
    Kind,
    Person,
    Plan,
    PromiseRow,
    RepairRow,
    ReviewRow,
    Row,
    TellRow,
    ThanksRow,
)
from relnotes.domain.kinds import RepairStep, Side, Standing

MOST = 8
"""How many things a day holds, unless the user chose otherwise."""
SOON = dt.timedelta(days=7)
"""How far ahead a meeting or a review is near."""
ENDING = dt.timedelta(days=30)
"""How long before an agreement ends there is time to say what it brought."""
ENDED = dt.timedelta(days=14)
"""How long after its end it is still brought up."""
RETRY = dt.timedelta(days=3)
"""How long after a try without an answer nothing is asked."""
SETTLES = dt.timedelta(days=7)
"""How long a belief stands before it is questioned."""
COUNTED = 50
"""How many things that wait are counted; one more stands for any number beyond."""
SHARES: Mapping[Kind, int] = {Kind.THANKS: 2, Kind.TELL: 1}
"""How many of a kind come before the kinds after them, so that a day is not eight thank-yous."""


def compose(
    facts: Facts,
    *,
    today: dt.date,
    now: dt.time = dt.time.min,
    most: int = MOST,
    later: Collection[tuple[Kind, int]] = (),
) -> Plan:
    """The day: everything that is ready, in the one order, as much of it as fits.

    `later` are rows, by kind and record, that the user put off until tomorrow. Whoever can't be
    reached any more today, by their own terms, is not asked for before the day on which they can.
    """
    day = _Day(facts, today, now, later)
    ready = {kind: day.ready(kind) for kind in ORDER}
    rows = [row for kind in ORDER for row in ready[kind]]
    first = [row for kind in ORDER for row in ready[kind][: SHARES.get(kind)]]
    rest = [row for kind in ORDER if kind in SHARES for row in ready[kind][SHARES[kind] :]]
    held = set([*first, *rest][: max(0, most)])
    waiting = min(len(rows) - len(held), COUNTED + 1)
    return Plan(tuple(row for row in rows if row in held), waiting)


def mutes(step: RepairStep | None, kind: Kind) -> bool:
    """Whether a repair in this step keeps a kind of thing back.

    A pause mutes everything but itself; while the ice is being broken only promises are spoken of.
    """
    if kind is Kind.REPAIR:
        return False
    return step is RepairStep.PAUSE or (step is RepairStep.ICE and kind is not Kind.PROMISE)


class _Day:
    """The rules of one day, each giving the rows of one kind in their order."""

    def __init__(
        self, facts: Facts, today: dt.date, now: dt.time, later: Collection[tuple[Kind, int]]
    ) -> None:
        self._facts, self._today, self._now = facts, today, now
        self._later = frozenset(later)
        self._steps = {case.relationship_id: case.step for case in facts.cases}
        self._due = {one.id: due for one in facts.people.values() if (due := self._due_of(one))}

    def ready(self, kind: Kind) -> list[Row]:
        """The rows of one kind, those left out that were put off."""
        rules: Mapping[Kind, Callable[[], Iterable[Row]]] = {
            Kind.REPAIR: self._repairs,
            Kind.PROMISE: self._promises,
            Kind.CONTACT: self._contacts,
            Kind.THANKS: self._thanks,
            Kind.TELL: self._tell,
            Kind.ASK: self._ask,
            Kind.REVIEW: self._reviews,
            Kind.BELIEF: self._beliefs,
        }
        return [row for row in rules[kind]() if (kind, row.id) not in self._later]

    def _due_of(self, person: Person) -> rhythm.Due | None:
        return rhythm.due(
            person.last,
            person.every_days,
            today=self._today,
            snoozed_until=person.snoozed_until,
            booked_day=person.booked_day,
        )

    def _person(self, relationship_id: int, kind: Kind) -> Person | None:
        """Whom a row of this kind may be about: no one at rest, muted by a repair, or gone."""
        person = self._facts.people.get(relationship_id)
        if person is None or person.standing is not Standing.ACTIVE:
            return None
        return None if mutes(self._steps.get(relationship_id), kind) else person

    def _repairs(self) -> Iterable[Row]:
        for case in sorted(self._facts.cases, key=lambda case: (case.opened_day, case.id)):
            person = self._person(case.relationship_id, Kind.REPAIR)
            step = _ready_step(case, self._today)
            if person is not None and step is not None:
                since = case.pause_until or case.opened_day
                yield RepairRow(case.id, person.id, person.name, step, since, case.drafted)

    def _promises(self) -> Iterable[Row]:
        order = sorted(self._facts.promises, key=lambda one: (one.due, one.side, one.id))
        for one in order:
            person = self._person(one.relationship_id, Kind.PROMISE)
            if person is not None and one.due <= self._today:
                yield PromiseRow(
                    one.id, person.id, person.name, one.side, one.what, one.day, one.due,
                    one.tries, one.entry_kind, one.time,
                )  # fmt: skip

    def _contacts(self) -> Iterable[Row]:
        found = []
        for person_id, due in self._due.items():
            person = self._person(person_id, Kind.CONTACT)
            if person is None or due.day > self._today or self._was_tried(person):
                continue
            reached, opens = self._reached(person_id)
            if reached:
                found.append(
                    ContactRow(
                        person_id, person_id, person.name, person.kind, person.every_days,
                        person.last, due.day, due.late, person.tries, person.last_try, opens=opens,
                        booked=person.booked_day == due.day,
                    )
                )  # fmt: skip
        return sorted(found, key=lambda row: (not row.late, row.due, row.id))

    def _reached(self, person_id: int) -> tuple[bool, dt.time | None]:
        """Whether someone can still be reached today by their own terms, and from when on."""
        texts = self._facts.hours.get(person_id, ())
        opens = hours.opens(texts, self._today, self._now)
        return opens is not None, opens if opens != self._now else None

    def _was_tried(self, person: Person) -> bool:
        return person.last_try is not None and self._today < person.last_try + RETRY

    def _thanks(self) -> Iterable[Row]:
        theirs = [one for one in self._facts.unsaid if one.side is Side.THEM]
        for one in sorted(theirs, key=lambda one: (one.day, one.id), reverse=True):
            person = self._person(one.relationship_id, Kind.THANKS)
            if person is not None:
                yield ThanksRow(one.id, person.id, person.name, one.what, one.day, one.more)

    def _tell(self) -> Iterable[Row]:
        occasions = self._occasions()
        mine = [
            one
            for one in self._facts.unsaid
            if one.side is Side.ME and one.relationship_id in occasions
        ]
        for one in sorted(mine, key=lambda one: (occasions[one.relationship_id], -one.id)):
            person = self._person(one.relationship_id, Kind.TELL)
            if person is not None:
                meet = occasions[person.id]
                yield TellRow(one.id, person.id, person.name, one.what, one.day, one.more, meet)

    def _occasions(self) -> dict[int, dt.date]:
        """Whom I am in touch with soon, and when: due, or with a promise that comes due."""
        found = {one: due.day for one, due in self._due.items() if self._is_soon(due.day)}
        for promise in self._facts.promises:
            if self._is_soon(promise.due):
                known = found.get(promise.relationship_id, promise.due)
                found[promise.relationship_id] = min(known, promise.due)
        return found

    def _ask(self) -> Iterable[Row]:
        """One question a day: each person's oldest guess, another person's tomorrow."""
        oldest: dict[int, Guess] = {}
        for guess in sorted(self._facts.guesses, key=lambda one: (one.since, one.id)):
            due = self._due.get(guess.relationship_id)
            if due is not None and self._is_soon(due.day):
                oldest.setdefault(guess.relationship_id, guess)
        able = [one for one in oldest.values() if self._person(one.relationship_id, Kind.ASK)]
        if not able:
            return
        guess = able[self._today.toordinal() % len(able)]
        name = self._facts.people[guess.relationship_id].name
        yield AskRow(guess.id, guess.relationship_id, name, guess.kind, guess.what, guess.since)

    def _reviews(self) -> Iterable[Row]:
        for one in sorted(self._facts.planned, key=lambda one: (one.day, one.agreement, one.id)):
            person = self._person(one.relationship_id, Kind.REVIEW)
            if person is not None and (one.ends or self._is_soon(one.day)):
                yield ReviewRow(
                    one.id, person.id, person.name, one.day, one.agreement, one.ends, person.kind
                )

    def _beliefs(self) -> Iterable[Row]:
        """At most one in a month, until it is judged; each month another one's turn."""
        month, last = (self._today.year, self._today.month), self._facts.questioned
        if last is not None and (last.year, last.month) == month:
            return
        able: list[tuple[Assumed, str]] = []
        for one in sorted(self._facts.assumed, key=lambda one: (one.since, one.id)):
            if one.since + SETTLES > self._today:
                continue
            if one.relationship_id is None:
                able.append((one, ""))
            elif person := self._person(one.relationship_id, Kind.BELIEF):
                able.append((one, person.name))
        # What was there when the month began takes turns; so the month's belief stays the same.
        before = self._today.replace(day=1) - SETTLES
        able = [pair for pair in able if pair[0].since <= before] or able[:1]
        if able:
            one, name = able[(month[0] * 12 + month[1]) % len(able)]
            yield BeliefRow(one.id, one.relationship_id or 0, name, one.what, one.since)

    def _is_soon(self, day: dt.date) -> bool:
        return day <= self._today + SOON


def _ready_step(case: Case, today: dt.date) -> RepairStep | None:
    """The step that the user can take now; None where time or the other side is asked for."""
    if case.step is RepairStep.FINISH:
        return RepairStep.PAUSE if case.clear else None
    if case.step is RepairStep.PAUSE:
        over = case.pause_until is not None and case.pause_until <= today
        return RepairStep.ICE if over else None
    if case.step is RepairStep.ICE and not case.received:
        return None if case.spoken else RepairStep.ICE
    return RepairStep.FORWARD
