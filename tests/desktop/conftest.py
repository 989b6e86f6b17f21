"""What most tests of the window are about: people, their page, and the window over the sample."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.domain.people import PersonDraft
from relnotes.journal import relationships
from tests.desktop.looking import shown
from tests.desktop.running import desktop, encrypted, english_again, written

if TYPE_CHECKING:
    from relnotes.desktop.pages.relationships import RelationshipsPage
    from tests.scenes.stage import Scene

__all__ = ["desktop", "encrypted", "english_again", "written"]


@pytest.fixture
def ana(live: Live) -> int:
    """Somebody of whom nothing but the name is known."""
    return live.do("Add", relationships.add, PersonDraft("Ana Petrović"))


@pytest.fixture
def jomo(live: Live) -> int:
    """Somebody else."""
    return live.do("Add", relationships.add, PersonDraft("Jomo Okafor"))


@pytest.fixture
def relationships_page(qtbot: QtBot, live: Live, services: Services) -> "RelationshipsPage":
    """The page of relationships over whoever is there, shown."""
    from relnotes.desktop.pages.relationships import RelationshipsPage

    made = shown(qtbot, RelationshipsPage(live, services))
    made.activateWindow()
    return made


@pytest.fixture
def scene(tmp_path: Path, services: Services, qtbot: QtBot) -> Iterator["Scene"]:
    """The whole window over the sample journal, with the keyboard."""
    from tests.desktop.sample_window import opened, sample_journal

    with opened(sample_journal(tmp_path), services, (1280, 800)) as made:
        with qtbot.waitExposed(made.window):
            pass
        made.window.activateWindow()
        yield made
