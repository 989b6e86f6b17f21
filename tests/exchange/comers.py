"""What comes of a reading, without the records that it was read from."""

from relnotes.exchange.bringing import bringing
from relnotes.exchange.records import Reading, Trouble
from relnotes.journal.arrivals import Arrival


def arrivals_of(reading: Reading) -> tuple[Arrival, ...]:
    """The people of a reading as `arrivals.bring` takes them."""
    return tuple(coming.arrival for coming in bringing(reading).people)


def troubles_of(reading: Reading) -> tuple[Trouble, ...]:
    """Everything odd about a file, with what turned up while its people were made ready."""
    return bringing(reading).troubles
