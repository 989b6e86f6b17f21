"""jrnl's journal in every form that it keeps, shows or exports it in."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relnotes.exchange.jrnl_dates import moment
from relnotes.exchange.recognise import read
from relnotes.exchange.records import EntryRecord, TroubleCode

BOXES = """\
┎──────────────────────╮2020-08-29 02:05:00 PM
┃ The crane stands     ╘══════════════════════╕
┃ for good.                                   │
┠╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┤
┃ With @sven.                                 │
┃                                             │
┃ - oil | grease                              │
┖─────────────────────────────────────────────┘
┎─────────────────────────────╮2020-08-30 14:32
┃ Quiet day                   ╘═══════════════╕
┖─────────────────────────────────────────────┘
"""
XML = """\
<?xml version="1.0" ?>
<journal>
\t<entries>
\t\t<entry date="2020-08-29T14:05:00" starred="True" uuid="A">
\t\t\t<tag name="@sven"/>
\t\t\tThe crane stands. With @sven &amp; &lt;b&gt;.
- oil
\t\t</entry>
\t\t<entry date="2020-08-30T14:32:00" starred="">Quiet day </entry>
\t</entries>
\t<tags>
\t\t<tag name="@sven">1</tag>
\t</tags>
</journal>
"""
NOTE = (
    "---\ntitle: The crane stands.\ndate: 2020-08-29 02:05:00 PM\nstarred: True\n"
    "tags: sven, harbour\nbody: |\t\t\n\tWith @sven: a [link\n\t## Below\n\t\n..."
)


def _entries(text: str) -> tuple[EntryRecord, ...]:
    reading = read(text.encode())
    assert reading.format == "jrnl"
    return reading.entries


def _when(entry: EntryRecord) -> str:
    return f"{entry.start:%Y-%m-%d %H:%M}"


def test_its_boxes() -> None:
    first, second = _entries(BOXES)
    assert (first.title, _when(first)) == ("The crane stands for good.", "2020-08-29 14:05")
    assert first.body == "With @sven.\n\n- oil | grease"
    assert [one.name for one in first.attendees] == ["sven"]
    assert (second.title, second.body, second.line) == ("Quiet day", "", 9)


def test_its_xml() -> None:
    first, second = _entries(XML)
    assert (first.title, first.body) == ("The crane stands.", "With @sven & <b>.\n- oil")
    assert (_when(first), first.starred, first.tags) == ("2020-08-29 14:05", True, ("sven",))
    assert (second.title, second.starred) == ("Quiet day", False)


def test_nothing_that_an_xml_declares_is_put_in() -> None:
    declared = '<!DOCTYPE journal [<!ENTITY a "swollen"><!ENTITY f SYSTEM "file:///etc/hosts">]>'
    (entry,) = _entries(f'{declared}\n<entry date="2020-08-29T14:05:00">Crane &a; &f;</entry>')
    assert entry.title == "Crane &a; &f;"


def test_an_entry_of_an_xml_that_lost_its_end_costs_no_neighbour() -> None:
    first, second = _entries(XML.replace("</entry>", "", 1))
    assert first.body.endswith("- oil")
    assert second.title == "Quiet day"
    torn = read(XML.replace("2020-08-29T", "2020-99-29T").encode())
    assert [one.skip for one in torn.entries] == ["no day", None]
    assert [(one.line, one.code) for one in torn.troubles] == [(4, TroubleCode.BAD_DATE)]


def test_its_markdown_of_one_entry() -> None:
    (entry,) = _entries("# 2020-08-29 02:05:00 PM The crane.\n\nWith @sven.\n## Below\n ")
    assert (entry.title, _when(entry)) == ("The crane.", "2020-08-29 14:05")
    assert entry.body == "With @sven.\n## Below"


def test_its_notes_with_what_looks_like_yaml() -> None:
    (entry,) = _entries(NOTE)
    assert (entry.title, _when(entry), entry.starred) == (
        "The crane stands.", "2020-08-29 14:05", True,
    )  # fmt: skip
    assert (entry.tags, entry.body) == (("sven", "harbour"), "With @sven: a [link\n## Below")
    (older,) = _entries("title: Quiet\ndate: 2020-08-29 14:05\nstared: False\ntags: \n\nBody.\n")
    assert (older.title, older.body, older.starred) == ("Quiet", "Body.", False)


def test_its_short_list_and_its_first_files() -> None:
    first, second = _entries("29.08.2020 14:05 The crane.\n30.08.2020 02:32:00 PM Quiet *\nBody\n")
    assert (_when(first), first.title) == ("2020-08-29 14:05", "The crane.")
    assert (_when(second), second.starred, second.body) == ("2020-08-30 14:32", True, "Body")


@pytest.mark.parametrize(
    "data", [b"JRNLv3\x000eyJzYWx0IjoiIn0=gAAAAABq", b"gAAAAABq" + b"x-_" * 40 + b"==\n"]
)
def test_a_locked_journal_is_said_to_be_locked(data: bytes) -> None:
    assert [one.code for one in read(data).troubles] == [TroubleCode.ENCRYPTED]


def test_an_entry_without_a_title_is_called_by_its_words() -> None:
    (entry,) = _entries("[2020-08-29 14:05] *\nThe crane. #harbour #12\n")
    assert (entry.title, entry.starred, entry.tags) == (
        "The crane. #harbour #12",
        True,
        ("harbour",),
    )


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("20200829 1405", "2020-08-29 14:05"),
        ("20200829T140559", "2020-08-29 14:05"),
        ("2020-08-29 Sat 14:05", "2020-08-29 14:05"),
        ("Saturday, August 29, 2020 2:05 PM", "2020-08-29 14:05"),
        ("Sat Aug 29 14:05:00 2020", "2020-08-29 14:05"),
        ("Sa, 29. August 2020 14:05 Uhr", "2020-08-29 14:05"),
        ("29.08.20, 14:05", "2020-08-29 14:05"),
        ("14:05 29.08.2020", "2020-08-29 14:05"),
        ("2020/08/29 14h05", "2020-08-29 14:05"),
        ("2020-08-29 12:05 a.m.", "2020-08-29 00:05"),
        ("29 August 2020", "2020-08-29"),
        ("2020-08", "2020-08-01"),
        ("2020-08-29 25:99", "2020-08-29"),
        ("Plan 2020-08-29", ""),
        ("2020", ""),
        ("14:05", ""),
    ],
)
def test_a_day_in_any_form(written: str, found: str) -> None:
    when = moment(written)
    shown = f"{when:%Y-%m-%d %H:%M}" if isinstance(when, dt.datetime) else str(when or "")
    assert shown == found


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([BOXES, XML, NOTE]),
    st.integers(0, 2_000),
    st.integers(0, 80),
    st.text(max_size=8) | st.sampled_from(["<", "<entry ", "┎", "┃", "---\n", "&#1;", "&" * 50]),
)
def test_no_damage_is_an_error(text: str, at: int, gone: int, put: str) -> None:
    at %= len(text)
    reading = read((text[:at] + put + text[at + gone :]).encode("utf-8", "replace"))
    assert reading.entries or reading.troubles
