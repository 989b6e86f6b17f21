"""Ways of looking at the circle that the user keeps, to come back to them with one press."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.surveying import looks
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import body
from relnotes.desktop.parts.pills import Chip
from relnotes.journal import circle_views
from relnotes.journal.circle_views import Choice, ViewLine


class KeptViews(Flow):
    """A chip for each view; `keep` keeps the present one, and stands where nothing moves for it."""

    chosen = Signal(object)
    """The `Choice` of a view."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__()
        self._live, self._services = live, services
        self._choice = Choice()
        self._shown: tuple[ViewLine, ...] = ()
        self.chips: dict[str, Chip] = {}
        self.keep = Button(self.tr("Keep this view…"), role="quiet", icon="pin").stand_flush()
        self.keep.clicked.connect(self.ask_name)
        self.keep.hide()  # until something is chosen
        self.hide()  # until there is a view

    def show_views(self, views: tuple[ViewLine, ...]) -> None:
        """Shows a chip for each."""
        if views != self._shown:
            self._shown = views
            self.chips = {one.parts: self._chip(one) for one in views}
            self.set_widgets(list(self.chips.values()))
            self.setVisible(bool(views))
        self.mark(self._choice)

    def mark(self, choice: Choice) -> None:
        """Marks the view that is shown; one that is kept needs no keeping."""
        self._choice = choice
        written = looks.written_choice(choice)
        for parts, chip in self.chips.items():
            chip.setChecked(parts == written)
        self.keep.setVisible(choice != Choice() and written not in self.chips)

    def ask_name(self) -> None:
        """Asks what the present view is called."""
        KeepViewDialog(self._live, self._services, self._choice, self).open()

    def remove(self, view: ViewLine) -> None:
        """Takes a view away."""
        with self._services.messages.problems():
            label = self.tr("Remove a view of the circle")
            self._live.do(label, circle_views.remove, view.id)
            self._services.messages.quiet(self.tr("The view is gone; the people stay."))

    def _chip(self, view: ViewLine) -> Chip:
        chip = Chip(view.name, icon="pin", closable=True)
        chip.clicked.connect(lambda *_: self.chosen.emit(looks.choice_of(view.parts)))
        chip.closed.connect(partial(self.remove, view))
        return chip


class KeepViewDialog(FormDialog):
    """A name for what is seen now."""

    def __init__(self, live: Live, services: Services, choice: Choice, parent: QWidget) -> None:
        title = QCoreApplication.translate("KeepViewDialog", "Keep this view")
        super().__init__(live, services, title, parent=parent)
        self._choice = choice
        said = looks.choice(choice, services.words)
        self.add_row(body(said, "text2", wrap=True))
        self.name = QLineEdit(said)
        self.name.selectAll()
        hint = self.tr("A view of the same name is replaced.")
        self.add_field("name", self.tr("What is it called?"), self.name, hint=hint)

    def save(self) -> None:
        """Keeps it."""
        written = looks.written_choice(self._choice)
        label = self.tr("Keep a view of the circle")
        self.live.do(label, circle_views.keep, self.name.text(), written)
