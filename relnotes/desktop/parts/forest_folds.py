"""What is folded away on the map of who came through whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from relnotes.domain.forest import ancestors, counted, unfolded

Parents = Mapping[int, int | None]


@dataclass(frozen=True, slots=True)
class Fold:
    """Those who came through somebody, near and far: how many, and whether they are away."""

    count: int
    folded: bool


class Folds:
    """Whose own are folded away; of a `whole` map nothing is, and it is remembered."""

    def __init__(self) -> None:
        self._parents: Parents = {}
        self._below: dict[int, int] = {}
        self._folded: frozenset[int] = frozenset()
        self._whole = False

    @property
    def folded(self) -> frozenset[int]:
        """Those whose own are away now."""
        return frozenset() if self._whole else self._folded

    def take(self, parents: Parents, *, whole: bool) -> None:
        """Turns to other people."""
        self._parents, self._whole = parents, whole
        self._below = counted(parents)

    def seen(self) -> Parents:
        """Those who are not away."""
        return unfolded(self._parents, self.folded)

    def of(self, key: int) -> Fold | None:
        """Who can be folded away with somebody, or nothing."""
        count = self._below.get(key, 0)
        return Fold(count, key in self._folded) if count and not self._whole else None

    def set(self, keys: Iterable[int]) -> None:
        """Folds the own of exactly these."""
        self._folded = frozenset(keys)

    def turn(self, key: int) -> None:
        """Folds somebody's own away, or brings them back."""
        self._folded ^= {key}

    def unfold_to(self, key: int) -> bool:
        """Unfolds whoever hides somebody; says whether anybody did."""
        above: tuple[int, ...] = ancestors(self._parents, key)
        hiding = self.folded.intersection(above)
        self._folded -= hiding
        return bool(hiding)
