"""What is written down before it is kept: drafts clean and check themselves when they are made."""

from relnotes.domain.problem import Code, Problem


class Draft:
    """A frozen dataclass of words to be kept; making one raises `Problem` where they can't be."""

    __slots__ = ()

    def _clean(self, **cleaned: object) -> None:
        """Sets fields while the draft is being made; afterwards it is frozen."""
        for name, value in cleaned.items():
            object.__setattr__(self, name, value)


def within(value: int | None, field: str, low: int, high: int) -> int | None:
    """The number, if it lies on its scale."""
    if value is not None and not low <= value <= high:
        raise Problem(Code.NOT_A_CHOICE, field=field, low=low, high=high)
    return value
