"""The pictures of somebody's journal come with its entries, and no more than a journal can bear."""

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from relnotes.exchange import parcels, pictures
from relnotes.exchange.preview import as_json
from relnotes.exchange.records import EntryRecord, Reading, TroubleCode

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
JPEG = b"\xff\xd8\xff\xe0" + bytes(20)


def _day_one(*photos: dict[str, object]) -> str:
    entry = {
        "uuid": "A",
        "creationDate": "2024-05-06T10:00:00Z",
        "text": "At the quay ![](dayone-moment://X)",
        "photos": photos,
    }
    return json.dumps({"metadata": {"version": "1.0"}, "entries": [entry]})


def _zip(path: Path, members: Mapping[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def _readings(path: Path) -> list[Reading]:
    return [one.reading for one in parcels.opened(path)]


@pytest.mark.parametrize("folder", ["", "Day One 2024/"])
def test_day_one_keeps_them_in_a_folder_by_their_sums(tmp_path: Path, folder: str) -> None:
    written = _day_one(
        {"md5": "bb", "type": "png", "orderInEntry": 2}, {"md5": "aa", "orderInEntry": 1}
    )
    members: dict[str, bytes | str] = {
        "Journal.json": written,
        "photos/bb.png": PNG,
        "photos/aa.jpeg": JPEG,
    }
    path = _zip(tmp_path / "a.zip", {f"{folder}{name}": one for name, one in members.items()})
    (reading,) = _readings(path)
    (entry,) = reading.entries
    assert [(one.media_type, one.data) for one in entry.pictures] == [
        ("image/jpeg", JPEG), ("image/png", PNG),
    ]  # fmt: skip
    assert [one.name for one in pictures.named(entry, "Quay")] == [
        "2024-05-06 Quay 1.jpg", "2024-05-06 Quay 2.png",
    ]  # fmt: skip
    assert reading.troubles == ()
    assert json.dumps(as_json(reading, "x")).count('"photos": 2') == 1


def test_a_folder_is_read_like_a_zip(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/aa.jpeg").write_bytes(JPEG)
    (tmp_path / "Journal.json").write_text(_day_one({"md5": "aa", "type": "jpeg"}))
    for path in (tmp_path, tmp_path / "Journal.json"):
        (reading,) = _readings(path)
        assert len(reading.entries[0].pictures) == 1


def test_journey_lays_them_beside_the_entry(tmp_path: Path) -> None:
    entry = {"date_journal": 1714989600000, "text": "<p>At the quay</p>", "photos": ["1-a-b.jpg"]}
    path = _zip(tmp_path / "j.zip", {"1-a.json": json.dumps(entry), "1-a-b.jpg": JPEG})
    assert [one.name for one in _readings(path)[0].entries[0].pictures] == [".jpg"]


def test_day_ones_older_journal_names_them_after_the_entry(tmp_path: Path) -> None:
    plist = (
        '<?xml version="1.0"?><plist version="1.0"><dict><key>Creation Date</key>'
        "<date>2013-10-27T09:02:27Z</date><key>Entry Text</key><string>Quay</string>"
        "<key>UUID</key><string>{}</string></dict></plist>"
    )
    members: dict[str, bytes | str] = {
        "J.dayone/entries/A1.doentry": plist.format("A1"),
        "J.dayone/entries/B2.doentry": plist.format("B2"),
        "J.dayone/photos/A1.jpg": JPEG,
    }
    first, second = _readings(_zip(tmp_path / "c.zip", members))
    assert [len(one.entries[0].pictures) for one in (first, second)] == [1, 0]
    assert second.troubles == (), "not every entry has one"


@pytest.mark.parametrize(
    "name", ["../secret", "..%2Fsecret", "/etc/passwd", "a/../../secret", "\\\\x\\y", ""]
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.jpeg").write_bytes(JPEG)
    inner = tmp_path / "inner"
    (inner / "photos").mkdir(parents=True)
    (inner / "Journal.json").write_text(_day_one({"md5": name, "type": "jpeg"}))
    (reading,) = _readings(inner / "Journal.json")
    assert reading.entries[0].pictures == ()


def test_what_is_missing_or_no_picture_is_said_once(tmp_path: Path) -> None:
    written = _day_one({"md5": "aa", "type": "jpeg"}, {"md5": "bb", "type": "jpeg"})
    path = _zip(tmp_path / "a.zip", {"Journal.json": written, "photos/bb.jpeg": b"<html>"})
    (reading,) = _readings(path)
    assert [(one.code, one.detail) for one in reading.troubles] == [
        (TroubleCode.PICTURES_MISSING, "2")
    ]


def test_there_are_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "LARGEST", 100)
    monkeypatch.setattr(pictures, "EACH", 2)
    files = {"large": JPEG + bytes(100), **{str(at): JPEG + bytes([at]) for at in range(4)}}
    entries = EntryRecord("a", beside=tuple(files)), EntryRecord("b", beside=("3",))
    reading = Reading("x", entries=entries)
    room = pictures.Room(70)
    taken = pictures.taken(reading, lambda name, limit: files[name][:limit], room)
    assert [len(one.pictures) for one in taken.entries] == [2, 0]
    assert [(one.code, one.detail) for one in taken.troubles] == [
        (TroubleCode.PICTURES_LEFT_OUT, "4")
    ]
