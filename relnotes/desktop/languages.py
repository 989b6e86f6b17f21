"""The languages that relnotes speaks: English from its code, others from their translations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from relnotes import paths

ENGLISH = "en"
_NAME = "relnotes"


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
    return loaded
