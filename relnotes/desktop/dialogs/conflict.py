"""Two versions of one journal, side by side by their counts, so that a person can choose."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import body, detail, heading, strong
from relnotes.desktop.tokens import px
from relnotes.journal import examine, history
from relnotes.journal.access import Reader
from relnotes.journal.keys import Key
from relnotes.journal.store import Clock, Journal


@dataclass(frozen=True, slots=True)
class Version:
    """What one version of a journal holds, and when it was changed last."""

    file: Path
    counts: dict[str, int]
    changed: dt.datetime | None


def version(reader: Reader, file: Path) -> Version:
    """What the journal that is read holds."""
    newest = history.recent(reader, 1)
    return Version(file, examine.counts(reader), newest[0].at if newest else None)


def version_of(file: Path, clock: Clock, key: Key | None) -> Version:
    """What another journal holds, without touching it."""
    journal = Journal.open(file, clock, read_only=True, key=key)
    try:
        return journal.read(version, file)
    finally:
        journal.close()


class ConflictDialog(QDialog):
    """Says what each of two versions holds; nothing is merged, both stay where they are."""

    def __init__(
        self, here: Version, there: Version, services: Services, clock: Clock, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words, self._clock = services.words, clock
        self.setWindowTitle(self.tr("Two versions of this journal"))
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(px(24))
        self.grid.setVerticalSpacing(px(6))
        self._fill(here, there)
        close = Button(self.tr("Close"), role="primary")
        close.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(heading(self.windowTitle(), wrap=True))
        layout.addWidget(body(self._advice(), wrap=True))
        layout.addLayout(self.grid)
        layout.addSpacing(px(8))
        layout.addLayout(line)
        self.setMinimumWidth(px(520))

    def _advice(self) -> str:
        return self.tr(
            "Two computers wrote at the same time, and the service kept both. Compare what they "
            "hold, go on with one, and move the other to a folder that is not copied. relnotes "
            "does not merge them and deletes neither."
        )

    def _fill(self, here: Version, there: Version) -> None:
        kinds = (
            ("relationship", self.tr("Relationships")),
            ("entry", self.tr("Entries")),
            ("contribution", self.tr("Contributions")),
            ("stake", self.tr("Needs and expectations")),
            ("promise", self.tr("Promises")),
            ("repair", self.tr("Repairs")),
        )
        self._row(self.tr("File"), here.file.name, there.file.name)
        self._row(self.tr("Changed last"), self._when(here.changed), self._when(there.changed))
        for kind, words in kinds:
            self._row(words, str(here.counts[kind]), str(there.counts[kind]))

    def _row(self, words: str, here: str, there: str) -> None:
        at = self.grid.rowCount()
        self.grid.addWidget(detail(words), at, 0)
        make = strong if here != there else body
        self.grid.addWidget(make(here, wrap=True), at, 1)
        self.grid.addWidget(make(there, wrap=True), at, 2)

    def _when(self, changed: dt.datetime | None) -> str:
        if changed is None:
            return self.tr("never")
        now = self._clock()
        local = changed.astimezone(now.tzinfo)
        return self._words.moment(local.date(), local.time(), now.date())
