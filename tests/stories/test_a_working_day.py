"""A consultant's day from nine to six: captured between meetings, and back at the right moment."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop import languages
from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.tray import Tray
from tests.conftest import FakeClock
from tests.stories.hands import CONTROL
from tests.stories.story import Story

# The platform of the tests has no tray, and says so where one is shown.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
HELP = Path(__file__).parents[2] / "resources" / "help" / "capture.md"
MEETING = (
    "@Ana met for 50 min — budget agreed for phase two. Calm and direct.\n"
    "+ introduced her to our CFO\n< she reviewed my deck\n! send the scope by Tuesday\n"
    "? expects one page by 28 Nov"
)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A desktop with a tray, and the notices that it shows."""
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(Tray, "available", staticmethod(lambda: True))
    monkeypatch.setattr(Tray, "tell", lambda _tray, title, text: shown.append((title, text)))
    return shown


@pytest.fixture
def german(
    qtbot: QtBot, qapp: QApplication, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Story]:
    """The running program in German."""
    monkeypatch.setattr(app, "install_excepthook", lambda *_: None)
    monkeypatch.setattr(languages, "spoken", lambda _chosen: QLocale("de_DE"))
    before = QLocale()
    told = Story(qtbot, qapp, clock)
    yield told
    translators = told.desktop.services.tongue.translators if told.desktop is not None else []
    told.closes()
    for one in translators:
        qapp.removeTranslator(one)
    QLocale.setDefault(before)


def at(story: Story, hour: int, minute: int = 0) -> None:
    """It is so late now, and the page is looked at anew."""
    story.clock.set(story.clock().replace(hour=hour, minute=minute))
    story.key(Qt.Key.Key_F5)


def looks_at_the_clock(story: Story) -> None:
    """The next look of the reminders, which come by themselves every few seconds."""
    assert story.desktop is not None
    story.desktop.presence.reminders.look()


@pytest.mark.practice("P015", "P016", "P028")
def test_a_consultants_day_from_nine_to_six(
    story: Story, tmp_path: Path, told: list[tuple[str, str]]
) -> None:
    """A brief, the meeting, a call without answer, a promise that rings, and the evening's rest."""
    at_nine = story.clock().replace(hour=9, minute=0)
    story.clock.set(at_nine)
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.adds_person("Jomo Okafor")
    story.key_for_log()
    story.type("@Jomo met three weeks ago — his first talk\n! read his draft today")
    story.saves_capture()
    story.opens("Jomo Okafor")
    story.press("Edit contact details")
    story.fill("How often you mean to be in touch", "every 2 weeks")
    story.confirm("Save")

    story.goes_to("Today")
    story.sees_in_order("Promises", "read his draft", "Reach out", "Jomo Okafor")
    at(story, 9, 50)
    story.opens("Ana Petrović")
    story.key(Qt.Key.Key_B, CONTROL)
    story.sees("Before you meet", "Ana Petrović")
    at(story, 10, 55)
    story.press("After the meeting")
    story.type(MEETING.removeprefix("@Ana ") + "\n! call her today at 16:30")
    story.key(Qt.Key.Key_Return, CONTROL)
    story.sees("Logged.")

    story.goes_to("Today")
    story.sees("call her")
    at(story, 11, 40)
    row = story.button("Log: Jomo").parentWidget()
    assert row is not None
    story.right_click(row)
    story.choose("No answer")
    story.sees("A try is noted. It comes back in three days.")
    story.sees_not("Reach out")

    at(story, 16, 31)
    looks_at_the_clock(story)
    story.wait(lambda: bool(told), "notice")
    assert told == [("You promised Ana Petrović", "call her")]
    assert story.desktop is not None
    story.desktop.presence.tray.notice_clicked.emit()
    story.sees("Ana Petrović", "budget agreed for phase two.")
    at(story, 17, 55)
    story.goes_to("Today")
    for what in ("read his draft", "call her"):
        story.press(f"Done: {what}")
    story.sees_in_order("Give credit", "Thank Ana: reviewed my deck")
    story.sees_in_order("Worth telling", "introduced her to our CFO")


@pytest.mark.practice("P015", "P016", "P028")
def test_the_same_day_in_german(german: Story, tmp_path: Path, told: list[tuple[str, str]]) -> None:
    """From nine to six in the German window: brief, capture, promises, reminder, and Today."""
    story = german
    story.clock.set(story.clock().replace(hour=9, minute=0))
    story.opens_journal(tmp_path / "j.relnotes")
    story.press("Mit einer Person anfangen")
    story.fill("Name", "Jürgen Weiß")
    story.confirm("Beginnen")
    story.key(Qt.Key.Key_N, CONTROL)
    story.type(
        "@Juergen vor drei Wochen getroffen — sein erster Vortrag\n! heute seinen Entwurf lesen"
    )
    story.key(Qt.Key.Key_Return, CONTROL)
    story.sees("Festgehalten.")
    story.goes_to("Heute")
    story.sees_in_order("Zusagen", "seinen Entwurf lesen")

    at(story, 9, 50)
    story.goes_to("Beziehungen")
    story.click_line("Beziehungen", "Jürgen Weiß")
    story.key(Qt.Key.Key_B, CONTROL)
    story.sees("Vor dem Treffen", "Jürgen Weiß", "Ich habe zugesagt", "seinen Entwurf lesen")
    at(story, 10, 55)
    story.press("Nach dem Treffen")
    story.type(
        "heute von 10 bis 11 Uhr getroffen — Budget steht. Er war müde.\n"
        "+ Plan überarbeitet, 3 Stunden\n< er hat Zahlen geschickt\n"
        "! um 16:30 Uhr heute anrufen\n? er braucht mehr Zeit\n= vertraulich, als Berater"
    )
    story.key(Qt.Key.Key_Return, CONTROL)
    story.sees("Festgehalten.")

    at(story, 16, 31)
    looks_at_the_clock(story)
    story.wait(lambda: bool(told), "notice")
    assert told == [("Deine Zusage an Jürgen Weiß", "anrufen")]
    at(story, 17, 55)
    story.goes_to("Heute")
    for what in ("seinen Entwurf lesen", "anrufen"):
        story.press(f"Erledigt: {what}")
    story.sees_not("seinen Entwurf lesen", "anrufen")
    story.sees("Zahlen geschickt")
    story.press("Bedankt")
    story.goes_to("Beziehungen")
    story.click_line("Beziehungen", "Jürgen Weiß")
    story.tab("Bedürfnisse und Erwartungen")
    story.record("mehr Zeit")
    story.tab("Journal")
    story.sees("Budget steht.", "Er war müde.")


def test_a_reminder_over_a_sleeping_computer(
    story: Story, tmp_path: Path, told: list[tuple[str, str]]
) -> None:
    """What came while it slept is told once on waking, leads to its row, and stays until done."""
    story.clock.set(story.clock().replace(hour=15, minute=0))
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    story.key_for_log()
    story.type("@Ana met\n! call her today at 16:30")
    story.saves_capture()
    story.wait(lambda: told_of(story) == 1, "promise with a time")
    looks_at_the_clock(story)
    assert told == []
    story.clock.advance(hours=17)  # the lid is closed until eight the next morning
    looks_at_the_clock(story)
    story.wait(lambda: bool(told), "notice")
    looks_at_the_clock(story)
    story.clock.advance(minutes=45)
    looks_at_the_clock(story)
    story.wait(lambda: len(told) == 2, "morning")
    assert told == [
        ("You promised Ana Petrović", "call her"),
        ("1 thing is ready today", "Ana Petrović"),
    ]
    story.closes_and_reopens()
    story.wait(lambda: told_of(story) == 1, "promise with a time")
    looks_at_the_clock(story)
    assert len(told) == 2, "a restart repeats nothing"
    assert story.desktop is not None
    story.desktop.presence.tray.notice_clicked.emit()
    story.sees("call her", "yesterday")


def told_of(story: Story) -> int:
    """How many promises with a time the reminders know of."""
    assert story.desktop is not None
    return len(story.desktop.presence.reminders._timed)


def test_the_text_itself_plus_at_most_four_keys(story: Story, tmp_path: Path) -> None:
    """From the program in the background to saved: every key and click is counted.

    The table in the help says two: the key that the desktop gives to `relnotes --capture`, and
    Ctrl+Enter. A name taken from the list while it is typed costs one more, and saves letters.
    """
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    assert story.desktop is not None
    story.window.window().showMinimized()
    before = story.presses
    bound = 1  # pressed while another program has the keyboard; the desktop answers it
    assert story.desktop.sitting is not None
    story.desktop.sitting.capture()
    story.wait(lambda: isinstance(QApplication.activeWindow(), CaptureWindow), "capture window")
    window = QApplication.activeWindow()
    assert isinstance(window, CaptureWindow)
    story.type(MEETING)
    assert (window.found.minutes, len(window.found.lines)) == (50, 4)
    story.key(Qt.Key.Key_Return, CONTROL)
    story.wait(lambda: window.entry_id > 0, "entry")
    beside = bound + story.presses - before - len(MEETING)
    assert beside <= 4
    assert f"| **keys and clicks** | **{beside}** |" in HELP.read_text(encoding="utf-8")
    story.desktop.presence.window_wanted.emit()
    story.opens("Ana Petrović")
    story.tab("Contributions")
    story.record("introduced her to our CFO")
    story.record("reviewed my deck")
    story.tab("Needs and expectations")
    story.record("one page")
    story.tab("Journal")
    story.sees("budget agreed for phase two.", "Calm and direct.")
