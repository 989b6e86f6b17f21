"""Bytes of unknown origin to text that a journal may keep."""

import codecs
import re
import unicodedata
from dataclasses import dataclass
from functools import cache

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What is called ISO 8859 was nearly always written by Windows, whose table holds the same
# letters and the typographic quotes besides.
_WIDER = {
    "iso8859-1": "cp1252",
    "iso8859-15": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-8": "cp1255",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_LAST_RESORT = "cp1252"
_SAMPLE = 20_000
# How many times likelier than cp1252 another Latin table must be to be believed.
_BEYOND_WESTERN = {"cp1250": 2, "cp1254": 2, "cp1257": 4, "cp1258": 4}
_WORD = re.compile(r"[^\W\d_]{2,}")
_NAMED = re.compile(rb"charset\s*=\s*\"?([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_UNKEEPABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufeff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the codec that gave it, and whether that codec was a guess."""

    text: str
    encoding: str
    guessed: bool = False

    @property
    def lossy(self) -> bool:
        """Whether some bytes had no reading and stand as U+FFFD."""
        return "\N{REPLACEMENT CHARACTER}" in self.text


def decode(data: bytes, chosen: str | None = None) -> Decoded:
    """The text: by the user's choice, else BOM, NULs, strict UTF-8, a named charset, a guess."""
    codec = codec_of(chosen) if chosen else None
    if codec is not None:
        return Decoded(_read(data, codec).removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"), codec)
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return Decoded(_read(data, encoding), encoding)
    wide = _wide(data)
    if wide is not None:
        return Decoded(_read(data, wide), wide)
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError:
        text = data.decode(errors="replace")
    if slightly_damaged(text):
        return Decoded(text, "utf-8", guessed=True)
    encoding, guessed = eight_bit(data)
    return Decoded(_read(data, encoding), encoding, guessed)


def is_utf8(data: bytes) -> bool:
    """Whether every byte is valid UTF-8."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def codec_of(name: str) -> str | None:
    """Python's name of a charset as files write it, or None when there is no such text codec."""
    try:
        found = codecs.lookup(name.strip().strip("\"'"))
        "".encode(found.name)
    except (LookupError, ValueError, UnicodeError):
        return None
    return _WIDER.get(found.name, found.name)


def eight_bit(data: bytes, named_in: bytes | None = None) -> tuple[str, bool]:
    """The codec of bytes that are not UTF-8: named in the file, else a guess (then True)."""
    whole = data if named_in is None else named_in
    for name in dict.fromkeys(_NAMED.findall(whole)):
        codec = codec_of(name.decode("ascii"))
        if codec is not None and codec != "utf-8" and _fits(data, codec):
            return codec, False
    if b"\r" in whole and b"\n" not in whole and _as_letters(data, "mac-roman"):
        return "mac-roman", True  # lines ended so on the Macs before 2001
    lines = [line for line in data.splitlines() if not line.isascii()]
    return _guess(b"\n".join(lines)[:_SAMPLE]), True


def keepable(text: str) -> str:
    """The text in its composed form, without what no journal can hold; line ends are `\\n`."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if text.isprintable():
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNKEEPABLE.sub("", text)


def one_line(text: str) -> str:
    """The same as a single line, without surplus white space."""
    return " ".join(keepable(text).split())


def _read(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding, errors="replace")
    except (UnicodeError, LookupError):
        return data.decode(_LAST_RESORT, errors="replace")


def _fits(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeError:
        return False
    return True


def _as_letters(data: bytes, codec: str) -> bool:
    """Whether a codec turns most of the bytes beyond ASCII into letters."""
    text = bytes(byte for byte in data[:_SAMPLE] if byte > 0x7F).decode(codec)
    return sum(map(str.isalpha, text)) * 2 > len(text)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of western text is NUL."""
    head = data[:4_096]
    if len(head) < 4 or b"\0" not in head:
        return None
    even, odd, half = head[0::2].count(0), head[1::2].count(0), len(head) // 2
    if max(even, odd) < 0.05 * half or max(even, odd) < 4 * min(even, odd):
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _guess(sample: bytes) -> str:
    """The likeliest codec that keeps to one script within each word; among Latin ones, cp1252.

    A few names are too little for a detector alone: it takes "José Núñez" for Greek, and tells
    the tables of western and central Europe apart by a hair.
    """
    import chardet  # costs 50 ms, and hardly any file needs it

    era = chardet.EncodingEra.MODERN_WEB
    likely: dict[str, float] = {}
    for answer in chardet.detect_all(sample, ignore_threshold=True, encoding_era=era):
        codec = codec_of(answer["encoding"] or "")
        if codec is None or codec in likely or codec.startswith("utf"):
            continue
        if _is_plausible(sample, codec):
            likely[codec] = answer["confidence"]
    western = likely.get(_LAST_RESORT, 0)
    best = max(likely, key=lambda codec: likely[codec], default=_LAST_RESORT)
    if likely.get(best, 0) < western * _BEYOND_WESTERN.get(best, 1):
        best = _LAST_RESORT
    return "cp1254" if best == _LAST_RESORT and _is_turkish(sample) else best


def _is_turkish(sample: bytes) -> bool:
    """Whether the letters that only cp1254 has stand among those of Turkish, not of Icelandic."""
    letters = set(sample.decode(_LAST_RESORT, errors="replace").casefold())
    return bool(letters & set("ðýþ")) and bool(letters & set("çü")) and not letters & set("áéíóúæ")


def _is_plausible(sample: bytes, codec: str) -> bool:
    try:
        text = sample.decode(codec)
    except UnicodeError:
        return False
    return all(len({_script(letter) for letter in word}) < 2 for word in _WORD.findall(text))


@cache
def _script(letter: str) -> str:
    script = unicodedata.name(letter, "?").partition(" ")[0]
    return "CJK" if script in {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"} else script


def slightly_damaged(text: str) -> bool:
    """Whether the right codec was used, as the letters it gave outnumber what it could not read."""
    bad = text.count("\N{REPLACEMENT CHARACTER}")
    good = sum(1 for character in text if character > "\x7f") - bad
    return good > bad
