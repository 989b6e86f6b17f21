"""One soft reminder while capturing: what was mended needs no other apology."""

from relnotes.desktop.live import Live
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.words import Words
from relnotes.domain import tone
from relnotes.journal import repairs


class BehindNote(Banner):
    """Says once that a repair that is closed is behind you."""

    def __init__(self, live: Live, words: Words) -> None:
        super().__init__("", tone="me")
        self._live, self._words = live, words
        self._said = False
        self.hide()

    def look(self, text: str, known: tuple[int, ...]) -> None:
        """Shows itself where a text apologises to somebody with whom a repair was closed."""
        if self._said or not known or not tone.apologises(text):
            return
        if names := self._live.read(repairs.behind, known):
            self._said = True
            said = self.tr("What broke with {names} was mended. It is behind you: go forward.")
            self.set_text(said.format(names=self._words.names(names)))
            self.show()
