"""Roles across the circle with their proof, who brought whom, lessons, and beliefs' verdicts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from relnotes.desktop.dialogs.belief import BeliefDialog
from relnotes.desktop.dialogs.lesson import LessonDialog
from relnotes.desktop.dialogs.techniques import ShareTechniquesDialog, ask_for_techniques
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.section import stacked
from relnotes.desktop.pages.surveying.behind import BehindSection
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.heads import SectionHead
from relnotes.desktop.parts.labels import body, detail
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.parts.scroll import Columns
from relnotes.desktop.tokens import InkName
from relnotes.desktop.words import capitalised
from relnotes.domain.kinds import Side
from relnotes.journal import learning, portfolio, year_entries
from relnotes.journal.learning import Learned
from relnotes.journal.portfolio import Playing, RoleAcross


class LearnedView(View):
    """What the circle taught, and which parts are played in it."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.role: RoleAcross | None = None
        self.played: Playing | None = None
        """With whom the role is played whose entries are listed."""
        self.seen: Learned | None = None
        self.roles = Card()
        self.chips: dict[RoleAcross, Chip] = {}
        self.proof = LongSection("", services)
        self.brought = LongSection(self.tr("Who brought whom"), services)
        self.lessons = LongSection(self.tr("Lessons"), services)
        self.beliefs = LongSection(self.tr("Beliefs"), services)
        self.question = Button(self.tr("Question one…"), "quiet", icon="plus")
        self.question.clicked.connect(lambda: self.open_belief(None))
        self.beliefs.head.add_action(self.question)
        self.share = Button(self.tr("Share…"), "quiet")
        self.share.clicked.connect(lambda: self.open_share())
        self.bring = Button(self.tr("Take in…"), "quiet")
        self.bring.clicked.connect(lambda: ask_for_techniques(self.live, self.services, self))
        for button in (self.share, self.bring):
            self.lessons.head.add_action(button)
        self.brought.more_wanted.connect(self._read_learned)
        for section in (self.lessons, self.beliefs):
            section.more_wanted.connect(self._show_seen)
        self.proof.more_wanted.connect(self._read_proof)
        self.behind = BehindSection("", services)
        self.behind.go.connect(self.go)
        self.behind.more_wanted.connect(self._read_behind)
        for section in (self.proof, self.behind):
            section.hide()
        self._shown: tuple[RoleAcross, ...] | None = None
        columns = Columns(aside_width=330)
        head = stacked(SectionHead(self.tr("Roles")), gap=6)
        head.addWidget(self.roles)
        columns.main.addLayout(head)
        columns.main.addWidget(self.brought)
        columns.aside.addWidget(self.proof)
        columns.aside.addWidget(self.behind)
        columns.aside.addWidget(self.lessons)
        columns.aside.addWidget(self.beliefs)
        self.area.add(columns)

    def refresh(self) -> None:
        """Reads the roles, and what was learned."""
        self.ask(self._show_roles, portfolio.roles, self.live.today())
        self._read_learned()
        self._read_proof()
        self._read_behind()

    def choose(self, role: RoleAcross) -> None:
        """Shows where a role is played."""
        self.role, self.played = role, None
        self.behind.hide()
        self.proof.start_over()
        for one, chip in self.chips.items():
            chip.setChecked(one == role)
        self._read_proof()

    def show_entries(self, played: Playing) -> None:
        """Lists the entries with somebody in which the role is named."""
        self.played = played
        self.behind.start_over()
        self._read_behind()

    def open_belief(self, belief_id: int | None) -> None:
        """Opens a belief to be tested and judged, or asks for a new one."""
        with self.services.messages.problems():
            BeliefDialog(self.live, self.services, self, belief_id=belief_id).open()

    def open_lesson(self, lesson_id: int) -> None:
        """Opens a lesson to be read in full."""
        with self.services.messages.problems():
            dialog = LessonDialog(self.live, self.services, lesson_id, self)
            dialog.go.connect(self.go)
            dialog.open()

    def open_share(self) -> None:
        """Shows what helped, without names, before it goes into a file."""
        with self.services.messages.problems():
            ShareTechniquesDialog(self.live, self.services, self).open()

    def _read_learned(self) -> None:
        self.ask(self._show, learning.learned, self.brought.limit)

    def _read_proof(self) -> None:
        role = self.role
        if role is not None:
            day = self.live.today()
            self.ask(self._show_proof, portfolio.playing, role.side, role.name, day)

    def _read_behind(self) -> None:
        if self.role is not None and self.played is not None:
            figure = year_entries.Figure(person=self.played.id, role=self.role.name)
            done = partial(self._show_behind, self.played, figure)
            self.ask(done, year_entries.behind, figure, self.behind.limit)

    def _show_behind(
        self, played: Playing, figure: year_entries.Figure, found: year_entries.Behind
    ) -> None:
        if self.played is None or self.role is None or self.played.id != played.id:
            return  # another one is asked about by now
        name = self.tr("{role}, with {name}").format(role=self.role.name, name=played.name)
        self.behind.show()
        self.behind.show_behind(capitalised(name), figure, found, self.live.today())

    def _show_roles(self, found: tuple[RoleAcross, ...]) -> None:
        if found == self._shown:
            return
        self._shown = found
        self.roles.clear()
        self.chips = {}
        for side, name in ((Side.ME, self.tr("Mine")), (Side.THEM, self.tr("Theirs"))):
            if several := [one for one in found if one.side is side]:
                self.roles.add_row(self._group(name, several), roomy=True)
        if not found:
            text = self.tr("No roles yet. They are given on the tab Roles of a relationship.")
            self.roles.add_row(body(text, "text2", wrap=True), roomy=True)

    def _group(self, name: str, roles: list[RoleAcross]) -> QVBoxLayout:
        stack = stacked(detail(name, "me" if roles[0].side is Side.ME else "them"), gap=6)
        stack.addWidget(Flow([self._chip(one) for one in roles]))
        return stack

    def _chip(self, role: RoleAcross) -> Chip:
        number = self.services.words.number
        said = self.tr("{role} in {n} of {of}") if role.count > 1 else self.tr("{role}")
        text = said.format(role=role.name, n=number(role.count), of=number(role.of))
        chip = Chip(capitalised(text))
        chip.clicked.connect(lambda *_: self.choose(role))
        chip.setChecked(role == self.role)
        self.chips[role] = chip
        return chip

    def _show_proof(self, found: tuple[Playing, ...]) -> None:
        role, words = self.role, self.services.words
        if role is None:
            return
        shown = found[: self.proof.limit]
        self.proof.show()
        self.proof.head.set_text(capitalised(role.name))
        self.proof.show_rest(len(shown), len(found))
        if not self.proof.is_new(role, shown):
            return
        today = self.live.today()
        for one in shown:
            since = words.day(one.since, today) if one.since else ""
            proofs = words.count(
                one.entries, self.tr("named in {n} entry"), self.tr("named in {n} entries")
            )
            parts = (
                one.responsibilities,
                self.tr("since {day}").format(day=since) if since else "",
                proofs if one.entries else "",
            )
            roles = partial(self._open, one.id, "roles")
            opens = partial(self.show_entries, one) if one.entries else roles
            self.proof.add_line(one.name, " · ".join(filter(None, parts)), opens, who=one.name)

    def _show(self, seen: Learned) -> None:
        self.seen = seen
        self._show_seen()

    def _show_seen(self) -> None:
        if (seen := self.seen) is not None:
            self.fill(
                partial(self._show_brought, seen),
                partial(self._show_lessons, seen),
                partial(self._show_beliefs, seen),
            )

    def _show_brought(self, seen: Learned) -> None:
        words, today = self.services.words, self.live.today()
        rows = list[Callable[[], object]]()
        nothing = self.tr("Nobody was introduced yet.")
        if not self._begin(self.brought, seen.introductions, nothing, seen.introduced):
            return
        for one in seen.introductions:
            mine = one.side is Side.ME
            who = self.tr("for {name}") if mine else self.tr("from {name}")
            said = f"{who.format(name=one.name)} · {words.day(one.day, today)}"
            opens = partial(self.go.emit, Place("contributions", one.id))
            ink: InkName = "me" if mine else "them"
            add = partial(self.brought.add_line, who=one.name, ink=ink)
            rows.append(partial(add, one.what, said, opens))
        self.fill(*rows)

    def _show_lessons(self, seen: Learned) -> None:
        words, today = self.services.words, self.live.today()
        self.share.setEnabled(bool(seen.lessons))
        nothing = self.tr("No lessons yet. A repair ends in one; * before a line keeps one, too.")
        if not self._begin(self.lessons, seen.lessons, nothing):
            return
        for one in seen.lessons[: self.lessons.limit]:
            said = " · ".join(filter(None, (one.name, words.day(one.day, today), one.said)))
            self.lessons.add_line(one.what, said, partial(self.open_lesson, one.id))

    def _show_beliefs(self, seen: Learned) -> None:
        words = self.services.words
        nothing = self.tr("No beliefs written down. What do you take for granted?")
        if not self._begin(self.beliefs, seen.beliefs, nothing):
            return
        for one in seen.beliefs[: self.beliefs.limit]:
            verdict = words.enum_title(one.verdict) if one.verdict else ""
            said = " · ".join(filter(None, (verdict, one.name, one.said)))
            self.beliefs.add_line(one.what, said, partial(self.open_belief, one.id))

    def _begin(
        self, section: LongSection, lines: tuple[object, ...], nothing: str, count: int = 0
    ) -> bool:
        """Whether a section has to be filled anew, out of `count` where not all were read."""
        shown = lines[: section.limit]
        section.show_rest(len(shown), count or len(lines))
        if not section.is_new(shown, self.live.today()):
            return False
        if not shown:
            section.say_nothing(nothing)
        return True

    def _open(self, key: int | None, tab: str = "overview") -> None:
        if key is not None:
            self.go.emit(Place("relationships", key, tab))
