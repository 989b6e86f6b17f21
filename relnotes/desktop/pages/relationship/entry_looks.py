"""How an entry looks in a list: its icon, and its outcomes as pills."""

from collections.abc import Mapping

from relnotes.desktop.tokens import ToneName
from relnotes.domain.kinds import EntryKind, Side
from relnotes.journal.entries import EntryLine
from relnotes.journal.entry_parts import Outcome

ICONS: Mapping[EntryKind, str] = {
    EntryKind.MEETING: "meeting",
    EntryKind.CALL: "phone",
    EntryKind.VIDEO: "video",
    EntryKind.MESSAGE: "mail",
    EntryKind.LUNCH: "lunch",
    EntryKind.VISIT: "visit",
    EntryKind.EVENT: "event",
    EntryKind.GIFT: "gift",
    EntryKind.NOTE: "note",
    EntryKind.SESSION: "session",
    EntryKind.FEEDBACK: "feedback",
    EntryKind.STRAIN: "strain",
}
Pills = tuple[tuple[str, ToneName], ...]


def pills(line: EntryLine) -> Pills:
    """What came of an entry, in the signs that capture knows, and its tags."""
    came = [_outcome(one) for one in line.outcomes]
    return (*came, *((f"#{tag}", "neutral") for tag in line.tags))


def _outcome(one: Outcome) -> tuple[str, ToneName]:
    mine = one.side is Side.ME
    if one.kind == "promise":
        return f"{'!' if mine else '>'} {one.what}", "met" if one.done else "outline"
    return (f"+ {one.what}", "me") if mine else (f"+ {one.what}", "them")
