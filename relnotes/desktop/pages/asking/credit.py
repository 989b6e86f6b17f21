"""Ready words to tell what I brought, or to thank for what they brought: about the thing itself."""

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.words import Words, first_name
from relnotes.domain.kinds import Side
from relnotes.journal.contributions import ContributionLine

translate = QCoreApplication.translate


def sayings(line: ContributionLine, words: Words) -> tuple[str, ...]:
    """Mine to say or to write, theirs to them or before others; about what it was and changed."""
    name = first_name(line.name)
    if line.side is Side.ME:
        said = _told(line, words)
        hello = translate("Credit", "Hello {name},").format(name=name)
        return said, f"{hello}\n\n{said}"
    return _thanked(line), _praised(line, name)


def _told(line: ContributionLine, words: Words) -> str:
    parts = [translate("Credit", "You may not have heard: {what}.").format(what=_plain(line.what))]
    if line.effect:
        parts.append(
            translate("Credit", "What came of it: {what}.").format(what=_plain(line.effect))
        )
    elif line.amount is not None:
        amount = words.amount(line.amount, line.unit)
        parts.append(translate("Credit", "It comes to {amount}.").format(amount=amount))
    if line.serves:
        what = _plain(line.serves[0].what)
        parts.append(translate("Credit", "I had in mind what you need: {what}.").format(what=what))
    else:
        parts.append(translate("Credit", "Does it help you?"))
    return " ".join(parts)


def _thanked(line: ContributionLine) -> str:
    parts = [translate("Credit", "Thank you for this: {what}.").format(what=_plain(line.what))]
    if line.effect:
        parts.append(
            translate("Credit", "It changed something: {what}.").format(what=_plain(line.effect))
        )
    if line.serves:
        what = _plain(line.serves[0].what)
        parts.append(translate("Credit", "Just what I needed: {what}.").format(what=what))
    return " ".join(parts)


def _praised(line: ContributionLine, name: str) -> str:
    """For when others listen."""
    parts = [
        translate("Credit", "Before we go on, credit to {name}: {what}.").format(
            name=name, what=_plain(line.what)
        )
    ]
    if line.effect:
        parts.append(f"{_plain(line.effect)}.")
    return " ".join(parts)


def _plain(text: str) -> str:
    """A text as it stands inside a sentence: on one line, without its full stop."""
    return " ".join(text.split()).rstrip(".")
