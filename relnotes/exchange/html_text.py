"""The words of somebody's HTML, a line for each paragraph."""

import re
from html.parser import HTMLParser

_BREAKS = frozenset({"p", "br", "div", "li", "h1", "h2", "h3", "h4", "blockquote", "tr"})
_SILENT = frozenset({"script", "style"})


def plain(html: str) -> str:
    """The text without tags; what is no HTML comes out as it is."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    text = re.sub(r"[ \t\xa0]+", " ", "".join(reader.parts))
    return re.sub(r" ?\n[ \n]*\n ?", "\n\n", text).strip()


class _Words(HTMLParser):
    """Collects what is between the tags."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A paragraph begins on a line of its own."""
        self._silent += tag in _SILENT
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """What is said goes on after a script."""
        self._silent -= tag in _SILENT and self._silent > 0

    def handle_data(self, data: str) -> None:
        """Words."""
        if not self._silent:
            self.parts.append(data)
