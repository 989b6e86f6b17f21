"""The sessions of a mentoring: the next one, and what each moved."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from relnotes.desktop import settings as setting
from relnotes.desktop.dialogs.log import LogDialog
from relnotes.desktop.dialogs.session import SessionDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship import menus
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button, IconButton
from relnotes.desktop.parts.card import PressRow
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import IconLabel, body, caption, detail, strong
from relnotes.desktop.tokens import px
from relnotes.desktop.words import capitalised
from relnotes.domain.kinds import EntryKind
from relnotes.journal.people import Header
from relnotes.journal.programmes import ProgrammeLine
from relnotes.journal.sessions import SessionLine, Sessions

_FIRST = 5
"""How many sessions there are at first."""
_MOST_MOVED = 3
"""How many goals a session tells in the list; its entry tells the rest."""


class SessionsSection(LongSection):
    """Prepared from the brief, written down in the frame of the programme."""

    wanted = Signal(object)
    """A `Place` to open."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(self.tr("Sessions"), services)
        self._live, self._services = live, services
        self.limit = _FIRST
        self._id, self._frame = 0, ""
        self.prepare = Button(self.tr("Prepare the next"), role="quiet", icon="document")
        self.prepare.clicked.connect(lambda *_: self.wanted.emit(Place("brief", self._id)))
        self.log = Button(self.tr("Write one down"), role="quiet", icon="plus").stand_flush()
        self.log.clicked.connect(self.write_down)
        top = self.layout()
        if isinstance(top, QVBoxLayout):
            top.insertWidget(0, Beside(self.head, Flow([self.prepare, self.log], gap=8), least=110))
        self.menus: dict[int, IconButton] = {}

    def show_sessions(
        self, header: Header, seen: Sessions, programme: ProgrammeLine | None
    ) -> None:
        """Shows the sessions, if they are not what is shown."""
        self._id, self._frame = header.id, programme.session if programme else ""
        counts = self._services.settings.get(setting.ASKING)
        shown = seen.past[: self.limit]
        self.show_rest(len(shown), seen.count)
        if not self.is_new(header.id, seen, shown, header.due, counts, self._live.today()):
            return
        self.menus = {}
        if coming := self._coming(header, seen.next):
            line = QHBoxLayout()
            line.setSpacing(px(10))
            line.addWidget(IconLabel("calendar", "text2", 16))
            line.addWidget(body(coming, wrap=True), 1)
            self.card.add_row(line)
        for one in shown:
            self._add_session(one, counts=counts)
        if not seen.past:
            text = self.tr("No session yet. What moved in each of them will stand here.")
            self.card.add_row(body(text, "text2", wrap=True), roomy=True)

    def start_over(self) -> None:
        """Goes back to the newest few, for another mentoring."""
        self.limit = _FIRST

    def write_down(self) -> None:
        """Opens the form for a session, in the frame of the programme."""
        place = Place("relationships", self._id)
        form = LogDialog(self._live, self._services, place, self)
        form.choose_kind(EntryKind.SESSION)
        if self._frame and not form.text.toPlainText():
            form.text.setPlainText(self._frame)
        form.open()

    def edit(self, one: SessionLine) -> None:
        """Asks which role it was, and whether I asked or told."""
        with self._services.messages.problems():
            form = SessionDialog(self._live, self._services, one.id, self)
            form.accepted.connect(self.more_wanted)  # the count may be off or on now
            form.open()

    def _coming(self, header: Header, planned: SessionLine | None) -> str:
        words, today = self._services.words, self._live.today()
        if planned is not None:
            when = capitalised(words.moment(planned.day, planned.time, today))
            return self.tr("Next: {when} · {what}").format(when=when, what=planned.title)
        if header.due is None:
            return ""
        return self.tr("Next by your rhythm: {when}").format(
            when=words.due(header.due.day, today)
            if header.due.day >= today
            else words.day(header.due.day, today)
        )

    def _add_session(self, one: SessionLine, *, counts: bool) -> None:
        """Adds a session to press, which opens its entry, and what else can be done with it."""
        about = self._about(one, counts=counts)
        texts = stacked(strong(one.title, wrap=True), caption(about, wrap=True), gap=2)
        self._add_moves(texts, one)
        row = PressRow(f"{one.title}, {about}")
        row.add(texts, 1)
        row.stand_flush()
        row.clicked.connect(partial(self._open, one))
        name = self.tr("More about {session}").format(session=one.title)
        more = IconButton("dots", name, role="quiet")
        more.clicked.connect(partial(self._menu, one, more))
        self.menus[one.id] = more
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(row, 1)
        line.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        self.card.add_row(line)
        self.follow(row, more)

    def _open(self, one: SessionLine, _checked: object = None) -> None:
        self.wanted.emit(Place("journal", one.id))

    def _add_moves(self, texts: QVBoxLayout, one: SessionLine) -> None:
        words = self._services.words
        for moved in one.moved[:_MOST_MOVED]:
            said = self.tr("{goal}: {far}").format(
                goal=moved.goal, far=words.percent(moved.value, 100)
            )
            texts.addWidget(detail(said, wrap=True))
        if one.points:
            said = self.tr("Talked about: {points}").format(points=", ".join(one.points))
            texts.addWidget(caption(said, wrap=True))

    def _about(self, one: SessionLine, *, counts: bool) -> str:
        words = self._services.words
        said = [capitalised(words.day(one.day, self._live.today()))]
        if one.minutes:
            said.append(words.minutes(one.minutes))
        if one.role:
            said.append(self.tr("as {role}").format(role=one.role))
        if counts and one.asked is not None and one.told is not None:
            asked, told = words.number(one.asked), words.number(one.told)
            said.append(self.tr("asked {asked}, told {told}").format(asked=asked, told=told))
        return " · ".join(said)

    def _menu(self, one: SessionLine, button: IconButton, _checked: object = None) -> None:
        menu = menus.menu(self)
        menus.add(menu, self.tr("Open the entry"), lambda: self._open(one))
        menus.add(menu, self.tr("My role, and what I asked…"), lambda: self.edit(one))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
