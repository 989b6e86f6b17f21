"""Where names stand on the map of who brought whom."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.forest import ancestors, below, counted, forest, unfolded

PARENTS = st.dictionaries(st.integers(0, 30), st.one_of(st.none(), st.integers(0, 35)), max_size=30)


def test_a_parent_stands_in_the_middle_of_its_children() -> None:
    spots = {one.key: one for one in forest({"a": None, "b": "a", "c": "a", "d": "c"})}
    assert [spots[key].column for key in "abcd"] == [0, 1, 1, 2]
    assert spots["b"].row == 0
    assert spots["c"].row == spots["d"].row == 1
    assert spots["a"].row == 0.5


def test_each_tree_stands_below_the_one_before() -> None:
    first, second = forest({"a": None, "b": None})
    assert second.row > first.row + 1


def test_a_circle_is_cut_and_everybody_is_still_there() -> None:
    spots = {one.key: one.parent for one in forest({"a": "b", "b": "c", "c": "a", "d": "a"})}
    assert set(spots) == set("abcd")
    assert list(spots.values()).count(None) == 1
    assert spots["d"] == "a"


@given(PARENTS)
def test_any_people_are_drawn_apart(parents: dict[int, int | None]) -> None:
    spots = forest(parents)
    assert {one.key for one in spots} == set(parents)
    places = [(one.column, one.row) for one in spots]
    assert len(set(places)) == len(places)
    by_key = {one.key: one for one in spots}
    for one in spots:
        if one.parent is not None:
            assert one.column == by_key[one.parent].column + 1
    for column in {one.column for one in spots}:
        rows = sorted(one.row for one in spots if one.column == column)
        assert all(after - before >= 1 for before, after in pairwise(rows))


@given(PARENTS, st.integers(0, 30))
def test_nobody_came_through_themselves(parents: dict[int, int | None], key: int) -> None:
    assert key not in ancestors(parents, key)
    assert key not in below(parents, key)


def test_those_who_came_through_somebody_near_and_far() -> None:
    parents = {"a": None, "b": "a", "c": "b", "d": None}
    assert below(parents, "a") == {"b", "c"}
    assert ancestors(parents, "c") == ("b", "a")


@given(PARENTS)
def test_who_came_is_counted_and_folded_away(parents: dict[int, int | None]) -> None:
    """Folding the roots leaves only them, and what is away is what was counted below them."""
    roots = [one.key for one in forest(parents) if one.parent is None]
    counts = counted(parents)
    assert sorted(unfolded(parents, roots)) == sorted(roots)
    assert len(parents) == len(roots) + sum(counts[key] for key in roots)
    assert unfolded(parents, ()).keys() == parents.keys()
