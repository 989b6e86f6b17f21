"""The first page of an empty journal in its window: what it offers, and where that leads."""

from collections.abc import Collection
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QWidget

from relnotes.desktop.first_page import FirstPage
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.keyboard import hand_to


class Welcome(QObject):
    """Makes the page when it is first wanted; one that is on the screen already goes on."""

    looked_around = Signal()
    """The user wants to see the sample."""
    protected = Signal()
    """The user wants the journal to have a passphrase."""

    def __init__(
        self,
        services: Services,
        journal: Path,
        dialogs: Collection[str],
        *,
        sample: bool,
        early: FirstPage | None,
    ) -> None:
        super().__init__()
        self._services, self._journal, self._dialogs = services, journal, dialogs
        self._sample, self._early = sample, early
        self._protectable = False
        self._stop: QWidget | None = None
        services.recent.changed.connect(self._offer_journals)

    @cached_property
    def page(self) -> FirstPage:
        """The page."""
        first, actions = self._early or FirstPage(), self._services.actions
        known = self._dialogs
        first.offer(begin="new_person" in known, bring="import" in known, look=self._sample)
        first.began.connect(actions["new_person"].trigger)
        first.brought.connect(actions["import"].trigger)
        first.looked.connect(self.looked_around)
        first.protected.connect(self.protected)
        first.opened.connect(actions["open_journal"].trigger)
        first.restored.connect(actions["backup"].trigger)
        first.menu_wanted.connect(actions["menu"].trigger)
        first.reopened.connect(self._services.recent.wanted)
        first.offer_journals(self._other_journals())
        if self._protectable:
            first.offer_protection()
        return first

    def show_in(self, views: QStackedWidget) -> None:
        """Shows the page among the views of the window, with the keyboard where it was in it."""
        self._stop = self.page.focusWidget() or self._stop
        views.addWidget(self.page)  # not twice, where it is among them already
        views.setCurrentWidget(self.page)
        if self.page.isVisible() and QApplication.focusWidget() is None:
            hand_to(self._stop or self.page.begin)

    def offer_protection(self) -> None:
        """Offers a passphrase, where the journal has nothing in it yet."""
        self._protectable = True
        if "page" in vars(self):
            self.page.offer_protection()

    def open_menu(self, menu: QMenu) -> None:
        """Opens the menu of the window below the page's button."""
        button, size = self.page.menu, menu.sizeHint()
        left = button.width() - size.width() if button.isLeftToRight() else 0
        menu.popup(button.mapToGlobal(QPoint(left, button.height())))

    def _offer_journals(self) -> None:
        if "page" in vars(self):
            self.page.offer_journals(self._other_journals())

    def _other_journals(self) -> list[Path]:
        return [path for path in self._services.recent.journals() if path != self._journal]
