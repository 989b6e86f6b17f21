"""Everything that the page of one repair shows, in one read."""

import datetime as dt
from dataclasses import dataclass

from relnotes.domain.kinds import RepairStep, Side, StakeState
from relnotes.journal import entries, lessons, people, promises, repairs, stakes
from relnotes.journal.access import Reader
from relnotes.journal.entries import EntryLine
from relnotes.journal.lessons import LessonLine
from relnotes.journal.people import Header
from relnotes.journal.promises import PromiseLine
from relnotes.journal.repair_stages import StageLine
from relnotes.journal.repairs import Case
from relnotes.journal.stakes import StakeLine

_MOST_ENTRIES = 20


@dataclass(frozen=True, slots=True)
class Situation:
    """A repair with what belongs to it; `at_stake` is what they missed, or may miss, from me."""

    case: Case
    header: Header
    promised: tuple[PromiseLine, ...]
    settled: tuple[PromiseLine, ...]
    at_stake: tuple[StakeLine, ...]
    during_pause: tuple[EntryLine, ...]
    lesson: LessonLine | None
    helped: tuple[LessonLine, ...]
    today: dt.date

    def stage(self, step: RepairStep) -> StageLine | None:
        """When a step was entered and left, if it was."""
        return next((stage for stage in self.case.stages if stage.step is step), None)


def situation(reader: Reader, repair_id: int, today: dt.date) -> Situation:
    """Reads a repair with its promises, stakes, entries and lesson."""
    case = repairs.case(reader, repair_id)
    one = case.relationship_id
    kept = lessons.listed(reader, one)
    return Situation(
        case=case,
        header=people.header(reader, one, today),
        promised=promises.open_promises(reader, one, Side.ME),
        settled=promises.settled(reader, one, Side.ME, case.opened_day),
        at_stake=tuple(line for line in stakes.of(reader, one) if is_at_stake(line, today)),
        during_pause=_during_pause(reader, case),
        lesson=next((lesson for lesson in kept if lesson.repair_id == case.id), None),
        helped=lessons.helped(reader, one),
        today=today,
    )


def seeds(reader: Reader, relationship_id: int, today: dt.date) -> tuple[str, ...]:
    """What may be the wrong to put right: my open promises to them, and what they miss."""
    promised = promises.open_promises(reader, relationship_id, Side.ME)
    missed = (line for line in stakes.of(reader, relationship_id) if is_at_stake(line, today))
    words = (*(line.what for line in promised), *(line.what for line in missed))
    return tuple(dict.fromkeys(words))


def is_at_stake(line: StakeLine, today: dt.date) -> bool:
    """Whether something of theirs is unmet, at risk, or open beyond its day."""
    late = line.state is StakeState.OPEN and line.due is not None and line.due < today
    missed = line.state in (StakeState.UNMET, StakeState.AT_RISK)
    return line.side is Side.THEM and (missed or late)


def _during_pause(reader: Reader, case: Case) -> tuple[EntryLine, ...]:
    pause = next((stage for stage in case.stages if stage.step is RepairStep.PAUSE), None)
    if pause is None:
        return ()
    return entries.recent(
        reader,
        case.relationship_id,
        since=pause.entered_day,
        until=pause.left_day,
        limit=_MOST_ENTRIES,
    )
