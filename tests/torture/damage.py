"""Damaged copies of a journal: told or harmless, never overwritten, salvaged into a whole one."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import examine, people, relationships, salvage
from relnotes.journal.keys import Key
from relnotes.journal.rewriting import rewrite
from relnotes.journal.store import Journal
from tests.benchmarks.make import make
from tests.torture import evenings
from tests.torture.evenings import NOW
from tests.torture.harness import Tally, apart, dice

PAGE = 4096
TOLD = {
    Code.DAMAGED, Code.NOT_A_JOURNAL, Code.NEWER_JOURNAL,
    Code.PASSPHRASE_WRONG, Code.PASSPHRASE_NEEDED,  # a first page of noise is like an encrypted one
}  # fmt: skip
NEARLY_ALL = 0.95
"""Of the rows: a page of narrow ones holds a hundred of some thousands."""
MOSTLY = 0.75
"""Of the journals that lost one page. Who loses the page that names a table, loses the table: then
the newest backup is offered, as after any damage."""
ENOUGH = 40
"""Journals of which a share says something."""


def flip(content: bytearray, chance: Random) -> None:
    """One bit to eight."""
    for _ in range(chance.choice((1, 8))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def zeros(content: bytearray, chance: Random) -> None:
    """A page that the disk forgot."""
    _put(content, _some_page(content, chance), bytes(PAGE))


def noise(content: bytearray, chance: Random) -> None:
    """A page of something else."""
    _put(content, _some_page(content, chance), chance.randbytes(PAGE))


def swapped(content: bytearray, chance: Random) -> None:
    """Two pages, each in the place of the other."""
    one, other = _some_page(content, chance), _some_page(content, chance)
    first, second = content[one : one + PAGE], content[other : other + PAGE]
    _put(content, one, second)
    _put(content, other, first)


def shorter(content: bytearray, chance: Random) -> None:
    """A file that was copied only in part."""
    end = chance.randrange(len(content) // 2, len(content))
    del content[end - end % chance.choice((1, PAGE)) :]


def headless(content: bytearray, chance: Random) -> None:
    """Without the page that says where everything is."""
    _put(content, 0, chance.randbytes(PAGE))


def _some_page(content: bytearray, chance: Random) -> int:
    return chance.randrange(1, len(content) // PAGE) * PAGE


def _put(content: bytearray, at: int, page: bytes | bytearray) -> None:
    content[at : at + PAGE] = page


KINDS: tuple[Callable[[bytearray, Random], None], ...] = (
    flip, zeros, noise, swapped, shorter, flip, zeros, noise, swapped, headless,
)  # fmt: skip


def damaging(folder: Path, count: int, *, keyed: bool) -> Tally:
    """Damages copies, opens, examines and salvages each."""
    tally = Tally(
        f"damaged files, {'keyed' if keyed else 'plain'}", "none altered by opening", count
    )
    key = evenings.a_key() if keyed else None
    apart(partial(_whole, folder / "whole.relnotes", key))
    chance, seen, back = dice(count), Counter[str](), []
    for at in range(count):
        kind = KINDS[at % len(KINDS)]
        attack = partial(_suffer, folder, key, kind.__name__, chance.random())
        try:
            found = apart(attack)
        except RuntimeError as error:
            tally.count(f"{kind.__name__}: {error}")
            continue
        seen.update(found["seen"])
        back += found["back"]
        tally.count(*(f"{kind.__name__}: {fault}" for fault in found["faults"]))
    saved = sum(share >= NEARLY_ALL for share in back)
    if len(back) >= ENOUGH and saved < MOSTLY * len(back):
        tally.faults.append(f"only {saved} of {len(back)} lost pages cost a page")
    tally.promise += (
        f"; {seen['told']} told at opening, {seen['found']} more by the examination, the others"
        f" opened; {seen['salvaged']} salvaged into whole journals; {saved} of {len(back)} that"
        f" lost one page gave back {NEARLY_ALL:.0%} of their rows and more"
    )
    return tally


def _whole(path: Path, key: Key | None) -> bool:
    make(path, relationships=100, entries=1_500)
    if key is not None:
        rewrite(path, None, key)
    return True


def _suffer(folder: Path, key: Key | None, kind: str, seed: float) -> dict[str, Any]:
    """What became of one damaged copy."""
    copy, seen, faults = folder / "copy.relnotes", [], []
    content = bytearray((folder / "whole.relnotes").read_bytes())
    {one.__name__: one for one in KINDS}[kind](content, Random(seed))
    before = sha256(content).hexdigest()
    copy.write_bytes(content)
    told = _told_at_opening(copy, key)
    if told and sha256(copy.read_bytes()).hexdigest() != before:
        faults.append("altered by opening")
    copy.write_bytes(content)
    if told or _told_by_examination(copy, key):
        seen.append("told" if told else "found")
    back = _salvaged(copy, key, faults)
    if back is not None:
        seen.append("salvaged")
    if sha256(copy.read_bytes()).hexdigest() != before:
        faults.append("altered by looking at it")
    for left in folder.glob("copy*"):
        left.unlink()
    lost = [_share(folder, key, back)] if kind in ("zeros", "noise") else []
    return {"seen": seen, "faults": faults, "back": lost}


def _told_at_opening(copy: Path, key: Key | None) -> bool:
    """Opens it as after a crash, reads and writes; anything but a `Problem` is a fault."""
    try:
        journal = Journal.open(copy, lambda: NOW, create=False, check=True, key=key)
    except Problem as problem:
        return _expected(problem)
    try:
        journal.read(people.names)
        journal.do("Add", relationships.add, PersonDraft("Somebody new"))
    except Problem as problem:
        return _expected(problem)
    finally:
        journal.close()
    return False


def _told_by_examination(copy: Path, key: Key | None) -> bool:
    try:
        return not examine.examine_file(copy, key).good
    except Problem as problem:
        return _expected(problem)


def _salvaged(path: Path, key: Key | None, faults: list[str]) -> int | None:
    """How many rows came back; None where nothing can be read."""
    target = path.with_name(f"{path.stem}-salvaged.relnotes")
    try:
        report = salvage.salvage(path, target, NOW, key)
    except Problem as problem:
        if problem.code is not Code.NOTHING_SALVAGED:
            faults.append(f"the salvage said {problem.code.name}")
        return None
    if not examine.examine_file(target, key).good:
        faults.append("what was salvaged is not whole")
    target.unlink()
    return report.found


def _share(folder: Path, key: Key | None, found: int | None) -> float:
    full = folder / "full"
    if not full.exists():
        there = _salvaged(folder / "whole.relnotes", key, [])
        full.write_text(str(there), encoding="utf-8")
    return (found or 0) / int(full.read_text(encoding="utf-8"))


def _expected(problem: Problem) -> bool:
    if problem.code not in TOLD:
        raise problem
    return True
