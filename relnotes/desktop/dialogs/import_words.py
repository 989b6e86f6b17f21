"""What an import would do and has done, as its button, its step and its message say it."""

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.words import Words
from relnotes.journal.arrivals import Arrived

translate = QCoreApplication.translate


def bring(who: int, what: int, words: Words) -> str:
    """How many people and entries come along."""
    if not what:
        one = translate("ImportDialog", "Bring 1 person along")
        return words.count(who, one, translate("ImportDialog", "Bring {n} people along"))
    one, many = translate("ImportDialog", "1 entry"), translate("ImportDialog", "{n} entries")
    entries = words.count(what, one, many)
    if not who:
        return translate("ImportDialog", "Bring {what} along").format(what=entries)
    one, many = translate("ImportDialog", "1 person"), translate("ImportDialog", "{n} people")
    persons = words.count(who, one, many)
    both = translate("ImportDialog", "Bring {who} and {what} along")
    return both.format(who=persons, what=entries)


def alike(number: int, words: Words, *, here: bool) -> str:
    """How many look like somebody: of the journal, else only of the file itself."""
    if here:
        one = translate("ImportDialog", "1 may be here already…")
        return words.count(number, one, translate("ImportDialog", "{n} may be here already…"))
    one = translate("ImportDialog", "1 may be in it twice…")
    return words.count(number, one, translate("ImportDialog", "{n} may be in it twice…"))


def came(arrived: Arrived, words: Words) -> str:
    """What has come along, each sort of it that there is."""
    said = []
    if arrived.added or not (arrived.joined or arrived.entries or arrived.booked):
        one = translate("ImportDialog", "1 person came along")
        many = translate("ImportDialog", "{n} people came along")
        said.append(words.count(len(arrived.added), one, many))
    if arrived.joined:
        one = translate("ImportDialog", "1 was here and got what is new")
        many = translate("ImportDialog", "{n} were here and got what is new")
        said.append(words.count(arrived.joined, one, many))
    if arrived.entries and said:
        one, many = translate("ImportDialog", "1 entry"), translate("ImportDialog", "{n} entries")
        said.append(words.count(arrived.entries, one, many))
    elif arrived.entries:
        one = translate("ImportDialog", "1 entry came along")
        many = translate("ImportDialog", "{n} entries came along")
        said.append(words.count(arrived.entries, one, many))
    if arrived.pictures:
        one = translate("ImportDialog", "1 picture")
        many = translate("ImportDialog", "{n} pictures")
        said.append(words.count(arrived.pictures, one, many))
    if arrived.booked:
        one = translate("ImportDialog", "1 next meeting")
        many = translate("ImportDialog", "{n} next meetings")
        said.append(words.count(arrived.booked, one, many))
    return ", ".join(said)
