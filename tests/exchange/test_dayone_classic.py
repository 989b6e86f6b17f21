"""Day One's older journal: a property list an entry, some of them broken."""

import datetime as dt
import plistlib
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from relnotes.exchange import parcels
from relnotes.exchange.recognise import read
from relnotes.exchange.records import TroubleCode

ENTRY = {
    "UUID": "F00D",
    "Creation Date": dt.datetime(2014, 7, 3, 23, 30),  # noqa: DTZ001  plists hold UTC without saying so
    "Time Zone": "Europe/Dublin",
    "Entry Text": "# The crane\n\nIt stands & holds.",
    "Starred": True,
    "Tags": ["quay", "work"],
    "Location": {"Locality": "Cork", "Country": "Ireland", "Place Name": "Quay 3"},
}


def test_an_entry_on_the_day_as_it_was_lived() -> None:
    for form in (plistlib.FMT_XML, plistlib.FMT_BINARY):
        [entry] = read(plistlib.dumps(ENTRY, fmt=form)).entries
        assert entry.start == dt.datetime(2014, 7, 4, 0, 30)  # noqa: DTZ001  as it stood on the wall
        assert (entry.title, entry.starred) == ("The crane", True)
        assert entry.tags == ("quay", "work")
        assert entry.place == "Quay 3, Cork, Ireland"


def test_of_a_broken_entry_what_is_whole_comes() -> None:
    broken = plistlib.dumps(ENTRY).replace(b"</dict>", b"").replace(b"</plist>", b"")
    reading = read(broken)
    assert [one.code for one in reading.troubles] == [TroubleCode.UNREADABLE_RECORD]
    assert [one.body for one in reading.entries] == ["# The crane\n\nIt stands & holds."]


def test_a_folder_of_entries_with_photos_beside(tmp_path: Path) -> None:
    journal = tmp_path / "Journal.dayone"
    (journal / "entries").mkdir(parents=True)
    (journal / "photos").mkdir()
    (journal / "photos" / "F00D.jpg").write_bytes(b"\xff\xd8\xff")
    for at in range(3):
        data = plistlib.dumps({**ENTRY, "UUID": str(at)})
        (journal / "entries" / f"{at}.doentry").write_bytes(data)
    (journal / "entries" / "9.doentry").write_bytes(plistlib.dumps({"UUID": "no text, no day"}))
    found = list(parcels.opened(journal))
    assert [len(one.reading.entries) for one in found] == [1, 1, 1, 0]
    assert found[3].reading.troubles


_XML, _BINARY = plistlib.dumps(ENTRY), plistlib.dumps(ENTRY, fmt=plistlib.FMT_BINARY)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([_XML, _BINARY]),
    st.integers(0, 2_000),
    st.integers(0, 60),
    st.binary(max_size=12),
)
def test_no_damage_is_an_error(whole: bytes, at: int, gone: int, put: bytes) -> None:
    at = 8 + at % len(whole)
    reading = read(whole[:at] + put + whole[at + gone :])
    assert reading.entries or reading.troubles
