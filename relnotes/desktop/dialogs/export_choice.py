"""What of the journal leaves: whose, with which tag, of which days, and whether private too."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.dialogs.day_edit import DayEdit
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.people_dialog import PeopleDialog
from relnotes.desktop.parts.across import Across
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.fields import CheckRow, Combo, Field
from relnotes.desktop.parts.flow import Arranged, Flow
from relnotes.desktop.parts.labels import caption
from relnotes.desktop.tokens import px
from relnotes.domain.problem import Code, Problem
from relnotes.exchange.exporting import WITH_MORE, Format
from relnotes.journal import people, tags
from relnotes.journal.leaving import Wanted

_SHOWN = 3
"""So many names stand on the button; the rest is counted."""


class ExportChoice(QWidget):
    """The choices that a format can follow; the others are not shown, and count as not made."""

    changed = Signal()

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        self._live, self._services = live, services
        self._format = Format.ARCHIVE
        self._people: tuple[int, ...] = ()
        self.whom = Button(self.tr("Everybody"))
        self.whom.setAutoDefault(False)
        self.everybody = Button(self.tr("Everybody again"), "quiet")
        self.everybody.setAutoDefault(False)
        self.tag = Combo(self.tr("Tag"))
        self.tag.addItem(self.tr("With any tag, or none"), "")
        for name in live.read(tags.names):
            self.tag.addItem(f"#{name}", name)
        self.limited = CheckRow(self.tr("Only of some days"))
        today = live.today()
        self.since, self.until = DayEdit(today.replace(month=1, day=1)), DayEdit(today)
        self.private = CheckRow(self.tr("Also what is private or was told in confidence"))
        self._without = caption(
            self.tr(
                "Tick it to move to another computer: without what you marked so, the archive is "
                "not the whole journal."
            ),
            wrap=True,
        )
        self._warning = caption(
            self.tr(
                "You marked it so that it does not leave. Whoever gets the file can read it, so "
                "keep this one to yourself."
            ),
            wrap=True,
        )
        self._arrange()
        self.show_format(Format.ARCHIVE)

    def show_format(self, sort: Format) -> None:
        """Shows what can be chosen for a format."""
        self._format = sort
        more, private = sort in WITH_MORE, self.private.box.isChecked()
        self._tag_field.setVisible(self.tag.count() > 1)
        self.limited.setVisible(more)
        self._days.setVisible(more and self.limited.box.isChecked())
        self.private.setVisible(more)
        self._without.setVisible(sort is Format.ARCHIVE and not private)
        self._warning.setVisible(more and private)

    def wanted(self) -> Wanted:
        """What is chosen; a `Problem` where the days run backwards."""
        days = self._format in WITH_MORE and self.limited.box.isChecked()
        since, until = (self.since.day(), self.until.day()) if days else (None, None)
        if since is not None and until is not None and until < since:
            raise Problem(Code.PERIOD_BACKWARDS, field="until")
        tag = self.tag.currentData()
        return Wanted(
            people=self._people,
            tags=(tag,) if tag else (),
            since=since,
            until=until,
            private=self._format in WITH_MORE and self.private.box.isChecked(),
        )

    def choose_people(self) -> None:
        """Asks whose records are to leave."""
        title = self.tr("Whose records?")
        dialog = PeopleDialog(self._live, self._services, self._people, self, title=title)
        dialog.accepted.connect(lambda: self.set_people(dialog.people))
        dialog.open()

    def set_people(self, chosen: tuple[int, ...]) -> None:
        """Takes some people, or everybody where there are none."""
        self._people = chosen
        names = [one.name for one in self._live.read(people.names) if one.id in chosen]
        shown = names[:_SHOWN]
        if len(names) > _SHOWN:
            shown.append(self.tr("{n} more").format(n=len(names) - _SHOWN))
        text = self._services.words.names(shown) if names else self.tr("Everybody")
        self.whom.setText(text.replace("&", "&&"))
        self.everybody.setVisible(bool(chosen))
        self.changed.emit()

    def _arrange(self) -> None:
        self.whom.clicked.connect(self.choose_people)
        self.everybody.clicked.connect(lambda: self.set_people(()))
        self.everybody.hide()
        self.limited.toggled.connect(lambda _: self.show_format(self._format))
        self.private.toggled.connect(lambda _: self.show_format(self._format))
        whose = Flow([self.whom, self.everybody], gap=8)
        self._whom_field = Field(self.tr("Whose"), whose)
        self._whom_field.setFocusProxy(self.whom)
        self._tag_field = Field(self.tr("Tag"), self.tag)
        self._days = Arranged()
        days = Across(self._days, (1, 1))
        days.addWidget(Field(self.tr("From"), self.since))
        days.addWidget(Field(self.tr("To"), self.until))
        first = Arranged()
        layout = Across(first, (1, 1))
        layout.addWidget(self._whom_field)
        layout.addWidget(self._tag_field)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(10))
        for widget in (first, self.limited, self._days, self.private, self._without, self._warning):
            stack.addWidget(widget)
