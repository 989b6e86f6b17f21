"""Ready words to ask about a guess, or to say what I need myself: short, and easy to answer."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.words import first_name
from relnotes.domain.asking import Manner
from relnotes.domain.kinds import Side, StakeKind
from relnotes.journal.asking import Guess
from relnotes.noop import QT_TRANSLATE_NOOP

_MOST = 4
"""How many wordings one looks at without losing the thread."""
_THEIRS: dict[tuple[StakeKind, Manner], tuple[str, ...]] = {
    (StakeKind.NEED, Manner.OPEN): (
        QT_TRANSLATE_NOOP(
            "Asking",
            "I have been assuming that this matters to you: “{what}”. Is that so, or did I guess?",
        ),
        QT_TRANSLATE_NOOP("Asking", "What must be true for you, so that this is worth your time?"),
    ),
    (StakeKind.NEED, Manner.GENTLE): (
        QT_TRANSLATE_NOOP(
            "Asking",
            "No need to answer now: is “{what}” important to you, or rather something else?",
        ),
        QT_TRANSLATE_NOOP(
            "Asking",
            "On a scale from “hardly” to “a lot”: how much does this matter to you? “{what}”",
        ),
        QT_TRANSLATE_NOOP(
            "Asking", "When did it go well between us lately? What was there that you needed?"
        ),
    ),
    (StakeKind.NEED, Manner.WRITTEN): (
        QT_TRANSLATE_NOOP(
            "Asking",
            "Hello {name},\n\na small question, and one word is enough as an answer. I have been "
            "assuming that this matters to you: “{what}”. Is it so? Take the time you like.",
        ),
    ),
    (StakeKind.EXPECTATION, Manner.OPEN): (
        QT_TRANSLATE_NOOP(
            "Asking", "Are you counting on this: “{what}”? If so, until when would it help?"
        ),
        QT_TRANSLATE_NOOP("Asking", "What do you count on from me that we never spoke about?"),
    ),
    (StakeKind.EXPECTATION, Manner.GENTLE): (
        QT_TRANSLATE_NOOP(
            "Asking",
            "I took it that “{what}” is what you would like. Shall I go on so, or change it?",
        ),
        QT_TRANSLATE_NOOP(
            "Asking", "Which would suit you better: “{what}”, or a little less of it?"
        ),
    ),
    (StakeKind.EXPECTATION, Manner.WRITTEN): (
        QT_TRANSLATE_NOOP(
            "Asking",
            "Hello {name},\n\nso that I do not guess: do you count on this, “{what}”? A yes or a "
            "no is enough, and there is no hurry.",
        ),
    ),
}
_MINE: dict[tuple[StakeKind, Manner], tuple[str, ...]] = {
    (StakeKind.NEED, Manner.OPEN): (
        QT_TRANSLATE_NOOP(
            "Asking", "There is something I never said aloud: I need this, “{what}”. Can we do it?"
        ),
    ),
    (StakeKind.NEED, Manner.GENTLE): (
        QT_TRANSLATE_NOOP(
            "Asking", "It would help me a lot if this were true: “{what}”. What would help you?"
        ),
    ),
    (StakeKind.NEED, Manner.WRITTEN): (
        QT_TRANSLATE_NOOP(
            "Asking",
            "Hello {name},\n\none thing from my side that I have not said yet: I need this, "
            "“{what}”. Tell me whenever it suits you whether it can be.",
        ),
    ),
    (StakeKind.EXPECTATION, Manner.OPEN): (
        QT_TRANSLATE_NOOP(
            "Asking", "I am counting on this: “{what}”. Did you know, and is it fair?"
        ),
    ),
    (StakeKind.EXPECTATION, Manner.GENTLE): (
        QT_TRANSLATE_NOOP("Asking", "May I count on this, “{what}”, or is it too much?"),
    ),
    (StakeKind.EXPECTATION, Manner.WRITTEN): (
        QT_TRANSLATE_NOOP(
            "Asking",
            "Hello {name},\n\nI noticed that I count on something we never agreed: “{what}”. Does "
            "it suit you? If not, let us find something that does.",
        ),
    ),
}


def wordings(guess: Guess) -> tuple[str, ...]:
    """The words that fit this person, the best first."""
    return tuple(text for _, text in _worded(guess))[:_MOST]


def first(guess: Guess) -> str:
    """The words that fit best."""
    return next(text for _, text in _worded(guess))


def fitted(guess: Guess) -> str:
    """Why the words are as they are, where something noted of them says so."""
    if guess.manners[0] is Manner.GENTLE:
        return QCoreApplication.translate(
            "Asking", "Softer words first, because of what you noted about {name}."
        ).format(name=first_name(guess.name))
    if guess.manners[0] is Manner.WRITTEN:
        return QCoreApplication.translate(
            "Asking", "To be written first, because {name} likes that better."
        ).format(name=first_name(guess.name))
    return ""


def _worded(guess: Guess) -> Iterator[tuple[Manner, str]]:
    table = _MINE if guess.side is Side.ME else _THEIRS
    for manner in guess.manners:
        for text in table[guess.kind, manner]:
            words = QCoreApplication.translate("Asking", text)
            yield manner, words.format(what=guess.what.rstrip(".?!"), name=first_name(guess.name))
