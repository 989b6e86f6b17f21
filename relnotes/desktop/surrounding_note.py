"""A calm line above the page about where the journal lies, and that it is only read."""

from pathlib import Path

from PySide6.QtCore import QObject

from relnotes.desktop import settings as setting
from relnotes.desktop.dialogs.conflict import ConflictDialog, compared
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.parts.notices import Banner
from relnotes.journal.keys import Key
from relnotes.journal.surroundings import Surroundings


class SurroundingNote(QObject):
    """Says it once for each journal; a conflict copy and reading only as long as they last."""

    def __init__(self, window: MainWindow, key: Key | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._key = window, key
        self._conflict: Path | None = None
        self._known = ""
        self.banner.triggered.connect(self._compare)
        self.banner.closed.connect(self._remember)

    @property
    def banner(self) -> Banner:
        """The line."""
        return self._window.room.note

    @property
    def _live(self) -> Live:
        return self._window.live

    def say_read_only(self) -> None:
        """The journal was opened to read."""
        now = self._window.services.words.time(self._live.now().time())
        self._say(
            self.tr(
                "You are reading this journal as it was at {time}. Nothing can be changed, and "
                "what changes elsewhere is seen when you open it again."
            ).format(time=now)
        )

    def tell(self, found: Surroundings) -> None:
        """What lies around the journal."""
        if self._live.read_only:
            return
        if found.conflicts:
            self._conflict = found.conflicts[0]
            text = self.tr("Another version of this journal lies beside it: {file}.")
            self._say(text.format(file=self._conflict.name), self.tr("Compare…"))
            return
        self._known = found.service or found.network
        settings = self._window.services.settings
        if settings.journal_get(setting.SURROUNDINGS, self._live.path) != self._known:
            self._say(self._where(found))

    def _where(self, found: Surroundings) -> str:
        if found.service:
            return self.tr(
                "This journal lies in a folder of {service}. That is fine as long as one computer "
                "has it open at a time: close relnotes here, and let {service} finish, before you "
                "open it elsewhere."
            ).format(service=found.service)
        return self.tr(
            "This journal lies on another computer ({network}). If the connection breaks, your "
            "words stay on the screen until it is back. A folder of this computer is safer."
        ).format(network=found.network)

    def _say(self, text: str, verb: str = "") -> None:
        self.banner.set_text(text)
        self.banner.button.setText(verb)
        self.banner.button.setVisible(bool(verb))
        self.banner.show()

    def _remember(self) -> None:
        if self._known:
            settings = self._window.services.settings
            settings.journal_set(setting.SURROUNDINGS, self._live.path, self._known)

    def _compare(self) -> None:
        if self._conflict is None:
            return
        window, live, there = self._window, self._live, self._conflict
        window.services.jobs.run(
            window,
            self.tr("Reading the other version"),
            lambda _: compared(live, there, self._key),
            lambda found: ConflictDialog(found, live, window.services, window).open(),
        )
