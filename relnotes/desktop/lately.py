"""What was opened or done last in a journal, so that it is offered first."""

from pathlib import Path

from relnotes.desktop import settings as setting
from relnotes.desktop.settings import Settings

_MOST = 24


class Lately:
    """Ids of people and names of actions, newest first; kept on this computer, without a word."""

    def __init__(self, settings: Settings, journal: Path) -> None:
        self._settings, self._journal = settings, journal
        self._keys = tuple(settings.journal_get(setting.LATELY, journal).split())

    @property
    def people(self) -> tuple[int, ...]:
        """Whom the user went to, newest first."""
        return tuple(int(key) for key in self._keys if key.isdecimal())

    @property
    def actions(self) -> tuple[str, ...]:
        """What the user did by its name, newest first."""
        return tuple(key for key in self._keys if not key.isdecimal())

    def went_to(self, relationship_id: int) -> None:
        """Remembers somebody who was opened."""
        self._remember(str(relationship_id))

    def did(self, action: str) -> None:
        """Remembers an action that was chosen."""
        self._remember(action)

    def _remember(self, key: str) -> None:
        if self._keys[:1] == (key,):
            return
        self._keys = (key, *(one for one in self._keys if one != key))[:_MOST]
        self._settings.journal_set(setting.LATELY, self._journal, " ".join(self._keys))
