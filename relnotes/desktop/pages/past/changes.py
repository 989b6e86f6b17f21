"""What one step changed: a card for each record, with the way back for field, record and step."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.pages.past.words import PastWords
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card, Row
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.growing import Growing
from relnotes.desktop.parts.labels import body, caption, detail, heading, strong
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.journal import belongs
from relnotes.journal.belongs import Named
from relnotes.journal.past import FieldChange, RowChange, Told
from relnotes.journal.revert import restorable


class Changes(ScrollPage):
    """Shows a step; what shall be brought back is said by signals."""

    field_wanted = Signal(object, str)
    """A `Named` row and one of its columns, to be restored."""
    record_wanted = Signal(object)
    """A `Named` record to be restored."""
    step_wanted = Signal()
    """The whole step is to be taken back."""
    other_wanted = Signal(int)
    """The id of the step that stands against it."""

    def __init__(self) -> None:
        super().__init__(max_width=760, margins=24, above=0)
        self._against: int | None = None
        self.label = heading("", wrap=True)
        self.when = detail("", wrap=True)
        self.state = Pill(self.tr("taken back"), "neutral")
        self.take_back = Button(self.tr("Take back this step"), icon="undo")
        self.take_back.clicked.connect(self.step_wanted)
        self.problem = Banner("", tone="risk", action=self.tr("Show that step"))
        self.problem.triggered.connect(self._show_against)
        self.problem.hide()
        self.cards = QVBoxLayout()
        self.cards.setSpacing(px(12))
        self.more = detail("", wrap=True)
        self._words: PastWords | None = None
        self.growing = Growing(self, self._add_card)
        self._arrange()

    def show_told(self, told: Told, words: PastWords) -> None:
        """Shows a step with everything it did."""
        step = told.step
        self.label.setText(step.label)
        self.when.setText(words.moment(step.at))
        self.state.setVisible(step.taken_back)
        self.take_back.setVisible(not step.taken_back)
        self.take_back.setAccessibleName(
            self.tr("Take back this step: {label}").format(label=step.label)
        )
        self._clear()
        self._words = words
        self.growing.show(_by_record(told.changes))
        self.more.setText(
            self.tr("And {n} more, not shown here.").format(n=told.left_out)
            if told.left_out
            else ""
        )
        self.more.setVisible(bool(told.left_out))

    def refuse(self, sentence: str, against: int | None) -> None:
        """Says why something can't be brought back, and leads to what stands against it."""
        self._against = against
        self.problem.set_text(sentence)
        self.problem.button.setVisible(against is not None)
        self.problem.show()
        self.verticalScrollBar().setValue(0)

    def _add_card(self, told: tuple[Named, list[RowChange]]) -> None:
        if self._words is not None:
            self.cards.addWidget(self._card(*told, self._words))

    def _card(self, record: Named, changes: Sequence[RowChange], words: PastWords) -> Card:
        card = Card()
        own = next((one for one in changes if one.row == record), None)
        head = Row()
        head.add(strong(words.named(record), wrap=True), 1)
        done = words.done(own) if own is not None else ""
        if done:
            head.add(Pill(done, "neutral"))
        was_there = own is None or not own.made
        if was_there and record.table in belongs.records():
            button = Button(self.tr("Restore this record"), role="quiet")
            button.setAccessibleName(
                self.tr("Restore this record: {what}").format(what=words.named(record))
            )
            button.clicked.connect(lambda: self.record_wanted.emit(record))
            head.add(button)
        card.add_row(head)
        if own is not None and own.whom:
            card.add_row(caption(own.whom, wrap=True), line=False)
        for change in changes:
            if change is not own:
                card.add_row(detail(self._part(change, words), wrap=True))
            for field in words.shown(change):
                card.add_row(self._field(change, field, words), line=change is own)
        return card

    def _part(self, change: RowChange, words: PastWords) -> str:
        done = words.done(change) or self.tr("changed")
        return self.tr("{part}: {done}").format(part=words.named(change.row), done=done)

    def _field(self, change: RowChange, field: FieldChange, words: PastWords) -> Row:
        table = change.row.table
        name = words.field(table, field.column)
        if field.sealed or not (change.made or change.gone):
            text = words.sentence(table, field)
        else:
            text = words.value(table, field.column, field.after if change.made else field.before)
        line = Row()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(caption(name, wrap=True))
        texts.addWidget(body(text, wrap=True))
        line.add(texts, 1)
        whole = change.made or change.gone
        if not whole and restorable(table, field.column):
            button = Button(self.tr("Restore"), role="quiet")
            button.setAccessibleName(self.tr("Restore this field: {name}").format(name=name))
            button.clicked.connect(lambda: self.field_wanted.emit(change.row, field.column))
            line.add(button)
        return line

    def _show_against(self) -> None:
        if self._against is not None:
            self.other_wanted.emit(self._against)

    def _clear(self) -> None:
        self.problem.hide()
        while (item := self.cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _arrange(self) -> None:
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.label)
        column.addWidget(self.when)
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(texts, 1)
        top.addWidget(Flow([self.state, self.take_back]))
        self.add(top)
        self.add(self.problem)
        self.add(self.cards)
        self.add(self.more)


def _by_record(changes: Sequence[RowChange]) -> list[tuple[Named, list[RowChange]]]:
    found: dict[tuple[str, int], tuple[Named, list[RowChange]]] = {}
    for change in changes:
        key = (change.record.table, change.record.id)
        found.setdefault(key, (change.record, []))[1].append(change)
    for _, some in found.values():
        some.sort(key=lambda change: change.row != change.record)
    return list(found.values())
