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
    if due.late or ahead >= 7:
        return words.due(due.day, today)
    if ahead < 0:
        since = QCoreApplication.translate("Relationships", "due since {day}")
        return since.format(day=words.day(due.day, today))
    soon = QCoreApplication.translate("Relationships", "due {day}")
    return soon.format(day=words.due(due.day, today))


def rhythm(header: Header, words: Words, today: dt.date) -> Caption:
    """What the head of the page says of the rhythm: every 3 weeks, due Tuesday."""
    if header.repair_step is not None:
        return _in_repair(header.repair_step), "unmet"
    parts = [words.every(header.every_days)] if header.every_days else []
    if header.standing is not Standing.ACTIVE:
        return "", "text2"
    if header.due is not None:
        parts.append(due(header.due, words, today))
    elif header.last_contact is not None:
        said = QCoreApplication.translate("Relationships", "in touch {when}")
        parts.append(said.format(when=words.ago(header.last_contact, today)))
    late = header.due is not None and header.due.late
    return ", ".join(parts), "risk" if late else "text2"


def before(due: Due | None, words: Words, today: dt.date) -> str:
    """The head above what to know beforehand: Before you meet on Tuesday."""
    ahead = (due.day - today).days if due is not None else -1
    if due is None or not 0 <= ahead < 7:
        return QCoreApplication.translate("Relationships", "Before you meet next")
    if ahead < 2:
        text = QCoreApplication.translate("Relationships", "Before you meet {day}")
    else:
        text = QCoreApplication.translate("Relationships", "Before you meet on {day}")
    return capitalised(text.format(day=words.due(due.day, today)))


def _in_repair(step: RepairStep) -> str:
    at = list(RepairStep).index(step) + 1
    return QCoreApplication.translate("Relationships", "in repair · step {n}").format(n=at)
