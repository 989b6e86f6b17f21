"""The parts of the person form that may occur several times: contact details, dates, terms."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from relnotes.desktop.dialogs.growing_rows import GrowingRows
from relnotes.desktop.parts.buttons import IconButton
from relnotes.desktop.parts.fields import Combo, Number
from relnotes.desktop.tokens import px
from relnotes.desktop.typed import inputs, read, write
from relnotes.desktop.words import Words
from relnotes.domain.kinds import DetailKind, TermKind
from relnotes.domain.people import Detail, OccasionDraft, TermDraft

E = TypeVar("E", bound=StrEnum)
D = TypeVar("D")


class PartRow(QWidget, Generic[D]):
    """One line of the form; an empty one counts as not there."""

    first: QLineEdit

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.gone = IconButton("close", self.tr("Remove this line"), "quiet")
        self.gone.setAutoDefault(False)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(px(6))

    def fill(self, part: D) -> None:
        """Shows what is there already."""
        raise NotImplementedError

    def draft(self) -> D | None:
        """What the line says; nothing for an empty line."""
        raise NotImplementedError

    def add(self, *widgets: tuple[QWidget, int]) -> None:
        """Places widgets with their stretch, and the button that removes the line."""
        for widget, stretch in widgets:
            self._line.addWidget(widget, stretch)
        self._line.addWidget(self.gone)

    def read(self) -> list[object]:
        """What stands in the line, for a draft of the form."""
        return [read(one) for one in inputs(self)]


class DetailRow(PartRow[Detail]):
    """A way to reach or name someone."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.kind = enum_combo(words, DetailKind, self.tr("Kind of contact detail"))
        self.first = self.value = line_edit(self.tr("Contact detail"), "")
        self.label = line_edit(self.tr("Label, such as work"), self.tr("work, home…"))
        self.add((self.kind, 2), (self.value, 4), (self.label, 2))

    def fill(self, part: Detail) -> None:
        """Shows what is there already."""
        choose(self.kind, part.kind)
        self.value.setText(part.value.replace("\n", ", "))
        self.label.setText(part.label)

    def draft(self) -> Detail | None:
        """What the line says."""
        if not self.value.text().strip():
            return None
        return Detail(chosen(self.kind, DetailKind), self.value.text(), self.label.text())


class TermRow(PartRow[TermDraft]):
    """Something that they allow, prefer or rule out."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.kind = enum_combo(words, TermKind, self.tr("What it is about"))
        self.first = self.text = line_edit(self.tr("In their words"), self.tr("in their words"))
        self.add((self.kind, 2), (self.text, 6))

    def fill(self, part: TermDraft) -> None:
        """Shows what is there already."""
        choose(self.kind, part.kind)
        self.text.setText(part.text)

    def draft(self) -> TermDraft | None:
        """What the line says."""
        if not self.text.text().strip():
            return None
        return TermDraft(chosen(self.kind, TermKind), self.text.text())


class OccasionRow(PartRow[OccasionDraft]):
    """A date that matters to them; the year may be unknown."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.first = self.label = line_edit(self.tr("What the date is"), self.tr("birthday…"))
        self.day = Number(1, 31)
        self.day.setAccessibleName(self.tr("Day"))
        self.month = Combo(self.tr("Month"))
        for month in range(1, 13):
            self.month.addItem(words.locale.monthName(month, QLocale.FormatType.LongFormat), month)
        self.year = line_edit(self.tr("Year, if you know it"), self.tr("year"))
        self.add((self.label, 4), (self.day, 1), (self.month, 3), (self.year, 1))

    def fill(self, part: OccasionDraft) -> None:
        """Shows what is there already."""
        self.label.setText(part.label)
        year, month, day = part.value.rsplit("-", 2)
        self.day.setValue(int(day))
        self.month.setCurrentIndex(int(month) - 1)
        self.year.setText("" if year == "-" else year)

    def draft(self) -> OccasionDraft | None:
        """What the line says; a day that the month does not have is a `Problem`."""
        if not self.label.text().strip():
            return None
        year = self.year.text().strip() or "-"
        month, day = self.month.currentIndex() + 1, self.day.value()
        value = f"{year.zfill(4) if year != '-' else year}-{month:02}-{day:02}"
        return OccasionDraft(self.label.text(), value)


class PartRows(GrowingRows[PartRow[D]], Generic[D]):
    """The lines of one kind."""

    def __init__(self, make: Callable[[], PartRow[D]], more: str) -> None:
        super().__init__(more, self._line, empty=0, gap=6)
        self._make_empty = make

    def fill(self, parts: Sequence[D]) -> None:
        """Shows what is there already."""
        for part in parts:
            self.add_row().fill(part)

    def drafts(self) -> tuple[D, ...]:
        """What the lines say, without empty ones."""
        return tuple(part for row in self.rows if (part := row.draft()) is not None)

    def typed(self) -> list[list[Any]]:
        """What stands in each line."""
        return [row.read() for row in self.rows]

    def _line(self, said: list[Any]) -> PartRow[D]:
        row = self._make_empty()
        for one, value in zip(inputs(row), said, strict=False):
            write(one, value)
        return row


def line_edit(name: str, placeholder: str) -> QLineEdit:
    """A line with its name for the ear."""
    edit = QLineEdit()
    edit.setAccessibleName(name)
    edit.setPlaceholderText(placeholder)
    return edit


def enum_combo(words: Words, vocabulary: type[E], name: str) -> Combo:
    """A choice among a vocabulary."""
    combo = Combo(name)
    for member in vocabulary:
        combo.addItem(words.enum_title(member), member.value)
    return combo


def choose(combo: Combo, member: StrEnum) -> None:
    """Shows a member of the vocabulary as chosen."""
    combo.setCurrentIndex(max(0, combo.findData(member.value)))


def chosen(combo: Combo, vocabulary: type[E]) -> E:
    """The member that is chosen."""
    return vocabulary(combo.currentData())


def every_choices(words: Words, present: int | None) -> list[tuple[str, int | None]]:
    """How often one may want to be in touch, with what holds now among it."""
    usual = {7, 14, 21, 28, 42, 56, 91, 182, 364} | ({present} if present else set())
    none = QCoreApplication.translate("PersonDialog", "No rhythm")
    return [(none, None), *((words.every(days), days) for days in sorted(usual))]
