"""Live: one signal after commit, undo and redo, and reads that arrive only where they belong."""

import datetime as dt
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import people, relationships
from relnotes.journal.access import Change, Reader
from relnotes.journal.store import Journal
from tests.conftest import ZONE, FakeClock

ANA = PersonDraft(name="Ana Petrović")


def names(live: Live) -> list[str]:
    return [name.name for name in live.read(people.names)]


def test_a_change_is_told_once_and_after_it_is_on_disk(live: Live) -> None:
    seen: list[tuple[Change, list[str]]] = []
    live.changed.connect(lambda change: seen.append((change, names(live))))
    ana = live.do("Add Ana", relationships.add, ANA)
    [(change, then)] = seen
    assert then == ["Ana Petrović"]
    assert change.label == "Add Ana"
    assert change.rows["relationship"] == {ana}


def test_a_change_that_fails_is_not_told(live: Live) -> None:
    seen: list[Change] = []
    live.changed.connect(seen.append)
    with pytest.raises(Problem) as met:
        live.do("Rename", relationships.rename, 99, "Nobody")
    assert met.value.code == Code.GONE
    assert seen == []
    assert live.reach.undo is None


def test_a_change_that_changes_nothing_is_not_told(live: Live) -> None:
    ana = live.do("Add Ana", relationships.add, ANA)
    seen: list[Change] = []
    live.changed.connect(seen.append)
    live.do("Rename", relationships.rename, ana, "Ana Petrović")
    assert seen == []
    assert live.reach.undo == "Add Ana"


def test_undo_and_redo_are_told_and_reach_follows(live: Live) -> None:
    live.do("Add Ana", relationships.add, ANA)
    seen: list[Change] = []
    live.changed.connect(seen.append)
    assert (live.reach.undo, live.reach.redo) == ("Add Ana", None)
    live.undo()
    assert names(live) == []
    assert (live.reach.undo, live.reach.redo) == (None, "Add Ana")
    live.redo()
    assert names(live) == ["Ana Petrović"]
    assert [change.label for change in seen] == ["Add Ana", "Add Ana"]


def test_reach_is_known_from_before_a_restart(live: Live) -> None:
    live.do("Add Ana", relationships.add, ANA)
    assert Live(live._journal).reach.undo == "Add Ana"


def test_time_is_the_clocks(live: Live, clock: FakeClock) -> None:
    clock.set(dt.datetime(2027, 1, 1, 0, 30, tzinfo=ZONE))
    assert live.today() == dt.date(2027, 1, 1)
    assert live.now() == clock()


def test_a_later_read_runs_on_another_thread_and_arrives_on_this_one(
    live: Live, qtbot: QtBot
) -> None:
    owner, got = QObject(), list[tuple[bool, bool]]()
    gui = threading.get_ident()

    def elsewhere(reader: Reader) -> bool:
        return threading.get_ident() != gui

    live.read_later(
        owner, lambda there: got.append((there, threading.get_ident() == gui)), elsewhere
    )
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(True, True)]


def test_only_the_newest_answer_to_one_question_arrives(live: Live, qtbot: QtBot) -> None:
    """Typing fast asks many times; an old answer must not overwrite a new one."""
    owner, got, hold = QObject(), list[str](), threading.Event()

    def slow(reader: Reader, word: str) -> str:
        if word == "old":
            hold.wait(5)
        return word

    live.read_later(owner, got.append, slow, "old")
    live.read_later(owner, got.append, slow, "new")
    qtbot.waitUntil(lambda: got == ["new"])
    hold.set()
    live._pool.waitForDone()
    other = QObject()
    live.read_later(other, got.append, slow, "other owner")
    qtbot.waitUntil(lambda: got[-1] == "other owner")
    assert got == ["new", "other owner"]


def test_an_answer_does_not_reach_an_owner_that_is_gone(live: Live, qtbot: QtBot) -> None:
    owner, got, hold = QObject(), list[str](), threading.Event()

    def slow(reader: Reader) -> str:
        hold.wait(5)
        return "late"

    live.read_later(owner, got.append, slow)
    shiboken6.delete(owner)
    hold.set()
    live._pool.waitForDone()
    witness = QObject()
    live.read_later(witness, got.append, lambda reader: "after")
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["after"]
    assert all(asked is not owner for asked, _ in live._newest)


def test_a_problem_of_a_later_read_is_told(live: Live, qtbot: QtBot) -> None:
    def gone(reader: Reader) -> None:
        raise Problem(Code.GONE)

    with qtbot.waitSignal(live.troubled) as met:
        live.read_later(live, lambda _: None, gone)
    assert met.args[0].code == Code.GONE


def test_a_bug_in_a_later_read_is_raised_here_and_not_swallowed(live: Live, qtbot: QtBot) -> None:
    def wrong(reader: Reader) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        live.read_later(live, lambda _: None, wrong)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_closing_forgets_what_is_under_way(live: Live, qtbot: QtBot) -> None:
    got: list[str] = []
    live.read_later(live, got.append, lambda reader: "too late")
    live.close()
    QThread.msleep(1)
    qtbot.waitUntil(lambda: live._pool.activeThreadCount() == 0)
    assert got == []


def test_what_something_else_did_is_noticed_once(
    live: Live, journal: Journal, clock: FakeClock, qtbot: QtBot
) -> None:
    told: list[None] = []
    live.changed_elsewhere.connect(lambda: told.append(None))
    live.do("Add Ana", relationships.add, ANA)
    live.look_for_changes()
    assert told == []
    terminal = Journal.open(journal.path, clock)
    terminal.do("Add Ben", relationships.add, PersonDraft(name="Ben"))
    terminal.close()
    live.look_for_changes()
    live.look_for_changes()
    assert len(told) == 1
    assert live.reach.undo == "Add Ben"
