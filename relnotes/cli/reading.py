"""Commands that only look."""

import argparse
import sys

from relnotes.cli.session import Session
from relnotes.domain import tone as tones
from relnotes.exchange import files
from relnotes.journal import history as steps
from relnotes.journal import people as everyone
from relnotes.journal import promises as promised
from relnotes.journal import repairs as cases
from relnotes.journal import roster
from relnotes.journal import search as full_text
from relnotes.journal.promises import PromiseLine
from relnotes.sentences import TONE, word

TEXT_LIMIT = 1_000_000


def people(session: Session, _options: argparse.Namespace) -> int:
    """Who is in the journal, with the last contact and what is due."""
    with session.journal() as journal:
        lines = journal.read(roster.listed, session.today())
    session.say_each(((_person(one), _person_text(one)) for one in lines), "Nobody is here yet.")
    return 0


def promises(session: Session, _options: argparse.Namespace) -> int:
    """Open promises of both sides, the earliest due first."""
    with session.journal() as journal:
        lines = journal.read(promised.open_promises)
    session.say_each(
        (
            (
                {"id": one.id, "name": one.name, "side": one.side, "what": one.what,
                 "due": one.due, "day": one.day, "tries": one.tries},
                f"{_when(one):10}  {'me' if one.side == 'me' else one.name}: {one.what}"
                + (f" (to {one.name})" if one.side == "me" else ""),
            )
            for one in lines
        ),
        "Nothing is promised and open.",
    )  # fmt: skip
    return 0


def _when(one: PromiseLine) -> str:
    time = f" {one.due_time:%H:%M}" if one.due_time else ""
    return f"{one.due}{time}" if one.due else "—"


def repairs(session: Session, _options: argparse.Namespace) -> int:
    """Open repairs and the step that each is in."""
    with session.journal() as journal:
        lines = [one for one in journal.read(cases.listed) if one.state == "open"]
    session.say_each(
        (
            (
                {"id": one.id, "name": one.name, "step": one.step, "opened": one.opened_day,
                 "pause_until": one.pause_until, "what_happened": one.what_happened},
                f"{one.name}: {word(one.step)}, since {one.opened_day}\n  {one.what_happened}",
            )
            for one in lines
        ),
        "Nothing is in repair.",
    )  # fmt: skip
    return 0


def search(session: Session, options: argparse.Namespace) -> int:
    """Everything that holds the words, best first."""
    with session.journal() as journal:
        found = journal.read(full_text.find, " ".join(options.words), limit=options.limit)
    session.say_each(((_hit(one), _hit_text(one)) for one in found.hits), "Nothing found.")
    return 0


def history(session: Session, options: argparse.Namespace) -> int:
    """The steps, of the whole journal or of one relationship."""
    with session.journal() as journal:
        about = journal.read(everyone.found, options.name).id if options.name else None
        lines = journal.read(steps.recent, options.limit, about)
    session.say_each(
        (
            (
                {"id": one.id, "at": one.at, "label": one.label, "kind": one.kind,
                 "state": one.state},
                _step_text(session, one),
            )
            for one in lines
        ),
        "Nothing has happened yet.",
    )  # fmt: skip
    return 0


def tone(session: Session, options: argparse.Namespace) -> int:
    """How the draft of an apology reads; nothing of it is kept."""
    if options.file:
        draft = files.read(options.file, limit=TEXT_LIMIT).decode("utf-8", "replace")
    else:
        draft = sys.stdin.read(TEXT_LIMIT)
    found = tones.read(draft)
    findings = [
        {"rule": one.rule, "start": one.start, "end": one.end, "text": draft[one.start : one.end],
         "why": TONE[one.rule]}
        for one in found.findings
    ]  # fmt: skip
    text = [
        _tick("takes responsibility", done=found.takes_responsibility),
        _tick("asks what you could have done differently", done=found.asks_what_differently),
        *(f"“{one['text']}” {one['why']}" for one in findings),
    ]
    record = {
        "takes_responsibility": found.takes_responsibility,
        "asks_what_differently": found.asks_what_differently,
        "findings": findings,
    }
    session.say(record, "\n".join(text))
    return 0


def _step_text(session: Session, one: steps.StepLine) -> str:
    at = one.at.astimezone(session.clock().tzinfo)
    walked = "" if one.kind == "do" else f"{one.kind}: "
    back = " (taken back)" if one.state in ("undone", "dropped") else ""
    return f"{at:%Y-%m-%d %H:%M}  {walked}{one.label}{back}"


def _tick(text: str, *, done: bool) -> str:
    return f"[{'x' if done else ' '}] {text}"


def _person(one: roster.MasterLine) -> dict[str, object]:
    return {
        "id": one.id, "name": one.name, "kind": one.kind, "standing": one.standing,
        "health": one.health, "every_days": one.every_days, "last_contact": one.last_contact,
        "due": one.due.day if one.due else None, "late": bool(one.due and one.due.late),
        "repair_step": one.repair_step, "mine_this_year": one.mine,
        "theirs_this_year": one.theirs,
    }  # fmt: skip


def _person_text(one: roster.MasterLine) -> str:
    parts = [word(one.kind)]
    if one.standing != "active":
        parts.append(word(one.standing))
    if one.repair_step:
        parts.append(f"in repair: {word(one.repair_step)}")
    if one.last_contact:
        parts.append(f"last contact {one.last_contact}")
    if one.due:
        parts.append(f"due {one.due.day}{', late' if one.due.late else ''}")
    return f"{one.name} ({'; '.join(parts)})"


def _hit(one: full_text.Hit) -> dict[str, object]:
    return {
        "kind": one.kind, "id": one.record_id, "title": one.title, "text": one.body,
        "day": one.day or None, "people": [name for _, name in one.people],
    }  # fmt: skip


def _hit_text(one: full_text.Hit) -> str:
    people = ", ".join(name for _, name in one.people)
    head = " · ".join(part for part in (one.day, one.kind, people, one.title) if part)
    body = " ".join(one.body.split())
    return f"{head}\n  {body}" if body else head
