"""Sheets for tests: written from rows, and what was read of them."""

import csv
import io

from relnotes.exchange.recognise import read
from relnotes.exchange.records import PersonRecord, Reading, TroubleCode


def sheet(*rows: list[str], separator: str = ",") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue()


def one_person(columns: dict[str, str], separator: str = ",") -> PersonRecord:
    reading = read(sheet(list(columns), list(columns.values()), separator=separator).encode())
    assert len(reading.people) == 1, reading
    return reading.people[0]


def codes_of(reading: Reading) -> list[TroubleCode]:
    return [trouble.code for trouble in reading.troubles]


LINKEDIN = (
    "Notes:\r\n"
    '"When exporting your connection data, you may notice that some of the email addresses'
    ' are missing."\r\n\r\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    'Siân,"Pugh, PhD",https://www.linkedin.com/in/sian,,"Kiln, Inc.",Potter,12 Mar 2024\r\n'
    "Ren,Sato,,ren@sato.example,,,7-Feb-22\r\n"
    ",,,,,,01 Aug 2021\r\n"
)
