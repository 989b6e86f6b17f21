"""What leaves can be handed on to another program while it is written."""

import io
import json
import os
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pytest

from relnotes.exchange import recognise
from tests.terminal.conftest import Terminal


def _exported(journal: Path, *arguments: str) -> tuple[bytes, str]:
    """What an export writes to standard output, and what it says beside it."""
    command = [sys.executable, "-m", "relnotes", "export", "--journal", str(journal), "--json"]
    ran = subprocess.run([*command, *arguments, "-o", "-"], capture_output=True, check=True)
    return ran.stdout, ran.stderr.decode()


def test_standard_output_takes_what_leaves_and_the_answer_goes_beside_it(
    sample: Terminal,
) -> None:
    written, said = _exported(sample.journal, "vcard")
    count = json.loads(said)["people"]
    assert len(recognise.read(written).people) == count > 0
    written, said = _exported(sample.journal, "archive", "--with-private")
    archive = json.loads(written)
    assert json.loads(said)["whole"] is archive["whole"] is True
    assert sum(map(len, archive["records"].values())) == json.loads(said)["records"]


@pytest.mark.parametrize(("kind", "ending"), [("markdown", ".md"), ("csv", ".csv")])
def test_a_folder_goes_there_as_a_zip(sample: Terminal, kind: str, ending: str) -> None:
    written, said = _exported(sample.journal, kind)
    with zipfile.ZipFile(io.BytesIO(written)) as packed:
        assert packed.testzip() is None
        notes = [name for name in packed.namelist() if name.endswith(ending)]
    assert notes and json.loads(said)["file"] == "-"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipe has a name here")
def test_a_pipe_is_written_and_stays_one(sample: Terminal, tmp_path: Path) -> None:
    """A file was put in its place; so it would have been in that of a device, by its owner."""
    pipe, heard = tmp_path / "pipe", list[bytes]()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: heard.append(pipe.read_bytes()), daemon=True)
    reader.start()
    assert sample("export", "vcard", "-o", str(pipe))[0] == 0
    reader.join(10)
    assert pipe.is_fifo()
    assert len(recognise.read(heard[0]).people) > 0
    assert sample("export", "vcard", "-o", os.devnull)[0] == 0
    assert Path(os.devnull).is_char_device()
