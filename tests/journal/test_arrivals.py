"""What comes along is put with whom it is about, once, as one step that undo takes back."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from sqlalchemy import select

from relnotes.domain.happenings import ContributionDraft, EntryDraft, Picture, PromiseDraft
from relnotes.domain.kinds import DetailKind, Side
from relnotes.domain.people import Detail, PersonDraft
from relnotes.journal import (
    arrivals,
    attachments,
    contributions,
    duplicates,
    entries,
    people,
    promises,
    relationships,
    roster,
    trash,
    whole,
)
from relnotes.journal import tables as t
from relnotes.journal.access import Reader
from relnotes.journal.arrivals import NOBODY_YET, Arrival, Arrived, Happening, Tie
from relnotes.journal.faces import Guest
from relnotes.journal.store import Journal

TODAY = dt.date(2026, 11, 21)
IFEOMA = PersonDraft(
    "Ifeoma Okafor", details=(Detail(DetailKind.EMAIL, "Ifeoma@harbour.example"),), every_days=30
)
SVEN = PersonDraft("Sven Lund")


def _happening(day: dt.date, *guests: Guest, title: str = "Harbour plan") -> Happening:
    return Happening(EntryDraft((NOBODY_YET,), title, day=day), guests)


LAST = dt.date(2026, 11, 5)
COMPANY = (
    Arrival(
        IFEOMA,
        brought=(ContributionDraft(NOBODY_YET, Side.THEM, "Tea", day=LAST, amount=Decimal(2)),),
        promised=(PromiseDraft(NOBODY_YET, Side.ME, "Send the plan"),),
        kept=(PromiseDraft(NOBODY_YET, Side.ME, "Call back", day=LAST),),
        ties=(Tie("Sven Lund", "colleague"), Tie("Nobody Known", "sister")),
    ),
    Arrival(SVEN),
)
HAPPENED = (
    _happening(LAST, Guest("I. O.", "ifeoma@HARBOUR.example"), Guest("Blue Room")),
    _happening(LAST, title="Lunch with Sven Lund and ifeoma okafor"),
    _happening(LAST, Guest("Stranger"), title="Nobody here"),
    _happening(dt.date(2026, 11, 24), Guest("Sven Lund")),
)


def _bring(journal: Journal, about: int | None = None) -> Arrived:
    return journal.do("Bring", arrivals.bring, COMPANY, HAPPENED, about).value


def _ties(reader: Reader) -> list[tuple[int, int, str]]:
    c = t.Connection
    rows = reader.connection.execute(select(c.relationship_id, c.other_id, c.kind))
    return [(one, other, kind) for one, other, kind in rows]


def test_everything_comes_once_and_goes_with_one_undo(journal: Journal) -> None:
    before = journal.read(roster.ids)
    first = _bring(journal)
    assert (len(first.added), first.entries, first.strangers, first.booked) == (2, 2, 1, 1)
    ifeoma, sven = first.added
    lines = journal.read(entries.recent, ifeoma)
    assert [one.title for one in lines] == [
        "Lunch with Sven Lund and ifeoma okafor",
        "Harbour plan",
    ]
    assert {one.id for one in lines[0].people} == {ifeoma, sven}
    assert {one.id for one in lines[1].people} == {ifeoma}
    (brought,) = journal.read(contributions.recent, ifeoma)
    assert (brought.side, brought.what, brought.day) == (Side.THEM, "Tea", LAST)
    (open_one,) = journal.read(promises.open_promises, ifeoma)
    assert open_one.what == "Send the plan"
    assert [one.due.day for one in journal.read(roster.lines, [sven], TODAY) if one.due] == [
        dt.date(2026, 11, 24)
    ]
    again = _bring(journal)
    assert again == Arrived((), 2, entries=0, entries_known=2, strangers=1, booked=0)
    assert len(journal.read(contributions.recent, ifeoma)) == 1
    assert len(journal.read(promises.open_promises, ifeoma)) == 1
    assert journal.read(_ties) == [(ifeoma, sven, "colleague")]
    journal.undo()
    assert journal.read(roster.ids) == before
    assert journal.read(entries.recent) == ()


def test_what_names_nobody_goes_where_it_is_told(journal: Journal) -> None:
    own = journal.do("Add", relationships.add, PersonDraft("My days")).value
    assert _bring(journal, own).strangers == 0
    assert [one.title for one in journal.read(entries.recent, own)] == ["Nobody here"]


def test_a_name_of_two_people_is_nobodys(journal: Journal) -> None:
    for mail in ("a@x.example", "b@x.example"):
        twin = PersonDraft("Ana Sousa", details=(Detail(DetailKind.EMAIL, mail),))
        journal.do("Add", relationships.add, twin)
    came = journal.do(
        "Bring", arrivals.bring, (), [_happening(LAST, Guest("Ana Sousa")),
                                      _happening(LAST, Guest("Ana Sousa", "b@x.example"))]
    ).value  # fmt: skip
    assert (came.entries, came.strangers) == (1, 1)


def test_what_an_entry_will_be_about_is_known_beforehand(journal: Journal) -> None:
    def expected() -> list[tuple[tuple[str, ...], bool]]:
        found = journal.read(arrivals.expected, COMPANY, HAPPENED)
        return [(one.people, one.known) for one in found]

    who = [("Ifeoma Okafor",), ("Sven Lund", "Ifeoma Okafor"), (), ("Sven Lund",)]
    assert expected() == [(one, False) for one in who]
    _bring(journal)
    assert expected() == list(zip(who, (True, True, False, False), strict=True))


def test_what_was_reworded_since_is_not_brought_again(journal: Journal) -> None:
    """The same file later: entries, gifts and promises keep the mark of what they came as."""
    _bring(journal)
    (ifeoma,) = (one.id for one in journal.read(people.names) if one.name == "Ifeoma Okafor")
    for entry in journal.read(entries.recent, ifeoma):
        draft = journal.read(entries.card, entry.id)
        anew = replace(draft, title="Said anew", body="More", day=LAST + dt.timedelta(days=1))
        journal.do("Say anew", entries.revise, entry.id, anew)
    (gift,) = journal.read(contributions.recent, ifeoma)
    tea = ContributionDraft(ifeoma, Side.THEM, "Green tea", day=TODAY)
    journal.do("Say anew", contributions.revise, gift.id, tea)
    journal.do("Rename", relationships.rename, ifeoma, "Somebody Else")
    before = journal.read(whole.records)
    again = _bring(journal)
    assert again == Arrived((), 2, entries=0, entries_known=2, strangers=1, booked=0)
    assert journal.read(whole.records) == before


def test_what_was_undone_or_thrown_away(journal: Journal) -> None:
    """Undone it comes again; thrown into the trash it does not."""
    _bring(journal)
    journal.undo()
    assert _bring(journal).entries == 2
    (line, *_) = journal.read(entries.recent)
    journal.do("Throw", trash.throw, "entry", line.id)
    assert _bring(journal).entries == 0


def test_who_is_said_to_be_somebody_here_joins_them(journal: Journal) -> None:
    """What stands here stays, what is new is added, and the next time they are known."""
    mail = Detail(DetailKind.EMAIL, "a@x.example")
    here = PersonDraft("Ana Petrović", about="Rows", details=(mail,))
    ana = journal.do("Add", relationships.add, here).value
    coming = PersonDraft(
        "A. Petrovic", about="Met", details=(Detail(DetailKind.EMAIL, "ap@y.example"),)
    )
    entry = _happening(LAST, Guest("A. Petrovic", "ap@y.example"))
    came = journal.do("Bring", arrivals.bring, [Arrival(coming, b"face", joins=ana)], [entry]).value
    assert (came.added, came.known, came.joined, came.entries) == ((), 0, 1, 1)
    draft = journal.read(relationships.card, ana).draft
    assert (draft.name, draft.about) == ("Ana Petrović", "Rows\n\nMet")
    assert [one.value for one in draft.details] == ["a@x.example", "A. Petrovic", "ap@y.example"]
    assert journal.read(attachments.photo, ana) == b"face"
    assert journal.read(arrivals.known, [Arrival(coming)]) == (True,)
    journal.undo()
    assert journal.read(relationships.card, ana).draft == here


def test_who_is_said_to_be_somebody_else_is_remembered_as_two(journal: Journal) -> None:
    mail = Detail(DetailKind.EMAIL, "office@x.example")
    ana = journal.do("Add", relationships.add, PersonDraft("Ana Petrović", details=(mail,))).value
    other = PersonDraft("A. Petrović", details=(mail,))
    assert [one.person_id for one in journal.read(duplicates.matches, [other])[0]] == [ana]
    journal.do("Bring", arrivals.bring, [Arrival(other, apart=(ana,))])
    assert journal.read(duplicates.pairs) == ()


def test_pictures_come_with_their_entry_once_and_go_with_it(journal: Journal) -> None:
    picture = Picture("2026-11-05 Harbour plan.jpg", "image/jpeg", b"\xff\xd8\xff the quay")
    happening = replace(_happening(LAST, Guest("Ifeoma Okafor")), pictures=(picture,))
    before = journal.read(whole.records)
    came = journal.do("Bring", arrivals.bring, [Arrival(IFEOMA)], [happening]).value
    assert came.pictures == 1
    (kept,) = journal.read(attachments.of, came.added[0])
    assert (kept.name, kept.media_type) == (picture.name, "image/jpeg")
    assert journal.read(attachments.content, kept.id) == picture.data
    again = journal.do("Again", arrivals.bring, [Arrival(IFEOMA)], [happening]).value
    assert again.pictures == 0
    journal.do("Throw", trash.throw, "attachment", kept.id)
    assert journal.do("Again", arrivals.bring, [], [happening]).value.pictures == 0
    journal.undo()
    journal.undo()
    assert journal.read(whole.records) == before


def test_who_is_here_gets_only_the_ways_to_reach_them_that_are_new(journal: Journal) -> None:
    """What was taken out here does not come back with the number that is new."""
    mail = Detail(DetailKind.EMAIL, "sven@fjord.example")
    work = Detail(DetailKind.ORGANISATION, "Fjord Lab")
    old, new = (Detail(DetailKind.PHONE, number) for number in ("+47 22 33 44 55", "+47 998"))
    first = Arrival(PersonDraft("Sven Lund", details=(mail, old, work), tags=("crane",)))
    (sven,) = journal.do("Bring", arrivals.bring, [first]).value.added
    journal.do("Revise", relationships.revise, sven, PersonDraft("Sven Lund", details=(mail,)))
    later = replace(first, draft=replace(first.draft, details=(mail, old, new, work)))
    (met,) = journal.read(arrivals.met, [later])
    assert met is not None
    assert (met.person_id, met.new) == (sven, (new,))
    came = journal.do("Again", arrivals.bring, [replace(later, joins=sven)]).value
    assert (came.added, came.joined) == ((), 1)
    kept = journal.read(relationships.card, sven).draft
    assert (kept.details, kept.tags) == ((mail, new), ())
    assert journal.read(arrivals.met, [later]) == (arrivals.Met(sven, ()),)
