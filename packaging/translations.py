"""The words of relnotes in other languages: collected, compiled, and looked over for gaps."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from environment import ROOT, program
from qt_libraries import SetUpError, say

FOLDER = ROOT / "resources" / "translations"
NAME = "relnotes"


@dataclass(frozen=True)
class Gap:
    """A text that a translation lacks, or has though the program does not."""

    context: str
    source: str
    why: str


def texts(language: str, folder: Path = FOLDER) -> Path:
    """The file that translators edit."""
    return folder / f"{NAME}_{language}.ts"


def languages(folder: Path = FOLDER) -> list[str]:
    """The languages that are translated to, or are begun."""
    return sorted(file.stem[len(NAME) + 1 :] for file in folder.glob(f"{NAME}_*.ts"))


def collect(target: Path, root: Path = ROOT) -> None:
    """Takes every text of the program into a file; what is translated there stays."""
    sources = sorted(str(file) for file in (root / NAME).rglob("*.py"))
    language = target.stem[len(NAME) + 1 :]
    _run("pyside6-lupdate", *sources, "-target-language", language, "-silent", "-ts", str(target))


def compiled(source: Path, target: Path | None = None) -> Path:
    """Makes what the program reads of what translators write."""
    target = target or source.with_suffix(".qm")
    _run("pyside6-lrelease", "-silent", str(source), "-qm", str(target))
    return target


def gaps(file: Path) -> list[Gap]:
    """What is untranslated or stale in a file of texts."""
    found = []
    for context in ElementTree.parse(str(file)).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            why = _lacks(message)
            if why:
                found.append(Gap(name, message.findtext("source") or "", why))
    return found


def update(arguments: list[str]) -> int:
    """`translations`: collects and compiles those that are there, and those that are named."""
    wanted = sorted({*languages(), *arguments})
    if not wanted:
        raise SetUpError("Name a language to begin with, such as `translations de`.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in wanted:
        file = texts(language)
        collect(file)
        compiled(file)
        say(f"{language}: {len(gaps(file))} texts wait for a translation")
    return 0


def _lacks(message: ElementTree.Element) -> str:
    """Why a message can't be shown as it is."""
    translation = message.find("translation")
    kind = "" if translation is None else translation.get("type", "")
    if kind in {"vanished", "obsolete"}:
        return "stale"
    forms = [] if translation is None else [form.text for form in translation.iter("numerusform")]
    words = forms or [None if translation is None else translation.text]
    if kind == "unfinished" or not all(words):
        return "untranslated"
    return ""


def _run(name: str, *arguments: str) -> None:
    done = subprocess.run(
        [str(program(name)), *arguments], cwd=str(ROOT), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SetUpError(f"{name} failed: {done.stderr.strip() or done.stdout.strip()}")
