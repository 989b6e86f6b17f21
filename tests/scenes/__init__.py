"""Every page and dialog, each as one call that brings it about: what the gallery takes pictures of,
and what tests walk through that have to see everything.
"""

from collections.abc import Mapping

from tests.scenes import (
    bringing,
    contributions,
    empty,
    journal,
    keeping,
    mentoring,
    portfolio,
    relationship,
    repair,
    states,
    summaries,
    window,
)
from tests.scenes.stage import Take

FILLED: Mapping[str, Take] = {
    **window.SCENES,
    **relationship.SCENES,
    **contributions.SCENES,
    **repair.SCENES,
    **summaries.SCENES,
    **portfolio.SCENES,
    **mentoring.SCENES,
    **journal.SCENES,
    **states.SCENES,
    **bringing.SCENES,
    **keeping.SCENES,
}
"""By name, over the sample journal; what begins with dialog- is a window of its own.

Who takes all of them in one window keeps the order: a pause is ended, and Ana thrown away, late.
"""

EMPTY: Mapping[str, Take] = empty.SCENES
"""By name, over a journal in which nothing is yet."""
