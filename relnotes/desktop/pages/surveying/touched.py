"""Beside the map: who came through somebody, and who is touched when something changes there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body, caption, strong
from relnotes.desktop.tokens import px
from relnotes.journal import introductions
from relnotes.journal.introductions import Bringing, Tie, Touched, Web, Who

_NEAR = (Tie.BROUGHT, Tie.BROUGHT_BY, Tie.TOGETHER)


class TouchedPanel(QWidget):
    """One person of the map with everybody near them, each with the reason."""

    go = Signal(object)
    """A `Place` to open."""
    wanted = Signal(int)
    """Somebody to go to on the map."""
    brought_by_wanted = Signal(int)
    """Somebody of whom it is to be said who brought them."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        self.live, self.services = live, services
        self._key: int | None = None
        self._seen: Web | None = None
        self._near: tuple[Touched, ...] = ()
        self.avatar = Avatar("", 36)
        self.name = strong("", wrap=True)
        self.said = caption("", wrap=True)
        self.open = Button(self.tr("Open"))
        self.open.clicked.connect(lambda: self.go.emit(Place("relationships", self._key)))
        self.by = Button(self.tr("Who brought them…"), "quiet")
        self.by.clicked.connect(lambda: self.brought_by_wanted.emit(self._key))
        self.not_so = Button(self.tr("Take back who brought them"), "quiet").stand_flush()
        self.not_so.clicked.connect(lambda *_: self.take_back())
        self.chain = LongSection(self.tr("How they came"), services)
        self.near = LongSection(self.tr("Who came, and through whom"), services)
        self.touched = LongSection(self.tr("Who else is touched"), services)
        for section in (self.chain, self.near, self.touched):
            section.more_wanted.connect(self._show_near)
        self.alone = LongSection(self.tr("Came without an introduction"), services)
        self.alone.more_wanted.connect(lambda: self.show_alone(self._alone))
        self._alone: tuple[Who, ...] = ()
        self.hint = body(
            self.tr(
                "Choose somebody on the map to see who came through them, and who is touched"
                " when they leave or a rule changes."
            ),
            "text2",
            wrap=True,
        )
        self._arrange()
        self.show_person(None, None)

    def show_person(self, key: int | None, seen: Web | None) -> None:
        """Tells of somebody, or what choosing somebody would tell."""
        if seen is None or key not in seen.people:
            key = None
        if key != self._key:
            self.near.start_over()
            self.touched.start_over()
        self._key, self._seen = key, seen
        self.hint.setVisible(key is None)
        self.alone.hide()
        self._person.setVisible(key is not None)
        if seen is None or key is None:
            return
        who = seen.people[key]
        self.avatar.set_name(who.name)
        self.name.setText(who.name)
        self.said.setText(self.services.words.enum_title(who.standing))
        self.not_so.setVisible(self._link() is not None)
        self._near = self.live.read(introductions.touched, key, seen)
        self._show_near()

    def show_alone(self, people: tuple[Who, ...]) -> None:
        """Lists those whom nobody brought; each is opened by a press."""
        self._alone, shown = people, people[: self.alone.limit]
        self.alone.show()
        self.alone.show_rest(len(shown), len(people))
        if self.alone.is_new(shown):
            for one in shown:
                said = self.services.words.enum_title(one.standing)
                opens = partial(self.go.emit, Place("relationships", one.id))
                self.alone.add_line(one.name, said, opens, who=one.name)

    def take_back(self) -> None:
        """Takes back that somebody brought them, where it was said so and not logged."""
        link = self._link()
        if link is not None:
            with self.services.messages.problems():
                label = self.tr("Take back who brought them")
                self.live.do(label, introductions.part, link)

    def _link(self) -> int | None:
        lines: Sequence[Bringing] = self._seen.brought if self._seen else ()
        return next((one.link_id for one in lines if one.person == self._key and one.link_id), None)

    def _show_near(self) -> None:
        near = [one for one in self._near if one.tie in _NEAR]
        touched = [one for one in self._near if one.tie not in _NEAR]
        self._show_chain()
        self._fill(self.near, near, self.tr("Nobody came through them so far."))
        nothing = self.tr("Nobody else stands close to them in this journal.")
        self._fill(self.touched, touched, nothing)

    def _show_chain(self) -> None:
        """Who brought whom, from the first one down to them, with what came of each step."""
        seen, key = self._seen, self._key
        steps = seen.chain(key) if seen is not None and key is not None else ()
        shown = steps[: self.chain.limit]
        self.chain.setVisible(bool(steps))
        self.chain.show_rest(len(shown), len(steps))
        if seen is None or not self.chain.is_new(key, shown):
            return
        for one in shown:
            by, came = seen.people[one.by].name, seen.people[one.person].name
            text = self.tr("{by} brought {came}").format(by=by, came=came)
            self.chain.add_line(text, self._said(one), partial(self.wanted.emit, one.by), who=by)

    def _said(self, one: Bringing) -> str:
        """When it was, in which words, and what came of it."""
        words = self.services.words
        day = words.day(one.day, self.live.today()) if one.day is not None else ""
        amount = words.amount(one.amount, one.unit) if one.amount is not None else ""
        return " · ".join(filter(None, (day, one.what, one.effect, amount)))

    def _fill(self, section: LongSection, lines: list[Touched], nothing: str) -> None:
        shown = tuple(lines[: section.limit])
        section.show_rest(len(shown), len(lines))
        if not section.is_new(self._key, shown):
            return
        if not shown:
            section.say_nothing(nothing)
        for one in shown:
            said = " · ".join(filter(None, (self._tie(one.tie), self._words(one))))
            section.add_line(one.name, said, partial(self.wanted.emit, one.id), who=one.name)

    def _words(self, one: Touched) -> str:
        """What is said of it; of who came through them also what came of it."""
        firsts = self._seen.firsts() if self._seen is not None else {}
        came = firsts.get(one.id)
        if one.tie is Tie.BROUGHT and came is not None and came.by == self._key:
            return self._said(came)
        return one.words

    def _tie(self, tie: Tie) -> str:
        return {
            Tie.BROUGHT: self.tr("came through them"),
            Tie.BROUGHT_BY: self.tr("brought them"),
            Tie.TOGETHER: self.tr("you brought them together"),
            Tie.INSIDE: self.tr("is inside"),
            Tie.ORGANISATION: self.tr("where they are"),
            Tie.COLLEAGUE: self.tr("is in the same house"),
            Tie.CONNECTED: self.tr("connected"),
        }[tie]

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.avatar)
        head.addLayout(stacked(self.name, self.said, gap=0), 1)
        self._person = QWidget()
        stack = QVBoxLayout(self._person)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(12))
        stack.addLayout(head)
        stack.addWidget(Flow([self.open, self.by, self.not_so]))
        stack.addWidget(self.chain)
        stack.addWidget(self.near)
        stack.addWidget(self.touched)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.hint)
        layout.addWidget(self.alone)
        layout.addWidget(self._person)
