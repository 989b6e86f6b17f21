"""By which way to try next: gently another one, never one that they do not want."""

import pytest

from relnotes.domain.kinds import DetailKind as Way
from relnotes.domain.reaching import next_way

ALL = (Way.PHONE, Way.EMAIL, Way.ALIAS, Way.ADDRESS, Way.PHONE)


@pytest.mark.parametrize(
    ("known", "terms", "ways"),
    [
        (ALL, (), [None, Way.EMAIL, Way.ADDRESS, Way.PHONE]),
        (ALL, ("Prefers e-mail",), [None, Way.PHONE, Way.ADDRESS, Way.EMAIL]),
        (ALL, ("am liebsten anrufen",), [None, Way.EMAIL, Way.ADDRESS, Way.PHONE]),
        (ALL, ("never call",), [None, Way.ADDRESS, Way.EMAIL, Way.ADDRESS]),
        ((Way.EMAIL,), (), [None, None]),
        ((), ("call",), [None, None]),
    ],
)
def test_each_try_goes_another_way(
    known: tuple[Way, ...], terms: tuple[str, ...], ways: list[Way | None]
) -> None:
    assert [next_way(known, terms, tries) for tries in range(len(ways))] == ways
