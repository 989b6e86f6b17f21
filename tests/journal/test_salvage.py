"""Salvage: what can be read comes along, what is lost is counted, the damaged file is untouched."""

import resource
import shutil
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from relnotes.domain.happenings import EntryDraft
from relnotes.domain.people import PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.journal import entries, examine, keys, people, relationships, salvage
from relnotes.journal.driver import raw_connection
from relnotes.journal.keys import Key
from relnotes.journal.rewriting import rewrite
from relnotes.journal.store import Journal
from tests.conftest import NOW, FakeClock
from tests.journal.damaged import by_hand, scratched

PAGE = 4096
EVENINGS = 300


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal of some pages: three people and many evenings."""
    path = tmp_path_factory.mktemp("salvage") / "j.relnotes"
    journal = Journal.open(path, FakeClock())
    ids = [
        journal.do("Add", relationships.add, PersonDraft(name)).value
        for name in ("Ana Petrović", "Bo", "Cleo")
    ]
    journal.do("Fill", lambda writer: [
        entries.log(writer, EntryDraft((ids[n % 3],), f"Evening {n}", body=f"calm {n} " * 30))
        for n in range(EVENINGS)
    ])  # fmt: skip
    journal.close()
    return path


@pytest.fixture
def path(tmp_path: Path, template: Path) -> Path:
    copy = tmp_path / "j.relnotes"
    shutil.copy(template, copy)
    return copy


def salvaged(path: Path, key: Key | None = None) -> salvage.Report:
    """Salvages beside the file; whatever comes of it, the file is as it was."""
    before = sha256(path.read_bytes()).hexdigest()
    try:
        return salvage.salvage(path, salvage.new_place(path), NOW, key)
    finally:
        assert sha256(path.read_bytes()).hexdigest() == before
        assert not list(path.parent.glob(".relnotes-salvage-*"))


def titles(path: Path, key: Key | None = None) -> set[str]:
    connection = raw_connection(path, mode="ro", key=key)
    found = {title for (title,) in connection.execute("SELECT title FROM entry")}
    connection.close()
    return found


def leaves(path: Path, table: str) -> list[int]:
    """The pages that hold the rows of a table, from its root down."""
    connection = raw_connection(path, mode="ro")
    query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    (root,) = connection.execute(query, (table,)).fetchone()
    connection.close()
    content = path.read_bytes()
    page = content[(root - 1) * PAGE : root * PAGE]
    assert page[0] == 5, "an inner page"
    count = int.from_bytes(page[3:5], "big")
    cells = [int.from_bytes(page[12 + 2 * at : 14 + 2 * at], "big") for at in range(count)]
    last = int.from_bytes(page[8:12], "big")
    return [int.from_bytes(page[cell : cell + 4], "big") for cell in cells] + [last]


def spoil(path: Path, page: int, filling: bytes) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(filling)


def test_of_a_whole_journal_everything_comes_along(path: Path) -> None:
    report = salvaged(path)
    assert (report.lost, report.named_again) == (0, ())
    assert not any(one.gone for one in report.tables)
    assert titles(report.file) == {f"Evening {n}" for n in range(EVENINGS)}
    assert examine.examine_file(report.file).good
    assert report.file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("filling", [bytes(PAGE), b"\x55" * PAGE, Random(3).randbytes(PAGE)])
def test_a_page_of_entries_is_lost_and_the_rest_comes_along(path: Path, filling: bytes) -> None:
    pages = leaves(path, "entry")
    spoil(path, pages[len(pages) // 2], filling)
    report = salvaged(path)
    found = titles(report.file)
    assert EVENINGS - 15 <= len(found) < EVENINGS
    assert report.lost >= EVENINGS - len(found)
    assert {"Evening 0", f"Evening {EVENINGS - 1}"} <= found, "what lies before and behind"
    assert examine.examine_file(report.file).good


def test_people_whose_row_is_lost_carry_a_name_of_what_is_left(path: Path) -> None:
    scratched(path, "relationship")
    report = salvaged(path)
    assert len(report.named_again) == 3
    journal = Journal.open(report.file, FakeClock())
    names = {one.name for one in journal.read(people.names)}
    journal.close()
    assert names == {"Ana Petrovic", "Bo", "Cleo"}, "as search had them"
    assert len(titles(report.file)) == EVENINGS


def test_rows_that_make_no_sense_stay_out(path: Path) -> None:
    by_hand(path, "UPDATE entry SET day = 'the other day' WHERE id = 5",
            "UPDATE entry SET kind = x'00ff' WHERE id = 6")  # fmt: skip
    report = salvaged(path)
    (entry,) = [one for one in report.tables if one.name == "entry"]
    assert (entry.found, entry.refused) == (EVENINGS - 2, 2)
    assert examine.examine_file(report.file).good


def test_what_belongs_to_nobody_stays_out(path: Path) -> None:
    by_hand(path, "PRAGMA foreign_keys=OFF", "DELETE FROM entry WHERE id = 9")
    report = salvaged(path)
    (parts,) = [one for one in report.tables if one.name == "entry_person"]
    assert parts.ownerless == 1
    assert examine.examine_file(report.file).good


def test_ids_of_lost_rows_are_never_given_again(path: Path) -> None:
    spoil(path, leaves(path, "entry")[-1], bytes(PAGE))
    report = salvaged(path)
    journal = Journal.open(report.file, FakeClock())
    (ana, *_) = journal.read(people.names)
    made = journal.do("Log", entries.log, EntryDraft((ana.id,), "After it")).value
    journal.close()
    assert made == EVENINGS + 1


def test_steps_of_a_torn_journal_can_be_read_but_not_taken_back(path: Path) -> None:
    pages = leaves(path, "entry")
    spoil(path, pages[1], bytes(PAGE))
    report = salvaged(path)
    journal = Journal.open(report.file, FakeClock())
    with pytest.raises(Problem) as met:
        journal.undo()
    journal.close()
    assert met.value.code is Code.NOTHING_TO_UNDO


@pytest.mark.parametrize("end", [2, 3])
def test_a_file_that_was_copied_only_in_part(path: Path, end: int) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size * end // 4)
    report = salvaged(path)
    assert report.found
    assert examine.examine_file(report.file).good


def test_what_was_written_and_is_not_yet_in_the_file_comes_along(path: Path) -> None:
    journal = Journal.open(path, FakeClock())
    (ana, *_) = journal.read(people.names)
    journal.do("Log", entries.log, EntryDraft((ana.id,), "Said last"))
    report = salvaged(path)
    journal.close()
    assert "Said last" in titles(report.file)


def test_where_nothing_can_be_read_no_journal_is_made(path: Path) -> None:
    path.write_bytes(Random(1).randbytes(PAGE * 20))
    with pytest.raises(Problem) as met:
        salvaged(path)
    assert met.value.code is Code.NOTHING_SALVAGED
    assert [one.name for one in path.parent.glob("*.relnotes")] == ["j.relnotes"]


def test_on_a_full_disk_it_is_said_and_nothing_is_left(path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (PAGE * 4, limits[1]))
    try:
        with pytest.raises(Problem) as met:
            salvaged(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert met.value.code is Code.DISK_FULL
    assert [one.name for one in path.parent.glob("*.relnotes")] == ["j.relnotes"]
    assert salvaged(path).lost == 0


def test_an_earlier_salvage_is_not_overwritten(path: Path) -> None:
    first, second = salvaged(path), salvaged(path)
    assert (first.file.name, second.file.name) == (
        "j-salvaged.relnotes",
        "j-salvaged-2.relnotes",
    )
    with pytest.raises(Problem) as met:
        salvage.salvage(path, first.file, NOW)
    assert met.value.code is Code.FILE_EXISTS


class TestEncrypted:
    """The same behind a passphrase: a changed byte costs its page, and nothing is ever plain."""

    @pytest.fixture
    def key(self, path: Path) -> Key:
        made = keys.new_key("correct horse battery")
        rewrite(path, None, made)
        return made

    def test_one_page_is_lost(self, path: Path, key: Key) -> None:
        size = path.stat().st_size // PAGE
        least = EVENINGS
        for page in range(size // 2, size // 2 + 4):
            content = path.read_bytes()
            spoil(path, page, bytes(PAGE))
            report = salvaged(path, key)
            least = min(least, len(titles(report.file, key)))
            assert keys.is_encrypted(report.file)
            path.write_bytes(content)
        assert least >= EVENINGS - 15

    def test_without_its_list_of_tables_it_is_soon_said_that_nothing_is_left(
        self, path: Path, key: Key
    ) -> None:
        """Every question failed, and each one opened the file anew: the salvage took hours."""
        asked = 0
        for page in range(2, path.stat().st_size // PAGE):
            content = path.read_bytes()
            spoil(path, page, bytes(PAGE))
            connection = raw_connection(path, mode="ro")
            keys.unlock(connection, key, path)
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except Exception:  # noqa: BLE001  a page of the list of tables
                with pytest.raises(Problem) as met:
                    salvaged(path, key)
                assert met.value.code is Code.NOTHING_SALVAGED
                asked += 1
            finally:
                connection.close()
            path.write_bytes(content)
            if asked:
                return
        pytest.fail("no page of the list of tables was found")
