"""How a window and the long-lived objects beside its journal are made and wired."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale

from relnotes import paths
from relnotes.desktop import settings as setting
from relnotes.desktop.actions import Actions
from relnotes.desktop.contents import DIALOGS, PAGES
from relnotes.desktop.first_page import FirstPage
from relnotes.desktop.jobs import Jobs
from relnotes.desktop.keeper import Keeper
from relnotes.desktop.languages import Tongue
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import DialogFactory, MainWindow
from relnotes.desktop.messages import Messages
from relnotes.desktop.pages.page import Services
from relnotes.desktop.private_copies import PrivateCopies
from relnotes.desktop.recent import Recent
from relnotes.desktop.room import Room
from relnotes.desktop.settings import Settings
from relnotes.desktop.sharing import Sharing
from relnotes.desktop.side import PageEntry
from relnotes.desktop.theme import Theme
from relnotes.desktop.trail import Trail
from relnotes.desktop.unsaved import Unsaved
from relnotes.desktop.words import Words
from relnotes.journal import trash


def make_services(
    settings_file: Path,
    locale: str = "",
    *,
    theme: Theme | None = None,
    tongue: Tongue | None = None,
) -> Services:
    """The long-lived objects beside the journal; `locale` is a name like `en_GB`."""
    words = Words(QLocale(locale) if locale else QLocale())
    messages, settings = Messages(words), Settings(settings_file)
    jobs, actions, tongue = Jobs(messages), Actions(), tongue or Tongue()
    tongue.changed.connect(lambda: words.follow(QLocale()))
    tongue.changed.connect(actions.name_anew)
    return Services(
        theme=theme or Theme(),
        tongue=tongue,
        settings=settings,
        messages=messages,
        jobs=jobs,
        actions=actions,
        words=words,
        keeper=Keeper(jobs, settings, words),
        recent=Recent(settings),
        copies=PrivateCopies(paths.opened_files()),
    )


def make_window(
    live: Live,
    services: Services,
    *,
    pages: Sequence[PageEntry] = PAGES,
    dialogs: Mapping[str, DialogFactory] = DIALOGS,
    sample: bool = False,
) -> MainWindow:
    """The window as the program shows it."""
    window = make_empty_window(live, services, pages=pages, dialogs=dialogs, sample=sample)
    fill(window)
    return window


def make_empty_window(
    live: Live,
    services: Services,
    *,
    pages: Sequence[PageEntry] = PAGES,
    dialogs: Mapping[str, DialogFactory] = DIALOGS,
    sample: bool = False,
    early: Room | FirstPage | None = None,
    trail: Trail | None = None,
) -> MainWindow:
    """The window before anything is read, for who makes it in several turns of the event loop.

    `early` is what was on the screen before the program, `trail` where the user was in a window
    before: both go on in this one.
    """
    live.share(on=services.settings.get(setting.SHARING))
    window = MainWindow(
        live, services, pages=pages, dialogs=dialogs, sample=sample, early=early, trail=trail
    )
    Sharing(window)
    return window


def fill(window: MainWindow) -> None:
    """Reads what the window shows first, and offers what was never saved."""
    for _ in filling(window):
        pass


def filling(window: MainWindow) -> Iterator[None]:
    """The same, in steps that hold nothing long."""
    yield from window.filling()
    yield
    Unsaved(window).offer()


def empty_by_age(live: Live, settings: Settings) -> None:
    """Deletes for good, once the window is there, what has lain in the trash long enough."""
    days = settings.get(setting.TRASH_DAYS)
    if days <= 0:
        return

    def found(doomed: tuple[tuple[str, int], ...]) -> None:
        if doomed and not live.read_only:
            live.erase(trash.purge_expired, days)

    live.read_later(live, found, trash.expired, days)
