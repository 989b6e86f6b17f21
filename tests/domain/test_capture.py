"""The grammar of capture: its table of examples, and laws that hold for every text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relnotes.domain.capture import edits
from relnotes.domain.capture.aims import Aim, aimed
from relnotes.domain.capture.english import ENGLISH
from relnotes.domain.capture.german import GERMAN
from relnotes.domain.capture.grammar import read
from relnotes.domain.capture.naming import Everyone, Known
from relnotes.domain.capture.parts import Mark, Reading, Sort, Whom
from relnotes.domain.capture.people import people
from relnotes.domain.capture.said import said
from relnotes.domain.capture.tables import BOTH
from relnotes.domain.kinds import Confidence, EntryKind, StakeKind
from relnotes.domain.problem import Code, Problem
from tests.domain.capture_language import EVERYONE, TODAY, told
from tests.domain.rendering import rendered

OPEN, SEALED = Confidence.OPEN, Confidence.IN_CONFIDENCE
TABLE = Path(__file__).parents[1] / "data" / "capture.txt"
WORDS = (
    "@Ana", "@Ana Petrović", "@Jane Doe", "@ben", '@"Ben King"', "met", "called me", "today",
    "yesterday", "on Friday", "17 Nov", "17.11.", "2026-11-17", "in two weeks", "at 14:00",
    "14–15 Uhr", "2 pm", "for 50 min", "an hour", "1,5 Std.", "+", "<", "!", ">", "?", "~", "*",
    "=", "#audit", "#say 60 %", "€48,000", "3 h", "40 Stunden", "needs", "erwartet", "I", "sie",
    "private", "as adviser", "warm", "next in 3 weeks", "wieder", "\\", "\\+", "\\today", "—",
    ".", ",", ":", "the board", "budget agreed", "und", "für", "nächsten Dienstag",
    "halb drei", "at 3", "um vier", "half past two", "11am-1pm", "3 Uhr nachts", "tonight",
    "the 28th", "am 28.", "Ende November", "this weekend", "Tuesday, 1 Dec", "17/11",
    "@Frau Petrović", "Ana", "14:30 am 17.11.", "9:30 am", "am Montag", "AM",
    "zwei Stunden", "€1.2 million", "her board", "naechste Woche", "/", "2 hours", "next fri", "m",
    "bis Monatsende", "\n", "\t", "(", ")", '"', "'s", "ß", "İ", "e\u0301", "\u2028", "👍🏽",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=80),
    st.text(st.sampled_from("@#+<!>?~*=\\ \n.,:-–0123456789apmh€%Ana"), max_size=60),
    st.lists(
        st.tuples(st.sampled_from(WORDS), st.sampled_from([" ", " ", " ", "", "\n", "  "])),
        max_size=25,
    ).map(lambda pairs: "".join(word + space for word, space in pairs)),
)


def examples() -> list[tuple[str, str]]:
    """What is typed, and what it says."""
    lines = TABLE.read_text(encoding="utf-8").split("\n\n", 2)[2].split("\n")
    typed = [line for line in lines if line[:1] not in ("", "\t", "#")]
    meant = [line[1:] for line in lines if line.startswith("\t")]
    return list(zip(typed, meant, strict=True))


def reading(text: str) -> Reading:
    return read(text, TODAY, EVERYONE)


def test_the_table_is_the_specification() -> None:
    assert len(examples()) >= 390
    assert len({typed for typed, _ in examples()}) == len(examples())


@pytest.mark.parametrize(("typed", "meant"), examples())
def test_what_a_text_says(typed: str, meant: str) -> None:
    assert told(typed.replace("⏎", "\n")) == meant


@given(TEXTS)
def test_no_character_is_lost_and_no_part_lies_over_another(text: str) -> None:
    found = reading(text)
    assert "".join(piece for piece, _ in found.pieces()) == text
    places = [place for part in found.parts for place in (part.start, part.end)]
    assert places == sorted(places)
    assert all(part.start < part.end for part in found.parts)


@given(TEXTS)
def test_every_word_is_kept_or_became_something(text: str) -> None:
    """What is neither a part nor the entry's own words is at most a mark or a space."""
    found = reading(text)
    kept = said(found)
    words = f"{kept.title} {kept.body} {' '.join(line.what for line in kept.lines)}"
    for piece, part in found.pieces():
        if part is None or part.mark is Mark.WORDS:
            for word in piece.split():
                bare = word.strip(".,;:!?…–—-()\"'’”#\\")
                joint = word.lower().strip(",;&/:–—-") in {"", "i\u0307", *BOTH.joints}
                blank = not any(one.isalnum() for one in word)
                assert bare in words or joint or blank or kept.title.endswith("…")


@given(TEXTS)
def test_its_own_rendering_says_the_same_and_is_rendered_the_same(text: str) -> None:
    first = reading(text)
    once = rendered(first, EVERYONE)
    again = reading(once)
    assert rendered(again, EVERYONE) == once
    assert [(one.mark, one.value) for one in again.parts] == [
        (one.mark, one.value) for one in first.parts
    ]


@given(TEXTS)
def test_any_part_can_be_turned_back_to_prose(text: str) -> None:
    """A backslash before it, and it is not read as that any more; nothing else is lost."""
    found = reading(text)
    for part in found.parts:
        if part.mark in (Mark.DAY, Mark.PERSON, Mark.TAG, Mark.SIGN, Mark.CONTACT, Mark.LENGTH):
            again = reading(text[: part.start] + "\\" + text[part.start :])
            same = [one for one in again.parts if one.start == part.start + 1]
            assert part.mark not in {one.mark for one in same}


def test_a_beginning_that_two_bear_is_said_with_both() -> None:
    with pytest.raises(Problem) as caught:
        EVERYONE.named("Ben")
    assert caught.value.code is Code.SEVERAL_PEOPLE
    assert caught.value.details["nearest"] == "Ben Adler, Ben King"


def test_a_mistyped_name_is_said_with_the_nearest() -> None:
    with pytest.raises(Problem) as caught:
        EVERYONE.named("Anna Petrovitch")
    assert caught.value.code is Code.NO_SUCH_PERSON
    assert str(caught.value.details["nearest"]).startswith("Ana Petrović")


@pytest.mark.parametrize("typed", ["Jürgen", "juergen weiss", "WEISS"])
@pytest.mark.parametrize("name", ["Jürgen Weiß", "Juergen Weiss"])
def test_a_keyboard_without_umlauts_means_the_same(typed: str, name: str) -> None:
    one = Known(1, name)
    everyone = Everyone([one, Known(2, "Jutta Braun")])
    assert everyone.meant(typed) == one
    assert everyone.offered(typed) == [one]


@pytest.mark.parametrize(
    "name",
    [
        "The Royal Society for the Protection of Small Birds",
        "Gesellschaft der Freunde von und zu Hause (Berlin)",
        "'t Hooft",
        "🚀 Zoë",
    ],
)
@pytest.mark.parametrize("rest", ["", " about birds", ", and it rained"])
def test_a_name_is_read_whole_though_it_is_long_or_begins_with_a_sign(name: str, rest: str) -> None:
    """Its later words were taken for what happened, or the whole of it was."""
    one = Known(1, name)
    text = f"met @{name}{rest}"
    [part] = people(text, 0, len(text), Everyone([one, Known(2, "Ana")]))
    assert part.value == Whom(name, 1)
    assert text[part.start : part.end] == f"@{name}"


def test_what_is_whole_for_one_may_begin_the_name_of_another() -> None:
    everyone = Everyone([Known(1, "Ana"), Known(2, "Ana Petrović"), Known(3, "'t Hooft")])
    [part] = people("@Ana Petr called", 0, 16, everyone)
    assert part.value == Whom("Ana Petrović", 2)
    assert list(people("@'twas nothing, @(Ana) neither", 0, 30, everyone)) == []


def test_whom_you_meet_lately_is_offered_first() -> None:
    everyone = Everyone(
        [Known(1, "Anna Alt"), Known(2, "Anja Neu", rank=3), Known(3, "Bo", ("Änne",), rank=1)]
    )
    assert [one.id for one in everyone.offered("an")] == [3, 2, 1]
    assert [one.id for one in everyone.offered("")] == [3, 2, 1]
    assert [one.id for one in everyone.offered("ne")] == [2]
    assert [one.id for one in everyone.offered("anna a")] == [1]
    assert everyone.offered("xyz") == []


def test_among_ten_thousand_only_those_alike_are_measured() -> None:
    letters = "abcdefghij"
    names = ["".join(letters[int(digit)] for digit in f"{n:05}") for n in range(10_000)]
    many = Everyone(Known(n, f"{name} family") for n, name in enumerate(names))
    assert len(many._likely("aceg")) <= 400
    assert [one.name[:3] for one in many.nearest("acegx")] == ["ace"] * 3
    assert many.meant(f"{names[4242]} family") == Known(4242, f"{names[4242]} family")


AIMS = (
    Aim(1, 1, "Be able to defend the plan to her board"),
    Aim(2, 1, "A weekly line"),
    Aim(3, 1, "Defend the budget", goal=True),
)


@pytest.mark.parametrize(
    ("tag", "aim"),
    [("defend-to-board", 1), ("weekly", 2), ("defend-budget", 3), ("defend", None), ("no", None)],
)
def test_a_tag_aims_at_the_one_whose_words_it_is_made_of(tag: str, aim: int | None) -> None:
    found = aimed(tag, AIMS)
    assert (found.id if found else None) == aim


@pytest.mark.parametrize(
    ("typed", "edit", "after"),
    [
        ("@Ana met", lambda r: edits.with_warmth(r, 4, ENGLISH), "@Ana met\n= warm"),
        ("@Ana met\n= warm", lambda r: edits.with_warmth(r, 5, ENGLISH), "@Ana met\n= very warm"),
        ("@Ana met\n= warm", lambda r: edits.with_warmth(r, None, ENGLISH), "@Ana met"),
        ("@Ana met", lambda r: edits.with_warmth(r, None, ENGLISH), "@Ana met"),
        ("@Ana met\n= warm, private\n+ x", lambda r: edits.with_warmth(r, None, ENGLISH),
         "@Ana met\n= private\n+ x"),
        ("@Ana met\n= warm, private", lambda r: edits.with_confidence(r, OPEN, ENGLISH),
         "@Ana met\n= warm"),
        ("@Ana met\n= warm", lambda r: edits.with_confidence(r, SEALED, GERMAN),
         "@Ana met\n= warm, vertraulich"),
        ("@Ana met\n", lambda r: edits.with_role(r, "adviser", ENGLISH),
         "@Ana met\n= as adviser"),
        ("@Ana met\n= as adviser", lambda r: edits.with_role(r, "coach", GERMAN),
         "@Ana met\n= als coach"),
        ("@Ana met\n+ wrote it", lambda r: edits.signed(r, 0, Sort.THEY_BROUGHT),
         "@Ana met\n< wrote it"),
        ("@Ana met\n+ wrote it", lambda r: edits.owned(r, 0, "Jomo Okafor"),
         '@Ana met\n+ @"Jomo Okafor" wrote it'),
        ("@Ana met\n? a page", lambda r: edits.heard_as(r, 0, StakeKind.EXPECTATION, GERMAN),
         "@Ana met\n? erwartet a page"),
        ("@Ana met\n? she needs a page", lambda r: edits.heard_as(
            r, 0, StakeKind.EXPECTATION, ENGLISH), "@Ana met\n? expects a page"),
        ("@Ana met today", lambda r: edits.met_by(r, EntryKind.CALL, ENGLISH), "@Ana call today"),
        ("@Ana today", lambda r: edits.met_by(r, EntryKind.CALL, GERMAN), "@Ana angerufen today"),
        ("@Jane met", lambda r: edits.named(r.parts[0], "Jomo Okafor"), '@"Jomo Okafor" met'),
        ("@Ana met today", lambda r: edits.as_prose(r.parts[2]), "@Ana met \\today"),
    ],
)  # fmt: skip
def test_what_is_corrected_is_one_small_edit(
    typed: str, edit: Callable[[Reading], edits.Edit], after: str
) -> None:
    change = edit(reading(typed))
    assert typed[: change.start] + change.text + typed[change.end :] == after
