"""What leaves as tables and notes: whole or chosen, nothing private unasked, nothing lost."""

import csv
import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from relnotes.domain.growth import BeliefDraft
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import Confidence, DetailKind, Side
from relnotes.domain.people import Detail, OccasionDraft, PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.repair import RepairDraft
from relnotes.exchange import exporting, own_notes, parcels, vault, yaml_values
from relnotes.exchange.bringing import Bringing, bringing
from relnotes.exchange.exporting import Format, Order, Written
from relnotes.exchange.packing import Parts
from relnotes.journal import (
    arrivals,
    attachments,
    belongs,
    contributions,
    entries,
    keys,
    leaving_sheets,
    lessons,
    promises,
    relationships,
    repairs,
    whole,
)
from relnotes.journal.access import Reader, Writer
from relnotes.journal.leaving import Wanted
from relnotes.journal.store import Journal
from tests.exchange import sheet_columns

OLD, DAY = dt.date(2025, 3, 2), dt.date(2026, 11, 5)
NOW = dt.datetime(2026, 11, 21, 15, tzinfo=dt.UTC)
ANA = PersonDraft(
    "Ana Petrović",
    about="Rows at dawn\n\n## Not a heading of ours",
    tags=("public health",),
    details=(Detail(DetailKind.EMAIL, "ana@x.example", "work"),),
    occasions=(OccasionDraft("birthday", "1980-01-02"), OccasionDraft("moved in", "--05-01")),
)
FIRM = PersonDraft("A/B: Tools*", tags=("harbour",))


def _fill(writer: Writer) -> tuple[int, int]:
    ana, firm = (relationships.add(writer, one) for one in (ANA, FIRM))
    entry = entries.log(
        writer,
        EntryDraft((ana, firm), "Budget: agreed?", body="Calm.\n- [[Sven]] *said* it", day=DAY,
                   time=dt.time(14, 30), minutes=50, place="Quay 3", tags=("board",)),
    )  # fmt: skip
    entries.log(writer, EntryDraft((firm,), "=SUM(A1)", day=OLD))
    entries.log(
        writer, EntryDraft((ana,), "She is leaving", day=DAY, confidence=Confidence.IN_CONFIDENCE)
    )
    contributions.log(writer, ContributionDraft(ana, Side.ME, "Ran the rehearsal", day=OLD))
    contributions.log(
        writer, ContributionDraft(ana, Side.ME, "Paid for it", confidence=Confidence.PRIVATE)
    )
    promises.make(writer, PromiseDraft(firm, Side.ME, "Send the map", due=DAY))
    case = repairs.open(writer, RepairDraft(firm, "I was late", my_part="Mine"))
    repairs.write(writer, case, "their_part", "They had changed the hour")
    attachments.attach(writer, ana, "plan [1].pdf", "application/pdf", b"%PDF 1")
    attachments.attach(writer, firm, "plan (1).pdf", "application/pdf", b"%PDF 2")
    assert entry
    return ana, firm


@pytest.fixture
def people(journal: Journal) -> tuple[int, int]:
    """Two people, one of them with things that do not leave by themselves."""
    return journal.do("Fill", _fill).value


def _write(journal: Journal, sort: Format, path: Path, wanted: Wanted | None = None) -> Written:
    return journal.read(exporting.write, Order(sort, path, wanted or Wanted()), NOW)


def _tables(path: Path) -> dict[str, list[dict[str, str]]]:
    found = {}
    for file in path.iterdir():
        text = file.read_bytes()
        assert text.startswith(b"\xef\xbb\xbf")
        rows = csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline=""))
        found[file.stem] = list(rows)
    return found


def test_a_table_for_each_kind(journal: Journal, people: tuple[int, int], tmp_path: Path) -> None:
    written = _write(journal, Format.CSV, tmp_path / "t")
    tables = _tables(tmp_path / "t")
    assert written == Written(sum(map(len, tables.values())), held_back=3)
    by_title = {row["title"]: row for row in tables["entries"]}
    assert set(by_title) == {"Budget: agreed?", "'=SUM(A1)"}
    agreed = by_title["Budget: agreed?"]
    assert (agreed["day"], agreed["time"], agreed["minutes"]) == ("2026-11-05", "14:30", "50")
    assert agreed["people"] == "Ana Petrović; A/B: Tools*"
    assert agreed["body"] == "Calm.\n- [[Sven]] *said* it"
    assert [row["relationship"] for row in tables["promises"]] == ["A/B: Tools*"]
    assert [row["what"] for row in tables["contributions"]] == ["Ran the rehearsal"]
    assert tables["repairs"][0]["their_part"] == "", "sealed until it is mended"
    _write(journal, Format.CSV, tmp_path / "p", Wanted(private=True))
    tables = _tables(tmp_path / "p")
    assert len(tables["entries"]) == 3
    assert tables["repairs"][0]["their_part"] == "They had changed the hour"


def test_every_column_is_documented() -> None:
    """`formats.md` names each table of the export with its columns, and no others."""
    text = sheet_columns.FILE.read_text(encoding="utf-8")
    assert text == sheet_columns.told()
    assert "| `contributions.csv` | `id`, `relationship_id`, `relationship`, `side`, " in text


def test_every_record_has_a_table() -> None:
    """Only what is no record for itself, and summaries, which have formats of their own."""
    assert belongs.records() - set(leaving_sheets.kinds()) == {"attachment", "value_summary"}
    assert len(set(leaving_sheets.kinds().values())) == len(leaving_sheets.kinds())


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        (Wanted(people=(1,)), {"Budget: agreed?"}),
        (Wanted(people=(2,)), {"Budget: agreed?", "=SUM(A1)"}),
        (Wanted(people=(2,), since=dt.date(2026, 1, 1)), {"Budget: agreed?"}),
        (Wanted(until=dt.date(2026, 1, 1)), {"=SUM(A1)"}),
        (Wanted(tags=("HARBOUR",)), {"Budget: agreed?", "=SUM(A1)"}),
        (Wanted(tags=("board",)), {"Budget: agreed?"}),
        (Wanted(tags=("board",), people=(1,)), {"Budget: agreed?"}),
        (Wanted(people=(1,), private=True), {"Budget: agreed?", "She is leaving"}),
    ],
)
def test_what_leaves_is_chosen(
    journal: Journal, people: tuple[int, int], wanted: Wanted, titles: set[str]
) -> None:
    assert people == (1, 2)

    def found(reader: Reader) -> set[str]:
        sheets = leaving_sheets.sheets(reader, wanted)
        (entries_,) = (one for one in sheets if one.name == "entries")
        at = entries_.columns.index("title")
        return {row[at] for row in entries_.rows}

    assert journal.read(found) == titles


def test_however_few_are_looked_up_at_once(
    journal: Journal, people: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All rows were put into order whole, which took 800 MB of a million entries."""

    def found(reader: Reader) -> dict[str, list[tuple[object, ...]]]:
        return {one.name: list(one.rows) for one in leaving_sheets.sheets(reader, Wanted())}

    wanted = journal.read(found)
    assert [row[4] for row in wanted["entries"]] == [OLD, DAY]
    monkeypatch.setattr(leaving_sheets, "_AT_ONCE", 1)
    assert journal.read(found) == wanted


def test_what_is_about_nobody_leaves_with_everything_only(journal: Journal) -> None:
    journal.do("Believe", lessons.believe, BeliefDraft("Boards read only tables"))
    ana = journal.do("Add", relationships.add, ANA).value
    journal.do("Believe", lessons.believe, BeliefDraft("She reads tables", relationship_id=ana))
    for wanted, count in ((Wanted(), 2), (Wanted(people=(ana,)), 1), (Wanted(tags=("x",)), 0)):
        sheets = journal.read(_counted, wanted)
        assert sheets["beliefs"] == count


def _counted(reader: Reader, wanted: Wanted) -> dict[str, int]:
    return {one.name: len(list(one.rows)) for one in leaving_sheets.sheets(reader, wanted)}


def _notes(path: Path) -> dict[str, str]:
    return {
        str(file.relative_to(path)): file.read_text(encoding="utf-8") for file in path.rglob("*.md")
    }


def test_notes_to_read(journal: Journal, people: tuple[int, int], tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    assert _write(journal, Format.MARKDOWN, vault) == Written(4, held_back=3)
    notes = _notes(vault)
    assert set(notes) == {
        "People/Ana Petrović.md",
        "People/A-B_ Tools_.md",
        "Journal/2026/2026-11-05 Budget_ agreed_.md",
        "Journal/2025/2025-03-02 =SUM(A1).md",
    }
    entry = notes["Journal/2026/2026-11-05 Budget_ agreed_.md"]
    front = yaml_values.read(entry.split("---")[1])
    assert isinstance(front, dict)
    assert front["people"] == ["[[Ana Petrović]]", "[[A-B_ Tools_|A/B: Tools*]]"]
    assert (front["date"], front["title"]) == ("2026-11-05T14:30", "Budget: agreed?")
    assert entry.endswith("---\n\nCalm.\n- [[Sven]] *said* it\n")
    ana = notes["People/Ana Petrović.md"]
    assert "- [[2026-11-05 Budget_ agreed_]]" in ana
    assert "She is leaving" not in "".join(notes.values())
    assert sorted(file.name for file in (vault / "Files").iterdir()) == [
        "plan (1) 2.pdf", "plan (1).pdf",
    ]  # fmt: skip
    links = set(re.findall(r"\[\[([^\]|]+)", "".join(notes.values()))) - {"Sven"}
    names = {Path(one).stem for one in notes} | {one.name for one in (vault / "Files").iterdir()}
    assert links <= names, "every link leads somewhere"


def _coming(path: Path) -> Iterator[Bringing]:
    for one in parcels.opened(path):
        yield bringing(one.reading, NOW.date())


def _bring(journal: Journal, path: Path) -> arrivals.Arrived:
    found = list(_coming(path))
    comers = [one.arrival for some in found for one in some.people]
    told = [one.happening for some in found for one in some.entries]
    return journal.do("Bring", arrivals.bring, comers, told).value


def test_notes_taken_in_again_add_nothing(
    journal: Journal, people: tuple[int, int], tmp_path: Path
) -> None:
    """Neither as they are, nor after an entry was reworded, in the journal or in the note."""
    vault = tmp_path / "vault"
    _write(journal, Format.MARKDOWN, vault)
    before = journal.read(whole.records)
    came = _bring(journal, vault)
    assert (came.added, came.known, came.entries, came.entries_known) == ((), 2, 0, 2)
    assert journal.read(whole.records) == before
    journal.do("Say anew", entries.revise, 1, EntryDraft((people[0],), "Another title", day=OLD))
    (file,) = vault.glob("Journal/2025/*.md")
    file.write_text(file.read_text(encoding="utf-8") + "\nAdded in Obsidian\n", encoding="utf-8")
    assert _bring(journal, vault).entries == 0


def test_notes_make_another_journal(
    journal: Journal, people: tuple[int, int], tmp_path: Path, second: Journal
) -> None:
    _write(journal, Format.MARKDOWN, tmp_path / "v.zip")
    came = _bring(second, tmp_path / "v.zip")
    assert (len(came.added), came.entries, came.strangers) == (2, 2, 0)
    lines = {one.title: one for one in second.read(entries.recent)}
    agreed = lines["Budget: agreed?"]
    assert agreed.body == "Calm.\n- [[Sven]] *said* it"
    assert (agreed.day, agreed.time, agreed.minutes, agreed.place) == (
        DAY, dt.time(14, 30), 50, "Quay 3",
    )  # fmt: skip
    assert {one.name for one in agreed.people} == {"Ana Petrović", "A/B: Tools*"}
    ids = {name.name: name.id for name in agreed.people}
    draft = second.read(relationships.card, ids["Ana Petrović"]).draft
    assert draft.about == ANA.about
    assert (draft.details, draft.occasions) == (ANA.details, ANA.occasions)


@pytest.fixture
def second(tmp_path: Path, journal: Journal) -> Iterator[Journal]:
    """A journal of somebody else."""
    made = Journal.open(tmp_path / "second.relnotes", journal.clock)
    yield made
    made.close()


def test_a_folder_that_holds_something_is_not_touched(
    journal: Journal, people: tuple[int, int], tmp_path: Path
) -> None:
    for sort in (Format.MARKDOWN, Format.CSV):
        folder = tmp_path / sort
        folder.mkdir()
        _write(journal, sort, folder)
        mine = folder / "mine.txt"
        mine.write_text("mine")
        before = sorted(folder.rglob("*"))
        with pytest.raises(Problem) as raised:
            _write(journal, sort, folder)
        assert raised.value.code is Code.FOLDER_TAKEN
        assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("sort", list(Format))
@pytest.mark.parametrize("passphrase", ["", "two grey herons"])
def test_no_journal_is_ever_written_over(tmp_path: Path, sort: Format, passphrase: str) -> None:
    """`export ics -o` and the name of the open journal put thirty events in its place."""
    path = tmp_path / "here" / "mine.relnotes"
    path.parent.mkdir()
    key = keys.new_key(passphrase) if passphrase else None
    with closing(Journal.open(path, lambda: NOW, key=key)) as journal:
        journal.do("Fill", _fill)
        with pytest.raises(Problem) as raised:
            _write(journal, sort, path)
        folder = sort in (Format.MARKDOWN, Format.CSV)
        assert raised.value.code is (Code.FILE_EXISTS if folder else Code.IS_DATABASE)
    with closing(Journal.open(path, lambda: NOW, key=key)) as journal:
        assert journal.read(entries.count) == 3
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_where_a_file_is_wanted_is_said_to_be_one(
    journal: Journal, people: tuple[int, int], tmp_path: Path
) -> None:
    (tmp_path / "there").mkdir()
    for sort in (Format.ARCHIVE, Format.VCARD, Format.ICS):
        with pytest.raises(Problem) as raised:
            _write(journal, sort, tmp_path / "there")
        assert raised.value.code is Code.IS_FOLDER
    assert list(tmp_path.joinpath("there").iterdir()) == []


@pytest.mark.parametrize("sort", [Format.MARKDOWN, Format.CSV, Format.VCARD, Format.ARCHIVE])
def test_what_is_stopped_leaves_what_stood_there(
    journal: Journal, people: tuple[int, int], tmp_path: Path, sort: Format
) -> None:
    class Stopped(Exception):
        pass

    def tell(_count: int) -> None:
        raise Stopped

    file = tmp_path / "out" / "there.zip"
    file.parent.mkdir()
    file.write_bytes(b"mine")
    with pytest.raises(Stopped):
        journal.read(exporting.write, Order(sort, file), NOW, tell)
    assert file.read_bytes() == b"mine"
    assert list(file.parent.iterdir()) == [file]
    with pytest.raises(Stopped):
        journal.read(exporting.write, Order(sort, file.parent / "new"), NOW, tell)
    assert list(file.parent.iterdir()) == [file]


def test_the_same_zip_twice(journal: Journal, people: tuple[int, int], tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        _write(journal, Format.MARKDOWN, tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert zipfile.ZipFile(tmp_path / "a.zip").testzip() is None


@pytest.mark.parametrize(
    ("sort", "wanted", "what"),
    [
        (Format.VCARD, Wanted(since=DAY), "period"),
        (Format.VCARD, Wanted(private=True), "private"),
    ],
)
def test_a_choice_that_a_format_cannot_follow(
    journal: Journal, tmp_path: Path, sort: Format, wanted: Wanted, what: str
) -> None:
    with pytest.raises(Problem) as raised:
        _write(journal, sort, tmp_path / "x", wanted)
    assert (raised.value.code, raised.value.details["what"]) == (Code.NOT_FOR_FORMAT, what)
    assert not (tmp_path / "x").exists()


def test_a_calendar_of_some_people_and_days(
    journal: Journal, people: tuple[int, int], tmp_path: Path
) -> None:
    ana, firm = people
    promise = PromiseDraft(ana, Side.ME, "In private", due=OLD, confidence=Confidence.PRIVATE)
    journal.do("Promise", promises.make, promise)
    undated = replace(promise, due=None)
    journal.do("Promise", promises.make, undated)
    file = tmp_path / "d.ics"
    for wanted, written in (
        (Wanted(), Written(1, held_back=1)),
        (Wanted(people=(ana,)), Written(0, held_back=1)),
        (Wanted(people=(firm,)), Written(1)),
        (Wanted(private=True), Written(2)),
        (Wanted(private=True, until=OLD), Written(1)),
    ):
        assert _write(journal, Format.ICS, file, wanted) == written


def test_a_note_of_another_program_is_not_taken_for_ones_own() -> None:
    assert own_notes.uid_of({"relnotes": ["entry x"]}) == ""
    assert own_notes.uid_of({"relnotes": "entry x"}, person=True) == ""
    assert own_notes.uid_of({}) == ""


def test_a_sheet_is_never_whole_in_memory(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    firsts: list[bytes] = []

    def rows() -> Iterator[tuple[int]]:
        for at in range(100_000):
            given.append(at)
            yield (at,)

    def pack(_path: Path, parts: Parts) -> None:
        _, pieces = next(iter(parts))
        assert not isinstance(pieces, bytes)
        firsts.append(next(iter(pieces)))
        assert len(given) < 1_000

    many = [leaving_sheets.Sheet("many", ("id",), rows())]
    monkeypatch.setattr(leaving_sheets, "sheets", lambda *_: iter(many))
    monkeypatch.setattr("relnotes.exchange.sheets.pack", pack)
    _write(journal, Format.CSV, tmp_path / "t")
    assert firsts[0].startswith(b"\xef\xbb\xbfid\r\n0\r\n1\r\n")


def test_notes_of_one_name_keep_theirs_however_few_are_held(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All names and records of a million entries were held for that, 1.5 GB of them."""

    def fill(writer: Writer) -> None:
        some = [relationships.add(writer, PersonDraft(name)) for name in ("Bo", "2026-11-05 Talk")]
        for one in (*some, some[0]):
            entries.log(writer, EntryDraft((one,), "Talk", day=DAY))
            entries.log(writer, EntryDraft((one,), "Talk", day=OLD))
            contributions.log(writer, ContributionDraft(one, Side.ME, f"Helped {one}", day=OLD))

    journal.do("Fill", fill)
    _write(journal, Format.MARKDOWN, tmp_path / "many")
    monkeypatch.setattr(vault, "_AT_ONCE", 1)
    _write(journal, Format.MARKDOWN, tmp_path / "few")
    notes = _notes(tmp_path / "few")
    assert notes == _notes(tmp_path / "many")
    assert {Path(one).stem for one in notes} == {
        "Bo", "2026-11-05 Talk", "2025-03-02 Talk", "2025-03-02 Talk 2", "2025-03-02 Talk 3",
        "2026-11-05 Talk 2", "2026-11-05 Talk 3", "2026-11-05 Talk 4",
    }  # fmt: skip
    said = set(re.findall(r"\[\[([^\]|]+)", notes["People/Bo.md"]))
    assert said == {Path(one).stem for one, text in notes.items() if "[[Bo]]" in text}
    assert len(said) == 4
    assert "Helped 2" not in notes["People/Bo.md"]
