"""What happened, how it is written down, and what was changed."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from relnotes.desktop.capturing.window import CaptureWindow
from relnotes.desktop.pages.journal import JournalPage
from relnotes.desktop.pages.journal_filters import Narrowed
from tests.scenes.repair import out_of_the_pause
from tests.scenes.stage import Scene, Take, opened, page_of


def _found(scene: Scene) -> QWidget:
    """The journal narrowed to a word."""
    scene.show("journal", tab=None)
    page = scene.window.page
    assert isinstance(page, JournalPage)
    page.filters.narrow(Narrowed(text="board"))
    return scene.window


def _history(scene: Scene) -> QWidget:
    out_of_the_pause(scene)
    return scene.show("history", tab="everything")


def _log(scene: Scene) -> QWidget:
    scene.show("relationships", scene.person("Ana Petrović"))
    return scene.dialog("log")


def _capture(scene: Scene) -> QWidget:
    text = (
        "@Ana Petrović met today 14:00 for 50 min — budget agreed for phase two. Calm and direct.\n"
        "+ introduced her to our CFO for #defend-board\n< she reviewed my deck, six comments\n"
        "! send the revised scope Tuesday\n? expects one page the board can read by 28 Nov\n= warm"
    )
    return _captured(scene, text)


def _capture_unknown(scene: Scene) -> QWidget:
    text = "@Ana, @Jomo and @Anna Petrovitch met yesterday: the harbour plan\n~ a loud word about @"
    return _captured(scene, text)


def _captured(scene: Scene, text: str) -> QWidget:
    form = CaptureWindow(scene.live, scene.services, None, scene.window)
    opened(form)
    form.box.setPlainText(text)
    form.box.moveCursor(form.box.textCursor().MoveOperation.End)
    form.box.completing.look()
    return form


SCENES: Mapping[str, Take] = {
    "journal": page_of("journal"),
    "journal-found": _found,
    "history": _history,
    "dialog-log": _log,
    "dialog-capture": _capture,
    "dialog-capture-unknown": _capture_unknown,
}
