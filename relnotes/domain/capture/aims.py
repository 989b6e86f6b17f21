"""What a tag aims at: the need, the expectation or the goal whose words it is made of."""

from collections.abc import Iterable
from dataclasses import dataclass

from relnotes.domain.folding import fold


@dataclass(frozen=True, slots=True)
class Aim:
    """A stake, or a goal, that a tag can mean."""

    id: int
    relationship_id: int
    what: str
    goal: bool = False


def aimed(tag: str, aims: Iterable[Aim]) -> Aim | None:
    """The one aim whose words begin as those of the tag do; None where none or several fit."""
    wanted = fold(tag.replace("-", " ").replace("_", " ")).split()
    fitting = [one for one in aims if _fits(wanted, fold(one.what).split())]
    return fitting[0] if len(fitting) == 1 else None


def _fits(wanted: list[str], words: list[str]) -> bool:
    return bool(wanted) and all(any(one.startswith(word) for one in words) for word in wanted)
