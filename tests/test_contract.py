"""The rooms hold: imports go down only, the terminal knows no Qt, nothing grows beside the plan."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL_FOLDERS = {".ci", "packaging", "relnotes", "resources", "tests"}

# One forbidden import for each contract of pyproject.toml, by the contract's name.
BREACHES = {
    "Imports go down only": ("domain/kinds.py", "import relnotes.journal"),
    "The terminal and everything below the desktop know no Qt": (
        "exchange/__init__.py",
        "import PySide6.QtCore",
    ),
    "Only the journal knows the database": ("desktop/__init__.py", "import sqlalchemy"),
    "The terminal does not reach for the desktop": ("cli.py", "import relnotes.desktop"),
}


def lint_imports(folder: Path) -> str:
    """What import-linter says of the relnotes package that stands in this folder."""
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", code, "--no-cache", "--no-logo"],
        cwd=folder,
        env={**os.environ, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of a copy in which every contract is broken once."""
    folder = tmp_path_factory.mktemp("broken")
    leave = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "relnotes", folder / "relnotes", ignore=leave)
    shutil.copy(ROOT / "pyproject.toml", folder)
    for name, breach in BREACHES.values():
        with (folder / "relnotes" / name).open("a", encoding="utf-8") as file:
            file.write(f"\n{breach}\n")
    return lint_imports(folder)


def test_the_import_contract_holds() -> None:
    report = lint_imports(ROOT)
    assert f"Contracts: {len(BREACHES)} kept, 0 broken." in report, report


@pytest.mark.parametrize("contract", BREACHES)
def test_a_forbidden_import_breaks_its_contract(broken: str, contract: str) -> None:
    assert f"{contract} BROKEN" in " ".join(broken.split()), broken


def test_every_contract_is_proven_by_breaking_it() -> None:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = {contract["name"] for contract in table["tool"]["importlinter"]["contracts"]}
    assert names == set(BREACHES)


def test_the_terminal_loads_no_qt() -> None:
    code = "import sys, relnotes.cli; print(*sorted(m for m in sys.modules if m[:1] in 'Ps'))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    loaded = {module.partition(".")[0] for module in done.stdout.split()}
    assert "sys" in loaded
    assert not loaded & {"PySide6", "shiboken6"}


def test_packaging_is_no_package() -> None:
    """An `__init__.py` there would shadow the library `packaging` for whoever starts here."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_only_the_planned_folders_stand_at_the_top() -> None:
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a git checkout")
    done = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    folders = {name.partition("/")[0] for name in done.stdout.split("\0") if "/" in name}
    assert folders <= TOP_LEVEL_FOLDERS
    assert "relnotes" in folders
