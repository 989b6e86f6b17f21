"""The letters of a sheet by its headings, where its bytes alone leave them open."""

from relnotes.exchange.encoding import Decoded
from relnotes.exchange.table_columns import meaning
from relnotes.exchange.table_rows import DELIMITERS

_CODECS = (
    "cp1252", "cp1250", "cp1254", "cp1251", "cp1253", "cp1255", "cp1256", "cp1257", "cp932",
    "cp949", "gb18030", "big5",
)  # fmt: skip
_HEAD = 20_000
_LINES = 12
_LONGEST = 60


def by_headings(decoded: Decoded) -> Decoded:
    """The same text, or in the encoding in which one of its first lines says more.

    In Turkish six letters differ from those of western Europe, which is too little for a guess by
    the bytes of a few names, but enough to tell whether a heading is a word.
    """
    if not decoded.guessed or decoded.lossy:
        return decoded
    try:
        data = decoded.text.encode(decoded.encoding)
    except UnicodeError:
        return decoded
    head = data[:_HEAD].rpartition(b"\n")[0] or data[:_HEAD]
    best, most = decoded.encoding, _known(head, decoded.encoding)
    for codec in _CODECS:
        known = _known(head, codec)
        if known > most:
            best, most = codec, known
    if best == decoded.encoding:
        return decoded
    return Decoded(data.decode(best, errors="replace"), best, guessed=True)


def _known(head: bytes, codec: str) -> int:
    """How many words beyond ASCII are headings, in the line that has most of them."""
    try:
        lines = head.decode(codec).splitlines()[:_LINES]
    except UnicodeError:
        return 0
    return max((_headings(line.split(mark)) for line in lines for mark in DELIMITERS), default=0)


def _headings(cells: list[str]) -> int:
    words = (cell.strip(" \"'") for cell in cells if not cell.isascii())
    return sum(len(word) < _LONGEST and meaning(word) is not None for word in words)
