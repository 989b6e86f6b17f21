"""The running program as the tests of its start and its end need it, and hands for its dialogs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from relnotes import app
from relnotes.desktop.parts.labels import Label
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.journal import entries, keys, relationships
from relnotes.journal.store import Journal
from tests.conftest import FakeClock

PASSPHRASE = "six plain words for a test"
CANARY = "Canary Ltd"
"""Who is never seen while the journal is locked."""


@pytest.fixture
def desktop(
    qtbot: QtBot, qapp: QApplication, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[app.Desktop]:
    """The running program, without its loop and without its hook for what nobody expected."""
    monkeypatch.setattr(app, "install_excepthook", lambda *_: None)
    made = app.Desktop(qapp, clock)
    yield made
    made.locking.keyhole.close()
    made.close()


@pytest.fixture
def english_again(desktop: app.Desktop, qapp: QApplication) -> Iterator[None]:
    """The tests that follow read English."""
    before = QLocale()
    yield
    desktop.close()
    desktop.services.tongue.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def written(tmp_path: Path, clock: FakeClock) -> Path:
    """A closed journal with somebody and some evenings in it."""
    path = tmp_path / "own" / "j.relnotes"
    journal = Journal.open(path, clock)
    ana = journal.do("Add", relationships.add, PersonDraft("Ana Petrović")).value
    journal.do("Fill", lambda writer: [
        entries.log(writer, EntryDraft((ana,), f"Evening {n}", body=f"calm {n} " * 40))
        for n in range(80)
    ])  # fmt: skip
    journal.close()
    return path


@pytest.fixture
def encrypted(tmp_path: Path, clock: FakeClock) -> Path:
    """A closed journal behind a passphrase, with somebody in it."""
    journal = Journal.open(tmp_path / "mine.relnotes", clock, key=keys.new_key(PASSPHRASE))
    journal.do("Add", relationships.add, PersonDraft(CANARY))
    journal.close()
    return journal.path


def says(widget: QWidget | None) -> str:
    """All that can be read on a dialog or a line."""
    assert widget is not None
    return "\n".join(label.text() for label in widget.findChildren(Label))


def ways(widget: QWidget | None) -> list[str]:
    """What its buttons offer."""
    assert widget is not None
    return [button.text() for button in widget.findChildren(QPushButton) if button.text()]


def press(widget: QWidget | None, words: str) -> None:
    """Clicks the button that begins so."""
    assert widget is not None
    (found,) = [one for one in widget.findChildren(QPushButton) if one.text().startswith(words)]
    found.click()
