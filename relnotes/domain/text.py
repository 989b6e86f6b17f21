"""What may be written down: every text from a hand or a file passes here before it is kept."""

import re
import unicodedata

from relnotes.domain.problem import Code, Problem

LINE_LIMIT = 1_000
BODY_LIMIT = 1_000_000
_UNKEPT = re.compile("[\0\ud800-\udfff]")


def line(text: str, field: str, *, required: bool = False) -> str:
    """One line without leading, trailing or double white space; refuses what cannot be kept."""
    if not text and not required:  # most fields of what other programs kept
        return text
    kept = " ".join(_kept(text, field, LINE_LIMIT).split())
    if required and not kept:
        raise Problem(Code.EMPTY, field=field)
    return kept


def body(text: str, field: str, *, required: bool = False) -> str:
    """A text of several lines, with line ends as `\\n` and no blank lines around it."""
    kept = _kept(text.replace("\r\n", "\n").replace("\r", "\n"), field, BODY_LIMIT).strip()
    if required and not kept:
        raise Problem(Code.EMPTY, field=field)
    return kept


def _kept(text: str, field: str, limit: int) -> str:
    """The text in its composed form; NUL and lone surrogates cannot be written to a journal."""
    ascii_ = text.isascii()  # most words are, and a hundred thousand entries have many
    if "\0" in text if ascii_ else _UNKEPT.search(text):
        raise Problem(Code.UNREADABLE_TEXT, field=field)
    if len(text) > limit:
        raise Problem(Code.TOO_LONG, field=field, limit=limit)
    return text if ascii_ else unicodedata.normalize("NFC", text)
