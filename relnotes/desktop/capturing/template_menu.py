"""The menu of templates: those that come along, the user's own, and keeping a new one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from relnotes.desktop.capturing.templates import Template, built_in
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.menus import add, menu, short
from relnotes.desktop.parts.labels import body
from relnotes.journal import templates

translate = QCoreApplication.translate


def template_menu(
    parent: QWidget,
    live: Live,
    services: Services,
    begin: Callable[[Template], object],
    text: str,
) -> QMenu:
    """Every template to begin with; `text` is what can be kept as one more."""
    shown = menu(parent)
    for frame in built_in():
        add(shown, frame.name, partial(begin, frame))
    own = live.read(templates.listed)
    if own:
        shown.addSeparator()
    for line in own:
        add(shown, short(line.name), partial(begin, Template(line.name, line.text)))
    shown.addSeparator()
    ask = partial(_ask, live, services, text, parent)
    add(shown, translate("TemplateMenu", "Keep this text as a template…"), ask).setEnabled(
        bool(text.strip())
    )
    if own:
        away = shown.addMenu(translate("TemplateMenu", "Take away"))
        for line in own:
            act = partial(
                live.do,
                translate("TemplateMenu", "Take a template away"),
                templates.remove,
                line.id,
            )
            add(away, short(line.name), act)
    return shown


class TemplateDialog(FormDialog):
    """Asks for the name of a new template; one of the same name gets the new text."""

    def __init__(
        self, live: Live, services: Services, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(live, services, self.tr("Keep as a template"), parent=parent)
        self._text = text
        self.name = QLineEdit()
        self.add_field("name", self.tr("What is it for?"), self.name)
        self.add_row(body(short(" ".join(text.split())), "text2", wrap=True))

    def save(self) -> None:
        """Keeps it."""
        label = self.tr("Keep a template")
        self.live.do(label, templates.keep, self.name.text(), self._text)


def _ask(live: Live, services: Services, text: str, parent: QWidget) -> None:
    TemplateDialog(live, services, text, parent).open()
