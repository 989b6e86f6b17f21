"""The help names every command and every key of its JSON, and nothing else."""

import re

from relnotes import paths
from relnotes.cli.parser import _parser

HELP = (paths.resources() / "help" / "terminal.md").read_text(encoding="utf-8")


def _commands() -> dict[str, set[str]]:
    """The commands and their own options."""
    (choices,) = (action.choices for action in _parser()._actions if action.dest == "==SUPPRESS==")
    assert isinstance(choices, dict)
    return {
        name: {
            option
            for action in parser._actions
            for option in action.option_strings
            if option.startswith("--")
        }
        - {"--journal", "--json", "--passphrase-file", "--now", "--help", "--output"}
        for name, parser in choices.items()
    }


def _documented() -> dict[str, set[str]]:
    heads = re.findall(r"^\| `([a-z][a-z-]*)([^`]*)` \|", HELP, flags=re.MULTILINE)
    return {name: set(re.findall(r"--[a-z-]+", rest)) for name, rest in heads}


def test_every_command_and_option_is_documented_and_the_reverse() -> None:
    assert _documented() == _commands()


def test_the_common_options_are_documented() -> None:
    assert set(re.findall(r"^\| `(--[a-z-]+)", HELP, flags=re.MULTILINE)) == {
        "--journal",
        "--json",
        "--passphrase-file",
        "--now",
        "--help",
    }
