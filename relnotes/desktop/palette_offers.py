"""What the palette offers for some letters: people, pages, actions and what holds the words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence

from relnotes.desktop.action_table import also
from relnotes.desktop.actions import Actions
from relnotes.desktop.pages.page import Place
from relnotes.domain import folding
from relnotes.journal import search
from relnotes.journal.access import Reader
from relnotes.journal.search import Found, Hit

MOST_FOUND = 40
_MOST_PEOPLE = 5
_MOST_ACTIONS = 6
_UNASKED = 4
_ICONS: Mapping[str, str] = {
    "relationship": "person",
    "entry": "note",
    "contribution": "scales",
    "promise": "check-circle",
    "talking_point": "message",
    "stake": "question",
    "role": "people",
    "proposition": "link",
    "agreement": "document",
    "review": "calendar",
    "repair": "repair",
    "lesson": "bulb",
    "goal": "goal",
    "belief": "bulb",
    "observation": "bulb",
    "summary": "summary",
    "attachment": "document",
}
_TABS: Mapping[str, str] = {
    "relationship": "overview",
    "contribution": "contributions",
    "promise": "overview",
    "talking_point": "overview",
    "stake": "needs",
    "role": "roles",
    "proposition": "needs",
    "agreement": "about",
    "review": "overview",
    "goal": "goals",
    "lesson": "repair",
    "belief": "about",
    "attachment": "about",
}
"""The tab of a relationship on which a kind of record is seen."""
_NOT_OFFERED = frozenset({"search", "menu", "edit", "delete"})
"""What has no meaning here: the palette itself, and what acts on the row in focus."""

Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """One row: somewhere to go (a `Place`) or something to do (an action's id)."""

    leads_to: Place | str
    title: str
    marks: Marks = ()
    icon: str = ""
    hit: Hit | None = None
    """The record behind it."""
    keys: str = ""
    head: str = ""
    """The name of the group that begins here."""

    @property
    def key(self) -> tuple[object, ...]:
        """What tells it from the others."""
        if self.hit is None:
            return (self.leads_to,)
        return (self.hit.kind, self.hit.record_id)


@dataclass(frozen=True, slots=True)
class Read:
    """What the journal has for some letters."""

    people: tuple[Hit, ...]
    found: Found


def read(reader: Reader, text: str, lately: Sequence[int]) -> Read:
    """Who is called so, those opened lately first; and what else holds the words."""
    people = search.called(reader, text, first=lately, limit=_MOST_PEOPLE)
    found = search.find(reader, text, limit=MOST_FOUND)
    return Read(people, found)


def from_journal(read: Read) -> tuple[list[Offer], list[Offer]]:
    """People, and the records that are not among them."""
    called = {hit.record_id for hit in read.people}
    rest = [
        hit for hit in read.found.hits if hit.kind != "relationship" or hit.record_id not in called
    ]
    return [_of(hit) for hit in read.people], [_of(hit) for hit in rest]


def from_actions(
    actions: Actions, text: str, lately: Sequence[str]
) -> tuple[list[Offer], list[Offer]]:
    """Pages and actions whose words begin so, lately chosen ones first; some without letters."""
    words = folding.words(text)
    offered = [one for one in actions if one.isEnabled() and one.objectName() not in _NOT_OFFERED]
    fitting = [one for one in offered if _fits(_called(one, actions), words)]
    rank = {name: at for at, name in enumerate(lately)}
    fitting.sort(key=lambda one: rank.get(one.objectName(), len(rank)))
    pages = [one for one in fitting if actions.opens_page(one)]
    others = [one for one in fitting if not actions.opens_page(one)]
    if not words:
        others = [one for one in others if one.objectName() in rank][:_UNASKED]
    return (
        [_action(one, actions, words) for one in pages],
        [_action(one, actions, words) for one in others[:_MOST_ACTIONS]],
    )


def place_of(hit: Hit) -> Place:
    """Where a record is seen in the window."""
    if hit.kind == "relationship":
        return Place("relationships", hit.record_id, _TABS[hit.kind])
    if hit.kind == "entry":
        return Place("journal", hit.record_id)
    if hit.kind == "repair":
        return Place("repair", hit.record_id)
    if hit.kind == "summary":
        return Place("summaries", hit.record_id)
    if hit.kind == "observation":
        return Place("mentoring")
    if hit.people and hit.kind in _TABS:
        return Place("relationships", hit.people[0][0], _TABS[hit.kind])
    return Place("journal")


def lengths(ranges: Sequence[tuple[int, int]]) -> Marks:
    """Start and length, as the delegate wants them, of ranges with start and end."""
    return tuple((start, end - start) for start, end in ranges)


def _of(hit: Hit) -> Offer:
    icon = _ICONS.get(hit.kind, "note")
    title = hit.title or hit.body
    return Offer(place_of(hit), title, lengths(hit.title_ranges), icon, hit)


def _called(action: QAction, actions: Actions) -> str:
    """Its name, and what else people call it."""
    return f"{actions.name_of(action)} {also(action.objectName())}"


def _fits(name: str, words: Sequence[str]) -> bool:
    return all(folding.matches(name, (word,)) for word in words)


def _action(action: QAction, actions: Actions, words: Sequence[str]) -> Offer:
    name = actions.name_of(action)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Offer(
        action.objectName(),
        name,
        lengths(folding.matches(name, words)),
        actions.icon_of(action) or "arrow-right",
        keys=keys.replace("+", " "),
    )
