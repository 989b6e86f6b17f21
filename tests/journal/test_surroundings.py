"""Where a journal lies: services that copy it, other computers, and copies in conflict."""

from pathlib import Path

import pytest

from relnotes.journal.surroundings import around, conflicts

NO_MOUNTS = "/dev/sda1 / ext4 rw 0 0"


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/journals", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Northwind Ltd/notes", "OneDrive"),
        ("Nextcloud", "Nextcloud"),
        ("Nextcloud2/a/b", "Nextcloud"),
        ("Syncthing/work", "Syncthing"),
        ("Library/Mobile Documents/com~apple~CloudDocs/j", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Google Drive/My Drive", "Google Drive"),
        ("GoogleDrive-me@example.org", "Google Drive"),
        ("ownCloud", "ownCloud"),
        ("Documents", ""),
        ("My dropbox of thoughts", ""),
        ("nextcloudy", ""),
    ],
)
def test_a_service_is_known_by_its_folder(tmp_path: Path, folder: str, service: str) -> None:
    place = tmp_path / folder
    place.mkdir(parents=True)
    found = around(place / "j.relnotes", NO_MOUNTS)
    assert found.service == service
    assert found.calm is not bool(service)


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox.cache", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".nextcloudsync.log", "Nextcloud"),
        (".tmp.driveupload", "Google Drive"),
    ],
)
def test_a_service_is_known_by_what_it_leaves(tmp_path: Path, marker: str, service: str) -> None:
    (tmp_path / "share" / "deep").mkdir(parents=True)
    (tmp_path / "share" / marker).mkdir()
    assert around(tmp_path / "share" / "deep" / "j.relnotes", NO_MOUNTS).service == service
    assert around(tmp_path / "j.relnotes", NO_MOUNTS).service == ""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/me/j.relnotes", ""),
        ("/mnt/office/j.relnotes", "SMB"),
        ("/mnt/office/local disk/j.relnotes", ""),
        ("/mnt/nas/x/j.relnotes", "NFS"),
        ("/mnt/nasty/j.relnotes", ""),
    ],
)
def test_another_computer_is_known_by_the_innermost_mount(path: str, network: str) -> None:
    mounts = "\n".join((
        "/dev/sda1 / ext4 rw 0 0",
        "//office/share /mnt/office cifs rw 0 0",
        "/dev/sdb1 /mnt/office/local\\040disk ext4 rw 0 0",
        "nas:/x /mnt/nas nfs4 rw 0 0",
        "half a line",
    ))  # fmt: skip
    assert around(Path(path), mounts).network == network


@pytest.mark.parametrize(
    "name",
    [
        "j (Ana's conflicted copy 2026-11-20).relnotes",
        "j (conflicted copy 2026-11-20 101112).relnotes",
        "j (Case Conflict).relnotes",
        "j.sync-conflict-20261120-101112-ABCDEFG.relnotes",
        "j_conflict-20261120-101112.relnotes",
        "j (1).relnotes",
        "j 2.relnotes",
    ],
)
def test_a_copy_in_conflict_is_known_by_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert conflicts(tmp_path / "j.relnotes") == (tmp_path / name,)


@pytest.mark.parametrize(
    "name",
    ["j.relnotes", "j.relnotes-wal", "j.relnotes.lock", "j 2026.relnotes", "j-salvaged.relnotes",
     "j kept 2026-11-20.relnotes", "other (1).relnotes", "jj.relnotes", "j (1).txt"],
)  # fmt: skip
def test_what_is_no_copy_in_conflict(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert conflicts(tmp_path / "j.relnotes") == ()


def test_a_folder_of_such_a_name_is_none(tmp_path: Path) -> None:
    (tmp_path / "j (1).relnotes").mkdir()
    assert conflicts(tmp_path / "j.relnotes") == ()
    assert conflicts(tmp_path / "nowhere" / "j.relnotes") == ()
