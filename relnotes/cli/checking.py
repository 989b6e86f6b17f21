"""The examination: what is wrong with a journal, what to do about it, and doing that."""

import argparse
from typing import TYPE_CHECKING

from relnotes.cli.counting import counted
from relnotes.cli.session import Session
from relnotes.domain.problem import Code, Problem
from relnotes.journal import examine, salvage

if TYPE_CHECKING:
    from relnotes.journal.keys import Key

_DAMAGED = (
    "The file is damaged. It was not written to; keep it. Go back to a backup (relnotes backups, "
    "relnotes restore), or put what can still be read into a new journal (relnotes check --repair)."
)
_LOOSE = (
    "Some records name others that are not there. relnotes check --repair makes a new journal "
    "without them and leaves this one as it is."
)
_SHOWN = 5
"""Lines of damage that a person is told; there can be thousands."""
_SEARCH = "Only search is behind. relnotes check --repair makes its index anew from the records."


def check(session: Session, options: argparse.Namespace) -> int:
    """Examines the whole journal without writing to it; status 1 where something stays wrong."""
    if not session.path.exists():
        raise Problem(Code.NO_JOURNAL, file=str(session.path))
    key = session.key()
    found = examine.examine_file(session.path, key)
    report, rebuilt = None, False
    if options.repair and (found.damage or found.loose_references):
        report = _salvaged(session, key)
    elif options.repair and found.not_indexed:
        rebuilt = _search_rebuilt(session, key)
    advice = "" if report or rebuilt else _advice(found)
    record = {
        "good": found.good or rebuilt,
        "damage": list(found.damage),
        "loose_references": list(found.loose_references),
        "not_indexed": 0 if rebuilt else found.not_indexed,
        "counts": found.counts,
        "advice": advice,
        "search_rebuilt": rebuilt,
        "salvaged": _as_record(report),
    }
    lines = [*_told(found), *([advice] if advice else []), *_repaired(report, rebuilt=rebuilt)]
    session.say(record, "\n".join(lines))
    return 0 if record["good"] else 1


def _salvaged(session: Session, key: "Key | None") -> salvage.Report:
    target = salvage.new_place(session.path)
    return salvage.salvage(session.path, target, session.clock(), key)


def _search_rebuilt(session: Session, key: "Key | None") -> bool:
    with session.journal() as journal:
        journal.do("Make the search index anew", examine.rebuild_search)
    return examine.examine_file(session.path, key).good


def _told(found: examine.Examination) -> list[str]:
    if found.good:
        return [f"All is well: {counted(found.counts)}."]
    lines = ["Something is wrong with this journal."]
    damage = [line for one in found.damage for line in one.splitlines()]
    lines += [f"  damage: {line}" for line in damage[:_SHOWN]]
    if len(damage) > _SHOWN:
        lines.append(f"  and {len(damage) - _SHOWN} more lines like these (--json tells them all)")
    lines += [f"  references that lead nowhere: {name}" for name in found.loose_references]
    if found.not_indexed:
        lines.append(f"  records that search does not know: {found.not_indexed}")
    return lines


def _advice(found: examine.Examination) -> str:
    if found.damage:
        return _DAMAGED
    if found.loose_references:
        return _LOOSE
    return _SEARCH if found.not_indexed else ""


def _repaired(report: salvage.Report | None, *, rebuilt: bool) -> list[str]:
    if rebuilt:
        return ["The search index was made anew; all is well now."]
    if report is None:
        return []
    lines = [f"Salvaged into {report.file}: {report.found} rows came along."]
    if report.lost:
        lines[0] += f" Up to {report.lost} may be missing:"
    for one in report.tables:
        if one.lost:
            parts = (
                (one.unreadable, "in damaged pages"),
                (one.refused, "made no sense"),
                (one.ownerless, "belong to lost records"),
            )
            told = ", ".join(f"{count} {words}" for count, words in parts if count)
            lines.append(f"  {one.name}: {one.found} came along; {told}")
    lines += [f"  {one.name}: nothing could be found" for one in report.tables if one.gone]
    if report.named_again:
        lines.append(f"  {len(report.named_again)} people carry a name made from what was left")
    lines.append("This journal was left as it is. Look at the new one before you go on with it.")
    return lines


def _as_record(report: salvage.Report | None) -> dict[str, object] | None:
    if report is None:
        return None
    return {
        "file": str(report.file),
        "found": report.found,
        "lost": report.lost,
        "tables": {one.name: {"found": one.found, "lost": one.lost} for one in report.tables},
        "named_again": list(report.named_again),
    }
