"""Sheets in the open format of LibreOffice: their cells, their repetitions, and hostile ones."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relnotes.exchange import apart, parcels, spreadsheet, tables
from relnotes.exchange.records import Reading, TroubleCode

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">'
    "<office:body><office:spreadsheet>"
)
TAIL = "</office:spreadsheet></office:body></office:document-content>"
REST = (
    '<table:table-row table:number-rows-repeated="1048570">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)
COVER = (
    '<table:table table:name="Cover"><table:table-column/><table:table-row>'
    '<table:table-cell office:value-type="string"><text:p>Our year</text:p></table:table-cell>'
    f"</table:table-row>{REST}</table:table>"
)


def _said(text: str) -> str:
    return (
        f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
    )


def _row(*cells: str, again: int = 1) -> str:
    return (
        f'<table:table-row table:number-rows-repeated="{again}">{"".join(cells)}'
        '<table:table-cell table:number-columns-repeated="16370"/></table:table-row>'
    )


HEADINGS = ("Full Name", "Email", "Mobile", "Birthday", "Company", "Nickname", "Notes")
PEOPLE = (
    '<table:table table:name="People"><table:table-header-rows>'
    + _row(*map(_said, HEADINGS))
    + "</table:table-header-rows>"
    + _row(
        _said("Mira <text:span>Falk</text:span>"),
        _said("<text:a>m@x.example</text:a>"),
        '<table:table-cell office:value-type="float" office:value="4712345678">'
        "<text:p>4.7E9</text:p></table:table-cell>",
        '<table:table-cell office:value-type="date" office:date-value="1980-02-29">'
        "<office:annotation><dc:creator>Ole</dc:creator><text:p>surely?</text:p></office:annotation>"
        "<text:p>29.02.80</text:p></table:table-cell>",
        _said("Fjord"),
        "<table:covered-table-cell/>",
        '<table:table-cell office:value-type="string"><text:p>two<text:s text:c="3"/>words</text:p>'
        "<text:p>a<text:tab/>b<text:line-break/>c</text:p></table:table-cell>",
    )
    + _row("<table:table-cell/>", again=2)
    + _row(
        _said("Ren Sato"),
        '<table:table-cell table:number-columns-repeated="3"/>',
        '<table:table-cell office:value-type="string" office:string-value=""><text:p>#N/A</text:p>'
        "</table:table-cell>",
        _said("Renny"),
    )
    + REST
    + "</table:table>"
)  # fmt: skip


def book(content: str | bytes, *, manifest: str = "<m/>") -> bytes:
    """A book of this content."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", content)
        packed.writestr("META-INF/manifest.xml", manifest)
    return held.getvalue()


def _readings(data: bytes) -> list[Reading]:
    return [one for _, one in spreadsheet.read(data, lambda _title: None, None)]


def test_people_with_their_cells(tmp_path: Path) -> None:
    file = tmp_path / "people"
    file.write_bytes(book(HEAD + COVER + PEOPLE + TAIL))
    [one] = [one for one in parcels.opened(file) if one.reading.people]
    assert (one.name, one.reading.format) == (str(file), "ods")
    assert not one.reading.needs_mapping
    mira, ren = one.reading.people
    assert (mira.name, mira.emails[0].value, mira.line) == ("Mira Falk", "m@x.example", 2)
    assert mira.phones[0].value == "4712345678"
    assert mira.dates == (("birthday", "1980-02-29"),)
    assert (mira.organisations, mira.aka) == (("Fjord",), ())
    assert mira.about == "two   words\na\tb\nc"
    assert (ren.name, ren.aka, ren.organisations, ren.line) == ("Ren Sato", ("Renny",), (), 5)


def test_a_book_within_a_zip_is_one_file(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as packed:
        packed.writestr("list.ods", book(HEAD + PEOPLE + TAIL))
    [one] = parcels.opened(tmp_path / "all.zip")
    assert len(one.reading.people) == 2


@pytest.mark.parametrize(
    "row",
    [
        _row(_said("Mira Falk"), _said("m@x.example"), again=9_999_999),
        _row(_said("Mira Falk").replace("cell ", 'cell table:number-columns-repeated="9999999" ')),
        _row(*[_said('Mira<text:s text:c="9999999"/>Falk')] * 2),
        _row(*[_said("Mira Falk")] * 2) * 2 + REST * 500,
        _row(*[_said("Mira Falk")] * 2, again=-5),
        _row(*[_said("Mira Falk")] * 2).replace('repeated="1"', 'repeated="²"'),
    ],
)  # fmt: skip
def test_what_is_repeated_without_end_ends(row: str) -> None:
    heading = _row(_said("Full Name"), _said("Email"))
    [reading] = _readings(book(f"{HEAD}<table:table>{heading}{row}</table:table>{TAIL}"))
    assert (
        0 < len(reading.people) <= tables.RECORD_LIMIT + 12
    )  # lines before headings may be so many
    assert reading.people[0].name == "Mira Falk"


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>'
)
REACHES = '<!DOCTYPE x [<!ENTITY d SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("declared", [LAUGHS, REACHES, "<!DOCTYPE x>"])
def test_one_that_declares_a_type_is_not_read(declared: str) -> None:
    xml, _, rest = HEAD.partition("?>")
    said = PEOPLE.replace("Ren Sato", "&d;") if "ENTITY" in declared else PEOPLE
    [reading] = _readings(book(f"{xml}?>{declared}{rest}{said}{TAIL}"))
    assert reading.people == ()
    assert [one.code for one in reading.troubles] == [TroubleCode.UNREADABLE_RECORD]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (book(HEAD + PEOPLE + TAIL, manifest="<encryption-data/>"), TroubleCode.ENCRYPTED),
        (book("<x/>"), TroubleCode.EMPTY),
        (book("no XML at all"), TroubleCode.UNREADABLE_RECORD),
        (book(b""), TroubleCode.UNREADABLE_RECORD),
        (book(HEAD + "<table:table>" * 100_000), TroubleCode.UNREADABLE_RECORD),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, code: TroubleCode) -> None:
    [reading] = _readings(data)
    assert [one.code for one in reading.troubles] == [code]


def test_one_that_swells_is_not_taken_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "_UNPACKED", 1_000)
    [reading] = _readings(book(HEAD + PEOPLE + TAIL))
    assert [one.code for one in reading.troubles] == [TroubleCode.FILE_TOO_LARGE]


def test_a_torn_one_is_kept_as_far_as_it_goes() -> None:
    whole = HEAD + PEOPLE
    [reading] = _readings(book(whole[: whole.index("Renny")]))
    assert [one.name for one in reading.people] == ["Mira Falk"]
    [said] = reading.troubles
    assert (said.code, said.line, said.detail) == (TroubleCode.UNREADABLE_RECORD, 3, "People")


_WHOLE = HEAD + PEOPLE + TAIL


@settings(max_examples=80, deadline=None)
@given(st.integers(0, len(_WHOLE)), st.integers(0, 200), st.text(max_size=20))
def test_damage_of_any_kind_ends_in_words(at: int, length: int, put: str) -> None:
    damaged = _WHOLE[:at] + put + _WHOLE[at + length :]
    for reading in _readings(book(damaged.encode("utf-8", "replace"))):
        assert reading.people or reading.troubles or reading.columns


def test_it_is_read_apart_like_any_other(
    tmp_path: Path,
) -> None:
    (tmp_path / "people.ods").write_bytes(book(HEAD + PEOPLE + TAIL))
    [one] = apart.opened([tmp_path / "people.ods"])
    assert len(one.reading.people) == 2
