"""Texts of some lines: what has no room is left out, and said to be."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from relnotes.desktop.parts.entry_layout import EntryContent, measure
from relnotes.desktop.parts.marked_text import MarkedText

WORDS = st.text("ilmWé漢 \n", min_size=1, max_size=900)


@given(text=WORDS, width=st.integers(60, 400), lines=st.integers(1, 4))
def test_a_text_stands_there_whole_or_ends_in_an_ellipsis(
    qapp: QApplication, text: str, width: int, lines: int
) -> None:
    shown = MarkedText(text, qapp.font(), width, lines=lines)
    assert shown.width > 0
    assert len(shown._lines) <= lines
    whole = shown._text.replace("\u2028", " ") == text.replace("\n", " ")
    assert whole or shown._text.endswith("…")
    end = shown._lines[-1]
    assert end.textStart() + end.textLength() >= len(shown._text), "nothing is left out silently"


@given(
    title=WORDS, body=WORDS | st.just(""), width=st.integers(200, 900), rtl=st.booleans(),
    pills=st.lists(WORDS, max_size=4),
)  # fmt: skip
def test_a_row_is_as_high_as_what_stands_in_it(
    qapp: QApplication, title: str, body: str, width: int, rtl: bool, pills: list[str]
) -> None:
    content = EntryContent(
        title, "Ana", "today", "note", body=body, pills=tuple((one, "me") for one in pills)
    )
    placed = measure(content, width, qapp.font(), rtl=rtl)
    lowest = max(
        [placed.body_at.bottom(), placed.sign.bottom(), *(p[0].bottom() for p in placed.pills)]
    )
    assert lowest < placed.height
