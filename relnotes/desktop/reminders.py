"""Reminders that ring: once in the morning, and for promises with a time, also after a sleep."""

import datetime as dt
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from relnotes.desktop import settings as setting
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.domain import reminding
from relnotes.domain.day import Plan
from relnotes.domain.kinds import Side
from relnotes.domain.reminding import Ringing, Timed
from relnotes.journal import ringing, today
from relnotes.journal.access import Reader
from relnotes.journal.promises import PromiseLine
from relnotes.journal.ringing import Ahead

_LOOKS_EVERY = 20_000  # milliseconds; on the wall's clock, which goes on while the computer sleeps
_NAMED = 3
"""How many things a notice names."""


class Bell(Protocol):
    """Where a reminder is told."""

    def tell(self, title: str, text: str) -> None:
        """Shows a notice."""

    def set_note(self, note: str) -> None:
        """Says a short thing that stays."""


class Reminders(QObject):
    """Looks at the clock; what is locked tells numbers only, and what is shared names nobody."""

    place_wanted = Signal(object)
    """The `Place` that the last notice told of, because somebody clicked it."""

    def __init__(
        self,
        services: Services,
        clock: Callable[[], dt.datetime],
        bell: Bell,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._clock, self._bell = services, clock, bell
        self._live: Live | None = None
        self._timed: tuple[Timed, ...] = ()
        self._ahead = Ahead((), 0)
        self._heard = clock()
        self._told = Place("today")
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY)
        self._timer.timeout.connect(self.look)

    def settle(self, live: Live) -> None:
        """Rings for a journal from now on, first for what was missed while it was closed."""
        self._live = live
        kept = self._services.settings.journal_get(setting.REMINDED, live.path)
        self._heard = _moment(kept) or self._clock()
        live.changed.connect(self._read)
        live.changed_elsewhere.connect(self._read)
        self._timer.start()
        self._read()

    def lock(self) -> None:
        """Goes on with the moments alone: no word of a journal that is closed is known here."""
        self._live = None

    def stop(self) -> None:
        """Rings no more."""
        self._live, self._timed = None, ()
        self._timer.stop()
        self._bell.set_note("")

    def look(self) -> None:
        """Rings what has come since the last look."""
        now = self._clock()
        found = reminding.ringing(self._heard, now, self._morning(), self._timed)
        self._heard = now
        if self._live is not None:
            kept = now.astimezone(dt.UTC).isoformat()
            self._services.settings.journal_set(setting.REMINDED, self._live.path, kept)
        away = self._ahead.back is not None and now.date() < self._ahead.back
        if not found or away or not self._services.settings.get(setting.REMINDERS):
            return
        if self._live is None:
            self._tell_number(len(found.promises), self._ahead.things, found)
            return
        most = self._services.settings.get(setting.DAY)
        self._live.read_later(self, lambda seen: self._tell(found, *seen), _of_today, now, most)

    def open_told(self) -> None:
        """Asks for the place that the last notice told of."""
        self.place_wanted.emit(self._told)

    def _morning(self) -> dt.time | None:
        hour, minute = divmod(self._services.settings.get(setting.MORNING), 60)
        return dt.time(hour, minute) if hour in range(24) else None

    def _read(self, *_: object) -> None:
        """Keeps what rings, so that a look costs nothing, and a locked journal tells its number."""
        if self._live is not None:
            now, morning = self._clock(), self._morning() or dt.time.min
            day = now.date() + dt.timedelta(days=now.time() >= morning)
            most = self._services.settings.get(setting.DAY)
            self._live.read_later(self, self._keep, ringing.ahead, day, most)

    def _keep(self, ahead: Ahead) -> None:
        zone = self._clock().tzinfo
        self._ahead = ahead
        self._timed = tuple(
            Timed(one.id, dt.datetime.combine(one.due, one.due_time, zone))
            for one in ahead.promises
            if one.due is not None and one.due_time is not None
        )
        self.look()

    def _tell(self, found: Ringing, plan: Plan, lines: tuple[PromiseLine, ...]) -> None:
        open_ones = {one.id: one for one in lines}
        due = [open_ones[one] for one in found.promises if one in open_ones]
        count = len(plan.rows)
        self._bell.set_note(self._things(count) if count else "")
        if self._is_quiet():
            self._tell_number(len(due), count, found)
            return
        for one in due:
            self._told = Place("relationships", one.relationship_id, "overview")
            self._bell.tell(self._whose(one), one.what)
        morning = found.morning and count > 0
        if morning:
            names = list(dict.fromkeys(row.name for row in plan.rows))
            several = self._services.words.names(names[:_NAMED])
            more = self.tr("{names} and others") if len(names) > _NAMED else "{names}"
            self._bell.tell(self._things(count), more.format(names=several))
        if morning or len(due) > 1:  # nobody knows which one is clicked; the day holds them all
            self._told = Place("today")

    def _tell_number(self, count: int, things: int, found: Ringing) -> None:
        """Nothing but how many; a morning that holds nothing is not told."""
        self._told = Place("today")
        if count:
            words = self._services.words
            text = words.count(count, self.tr("1 promise is due"), self.tr("{n} promises are due"))
            self._bell.tell("relnotes", text)
        elif found.morning and things:
            self._bell.tell("relnotes", self._things(things))

    def _things(self, count: int) -> str:
        one, many = self.tr("1 thing is ready today"), self.tr("{n} things are ready today")
        return self._services.words.count(count, one, many)

    def _whose(self, one: PromiseLine) -> str:
        text = (
            self.tr("You promised {name}")
            if one.side is Side.ME
            else self.tr("{name} promised you")
        )
        return text.format(name=one.name)

    def _is_quiet(self) -> bool:
        """Whether a notice names nobody: others look at the screen, or the journal is encrypted."""
        return self._live is None or self._live.sharing or self._live.encrypted


def _of_today(reader: Reader, now: dt.datetime, most: int) -> tuple[Plan, tuple[PromiseLine, ...]]:
    plan = today.ready(reader, now.date(), most, now=now.time())
    return plan, ringing.timed(reader)


def _moment(kept: str) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(kept)
    except ValueError:
        return None
