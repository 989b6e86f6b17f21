"""The agreement on paper: what is apart comes first, and nothing empty stands there."""

from dataclasses import replace
from datetime import date

from relnotes.domain.kinds import Side
from relnotes.domain.sides import AgreementItemDraft
from relnotes.exchange.agreeing import agreeing
from relnotes.exchange.markdown import markdown
from relnotes.exchange.wording import words
from relnotes.journal.agreements import AgreementLine, DutyLine

DAY = date(2026, 11, 21)


PLAIN = AgreementLine(
    1, DAY, review_day=None, end_day=None, text="", boundaries="", items=(), duties=()
)


def test_what_is_apart_is_talked_about_first() -> None:
    items = (
        AgreementItemDraft("How often?", "Weekly", "Weekly", "Every Friday"),
        AgreementItemDraft("Who decides?", "She", "Both", ""),
        AgreementItemDraft("And if not?"),
    )
    text = markdown(agreeing(replace(PLAIN, items=items), "Ana Petrović", DAY, words("en")))
    assert text.index("## To talk about") < text.index("Who decides?")
    assert text.index("Who decides?") < text.index("## What we said") < text.index("How often?")
    assert "And if not?" not in text
    assert "We agree · **……" in text, "room to write what is agreed in the talk"
    assert "What each of us brings" not in text


def test_duties_have_their_side_their_day_and_whether_they_are_done() -> None:
    duties = (
        DutyLine(1, Side.THEM, "The figures", date(2026, 12, 1), None),
        DutyLine(2, Side.ME, "A page", None, DAY),
    )
    bounds, end = "No Sundays\n\nNo calls", date(2027, 5, 1)
    line = replace(PLAIN, duties=duties, boundaries=bounds, end_day=end)
    made = agreeing(line, "Ana", DAY, words("de"))
    assert [(row.what, row.side, row.result) for row in made.rows] == [
        ("A page", Side.ME, "erledigt"),
        ("The figures", Side.THEM, ""),
        ("No Sundays", None, ""),
        ("No calls", None, ""),
    ]
    assert made.notes == ("Sie endet am 1. Mai 2027.",)
