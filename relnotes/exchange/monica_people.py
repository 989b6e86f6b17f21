"""One contact of Monica as a person, with gifts and debts in their direction and with tasks."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from relnotes.domain.kinds import ContributionKind, Counterpart, Side
from relnotes.domain.people import LONGEST_RHYTHM
from relnotes.exchange import pictures
from relnotes.exchange.json_values import Told, body, day, line, lines, told, whole
from relnotes.exchange.names import NameParts
from relnotes.exchange.records import (
    Brought,
    Labelled,
    PersonRecord,
    Promised,
    Related,
    TroubleCode,
    Troubles,
)

_CURRENCIES = {1: "CAD", 2: "USD", 3: "GBP", 4: "EUR", 5: "RUB", 6: "ZAR", 7: "DKK", 8: "INR",
               9: "BRL", 10: "CHF",
               978: "EUR", 840: "USD", 826: "GBP", 756: "CHF", 985: "PLN", 986: "BRL", 392: "JPY",
               124: "CAD", 36: "AUD", 752: "SEK", 578: "NOK", 208: "DKK", 203: "CZK"}  # fmt: skip
"""By the numbers of Monica's own list, and by those of ISO 4217."""
_WITHOUT_CENTS = frozenset({392})
_RECEIVED = frozenset({"received"})
_TRUE = (True, "yes", "1")
_SAID_OF = (
    ("food_preferences", "Food"),
    ("first_met_where", "Met at"),
    ("first_met_additional_info", "Met"),
)
_ONLY_IDEAS = frozenset({"idea", ""})


@dataclass(frozen=True, slots=True)
class Links:
    """The names of what records only point to."""

    kinds: Mapping[str, str]
    genders: Mapping[str, str]
    activities: Mapping[str, str]
    events: Mapping[str, str] = field(default_factory=dict)
    photos: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact and the lists of its records."""

    value: Told
    lists: defaultdict[str, list[Any]]

    @property
    def uuid(self) -> str:
        """What other records call it."""
        return line(self.value.get("uuid"))

    @property
    def told(self) -> Told:
        """What the contact says of itself."""
        return told(self.value.get("properties"))

    @property
    def name(self) -> str:
        """Its name, else its nickname."""
        mine = self.told
        parts = NameParts(*(line(mine.get(f"{part}_name")) for part in ("first", "middle", "last")))
        return parts.said or line(mine.get("nickname"))

    def each(self, kind: str) -> Iterator[Told]:
        """The properties of each of its records of a kind, with when it was made."""
        for one in map(told, self.lists[kind]):
            yield {"created_at": one.get("created_at"), **told(one.get("properties"))}

    def record(
        self,
        links: Links,
        related: tuple[Related, ...],
        names: Mapping[str, str],
        troubles: Troubles,
    ) -> PersonRecord:
        """The person, with all that is no entry."""
        mine, nickname = self.told, line(self.told.get("nickname"))
        reached = self._reached(links)
        met_through = names.get(line(mine.get("first_met_through")), "")
        company, photo = line(mine.get("company")), self._photo(links)
        return PersonRecord(
            name=self.name,
            aka=(nickname,) if nickname and nickname != self.name else (),
            kind=Counterpart.PERSON,
            emails=tuple(Labelled("", one.value) for one in reached["email"]),
            phones=tuple(reached["phone"]),
            organisations=(company,) if company else (),
            position=line(mine.get("job")),
            urls=tuple(reached["url"]),
            addresses=tuple(self._addresses()),
            dates=tuple(self._dates(links, troubles)),
            related=(*related, *([Related(met_through, "introduced us")] if met_through else [])),
            groups=lines(mine.get("tags")),
            photo=photo,
            about=self._about(links, troubles, photo=photo is not None),
            every_days=self._rhythm(),
            brought=(*self._gifts(), *self._debts()),
            promised=tuple(self._promised()),
        )

    def _reached(self, links: Links) -> defaultdict[str, list[Labelled]]:
        """How the contact is reached, by the sort of each address."""
        found: defaultdict[str, list[Labelled]] = defaultdict(list)
        for reach in self.each("contact_field"):
            value, kind = line(reach.get("data")), links.kinds.get(line(reach.get("type")), "")
            if value:
                found[_sort(kind, value)].append(Labelled("" if kind == "phone" else kind, value))
        return found

    def _rhythm(self) -> int | None:
        found = whole(self.told.get("stay_in_touch_frequency"))
        return found if found is not None and 0 < found <= LONGEST_RHYTHM else None

    def _dates(self, links: Links, troubles: Troubles) -> Iterator[tuple[str, str]]:
        """The dates that are known; the year of an estimated age is made up, so it stays away."""
        labels = {"birthdate": "birthday", "deceased_date": "died", "first_met_date": "first met"}
        for key, label in labels.items():
            special = told(self.told.get(key))
            found = day(special.get("date"))
            if not special or special.get("is_age_based"):
                continue
            if found is None:
                troubles.add(TroubleCode.BAD_DATE, f"{self.name}: {line(special.get('date'))}")
            elif special.get("is_year_unknown"):
                yield label, f"--{found:%m-%d}"
            else:
                yield label, found.isoformat()
        for event in self.each("life_event"):
            happened, name = day(event.get("happened_at")), _event(event, links)
            if happened is not None and name:
                yield name, happened.isoformat()

    def _addresses(self) -> Iterator[Labelled]:
        keys = ("street", "postal_code", "city", "province", "country")
        for one in self.each("address"):
            value = ", ".join(filter(None, (line(one.get(key)) for key in keys)))
            if value:
                yield Labelled(line(one.get("name")), value)

    def _photo(self, links: Links) -> bytes | None:
        """The picture that stands for the contact, else the first of its pictures."""
        chosen = line(told(self.told.get("avatar")).get("avatar_photo"))
        for key in (chosen, *map(line, self.lists["photo"])):
            if key in links.photos:
                return pictures.from_address(links.photos[key])
        return None

    def _about(self, links: Links, troubles: Troubles, *, photo: bool) -> str:
        mine = self.told
        gender = links.genders.get(line(mine.get("gender")), "")
        parts = [body(mine.get("description"))]
        for key, label in _SAID_OF:
            if said := body(mine.get(key)) or body(told(mine.get("first_met")).get(key)):
                parts.append(f"{label}: {said}")
        parts += [f"Gender: {gender}"] if gender else []
        for pet in self.each("pet"):
            kind = line(pet.get("category"))
            told_ = " ".join(filter(None, (line(pet.get("name")), f"({kind})" if kind else "")))
            parts.append(f"Pet: {told_}")
        for event in self.each("life_event"):
            if note := body(event.get("note")):
                parts.append(": ".join(filter(None, (_event(event, links), note))))
        if mine.get("is_dead") in _TRUE and not told(mine.get("deceased_date")):
            parts.append("Died")
        shown = 1 if photo else 0
        for kind, many in (
            ("photo", len(self.lists["photo"]) - shown),
            ("document", len(self.lists["document"])),
        ):
            if many > 0:
                troubles.add(TroubleCode.LEFT_OUT, f"{self.name}: {kind} × {many}")
        return "\n".join(filter(None, parts))

    def _gifts(self) -> Iterator[Brought]:
        """What was given by either side; an idea for a gift is a promise to oneself instead."""
        for gift in self.each("gift"):
            status, what = line(gift.get("status")).casefold(), line(gift.get("name"))
            if what and status not in _ONLY_IDEAS:
                yield Brought(
                    Side.THEM if status in _RECEIVED else Side.ME,
                    what,
                    ContributionKind.EXTRA_MILE,
                    day(gift.get("date")),
                    amount=_amount(gift),
                    unit=_unit(gift),
                    note=body(gift.get("comment")),
                )

    def _debts(self) -> Iterator[Brought]:
        """Money that changed hands: who is in debt was lent it by the other side."""
        for debt in self.each("debt"):
            amount = _amount(debt)
            if amount is not None:
                yield Brought(
                    Side.THEM if debt.get("in_debt") in _TRUE else Side.ME,
                    line(debt.get("reason")) or "Loan",
                    ContributionKind.MONEY,
                    day(debt.get("created_at")),
                    amount=amount,
                    unit=_unit(debt),
                )

    def _promised(self) -> Iterator[Promised]:
        for task in self.each("task"):
            done = task.get("completed") in _TRUE
            when = day(task.get("completed_at")) if done else None
            yield Promised(_said(task, "title"), day=when, done=done)
        for reminder in self.each("reminder"):
            # what Monica made by itself, for birthdays, can't be deleted there
            if reminder.get("inactive") in _TRUE or reminder.get("delible") in (False, 0, "0"):
                continue
            yield Promised(_said(reminder, "title"), due=day(reminder.get("initial_date")))
        for debt in self.each("debt"):
            amount = _amount(debt)
            if amount is not None and line(debt.get("status")).casefold() != "complete":
                side = Side.ME if debt.get("in_debt") in _TRUE else Side.THEM
                owed = " ".join(filter(None, (f"{amount:f}", _unit(debt))))
                yield Promised(f"Pay back {owed}", side=side, day=day(debt.get("created_at")))
        for gift in self.each("gift"):
            if line(gift.get("status")).casefold() in _ONLY_IDEAS and line(gift.get("name")):
                yield Promised(f"Gift: {line(gift.get('name'))}")


def _event(record: Told, links: Links) -> str:
    """What a life event is called, else what sort of event it is."""
    kind = record.get("type", record.get("life_event_type_id"))
    return line(record.get("name")) or links.events.get(line(kind), "").replace("_", " ")


def _said(record: Told, name: str) -> str:
    parts = (line(record.get(name)), line(record.get("description")))
    return " – ".join(filter(None, parts))


def _sort(kind: str, value: str) -> str:
    """Whether a field is an e-mail, a phone, or else an address in the web."""
    if kind in {"email", "phone"}:
        return kind
    if "@" in value and "/" not in value and " " not in value and kind in {"", "e-mail", "mail"}:
        return "email"
    return "phone" if kind in {"mobile", "whatsapp", "signal"} and value[:1] in "+0" else "url"


def _amount(record: Told) -> Decimal | None:
    """An amount: Monica keeps numbers in the currency's smallest coin, and writes out texts."""
    value = record.get("amount")
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        amount = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    if not amount.is_finite() or not 0 < amount < 10**12:
        return None
    cents = isinstance(value, int) and whole(record.get("currency")) not in _WITHOUT_CENTS
    amount = amount / 100 if cents else amount
    return amount.quantize(Decimal(1)) if amount == amount.to_integral() else amount


def _unit(record: Told) -> str:
    currency = record.get("currency")
    if iso := line(told(currency).get("iso")):
        return iso
    number = whole(currency)
    return line(currency) if number is None else _CURRENCIES.get(number, "")
