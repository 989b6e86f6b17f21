"""Reminders that ring: once in the morning, and for promises with a time, also after a sleep."""

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from relnotes.desktop import settings as setting
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.domain import reminding
from relnotes.domain.day import Plan
from relnotes.domain.kinds import Side
from relnotes.domain.problem import Problem
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

    def tell(self, title: str, text: str, of: Place) -> None:
        """Shows a notice; a click on it leads to what it tells of."""

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
        self._ahead = Ahead()
        self._is_read = False
        self._left: _Left | None = None
        self._heard = clock()
        self._told = Place("today")
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY)
        self._timer.timeout.connect(self._tick)

    def settle(self, live: Live) -> None:
        """Rings for a journal from now on, first for what was missed while it was closed."""
        self._live, self._left = live, None
        kept = self._services.settings.journal_get(setting.REMINDED, live.path)
        self._heard = _moment(kept) or self._clock()
        live.changed.connect(self._read)
        live.changed_elsewhere.connect(self._read)
        self._timer.start()
        self._read()

    def lock(self) -> None:
        """Goes on with moments and numbers: no word of a journal that is closed is known here."""
        if self._live is None:
            return
        if not self._is_read:
            with suppress(Problem):
                self._ahead = self._live.read(ringing.ahead, *self._asked())
                self._timed = self._moments()
        self._left = _Left(self._live.path)
        self._live = None

    def stop(self) -> None:
        """Rings no more."""
        self._live, self._timed = None, ()
        self._timer.stop()
        self._bell.set_note("")

    def look(self) -> None:
        """Rings what has come since the last look; what was just written is waited for."""
        if self._live is not None and not self._is_read:
            return
        now = self._clock()
        is_known = self._left is None or self._left.is_as_it_was()
        found = reminding.ringing(self._heard, now, self._morning(), self._timed)
        self._heard = now
        if self._live is not None:
            kept = now.astimezone(dt.UTC).isoformat()
            self._services.settings.journal_set(setting.REMINDED, self._live.path, kept)
        away = self._ahead.back is not None and now.date() < self._ahead.back
        if not found or away or not self._services.settings.get(setting.REMINDERS):
            return
        if self._live is None:
            # What changed elsewhere since is not known here: a number could be wrong.
            if is_known:
                things = self._ahead.things.get(now.date(), 0)
                self._tell_number(len(found.promises), things, found)
            return
        most = self._services.settings.get(setting.DAY)
        self._live.read_later(self, lambda seen: self._tell(found, *seen), _of_today, now, most)

    def open_told(self) -> None:
        """Asks for the place that the last notice told of."""
        self.place_wanted.emit(self._told)

    def _tick(self) -> None:
        if self._live is None or self._is_read:
            self.look()
        else:
            self._read()

    def _morning(self) -> dt.time | None:
        hour, minute = divmod(self._services.settings.get(setting.MORNING), 60)
        return dt.time(hour, minute) if hour in range(24) else None

    def _read(self, *_: object) -> None:
        """Keeps what rings, so that a look costs nothing, and a locked journal tells its number."""
        if self._live is not None:
            self._is_read = False
            self._live.read_later(self, self._keep, ringing.ahead, *self._asked())

    def _asked(self) -> tuple[dt.date, dt.time, int]:
        """The next morning, when it is, and how many things a day holds."""
        now, morning = self._clock(), self._morning() or dt.time.min
        day = now.date() + dt.timedelta(days=now.time() >= morning)
        return day, morning, self._services.settings.get(setting.DAY)

    def _keep(self, ahead: Ahead) -> None:
        self._ahead, self._is_read = ahead, True
        self._timed = self._moments()
        self.look()

    def _moments(self) -> tuple[Timed, ...]:
        zone = self._clock().tzinfo
        return tuple(
            Timed(one.id, dt.datetime.combine(one.due, one.due_time, zone))
            for one in self._ahead.promises
            if one.due is not None and one.due_time is not None
        )

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
            self._bell.tell(self._whose(one), one.what, self._told)
        morning = found.morning and count > 0
        if morning:
            names = list(dict.fromkeys(row.name for row in plan.rows))
            several = self._services.words.names(names[:_NAMED])
            more = self.tr("{names} and others") if len(names) > _NAMED else "{names}"
            self._bell.tell(self._things(count), more.format(names=several), Place("today"))
        if morning or len(due) > 1:  # nobody knows which one is clicked; the day holds them all
            self._told = Place("today")

    def _tell_number(self, count: int, things: int, found: Ringing) -> None:
        """Nothing but how many: in the morning of the whole day, else of what has come due."""
        self._told = Place("today")
        if found.morning and things:
            self._bell.tell("relnotes", self._things(things), self._told)
        elif count:
            words = self._services.words
            text = words.count(count, self.tr("1 promise is due"), self.tr("{n} promises are due"))
            self._bell.tell("relnotes", text, self._told)

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


class _Left:
    """A journal that was closed, and how its file was found the first time after that."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._found: tuple[int, int] | None = None

    def is_as_it_was(self) -> bool:
        """Whether nothing else wrote into it since."""
        try:
            file = self._path.stat()
        except OSError:
            return False
        now = (file.st_mtime_ns, file.st_size)
        self._found = self._found or now
        return self._found == now


def _of_today(reader: Reader, now: dt.datetime, most: int) -> tuple[Plan, tuple[PromiseLine, ...]]:
    plan = today.ready(reader, now.date(), most, now=now.time())
    return plan, ringing.timed(reader)


def _moment(kept: str) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(kept)
    except ValueError:
        return None
