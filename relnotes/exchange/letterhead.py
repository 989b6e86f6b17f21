"""A letterhead from what was kept of it: only pictures that every format shows, readable ink."""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any

from relnotes.domain.problem import Code, Problem
from relnotes.exchange.document import NOBODY, Letterhead

LARGEST = 300_000
"""Bytes of a picture; it goes into every copy that is kept."""
_KINDS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_CONTRAST = 4.5


def letterhead_of(kept: Mapping[str, Any]) -> Letterhead:
    """The letterhead; a picture or a colour that is none is left out."""
    name, logo, accent = (str(kept.get(key, "")) for key in ("name", "logo", "accent"))
    if not (name or logo or accent):
        return NOBODY
    return Letterhead(" ".join(name.split()), logo if _is_picture(logo) else "", readable(accent))


def packed_picture(content: bytes) -> str:
    """A picture as it is kept; `Problem` where it is no PNG or JPEG, or too large."""
    if not content.startswith(_KINDS) or len(content) > LARGEST:
        raise Problem(Code.BAD_PICTURE, field="logo", limit=LARGEST // 1_000)
    return base64.b64encode(content).decode("ascii")


def readable(colour: str) -> str:
    """The colour, as much darker as words in it need on white paper; nothing for no colour."""
    if not _COLOUR.fullmatch(colour):
        return ""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    while 1.05 / (_light(parts) + 0.05) < _CONTRAST:
        parts = [int(part * 0.95) for part in parts]
    return "#" + "".join(f"{part:02X}" for part in parts)


def _light(parts: list[int]) -> float:
    """How light a colour is, by the rule of WCAG 2."""
    shares = [part / 255 for part in parts]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _is_picture(logo: str) -> bool:
    try:
        return base64.b64decode(logo, validate=True).startswith(_KINDS)
    except (binascii.Error, ValueError):
        return False
