"""Pages of a journal in which nothing is yet."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from tests.scenes.stage import Scene, Take, page_of


def _first(scene: Scene) -> QWidget:
    scene.window.first.offer(begin=True, bring=True, look=True)
    scene.window.first.offer_protection()
    scene.services.actions.handle("open_journal", lambda: None)
    return scene.window


SCENES: Mapping[str, Take] = {
    "empty-first": _first,
    "empty-relationships": page_of("relationships"),
    "empty-today": page_of("today"),
    "empty-journal": page_of("journal"),
    "empty-contributions": page_of("contributions"),
    "empty-promises": page_of("promises"),
    "empty-repair": page_of("repair"),
    "empty-summaries": page_of("summaries"),
    "empty-portfolio": page_of("portfolio"),
    "empty-mentoring": page_of("mentoring"),
}
