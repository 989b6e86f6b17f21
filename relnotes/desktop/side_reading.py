"""What the side bar says of a journal, read: how much waits where, and who is pinned."""

from collections.abc import Callable

from relnotes.desktop import settings as setting
from relnotes.desktop.live import Live
from relnotes.desktop.pages.todaying.put_off import put_off
from relnotes.desktop.settings import Settings
from relnotes.desktop.side import LARGE, Side
from relnotes.domain.day import Plan
from relnotes.journal import people
from relnotes.journal import today as day
from relnotes.journal.access import Reader


def read_side(side: Side, live: Live, settings: Settings) -> people.Counts:
    """Reads the counts and the pinned people anew."""
    told = live.read(_told)
    _show(side, *told)
    if "today" in side.items:
        _read_day(side, live, settings, much=told[0].relationships > LARGE)
    return told[0]


def read_side_later(
    side: Side, live: Live, settings: Settings, done: Callable[[people.Counts], object]
) -> None:
    """The same on a thread; until then it stands as it was, and `done` hears what was counted."""

    def show(told: _Told) -> None:
        _show(side, *told)
        done(told[0])

    live.read_later(side, show, _told)
    if "today" in side.items:
        _read_day(side, live, settings, much=True)


_Told = tuple[people.Counts, tuple[people.Name, ...]]


def _told(reader: Reader) -> _Told:
    return people.counts(reader), people.pinned(reader)


def _show(side: Side, counts: people.Counts, pinned: tuple[people.Name, ...]) -> None:
    side.show_count("relationships", counts.relationships)
    side.show_count("repair", counts.open_repairs)
    side.list_page("mentoring", listed=counts.mentorings > 0)
    side.show_pinned(tuple((one.id, one.name) for one in pinned))


def _read_day(side: Side, live: Live, settings: Settings, *, much: bool) -> None:
    now, most = live.now(), settings.get(setting.DAY)
    today, time = now.date(), now.time()
    later = put_off(settings, live.path, today)

    def show(plan: Plan) -> None:
        side.show_count("today", len(plan.rows))

    if much:
        live.read_later(side, show, day.ready, today, most, later, time)
    else:
        show(live.read(day.ready, today, most, later, time))
