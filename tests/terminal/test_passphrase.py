"""The passphrase from a terminal: asked or read from a file, and never more than that."""

import json
from pathlib import Path

import pytest

from relnotes import cli, paths
from relnotes.cli import prompts
from relnotes.journal import keys
from tests.terminal.conftest import Terminal

RIGHT, OTHER = "six plain words for a test", "other plain words for it"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal with a journal."""
    terminal = Terminal(tmp_path / "j.relnotes", capsys)
    assert terminal("add", "--new", "@Ana met")[0] == 0
    return terminal


def _file(tmp_path: Path, passphrase: str) -> str:
    path = tmp_path / f"{passphrase.split()[0]}.txt"
    path.write_text(f"{passphrase}\nnot this line\n", encoding="utf-8")
    return str(path)


def _type(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Somebody sits there and types; answers with what they were asked."""
    left, asked = list(answers), list[str]()

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return left.pop(0)

    monkeypatch.setattr("getpass.getpass", answer)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    return asked


def test_set_change_and_remove_from_files(run: Terminal, tmp_path: Path) -> None:
    right, other = _file(tmp_path, RIGHT), _file(tmp_path, OTHER)
    (before,) = run.json("lock-status")
    assert (before["journal"], before["encrypted"]) == (str(run.journal), False)
    (kept,) = before["plain_copies"]
    assert Path(kept).parent == paths.backups(run.journal)
    (done,) = run.json("passphrase", "set", "--new-passphrase-file", right)
    assert done == {"encrypted": True, "copies": 2, "left": []}
    assert keys.is_encrypted(run.journal)
    assert [one["encrypted"] for one in run.json("lock-status")] == [True]
    assert [one["name"] for one in run.json("people", "--passphrase-file", right)] == ["Ana"]
    (done,) = run.json(
        "passphrase", "change", "--passphrase-file", right, "--new-passphrase-file", other
    )
    assert done["encrypted"]
    code, _, err = run("people", "--passphrase-file", right)
    assert code == 1
    assert "This passphrase does not open" in err
    assert [one["name"] for one in run.json("--passphrase-file", other, "people")] == ["Ana"]
    run.json("passphrase", "remove", "--passphrase-file", other)
    run.json("passphrase", "set", "--passphrase-file", right)  # there is but one it could mean
    run.json("passphrase", "remove", "--passphrase-file", right)
    assert [one["name"] for one in run.json("people")] == ["Ana"]
    backups = list(paths.backups(run.journal).glob("*.relnotes"))
    assert backups
    assert all(keys.is_plain(one) for one in backups)


def test_every_command_asks_where_no_file_is_named(
    run: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.json("passphrase", "set", "--new-passphrase-file", _file(tmp_path, RIGHT))
    status, _, err = run("people")
    assert status == 1
    assert "is protected" in err
    asked = _type(monkeypatch, RIGHT)
    assert [one["name"] for one in run.json("people")] == ["Ana"]
    assert asked == ["Passphrase: "]


def test_a_typed_passphrase_is_typed_twice(run: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    _type(monkeypatch, RIGHT, OTHER)
    status, _, err = run("passphrase", "set")
    assert status == 1
    assert "Without it nobody can open this journal, you included." in err
    assert "not the same" in err
    assert keys.is_plain(run.journal)
    _type(monkeypatch, "password1234", "password1234")
    status, out, err = run("passphrase", "set")
    assert (status, keys.is_encrypted(run.journal)) == (0, True)
    assert "It can be guessed" in err
    assert "Without the passphrase nobody can open it" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("passphrase", "change"), "has no passphrase"),
        (("passphrase", "remove"), "has no passphrase"),
        (("people", "--passphrase-file", "{file}"), "has no passphrase"),
        (("passphrase", "set", "--new-passphrase-file", "{empty}"), "is empty"),
        (("passphrase", "set", "--new-passphrase-file", "{short}"), "at least 12 characters"),
        (("passphrase", "set", "--new-passphrase-file", "{gone}"), "There is no file"),
        (("passphrase", "set"), "Type a new passphrase"),
    ],
)
def test_what_does_not_work_is_said(
    run: Terminal, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    (tmp_path / "empty.txt").write_text("\n", encoding="utf-8")
    files = {
        "file": _file(tmp_path, RIGHT),
        "empty": str(tmp_path / "empty.txt"),
        "short": _file(tmp_path, "short"),
        "gone": str(tmp_path / "gone.txt"),
    }
    status, out, err = run(*(argument.format(**files) for argument in arguments))
    assert (status, out) == (1, "")
    assert said in err
    assert keys.is_plain(run.journal)


def test_a_second_passphrase_is_refused(run: Terminal, tmp_path: Path) -> None:
    right = _file(tmp_path, RIGHT)
    run.json("passphrase", "set", "--new-passphrase-file", right)
    status, _, err = run("passphrase", "set", "--new-passphrase-file", right)
    assert status == 1
    assert "has a passphrase already" in err


def test_a_new_journal_with_a_passphrase_is_never_plain(run: Terminal, tmp_path: Path) -> None:
    archive = tmp_path / "a.json"
    run.json("export", "archive", "-o", str(archive))
    run.journal = tmp_path / "restored.relnotes"
    right = _file(tmp_path, RIGHT)
    run.json("restore-archive", str(archive), "--passphrase-file", right)
    assert keys.is_encrypted(run.journal)
    assert [one["name"] for one in run.json("people", "--passphrase-file", right)] == ["Ana"]


def test_a_passphrase_is_no_argument(run: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (("passphrase", "set", RIGHT), ("--passphrase", RIGHT, "people")):
        with pytest.raises(SystemExit) as ended:
            cli.main(["--journal", str(run.journal), *arguments])
        assert ended.value.code == 2
    assert json.dumps(RIGHT) not in capsys.readouterr().out


def test_a_byte_order_mark_and_windows_line_ends_are_no_part_of_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + RIGHT.encode() + b"\r\n")
    assert prompts.read(path) == RIGHT
