"""Takes along the contact details and dates that stand beside our own table of people.

They leave in tables of their own, whose rows name somebody by the `id` in that of people.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from relnotes.domain.kinds import DetailKind
from relnotes.exchange import own_sheets
from relnotes.exchange.encoding import decode, one_line
from relnotes.exchange.pictures import Beside
from relnotes.exchange.records import Labelled, PersonRecord, Reading, Related, Troubles
from relnotes.exchange.table_cells import undefused
from relnotes.exchange.table_rows import delimiter, rows

_DETAILS, _DATES = "contact details.csv", "dates.csv"
_Line = Mapping[str, str]


def taken(reading: Reading, data: bytes, beside: Beside, limit: int) -> Reading:
    """What was read of our table of people, `data`, with what stands beside it about them."""
    if own_sheets.meanings([one.heading for one in reading.columns]) is None:
        return reading
    ids = {row["uid"]: row["id"] for row in _lines(data, {"uid", "id"})}
    details, dates = (_by_person(beside(name, limit) or b"") for name in (_DETAILS, _DATES))
    people = tuple(
        _completed(one, details[ids[one.uid]], dates[ids[one.uid]]) if one.uid in ids else one
        for one in reading.people
    )
    return replace(reading, people=people)


def _by_person(data: bytes) -> defaultdict[str, list[_Line]]:
    found: defaultdict[str, list[_Line]] = defaultdict(list)
    for row in _lines(data, {"relationship_id", "label", "value"}):
        found[row["relationship_id"]].append(row)
    return found


def _lines(data: bytes, wanted: set[str]) -> Iterator[_Line]:
    """The rows of a table by its headings; none where these are not ours."""
    text = decode(data).text
    table = (
        list(map(undefused, cells)) for _, cells in rows(text, delimiter(text) or ",", Troubles())
    )
    headings = next(table, [])
    if wanted <= set(headings):
        for cells in table:
            yield dict(itertools.zip_longest(headings, cells[: len(headings)], fillvalue=""))


def _completed(
    found: PersonRecord, details: Sequence[_Line], dates: Sequence[_Line]
) -> PersonRecord:
    told: defaultdict[str, list[Labelled]] = defaultdict(list)
    for row in details:
        told[row.get("kind", "")].append(Labelled(one_line(row["label"]), row["value"]))
    position, *further = [*_values(told[DetailKind.POSITION]), found.position]
    return replace(
        found,
        emails=(*found.emails, *told[DetailKind.EMAIL]),
        phones=(*found.phones, *told[DetailKind.PHONE]),
        urls=(*found.urls, *told[DetailKind.URL]),
        addresses=(*found.addresses, *told[DetailKind.ADDRESS]),
        organisations=(*found.organisations, *_values(told[DetailKind.ORGANISATION])),
        position=position,
        aka=(*found.aka, *_values(told[DetailKind.ALIAS])),
        related=(
            *found.related,
            *(Related(one_line(one.value), one.label) for one in told[DetailKind.RELATED]),
        ),
        about="\n\n".join(filter(None, (found.about, *further))),
        dates=(*found.dates, *((one_line(row["label"]), row["value"].strip()) for row in dates)),
    )


def _values(told: Sequence[Labelled]) -> Iterator[str]:
    return (one.value for one in told)
