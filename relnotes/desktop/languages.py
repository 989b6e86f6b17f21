"""The languages that relnotes speaks: English from its code, others from their translations."""

import re
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from relnotes import paths

ENGLISH = "en"
_NAME = "relnotes"
_FROM_THE_LEFT = "\N{LEFT-TO-RIGHT MARK}"
_NEUTRAL = frozenset(".…?!:)”%")
_NUMBERED = re.compile(r"(\d|\{\w+\}).*[^\W\d_]")
"""A number, or what stands for one, and then words."""


def known(folder: Path | None = None) -> tuple[str, ...]:
    """The languages there are, by their codes; English leads."""
    folder = folder or paths.resources() / "translations"
    found = sorted(file.stem.removeprefix(f"{_NAME}_") for file in folder.glob(f"{_NAME}_*.qm"))
    return (ENGLISH, *found)


def called(code: str) -> str:
    """A language's name for itself."""
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def spoken(chosen: str) -> QLocale:
    """The locale of a choice; without one, or with one that is gone, the system's."""
    system = QLocale.system()
    if chosen not in known() or chosen == system.name().split("_")[0]:
        return system
    return QLocale(chosen)


def speak(app: QCoreApplication, chosen: str) -> list[QTranslator]:
    """Loads the words of a language, where there are any, and Qt's own; keep what is returned."""
    locale = spoken(chosen)
    QLocale.setDefault(locale)
    loaded = []
    for name, folder in (
        ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        (_NAME, paths.resources() / "translations"),
    ):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", str(folder)):
            app.installTranslator(translator)
            loaded.append(translator)
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        loaded.insert(0, English(app))
        for translator in loaded:  # whoever is installed last is asked first
            app.removeTranslator(translator)
            app.installTranslator(translator)
    return loaded


class Tongue(QObject):
    """The language that the program speaks; who chooses another one is answered in it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.translators: list[QTranslator] = []

    def speak(self, app: QCoreApplication, chosen: str) -> None:
        """Speaks a language from now on; what was said before in another one is to be said anew."""
        for translator in self.translators:
            app.removeTranslator(translator)
        self.translators = speak(app, chosen)
        self.changed.emit()


class English(QTranslator):
    """What nobody translates, in a window that is read from the right.

    Without a mark after it, Qt takes what ends a text for a part of the window's direction: a
    button would say “?Whose give and take”. A number at its beginning goes to the other end: “21
    of 22” would be “of 22 21”.
    """

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """The text itself, closed where it begins or ends in what belongs to no direction."""
        before = _FROM_THE_LEFT if _NUMBERED.match(sourceText) else ""
        after = _FROM_THE_LEFT if sourceText[-1:] in _NEUTRAL else ""
        return f"{before}{sourceText}{after}"
