"""A role as a row: its name, since when, what it asks for, and how mine fits me."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from relnotes.desktop.dialogs.role import fits
from relnotes.desktop.pages.relationship.record_row import RecordRow
from relnotes.desktop.parts.across import on_first_line
from relnotes.desktop.parts.charts import Dots
from relnotes.desktop.parts.labels import caption, detail, strong
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words, capitalised
from relnotes.domain.kinds import Side
from relnotes.journal.roles import RoleLine

_OF = 5


class RoleRow(RecordRow):
    """One role, as it is played now or was once."""

    def __init__(self, words: Words, line: RoleLine, today: dt.date) -> None:
        super().__init__()
        self.line = line
        self._words = words
        over = line.until is not None and line.until <= today
        text = QVBoxLayout()
        text.setSpacing(px(2))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(strong(capitalised(line.name), "text3" if over else "text", wrap=True), 1)
        span = self._span(today)
        head.addWidget(caption(span), 0, Qt.AlignmentFlag.AlignTop)
        text.addLayout(head)
        if line.context:
            text.addWidget(caption(line.context, wrap=True))
        if line.responsibilities:
            text.addWidget(detail(line.responsibilities, wrap=True))
        if line.side is Side.ME and (line.fit or line.self_image):
            text.addLayout(self._fit())
        self.add(text, 1)
        self.setAccessibleName(f"{capitalised(line.name)}, {span}" if span else line.name)

    def _span(self, today: dt.date) -> str:
        since = self._words.day(self.line.since, today) if self.line.since else ""
        until = self._words.day(self.line.until, today) if self.line.until else ""
        if since and until:
            return self.tr("{since} to {until}").format(since=since, until=until)
        if until:
            return self.tr("until {until}").format(until=until)
        return self.tr("since {since}").format(since=since) if since else ""

    def _fit(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(px(8))
        said = []
        if self.line.fit:
            dots = Dots(self.line.fit, _OF)
            said.append(fits()[self.line.fit - 1])
            dots.setAccessibleName(said[0])
            line.addLayout(on_first_line(dots))
        if self.line.self_image:
            said.append(self.tr("“{words}”").format(words=self.line.self_image))
        line.addWidget(caption(" · ".join(said), wrap=True), 1)
        return line
