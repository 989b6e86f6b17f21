"""Commands about the passphrase of the journal."""

import argparse

from relnotes.cli import prompts
from relnotes.cli.session import Session
from relnotes.domain.problem import Code, Problem
from relnotes.journal import keys
from relnotes.journal import passphrase as work
from relnotes.journal.keys import Key

WHAT = ("set", "change", "remove")
_SAID = {
    "set": "The journal is encrypted. Without the passphrase nobody can open it, you included.",
    "change": "The journal opens with the new passphrase, and no longer with the old one.",
    "remove": "The journal is no longer encrypted: whoever can read the file can read it.",
}


def run(session: Session, options: argparse.Namespace) -> int:
    """Sets, changes or removes the passphrase: copied, verified, and only then replaced."""
    path, now = session.path, session.clock()
    key = _present_key(session, options.what)
    if key is None:
        done = work.protect(path, prompts.new(options.new_passphrase_file, path), now=now)
    elif options.what == "change":
        done = work.change(path, key, prompts.new(options.new_passphrase_file, path), now=now)
    else:
        done = work.remove(path, key, now=now)
    lines = [_SAID[options.what]]
    if done.copies:
        lines.append(f"Backups and other copies that went along: {done.copies}.")
    lines += [f"Could not be rewritten and stays as it was: {one}" for one in done.left]
    record = {
        "encrypted": done.key is not None,
        "copies": done.copies,
        "left": [str(one) for one in done.left],
    }
    session.say(record, "\n".join(lines))
    return 0


def status(session: Session, _options: argparse.Namespace) -> int:
    """Whether the journal is encrypted, and which of its copies anybody can read."""
    encrypted = _is_encrypted(session)
    plain = [str(one) for one in work.plain_copies(session.path)]
    lines = ["Protected by a passphrase." if encrypted
             else "Not protected: whoever can read the file can read the journal.",
             *(f"A copy that anybody can read: {one}" for one in plain)]  # fmt: skip
    record = {"journal": str(session.path), "encrypted": encrypted, "plain_copies": plain}
    session.say(record, "\n".join(lines))
    return 0


def _present_key(session: Session, what: str) -> Key | None:
    """The key of an encrypted journal, proven by opening it; none where one is to be set."""
    encrypted = _is_encrypted(session)
    if what == "set":
        if encrypted:
            raise Problem(Code.PASSPHRASE_SET_ALREADY, file=str(session.path))
        return None
    if not encrypted:
        raise Problem(Code.PASSPHRASE_NOT_SET, file=str(session.path))
    key = session.key()
    if key is not None:
        work.demand_right(session.path, key)
    return key


def _is_encrypted(session: Session) -> bool:
    path = session.path
    if not path.exists():
        raise Problem(Code.NO_JOURNAL, file=str(path))
    encrypted = keys.is_encrypted(path)
    if not encrypted and not keys.is_plain(path):
        raise Problem(Code.NOT_A_JOURNAL, file=str(path))
    return encrypted
