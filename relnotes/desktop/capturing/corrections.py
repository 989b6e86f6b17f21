"""How a row of what will be saved is corrected: a menu of what else its words could mean."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from relnotes.desktop.capturing.saved_rows import SavedRow
from relnotes.desktop.pages.relationship.menus import add, menu, short
from relnotes.desktop.words import Words
from relnotes.domain.capture import edits
from relnotes.domain.capture.edits import Edit
from relnotes.domain.capture.language import Language
from relnotes.domain.capture.parts import Mark, Reading, Sort
from relnotes.domain.capture.said import Said
from relnotes.domain.kinds import EntryKind, StakeKind

translate = QCoreApplication.translate

Do = Callable[[Edit], object]


def corrections(
    parent: QWidget, row: SavedRow, reading: Reading, found: Said, words: Words, do: Do
) -> QMenu:
    """The menu of a row; what is chosen becomes an edit of the text."""
    shown = menu(parent)
    language = edits.language_of(words.locale.name()[:2])
    if row.line is not None:
        _add_line(shown, row.line, reading, found, language, do)
    elif row.part is None:
        _add_entry(shown, reading, found, words, language, do)
    if row.part is not None:
        shown.addSeparator()
        add(
            shown,
            translate("Corrections", "Keep it as plain words"),
            partial(_do, edits.as_prose(row.part), do),
        )
    return shown


def _add_line(
    to: QMenu, number: int, reading: Reading, found: Said, language: Language, do: Do
) -> None:
    line = next(one for one in found.lines if one.number == number)
    for sort, text in (
        (Sort.BROUGHT, translate("Corrections", "I contributed it")),
        (Sort.THEY_BROUGHT, translate("Corrections", "They contributed it")),
        (Sort.PROMISED, translate("Corrections", "I promised it")),
        (Sort.THEY_PROMISED, translate("Corrections", "They promised it")),
        (Sort.STRAIN, translate("Corrections", "It is a strain")),
        (Sort.LESSON, translate("Corrections", "It is a lesson")),
    ):
        act = partial(_do_signed, reading, number, sort, do)
        add(to, text, act, ticked=line.sort is sort)
    for kind, text in (
        (StakeKind.NEED, translate("Corrections", "It is a need")),
        (StakeKind.EXPECTATION, translate("Corrections", "It is an expectation")),
    ):
        ticked = line.sort is Sort.HEARD and line.kind is kind
        add(to, text, partial(_do_heard, reading, number, kind, language, do), ticked=ticked)
    if len(found.people) > 1:
        whose = to.addMenu(translate("Corrections", "About"))
        for whom in found.people:
            name = whom.name
            act = partial(_do_owned, reading, number, name, do)
            add(whose, name, act, ticked=whom == (line.whom or found.people[0]))
    for part in reading.of(number, Mark.DAY, Mark.TIME, Mark.AMOUNT, Mark.TAG, Mark.ASKING):
        text = translate("Corrections", "“{words}” as plain words").format(
            words=short(reading.words(part))
        )
        add(to, text, partial(_do, edits.as_prose(part), do))


def _add_entry(
    to: QMenu, reading: Reading, found: Said, words: Words, language: Language, do: Do
) -> None:
    for kind in EntryKind:
        if kind in language.contact.values():
            act = partial(_do_met, reading, kind, language, do)
            add(to, words.enum_title(kind), act, ticked=kind is found.kind)
    to.addSeparator()
    for part in reading.of(None, Mark.CONTACT, Mark.DAY, Mark.TIME, Mark.LENGTH):
        text = translate("Corrections", "“{words}” as plain words").format(
            words=short(reading.words(part))
        )
        add(to, text, partial(_do, edits.as_prose(part), do))


def _do(edit: Edit, do: Do) -> None:
    do(edit)


def _do_signed(reading: Reading, number: int, sort: Sort, do: Do) -> None:
    do(edits.signed(reading, number, sort))


def _do_heard(reading: Reading, number: int, kind: StakeKind, language: Language, do: Do) -> None:
    """Two edits: the later one first, so that the places of the earlier one still hold."""
    do(edits.heard_as(reading, number, kind, language))
    do(edits.signed(reading, number, Sort.HEARD))


def _do_owned(reading: Reading, number: int, name: str, do: Do) -> None:
    do(edits.owned(reading, number, name))


def _do_met(reading: Reading, kind: EntryKind, language: Language, do: Do) -> None:
    do(edits.met_by(reading, kind, language))
