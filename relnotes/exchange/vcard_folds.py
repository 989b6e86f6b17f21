"""Joins the lines that a vCard or a calendar was folded into, in all the ways programs fold."""

import codecs
import re
from collections.abc import Iterator

BEGIN, END = b"BEGIN:VCARD", b"END:VCARD"
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/]+={0,2}\s*\Z")
_ESCAPED_BYTE = re.compile(rb"=[0-9A-Fa-f]{2}")


def logical_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(number of the first physical line, unfolded line), blank lines left out."""
    lines = data.replace(codecs.BOM_UTF8, b"").replace(b"\r\r\n", b"\r\n").splitlines()
    at, count = 0, len(lines)
    while at < count:
        start, first = at, lines[at]
        at += 1
        if not first.strip():
            continue
        head = first.partition(b":")[0].upper()
        if b"QUOTED-PRINTABLE" in head or b"ENCODING=Q" in head:
            parts, at = _soft_broken(lines, at, first)
        elif b"BASE64" in head or b"ENCODING=B" in head or b";B" in head:
            parts, at = _base64_block(lines, at, first)
        elif at < count and lines[at][:1] in (b" ", b"\t"):
            parts, at = _folded(lines, at, first)
        else:
            yield start + 1, first
            continue
        yield start + 1, b"".join(parts)


def _is_fold(line: bytes) -> bool:
    if line[:1] not in (b" ", b"\t"):
        return False
    return mark_of(line) not in (BEGIN, END)


def _folded(lines: list[bytes], at: int, first: bytes) -> tuple[list[bytes], int]:
    parts = [first]
    while at < len(lines) and _is_fold(lines[at]):
        parts.append(lines[at][1:])
        at += 1
    return parts, at


def _base64_block(lines: list[bytes], at: int, first: bytes) -> tuple[list[bytes], int]:
    """Some programs write the lines of a photo without the blank that marks a fold."""
    parts = [first]
    while at < len(lines):
        line = lines[at]
        bare = len(line) >= 20 or line.endswith(b"=")
        if not (_is_fold(line) or (bare and _BASE64_LINE.match(line))):
            break
        parts.append(line.strip())
        at += 1
    return parts, at


def _soft_broken(lines: list[bytes], at: int, first: bytes) -> tuple[list[bytes], int]:
    """Quoted-printable: `=` at the end of a line joins the next, indented or not."""
    parts = [first]
    while at < len(lines):
        line = lines[at]
        last = parts[-1].rstrip(b" \t")
        if not last.endswith(b"="):
            if not _is_fold(line):
                break
            parts.append(line[1:])
        elif mark_of(line) in (BEGIN, END):
            parts[-1] = last[:-1]
            break
        elif line.strip():
            parts[-1] = last[:-1]
            parts.append(line)
        elif at + 1 < len(lines) and _ESCAPED_BYTE.match(lines[at + 1]):
            pass  # one blank line in the midst of the encoded bytes
        else:
            parts[-1] = last[:-1]
            break
        at += 1
    else:
        parts[-1] = parts[-1].removesuffix(b"=")
    return parts, at


def mark_of(raw: bytes) -> bytes:
    """The line as BEGIN and END are compared: some programs write them in small letters."""
    if raw[:1] not in b"BbEe \t" or len(raw) > 40:
        return b""
    return raw.replace(b" ", b"").strip().upper()
