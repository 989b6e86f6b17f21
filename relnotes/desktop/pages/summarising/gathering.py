"""What the journal says for a summary, before anything is chosen from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from relnotes.desktop.live import Live
from relnotes.domain.summary_plan import Landmarks
from relnotes.journal import agreements, people, summaries
from relnotes.journal.summaries import FrozenLine


@dataclass(frozen=True, slots=True)
class Gathered:
    """Who is still here, the days that periods begin at, and what went out before."""

    names: dict[int, str]
    marks: Landmarks
    published: tuple[FrozenLine, ...]


def gathered(live: Live, wanted: Sequence[int]) -> Gathered:
    """Reads it for these people; for nobody, what went out at all."""
    names = live.read(people.called, wanted) if wanted else {}
    ids = tuple(names)
    published = _published(live, ids)
    agreed, ends = (live.read(agreements.term, ids) if ids else None) or (None, None)
    return Gathered(
        names=names,
        marks=Landmarks(
            today=live.today(),
            review=live.read(summaries.last_review, ids) if ids else None,
            summary=max((line.until for line in published), default=None) if ids else None,
            agreed=agreed,
            ends=ends,
        ),
        published=published,
    )


def _published(live: Live, people_ids: Sequence[int]) -> tuple[FrozenLine, ...]:
    """The copies about these people, each once, the newest first."""
    if not people_ids:
        return live.read(summaries.listed)
    found = {line.id: line for person in people_ids for line in live.read(summaries.listed, person)}
    return tuple(
        sorted(found.values(), key=lambda line: (line.frozen is not None, line.frozen, line.id))
    )[::-1]
