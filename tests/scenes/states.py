"""Scenes of what does not go smoothly or takes a while, and of the smaller dialogs."""

from collections.abc import Mapping
from threading import Event

from PySide6.QtCore import QDeadlineTimer, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.away import AwayDialog
from relnotes.desktop.dialogs.drop_promise import DropPromiseDialog
from relnotes.desktop.dialogs.health import HealthDialog
from relnotes.desktop.dialogs.passphrase import Aim, PassphraseDialog
from relnotes.desktop.dialogs.person import NewPersonDialog
from relnotes.desktop.dialogs.role import RoleDialog
from relnotes.desktop.dialogs.value_together import ValueTogetherDialog
from relnotes.desktop.jobs import Progress, ProgressDialog
from relnotes.desktop.lock import LockWindow
from relnotes.desktop.pages.page import Place
from relnotes.desktop.pages.promising.nudge import NudgeDialog
from relnotes.domain.kinds import Side
from relnotes.domain.problem import Code, Problem
from relnotes.journal import promises
from relnotes.journal.promises import PromiseLine
from tests.scenes.stage import Scene, Take, form

_LONGEST = 5_000
_ROOM = QSize(1000, 700)


def _busy(scene: Scene) -> QWidget:
    """An import that is half done; its thread ends when the dialog is closed."""
    scene.window.open_place(Place("today"))
    stopped = Event()

    def work(progress: Progress) -> None:
        progress.step(0.42, "420 of 1,000 people")
        stopped.wait(_LONGEST / 1_000)

    scene.services.jobs.run(scene.window, "Bringing people along", work, lambda _: None)

    found: list[ProgressDialog] = []
    until = QDeadlineTimer(_LONGEST)
    while not found and not until.hasExpired():
        QTest.qWait(10)
        found = scene.window.findChildren(ProgressDialog)
    (dialog,) = found
    dialog.finished.connect(lambda _: stopped.set())
    return dialog


def _error(scene: Scene) -> QWidget:
    scene.window.open_place(Place("today"))
    scene.services.messages.show(Problem(Code.DISK_FULL))
    return scene.window


def _quiet_line(scene: Scene) -> QWidget:
    line = _promise(scene, Side.ME)
    scene.window.open_place(Place("promises"))
    scene.live.do("Keep a promise", promises.keep, line.id)
    scene.services.messages.quiet("A promise kept.")
    return scene.window


def _form_error(scene: Scene) -> QWidget:
    form = NewPersonDialog(scene.live, scene.services, None, scene.window)
    form.open()
    form.accept()
    return form


def _locked(scene: Scene) -> QWidget:
    return _lock(scene)


def _locked_wrong(scene: Scene) -> QWidget:
    lock = _lock(scene)
    lock.ask(Problem(Code.PASSPHRASE_WRONG))
    return lock


def _unlocking(scene: Scene) -> QWidget:
    lock = _lock(scene)
    lock.show_work("Encrypting your journal", "It is read back before it replaces the old one.")
    lock.set_progress(0.4)
    return lock


def _lock(scene: Scene) -> LockWindow:
    lock = LockWindow(scene.services.words, scene.services.settings, scene.live.path)
    lock.resize(scene.window.size().boundedTo(_ROOM))
    lock.show()
    return lock


def _promise(scene: Scene, side: Side) -> PromiseLine:
    person = scene.person("Ana Petrović")
    return scene.live.read(promises.open_promises, person, side)[0]


SCENES: Mapping[str, Take] = {
    "state-error": _error,
    "state-quiet-line": _quiet_line,
    "dialog-busy": _busy,
    "dialog-form-error": _form_error,
    "dialog-locked": _locked,
    "dialog-locked-wrong": _locked_wrong,
    "dialog-encrypting": _unlocking,
    "dialog-away": form(lambda at, _: AwayDialog(at.live, at.services, at.window)),
    "dialog-health": form(lambda at, who: HealthDialog(at.live, at.services, who, at.window)),
    "dialog-role": form(lambda at, who: RoleDialog(at.live, at.services, who, at.window)),
    "dialog-value-together": form(
        lambda at, who: ValueTogetherDialog(at.live, at.services, who, at.window)
    ),
    "dialog-passphrase": form(
        lambda at, _: PassphraseDialog(at.live, at.services, Aim.SET, at.window)
    ),
    "dialog-nudge": form(
        lambda at, _: NudgeDialog(at.live, at.services, _promise(at, Side.THEM), at.window)
    ),
    "dialog-drop-promise": form(
        lambda at, _: DropPromiseDialog(at.live, at.services, _promise(at, Side.ME), at.window)
    ),
}
