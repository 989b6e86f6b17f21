"""One person's part of the brief: what to know in the middle, what to keep in mind beside it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.briefing.part_section import GoalsSection, PartSection
from relnotes.desktop.pages.briefing.points_section import PointsSection
from relnotes.desktop.pages.briefing.say_section import SaySection
from relnotes.desktop.pages.briefing.since_section import SinceSection
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship import due_words
from relnotes.desktop.pages.relationship.before_section import BeforeSection
from relnotes.desktop.pages.relationship.contact_sections import TermsSection
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.labels import detail, heading
from relnotes.desktop.parts.scroll import Columns
from relnotes.desktop.tokens import px
from relnotes.journal.brief import Brief


class PersonView(QWidget):
    """Shows one brief; every row is worked on in place."""

    go = Signal(object)
    """A `Place` that the window should open."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        self._live, self._services = live, services
        self._id = 0
        self.avatar = Avatar("", 40)
        self.name = heading("", wrap=True)
        self.about = detail("", wrap=True)
        self.since = SinceSection(live, services)
        self.before = BeforeSection(live, services)
        self.points = PointsSection(live, services)
        self.say = SaySection(live, services)
        self.goals = GoalsSection(services)
        self.part = PartSection()
        self.terms = TermsSection()
        self._arrange()
        self.since.entry_wanted.connect(self._open_journal)
        for section in (self.before, self.part):
            section.go.connect(self._open_tab)
        self.terms.edit_wanted.connect(lambda: self._open_tab("about"))

    def show_brief(self, seen: Brief) -> None:
        """Shows another brief, or the same one anew; a section that shows the same stays."""
        for _ in self.showing_brief(seen):
            pass

    def showing_brief(self, seen: Brief) -> Iterator[None]:
        """The same in steps."""
        header, words = seen.header, self._services.words
        self._id = header.id
        self.avatar.set_name(header.name)
        self.name.setText(header.name)
        rhythm, _ink = due_words.rhythm(header, words, self._live.today())
        about = [words.enum_title(header.kind)]
        if header.last_contact is not None:
            ago = words.ago(header.last_contact, self._live.today())
            about.append(self.tr("last in touch {when}").format(when=ago))
        about.append(rhythm)
        if seen.next_day is not None:
            day = words.day(seen.next_day, self._live.today())
            about.append(self.tr("next meeting {day}").format(day=day))
        self.about.setText(" · ".join(filter(None, about)))
        yield
        self.since.show_brief(seen)
        yield
        self.before.show_overview(seen)
        self.before.head.set_text(self.tr("Have in mind"))
        self.points.show_brief(seen)
        yield
        self.say.show_brief(seen)
        yield
        self.goals.show_brief(seen)
        self.part.show_brief(seen)
        self.terms.show_terms(header.name, seen.terms)

    def _open_tab(self, tab: str) -> None:
        self.go.emit(Place("relationships", self._id, tab))

    def _open_journal(self, _entry_id: int) -> None:
        self._open_tab("journal")

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.avatar)
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        texts.addWidget(self.name)
        texts.addWidget(self.about)
        head.addLayout(texts, 1)
        columns = Columns(aside_width=272)
        for section in (self.before, self.points, self.since):
            columns.main.addWidget(section)
        for beside in (self.say, self.part, self.goals, self.terms):
            columns.aside.addWidget(beside)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, px(16))
        stack.setSpacing(px(14))
        stack.addLayout(head)
        stack.addWidget(columns)
