"""What the side bar says of a journal, read: how much waits where, and who is pinned."""

from relnotes.desktop import settings as setting
from relnotes.desktop.live import Live
from relnotes.desktop.pages.todaying.put_off import put_off
from relnotes.desktop.settings import Settings
from relnotes.desktop.side import LARGE, Side
from relnotes.domain.day import Plan
from relnotes.journal import people
from relnotes.journal import today as day


def read_side(side: Side, live: Live, settings: Settings) -> people.Counts:
    """Reads the counts and the pinned people anew."""
    counts = live.read(people.counts)
    side.show_count("relationships", counts.relationships)
    side.show_count("repair", counts.open_repairs)
    side.list_page("mentoring", listed=counts.mentorings > 0)
    if "today" in side.items:
        _read_day(side, live, settings, much=counts.relationships > LARGE)
    side.show_pinned(tuple((one.id, one.name) for one in live.read(people.pinned)))
    return counts


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
