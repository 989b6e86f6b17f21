"""What was decided about a summary since it was last sent, kept like anything typed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from relnotes.desktop.drafts import Drafted
from relnotes.desktop.live import Live
from relnotes.desktop.typed import Values
from relnotes.domain.summary import Choice
from relnotes.exchange import plans


class Unsent(QObject):
    """Keeps the choice of one place at a time, until it was sent or another place begins."""

    def __init__(self, live: Live, choice: Callable[[], Choice], parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._choice = live, choice
        self._typed: Drafted | None = None
        self._named = False
        self.base = Choice()
        """What needs no keeping, because it was sent, or is in the journal under a name."""

    def begin(self, place: str, base: Choice, *, named: bool) -> Choice | None:
        """Goes on where a place was left; None where nothing was. `named` is a draft's place."""
        self.leave()
        self.base, self._named = base, named
        self._typed = Drafted(self._live, place, self._values, self)
        kept = self._typed.begin()
        return plans.choice_of(kept) if kept else None

    def sent(self, choice: Choice) -> None:
        """From now on this is nothing unsent any more."""
        self.base = choice
        self.keep()

    def keep(self) -> None:
        """Looks now, and not only when nothing was typed for a while."""
        if self._typed is not None:
            self._typed.keep()

    def leave(self) -> None:
        """Keeps what there is, and follows no place."""
        if self._typed is not None:
            self._typed.leave()
            self._typed.deleteLater()
            self._typed = None

    def _values(self) -> Values:
        choice = self._choice()
        first = replace(Choice(), kind=choice.kind, length=choice.length, sections=choice.sections)
        if choice == self.base or (not self._named and choice == first):
            return {}
        return plans.choice_values(choice)
