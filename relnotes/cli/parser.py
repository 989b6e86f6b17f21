"""The commands and their options; what they do stands in the modules beside this one."""

import argparse
import datetime as dt
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from relnotes import __version__, paths
from relnotes.cli.session import Session
from relnotes.domain.kinds import EntryKind, SummaryKind, SummaryLength
from relnotes.domain.problem import Code, Problem
from relnotes.sentences import problem_sentence

Commands = Any  # argparse keeps the type of its subparsers to itself
Run = Callable[[Session, argparse.Namespace], int]


def main(arguments: Sequence[str]) -> int:
    """Runs one command: 0 done and on disk, 1 a problem that the text explains, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        return _run(options.run)(_session(options), options)
    except Problem as problem:
        print(problem_sentence(problem), file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read our answer has heard enough; nothing may be written at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(command: str) -> Run:
    """A command, imported only when it is the one that was asked for."""
    module, _, name = command.partition(".")
    run: Run = getattr(import_module(f"relnotes.cli.{module}"), name)
    return run


def _session(options: argparse.Namespace) -> Session:
    now = getattr(options, "now", None)
    return Session(
        path=Path(getattr(options, "journal", None) or paths.default_journal()),
        clock=(lambda: now) if now else _local_now,
        as_json=getattr(options, "json", False),
        passphrase_file=getattr(options, "passphrase_file", None),
        aside=getattr(options, "output", None) == paths.STANDARD_OUTPUT,
    )


def _local_now() -> dt.datetime:
    return dt.datetime.now().astimezone()


def _common() -> argparse.ArgumentParser:
    """Options of every command; they may stand before it or behind it."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--journal", type=_path, metavar="FILE",
                        help="the journal (else RELNOTES_JOURNAL)")  # fmt: skip
    common.add_argument("--json", action="store_true", help="answer as JSON")
    common.add_argument("--passphrase-file", type=_path, metavar="FILE",
                        help="the passphrase is its first line")  # fmt: skip
    common.add_argument("--now", type=_moment, metavar="TIME", help="as if it were this time")
    return common


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="relnotes",
        description="A journal for the relationships you work in. Without a command: the window.",
        parents=[_common()],
        allow_abbrev=False,  # what begins like an option's name is none: --passphrase takes a file
    )
    parser.add_argument("--version", action="version", version=f"relnotes {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_reading(commands)
    _add_writing(commands)
    _add_files(commands)
    _add_protecting(commands)
    _add_backups(commands)
    return parser


def _command(
    commands: Commands,
    name: str,
    run: str,
    text: str,
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=text, description=text, parents=[_common()], allow_abbrev=False
    )
    command.set_defaults(run=run)
    return command


def _add_reading(commands: Commands) -> None:
    today = _command(commands, "today", "today.today", "what is ready and fits in a day, and why")
    today.add_argument("--limit", type=_positive, default=8, metavar="N")
    brief = _command(commands, "brief", "briefing.brief", "what to have in mind before a meeting")
    brief.add_argument("names", nargs="+", metavar="NAME")
    brief.add_argument(
        "--format", metavar="FORMAT", help="pdf, html, md or csv; else by FILE's ending"
    )
    brief.add_argument("-o", "--output", type=_path, metavar="FILE", help="write a page to print")
    _command(commands, "people", "reading.people", "who is in the journal")
    _command(commands, "portfolio", "portfolio.portfolio", "the whole circle, and how it moves")
    _command(commands, "mentees", "mentoring.mentees", "whom you mentor, and what stands open")
    goals = _command(commands, "goals", "mentoring.goals", "goals, and how far they are")
    goals.add_argument("name", nargs="?")
    _command(commands, "promises", "reading.promises", "open promises of both sides")
    _command(commands, "repairs", "reading.repairs", "open repairs and their step")
    search = _command(commands, "search", "reading.search", "find words in everything, best first")
    search.add_argument("words", nargs="+")
    search.add_argument("--limit", type=_positive, default=50, metavar="N")
    history = _command(commands, "history", "reading.history", "what changed, newest first")
    history.add_argument("name", nargs="?")
    history.add_argument("--limit", type=_positive, default=50, metavar="N")
    check = _command(commands, "check", "checking.check", "examine the whole journal")
    check.add_argument("--repair", action="store_true",
                       help="salvage what can be read, or make search anew")  # fmt: skip
    tone = _command(commands, "tone", "reading.tone", "read how the draft of an apology sounds")
    tone.add_argument("file", type=_path, nargs="?", help="else standard input")


def _add_writing(commands: Commands) -> None:
    add = _command(
        commands, "add", "writing.add", "write down what happened, in the grammar of capture"
    )
    add.add_argument("text", nargs="*", help="else standard input, away from the shell's history")
    add.add_argument("--preview", action="store_true", help="show what would be saved")
    add.add_argument("--new", action="store_true", help="create people that are unknown")
    kinds = [kind.value for kind in EntryKind]
    add.add_argument("--kind", choices=kinds, metavar="KIND",
                     help="whatever the text says: " + ", ".join(kinds))  # fmt: skip
    add.add_argument("--day", type=_day, metavar="DATE",
                     help="when it happened, whatever the text says")  # fmt: skip
    _command(commands, "undo", "writing.undo", "take the last step back")


def _add_files(commands: Commands) -> None:
    _add_import(commands)
    _add_export(commands)
    restore = _command(
        commands, "restore-archive", "files.restore", "make a new journal of an archive"
    )
    restore.add_argument("file", type=_path, metavar="FILE")
    sample = _command(commands, "sample", "files.sample", "write the sample journal")
    sample.add_argument("file", type=_path, metavar="FILE")
    _add_summary(commands)


def _add_import(commands: Commands) -> None:
    bring = _command(commands, "import", "arriving.bring", "bring along what others kept")
    bring.add_argument("files", type=_path, nargs="+", metavar="FILE")
    bring.add_argument("--preview", action="store_true", help="change nothing, show what is in it")
    bring.add_argument("--new", action="store_true", help="also who is only named in a calendar")
    bring.add_argument("--about", metavar="NAME", help="whom entries that name nobody are about")
    bring.add_argument("--map", type=_mapping, action="append", metavar="HEADER=FIELD",
                       help="what a column of a sheet holds; may be repeated")  # fmt: skip
    bring.add_argument("--as-guessed", action="store_true", help="take the columns as guessed")
    bring.add_argument("--dates", choices=["day-first", "month-first"],
                       help="how dates are meant that could be either")  # fmt: skip
    bring.add_argument("--encoding", metavar="NAME", help="how the letters are written")


def _add_export(commands: Commands) -> None:
    export = _command(commands, "export", "files.export", "write the journal out")
    export.add_argument("format", choices=["archive", "markdown", "csv", "vcard", "ics"])
    export.add_argument("--person", dest="people", action="append", default=[], metavar="NAME",
                        help="only of them; may be given several times")  # fmt: skip
    export.add_argument("--tag", dest="tags", action="append", default=[], metavar="TAG",
                        help="only what has the tag; may be given several times")  # fmt: skip
    export.add_argument("--from", dest="since", type=_day, metavar="DATE")
    export.add_argument("--to", dest="until", type=_day, metavar="DATE")
    export.add_argument("--with-private", action="store_true",
                        help="also what is private or was told in confidence")  # fmt: skip
    export.add_argument(
        "--alarm",
        type=_time,
        default=dt.time(9),
        metavar="TIME",
        help="ics: when to remind (09:00)",
    )
    export.add_argument(
        "-o", "--output", required=True, type=_path, metavar="FILE", help="- for standard output"
    )


def _add_summary(commands: Commands) -> None:
    summary = _command(commands, "summary", "summaries.summary", "write a value summary")
    summary.add_argument("names", nargs="*", metavar="NAME")
    summary.add_argument("--with-people", action="store_true",
                         help="NAME is an organisation: with those in it")  # fmt: skip
    summary.add_argument("--each", action="store_true",
                         help="one document for each of several, in the folder FILE")  # fmt: skip
    summary.add_argument("--role", metavar="ROLE", help="everything in a role of yours")
    summary.add_argument("--tag", metavar="TAG", help="everyone with a tag")
    summary.add_argument("--draft", metavar="NAME",
                         help="as it was decided in a draft or template of that name")  # fmt: skip
    summary.add_argument("--period", choices=["year", "review", "summary", "agreement", "twelve"],
                         help="this year, since the last review or summary, a year")  # fmt: skip
    summary.add_argument("--from", dest="since", type=_day, metavar="DATE")
    summary.add_argument("--to", dest="until", type=_day, metavar="DATE")
    summary.add_argument("--kind", type=SummaryKind, choices=list(SummaryKind))
    summary.add_argument("--length", type=SummaryLength, choices=list(SummaryLength))
    summary.add_argument("--language", metavar="CODE", help="the document's own: en, de")
    summary.add_argument("--paper", choices=["a4", "us-letter"])
    summary.add_argument(
        "--format", metavar="FORMAT", help="pdf, docx, html, md or csv; else by FILE's ending"
    )
    summary.add_argument("-o", "--output", required=True, type=_path, metavar="FILE")


def _mapping(text: str) -> tuple[str, str]:
    from relnotes.cli.guiding import mapping  # the words of sheets, which only an import needs

    return mapping(text)


def _add_backups(commands: Commands) -> None:
    backup = _command(commands, "backup", "backing.backup", "make a verified backup")
    backup.add_argument("--also", type=_path, metavar="FOLDER", help="put a second copy there")
    _command(commands, "backups", "backing.backups_listed", "the backups there are, newest first")
    restore = _command(
        commands, "restore", "backing.restore", "go back to a backup; the present journal is kept"
    )
    restore.add_argument("backup", metavar="BACKUP", help="its name or file; see “backups”")


def _add_protecting(commands: Commands) -> None:
    passphrase = _command(
        commands, "passphrase", "passphrase.run", "encrypt the journal, or take that back"
    )
    passphrase.add_argument("what", choices=["set", "change", "remove"])
    passphrase.add_argument("--new-passphrase-file", type=_path, metavar="FILE",
                            help="the new one is its first line; else it is asked")  # fmt: skip
    _command(commands, "lock-status", "passphrase.status", "whether the journal is encrypted")


def _path(text: str) -> Path:
    """A file or a folder; an empty word would be the folder where the terminal stands."""
    if not text.strip():
        raise argparse.ArgumentTypeError("its name is empty")
    return Path(text)


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            problem_sentence(Problem(Code.BAD_DATE, text=text))
        ) from error


def _time(text: str) -> dt.time:
    try:
        return dt.time.fromisoformat(text).replace(tzinfo=None)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a time, as 09:00") from error


def _moment(text: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError(
            problem_sentence(Problem(Code.BAD_DATE, text=text))
        ) from error


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("1 or more")
    return value
