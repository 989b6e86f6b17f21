"""Which program wrote a JSON file, by what is in it."""

import json

from relnotes.exchange import journals, monica
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
        value = json.loads(text)
    except ValueError as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else None
        trouble = Trouble(line, TroubleCode.UNREADABLE_RECORD, str(error)[:80])
        return Reading("unknown", troubles=(trouble,))
    except RecursionError:
        return None
    for is_it, reader in _READERS:
        if is_it(value):
            return reader(value)
    return None
