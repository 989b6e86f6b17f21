"""Workbooks of Excel: their sheets, their cells, and what is wrong with some of them."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relnotes.exchange import parcels, spreadsheet
from relnotes.exchange.answers import Answers, Guidance
from relnotes.exchange.records import TroubleCode


def _book(*sheets: tuple[str, list[list[Any]]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


PEOPLE: list[list[Any]] = [
    ["Full Name", "Email", "Mobile", "Birthday", "Company"],
    ["Mira Falk", "m@x.example", 4712345678, dt.datetime(1980, 2, 29), "Fjord"],  # noqa: DTZ001  Excel knows no zones
    ["Ren Sato", None, "+81 3 5550", "3/4/1981", "#N/A"],
]


def _opened(folder: Path, data: bytes, guidance: Guidance | None = None) -> list[parcels.Opened]:
    file = folder / "book.xlsx"
    file.write_bytes(data)
    return list(parcels.opened(file, guidance))


def test_a_sheet_of_people_by_its_headings(tmp_path: Path) -> None:
    [one] = _opened(tmp_path, _book(("Contacts", PEOPLE)))
    mira, ren = one.reading.people
    assert one.reading.format == "xlsx"
    assert mira.phones[0].value == "4712345678"
    assert mira.dates == (("birthday", "1980-02-29"),)
    assert (ren.emails, ren.organisations) == ((), ())


def test_a_cover_sheet_comes_after_the_people(tmp_path: Path) -> None:
    cover: list[list[Any]] = [["Our year in review", None], ["made by", "Ole"]]
    found = _opened(tmp_path, _book(("Cover", cover), ("People", PEOPLE)))
    [people] = [one for one in found if one.reading.people and not one.reading.needs_mapping]
    assert people.name.endswith("book.xlsx")
    assert len(people.reading.people) == 2


def test_columns_without_a_known_heading_are_guessed_and_said(tmp_path: Path) -> None:
    rows = [["Wer", "Womit", "Haus"], *([f"Mira {name}", f"{name}@x.example", "Kiln AG"]
            for name in ("Falk", "Lund", "Sato", "Okafor"))]  # fmt: skip
    data = _book(("Tabelle1", rows))
    [one] = _opened(tmp_path, data)
    assert one.reading.needs_mapping
    assert [column.choice for column in one.reading.columns] == ["name", "e-mail", "company"]
    said = Guidance(answers={one.name: Answers(columns={2: "groups"})})
    [told] = _opened(tmp_path, data, said)
    assert told.reading.people[0].groups == ("Kiln AG",)


def test_a_workbook_that_swells_is_not_taken_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spreadsheet, "_UNPACKED", 1_000)
    [one] = _opened(tmp_path, _book(("Contacts", PEOPLE)))
    assert [trouble.code for trouble in one.reading.troubles] == [TroubleCode.FILE_TOO_LARGE]


def test_rows_without_end_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row may say that it is the thousand-millionth, and a reader would count up to it."""
    monkeypatch.setattr(spreadsheet, "_ROWS", 50)
    data = _book(("Contacts", PEOPLE))
    data = _put(data, "sheet1.xml", lambda text: text.replace(b'r="3"', b'r="999999999"'))
    [one] = _opened(tmp_path, data)
    assert [person.name for person in one.reading.people] == ["Mira Falk"]


def _put(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The book with one of its parts changed."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(held, "w") as new:
        for one in old.namelist():
            text = old.read(one)
            new.writestr(one, change(text) if one.endswith(name) else text)
    return held.getvalue()


def test_a_sheet_that_breaks_off_says_where(tmp_path: Path) -> None:
    """Who stood below was missing, and nothing said so."""
    data = _book(("People", PEOPLE), ("More", PEOPLE))
    torn = _put(data, "sheet1.xml", lambda text: text[: text.index(b'r="3"')])
    people, more = _opened(tmp_path, torn)
    assert [one.name for one in people.reading.people] == ["Mira Falk"]
    [said] = people.reading.troubles
    assert (said.code, said.line, said.detail) == (TroubleCode.UNREADABLE_RECORD, 3, "People")
    assert len(more.reading.people) == 2
    assert said.code not in [one.code for one in more.reading.troubles]


def test_a_sheet_of_which_nothing_is_left_costs_no_other(tmp_path: Path) -> None:
    data = _book(("People", PEOPLE), ("More", PEOPLE))
    torn = _put(data, "sheet1.xml", lambda text: text[: text.index(b"<row") + 4])
    [more] = _opened(tmp_path, torn)
    assert len(more.reading.people) == 2


@pytest.mark.parametrize(
    ("head", "code"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, TroubleCode.OTHER_SHEET),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), TroubleCode.ENCRYPTED),
    ],
)
def test_older_and_locked_workbooks_say_what_to_do(
    tmp_path: Path, head: bytes, code: TroubleCode
) -> None:
    [one] = _opened(tmp_path, head)
    assert [trouble.code for trouble in one.reading.troubles] == [code]


def test_a_sheet_of_another_program_says_what_to_do(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        packed.writestr("content.xml", "<x/>")
    [one] = _opened(tmp_path, held.getvalue())
    assert [trouble.code for trouble in one.reading.troubles] == [TroubleCode.OTHER_SHEET]


_WHOLE = _book(("Contacts", PEOPLE))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, len(_WHOLE)), st.integers(0, 200), st.binary(max_size=20))
def test_no_damage_is_an_error(tmp_path: Path, at: int, gone: int, put: bytes) -> None:
    data = b"PK\x03\x04" + (_WHOLE[:at] + put + _WHOLE[at + gone :])[4:]
    assert _opened(tmp_path, data)
