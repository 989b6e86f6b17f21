"""What each property of a vCard adds to a person, with the habits of each program."""

import binascii
import re
from collections.abc import Callable

from relnotes.domain.kinds import Counterpart
from relnotes.domain.text import BODY_LIMIT
from relnotes.exchange.encoding import keepable, one_line
from relnotes.exchange.names import NameParts
from relnotes.exchange.records import Labelled, TroubleCode
from relnotes.exchange.vcard_draft import Draft
from relnotes.exchange.vcard_lines import Property
from relnotes.exchange.vcard_values import NO_PREFERENCE, label_of, split, unescape
from relnotes.exchange.written_dates import says_nothing, written_date

PHOTO_LIMIT = 10_000_000
_ANGLE = re.compile(r".*<([^<>@\s]+@[^<>\s]+)>\s*\Z")
_NO_PICTURE = re.compile("[:<@?]")
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]+")


def name_parts(draft: Draft, prop: Property) -> None:
    """The parts of the name; a second N is one more name."""
    raw = [part.replace(",", ", ") for part in split(prop.value, ";")]
    parts = [draft.line_of(part, prop.line).strip(" ,") for part in raw]
    family, given, middle, prefix, suffix = [*parts, "", "", "", "", ""][:5]
    found = NameParts(given, middle, family, prefix, suffix)
    if draft.parts.said and found.said:
        draft.nicknames.append(found.said)
    elif found.said:
        draft.parts = found


def full_name(draft: Draft, prop: Property) -> None:
    """FN, as the person's program shows it."""
    text = draft.line_of(unescape(prop.value), prop.line)
    if text:
        draft.names.append(text)


def nickname(draft: Draft, prop: Property) -> None:
    """One or several names that friends use."""
    draft.nicknames += [draft.line_of(part, prop.line) for part in split(prop.value, ",")]


def kind_of_card(draft: Draft, prop: Property) -> None:
    """Whether it is a person at all."""
    word = prop.value.strip().casefold()
    if word in {"org", "organization", "organisation", "company"}:
        draft.kind = Counterpart.ORGANISATION
    elif word == "group":
        draft.kind = Counterpart.GROUP
    elif word in {"location", "device", "application"}:
        draft.kind, draft.skip = Counterpart.ORGANISATION, word


def email(draft: Draft, prop: Property) -> None:
    """An address, freed of `mailto:` and of a name before it."""
    text = unescape(prop.value).strip()
    if text[:7].casefold() == "mailto:":
        text = text[7:]
    match = _ANGLE.match(text)
    draft.emails.append(draft.labelled(prop, match[1] if match else text))


def phone(draft: Draft, prop: Property) -> None:
    """A number, freed of `tel:`; its extension stays with it."""
    text = unescape(prop.value).strip()
    if text[:4].casefold() == "tel:":
        text, _, extension = text[4:].partition(";")
        key, _, digits = extension.partition("=")
        if key.casefold() == "ext" and digits:
            text = f"{text} ext. {digits}"
    draft.phones.append(draft.labelled(prop, text))


def organisation(draft: Draft, prop: Property) -> None:
    """The organisation, and its units as a text."""
    first, *units = [draft.line_of(part, prop.line) for part in split(prop.value, ";")]
    if first:
        draft.organisations.append(first)
    draft.extra("department", ", ".join(filter(None, units)))


def title(draft: Draft, prop: Property) -> None:
    """What the person is there."""
    draft.positions.append(draft.line_of(unescape(prop.value), prop.line))


def role(draft: Draft, prop: Property) -> None:
    """What the person does there."""
    draft.roles.append(draft.line_of(unescape(prop.value), prop.line))


def url(draft: Draft, prop: Property) -> None:
    """A page on the web."""
    draft.urls.append(draft.labelled(prop, unescape(prop.value)))


def address(draft: Draft, prop: Property) -> None:
    """A postal address as one line."""
    parts = [draft.line_of(_comma_lines(part), prop.line) for part in split(prop.value, ";")]
    box, extended, street, *places = [*parts, "", "", ""]
    text = ", ".join(
        part.strip(" ,") for part in (street, extended, box, *places) if part.strip(" ,")
    )
    draft.addresses.append(draft.labelled(prop, text))
    for label in prop.parameters.get("LABEL", ()):
        draft.delivery.append(
            Labelled(label_of(prop, draft.labels), one_line(_comma_lines(unescape(label))))
        )


def delivery_label(draft: Draft, prop: Property) -> None:
    """The address as it is printed on a letter."""
    draft.delivery.append(draft.labelled(prop, _comma_lines(unescape(prop.value)))[1])


def _comma_lines(text: str) -> str:
    lines = (line.strip(" ,\t") for line in keepable(text).split("\n"))
    return ", ".join(filter(None, lines))


def dated(label: str) -> Callable[[Draft, Property], None]:
    """A property that holds a day; what cannot be read as one stays as a text."""

    def take(draft: Draft, prop: Property) -> None:
        own = label_of(prop, draft.labels) if label == "other" else label
        text = one_line(unescape(prop.value))
        omitted = prop.parameters.get("X-APPLE-OMIT-YEAR", ("",))[0]
        if omitted and text.startswith(omitted):
            text = f"--{text[len(omitted) :].lstrip('-')}"
        day = written_date(text)
        if day is not None:
            draft.dates.append((own or label, day))
        elif not says_nothing(text):
            if "text" not in (word.casefold() for word in prop.parameters.get("VALUE", ())):
                draft.troubles.add(TroubleCode.BAD_DATE, text, line=prop.line)
            draft.extra(own or label, text)

    return take


def related(as_: str) -> Callable[[Draft, Property], None]:
    """A property that names somebody else."""

    def take(draft: Draft, prop: Property) -> None:
        text = draft.line_of(unescape(prop.value), prop.line)
        if text[:5].casefold() == "name:":
            text = text[5:].strip()
        if text:
            draft.links.append((prop.line, as_ or label_of(prop, draft.labels), text))

    return take


def categories(draft: Draft, prop: Property) -> None:
    """The groups that the person is in."""
    for part in split(prop.value, ",;"):
        group = draft.line_of(part, prop.line)
        if group and group not in draft.groups:
            draft.groups.append(group)


def language(draft: Draft, prop: Property) -> None:
    """A language that the person speaks."""
    draft.extra("language", unescape(prop.value))


def member(draft: Draft, prop: Property) -> None:
    """Somebody in a group, by UID."""
    draft.members.append(unescape(prop.value).strip())


def uid(draft: Draft, prop: Property) -> None:
    """What other cards call this one."""
    draft.uid = draft.uid or unescape(prop.value)


def photo(draft: Draft, prop: Property) -> None:
    """The first picture that can be read; an address of one is never followed."""
    text = prop.value.strip()
    if not text or draft.photo is not None:
        return
    if text[:5].casefold() == "data:":
        text = text.partition(",")[2]
    elif _NO_PICTURE.search(text[:300]):
        draft.extra("photo", unescape(text))
        return
    if len(text) > PHOTO_LIMIT * 4 // 3:
        draft.troubles.add(TroubleCode.PHOTO_TOO_LARGE, line=prop.line)
        return
    letters = _NOT_BASE64.sub("", text)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    draft.photo = binascii.a2b_base64(letters + "=" * (-len(letters) % 4)) or None
    if draft.photo is None:
        draft.troubles.add(TroubleCode.PHOTO_UNREADABLE, line=prop.line)


def note(draft: Draft, prop: Property) -> None:
    """What was noted about the person."""
    text = keepable(unescape(prop.value)).strip()
    if len(text) > BODY_LIMIT // 2:
        draft.troubles.add(TroubleCode.TEXT_CUT, text[:60], line=prop.line)
        text = text[: BODY_LIMIT // 2]
    if text:
        draft.notes.append(text)


def show_as(draft: Draft, prop: Property) -> None:
    """Apple's mark of a card that is a company's."""
    if prop.value.strip().upper() == "COMPANY":
        draft.kind = Counterpart.ORGANISATION


def profile(draft: Draft, prop: Property) -> None:
    """A profile in a social network."""
    text = unescape(prop.value).strip()
    label = label_of(prop, draft.labels)
    if text.casefold().startswith(("http:", "https:")):
        draft.urls.append((NO_PREFERENCE, Labelled(label, draft.line_of(text, prop.line))))
    else:
        draft.extra(label or "profile", text.removeprefix("x-apple:"))


def chat(draft: Draft, prop: Property) -> None:
    """A name in a chat."""
    text = unescape(prop.value).strip()
    scheme, colon, rest = text.partition(":")
    service = prop.parameters.get("X-SERVICE-TYPE", ("",))[0]
    if prop.name not in {"IMPP", "X-MS-IMADDRESS"}:
        service = prop.name.removeprefix("X-").partition("-")[0].casefold()
    if prop.name == "IMPP" and colon and scheme.isalnum() and rest:
        text = text if rest.startswith("//") else rest
        service = service or scheme
    draft.extra(service or "chat", text)


# Android writes what 2.1 has no property for as `type;value;kind;own word;...`.
_ANDROID_RELATIONS = {str(at): name for at, name in enumerate((
    "assistant", "brother", "child", "partner", "father", "friend", "manager", "mother", "parent",
    "partner", "referred by", "relative", "sister", "spouse",
), start=1)}  # fmt: skip
_ANDROID_DATES = {"1": "anniversary", "3": "birthday"}


def android(draft: Draft, prop: Property) -> None:
    """Android's way to write what 2.1 has no property for."""
    written = prop.value
    if re.match(r"[\w./]+\\;", written):  # a server took the semicolons for words
        written = written.replace("\\;", ";")
    sort, value, number, own, *_ = [*split(written, ";"), "", "", ""]
    sort = sort.rpartition("/")[2]
    if not value:
        return
    if sort == "nickname":
        draft.nicknames.append(draft.line_of(value, prop.line))
    elif sort == "contact_event":
        label = _ANDROID_DATES.get(number) or own or "other"
        dated(label)(draft, Property(prop.line, "", "X-ANDROID", {}, value))
    elif sort == "relation":
        related = _ANDROID_RELATIONS.get(number) or own
        draft.links.append((prop.line, related, one_line(value)))
    else:
        draft.extra(sort.replace("_", " "), value)
