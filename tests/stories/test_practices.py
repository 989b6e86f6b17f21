"""The practices that stories are marked with are practices that there are."""

import pytest

PRACTICES = tuple(f"P{number:03}" for number in range(1, 108))
"""The practices of the articles, by their ids."""


def unknown(items: list[pytest.Item]) -> list[str]:
    """Tests whose marks name no practice or an unknown one."""
    return [
        f"{item.nodeid}: {mark.args}"
        for item in items
        for mark in item.iter_markers("practice")
        if not mark.args or mark.kwargs or not set(mark.args) <= set(PRACTICES)
    ]


def test_marks_name_practices(request: pytest.FixtureRequest) -> None:
    """A mark with a slip of the pen would support nothing."""
    assert unknown(request.session.items) == []


def test_only_stories_are_marked(request: pytest.FixtureRequest) -> None:
    """A practice counts where a person can do it, so not on a test of a part."""
    marked = [one for one in request.session.items if one.get_closest_marker("practice")]
    assert [one.nodeid for one in marked if one.path.parent.name != "stories"] == []


@pytest.mark.parametrize("args", [("P108",), ("P1",), (), ("P001", "p002")])
def test_a_slip_is_found(request: pytest.FixtureRequest, args: tuple[str, ...]) -> None:
    """A mark that names no practice is told, with its test."""
    item = pytest.Function.from_parent(request.node.parent, name="slip", callobj=lambda: None)
    item.add_marker(pytest.mark.practice(*args))
    assert len(unknown([item])) == 1
