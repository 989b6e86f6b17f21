"""What is slipping and what is growing, in sentences; what I read myself stands first."""

from collections.abc import Sequence
from functools import partial

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.surveying.long_section import LongSection
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.words import capitalised
from relnotes.domain import circle
from relnotes.journal import portfolio
from relnotes.journal.portfolio import Movement, Moving


class MovingView(View):
    """Three groups; nobody is compared with anybody but with how it was with them."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.read = LongSection(self.tr("As you read it"), services)
        self.slipping = LongSection(self.tr("Quieter than it was"), services)
        self.growing = LongSection(self.tr("Livelier than it was"), services)
        self.seen: Movement | None = None
        about = self.tr(
            "Told from days on which there was contact, each against their own two years."
        )
        for section in (self.read, self.slipping, self.growing):
            section.more_wanted.connect(self._show_seen)
            self.area.add(section)
        self.area.add(detail(about, wrap=True))

    def refresh(self) -> None:
        """Reads how the circle moves."""
        self.ask(self._show, portfolio.movement, self.live.today())

    def _show(self, seen: Movement) -> None:
        self.seen = seen
        self._show_seen()

    def _show_seen(self) -> None:
        seen = self.seen
        if seen is None:
            return
        calm = self.tr("You have noted no strain and no damage.")
        nobody = self.tr("Nobody has gone quiet.")
        nothing = self.tr("With nobody there is much more contact than there was.")
        self.fill(
            partial(self._fill, self.read, seen.read, calm),
            partial(self._fill, self.slipping, seen.slipping, nobody),
            partial(self._fill, self.growing, seen.growing, nothing),
        )

    def _fill(self, section: LongSection, lines: Sequence[Moving], nothing: str) -> None:
        shown = tuple(lines[: section.limit])
        section.show_rest(len(shown), len(lines))
        if not section.is_new(shown, self.live.today()):
            return
        if not shown:
            section.say_nothing(nothing)
        self.fill(*(partial(self._add, section, one) for one in shown))

    def _add(self, section: LongSection, one: Moving) -> None:
        said = self._reading(one) if section is self.read else self._sentence(section, one)
        section.add_line(one.name, said, partial(self._open, one.id), who=one.name)

    def _reading(self, one: Moving) -> str:
        words = self.services.words
        said = words.enum_title(one.health)
        if one.reason:
            said = self.tr("{reading}: {reason}").format(
                reading=said, reason=one.reason.rstrip(".")
            )
        if one.touch is None:
            return said
        when = words.ago(one.touch.last, self.live.today())
        return self.tr("{reading} · last in touch {when}").format(reading=said, when=when)

    def _sentence(self, section: LongSection, one: Moving) -> str:
        words, touch = self.services.words, one.touch
        if touch is None:
            return ""
        if section is self.slipping:
            usual = circle.usual_days(touch) or 0
            said = self.tr("You have not spoken since {day}; it used to be {often}.")
            day = words.day(touch.last, self.live.today())
            return said.format(day=day, often=words.every(usual))
        before = touch.days - touch.lately
        lately = self.tr("{n} times in the last three months").format(n=words.number(touch.lately))
        if not before:
            return self.tr("New: {lately}.").format(lately=lately)
        times = words.count(before, self.tr("once"), self.tr("{n} times"))
        said = self.tr("{lately}; {times} before that, since {month}.")
        return capitalised(said.format(lately=lately, month=words.month(touch.first), times=times))

    def _open(self, key: int) -> None:
        self.go.emit(Place("relationships", key, "journal"))
