"""The size that a document is set in, and how the pages of every paper are measured."""

from dataclasses import dataclass

from relnotes.desktop.pages.summarising.typeset import FINE
from relnotes.domain.kinds import Side
from relnotes.exchange.document import Document

MILLIMETRE = 680 * FINE / 210
POINT = MILLIMETRE * 25.4 / 72
MARGIN = 18 * MILLIMETRE
"""Left and right of the text, in fine units."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One document in one size: `inner` is how wide its text is, `em` that size in fine units."""

    document: Document
    inner: float
    em: float
    closeness: float

    @property
    def me(self) -> str:
        """The ink of my side."""
        return self.document.letterhead.accent or "me"

    @property
    def rtl(self) -> bool:
        """Whether it reads from right to left."""
        return self.document.right_to_left

    @property
    def dates(self) -> float:
        """How wide the column of days is."""
        longest = max((len(row.when) for row in self.document.rows), default=0)
        return self.em * (7.3 if longest > 7 else 4.8)

    def ink_of(self, side: Side | None) -> str:
        """The ink in which a side is told."""
        return {Side.ME: self.me, Side.THEM: "them"}[side] if side else "text"
