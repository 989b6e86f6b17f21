"""Reads JSON that was cut short or damaged: a torn record costs itself and none of the others."""

import json
import re

_DECODER = json.JSONDecoder(strict=False)
"""Some programs write the line ends of a text as they are."""
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{}]', re.DOTALL)
_OBJECT = re.compile(r'\{\s*"')
_KEY = re.compile(r'"(\w{1,60})"\s*:')
_CLOSES = {"{": "}", "[": "]"}
_TRIES, _STARTS = 20, 300
_NEAR = 4_000
"""Characters of a list that tell what its records say."""
_LARGEST = 20_000_000
"""Characters of a text that is worth looking through again and again."""


class Torn(ValueError):
    """Nothing of a text can be read."""


def read(text: str) -> tuple[object, tuple[int, ...]]:
    """The value of a text, and the lines where records had to be left out."""
    lines: list[int] = []
    gone = 0
    for _ in range(_TRIES):
        try:
            return _DECODER.decode(text), tuple(lines)
        except json.JSONDecodeError as error:
            lines.append(error.lineno + gone)
            if len(text) > _LARGEST and len(lines) > 1:
                break
            shorter = _without(text, error.pos)
            if shorter is None:
                break
            gone += text.count("\n") - shorter.count("\n")
            text = shorter
    try:
        value, _ = _DECODER.raw_decode(text.lstrip())
    except ValueError as error:
        raise Torn(str(error)) from error
    return value, tuple(lines)


def _without(text: str, at: int) -> str | None:
    """The text without the record of a list around this place; what was cut short is closed."""
    around: list[tuple[str, int]] = []
    for token in _TOKEN.finditer(text, 0, at):
        mark = token[0]
        if mark in _CLOSES:
            around.append((mark, token.start()))
        elif mark in "]}" and around:
            around.pop()
    for depth in range(len(around) - 1, -1, -1):
        mark, opened = around[depth]
        if mark != "[" or not _OBJECT.match(text, _past_space(text, opened + 1)):
            continue
        within = around[depth + 1][1] if len(around) > depth + 1 else at
        before = text[:within].rstrip().removesuffix(",")
        following = _next_record(text, opened, max(within + 1, opened + 2))
        if following is not None:
            comma = "" if before.endswith("[") else ","
            return before + comma + text[following:]
        return before + "".join(_CLOSES[one] for one, _ in reversed(around[: depth + 1]))
    return None


def _next_record(text: str, opened: int, after: int) -> int | None:
    """Where the next whole record of a list begins, by saying what the others there say."""
    said = _keys(text, opened)
    for tried, start in enumerate(_OBJECT.finditer(text, after)):
        if tried == _STARTS:
            break
        try:
            found, _ = _DECODER.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            continue
        if len(said & found.keys()) * 2 > len(found):
            return start.start()
    return None


def _keys(text: str, opened: int) -> set[str]:
    """What the first record of a list says; where it is torn itself, whatever stands near."""
    try:
        found, _ = _DECODER.raw_decode(text, _past_space(text, opened + 1))
    except (ValueError, RecursionError):
        return set(_KEY.findall(text, opened, opened + _NEAR))
    return set(found)


def _past_space(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at
