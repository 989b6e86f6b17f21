"""What is there before the program is: the look, the language, and the window."""

from PySide6.QtWidgets import QApplication

from relnotes.desktop import settings as setting
from relnotes.desktop.frame import Frame
from relnotes.desktop.languages import Tongue
from relnotes.desktop.settings import Settings
from relnotes.desktop.theme import CHOICES, Theme


class Stage:
    """Dresses the application as its user chose; the window is made, and not yet shown."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        self.settings = settings
        self.tongue = Tongue()
        self.tongue.speak(app, settings.get(setting.LANGUAGE))
        self.theme = Theme()
        chosen = settings.get(setting.THEME)
        self.theme.apply(app, chosen if chosen in CHOICES else "system")
        self.frame = Frame(settings)
