"""A name for a draft or a template."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services


class NameDialog(FormDialog):
    """One line; what it is for is said by who opens it."""

    def __init__(
        self,
        live: Live,
        services: Services,
        title: str,
        parent: QWidget,
        *,
        name: str,
        then: Callable[[str], object],
    ) -> None:
        super().__init__(live, services, title, parent=parent)
        self.name = QLineEdit(name)
        self._then = then
        self.add_field("name", self.tr("Name"), self.name)
        self.name.selectAll()

    def save(self) -> None:
        """Hands the name on; what is wrong with it is said at the field."""
        self._then(self.name.text())
