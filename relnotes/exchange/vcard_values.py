"""The values and labels of vCard properties, free of their escapes and wrappings."""

import re

from relnotes.exchange.encoding import one_line
from relnotes.exchange.names import vocabulary
from relnotes.exchange.vcard_lines import Property

NO_PREFERENCE = 101
_RANK = re.compile(r"\d{1,3}", re.ASCII)
_ESCAPE = re.compile(r"\\([nN,;:\\\"])")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")

# Words of TYPE that say how a thing works, not whose it is.
_NO_LABEL = frozenset(
    vocabulary("internet pref voice msg x400 text video postal parcel dom intl textphone isdn uri")
)
_OWN_WORDS = {"cell": "mobile", "x-mobile": "mobile", "car": "car", "homepage": "home page"}
_KNOWN_LABELS = frozenset(
    vocabulary(
        "home work other mobile main fax pager school iphone spouse partner mother father parent"
        " brother sister child son daughter friend assistant manager relative anniversary birthday"
        " homepage assistantphone homefax workfax"
    )
)


def unescape(text: str) -> str:
    """The text of a value: escaped characters as themselves."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)


def split(text: str, separators: str) -> list[str]:
    """The parts of a value between unescaped separators, each unescaped."""
    if "\\" not in text:
        for other in separators[1:]:
            text = text.replace(other, separators[0])
        return text.split(separators[0])
    parts, start, at = [], 0, 0
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] in separators:
            parts.append(unescape(text[start:at]))
            start = at + 1
        at += 1
    return [*parts, unescape(text[start:])]


def preference(prop: Property) -> int:
    """1 is the preferred one, as PREF counts; what is not ranked comes last."""
    if "pref" in prop.types:
        return 1
    rank = prop.parameters.get("PREF", ("",))[0]
    return int(rank) if _RANK.fullmatch(rank) else NO_PREFERENCE


def plain_label(text: str) -> str:
    """Apple's `_$!<HomePage>!$_` as "home page"; somebody's own word as it was written."""
    text = one_line(unescape(text))
    wrapped = text.startswith("_$!<") and text.endswith(">!$_")
    if wrapped:
        text = text[4:-4]
    if wrapped or text.casefold() in _KNOWN_LABELS:
        return _CAMEL.sub(" ", text).casefold()
    if text.isupper() and "_" in text:
        return text.replace("_", " ").casefold()
    return text


def label_of(prop: Property, labels: dict[str, str]) -> str:
    """The label: Apple's by group, else the words of TYPE."""
    if prop.group and labels.get(prop.group):
        return labels[prop.group]
    found = dict.fromkeys(
        _OWN_WORDS.get(word, word.removeprefix("x-"))
        for word in prop.types
        if word not in _NO_LABEL
    )
    if "fax" in found:
        del found["fax"]
        found["fax"] = None
    return one_line(" ".join(found))
