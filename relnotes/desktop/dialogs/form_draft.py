"""A form that is never lost: it takes up where it was left, or begins afresh."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.drafts import Drafted
from relnotes.desktop.live import Live
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.typed import Values, changed, type_into, typed_in, words_in


class FormDraft(QObject):
    """Keeps what is typed into a form, from when it is shown until it is saved."""

    def __init__(
        self, live: Live, form: QWidget, fields: Mapping[str, QWidget], about: str
    ) -> None:
        super().__init__(form)
        self._form, self._fields = form, fields
        self._opened, self._words = typed_in(form, fields), words_in(form)
        place = f"{type(form).__name__} {about}".strip()
        self._drafted = Drafted(live, place, self._typed, self)
        self.line = Banner(
            self.tr("Taken up where you left off"),
            tone="me",
            action=self.tr("Start afresh"),
            closable=False,
        )
        self.line.hide()
        self.line.triggered.connect(self.start_afresh)

    def begin(self, layout: QVBoxLayout | None = None) -> bool:
        """Puts back what was typed before, and says so below the title; answers if there was."""
        before = self._drafted.begin()
        if not before:
            return False
        type_into(self._form, self._fields, before)
        if layout is not None:
            layout.insertWidget(1, self.line)
            self.line.show()
        return True

    def start_afresh(self) -> None:
        """Forgets the draft and shows the form as it was opened."""
        type_into(self._form, self._fields, self._opened)
        self._drafted.drop()
        self.line.hide()

    def keep(self) -> None:
        """Keeps what is typed now."""
        self._drafted.keep()

    def leave(self) -> bool:
        """The form is closed unsaved; says whether something is kept."""
        return self._drafted.leave()

    def end(self) -> None:
        """The form is saved."""
        self._drafted.end()

    def _typed(self) -> Values:
        """What differs from how it was opened; choices alone are soon made again."""
        if words_in(self._form) == self._words:
            return {}
        return changed(self._opened, typed_in(self._form, self._fields))
