"""The same journal from a terminal, with the window open beside it."""

import json
from pathlib import Path

import pytest

from relnotes import cli
from tests.stories.story import Story

DATA = Path(__file__).parent.parent / "data"


class Terminal:
    """Runs commands on a journal, at the story's time."""

    def __init__(self, story: Story, capture: pytest.CaptureFixture[str]) -> None:
        self._story, self._capture = story, capture

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        """The status of a command, what it printed, and its problem."""
        self._capture.readouterr()
        now = self._story.clock().replace(tzinfo=None).isoformat()
        status = cli.main(["--journal", str(self._story.path), "--now", now, *arguments])
        return (status, *self._capture.readouterr())


@pytest.mark.practice("P026")
def test_the_terminal_and_the_window_share_the_evening(
    story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Imported there, seen here; written here, found there; a summary from either."""
    story.opens_journal(tmp_path / "j.relnotes")
    run = Terminal(story, capsys)
    assert run("import", str(DATA / "evening.vcf"))[0] == 0
    story.comes_back()
    story.opens("Ana Petrović")
    story.tab("Contributions")
    story.contributes("Rebuilt the sampling plan", "mine", effect="Nobody samples twice")
    story.contributes("Reviewed my deck", "theirs")
    assert run("add", "--kind", "call", "@Ana The canary sang.\nTwice, in fact.")[0] == 0
    story.comes_back()
    story.tab("Journal")
    story.sees("The canary sang.", "Twice, in fact.")
    assert "Rebuilt the sampling plan" in run("search", "sampling")[1]
    target = tmp_path / "ana.md"
    assert run("summary", "Ana", "-o", str(target))[0] == 0
    text = target.read_text(encoding="utf-8")
    assert "Nobody samples twice" in text
    assert "Reviewed my deck" in text
    status, _, problem = run("add", "@Anna Petrowitsch said hello")
    assert status == 1
    assert "Ana Petrović" in problem


@pytest.mark.practice("P064", "P075")
def test_a_draft_of_an_apology_is_read_in_the_terminal(
    story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Blame is found in a file, with its words and its place."""
    draft = tmp_path / "draft.txt"
    draft.write_text(
        "I am sorry, but this is your fault, you should have taken a previous flight.",
        encoding="utf-8",
    )
    story.path = tmp_path / "none.relnotes"
    status, said, _ = Terminal(story, capsys)("tone", str(draft), "--json")
    assert status == 0
    found = json.loads(said)
    assert found["takes_responsibility"] is False
    assert any("your fault" in one["text"] for one in found["findings"])
    assert {one["rule"] for one in found["findings"]} >= {"pointing"}
