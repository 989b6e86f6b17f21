"""When someone is due, in the few words that the list and the head of the page have room for."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.tokens import InkName
from relnotes.desktop.words import Words, capitalised
from relnotes.domain.kinds import RepairStep, Standing
from relnotes.domain.rhythm import Due
from relnotes.journal.people import Header
from relnotes.journal.roster import MasterLine

Caption = tuple[str, InkName]

_FAR = 7
"""From so many days on the list says how far off it is, and the head of the page which day."""


def caption(line: MasterLine, words: Words, today: dt.date) -> Caption:
    """The line below a name in the list, and its ink."""
    if line.repair_step is not None:
        return _in_repair(line.repair_step), "unmet"
    if line.standing is not Standing.ACTIVE:
        return words.enum(line.standing), "text2"
    if line.due is not None:
        return due(line.due, words, today), "risk" if line.due.late else "text2"
    if line.last_contact is not None:
        said = QCoreApplication.translate("Relationships", "in touch {when}")
        return said.format(when=words.ago(line.last_contact, today)), "text2"
    return words.enum(line.kind), "text2"


def due(due: Due, words: Words, today: dt.date) -> str:
    """Due Tuesday, in 9 days, due since yesterday, 5 days late."""
    ahead = (due.day - today).days
    if due.late or ahead >= _FAR:
        return words.due(due.day, today)
    if ahead < 0:
        since = QCoreApplication.translate("Relationships", "due since {day}")
        return since.format(day=words.day(due.day, today))
    return _due(words.due(due.day, today))


def rhythm(header: Header, words: Words, today: dt.date) -> Caption:
    """What the head of the page says of the rhythm: every 3 weeks, due Tuesday, due 5 Dec."""
    if header.repair_step is not None:
        return _in_repair(header.repair_step), "unmet"
    parts = [words.every(header.every_days)] if header.every_days else []
    if header.standing is not Standing.ACTIVE:
        return "", "text2"
    if header.due is not None:
        far = (header.due.day - today).days >= _FAR
        day = header.due.day
        parts.append(_due(words.day(day, today)) if far else due(header.due, words, today))
    elif header.last_contact is not None:
        said = QCoreApplication.translate("Relationships", "in touch {when}")
        parts.append(said.format(when=words.ago(header.last_contact, today)))
    late = header.due is not None and header.due.late
    return ", ".join(parts), "risk" if late else "text2"


def before(due: Due | None, words: Words, today: dt.date) -> str:
    """The head above what to know beforehand: Before you meet on Tuesday."""
    ahead = (due.day - today).days if due is not None else -1
    if due is None or not 0 <= ahead < _FAR:
        return QCoreApplication.translate("Relationships", "Before you meet next")
    if ahead < 2:
        text = QCoreApplication.translate("Relationships", "Before you meet {day}")
    else:
        text = QCoreApplication.translate("Relationships", "Before you meet on {day}")
    return capitalised(text.format(day=words.due(due.day, today)))


def _due(when: str) -> str:
    return QCoreApplication.translate("Relationships", "due {day}").format(day=when)


def _in_repair(step: RepairStep) -> str:
    at = list(RepairStep).index(step) + 1
    return QCoreApplication.translate("Relationships", "in repair · step {n}").format(n=at)
