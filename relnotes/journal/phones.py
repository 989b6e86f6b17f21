"""Whether two numbers are one in another spelling: +49 30 555 0101, 0049305550101, 030/5550101."""

from functools import lru_cache

_LEAST = 6
"""Digits of a number that rings from outside; an extension is the same in every house."""


@lru_cache(maxsize=50_000)
def same(one: str, other: str) -> bool:
    """Whether both ring the same phone; a number without its country may be of any.

    The rules of each country's numbers are those of libphonenumber.
    """
    ends = _digits(one)[-_LEAST:], _digits(other)[-_LEAST:]
    if ends[0] != ends[1] or len(ends[0]) < _LEAST:
        return False  # whatever the country, a number's end is written the same
    import phonenumbers  # 30 ms, and wanted only where people are compared

    match = phonenumbers.is_number_match(_plain(one), _plain(other))
    if match == phonenumbers.MatchType.NOT_A_NUMBER:  # of no country: a house's own, a made-up one
        return _digits(one) == _digits(other)
    return match in (phonenumbers.MatchType.EXACT_MATCH, phonenumbers.MatchType.NSN_MATCH)


def _plain(number: str) -> str:
    """A leading 00 is a + in most of the world; a (0) inside is for those who ring from there."""
    text = number.strip().replace("(0)", "")
    return f"+{text[2:]}" if text.startswith("00") else text


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdecimal())
