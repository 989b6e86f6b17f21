"""The trash, backups, two versions of one journal, and somebody forgotten."""

import datetime as dt
import shutil
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from relnotes import paths
from relnotes.desktop.backup_work import Comparison
from relnotes.desktop.dialogs.conflict import ConflictDialog, compared
from relnotes.desktop.dialogs.forget import ForgetDialog
from relnotes.desktop.dialogs.forgotten import ForgottenDialog
from relnotes.desktop.dialogs.restore import RestoreDialog
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import BackupReason
from relnotes.domain.people import PersonDraft
from relnotes.journal import backups, entries, holdings, relationships, trash
from relnotes.journal.store import Journal
from tests.scenes.stage import NOW, Scene, Take, form, opened


def _trash(scene: Scene) -> QWidget:
    for name in ("Ana Petrović", "Jomo"):
        scene.live.do("Move to the trash", trash.throw, "relationship", scene.person(name))
    return scene.show("trash")


def _backups(scene: Scene) -> QWidget:
    """A month of backups of the sample, which lie in the gallery's own data folder."""
    folder = paths.backups(scene.live.path)
    for days, reason in ((30, "changes"), (8, "import"), (1, "closing"), (0, "changes")):
        now, why = NOW - dt.timedelta(days=days, minutes=7 * days), BackupReason(reason)
        backups.make(scene.live.path, folder, now=now, reason=why)
    scene.services.keeper.keep(scene.live._journal, scene.live)
    return scene.dialog("backup")


def _restore(scene: Scene) -> QWidget:
    last = backups.make(
        scene.live.path, paths.backups(scene.live.path), now=NOW, reason=BackupReason.ASKED
    )
    then = holdings.present(scene.live.path)
    counts = {**then.counts, "entry": then.counts["entry"] + 12, "lesson": 1}
    found = Comparison(last, then, replace(then, counts=counts, mark="later"))
    return opened(RestoreDialog(scene.services, found, NOW, scene.window))


def _conflict(scene: Scene) -> QWidget:
    """A second version of the sample, in which somebody new came and an entry was written."""
    other = scene.live.path.with_name("sample (conflicted copy).relnotes")
    shutil.copy(scene.live.path, other)
    later = iter(NOW + dt.timedelta(minutes=one) for one in range(1, 99))
    there, ana = Journal.open(other, lambda: next(later)), scene.person("Ana Petrović")
    scene.live.do("Log", entries.log, EntryDraft((ana,), "Scope of the pilot", body="Written here"))
    bo = there.do("Add", relationships.add, PersonDraft("Bo Lindqvist")).value
    there.do("Log", entries.log, EntryDraft((ana, bo), "Met Bo at the fair"))
    there.do("Rename", relationships.rename, ana, "Ana Petrović-Lind")
    there.close()
    found = compared(scene.live, other, None)
    other.unlink()
    return opened(ConflictDialog(found, scene.live, scene.services, scene.window))


def _forgotten(scene: Scene) -> QWidget:
    text = "Removed from the journal:\n  – 27 entries\n  – 20 contributions\n\n"
    text += "Backups rewritten without them:\n  – journal-2026-11-20T180000.relnotes"
    return opened(ForgottenDialog(text, scene.window))


SCENES: Mapping[str, Take] = {
    "trash": _trash,
    "dialog-backups": _backups,
    "dialog-restore": _restore,
    "dialog-conflict": _conflict,
    "dialog-forget": form(lambda at, who: ForgetDialog(at.live, at.services, who, at.window)),
    "dialog-forgotten": _forgotten,
}
