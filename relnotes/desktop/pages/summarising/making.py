"""The summary in the making: about whom, how decided, what comes of it, and the draft it is."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising import told
from relnotes.desktop.pages.summarising.batch import Batch, Draft
from relnotes.desktop.pages.summarising.gathering import Gathered, gathered
from relnotes.desktop.pages.summarising.periods import PeriodPicker
from relnotes.desktop.pages.summarising.unsent import Unsent
from relnotes.domain.problem import Code, Problem
from relnotes.domain.summary import Choice, Material
from relnotes.domain.summary_plan import About, Plan, Scope
from relnotes.exchange import plans
from relnotes.exchange.composing import compose
from relnotes.exchange.document import Document
from relnotes.exchange.letterhead import letterhead_of
from relnotes.exchange.paper import Paper, paper_of
from relnotes.exchange.wording import Words, words
from relnotes.journal import letterheads, summary_drafts, summary_material, summary_scope
from relnotes.journal.summary_drafts import DraftLine, Planned


class Making(QObject):
    """Holds what was decided, and the document that it makes of the journal.

    What was decided is kept by itself as something typed; under a name it is a draft, and then
    each decision is a change of the journal like any other.
    """

    changed = Signal()
    """The document is another one now."""

    def __init__(
        self,
        live: Live,
        services: Services,
        period: PeriodPicker,
        worded: Callable[[Choice], Choice],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._live, self._services, self._period = live, services, period
        self._unsent = Unsent(live, lambda: worded(self.choice), self)
        self._anew = self._suggests = True
        self.about = About()
        self.choice = Choice()
        self.language = ""
        self.draft: DraftLine | None = None
        self.found: Gathered = gathered(live, ())
        self.kept: tuple[DraftLine, ...] = ()
        self.material: Material | None = None
        self.document: Document | None = None
        self.trouble: Problem | None = None
        self.paper: Paper = "a4"
        self.each = False
        self.at = 0

    # what there is

    @property
    def people(self) -> tuple[int, ...]:
        """The relationships that it is about."""
        return tuple(self.found.names)

    @property
    def apart(self) -> bool:
        """Whether each of several people gets a document of their own."""
        return self.each and len(self.people) > 1

    @property
    def whom(self) -> tuple[int, ...]:
        """Those whom the document that is seen is about."""
        return self.people[self.at : self.at + 1] if self.apart else self.people

    @property
    def words(self) -> Words:
        """The words of the document's language."""
        return words(self.language or self._services.words.locale.name())

    @property
    def plan(self) -> Plan:
        """Everything that was decided."""
        span = self._period.span
        return Plan(self.about, span, self.choice, self.language, self.paper, each=self.each)

    @property
    def batch(self) -> Batch | None:
        """The documents that go out together, if each of several gets one."""
        if not self.apart or self.document is None:
            return None
        since, until = self._period.period
        return Batch(
            self.people, self.plan, since, until, self.words,
            letterhead_of(self._live.read(letterheads.kept)),
        )  # fmt: skip

    @property
    def shown(self) -> Draft | None:
        """The document that is seen, with all that was decided about it."""
        if self.material is None or self.document is None:
            return None
        plan = self.plan.one_of(self.whom[0]) if self.apart else self.plan
        return Draft(self.whom, self.material, plan, self.document)

    def read(self) -> None:
        """Reads what there is to tell, and makes the document anew."""
        for _ in self.reading():
            pass

    def reading(self) -> Iterator[None]:
        """The same in steps."""
        self.kept = self._live.read(summary_drafts.kept)
        self._read_draft()
        people = self._live.read(summary_scope.people, self.about)
        self.found = gathered(self._live, people)
        yield
        self.at = min(self.at, max(0, len(self.people) - 1))
        if not self.people:
            self.material = self.document = None
            return
        self._period.set_landmarks(self.found.marks, anew=self._anew)
        self._anew = False
        yield
        yield from self._reading_period()

    def read_period(self) -> None:
        """Reads the material of the period; one that is none leaves the document as it was."""
        for _ in self._reading_period():
            pass

    def _reading_period(self) -> Iterator[None]:
        self.trouble = None
        since, until = self._period.period
        role = self.about.word if self.about.scope is Scope.ROLE else ""
        try:
            self.material = self._live.read(
                summary_material.material, self.whom, since, until, role=role
            )
        except Problem as problem:
            self.trouble = problem
        else:
            yield
            self._suggest()
            self.compose()

    def compose(self) -> None:
        """Makes the document of what is known already."""
        if self.material is not None:
            letterhead = letterhead_of(self._live.read(letterheads.kept))
            self.document = compose(self.material, self.choice, self.words, letterhead)

    # what is decided

    def choose(self, about: About) -> bool:
        """Makes the summary one about others, and takes up where theirs was left.

        Answers whether it is about others now, and is to be read.
        """
        if about == self.about and self.draft is None:
            return False
        self._leave()
        people = self._live.read(summary_scope.people, about)
        self.about, self._anew, self._suggests, self.at = about, True, True, 0
        kind = self._live.read(summary_scope.usual_kind, people) or self.choice.kind
        self.choice = replace(
            Choice(), kind=kind, length=self.choice.length, sections=self.choice.sections
        )
        if not people:
            return True
        everyone = "+".join(map(str, people))
        prefix = "" if about.scope is Scope.PEOPLE else f"{about.scope.value}-"
        self._take_up(f"SummariesPage {prefix}{everyone} relationship:{people[0]}")
        return True

    def decide(self, choice: Choice) -> None:
        """Decides anew what the reader gets."""
        self._suggests = self._suggests and choice.left_out == self.choice.left_out
        self.choice = choice
        self._suggest()
        self.compose()
        self._keep_draft()
        self.changed.emit()

    def deciding_period(self) -> Iterator[None]:
        """Takes the period that the picker has now, in steps."""
        yield from self._reading_period()
        if self.trouble is None:
            self._keep_draft()
        self.changed.emit()

    def decide_language(self, code: str) -> None:
        """Writes the document in a language of its own."""
        self.language = code
        self.decide(self.choice)

    def decide_paper(self, name: str) -> None:
        """Sets it for other paper."""
        self.paper = paper_of(name)
        self.decide(self.choice)

    def decide_each(self, on: bool) -> None:  # noqa: FBT001  a slot
        """Makes one document for each of several people, or one for all."""
        self.each = on
        self.read_period()
        self._keep_draft()
        self.changed.emit()

    def turn(self, at: int) -> None:
        """Shows the document of another one."""
        self.at = at
        self.read_period()
        self.changed.emit()

    def was_sent(self, people: tuple[int, ...], choice: Choice) -> None:
        """A copy is kept: what was decided for it is nothing unsaved any more."""
        if set(people) <= set(self.people):
            self._unsent.sent(choice)

    # drafts and templates

    def keep_as(self, name: str) -> None:
        """Keeps it under a name; from now on the draft is what is changed here."""
        label = self.tr("Keep a draft of a summary")
        draft_id = self._live.do(label, summary_drafts.keep, self._planned(name))
        self._unsent.sent(self.choice)
        self.take_draft(draft_id)

    def keep_template(self, name: str) -> None:
        """Keeps how it was decided, for summaries of anybody."""
        choice = self.choice
        plain = replace(Choice(), kind=choice.kind, length=choice.length, sections=choice.sections)
        plan = replace(self.plan, about=About(), choice=plain)
        planned = replace(
            self._planned(name), settings=plans.values(plan), people=(), template=True
        )
        self._live.do(self.tr("Keep a template of summaries"), summary_drafts.keep, planned)

    def use_template(self, template_id: int) -> None:
        """Decides as a template does; whom it is about stays."""
        plan = self._plan_of(template_id)
        self._take(replace(plan, about=self.about))
        self.read_period()
        self._keep_draft()
        self.changed.emit()

    def take_draft(self, draft_id: int) -> None:
        """Takes up a draft where it was left."""
        if self.draft is None or self.draft.id != draft_id:
            self._leave()
        known = {one.id: one for one in self._live.read(summary_drafts.kept)}
        if draft_id not in known or known[draft_id].template:
            raise Problem(Code.GONE)
        self.draft = known[draft_id]
        self._anew = self._suggests = False
        self._take(self._plan_of(draft_id))
        first = self.about.people[0] if self.about.people else 0
        self._take_up(f"SummariesPage draft-{draft_id} relationship:{first}")
        self.read()
        self.changed.emit()

    # how it is done

    def _suggest(self) -> None:
        """Ticks the strongest, until somebody decides line by line, or takes up who did."""
        if self._suggests and self.material is not None:
            untouched = self.choice == self._unsent.base
            self.choice = told.begun(self.material, self.choice)
            if untouched:
                self._unsent.base = self.choice

    def _read_draft(self) -> None:
        """What the journal says of the draft, which may have been undone, renamed or thrown."""
        if self.draft is None:
            return
        known = {one.id: one for one in self.kept}
        self.draft = known.get(self.draft.id)
        if self.draft is not None:
            self._take(self._plan_of(self.draft.id))
            self._unsent.base = self.choice

    def _plan_of(self, draft_id: int) -> Plan:
        kept = self._live.read(summary_drafts.settings, draft_id)
        return plans.plan_of(kept or {})

    def _take(self, plan: Plan) -> None:
        self.about, self.choice = plan.about, plan.choice
        self.language, self.paper = plan.language, paper_of(plan.paper)
        self.each = plan.each
        self._period.take(plan.span)

    def _keep_draft(self) -> None:
        """Writes a decision into the draft, if it is one."""
        if self.draft is not None and self.material is not None:
            planned = self._planned(self.draft.name)
            if planned.settings != self._live.read(summary_drafts.settings, self.draft.id):
                label = self.tr("Change a draft of a summary")
                self._live.do(label, summary_drafts.revise, self.draft.id, planned)
                self._unsent.base = self.choice

    def _planned(self, name: str) -> Planned:
        since, until = self._period.period
        choice = self.choice
        return Planned(
            name, choice.kind, choice.length, since, until, plans.values(self.plan), self.people
        )

    def _take_up(self, place: str) -> None:
        """Begins where these people's summary was left, if it was never sent."""
        kept = self._unsent.begin(place, self.choice, named=self.draft is not None)
        if kept is not None:
            self._suggests = False
            self.choice = replace(kept, sections=self.choice.sections)

    def _leave(self) -> None:
        self._unsent.leave()
        self.draft = None

    @property
    def typed(self) -> Unsent:
        """What keeps the words that are not sent yet, for who asks it to look now."""
        return self._unsent
