"""The frames that entries are begun with: those that come along, and the user's own."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from relnotes.noop import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Template:
    """A name for the menu, and the text it begins with; `@` is where the names go."""

    name: str
    text: str


_BUILT_IN = (
    Template(
        QT_TRANSLATE_NOOP("Template", "Meeting"),
        QT_TRANSLATE_NOOP("Template", "@ met today — \n+ \n< \n! \n> \n? "),
    ),
    Template(
        QT_TRANSLATE_NOOP("Template", "Call"),
        QT_TRANSLATE_NOOP("Template", "@ called today — \n! \n> "),
    ),
    Template(
        QT_TRANSLATE_NOOP("Template", "Mentoring session"),
        QT_TRANSLATE_NOOP(
            "Template",
            "@ session today — \nWhat has moved since last time?\nWhat is hard just now?\n"
            "What will you try until we meet again?\n> \n= next in two weeks",
        ),
    ),
    Template(
        QT_TRANSLATE_NOOP("Template", "Feedback"),
        QT_TRANSLATE_NOOP(
            "Template",
            "@ feedback today — \nWhat they said, in their words:\nWhat I understood:\n"
            "What I will do with it:\n! ",
        ),
    ),
    Template(
        QT_TRANSLATE_NOOP("Template", "A look back without blame"),
        QT_TRANSLATE_NOOP(
            "Template",
            "@ looked back today — \nWhat happened, in its order:\nWhat made sense at the time:\n"
            "What the situation made hard:\nWhat each side would like to be different:\n* ",
        ),
    ),
    Template(
        QT_TRANSLATE_NOOP("Template", "A story worth telling"),
        QT_TRANSLATE_NOOP(
            "Template",
            "@ — \nThe situation:\nWhat was done, beyond what was asked:\nWhat came of it:\n"
            "+ \n#story",
        ),
    ),
    Template(
        QT_TRANSLATE_NOOP("Template", "The unspoken issue"),
        QT_TRANSLATE_NOOP(
            "Template",
            "@ — \nWhat nobody says:\nWhat it costs to leave it so:\n"
            "How I could begin, without blame:\n! decide whether to speak of it in a week\n"
            "= private\n#unspoken",
        ),
    ),
    Template(
        QT_TRANSLATE_NOOP("Template", "Let it out"),
        QT_TRANSLATE_NOOP(
            "Template",
            "@ — \nNobody reads this. From tomorrow on you can make a message of it, if you still "
            "want to.\n= private\n#venting",
        ),
    ),
    Template(
        QT_TRANSLATE_NOOP("Template", "Visit"),
        QT_TRANSLATE_NOOP("Template", "@ visited today — \nWhat I saw:\nWhom I met:\n+ \n< \n! "),
    ),
)


def built_in() -> tuple[Template, ...]:
    """The frames that come with the program, in the user's language."""
    return tuple(
        Template(translate("Template", one.name), translate("Template", one.text))
        for one in _BUILT_IN
    )


def begun(text: str, people: str) -> str:
    """A frame with the names that were there already at the place of its `@`."""
    return text.replace("@ ", f"{people.rstrip()} ", 1) if people.strip() else text
