"""Files are read in a process of their own: what is hostile ends there, and its neighbours come."""

import os
import sys
import time
import zipfile
from pathlib import Path

import pytest

import relnotes
from relnotes import __main__ as main
from relnotes.domain.problem import Code
from relnotes.exchange import apart, memory, parcels
from relnotes.exchange.answers import Answers, Guidance
from relnotes.exchange.apart import Limits
from relnotes.exchange.records import TroubleCode

MIRA = "BEGIN:VCARD\nFN:Mira Falk\nEMAIL:m@x.example\nEND:VCARD\n"
REN = MIRA.replace("Mira Falk", "Ren Sato")


def _files(folder: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def _codes(one: parcels.Opened) -> list[TroubleCode]:
    return [trouble.code for trouble in one.reading.troubles]


def test_the_child_reads_what_this_process_would(tmp_path: Path) -> None:
    paths = _files(tmp_path, one=MIRA, two=REN, three="just words")
    here = [one for path in paths for one in parcels.opened(path)]
    there = list(apart.opened(paths))
    assert [(one.name, one.reading) for one in there] == [(one.name, one.reading) for one in here]
    assert [one.given for one in there] == [0, 1, 2]


def test_what_cannot_be_opened_is_told_and_the_others_come(tmp_path: Path) -> None:
    [mira] = _files(tmp_path, one=MIRA)
    missing, found = apart.opened([tmp_path / "nobody", mira])
    assert missing.problem is not None
    assert missing.problem.code is Code.FILE_MISSING
    assert missing.problem.details["file"] == str(tmp_path / "nobody")
    assert [one.name for one in found.reading.people] == ["Mira Falk"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no file here hangs whoever opens it")
def test_a_file_that_hangs_is_given_up_and_its_neighbours_come(tmp_path: Path) -> None:
    first, last = _files(tmp_path, a=MIRA, z=REN)
    hanging = tmp_path / "m"
    os.mkfifo(hanging)
    began = time.monotonic()
    found = list(apart.opened([first, hanging, last], limits=Limits(seconds=1)))
    assert time.monotonic() - began < 60
    assert [one.name for one in found] == [str(first), str(hanging), str(last)]
    assert _codes(found[1]) == [TroubleCode.GAVE_UP]
    assert [one.name for one in found[2].reading.people] == ["Ren Sato"]


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS keeps no such limit")
def test_a_file_that_asks_for_too_much_memory_ends_alone(tmp_path: Path) -> None:
    swelling = "BEGIN:VCARD\nFN:Big\nNOTE:" + "n" * 45_000_000 + "\nEND:VCARD\n"
    big, ren = _files(tmp_path, big=swelling, ren=REN)
    found = list(apart.opened([big, ren], limits=Limits(memory=150_000_000)))
    assert _codes(found[0]) == [TroubleCode.TOO_MUCH_MEMORY]
    assert [one.name for one in found[1].reading.people] == ["Ren Sato"]


def test_closing_ends_the_child(tmp_path: Path) -> None:
    paths = _files(tmp_path, one=MIRA, two=REN)
    reading = apart.opened(paths)
    assert next(reading).reading.people
    reading.close()  # type: ignore[attr-defined]  # it is a generator
    assert next(apart.opened(paths)).reading.people


def test_the_pulse_names_the_file_and_may_end_the_reading(tmp_path: Path) -> None:
    paths = _files(tmp_path, one=MIRA, two=REN)
    names: list[str] = []

    def enough(name: str) -> None:
        names.append(name)
        if name == str(paths[1]):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(apart.opened(paths, pulse=enough))
    assert str(paths[0]) in names


def test_without_a_process_it_is_read_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr("relnotes.exchange.apart.subprocess.Popen", refused)
    [one] = apart.opened(_files(tmp_path, one=MIRA))
    assert [person.name for person in one.reading.people] == ["Mira Falk"]


def test_what_was_said_reaches_the_child(tmp_path: Path) -> None:
    [sheet] = _files(tmp_path, sheet="Wer;Womit\nMira Falk;m@x.example\nRen Sato;r@x.example\n")
    guessed = next(apart.opened([sheet]))
    assert guessed.reading.needs_mapping
    said = Answers(columns={0: "nickname", 1: "e-mail"})
    told = next(apart.opened([sheet], Guidance(answers={str(sheet): said})))
    assert not told.reading.needs_mapping
    assert [column.choice for column in told.reading.columns] == ["nickname", "e-mail"]
    remembered = {guessed.reading.signature: Answers.of_kept(said.as_kept())}
    again = next(apart.opened([sheet], Guidance(remembered=remembered)))
    assert again.reading.people == told.reading.people


def test_many_records_travel_in_parts_and_arrive_whole(tmp_path: Path) -> None:
    cards = "".join(MIRA.replace("Mira", f"Mira{at}") for at in range(4_500))
    [one] = apart.opened(_files(tmp_path, many=cards))
    assert len(one.reading.people) == 4_500
    assert one.reading.people[4_499].name == "Mira4499 Falk"


def test_a_zip_in_a_folder_is_opened_and_a_hidden_file_is_not(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as packed:
        packed.writestr("Contacts/mira.vcf", MIRA)
        packed.writestr("__MACOSX/._mira.vcf", "x")
        packed.writestr(".rednotebook/data/2026-11.txt", "3:\n  text: Walked.\n")
    (tmp_path / ".hidden.vcf").write_text(REN, encoding="utf-8")
    found = list(apart.opened([tmp_path]))
    assert sorted(one.reading.format for one in found) == ["rednotebook", "vcard"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no file here hangs whoever opens it")
def test_a_child_that_swells_where_nothing_refuses_it_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    def used_by(pid: int) -> int:
        seen.append(pid)
        return 10**12 if pid == seen[0] else 0

    monkeypatch.setattr("relnotes.exchange.apart.memory.used_by", used_by)
    hanging, ren = tmp_path / "a", _files(tmp_path, z=REN)[0]
    os.mkfifo(hanging)
    swollen, found = apart.opened([hanging, ren])
    assert _codes(swollen) == [TroubleCode.TOO_MUCH_MEMORY]
    assert [one.name for one in found.reading.people] == ["Ren Sato"]


@pytest.mark.skipif(sys.platform == "win32", reason="a job refuses it there")
def test_what_another_process_holds_can_be_told() -> None:
    assert memory.used_by(os.getpid()) > 10_000_000
    assert memory.used_by(2**22 + 1) == 0


@pytest.mark.skipif(os.name == "nt", reason="a script stands in for the program")
def test_a_program_that_brings_its_own_python_starts_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, log = tmp_path / "relnotes", tmp_path / "started"
    program.write_text(f'#!/bin/sh\necho "$@" >> {log}\nexec {sys.executable} -m relnotes "$@"\n')
    program.chmod(0o700)
    monkeypatch.setenv("PYTHONPATH", str(Path(relnotes.__file__).parent.parent))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    [one] = apart.opened(_files(tmp_path, one=MIRA))
    assert [person.name for person in one.reading.people] == ["Mira Falk"]
    assert log.read_text().split() == [apart.ASIDE] == [main.ASIDE]
