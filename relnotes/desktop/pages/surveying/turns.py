"""What changed, as a sentence, and where it can be read in full."""

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.pages.page import Place
from relnotes.desktop.words import Words, first_name
from relnotes.domain.kinds import PromiseState, Side
from relnotes.journal.month import Turn, Turned

translate = QCoreApplication.translate

_TABS = {
    Turn.BEGAN: "overview",
    Turn.STAKE: "needs",
    Turn.PROMISE: "overview",
    Turn.GOAL: "goals",
    Turn.MENDED: "repair",
    Turn.FAREWELL: "goals",
}


def place(one: Turned) -> Place:
    """The tab on which it stands."""
    return Place("relationships", one.relationship_id, _TABS[one.turn])


def sentence(one: Turned, words: Words) -> str:
    """Who, what, and how it stands since."""
    name, what = first_name(one.name), one.what
    mine = one.side is Side.ME
    match one.turn:
        case Turn.BEGAN:
            return translate("Turns", "You and {name} began.").format(name=one.name)
        case Turn.MENDED:
            return translate("Turns", "With {name} it is mended.").format(name=one.name)
        case Turn.FAREWELL:
            return translate("Turns", "The mentoring with {name} came to a good end.").format(
                name=one.name
            )
        case Turn.STAKE:
            state = words.enum(one.state) if one.state else ""
            said = (
                translate("Turns", "“{what}”, which you need from {name}, is {state}.")
                if mine
                else translate("Turns", "“{what}”, which {name} counts on, is {state}.")
            )
            return said.format(what=what, name=name, state=state)
        case Turn.PROMISE:
            return _promise(one, mine=mine).format(what=what, name=name)
        case Turn.GOAL:
            far = words.percent(one.value or 0, 100)
            said = (
                translate("Turns", "You came to {far} with “{what}”.")
                if mine
                else translate("Turns", "{name} came to {far} with “{what}”.")
            )
            return said.format(name=name, far=far, what=what)


def _promise(one: Turned, *, mine: bool) -> str:
    kept = one.state is PromiseState.KEPT
    if mine:
        return (
            translate("Turns", "You kept what you promised {name}: {what}")
            if kept
            else translate("Turns", "You let go of a promise to {name}: {what}")
        )
    return (
        translate("Turns", "{name} kept a promise: {what}")
        if kept
        else translate("Turns", "A promise of {name}’s was let go: {what}")
    )
