"""How relnotes looks, and which language it speaks."""

from typing import cast

from PySide6.QtCore import QCoreApplication

from relnotes.desktop import languages
from relnotes.desktop import settings as setting
from relnotes.desktop.pages.adjusting.section import Section
from relnotes.desktop.pages.page import Services


class LookSection(Section):
    """Both hold at once: the window is made anew in a language that was chosen."""

    def __init__(self, services: Services) -> None:
        super().__init__(services, "eye")
        self.theme = self.choice(
            self.tr("Theme"),
            [
                (self.tr("Like the system"), "system"),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
                (self.tr("High contrast"), "contrast"),
            ],
            lambda value: services.actions[f"theme_{value}"].trigger(),
        )
        self.language = self.settling(
            self.tr("Language"),
            [
                (self.tr("Like the system"), ""),
                *((languages.called(code), code) for code in languages.known()),
            ],
            self._speak,
        )
        self.head.set_text(self.tr("Look and language"))
        self.add(self.tr("Theme"), "", self.theme)
        self.add(self.tr("Language"), self.tr("Dates and numbers follow it too."), self.language)
        services.theme.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Shows what was chosen, here or in the menu."""
        self.theme.setCurrentIndex(self.theme.findData(self.services.theme.choice))
        spoken = self.services.settings.get(setting.LANGUAGE)
        self.language.setCurrentIndex(max(0, self.language.findData(spoken)))

    def _speak(self, code: object) -> None:
        if code != self.services.settings.get(setting.LANGUAGE):
            self.services.settings.set(setting.LANGUAGE, str(code))
            app = cast("QCoreApplication", QCoreApplication.instance())
            self.services.tongue.speak(app, str(code))
