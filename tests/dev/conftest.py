"""The set-up's own modules, loaded without a network, an environment or a package manager."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
NAMES = ("qt_libraries", "environment", "dev")


@pytest.fixture(scope="module")
def modules() -> Iterator[dict[str, ModuleType]]:
    """The files of `packaging/`, loaded as `python3 packaging/dev.py` finds them."""
    sys.path.insert(0, str(PACKAGING))
    try:
        yield {name: importlib.import_module(name) for name in NAMES}
    finally:
        sys.path.remove(str(PACKAGING))
        for name in NAMES:
            sys.modules.pop(name, None)


@pytest.fixture
def dev(modules: dict[str, ModuleType]) -> Any:
    return modules["dev"]


@pytest.fixture
def environment(modules: dict[str, ModuleType]) -> Any:
    return modules["environment"]


@pytest.fixture
def libraries(modules: dict[str, ModuleType]) -> Any:
    return modules["qt_libraries"]


def wanted(tmp_path: Path) -> dict[str, str]:
    python = tmp_path / "python"
    python.touch()
    return {
        "state": "finished",
        "root": "/here",
        "interpreter": str(python),
        "fingerprint": "new",
    }


@pytest.fixture
def stamp_file(environment: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / ".venv" / "stamp.json"
    monkeypatch.setattr(environment, "STAMP", path)
    monkeypatch.setattr(environment, "finished_stamp", lambda: wanted(tmp_path))
    monkeypatch.setattr(environment, "say", lambda text: None)
    return path


def never() -> bool:
    raise AssertionError("asked about an environment that has a stamp")
