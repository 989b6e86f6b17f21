"""Damaged copies of a journal: said or harmless, never overwritten, and mostly salvaged.

    python -m tests.torture.damage FOLDER --files 60

Prints the figures as JSON.
"""

import argparse
import datetime as dt
import json
import sys
from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random

from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import examine, people, relationships, salvage
from relnotes.journal.keys import Key, new_key
from relnotes.journal.rewriting import rewrite
from relnotes.journal.store import Journal
from tests.benchmarks.make import make

NOW = dt.datetime(2026, 11, 21, 15, 0, tzinfo=dt.UTC)
PAGE = 4096
SAID = {
    Code.DAMAGED, Code.NOT_A_JOURNAL, Code.NEWER_JOURNAL,
    Code.PASSPHRASE_WRONG, Code.PASSPHRASE_NEEDED,  # a first page of noise is like an encrypted one
}  # fmt: skip


def flip(content: bytearray, chance: Random) -> None:
    """One bit to eight."""
    for _ in range(chance.choice((1, 8))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def zeros(content: bytearray, chance: Random) -> None:
    """A page that the disk forgot."""
    _page(content, chance, bytes(PAGE))


def garbage(content: bytearray, chance: Random) -> None:
    """A page of something else."""
    _page(content, chance, chance.randbytes(PAGE))


def first_page(content: bytearray, chance: Random) -> None:
    """The page that says where everything is."""
    content[:PAGE] = chance.randbytes(PAGE)


def shorter(content: bytearray, chance: Random) -> None:
    """A file that was copied only in part."""
    end = chance.randrange(len(content) // 2, len(content))
    del content[end - end % chance.choice((1, PAGE)) :]


def _page(content: bytearray, chance: Random, filling: bytes) -> None:
    at = chance.randrange(1, len(content) // PAGE) * PAGE
    content[at : at + PAGE] = filling


KINDS: dict[str, Callable[[bytearray, Random], None]] = {
    "flip": flip,
    "zeros": zeros,
    "garbage": garbage,
    "shorter": shorter,
    "first page": first_page,
}
SINGLE = ("zeros", "garbage")


class Ordeal:
    """One whole journal, and what becomes of its damaged copies."""

    def __init__(self, folder: Path, key: Key | None = None, *, entries: int = 1_500) -> None:
        self.folder, self.key = folder, key
        self.whole = folder / "whole.relnotes"
        make(self.whole, relationships=100, entries=entries)
        if key is not None:
            rewrite(self.whole, None, key)
        self.full = self._salvaged(self.whole)
        self.figures: Counter[str] = Counter()
        self.least = 1.0

    def suffer(self, kind: str, chance: Random, *, salvaging: bool) -> None:
        """Damages a copy, opens it, examines it, salvages it, and looks whether it was touched."""
        copy = self.folder / "copy.relnotes"
        content = bytearray(self.whole.read_bytes())
        KINDS[kind](content, chance)
        copy.write_bytes(content)
        before = sha256(content).hexdigest()
        said = self._said_at_opening(copy)
        if said and sha256(copy.read_bytes()).hexdigest() != before:
            self.figures["overwritten"] += 1
        copy.write_bytes(content)
        examined = self._said_by_examination(copy)
        back = self._salvaged(copy) / self.full if salvaging else 1.0
        if sha256(copy.read_bytes()).hexdigest() != before:
            self.figures["overwritten"] += 1
        self.figures["files"] += 1
        self.figures["said at opening"] += said
        self.figures["said by the examination"] += said or examined
        self.figures["unseen"] += not (said or examined) and bytes(content) != b""
        self.figures["salvaged"] += salvaging
        if kind in SINGLE and salvaging:
            self.figures["single pages"] += 1
            self.figures["single pages under 99 %"] += back < 0.99
            self.least = min(self.least, back)
        for left in self.folder.glob("copy*"):
            left.unlink()

    def _said_at_opening(self, copy: Path) -> bool:
        """Opens it as after a crash, reads and writes; anything but a `Problem` is a failure."""
        try:
            journal = Journal.open(copy, lambda: NOW, create=False, check=True, key=self.key)
        except Problem as problem:
            return self._expected(problem)
        try:
            journal.read(people.names)
            journal.do("Add", relationships.add, PersonDraft("Somebody new"))
        except Problem as problem:
            return self._expected(problem)
        finally:
            journal.close()
        return False

    def _said_by_examination(self, copy: Path) -> bool:
        try:
            return not examine.examine_file(copy, self.key).good
        except Problem as problem:
            return self._expected(problem)

    def _salvaged(self, path: Path) -> int:
        target = path.with_name(f"{path.stem}-salvaged.relnotes")
        try:
            report = salvage.salvage(path, target, NOW, self.key)
        except Problem as problem:
            if problem.code is not Code.NOTHING_SALVAGED:
                raise
            self.figures["nothing salvaged"] += 1
            return 0
        if not examine.examine_file(target, self.key).good:
            self.figures["salvaged ones that are not whole"] += 1
        target.unlink()
        return report.found

    def _expected(self, problem: Problem) -> bool:
        if problem.code not in SAID:
            raise problem
        return True


def run(
    folder: Path, *, files: int, keyed: bool, every: int, entries: int, seed: int = 1
) -> dict[str, float]:
    """Damages so many copies, each kind in its turn, and salvages each so-manieth."""
    chance = Random(seed)
    key = new_key("a passphrase for nobody") if keyed else None
    ordeal = Ordeal(folder, key, entries=entries)
    kinds = ["flip", "zeros", "garbage", "shorter"]
    for at in range(files):
        kind = "first page" if at % 20 == 19 else kinds[at % len(kinds)]
        try:
            ordeal.suffer(kind, chance, salvaging=at % every == 0)
        except Exception as error:
            raise RuntimeError(f"file {at}, {kind}") from error
    return {**ordeal.figures, "least of a single page": round(ordeal.least, 4)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=60)
    parser.add_argument("--every", type=int, default=1, help="salvage each so-manieth")
    parser.add_argument("--entries", type=int, default=1_500)
    parser.add_argument("--keyed", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    figures = run(
        given.folder,
        files=given.files,
        keyed=given.keyed,
        every=given.every,
        entries=given.entries,
        seed=given.seed,
    )
    json.dump(figures, sys.stdout)


if __name__ == "__main__":
    main()
