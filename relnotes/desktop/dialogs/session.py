"""What is kept of a session beside its entry: my role in it, and whether I asked or told."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from relnotes.desktop import settings as setting
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.fields import Combo, Number
from relnotes.domain.mentoring import SessionDraft
from relnotes.journal import sessions
from relnotes.noop import QT_TRANSLATE_NOOP

ROLES = (
    QT_TRANSLATE_NOOP("SessionDialog", "adviser"),
    QT_TRANSLATE_NOOP("SessionDialog", "sponsor"),
    QT_TRANSLATE_NOOP("SessionDialog", "listener"),
    QT_TRANSLATE_NOOP("SessionDialog", "challenger"),
)
_MOST = 99


class SessionDialog(FormDialog):
    """A role from a short list or in own words, and two soft counts that can be switched off."""

    def __init__(self, live: Live, services: Services, entry_id: int, parent: QWidget) -> None:
        title = QCoreApplication.translate("SessionDialog", "What were you in it?")
        super().__init__(live, services, title, parent=parent)
        self.entry_id = entry_id
        known = live.read(sessions.told, entry_id)
        self.role = Combo()
        self.role.setEditable(True)
        self.role.addItems(["", *(self.tr(one) for one in ROLES)])
        self.role.setEditText(known.role)
        self.add_field("role", self.tr("My role in this session"), self.role)
        self.counting = QCheckBox(self.tr("Count what I asked and what I told"))
        self.counting.setChecked(services.settings.get(setting.ASKING))
        self.add_row(self.counting)
        self.asked, self.told = Number(0, _MOST), Number(0, _MOST)
        self.asked.setValue(known.asked or 0)
        self.told.setValue(known.told or 0)
        fields = [
            self.add_field("asked", self.tr("Times I asked"), self.asked),
            self.add_field("told", self.tr("Times I told"), self.told),
        ]
        self.add_across(fields)
        for field in fields:
            field.setVisible(self.counting.isChecked())
            self.counting.toggled.connect(field.setVisible)
        self._known = known

    def draft_about(self) -> str:
        """The entry."""
        return f"entry:{self.entry_id}"

    def save(self) -> None:
        """Keeps it; a count that is switched off is neither asked for nor lost."""
        on = self.counting.isChecked()
        self.services.settings.set(setting.ASKING, on)
        asked, told = self.asked.value(), self.told.value()
        counted = bool(asked or told) if on else False
        draft = SessionDraft(
            self.role.currentText(),
            asked if counted else None if on else self._known.asked,
            told if counted else None if on else self._known.told,
        )
        self.live.do(self.tr("Say what I was in a session"), sessions.tell, self.entry_id, draft)
