"""A journal with one of everything in it, made once and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from relnotes.journal.store import Journal
from tests.conftest import FakeClock
from tests.journal.world import World, begin, build

Peopled = tuple[Journal, World]


@pytest.fixture(scope="session")
def world_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, World]:
    """The file of the world."""
    path = tmp_path_factory.mktemp("world") / "world.relnotes"
    journal = Journal.open(path, FakeClock())
    world = journal.do("World", build, begin(journal)).value
    journal.close()
    return path, world


@pytest.fixture
def peopled(tmp_path: Path, clock: FakeClock, world_file: tuple[Path, World]) -> Iterator[Peopled]:
    """A journal of the test's own, with the world in it."""
    path = tmp_path / "peopled.relnotes"
    shutil.copy(world_file[0], path)
    journal = Journal.open(path, clock)
    yield journal, world_file[1]
    journal.close()
