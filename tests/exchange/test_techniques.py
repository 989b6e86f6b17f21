"""What helped, in a file of Markdown: written, changed by hand, read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.problem import Code, Problem
from relnotes.exchange.techniques import Technique, read, written

LINES = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\x85\ufeff"),
    max_size=40,
)
TEXTS = st.lists(LINES, max_size=4).map(lambda lines: "\n".join(lines).strip())
TITLES = LINES.map(lambda text: " ".join(text.split())).filter(bool)
MADE = st.builds(Technique, TITLES, TEXTS, TEXTS, TEXTS)


@given(st.lists(MADE, min_size=1, max_size=4))
def test_what_is_written_is_read_back(made: list[Technique]) -> None:
    assert read(written(made)) == tuple(made)
    assert read(written(made).encode()) == tuple(made)


def test_the_file_reads_as_a_person_would_write_it() -> None:
    one = Technique("Call before you write", "I rang first", "Ring before four")
    assert written([one]) == (
        "# Techniques\n\n## Call before you write\n\n**What turned it:** I rang first\n\n"
        "**What to repeat:** Ring before four\n"
    )


def test_a_file_from_another_hand_is_read() -> None:
    found = read(
        "Notes of ours\r\n\r\n## Say it early\r\n**What turned it:** A call\r\nat nine\r\n"
    )
    assert found == (Technique("Say it early", "A call\nat nine"),)


@pytest.mark.parametrize("text", ["", "Nothing here", "# Techniques\n\ntext"])
def test_a_file_without_a_technique_is_said(text: str) -> None:
    with pytest.raises(Problem) as raised:
        read(text)
    assert raised.value.code is Code.NO_TECHNIQUES
