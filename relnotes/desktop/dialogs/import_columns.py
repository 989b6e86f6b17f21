"""What the columns of a sheet hold: guessed, shown with samples, corrected by whoever knows."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop import column_words
from relnotes.desktop.dialogs.import_rows import Seen
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.fields import CheckRow, Combo, Field
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body, detail, heading, strong
from relnotes.desktop.parts.scroll import HUNG, ScrollPage, hung
from relnotes.desktop.tokens import px
from relnotes.exchange import tables
from relnotes.exchange.answers import Answers, Guidance
from relnotes.exchange.records import Column, PersonRecord, Troubles
from relnotes.exchange.table_choices import CHOICES
from relnotes.exchange.written_dates import is_ambiguous, order_shown

_DATES = frozenset({"birthday", "anniversary", "other date"})
_AS_FOUND = ""


class ColumnsDialog(QDialog):
    """Asks what is in which column, for each of the files; answers with a `Guidance`."""

    def __init__(
        self,
        services: Services,
        files: Sequence[Seen],
        guidance: Guidance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._files = tuple(files)
        self._guidance = guidance
        self.setWindowTitle(self.tr("What is in which column"))
        self.file = Combo(self.tr("File"))
        self.encoding = Combo(self.tr("How its letters are written"))
        self.heading = CheckRow(self.tr("The first row holds headings"))
        self.columns: list[ColumnRow] = []
        self._head = QWidget()
        self._sheet = ScrollPage(margins=HUNG, above=2)
        self._sample = body("", "text2", wrap=True)
        self.use = Button(self.tr("Use it like this"), "primary")
        self.cancel = Button(self.tr("Cancel"))
        self._answers: dict[str, Answers] = {}
        self._encodings: dict[str, str] = {}
        self._arrange()
        self._show(0)

    @property
    def guidance(self) -> Guidance:
        """Everything that was said, here and before."""
        return replace(
            self._guidance,
            answers={**self._guidance.answers, **self._answers},
            encodings={**self._guidance.encodings, **self._encodings},
        )

    @property
    def shown(self) -> Seen:
        """The file whose columns are shown."""
        return self._files[max(self.file.currentIndex(), 0)]

    def accept(self) -> None:
        """Takes what is said about the file that is shown, too."""
        self._take()
        super().accept()

    def _show(self, at: int) -> None:
        seen = self._files[at]
        reading = seen.reading
        chosen = self.guidance.encodings.get(seen.name, _AS_FOUND)
        self.encoding.setCurrentIndex(max(self.encoding.findData(chosen), 0))
        found = column_words.encoding_name(reading.encoding)
        self.encoding.setItemText(0, self.tr("as found: {name}").format(name=found))
        self.encoding.setEnabled(bool(reading.encoding))
        sheet = bool(reading.columns)
        with QSignalBlocker(self.heading.box):
            self.heading.box.setChecked(reading.heading)
        self.heading.setVisible(sheet)
        self._sample.setVisible(sheet)
        self._fill(reading.columns)
        if self.columns:
            self.columns[0].what.setFocus()

    def _fill(self, columns: Sequence[Column]) -> None:
        for kept in (self._head, self._sample):
            kept.setParent(self)
        self._sheet.clear()
        self.columns = [ColumnRow(at, column) for at, column in enumerate(columns)]
        card = Card()
        for row in self.columns:
            row.what.currentIndexChanged.connect(self._changed)
            row.dates.currentIndexChanged.connect(self._changed)
            card.add_row(row)
        self._sheet.add(self._head)
        if self.columns:
            self._sheet.add(card)
            self._sheet.add(self._sample)
        self._changed()

    def _changed(self) -> None:
        """Says who the first row would be, as it is told now."""
        rows = [(at, list(cells)) for at, cells in enumerate(self.shown.reading.sample, start=1)]
        people: Sequence[PersonRecord] = ()
        if rows:
            origin = tables.Origin(answers=self._said())
            made = tables.of_rows(rows, origin, Troubles())
            people = made.people if made is not None else ()
        self._sample.setText(self._said_of(people))

    def _said_of(self, people: Sequence[PersonRecord]) -> str:
        if not people:
            return self.tr("Nobody can be made of this yet. Which column holds the name?")
        lines = [
            " · ".join(
                [
                    one.name,
                    *one.organisations,
                    *(value.value for value in (*one.emails, *one.phones)),
                    *(f"{label} {day}" for label, day in one.dates),
                ]
            )
            for one in people
        ]
        return self.tr("The first would be:") + "\n" + "\n".join(lines)

    def _said(self) -> Answers:
        return Answers(
            columns={row.at: row.what.currentData() for row in self.columns},
            month_first={row.at: order for row in self.columns if (order := row.order) is not None},
            heading=self.heading.is_checked(),
        )

    def _take(self) -> None:
        """Keeps what is said about the shown file."""
        seen, code = self.shown, self.encoding.currentData()
        if code:
            self._encodings[seen.name] = code
        if seen.reading.columns:
            self._answers[seen.name] = self._said()

    def _turned(self, *, heading_: bool) -> None:
        """Without headings the first row is somebody; what the columns hold stays as it is said."""
        first = next(iter(self.shown.reading.sample), ())
        for row in self.columns:
            row.call(first[row.at] if heading_ and row.at < len(first) else "")
        self._changed()

    def _arrange(self) -> None:
        for seen in self._files:
            self.file.addItem(PurePath(seen.name).name)
        self.file.activated.connect(self._leave_and_show)
        self._last = 0
        self.encoding.addItem("", _AS_FOUND)
        for code, name in column_words.encodings():
            self.encoding.addItem(name, code)
        self.heading.toggled.connect(lambda on: self._turned(heading_=on))
        file = Field(self.tr("File"), self.file)
        file.setVisible(len(self._files) > 1)
        letters = Field(self.tr("How its letters are written"), self.encoding)
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(file, 1)
        top.addWidget(letters, 1)
        told = self.tr(
            "Some of it was guessed. Change what is not right; the same headings are known again "
            "next time."
        )
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(px(12))
        head.addWidget(detail(told, wrap=True))
        head.addLayout(top)
        head.addWidget(self.heading)
        self._sheet.body.setSpacing(px(12))
        self.use.clicked.connect(self.accept)
        self.use.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(heading(self.tr("What is in which column?"), wrap=True))
        layout.addLayout(hung(self._sheet), 1)
        layout.addWidget(Beside(QWidget(), Flow([self.cancel, self.use], gap=8, end=True)))
        open_at(self, 720, 660)

    def _leave_and_show(self, at: int) -> None:
        self.file.setCurrentIndex(self._last)
        self._take()
        self._last = at
        self.file.setCurrentIndex(at)
        self._show(at)


class ColumnRow(QWidget):
    """One column: its heading and some cells, what it holds, and how its dates are meant."""

    def __init__(self, at: int, column: Column) -> None:
        super().__init__()
        self.at = at
        self._name = strong("", wrap=True)
        self.what, self.dates = Combo(), Combo()
        for word, text in column_words.choices():
            self.what.addItem(text, word)
        self.what.setCurrentIndex(list(CHOICES).index(column.choice or "keep as text"))
        for text in (self.tr("Day, then month"), self.tr("Month, then day")):
            self.dates.addItem(text)
        self.dates.setCurrentIndex(int(bool(column.month_first)))
        either = order_shown(column.samples) is None and any(map(is_ambiguous, column.samples))
        self._doubtful = not column.certain or (column.month_first is None and either)
        samples = detail(" · ".join(column.samples), elide=True)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._name)
        words.addWidget(samples)
        told = QWidget()
        words.setContentsMargins(0, 0, 0, 0)
        told.setLayout(words)
        told.setMinimumWidth(px(180))
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Beside(told, Flow([self.dates, self.what], gap=8)))
        self.what.currentIndexChanged.connect(self._settle)
        self.call(column.heading)
        self._settle()

    @property
    def order(self) -> bool | None:
        """Whether the month comes first, where the column holds dates and that was asked."""
        asked = self.what.currentData() in _DATES and not self.dates.isHidden()
        return bool(self.dates.currentIndex()) if asked else None

    def call(self, name: str) -> None:
        """Names the column, by its number where it has no heading."""
        shown = name or self.tr("Column {n}").format(n=self.at + 1)
        self._name.setText(shown)
        self.what.setAccessibleName(self.tr("What {column} holds").format(column=shown))
        dates = self.tr("How dates in {column} are meant")
        self.dates.setAccessibleName(dates.format(column=shown))

    def _settle(self) -> None:
        """Asks about day and month where they could change places."""
        self.dates.setVisible(self.what.currentData() in _DATES and self._doubtful)
