"""Finding who is here twice, making one of two, and remembering that two are two."""

import datetime as dt
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from relnotes.domain.alike import Shared, together
from relnotes.domain.happenings import EntryDraft, PromiseDraft
from relnotes.domain.kinds import DetailKind, Side
from relnotes.domain.people import Detail, PersonDraft
from relnotes.domain.problem import Code, Problem
from relnotes.domain.repair import RepairDraft
from relnotes.journal import (
    attachments,
    duplicates,
    entries,
    forget,
    merging,
    past,
    people,
    promises,
    relationships,
    repairs,
    whole,
)
from relnotes.journal import tables as t
from relnotes.journal.access import Reader, Writer
from relnotes.journal.store import Journal

DAY = dt.date(2026, 11, 5)
ANA = PersonDraft(
    "Ana Petrović",
    about="Rows at dawn",
    tags=("audit",),
    details=(Detail(DetailKind.EMAIL, "ana@x.example"), Detail(DetailKind.PHONE, "+49 30 5550101")),
)
A_P = PersonDraft(
    "A. Petrović",
    every_days=30,
    about="Met at the harbour",
    tags=("audit", "harbour"),
    details=(Detail(DetailKind.PHONE, "030 / 555 01 01"), Detail(DetailKind.EMAIL, "ap@y.example")),
)
TWIN = PersonDraft("Ana Petrović", details=(Detail(DetailKind.EMAIL, "other@z.example"),))


def _fill(writer: Writer) -> tuple[int, int, int]:
    ana, a_p, bo = (relationships.add(writer, one) for one in (ANA, A_P, PersonDraft("Bo Lund")))
    entries.log(writer, EntryDraft((ana, bo), "Budget agreed", day=DAY))
    entries.log(writer, EntryDraft((a_p, ana), "Both were named", day=DAY))
    entries.log(writer, EntryDraft((a_p,), "Walked along the quay", day=DAY))
    promises.make(writer, PromiseDraft(a_p, Side.ME, "Send the map"))
    relationships.connect(writer, bo, a_p, "introduced")
    relationships.connect(writer, ana, a_p, "sister")
    relationships.answer(writer, ana, "why", None, "She asks")
    relationships.answer(writer, a_p, "why", None, "She listens")
    picture = attachments.attach(writer, a_p, "face.png", "image/png", b"\x89PNG")
    attachments.show_photo(writer, a_p, picture)
    repairs.open(writer, RepairDraft(a_p, "I was late"))
    return ana, a_p, bo


def _merge(journal: Journal, keep: int, other: int) -> None:
    one, two = (journal.read(relationships.card, person).draft for person in (keep, other))
    journal.do("Merge", merging.merge, keep, other, together(one, two))


def test_who_is_here_twice_is_found_with_the_reasons(journal: Journal) -> None:
    ana, a_p, _ = journal.do("Fill", _fill).value
    journal.do("Add", relationships.add, TWIN)
    (pair,) = journal.read(duplicates.pairs)
    assert (pair.one_id, pair.other_id, pair.likeness.sure) == (ana, a_p, True)
    assert [sort for sort, _ in pair.likeness.shared] == [Shared.NAME_OTHERWISE, Shared.PHONE]
    journal.do("Two", merging.keep_apart, a_p, ana)
    assert journal.read(duplicates.pairs) == ()
    journal.undo()
    assert len(journal.read(duplicates.pairs)) == 1


def test_merging_keeps_all_of_both(journal: Journal) -> None:
    ana, a_p, bo = journal.do("Fill", _fill).value
    before = journal.read(whole.records)
    _merge(journal, ana, a_p)
    card = journal.read(relationships.card, ana).draft
    assert card.about == "Rows at dawn\n\nMet at the harbour"
    assert (card.every_days, set(card.tags)) == (30, {"audit", "harbour"})
    assert [one.value for one in card.details if one.kind is DetailKind.ALIAS] == ["A. Petrović"]
    assert {one.title for one in journal.read(entries.recent, ana)} == {
        "Budget agreed", "Both were named", "Walked along the quay",
    }  # fmt: skip
    assert [len(one.people) for one in journal.read(entries.recent, ana)].count(2) == 1
    (answer,) = journal.read(relationships.answers, ana)
    assert answer.answer == "She asks\n\nShe listens"
    assert [one.what for one in journal.read(promises.open_promises, ana)] == ["Send the map"]
    assert journal.read(attachments.photo, ana) == b"\x89PNG"
    assert not journal.read(people.is_here, a_p)
    rows = journal.read(whole.records)
    assert [(row["relationship_id"], row["other_id"]) for row in rows["connection"]] == [(bo, ana)]
    assert journal.undo().label == "Merge"
    assert journal.read(whole.records) == before


def test_the_history_of_both_is_found_under_the_one_who_stays(journal: Journal) -> None:
    ana, a_p, _ = journal.do("Fill", _fill).value
    journal.do("Rename the other", relationships.rename, a_p, "Ana P.")
    journal.do("Rename her", relationships.rename, ana, "Ana-Marija")
    _merge(journal, ana, a_p)
    told = [one.label for one in journal.read(past.steps, about=("relationship", ana))]
    assert told == ["Merge", "Rename her", "Rename the other", "Fill"]


def test_forgetting_reaches_who_was_merged(journal: Journal) -> None:
    """A name that stands only in the history of a merged person must go with the person."""
    ana, a_p, _ = journal.do("Fill", _fill).value
    journal.do("Rename", relationships.rename, a_p, "Wanjiru Kamau")
    _merge(journal, ana, a_p)
    assert [one.id for one in journal.read(forget.whom, ana).all] == [ana, a_p]
    journal.do("", forget.forget, ana)
    journal.settle()
    assert not re.search(b"Wanjiru|030 / 555|Petrovi", journal.path.read_bytes())


def test_two_open_repairs_cannot_become_one(journal: Journal) -> None:
    ana, a_p, _ = journal.do("Fill", _fill).value
    journal.do("Open", repairs.open, RepairDraft(ana, "It slipped"))
    with pytest.raises(Problem) as raised:
        _merge(journal, ana, a_p)
    assert raised.value.code is Code.TWO_OPEN_REPAIRS
    with pytest.raises(Problem):
        _merge(journal, ana, ana)


def test_somebody_of_a_file_is_matched_and_not_decided(journal: Journal) -> None:
    ana, a_p, _ = journal.do("Fill", _fill).value
    file = (A_P, PersonDraft("Petrović, A.", details=A_P.details[:1]), TWIN, PersonDraft("Cy Rao"))
    found = journal.read(duplicates.matches, file)
    assert [{(one.person_id, one.earlier) for one in some} for some in found] == [
        {(ana, None), (a_p, None)}, {(ana, None), (a_p, None), (None, 0)}, set(), set(),
    ]  # fmt: skip


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_merging_loses_no_record(journal: Journal, data: st.DataObject) -> None:
    """Whoever is merged with whom: every record is there, and undo gives back the same file."""
    if not journal.read(people.names):
        journal.do("Fill", _fill)
    ids = [one.id for one in journal.read(people.names)]
    keep, other = data.draw(st.permutations(ids))[:2]
    before = journal.read(whole.records)
    _merge(journal, keep, other)
    after = journal.read(whole.records)
    for name in ("entry", "promise", "repair", "attachment"):
        assert [row["id"] for row in after[name]] == [row["id"] for row in before[name]]
    assert journal.read(_dangling) == 0
    journal.undo()
    assert journal.read(whole.records) == before


def _dangling(reader: Reader) -> int:
    link = t.EntryPerson
    gone = select(func.count()).where(link.relationship_id.not_in(select(t.Relationship.id)))
    return reader.value(gone) or 0
