"""Twenty canaries, typed into every field there is: none sings outside the journal.

The journal is encrypted, so that nothing may be found in its own folder either: not in the file,
its log, its backups, nor in what was typed and never saved.
"""

import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from relnotes import app, paths
from relnotes.desktop.dialogs.export import ExportDialog
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.passphrase import PassphraseDialog
from relnotes.desktop.door import Wish
from relnotes.desktop.lock import LockWindow
from relnotes.desktop.parts.passphrase_field import PassphraseField
from relnotes.desktop.reopening import OPENERS, Around, opened
from relnotes.desktop.settings import THEME
from relnotes.domain.problem import Problem
from relnotes.journal import (
    contributions,
    keys,
    passphrase,
    promises,
    repairs,
    roles,
    stakes,
    whole,
)
from relnotes.journal.drafts import unsaved
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock
from tests.desktop.sample_window import DIALOGS, PAGES, Scene, Take, sample_journal, settle

CANARIES = [f"{bird}qx" for bird in (
    "Wren", "Robin", "Heron", "Plover", "Dunlin", "Siskin", "Linnet", "Avocet", "Curlew", "Godwit",
    "Knot", "Ruff", "Smew", "Garganey", "Hobby", "Merlin", "Osprey", "Kestrel", "Bittern", "Crake",
)]  # fmt: skip
RIGHT = "six plain words for a test"


class Typist:
    """Types the next canary into every field that takes words, and counts the fields."""

    def __init__(self) -> None:
        self._next = cycle(CANARIES)
        self.fields = 0

    def fill(self, root: QWidget) -> None:
        for field in root.findChildren(QWidget):
            if _takes_words(field, root):
                self.fields += 1
                field.setFocus()
                QTest.keyClicks(field, next(self._next))


def _takes_words(field: QWidget, root: QWidget) -> bool:
    inside = field.isVisibleTo(root) and field.isEnabled() and field.window() is root.window()
    if isinstance(field, PassphraseField) or not inside:
        return False
    if isinstance(field, QLineEdit):
        spin = field.parentWidget() is not None and "Spin" in type(field.parentWidget()).__name__
        return not field.isReadOnly() and not spin
    editable = isinstance(field, QComboBox) and field.isEditable()
    return editable or (isinstance(field, QPlainTextEdit) and not field.isReadOnly())


class Crashing:
    """What the program's hook for crashes was given, to provoke one."""

    log: Any
    crashed: Callable[[BaseException], object]

    def take(self, _messages: object, log: Any, crashed: Callable[[BaseException], object]) -> None:
        self.log, self.crashed = log, crashed

    def provoke(self) -> None:
        """An error that carries a canary in its message, in its cause and in its frames."""
        word = CANARIES[0]
        try:
            try:
                raise KeyError(word)
            except KeyError as error:
                raise ValueError(f"{word} sings") from error
        except ValueError as error:
            self.log.write(error)
            self.crashed(error)


@pytest.fixture
def encrypted(tmp_path: Path) -> Path:
    """The sample, encrypted, in a folder of its own."""
    folder = tmp_path / "journal"
    folder.mkdir()
    path = folder / "mine.relnotes"
    shutil.copy(sample_journal(tmp_path), path)
    (tmp_path / "sample.relnotes").unlink()
    passphrase.protect(path, RIGHT, now=NOW)
    return path


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def crashing(monkeypatch: pytest.MonkeyPatch) -> Crashing:
    made = Crashing()
    monkeypatch.setattr(app, "install_excepthook", made.take)
    return made


@pytest.fixture
def desktop(
    qtbot: QtBot, qapp: QApplication, temporary: Path, crashing: Crashing, encrypted: Path
) -> Iterator[app.Desktop]:
    made = app.Desktop(qapp, FakeClock())
    made.enter(Wish(encrypted), keys.key_of(encrypted, RIGHT))
    yield made
    made.locking.keyhole.close()
    made.close()


def _hits(folder: Path) -> list[str]:
    """The files that hold a canary, as it was typed, folded, or as Qt writes two bytes a letter."""
    words = [form for one in CANARIES for form in (one, one.lower())]
    signs = [word.encode(how) for word in words for how in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        f"{path.relative_to(folder)}: {sign!r}"
        for path in folder.rglob("*")
        if path.is_file()
        for data in [path.read_bytes()]
        for sign in signs
        if sign in data
    ]


def _type_everywhere(desktop: app.Desktop, typist: Typist) -> int:
    """Walks all pages and dialogs; forms are saved in turn, and left as drafts."""
    assert desktop.window is not None
    scene = Scene(desktop.window.live, desktop.services, desktop.window)
    saved = 0
    records = _records(scene)
    for name, take in PAGES.items():
        if name == "trash":  # it throws people away first
            continue
        root = _taken(scene, take)
        if root is not None:
            settle()
            typist.fill(desktop.window)
    forms = [partial(_form, name, records) for name in OPENERS]
    dialogs: list[Take] = [*DIALOGS.values(), *forms]
    for at, take in enumerate(dialogs):
        dialog = _taken(scene, take)
        if dialog is None or dialog is desktop.window:
            continue
        settle()
        typist.fill(dialog)
        form = isinstance(dialog, FormDialog) and not isinstance(dialog, PassphraseDialog)
        if form and at % 2 and not isinstance(dialog, ExportDialog):
            assert isinstance(dialog, FormDialog)
            dialog.confirm.click()
            saved += 1
        _close_all()
    return saved


def _records(scene: Scene) -> dict[str, int]:
    """One record of each kind, for the forms that are about one."""
    ana = scene.person("Ana Petrović")
    live = scene.live
    return {
        "relationship": ana,
        "stake": live.read(stakes.of, ana)[0].id,
        "role": live.read(roles.of, ana)[0].id,
        "contribution": live.read(contributions.recent, ana)[0].id,
        "promise": live.read(promises.open_promises)[0].id,
        "repair": live.read(repairs.listed, scene.person("Northwind"))[0].id,
    }


def _form(name: str, records: dict[str, int], scene: Scene) -> QWidget:
    """A form by its name, about the first record that it can be about."""
    around = Around(scene.live, scene.services, scene.window)
    for begun in ("", "them need ", "me "):
        for table, record in records.items():
            try:
                form = opened(around, f"{name} {begun}{table}:{record}")
            except (Problem, LookupError, ValueError):
                continue
            if isinstance(form, QDialog):
                form.open()
                return form
    raise LookupError(name)


def _taken(scene: Scene, take: Callable[[Scene], QWidget]) -> QWidget | None:
    try:
        return take(scene)
    except (Problem, LookupError, ValueError):  # another scene moved the records on
        return None


def _close_all() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()
    settle()


def test_no_canary_sings_outside_the_journal(
    desktop: app.Desktop, encrypted: Path, crashing: Crashing, tmp_path: Path, qapp: QApplication
) -> None:
    typist = Typist()
    saved = _type_everywhere(desktop, typist)
    assert typist.fields > 2 * len(CANARIES)
    assert saved
    crashing.provoke()
    _close_all()
    desktop.services.keeper.back_up_last()
    assert desktop.window is not None
    assert len(desktop.window.live.read(unsaved)) > 3
    assert _hits(tmp_path) == []
    desktop.services.actions["lock"].trigger()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    shown = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
    titles = [one.title() for one in shown]
    assert titles
    assert not any(word in title for title in titles for word in CANARIES)
    assert [one for one in qapp.topLevelWidgets() if one.isVisible()] == [desktop.frame]
    assert isinstance(desktop.frame.content, LockWindow)
    desktop.services.settings.save()
    assert _hits(tmp_path) == []
    assert paths.log().is_file()
    journal = Journal.open(encrypted, FakeClock(), key=keys.key_of(encrypted, RIGHT))
    kept = repr([journal.read(whole.records), journal.read(unsaved)])
    journal.close()
    # The control: they were typed, and are kept where they belong.
    assert sum(word in kept for word in CANARIES) == len(CANARIES)


@pytest.mark.skipif(sys.platform == "win32", reason="folders are private by where they lie there")
def test_all_that_is_written_is_the_owners_alone(
    desktop: app.Desktop, encrypted: Path, crashing: Crashing, home: Path, temporary: Path
) -> None:
    crashing.provoke()
    _close_all()
    desktop.services.keeper.back_up_last()
    desktop.services.settings.set(THEME, "dark")
    desktop.services.settings.save()
    desktop.services.actions["lock"].trigger()
    desktop.services.settings.save()
    written = [one for top in (home, encrypted.parent, temporary) for one in top.rglob("*")]
    assert {paths.settings(), paths.log(), encrypted} <= set(written)
    modes = {one: stat.S_IMODE(one.stat().st_mode) for one in written if not one.is_symlink()}
    open_to_others = {one: oct(mode) for one, mode in modes.items() if mode & 0o077}
    assert open_to_others == {}
    assert QSettings(str(paths.settings()), QSettings.Format.IniFormat).value("look/theme")
