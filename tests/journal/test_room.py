"""The habits of the room: rows are frozen, reads get a reader, and nothing heavy comes unasked."""

import dataclasses
import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from types import ModuleType

from relnotes import domain
from relnotes import journal as room
from relnotes.journal.store import Journal

# What a salvage counts in while it reads; views get it only when the reading is over.
COUNTING = {"TableReport"}


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(package.__path__):
        if not found.ispkg:
            yield importlib.import_module(f"{package.__name__}.{found.name}")


def test_what_views_get_cannot_be_changed() -> None:
    rows = {
        member
        for package in (room, domain)
        for module in _modules(package)
        for _, member in inspect.getmembers(module, inspect.isclass)
        if dataclasses.is_dataclass(member) and member.__module__ == module.__name__
    }
    assert len(rows) > 50
    rows = {row for row in rows if row.__name__ not in COUNTING}
    assert [row for row in rows if not row.__dataclass_params__.frozen] == []  # type: ignore[attr-defined]  # dataclass internals


def test_no_read_hands_out_an_entity() -> None:
    for module in _modules(room):
        for name, function in inspect.getmembers(module, inspect.isfunction):
            parameters = list(inspect.signature(function).parameters.values())
            first = getattr(parameters[0].annotation, "__name__", "") if parameters else ""
            if function.__module__ == module.__name__ and first == "Reader" and name[0] != "_":
                answer = str(inspect.signature(function).return_annotation)
                assert "journal.tables" not in answer, f"{module.__name__}.{name}"


def test_an_up_to_date_journal_opens_without_alembic(journal: Journal) -> None:
    program = (
        "import datetime, pathlib, sys\n"
        "from relnotes.journal.store import Journal\n"
        "clock = lambda: datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)\n"
        "Journal.open(pathlib.Path(sys.argv[1]), clock).close()\n"
        "sys.exit('alembic' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(journal.path)], capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
