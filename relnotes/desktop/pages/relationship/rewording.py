"""Words of a record, changed where they stand."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.pages.page import Services
from relnotes.domain.problem import Problem

translate = QCoreApplication.translate


def said_anew(services: Services, change: Callable[[], object]) -> str:
    """Makes the change and says so quietly; answers with what is wrong with the words, if it is."""
    try:
        change()
    except Problem as problem:
        return services.words.problem(problem)
    services.messages.quiet(translate("Rewording", "Said in other words"))
    return ""
