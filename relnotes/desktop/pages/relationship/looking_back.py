"""The short questions of a review: what is worth a look every few months."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from relnotes.noop import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Question:
    """A question with the short name that its answers are read under."""

    key: str
    name: str
    text: str

    def short(self) -> str:
        """The name above an answer, in the user's language."""
        return QCoreApplication.translate("Review", self.name)

    def asked(self, name: str) -> str:
        """The whole question, in the user's language; `name` is the counterpart's."""
        return QCoreApplication.translate("Review", self.text).format(name=name)


TABLE: tuple[Question, ...] = (
    Question(
        "roles",
        QT_TRANSLATE_NOOP("Review", "Roles"),
        QT_TRANSLATE_NOOP("Review", "Which part did you play, and does it still fit you?"),
    ),
    Question(
        "stakes",
        QT_TRANSLATE_NOOP("Review", "Needs and expectations"),
        QT_TRANSLATE_NOOP("Review", "What does each of you need or expect otherwise than before?"),
    ),
    Question(
        "trust",
        QT_TRANSLATE_NOOP("Review", "Trust"),
        QT_TRANSLATE_NOOP("Review", "Where did trust grow, and where did it shrink?"),
    ),
    Question(
        "respect",
        QT_TRANSLATE_NOOP("Review", "Respect"),
        QT_TRANSLATE_NOOP("Review", "How do you two show respect, also when it is hard?"),
    ),
    Question(
        "communication",
        QT_TRANSLATE_NOOP("Review", "Communication"),
        QT_TRANSLATE_NOOP("Review", "What was said openly, and what is left unsaid?"),
    ),
    Question(
        "their_time",
        QT_TRANSLATE_NOOP("Review", "Their time and attention"),
        QT_TRANSLATE_NOOP("Review", "What do {name}’s time and attention tell you?"),
    ),
    Question(
        "well_being",
        QT_TRANSLATE_NOOP("Review", "Well-being"),
        QT_TRANSLATE_NOOP("Review", "How is {name}, and what is your share in it?"),
    ),
    Question(
        "value",
        QT_TRANSLATE_NOOP("Review", "Value together"),
        QT_TRANSLATE_NOOP("Review", "What is there now that neither of you would have alone?"),
    ),
    Question(
        "win",
        QT_TRANSLATE_NOOP("Review", "Who wins"),
        QT_TRANSLATE_NOOP("Review", "Who wins by it, and who else should?"),
    ),
)
BY_KEY: Mapping[str, Question] = {one.key: one for one in TABLE}


def short(key: str) -> str:
    """The name above an answer, also of a question that came from elsewhere."""
    return BY_KEY[key].short() if key in BY_KEY else key
