"""Pictures of every page and dialog: `python -m tests.gallery OUT`, then look at OUT/index.html.

The sample journal with a fixed clock, light, dark, and with a font of twice the size.
"""

import datetime as dt
import html
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from relnotes import app as program
from relnotes import paths
from relnotes.desktop.dialogs.crash import CrashDialog
from relnotes.desktop.dialogs.problem import ProblemDialog
from relnotes.desktop.dialogs.shortcuts import ShortcutsDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.theme import Choice
from relnotes.domain.kinds import BackupReason, RepairStep, StakeKind
from relnotes.exchange import sample
from relnotes.journal import backups, people, repairs, stakes, trash
from relnotes.journal.store import Journal

NOW = dt.datetime(2026, 11, 21, 15, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
SIZE = (1280, 800)
FONTS = ("Inter", "Noto Sans", "DejaVu Sans")
POINTS = 10.0
_ROUNDS = 6
LOOKS: dict[str, tuple[Choice, float]] = {
    "light": ("light", 1.0),
    "dark": ("dark", 1.0),
    "large": ("light", 2.0),
}


@dataclass
class Scene:
    """What a picture is taken of."""

    live: Live
    services: Services
    window: MainWindow

    def person(self, name: str) -> int:
        """The id of someone in the sample."""
        return self.live.read(people.found, name).id

    def show(self, page: str, record: int | None = None, tab: str | None = None) -> QWidget:
        """Opens a place in the window."""
        self.window.open_place(Place(page, record, tab))
        return self.window

    def dialog(self, name: str) -> QWidget:
        """Opens one of the window's own dialogs."""
        return self.window.open_dialog(name)


Take = Callable[[Scene], QWidget]


def _tab(name: str, who: str = "Ana Petrović") -> Take:
    return lambda scene: scene.show("relationships", scene.person(who), name)


def _page(name: str) -> Take:
    return lambda scene: scene.show(name)


def _repair(who: str) -> Take:
    def take(scene: Scene) -> QWidget:
        (case,) = scene.live.read(repairs.listed, scene.person(who))
        return scene.show("repair", case.id)

    return take


def _ice(scene: Scene) -> QWidget:
    (case,) = scene.live.read(repairs.listed, scene.person("Northwind"))
    if case.step is RepairStep.PAUSE:
        scene.live.do("End the pause", repairs.move_on, case.id, "They called")
    return scene.show("repair", case.id)


def _summary(scene: Scene) -> QWidget:
    return scene.show("summaries", scene.person("Ana Petrović"), "for")


def _search(scene: Scene) -> QWidget:
    scene.show("journal")
    scene.window.focus_search()
    QTest.keyClicks(scene.window.room.search, "board")
    return scene.window


def _history(scene: Scene) -> QWidget:
    (case,) = scene.live.read(repairs.listed, scene.person("Northwind"))
    if case.step is RepairStep.PAUSE:
        scene.live.do("End the pause", repairs.move_on, case.id, "They called")
    return scene.show("history", tab="everything")


def _trash(scene: Scene) -> QWidget:
    for name in ("Ana Petrović", "Jomo"):
        scene.live.do("Move to the trash", trash.throw, "relationship", scene.person(name))
    return scene.show("trash")


def _log(scene: Scene) -> QWidget:
    scene.show("relationships", scene.person("Ana Petrović"))
    return scene.dialog("log")


def _stake(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.stake import StakeDialog

    person = scene.person("Ana Petrović")
    (need, *_) = [one for one in scene.live.read(stakes.of, person) if one.kind is StakeKind.NEED]
    form = StakeDialog(scene.live, scene.services, person, scene.window, stake_id=need.id)
    return _opened(form)


def _contribution(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.contribution import ContributionDialog

    place = Place("relationships", scene.person("Ana Petrović"))
    return _opened(ContributionDialog(scene.live, scene.services, place, scene.window))


def _import(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.import_people import ImportDialog

    cards = Path(__file__).parent / "data" / "people.vcf"
    return _opened(ImportDialog.for_files(scene.live, scene.services, [cards], scene.window))


def _backups(scene: Scene) -> QWidget:
    """A month of backups of the sample, which lie in the gallery's own data folder."""
    folder = paths.backups(scene.live.path)
    for days, reason in ((30, "changes"), (8, "import"), (1, "closing"), (0, "changes")):
        now, why = NOW - dt.timedelta(days=days, minutes=7 * days), BackupReason(reason)
        backups.make(scene.live.path, folder, now=now, reason=why)
    scene.services.keeper.keep(scene.live._journal, scene.live)
    return scene.dialog("backup")


def _restore(scene: Scene) -> QWidget:
    from relnotes.desktop.backup_work import Comparison
    from relnotes.desktop.dialogs.restore import RestoreDialog

    last = backups.make(
        scene.live.path, paths.backups(scene.live.path), now=NOW, reason=BackupReason.ASKED
    )
    then = backups.present(scene.live.path)
    counts = {**then.counts, "entry": then.counts["entry"] + 12, "lesson": 1}
    found = Comparison(last, then, replace(then, counts=counts, mark="later"))
    return _opened(RestoreDialog(scene.services, found, NOW, scene.window))


def _opened(dialog: QDialog) -> QWidget:
    dialog.open()
    return dialog


def _shortcuts(scene: Scene) -> QWidget:
    return _opened(ShortcutsDialog(scene.services.actions, scene.window))


def _problem(scene: Scene) -> QWidget:
    text = "This file is not a relnotes journal. It was left as it was; choose another file."
    answers = ["Choose another…", "Begin a new one…", "Quit"]
    return _opened(ProblemDialog("Your journal did not open", text, answers, scene.window))


def _crash(scene: Scene) -> QWidget:
    return _opened(CrashDialog(ValueError("x"), Path("relnotes.log"), scene.window))


FILLED: dict[str, Take] = {
    "today": _page("today"),
    "relationship-overview": _tab("overview"),
    "relationship-journal": _tab("journal"),
    "relationship-needs": _tab("needs"),
    "relationship-roles": _tab("roles"),
    "relationship-contributions": _tab("contributions"),
    "relationship-repair": _tab("repair", "Northwind"),
    "relationship-about": _tab("about"),
    "relationship-mentee": _tab("overview", "Jomo"),
    "journal": _page("journal"),
    "contributions": _page("contributions"),
    "repairs": _page("repair"),
    "repair-pause": _repair("Northwind"),
    "repair-ice": _ice,
    "repair-closed": _repair("Rafiq"),
    "summaries": _page("summaries"),
    "summary": _summary,
    "search": _search,
    "history": _history,
    "trash": _trash,
    "dialog-log": _log,
    "dialog-person": lambda scene: scene.dialog("new_person"),
    "dialog-import": _import,
    "dialog-backups": _backups,
    "dialog-restore": _restore,
    "dialog-export": lambda scene: scene.dialog("export"),
    "dialog-stake": _stake,
    "dialog-contribution": _contribution,
    "dialog-shortcuts": _shortcuts,
    "dialog-problem": _problem,
    "dialog-crash": _crash,
}
EMPTY: dict[str, Take] = {
    "empty-first": _page("relationships"),
    "empty-today": _page("today"),
    "empty-journal": _page("journal"),
    "empty-contributions": _page("contributions"),
    "empty-repair": _page("repair"),
    "empty-summaries": _page("summaries"),
}


def main(out: Path) -> None:
    """Takes all pictures; names that follow OUT choose some of them."""
    chosen = set(sys.argv[2:])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    family = next((name for name in FONTS if name in QFontDatabase.families()), "")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        template = Path(folder) / "sample.relnotes"
        sample.write(template, lambda: NOW, paths.resources() / "sample")
        for scenes, filled in ((FILLED, True), (EMPTY, False)):
            for name, take in scenes.items():
                if not chosen or name in chosen:
                    for look, (theme, scale) in LOOKS.items():
                        app.setFont(QFont(family, round(POINTS * scale)))
                        path = Path(folder) / f"{name}-{look}.relnotes"
                        if filled:
                            shutil.copy(template, path)
                        services = program.make_services(path.with_suffix(".ini"), "en_GB")
                        services.theme.apply(app, theme)
                        _picture(path, services, take, out / f"{name}-{look}.png")
    _index(out)


def _picture(path: Path, services: Services, take: Take, target: Path) -> None:
    journal = Journal.open(path, lambda: NOW)
    live = Live(journal)
    window = program.make_window(live, services)
    window.resize(*SIZE)
    window.show()
    shown = take(Scene(live, services, window))
    _settle()
    shown.grab().save(str(target))
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.close()
    window.deleteLater()
    _settle()
    services.jobs.close()
    live.close()
    journal.close()


def _settle() -> None:
    """Lets what is read in the background arrive, and what is laid out come to rest."""
    QTest.qWait(250)
    for _ in range(_ROUNDS):
        QApplication.processEvents()


def _index(out: Path) -> None:
    names = sorted({path.stem.rpartition("-")[0] for path in out.glob("*.png")})
    rows = "".join(
        f"<h2>{html.escape(name)}</h2>" + "".join(_image(out, name, look) for look in LOOKS)
        for name in names
    )
    style = "body{font:14px sans-serif;margin:2em}img{max-width:32%;border:1px solid #ccc}"
    page = f"<!doctype html><meta charset=utf-8><title>relnotes</title><style>{style}</style>{rows}"
    (out / "index.html").write_text(page, encoding="utf-8")


def _image(out: Path, name: str, look: str) -> str:
    file = f"{name}-{look}.png"
    return f'<a href="{file}"><img src="{file}" alt=""></a> ' if (out / file).exists() else ""


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "gallery"))
