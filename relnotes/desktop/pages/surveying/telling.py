"""What the map of introductions says of somebody."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from relnotes.desktop.pages.page import Services
from relnotes.journal.introductions import Web


class Telling:
    """What is said of somebody on the map, from one count over all introductions."""

    def __init__(self, services: Services, seen: Web, parents: Mapping[int, int | None]) -> None:
        self._words, self._seen, self._parents = services.words, seen, parents
        self._brought = Counter(by for by in parents.values() if by is not None)
        self._first = seen.firsts()
        self._through_me = Counter(key for one in seen.together for key in (one.person, one.by))

    def caption(self, key: int) -> str:
        """The line below a name: how many they brought, else whom I brought to them."""
        one = QCoreApplication.translate("IntroductionsView", "brought 1 person")
        many = QCoreApplication.translate("IntroductionsView", "brought {n} people")
        number = self._brought[key]
        return self._words.count(number, one, many) if number else self._together(key)

    def all(self, key: int) -> str:
        """Everything, as it is read out."""
        parent, first = self._parents.get(key), self._first.get(key)
        by = QCoreApplication.translate("IntroductionsView", "brought by {name}")
        parts = (
            self._seen.people[key].name,
            by.format(name=self._seen.people[parent].name) if parent is not None else "",
            first.what if first is not None else "",
            self.caption(key),
            self._together(key) if self._brought[key] else "",
        )
        return ", ".join(filter(None, parts))

    def _together(self, key: int) -> str:
        one = QCoreApplication.translate("IntroductionsView", "met 1 person through you")
        many = QCoreApplication.translate("IntroductionsView", "met {n} people through you")
        number = self._through_me[key]
        return self._words.count(number, one, many) if number else ""
