"""vCards for tests: a card around some lines, and what was read of it."""

import base64
import textwrap

from relnotes.exchange.records import Reading, TroubleCode

PICTURE = base64.b64encode(b"\xff\xd8\xff\xe0" + bytes(range(200))).decode()


def card(body: str, *, version: str = "3.0") -> str:
    return f"BEGIN:VCARD\nVERSION:{version}\n{textwrap.dedent(body).strip()}\nEND:VCARD\n"


def codes_of(reading: Reading) -> list[TroubleCode]:
    return [trouble.code for trouble in reading.troubles]
