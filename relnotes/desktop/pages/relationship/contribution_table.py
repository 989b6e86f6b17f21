"""Contributions as a table for a spreadsheet, in the user's words; dates stay ISO."""

import csv
import io
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.words import Words
from relnotes.domain.kinds import Confidence
from relnotes.exchange.table import defused
from relnotes.journal.contributions import ContributionLine

translate = QCoreApplication.translate


def table(lines: Sequence[ContributionLine], words: Words) -> tuple[str, int]:
    """The table, and how many are private or in confidence and so not in it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_columns())
    out = [one for one in lines if one.confidence is Confidence.OPEN]
    for one in out:
        said = one.acknowledged_day.isoformat() if one.acknowledged_day else ""
        amount = "" if one.amount is None else format(one.amount, "f")
        serves = "; ".join(stake.what for stake in one.serves)
        came = "; ".join(who.name for who in one.came[0]) if one.came else ""
        cells = (
            one.day.isoformat(), one.name, words.side(one.side, one.name), one.what, one.effect,
            words.enum(one.kind), amount, one.unit, one.evidence, serves, said,
            came,
        )  # fmt: skip
        # A negative amount is a number to add up, and no formula.
        writer.writerow(cell if cell == amount else defused(cell) for cell in cells)
    return text.getvalue(), len(lines) - len(out)


def _columns() -> tuple[str, ...]:
    return (
        translate("ContributionTable", "Day"),
        translate("ContributionTable", "With whom"),
        translate("ContributionTable", "Who brought it"),
        translate("ContributionTable", "What"),
        translate("ContributionTable", "What changed"),
        translate("ContributionTable", "Kind"),
        translate("ContributionTable", "Amount"),
        translate("ContributionTable", "Unit"),
        translate("ContributionTable", "What shows it"),
        translate("ContributionTable", "What it serves"),
        translate("ContributionTable", "Told or thanked on"),
        translate("ContributionTable", "Who came of it"),
    )
