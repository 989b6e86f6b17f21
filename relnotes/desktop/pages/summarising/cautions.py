"""What to know before a summary goes out, in words."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.words import Words
from relnotes.domain.fairness import Finding, Unfair
from relnotes.domain.summary import Month

translate = QCoreApplication.translate

_ASIDE = frozenset({Unfair.NOT_YET_TOLD, Unfair.EMPTY_MONTHS})
"""Told elsewhere: beside what is held back, and by the strip of months."""


def cautions(findings: tuple[Finding, ...], who: str, words: Words) -> tuple[str, ...]:
    """A sentence for each thing that makes the page less fair or less credible."""
    return tuple(
        _sentence(finding, who, words) for finding in findings if finding.code not in _ASIDE
    )


def untold(findings: tuple[Finding, ...], who: str, words: Words) -> str:
    """How many contributions of mine the reader has not heard of; nothing for none."""
    count = sum(finding.count for finding in findings if finding.code is Unfair.NOT_YET_TOLD)
    if not count:
        return ""
    if not who:
        return words.count(
            count,
            translate("Cautions", "1 contribution they have not heard of yet"),
            translate("Cautions", "{n} contributions they have not heard of yet"),
        )
    one, many = (
        translate("Cautions", "1 contribution {who} has not heard of yet"),
        translate("Cautions", "{n} contributions {who} has not heard of yet"),
    )
    text = one if count == 1 else many
    return text.replace("{n}", words.number(count)).replace("{who}", who)


def month(one: Month, words: Words) -> str:
    """What each side brought in a month, for the strip."""
    named = words.month(dt.date(one.year, one.month, 1))
    if not one.mine and not one.theirs:
        return translate("Cautions", "{month}: nothing yet").replace("{month}", named)
    text = translate("Cautions", "{month}: {mine} from you, {theirs} from them")
    for word, value in (("month", named), ("mine", one.mine), ("theirs", one.theirs)):
        text = text.replace(f"{{{word}}}", value if isinstance(value, str) else words.number(value))
    return text


def held_back(count: int, words: Words) -> str:
    """How many records stay in the journal because they are private or in confidence."""
    return words.count(
        count,
        translate("Cautions", "1 private note stays here"),
        translate("Cautions", "{n} private notes stay here"),
    )


def gaps(count: int, words: Words) -> str:
    """How many months have nothing in them; nothing for none."""
    if not count:
        return ""
    return words.count(
        count,
        translate("Cautions", "1 month with nothing"),
        translate("Cautions", "{n} months with nothing"),
    )


def _sentence(finding: Finding, who: str, words: Words) -> str:
    name = who or translate("Cautions", "they")
    return {
        Unfair.NOTHING_CHOSEN: translate(
            "Cautions", "Nothing is chosen from this time yet. Tick more, or widen it."
        ),
        Unfair.THEIR_SIDE_MISSING: translate(
            "Cautions", "Only yours so far. What did {who} bring?"
        ),
        Unfair.THEIR_SIDE_THIN: translate(
            "Cautions", "Their side is thin so far. Is there more that {who} brought?"
        ),
        Unfair.MY_SIDE_MISSING: translate("Cautions", "Only theirs so far. What did you bring?"),
        Unfair.NO_EFFECT: translate("Cautions", "None of your lines says what came of it."),
        Unfair.ONLY_SUPERLATIVES: translate(
            "Cautions", "Every line praises. What happened convinces more."
        ),
        Unfair.EVERY_LINE_SAYS_I: translate(
            "Cautions", "Every line begins with you. Begin with what was done."
        ),
    }[finding.code].replace("{who}", name)
