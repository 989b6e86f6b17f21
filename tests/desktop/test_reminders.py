"""Reminders: what rings, what it says, where it leads, and what a locked or shared one hides."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relnotes.desktop import settings as setting
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.reminders import Reminders
from relnotes.domain.happenings import EntryDraft, PromiseDraft
from relnotes.domain.kinds import Side, Standing
from relnotes.domain.people import PersonDraft
from relnotes.domain.repair import RepairDraft
from relnotes.journal import away, entries, promises, relationships, repairs, ringing
from relnotes.journal.store import Journal
from tests.conftest import FakeClock

MORNING = dt.datetime(2026, 11, 23, 8, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))


class FakeBell:
    """Keeps what was told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []
        self.places: list[Place] = []
        self.note = ""

    def tell(self, title: str, text: str, of: Place) -> None:
        """Shows a notice."""
        self.told.append((title, text))
        self.places.append(of)

    def set_note(self, note: str) -> None:
        """Says a short thing that stays."""
        self.note = note


@pytest.fixture
def ana(live: Live, clock: FakeClock) -> int:
    """Someone who is due tomorrow morning, to whom something is promised for half past four."""
    made = live.do("Add", relationships.add, PersonDraft("Ana Petrović", every_days=7))
    live.do("Log", entries.log, EntryDraft((made,), "Met", day=dt.date(2026, 11, 16)))
    clock.set(MORNING)
    timed = PromiseDraft(
        made, Side.ME, "Send the scope", due=MORNING.date(), due_time=dt.time(16, 30)
    )
    live.do("Promise", promises.make, timed)
    return made


@pytest.fixture
def bell() -> FakeBell:
    return FakeBell()


@pytest.fixture
def reminders(
    services: Services, clock: FakeClock, bell: FakeBell, live: Live, ana: int, qtbot: QtBot
) -> Iterator[Reminders]:
    made = Reminders(services, clock, bell)
    made.settle(live)
    qtbot.waitUntil(lambda: bool(made._timed))
    yield made
    made.stop()


def test_the_morning_and_a_promise_with_a_time(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, qtbot: QtBot, ana: int
) -> None:
    went: list[Place] = []
    reminders.place_wanted.connect(went.append)
    reminders.look()
    assert bell.told == []
    clock.advance(minutes=30)
    reminders.look()
    qtbot.waitUntil(lambda: len(bell.told) == 1)
    assert bell.told == [("2 things are ready today", "Ana Petrović")]
    reminders.open_told()
    clock.set(MORNING.replace(hour=16, minute=30))
    reminders.look()
    qtbot.waitUntil(lambda: len(bell.told) == 2)
    assert bell.told[1] == ("You promised Ana Petrović", "Send the scope")
    reminders.open_told()
    assert went == [Place("today"), Place("relationships", ana, "overview")]
    clock.advance(minutes=1)
    reminders.look()
    assert len(bell.told) == 2


def test_a_look_before_all_is_read_loses_nothing(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, live: Live, ana: int, qtbot: QtBot
) -> None:
    """A promise written just before it was due: the look came first, and it never rang."""
    clock.set(MORNING.replace(hour=16, minute=20))
    reminders.look()
    soon = PromiseDraft(ana, Side.ME, "Call", due=MORNING.date(), due_time=dt.time(16, 25))
    live.do("Promise", promises.make, soon)
    clock.set(MORNING.replace(hour=16, minute=26))
    reminders.look()
    qtbot.waitUntil(lambda: ("You promised Ana Petrović", "Call") in bell.told)


def test_a_sleeping_computer_tells_once_on_waking(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, qtbot: QtBot
) -> None:
    clock.advance(hours=12)
    reminders.look()
    qtbot.waitUntil(lambda: len(bell.told) == 2)
    reminders.look()
    clock.advance(hours=11)
    reminders.look()
    assert [title for title, _ in bell.told] == [
        "You promised Ana Petrović",
        "2 things are ready today",
    ]


def test_what_was_heard_is_known_after_a_restart(
    reminders: Reminders,
    bell: FakeBell,
    clock: FakeClock,
    qtbot: QtBot,
    services: Services,
    live: Live,
) -> None:
    clock.advance(hours=1)
    reminders.look()
    qtbot.waitUntil(lambda: len(bell.told) == 1)
    reminders.stop()
    clock.advance(minutes=5)
    again = Reminders(services, clock, bell)
    again.settle(live)
    qtbot.waitUntil(lambda: bool(again._timed))
    assert len(bell.told) == 1
    again.stop()


def test_a_kept_promise_does_not_ring(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, qtbot: QtBot, live: Live
) -> None:
    (one,) = live.read(promises.open_promises)
    live.do("Keep", promises.keep, one.id)
    qtbot.waitUntil(lambda: not reminders._timed)
    clock.set(MORNING.replace(hour=17))
    services_off = reminders._services.settings
    services_off.set(setting.MORNING, -1)
    reminders.look()
    assert bell.told == []


def test_one_switch_ends_it(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, services: Services
) -> None:
    services.settings.set(setting.REMINDERS, value=False)
    clock.advance(hours=12)
    reminders.look()
    assert bell.told == []
    services.settings.set(setting.REMINDERS, value=True)
    reminders.look()
    assert bell.told == []


def test_locked_it_tells_a_number_and_no_word(
    reminders: Reminders, bell: FakeBell, clock: FakeClock
) -> None:
    reminders.lock()
    for hour in (9, 17):
        clock.set(MORNING.replace(hour=hour))
        reminders.look()
    assert bell.told == [
        ("relnotes", "2 things are ready today"),
        ("relnotes", "1 promise is due"),
    ]


def test_while_others_look_it_names_nobody(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, live: Live, qtbot: QtBot
) -> None:
    live.share(on=True)
    clock.set(MORNING.replace(hour=17))
    reminders.look()
    qtbot.waitUntil(lambda: bool(bell.told))
    assert not any("Ana" in title + text or "scope" in text for title, text in bell.told)


def test_nothing_of_the_journal_is_in_the_settings(
    reminders: Reminders, clock: FakeClock, services: Services, home: Path, bell: FakeBell
) -> None:
    clock.advance(hours=12)
    reminders.look()
    services.settings.save()
    for file in home.parent.rglob("*.ini"):
        assert "Ana" not in file.read_text(encoding="utf-8")


def test_a_locked_morning_tells_how_many_things_wait(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: reminders._ahead.things.get(MORNING.date()) == 2)
    reminders.lock()
    clock.advance(minutes=45)
    reminders.look()
    assert bell.told == [("relnotes", "2 things are ready today")]


def test_each_locked_morning_tells_its_own_number(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, live: Live
) -> None:
    """It told that of the first morning on every one after; locked at once, that of before."""
    draft = PersonDraft("Ben King", every_days=7)
    ben = live.do("Add", relationships.add, draft)
    live.do("Log", entries.log, EntryDraft((ben,), "Met", day=dt.date(2026, 11, 18)))
    reminders.lock()  # before what was just written has been read
    for days in range(3):
        clock.set(MORNING.replace(minute=45) + dt.timedelta(days=days))
        reminders.look()
    mornings = [text for _, text in bell.told if "today" in text]
    assert mornings == [f"{n} things are ready today" for n in (2, 2, 3)]


def test_what_can_not_be_known_is_not_told(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, live: Live
) -> None:
    """Locked for more than a week, the number could be wrong."""
    reminders.lock()
    clock.set(MORNING.replace(minute=45) + dt.timedelta(days=9))
    reminders.look()
    assert bell.told == []


def test_a_locked_journal_that_changed_elsewhere_is_not_spoken_of(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, live: Live, journal: Journal
) -> None:
    reminders.lock()
    reminders.look()
    (one,) = journal.read(promises.open_promises)
    journal.do("Keep", promises.keep, one.id)
    journal.settle()
    clock.set(MORNING.replace(hour=17))
    reminders.look()
    assert bell.told == []


def test_an_encrypted_journal_tells_numbers_also_while_it_is_open(
    reminders: Reminders,
    bell: FakeBell,
    clock: FakeClock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Live, "encrypted", True)
    clock.advance(minutes=45)
    reminders.look()
    qtbot.waitUntil(lambda: len(bell.told) == 1)
    clock.set(MORNING.replace(hour=16, minute=30))
    reminders.look()
    qtbot.waitUntil(lambda: len(bell.told) == 2)
    assert bell.told == [
        ("relnotes", "2 things are ready today"),
        ("relnotes", "1 promise is due"),
    ]


def test_two_at_once_lead_to_the_day_that_holds_both(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, qtbot: QtBot, live: Live, ana: int
) -> None:
    other = PromiseDraft(ana, Side.THEM, "Sign", due=MORNING.date(), due_time=dt.time(16, 30))
    live.do("Promise", promises.make, other)
    qtbot.waitUntil(lambda: len(reminders._timed) == 2)
    clock.set(MORNING.replace(hour=16, minute=30))
    reminders.look()
    qtbot.waitUntil(lambda: len(bell.told) == 3)
    went: list[Place] = []
    reminders.place_wanted.connect(went.append)
    reminders.open_told()
    assert went == [Place("today")]


def test_nothing_rings_for_who_is_muted_or_rests(
    reminders: Reminders, qtbot: QtBot, live: Live, ana: int
) -> None:
    """A pause never leaks a prompt, not even to the desktop."""
    live.do("Rest", relationships.set_standing, ana, Standing.RESTING)
    qtbot.waitUntil(lambda: not reminders._timed)
    live.do("Go on", relationships.set_standing, ana, Standing.ACTIVE)
    qtbot.waitUntil(lambda: len(reminders._timed) == 1)
    draft = RepairDraft(ana, "A slide", "I sent it late")
    case = live.do("Open", repairs.open, draft)
    live.do("Give up", promises.drop, live.read(promises.open_promises)[0].id, "moot")
    live.do("Pause", repairs.move_on, case)
    timed = PromiseDraft(ana, Side.ME, "Call", due=MORNING.date(), due_time=dt.time(17, 0))
    live.do("Promise", promises.make, timed)
    assert live.read(ringing.timed) == ()


def test_nothing_rings_while_i_am_away(
    reminders: Reminders, bell: FakeBell, clock: FakeClock, qtbot: QtBot, live: Live
) -> None:
    live.do("Leave", away.leave, MORNING.date() + dt.timedelta(days=7))
    qtbot.waitUntil(lambda: reminders._ahead.back is not None)
    clock.set(MORNING.replace(hour=17))
    reminders.look()
    assert bell.told == []
