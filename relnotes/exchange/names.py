"""A person's name out of its parts, as it would be said."""

import re
from dataclasses import dataclass


def vocabulary(words_: str) -> tuple[str, ...]:
    """The words of a list that is written as a text."""
    return tuple(words_.split())


# Ways to address somebody say nothing about who it is; a doctor's title does.
_SALUTATIONS = frozenset(
    vocabulary(
        "mr mrs ms miss mx herr frau fr hr monsieur madame mme mlle m sr sra srta senor senora"
        " sig signor signora sig.ra sra. dhr mevr mw pan pani señor señora"
    )
)
_FAMILY_FIRST = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class NameParts:
    """The parts that address books keep a name in."""

    given: str = ""
    middle: str = ""
    family: str = ""
    prefix: str = ""
    suffix: str = ""

    @property
    def said(self) -> str:
        """The whole name; Chinese, Japanese and Korean names begin with the family."""
        if _FAMILY_FIRST.search(self.family) and _FAMILY_FIRST.search(self.given):
            parts = [self.family, self.given, self.middle]
        else:
            parts = [self.given, self.middle, self.family]
        if not any(parts):
            return ""
        prefix = "" if self.is_salutation else self.prefix
        return " ".join(filter(None, [prefix, *parts, self.suffix]))

    @property
    def short(self) -> str:
        """Given and family name alone."""
        return NameParts(given=self.given, family=self.family).said

    @property
    def is_salutation(self) -> bool:
        """Whether the prefix is only a way to address somebody."""
        return self.prefix.casefold().rstrip(".") in _SALUTATIONS


def words(name: str) -> frozenset[str]:
    """The words of a name, for asking whether one name is part of another."""
    return frozenset(re.findall(r"\w+", name.casefold()))
