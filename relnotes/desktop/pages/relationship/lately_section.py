"""The last entries of a relationship, short."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship import entry_looks
from relnotes.desktop.pages.relationship.overview_rows import LATELY, Overview
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.across import on_first_line
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import IconLabel, detail, strong
from relnotes.desktop.parts.pills import Pill
from relnotes.desktop.tokens import px
from relnotes.journal.entries import EntryLine

_BODY = 150


class LatelySection(Section):
    """Each entry leads to its place on the Journal tab."""

    entry_wanted = Signal(int)
    """The id of an entry to go to."""
    log_wanted = Signal()

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("Lately"))
        self.live, self.services = live, services
        self.show_all = Button(self.tr("Show all"), role="quiet")
        self.show_all.clicked.connect(lambda: self.go.emit("journal"))
        self.head.add_action(self.show_all)

    def show_overview(self, seen: Overview) -> None:
        """Shows the entries, if they are not what is shown."""
        if not self.is_new(seen.header.id, seen.lately, self.live.today()):
            return
        self.show_all.setVisible(len(seen.lately) > LATELY)
        for line in seen.lately[:LATELY]:
            self._add(line)
        if not seen.lately:
            self._add_nothing()

    def _add(self, line: EntryLine) -> None:
        words = self.services.words
        when = words.moment(line.day, line.time, self.live.today())
        top = QHBoxLayout()
        top.setSpacing(px(10))
        top.addWidget(strong(line.title, wrap=True), 1)
        top.addWidget(detail(when))
        texts = stacked()
        texts.addLayout(top)
        if line.body:
            texts.addWidget(detail(_short(line.body), wrap=True))
        if pills := entry_looks.pills(line):
            texts.addSpacing(px(3))
            texts.addWidget(Flow([Pill(text, tone) for text, tone in pills]))
        across = QHBoxLayout()
        across.setSpacing(px(12))
        across.addLayout(on_first_line(IconLabel(entry_looks.ICONS[line.kind], "text2", 16)))
        across.addLayout(texts, 1)
        row = self.add_press(f"{words.enum_title(line.kind)}, {when}: {line.title}", across)
        row.clicked.connect(lambda: self.entry_wanted.emit(line.id))

    def _add_nothing(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(px(10))
        text = self.tr("Nothing written yet. A line about the last time is enough.")
        across.addWidget(detail(text, wrap=True), 1)
        log = Button(self.tr("Log what happened"))
        log.clicked.connect(self.log_wanted)
        across.addWidget(log)
        self.card.add_row(across)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    if len(flat) <= _BODY:
        return flat
    cut = flat[:_BODY]
    sentence = max(cut.rfind(end) for end in (". ", "! ", "? "))
    return f"{cut[:sentence] if sentence > _BODY // 2 else cut.rsplit(' ', 1)[0]}…"
