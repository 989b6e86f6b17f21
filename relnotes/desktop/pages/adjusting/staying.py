"""What others see: relnotes without its window, and the window while the screen is shared."""

from PySide6.QtGui import QKeySequence

from relnotes.desktop import autostart
from relnotes.desktop import settings as setting
from relnotes.desktop.pages.adjusting.section import Section
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.tray import Tray
from relnotes.domain.problem import Code, Problem


class StayingSection(Section):
    """Out of sight where the desktop has no tray to stay in."""

    def __init__(self, services: Services) -> None:
        super().__init__(services, "home")
        self.head.set_text(self.tr("Beside the window"))
        self.closing = self.choice(
            self.tr("When the window is closed"),
            [(self.tr("End relnotes"), 0), (self.tr("Stay in the tray"), 1)],
            lambda stay: services.settings.set(setting.KEEP_RUNNING, bool(stay)),
        )
        self.session = self.choice(
            self.tr("When you log in to this computer"),
            [(self.tr("Do nothing"), 0), (self.tr("Start in the tray"), 1)],
            self._start,
        )
        self.add(
            self.tr("When the window is closed"),
            self.tr("From the tray it reminds you, and a click opens it again."),
            self.closing,
        )
        self.add(
            self.tr("When you log in to this computer"),
            self.tr("It waits in the tray, without its window."),
            self.session,
        )

    def refresh(self) -> None:
        """Shows what holds, here and in the desktop's own settings."""
        self.setVisible(Tray.available())
        self.closing.setCurrentIndex(int(self.services.settings.get(setting.KEEP_RUNNING)))
        self.session.setCurrentIndex(int(autostart.is_on()))

    def _start(self, on: object) -> None:
        try:
            autostart.turn(on=bool(on))
        except OSError as error:
            problem = Problem(Code.NOT_ALLOWED, file=str(error.filename or ""))
            self.services.messages.show(problem)
        self.refresh()


class SharingSection(Section):
    """Where the end of screen-share mode is found by whoever looks for it."""

    def __init__(self, services: Services) -> None:
        super().__init__(services, "eye-off")
        self.head.set_text(self.tr("When others see your screen"))
        self.turn = Button("")
        self.turn.clicked.connect(services.actions["share"].trigger)
        self.state = self.add(self.tr("Screen-share mode"), " ", self.turn)

    def show_state(self, *, on: bool) -> None:
        """Says whether names are hidden now, and offers the other."""
        hidden = self.tr("Names are hidden, and nothing can be changed until you end it.")
        shown = self.tr("Names become initials and words are blurred, until you end it.")
        key = self.services.actions["share"].shortcut()
        text = key.toString(QKeySequence.SequenceFormat.NativeText)
        self.state.setText(f"{hidden if on else shown} {text}")
        self.turn.setText(self.tr("End it") if on else self.tr("Begin"))
