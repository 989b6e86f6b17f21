"""Commands about the passphrase of the journal."""

import argparse
from dataclasses import asdict

from relnotes import keyring_door
from relnotes.cli import prompts
from relnotes.cli.session import Session
from relnotes.domain.problem import Code, Problem
from relnotes.journal import guard, keys
from relnotes.journal import passphrase as work
from relnotes.journal.guard import Standing
from relnotes.journal.keys import Key

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
        # A journal without a passphrase has no other that --passphrase-file could mean.
        file = options.new_passphrase_file or session.passphrase_file
        done = work.protect(path, prompts.new(file, path), now=now)
    elif options.what == "change":
        done = work.change(path, key, prompts.new(options.new_passphrase_file, path), now=now)
    else:
        done = work.remove(path, key, now=now)
    keyring_door.drop(path)
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
    """Whether the journal is encrypted, which copies anybody can read, and who has it open."""
    encrypted = _is_encrypted(session)
    plain = [str(one) for one in work.plain_copies(session.path)]
    lock = guard.standing(session.path)
    lines = ["Protected by a passphrase." if encrypted
             else "Not protected: whoever can read the file can read the journal.",
             *(f"A copy that anybody can read: {one}" for one in plain), _told(lock)]  # fmt: skip
    record = {
        "journal": str(session.path),
        "encrypted": encrypted,
        "plain_copies": plain,
        "open": lock is not None and lock.open,
        "by": asdict(lock.holder) if lock is not None and lock.holder is not None else None,
        "unclean": lock is not None and not lock.open,
    }
    session.say(record, "\n".join(lines))
    return 0


def _told(lock: Standing | None) -> str:
    """Who has the journal open, in words."""
    if lock is None:
        return "No window has it open."
    if not lock.open:
        return "The last window was not closed well; the file is looked at before it opens again."
    if lock.holder is None:
        return "A window has it open."
    where = f" on the computer “{lock.holder.host}”" if lock.elsewhere else ""
    return f"A window{where} has it open since {lock.holder.started}."


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
