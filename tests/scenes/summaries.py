"""The page of value summaries, and what it asks."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.desktop.pages.summarising.told import candidates, left_out
from relnotes.domain.kinds import SummaryKind
from tests.scenes.stage import Scene, Take, opened, page_of


def _summary(scene: Scene) -> QWidget:
    return scene.show("summaries", scene.person("Ana Petrović"), "for")


def _summary_page(scene: Scene) -> SummariesPage:
    """The page with a summary for Ana, a draft, a template, and a copy of the spring."""
    _summary(scene)
    page = scene.window.page
    assert isinstance(page, SummariesPage)
    if not page.making.found.published:
        for kind in (SummaryKind.CONTRACT, SummaryKind.APPRAISAL):
            page.set_choice(replace(page.choice, kind=kind))
            draft = page.making.shown
            assert draft is not None
            page.sending.keep(draft)
            page.set_choice(left_out(page.choice, {candidates(draft.material, page.choice)[0].key}))
        page.making.keep_template("Half-year with a mentee")
        page.making.keep_as("For Thursday")
    return page


def _each(scene: Scene) -> QWidget:
    page = _summary_page(scene)
    page.choose_people(tuple(map(scene.person, ("Mei-Ling Chen", "Jomo Okafor"))))
    page.panel.each.tick.box.setChecked(True)
    return scene.window


def _kept(scene: Scene) -> QWidget:
    _summary_page(scene)
    return scene.window


def _at_copy(scene: Scene) -> SummariesPage:
    """The page with the copy of the spring open."""
    page = _summary_page(scene)
    page.copies.open(page.making.found.published[0].id)
    return page


def _copy(scene: Scene) -> QWidget:
    _at_copy(scene)
    return scene.window


def _people(scope: int) -> Take:
    def take(scene: Scene) -> QWidget:
        dialog = _summary_page(scene).ask_people()
        dialog.scopes.setCurrentIndex(scope)
        return opened(dialog)

    return take


def _compare(scene: Scene) -> QWidget:
    dialog = _at_copy(scene).copies.ask_compare()
    assert dialog is not None
    return opened(dialog)


def _shown(scene: Scene) -> QWidget:
    dialog = _at_copy(scene).copies.ask_shown()
    assert dialog is not None
    return opened(dialog)


SCENES: Mapping[str, Take] = {
    "summaries": page_of("summaries"),
    "summary": _summary,
    "summary-each": _each,
    "summary-kept": _kept,
    "summary-copy": _copy,
    "dialog-summary-people": _people(0),
    "dialog-summary-whom": _people(1),
    "dialog-summary-name": lambda scene: opened(_summary_page(scene).asking.template()),
    "dialog-summary-letterhead": lambda scene: opened(_summary_page(scene).asking.letterhead()),
    "dialog-summary-compare": _compare,
    "dialog-summary-shown": _shown,
}
