"""The paper: every document is painted on it, over as many sheets as it takes."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.paper import Paper
from relnotes.domain.kinds import SummaryLength
from relnotes.domain.summary import Choice, Material
from relnotes.domain.summary_lines import LineKind
from relnotes.exchange.composing import compose
from relnotes.exchange.wording import words
from tests.exchange.summaries import hostile, many, mentoring, review


def test_a_full_page_runs_onto_more_sheets_and_zooms(qtbot: QtBot, services: Services) -> None:
    paper = Paper()
    qtbot.addWidget(paper)
    paper.show_document(compose(review(), Choice(length=SummaryLength.FULL), words()))
    assert paper.page_count > 1
    height = paper.height()
    tops = [spot.area.top() for spot in paper.spots]
    assert tops == sorted(tops)
    paper.set_zoom(2)
    assert abs(paper.height() - 2 * height) < 40
    paper.show_document(compose(review(), Choice(), words()))
    assert paper.page_count == 1
    keys = [spot.block.row.key for spot in paper.spots if spot.block.row]
    assert {LineKind.CONTRIBUTION, LineKind.STAKE} <= {key[0] for key in keys if key}


@pytest.mark.parametrize("length", SummaryLength)
@pytest.mark.parametrize("make", [hostile, mentoring, partial(many, 300)])
def test_every_document_can_be_painted(
    qtbot: QtBot, services: Services, make: Callable[[], Material], length: SummaryLength
) -> None:
    paper = Paper()
    qtbot.addWidget(paper)
    document = compose(make(), Choice(length=length), words())
    paper.show_document(document)
    paper.show()
    assert not paper.grab(QRect(0, 0, 700, 900)).isNull()
    shown = [spot.block.row for spot in paper.spots if spot.block.row]
    assert tuple(shown) == document.rows
    pages = [spot.page for spot in paper.spots]
    assert pages == sorted(pages)
    assert all(spot.area.bottom() <= paper.height() for spot in paper.spots)
