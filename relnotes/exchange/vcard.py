"""Reads vCards 2.1, 3.0 and 4.0 of every producer; a damaged line costs that line only."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from relnotes.domain.kinds import Counterpart
from relnotes.domain.text import BODY_LIMIT
from relnotes.exchange.encoding import codec_of, decode, one_line
from relnotes.exchange.names import words
from relnotes.exchange.records import (
    Labelled,
    PersonRecord,
    Reading,
    Related,
    TroubleCode,
    Troubles,
)
from relnotes.exchange.vcard_draft import Draft
from relnotes.exchange.vcard_lines import Card, Charsets, cards
from relnotes.exchange.vcard_properties import take
from relnotes.exchange.vcard_values import plain_label, unescape

RECORD_LIMIT = 100_000


@dataclass(frozen=True, slots=True)
class _Named:
    """Who the cards of the file are by their UID, and which groups hold them."""

    names: dict[str, str]
    groups: dict[str, list[str]]


def read(data: bytes, *, encoding: str | None = None) -> Reading:
    """Every card of the file as a person, with what was odd about it."""
    troubles = Troubles()
    data, shown = _as_utf8(data, encoding)
    charsets = Charsets(data, troubles)
    people = people_of(cards(data, charsets, troubles), troubles)
    return Reading(
        format="vcard",
        people=people,
        troubles=troubles.all(),
        encoding=charsets.fallback or shown,
    )


def people_of(found: Iterable[Card], troubles: Troubles) -> tuple[PersonRecord, ...]:
    """The people of some cards, who may name each other and be in groups among them."""
    drafts: list[Draft] = []
    for card in found:
        if len(drafts) == RECORD_LIMIT:
            troubles.add(TroubleCode.TOO_MANY_RECORDS, str(RECORD_LIMIT), line=card.line)
            break
        drafts.append(_draft(card, troubles))
    named = _who_is_who(drafts)
    people = tuple(_person(draft, named) for draft in drafts)
    if not people:
        troubles.add(TroubleCode.NOBODY)
    return people


def _as_utf8(data: bytes, chosen: str | None) -> tuple[bytes, str]:
    """Text of wide characters, or in the user's choice of encoding, as UTF-8.

    Other bytes stay: in one file each property may have an encoding of its own.
    """
    wide = data[:4_096].count(0) > 2 or data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if wide or (chosen is not None and codec_of(chosen) is not None):
        decoded = decode(data, chosen)
        return decoded.text.encode(errors="replace"), decoded.encoding
    return data, "utf-8"


def _draft(card: Card, troubles: Troubles) -> Draft:
    labels = {
        prop.group: plain_label(prop.value)
        for prop in card.properties
        if prop.name == "X-ABLABEL" and prop.group
    }
    draft = Draft(card.line, troubles, labels)
    for prop in card.properties:
        take(draft, prop)
        if prop.name == "AGENT" and prop.value.strip():
            _inline_agent(draft, prop.line, unescape(prop.value))
    for agent in card.agents:
        inner = _draft(agent, troubles)
        draft.links.append((agent.line, "agent", _name(inner)))
    draft.extras += card.leftovers
    return draft


def _inline_agent(draft: Draft, line: int, text: str) -> None:
    """3.0 keeps the card of an assistant as an escaped text, or only a reference to it."""
    for part in text.split("\n"):
        key, _, value = part.partition(":")
        if key.upper() == "FN" and value.strip():
            draft.links.append((line, "agent", one_line(unescape(value))))


def _who_is_who(drafts: list[Draft]) -> _Named:
    names: dict[str, str] = {}
    groups: dict[str, list[str]] = {}
    for draft in drafts:
        if draft.uid:
            names.setdefault(_key(draft.uid), _name(draft))
        for member in draft.members:
            groups.setdefault(_key(member), []).append(_name(draft))
    return _Named(names, groups)


def _key(uid: str) -> str:
    return uid.strip().casefold().removeprefix("urn:uuid:")


def _name(draft: Draft) -> str:
    """What to call it: its own name, else whatever else would be recognised."""
    candidates = [
        *draft.names,
        draft.parts.said,
        *draft.organisations,
        *draft.nicknames,
        *(email.value for _, email in draft.emails),
        *(phone.value for _, phone in draft.phones),
    ]
    return next(filter(None, candidates), "")


def _aka(draft: Draft, name: str) -> tuple[str, ...]:
    """Its other names; the parts of the name only where they say something else."""
    others = [*draft.names, *draft.nicknames]
    shown = words(" ".join(draft.names))
    if not words(draft.parts.said) <= shown:
        others.insert(0, draft.parts.said)
    if not words(draft.parts.short) <= shown:
        others.append(draft.parts.short)
    return tuple(dict.fromkeys(other for other in others if other and other != name))


def _kind(draft: Draft, name: str) -> Counterpart:
    if draft.kind is not None:
        return draft.kind
    nobody = not draft.parts.short and (not draft.names or name in draft.organisations)
    return Counterpart.ORGANISATION if draft.organisations and nobody else Counterpart.PERSON


def _person(draft: Draft, named: _Named) -> PersonRecord:
    name = _name(draft)
    record = PersonRecord(
        name=name,
        aka=_aka(draft, name),
        kind=_kind(draft, name),
        emails=_ranked(draft.emails),
        phones=_ranked(draft.phones),
        organisations=tuple(dict.fromkeys(draft.organisations)),
        position=_position(draft),
        urls=_ranked(draft.urls),
        addresses=_addresses(draft),
        dates=tuple(dict.fromkeys(draft.dates)),
        related=_related(draft, named),
        groups=_groups(draft, named),
        photo=draft.photo,
        about=_about(draft),
        skip=draft.skip,
        line=draft.line,
        uid=_key(draft.uid),
    )
    empty = not name and record == PersonRecord(
        "", skip=draft.skip, line=draft.line, uid=record.uid
    )
    return replace(record, skip="empty") if empty else record


def _position(draft: Draft) -> str:
    return next(filter(None, [*draft.positions, *draft.roles]), "")


def _ranked(values: list[tuple[int, Labelled]]) -> tuple[Labelled, ...]:
    """The preferred first, each value once, empty ones left out."""
    first: dict[str, Labelled] = {}
    for _, labelled in sorted(values, key=lambda pair: pair[0]):
        if labelled.value:
            first.setdefault(labelled.value, labelled)
    return tuple(first.values())


def _addresses(draft: Draft) -> tuple[Labelled, ...]:
    """The addresses, and of the delivery labels those that say more than an address."""
    kept = list(_ranked(draft.addresses))
    for label in draft.delivery:
        if not any(words(label.value) <= words(address.value) for address in kept):
            kept.append(label)
    return tuple(kept)


def _related(draft: Draft, named: _Named) -> tuple[Related, ...]:
    found: dict[Related, None] = {}
    for line, as_, value in draft.links:
        name = named.names.get(_key(value), value)
        if name.casefold().startswith("urn:"):
            draft.troubles.add(TroubleCode.UNKNOWN_RELATION, f"{as_} {value}", line=line)
        elif name:
            found[Related(name, as_)] = None
    for member in draft.members:
        name = named.names.get(_key(member), "")
        if name:
            found[Related(name, "member")] = None
        elif not member.casefold().startswith("urn:"):
            found[Related(one_line(member.removeprefix("mailto:")), "member")] = None
    return tuple(found)


def _groups(draft: Draft, named: _Named) -> tuple[str, ...]:
    mine = named.groups.get(_key(draft.uid), []) if draft.uid else []
    return tuple(dict.fromkeys([*draft.groups, *filter(None, mine)]))


def _about(draft: Draft) -> str:
    positions = [position for position in draft.positions if position][1:]
    roles = [role for role in draft.roles if role and role != _position(draft)]
    extras = [
        *(f"title: {position}" for position in positions),
        *(f"role: {role}" for role in roles),
    ]
    extras += draft.extras
    texts = ["\n\n".join(dict.fromkeys(draft.notes)), "\n".join(dict.fromkeys(extras))]
    about = "\n\n".join(filter(None, texts))
    if len(about) > BODY_LIMIT:
        draft.troubles.add(TroubleCode.TEXT_CUT, about[:60], line=draft.line)
    return about[:BODY_LIMIT].rstrip()
