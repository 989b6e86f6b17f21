"""What is typed anywhere is on disk within two seconds, and there again after a crash."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from relnotes.desktop.live import Live
from relnotes.desktop.typed import Values, packed, unpacked
from relnotes.domain.problem import Problem
from relnotes.journal import drafts
from relnotes.journal.drafts import Kept

EVERY = 1_500
"""Milliseconds between two looks at what is typed."""

_TYPED, _LEFT = "typed", "left"


class Drafted(QObject):
    """Looks at what is typed at one place while that is open, and keeps it when it changed.

    `typed` answers with what differs from how the place was opened; nothing means no draft.
    """

    def __init__(
        self, live: Live, place: str, typed: Callable[[], Values], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live, self._place, self._typed = live, place, typed
        self._kept: str | None = None
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.keep)
        live.closing.connect(self._let_go)

    def begin(self) -> Values:
        """Begins to look; answers with what was typed here before and never saved."""
        self._kept = self._live.read(drafts.text, self._place)
        self._timer.start()
        return typed_of(self._kept)

    def keep(self) -> None:
        """Keeps what is typed now, if it is not kept so already."""
        self._write(left=False)

    def leave(self) -> bool:
        """Keeps it, and notes that it was left on purpose; says whether there is something."""
        self._timer.stop()
        self._write(left=True)
        return self._kept is not None

    def drop(self) -> None:
        """Forgets the draft: it was saved, or begun afresh; looking goes on."""
        self._put(None)

    def end(self) -> None:
        """Forgets the draft and looks no more."""
        self._timer.stop()
        self.drop()

    def _let_go(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._write(left=False)

    def _write(self, *, left: bool) -> None:
        values = self._typed()
        self._put(packed({_TYPED: values, _LEFT: left}) if values else None)

    def _put(self, text: str | None) -> None:
        if text == self._kept or self._live.read_only:
            return
        try:
            self._live.keep_typed(self._place, text)
        except Problem as problem:  # the words stay on the screen; the next look tries again
            self._live.unkept.pop(self._place, None)
            if text is not None:
                self._live.unkept[self._place] = text
            if not self._told:
                self._told = True
                self._live.troubled.emit(problem)
        else:
            self._kept, self._told = text, False
            self._live.unkept.pop(self._place, None)


def typed_of(kept: str | None) -> Values:
    """What was typed, of a kept draft."""
    values = unpacked(kept or "").get(_TYPED, {})
    return values if isinstance(values, dict) else {}


def was_left(kept: str) -> bool:
    """Whether a draft was left on purpose, and not by a crash."""
    return unpacked(kept).get(_LEFT) is True


def leave_be(live: Live, kept: Kept) -> None:
    """Notes that a draft is known, so that it is not offered again by itself."""
    live.keep_typed(kept.place, packed({_TYPED: typed_of(kept.text), _LEFT: True}))
