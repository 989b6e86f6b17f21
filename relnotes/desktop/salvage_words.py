"""What came of a salvage, in the words in which a person knows their journal."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from relnotes import record_words
from relnotes.desktop.pages.past.words import PastWords
from relnotes.desktop.words import Words
from relnotes.journal import belongs
from relnotes.journal.salvage import Report

translate = QCoreApplication.translate


class SalvageWords:
    """The report, line by line: what is there, what may be missing, and of what nothing is left."""

    def __init__(self, words: Words, today: dt.date) -> None:
        self._words, self._past = words, PastWords(words, today)

    def lines(self, report: Report) -> list[str]:
        """The report."""
        records = belongs.records()
        came = {one.name: one.found for one in report.tables if one.name in records and one.found}
        what = self._counted(came) or translate("Salvage", "no record")
        lines = [
            translate("Salvage", "Saved into {file}: {what}.").format(
                file=report.file.name, what=what
            )
        ]
        if report.lost:
            lines.append(
                translate("Salvage", "May be missing, at most: {what}.").format(
                    what=self._lost(report)
                )
            )
        if gone := [one.name for one in report.tables if one.gone]:
            names = self._words.names([self._named(name) for name in gone])
            lines.append(
                translate("Salvage", "Nothing could be found of: {what}.").format(what=names)
            )
        if report.named_again:
            one = translate(
                "Salvage", "1 relationship carries a name made from what was left of it."
            )
            many = translate(
                "Salvage", "{n} relationships carry names made from what was left of them."
            )
            lines.append(self._words.count(len(report.named_again), one, many))
        return lines

    def _lost(self, report: Report) -> str:
        lost = {one.name: one.lost for one in report.tables if one.lost}
        known = {name: count for name, count in lost.items() if name in record_words.RECORDS}
        parts = [self._past.counted(name, count) for name, count in known.items()]
        if rest := sum(lost.values()) - sum(known.values()):
            one, many = (
                translate("Salvage", "1 line of the history"),
                translate("Salvage", "{n} lines of the history"),
            )
            parts.append(self._words.count(rest, one, many))
        return self._words.names(parts)

    def _counted(self, counts: Mapping[str, int]) -> str:
        return self._past.touched(counts.items())

    def _named(self, table: str) -> str:
        return (
            self._past.table(table)
            if table in record_words.RECORDS
            else translate("Salvage", "the history")
        )
