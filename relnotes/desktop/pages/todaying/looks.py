"""What a row of the day says: its title, its pill, and why it is there."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.relationship import due_words
from relnotes.desktop.tokens import InkName, ToneName
from relnotes.desktop.words import Words, first_name
from relnotes.domain.day import (
    AskRow,
    BeliefRow,
    ContactRow,
    Kind,
    PromiseRow,
    RepairRow,
    ReviewRow,
    Row,
    TellRow,
    ThanksRow,
)
from relnotes.domain.kinds import MENTORINGS, DetailKind, RepairStep, Side, StakeKind
from relnotes.domain.repair import STEPS
from relnotes.domain.rhythm import Due
from relnotes.noop import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

SECTIONS: dict[Kind, tuple[str, str]] = {
    Kind.REPAIR: ("repair", QT_TRANSLATE_NOOP("Today", "Repair")),
    Kind.PROMISE: ("check", QT_TRANSLATE_NOOP("Today", "Promises")),
    Kind.CONTACT: ("phone", QT_TRANSLATE_NOOP("Today", "Reach out")),
    Kind.THANKS: ("heart", QT_TRANSLATE_NOOP("Today", "Give credit")),
    Kind.REVIEW: ("calendar", QT_TRANSLATE_NOOP("Today", "Look at it together")),
    Kind.BELIEF: ("bulb", QT_TRANSLATE_NOOP("Today", "Question a belief")),
}
"""The groups of the page, in their order; what to tell and to ask stands beside them."""

_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Look:
    """A row in words; `lead` begins the reason, of a line or two, in the ink of whose it is."""

    title: str
    reason: str = ""
    lead: str = ""
    ink: InkName = "text2"
    pill: str = ""
    tone: ToneName = "outline"

    @property
    def spoken(self) -> str:
        """All of it, for the ear."""
        why = _BETWEEN.join(part for part in (self.lead, *self.reason.split("\n")) if part)
        return ". ".join(part for part in (self.title, self.pill, why) if part)


def look(row: Row, words: Words, today: dt.date) -> Look:
    """How a row of the day is said."""
    match row:
        case RepairRow():
            return _repair(row)
        case PromiseRow():
            return _promise(row, words, today)
        case ContactRow():
            return _contact(row, words, today)
        case ThanksRow():
            return _thanks(row, words, today)
        case TellRow():
            return _tell(row, words, today)
        case AskRow():
            return _ask(row, words, today)
        case ReviewRow():
            return _review(row, words, today)
        case BeliefRow():
            return _belief(row, words, today)
    raise TypeError(type(row).__name__)


def place(row: Row) -> Place:
    """Where a row leads."""
    match row.kind:
        case Kind.REPAIR:
            return Place("repair", row.id)
        case Kind.THANKS | Kind.TELL:
            return Place("contributions", row.id)
        case Kind.ASK:
            return Place("relationships", row.relationship_id, "needs")
        case Kind.REVIEW if isinstance(row, ReviewRow) and row.agreement:
            if row.ends:
                return Place("summaries", row.relationship_id, "for")
            tab = "goals agreement" if row.relation in MENTORINGS else "roles"
            return Place("relationships", row.relationship_id, tab)
        case Kind.REVIEW:
            return Place("relationships", row.relationship_id, "about")
        case Kind.BELIEF:
            return Place("portfolio", tab="learned")
    return Place("relationships", row.relationship_id, "overview")


def section(kind: Kind) -> str:
    """The head of a group."""
    return translate("Today", SECTIONS[kind][1])


def _repair(row: RepairRow) -> Look:
    name = first_name(row.name)
    title, reason = {
        RepairStep.PAUSE: (
            translate("Today", "Nothing stands open with {name} any more"),
            translate("Today", "Step {n} of {of} · a pause, before you say anything"),
        ),
        RepairStep.ICE: (
            translate("Today", "The pause with {name} is over"),
            translate(
                "Today", "Step {n} of {of} · break the ice, humbly. Your draft is ready to reread."
            )
            if row.drafted
            else translate("Today", "Step {n} of {of} · break the ice, humbly"),
        ),
        RepairStep.FORWARD: (
            translate("Today", "{name} has heard you"),
            translate("Today", "Step {n} of {of} · move forward; then it is behind you"),
        ),
    }[row.step]
    at = STEPS.index(row.step) + 1
    return Look(title.format(name=name), reason.format(n=at, of=len(STEPS)))


def _promise(row: PromiseRow, words: Words, today: dt.date) -> Look:
    name, mine = first_name(row.name), row.side is Side.ME
    lead = (
        translate("Today", "I promised {name}") if mine else translate("Today", "{name} promised")
    ).format(name=name)
    day = words.day(row.day, today)
    reason = [day if row.entry_kind is None else f"{words.enum(row.entry_kind)}, {day}"]
    if row.tries:
        reason.append(
            words.count(
                row.tries,
                translate("Today", "{n} try so far"),
                translate("Today", "{n} tries so far"),
            )
        )
    behind = (today - row.due).days
    pill = words.due(row.due, today, row.time) if behind != 1 else words.day(row.due, today)
    return Look(
        row.what,
        _BETWEEN.join(reason),
        lead,
        "me" if mine else "them",
        pill,
        "unmet" if behind > 0 else "risk",
    )


def _contact(row: ContactRow, words: Words, today: dt.date) -> Look:
    parts = [words.enum_title(row.relation)]
    if row.booked:
        parts.append(translate("Today", "you agreed on this day"))
    elif row.every_days is not None:
        parts.append(words.every(row.every_days))
    if row.last is not None:
        parts.append(translate("Today", "in touch {when}").format(when=words.ago(row.last, today)))
    if row.tries and row.last_try is not None:
        tried = words.ago(row.last_try, today)
        parts.append(_again(row.way).format(when=tried))
    if row.opens is not None:
        parts.append(translate("Today", "from {time}").format(time=words.time(row.opens)))
    reason = [_BETWEEN.join(parts)]
    if row.terms:
        reason.append(_BETWEEN.join(row.terms))
    pill = due_words.due(Due(row.due, late=row.late), words, today)
    if row.due == today:
        pill = words.due(row.due, today)
    return Look(row.name, "\n".join(reason), pill=pill, tone="risk" if row.late else "outline")


def _again(way: DetailKind | None) -> str:
    """How to try once more: by another way, where there is one."""
    match way:
        case DetailKind.PHONE:
            return translate("Today", "no answer {when}, perhaps a call?")
        case DetailKind.EMAIL:
            return translate("Today", "no answer {when}, perhaps an email?")
        case DetailKind.ADDRESS:
            return translate("Today", "no answer {when}, perhaps a letter or a visit?")
    return translate("Today", "no answer {when}, try again")


def _thanks(row: ThanksRow, words: Words, today: dt.date) -> Look:
    name = first_name(row.name)
    parts = [
        words.day(row.day, today),
        translate("Today", "not yet thanked"),
        *_more(row.more, words),
    ]
    return Look(
        translate("Today", "Thank {name}: {what}").format(name=name, what=row.what),
        _BETWEEN.join(parts),
        translate("Today", "{name} contributed").format(name=name),
        "them",
    )


def _tell(row: TellRow, words: Words, today: dt.date) -> Look:
    name = first_name(row.name)
    unheard = translate("Today", "{name} has not heard it from you yet.").format(name=name)
    when = translate("Today", "You meant to be in touch by now.")
    if row.meet == today:
        when = translate("Today", "Today is an occasion.")
    elif row.meet > today:
        when = translate("Today", "There is an occasion soon: {when}.").format(
            when=words.due(row.meet, today)
        )
    more = (
        words.count(
            row.more, translate("Today", "And {n} more."), translate("Today", "And {n} more.")
        )
        if row.more
        else ""
    )
    return Look(row.what, " ".join(part for part in (unheard, when, more) if part))


def _ask(row: AskRow, words: Words, today: dt.date) -> Look:
    text = translate("Today", "{name} needs: {what}")
    if row.holds is StakeKind.EXPECTATION:
        text = translate("Today", "{name} expects: {what}")
    title = text.format(name=first_name(row.name), what=row.what)
    why = translate("Today", "Assumed {day}, and not asked yet.").format(
        day=words.day(row.since, today)
    )
    return Look(words.quoted(title), why)


def _review(row: ReviewRow, words: Words, today: dt.date) -> Look:
    why = translate("Today", "The day you chose to look at your relationship again")
    if row.agreement:
        why = translate("Today", "The day you chose to look at your agreement again")
    if row.ends:
        why = translate("Today", "Your agreement ends. Two honest pages on what it brought?")
    behind = (today - row.day).days
    tone: ToneName = "risk" if behind > 0 else "outline"
    return Look(row.name, why, pill=words.due(row.day, today), tone=tone)


def _belief(row: BeliefRow, words: Words, today: dt.date) -> Look:
    why = translate("Today", "You have taken this for granted since {day}. How could you test it?")
    taken = words.quoted(row.what)
    return Look(taken, why.format(day=words.day(row.since, today)), first_name(row.name))


def _more(more: int, words: Words) -> list[str]:
    return (
        [words.count(more, translate("Today", "and {n} more"), translate("Today", "and {n} more"))]
        if more
        else []
    )
