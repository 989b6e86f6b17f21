"""The gentle prompts of the About tab: one list, of which only the answered ones are seen."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from relnotes.domain.kinds import Side
from relnotes.noop import QT_TRANSLATE_NOOP

Key = tuple[str, Side | None]


class Group(Enum):
    """Where a prompt stands on the tab."""

    RELATIONSHIP = "relationship"
    LENSES = "lenses"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question with a short name; `{name}` is the counterpart's."""

    question: str
    side: Side | None
    group: Group
    name: str
    text: str

    @property
    def key(self) -> Key:
        """What its answer is kept under."""
        return (self.question, self.side)

    def short(self) -> str:
        """The name on a chip, in the user's language."""
        return QCoreApplication.translate("Prompts", self.name)

    def asked(self, name: str) -> str:
        """The whole question, in the user's language."""
        return QCoreApplication.translate("Prompts", self.text).format(name=name)


def _of_both(
    question: str, mine: tuple[str, str], theirs: tuple[str, str]
) -> tuple[Prompt, Prompt]:
    """One of the six lenses: name and text of the prompt for each side."""
    return (
        Prompt(question, Side.ME, Group.LENSES, *mine),
        Prompt(question, Side.THEM, Group.LENSES, *theirs),
    )


TABLE: tuple[Prompt, ...] = (
    Prompt(
        "why",
        None,
        Group.RELATIONSHIP,
        QT_TRANSLATE_NOOP("Prompts", "Why this relationship"),
        QT_TRANSLATE_NOOP("Prompts", "What are you building here, and why?"),
    ),
    Prompt(
        "why_me",
        None,
        Group.RELATIONSHIP,
        QT_TRANSLATE_NOOP("Prompts", "Why me"),
        QT_TRANSLATE_NOOP("Prompts", "Why did {name} choose you in the first place?"),
    ),
    Prompt(
        "future",
        None,
        Group.RELATIONSHIP,
        QT_TRANSLATE_NOOP("Prompts", "Desired future"),
        QT_TRANSLATE_NOOP("Prompts", "What do you wish it to be in some years?"),
    ),
    Prompt(
        "stay",
        Side.THEM,
        Group.RELATIONSHIP,
        QT_TRANSLATE_NOOP("Prompts", "Why they stay"),
        QT_TRANSLATE_NOOP("Prompts", "Why does {name} stay? What speaks for it, what against?"),
    ),
    Prompt(
        "touched",
        None,
        Group.RELATIONSHIP,
        QT_TRANSLATE_NOOP("Prompts", "Who else is touched"),
        QT_TRANSLATE_NOOP("Prompts", "Who else is touched by what you two do?"),
    ),
    *_of_both(
        "expects",
        (
            QT_TRANSLATE_NOOP("Prompts", "expect"),
            QT_TRANSLATE_NOOP("Prompts", "What do I expect?"),
        ),
        (
            QT_TRANSLATE_NOOP("Prompts", "expects"),
            QT_TRANSLATE_NOOP("Prompts", "What does {name} expect?"),
        ),
    ),
    *_of_both(
        "perceives",
        (
            QT_TRANSLATE_NOOP("Prompts", "see it as"),
            QT_TRANSLATE_NOOP("Prompts", "How do I see it?"),
        ),
        (
            QT_TRANSLATE_NOOP("Prompts", "sees it as"),
            QT_TRANSLATE_NOOP("Prompts", "How does {name} see it?"),
        ),
    ),
    *_of_both(
        "able",
        (
            QT_TRANSLATE_NOOP("Prompts", "am able to"),
            QT_TRANSLATE_NOOP("Prompts", "What am I able to do here?"),
        ),
        (
            QT_TRANSLATE_NOOP("Prompts", "is able to"),
            QT_TRANSLATE_NOOP("Prompts", "What is {name} able to do here?"),
        ),
    ),
    *_of_both(
        "interested",
        (
            QT_TRANSLATE_NOOP("Prompts", "am interested in"),
            QT_TRANSLATE_NOOP("Prompts", "What interests me?"),
        ),
        (
            QT_TRANSLATE_NOOP("Prompts", "is interested in"),
            QT_TRANSLATE_NOOP("Prompts", "What interests {name}, also outside the work?"),
        ),
    ),
    *_of_both(
        "wishes",
        (
            QT_TRANSLATE_NOOP("Prompts", "wish"),
            QT_TRANSLATE_NOOP("Prompts", "What do I wish?"),
        ),
        (
            QT_TRANSLATE_NOOP("Prompts", "wishes"),
            QT_TRANSLATE_NOOP("Prompts", "What does {name} wish?"),
        ),
    ),
    *_of_both(
        "feels",
        (
            QT_TRANSLATE_NOOP("Prompts", "feel"),
            QT_TRANSLATE_NOOP("Prompts", "How do I feel about it?"),
        ),
        (
            QT_TRANSLATE_NOOP("Prompts", "feels"),
            QT_TRANSLATE_NOOP("Prompts", "How does {name} feel about it?"),
        ),
    ),
    Prompt(
        "comfort",
        None,
        Group.TOGETHER,
        QT_TRANSLATE_NOOP("Prompts", "Comfort and style"),
        QT_TRANSLATE_NOOP("Prompts", "What makes it comfortable for {name}, and for you?"),
    ),
    Prompt(
        "wants",
        Side.THEM,
        Group.TOGETHER,
        QT_TRANSLATE_NOOP("Prompts", "What they want"),
        QT_TRANSLATE_NOOP(
            "Prompts", "What would {name} like to have, though nothing depends on it?"
        ),
    ),
    Prompt(
        "habits",
        Side.THEM,
        Group.TOGETHER,
        QT_TRANSLATE_NOOP("Prompts", "Their habits"),
        QT_TRANSLATE_NOOP(
            "Prompts", "How does {name} decide or buy by habit: when, from whom, how much at once?"
        ),
    ),
    Prompt(
        "help_welcome",
        Side.THEM,
        Group.TOGETHER,
        QT_TRANSLATE_NOOP("Prompts", "Where help is welcome"),
        QT_TRANSLATE_NOOP("Prompts", "Where, and when, would help be welcome?"),
    ),
    Prompt(
        "ideas",
        Side.THEM,
        Group.TOGETHER,
        QT_TRANSLATE_NOOP("Prompts", "An idea for them"),
        QT_TRANSLATE_NOOP(
            "Prompts", "What would help or delight {name}, and did they ask, or do you guess?"
        ),
    ),
    Prompt(
        "trust",
        Side.THEM,
        Group.TOGETHER,
        QT_TRANSLATE_NOOP("Prompts", "What they let me know"),
        QT_TRANSLATE_NOOP("Prompts", "What does {name} let you know or ask, and since when?"),
    ),
)
BY_KEY: Mapping[Key, Prompt] = {prompt.key: prompt for prompt in TABLE}


def asked(key: Key, name: str) -> str:
    """The question behind an answer, also one that came from elsewhere."""
    return BY_KEY[key].asked(name) if key in BY_KEY else key[0]
