"""Which program wrote a JSON file, by what is in it."""

from dataclasses import replace

from relnotes.exchange import journals, json_mending, monica
from relnotes.exchange.records import Reading, Trouble, TroubleCode

_READERS = (
    (monica.is_export, monica.read),
    (journals.is_dayone, journals.dayone),
    (journals.is_journey, journals.journey),
    (journals.is_jrnl, journals.jrnl),
)


def read(text: str) -> Reading | None:
    """What the file holds; None where no program that is known wrote it."""
    try:
        value, torn = json_mending.read(text)
    except json_mending.Torn as error:
        trouble = Trouble(None, TroubleCode.UNREADABLE_RECORD, str(error)[:80])
        return Reading("unknown", troubles=(trouble,))
    except RecursionError:
        return None
    for is_it, reader in _READERS:
        if is_it(value):
            reading = reader(value)
            troubles = (Trouble(line, TroubleCode.UNREADABLE_RECORD) for line in torn)
            return replace(reading, troubles=(*troubles, *reading.troubles))
    return None
