"""Two versions of one journal: what only one has and what differs, and bringing over the rest."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.past.words import PastWords, differing_part
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import body, detail, heading, strong
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.parts.scroll import HUNG, ScrollPage, hung
from relnotes.desktop.tokens import px
from relnotes.domain.problem import Problem
from relnotes.journal import history, reunion, versions
from relnotes.journal.access import Reader
from relnotes.journal.keys import Key
from relnotes.journal.past import FieldChange
from relnotes.journal.store import Journal
from relnotes.journal.versions import Comparison, Differing, Lone

T = TypeVar("T")
_MOST = 100
"""So many lines of each sort; more would not be read."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two versions that were compared, and when each was changed last."""

    here: Path
    there: Path
    changed_here: dt.datetime | None
    changed_there: dt.datetime | None
    found: Comparison


def compared(live: Live, there: Path, key: Key | None) -> Conflict:
    """Reads both, and touches neither; on any thread."""
    other = Journal.open(there, live.now, read_only=True, key=key)

    def compare(reader: Reader) -> Comparison:
        return other.read(lambda theirs: versions.compare(reader, theirs))

    try:
        found = live.read(compare)
        return Conflict(live.path, there, live.read(_changed), other.read(_changed), found)
    finally:
        other.close()


def _changed(reader: Reader) -> dt.datetime | None:
    newest = history.recent(reader, 1)
    return newest[0].at if newest else None


class ConflictDialog(QDialog):
    """Says in words how they differ; what only the other one has can be brought over."""

    def __init__(
        self, conflict: Conflict, live: Live, services: Services, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.live, self.services = live, services
        self._conflict, self._found = conflict, conflict.found
        self._words = PastWords(services.words, live.today(), live.now().tzinfo)
        self.setWindowTitle(self.tr("Two versions of this journal"))
        self.problem_line = Banner("", tone="unmet")
        self.problem_line.hide()
        self.list = ScrollPage(margins=HUNG, above=2)
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.setAccessibleName(self.tr("How they differ"))
        coming = [one for one in self._found.only_there if not one.deleted]
        self.bring = Button(self.tr("Bring over what is only there"), role="primary")
        self.bring.setVisible(bool(coming) and not live.read_only)
        self.close_button = Button(self.tr("Close"))
        self._fill()
        self._arrange()
        open_at(self, 640, 540)

    def bring_over(self) -> None:
        """Adds what only the other version has, as one step."""
        try:
            came = self.live.do(
                self.tr("Bring over from another version"),
                reunion.bring_over,
                self._found.missing,
            )
        except Problem as problem:
            self.problem_line.set_text(self.services.words.problem(problem))
            self.problem_line.show()
            return
        text = self.services.words.count(
            came.records, self.tr("1 record came over."), self.tr("{n} records came over.")
        )
        if came.stayed:
            stayed = self.tr("{n} had to stay: what they belong to is not here.")
            text = f"{text} {stayed.format(n=came.stayed)}"
        self.accept()
        self.services.messages.quiet(text)

    def _advice(self) -> str:
        if self._found.same:
            return self.tr(
                "Both hold the same. Move the other one to a folder that is not copied, or "
                "delete it."
            )
        return self.tr(
            "Two computers wrote at the same time, and the service kept both. Bring over what is "
            "missing here, copy by hand what differs, and move the other one to a folder that is "
            "not copied. relnotes changes nothing in it and deletes neither."
        )

    def _fill(self) -> None:
        found = self._found
        new = [one for one in found.only_there if not one.deleted]
        gone = [one for one in found.only_there if one.deleted]
        self.list.add(body(self._advice(), "text2", wrap=True))
        self.list.add(self._files())
        self._section(self.tr("Only in the other version"), new, self._line)
        self._section(self.tr("Not the same in both"), found.differing, self._differing)
        self._section(self.tr("Only here"), found.only_here, self._line)
        self._section(self.tr("Deleted here since"), gone, self._line)

    def _section(
        self, title: str, rows: Sequence[T], lines: Callable[[T], Sequence[QWidget]]
    ) -> None:
        if not rows:
            return
        block = QVBoxLayout()
        block.setSpacing(px(4))
        block.addWidget(strong(f"{title} · {self.services.words.number(len(rows))}", wrap=True))
        for row in rows[:_MOST]:
            for line in lines(row):
                block.addWidget(line)
        if len(rows) > _MOST:
            more = self.tr("And {n} more, not shown here.").format(n=len(rows) - _MOST)
            block.addWidget(detail(more))
        self.list.add(block)

    def _line(self, one: Lone | Differing) -> list[QWidget]:
        parts = [self._words.named(one.record)]
        if one.whom:
            parts.append(self.services.words.names(one.whom))
        return [body(" · ".join(parts), wrap=True)]

    def _differing(self, one: Differing) -> list[QWidget]:
        lines = self._line(one)
        texts = [self._sentence(one.record.table, field) for field in one.fields]
        for parts, where in (
            (one.parts_here, self.tr("only here: {what}")),
            (one.parts_there, self.tr("only in the other version: {what}")),
        ):
            texts += [where.format(what=self._words.named(part)) for part in parts]
        for text in texts:
            line = detail(text, wrap=True)
            line.setContentsMargins(px(16), 0, 0, 0)
            lines.append(line)
        return lines

    def _sentence(self, table: str, field: FieldChange) -> str:
        words = self._words
        name = words.field(table, field.column)
        if field.sealed:
            return self.tr("{field}: sealed until the repair is done").format(field=name)
        here, there = field.before, field.after
        if isinstance(here, str) and isinstance(there, str):
            here, there = differing_part(here, there)
        return self.tr("{field}: {here} here, {there} there").format(
            field=name,
            here=words.value(table, field.column, here),
            there=words.value(table, field.column, there),
        )

    def _files(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(1, 1)
        conflict = self._conflict
        for row, (words, file, at) in enumerate((
            (self.tr("Here"), conflict.here, conflict.changed_here),
            (self.tr("The other version"), conflict.there, conflict.changed_there),
        )):  # fmt: skip
            when = self.tr("never changed")
            if at is not None:
                when = self.tr("changed {when}").format(when=self._words.moment(at))
            grid.addWidget(detail(words), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(body(f"{file.name} · {when}", wrap=True), row, 1)
        return grid

    def _arrange(self) -> None:
        self.bring.clicked.connect(self.bring_over)
        self.close_button.clicked.connect(self.reject)
        (self.close_button if self.bring.isHidden() else self.bring).setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch()
        foot.addWidget(self.close_button)
        foot.addWidget(self.bring)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(heading(self.windowTitle(), wrap=True))
        layout.addWidget(self.problem_line)
        layout.addLayout(hung(self.list), 1)
        layout.addLayout(foot)
