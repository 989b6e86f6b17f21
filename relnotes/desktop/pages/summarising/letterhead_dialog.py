"""Who the documents come from: a name, a picture and a colour of the user's own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QFileDialog, QLineEdit, QWidget

from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.paint import box
from relnotes.desktop.tokens import px
from relnotes.exchange import files
from relnotes.exchange.document import ME_INK
from relnotes.exchange.letterhead import LARGEST, letterhead_of, packed_picture, readable
from relnotes.journal import letterheads

Chooser = Callable[[QWidget, Callable[[Path], object]], object]
"""Asks for a picture and calls with its path; not at all when the user thinks better."""


def ask_for_picture(parent: QWidget, then: Callable[[Path], object]) -> None:
    """Asks with the dialog for files."""
    title = QCoreApplication.translate("LetterheadDialog", "Choose a picture")
    kinds = QCoreApplication.translate("LetterheadDialog", "Pictures (*.png *.jpg *.jpeg)")
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda file: then(Path(file)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _swatch(colour: QColor) -> QPixmap:
    """A patch of a colour, with some room between it and the words."""
    patch = QPixmap(px(22), px(16))
    patch.fill(Qt.GlobalColor.transparent)
    painter = QPainter(patch)
    box(painter, QRect(px(3), 0, px(16), px(16)), px(4), colour.name())
    painter.end()
    return patch


class LetterheadDialog(FormDialog):
    """What stands above every document; without any of it they look as they always did."""

    def __init__(self, live: Live, services: Services, parent: QWidget) -> None:
        title = QCoreApplication.translate("LetterheadDialog", "Your letterhead")
        super().__init__(live, services, title, parent=parent)
        self.choose_picture: Chooser = ask_for_picture
        kept = letterhead_of(live.read(letterheads.kept))
        self._logo, self._accent = kept.logo, kept.accent
        self.name = QLineEdit(kept.name)
        self.picture = Button(self.tr("Choose a picture…"))
        self.no_picture = Button(self.tr("No picture"), "quiet")
        self.colour = Button(self.tr("Choose a colour…"))
        self.no_colour = Button(self.tr("The usual one"), "quiet")
        self.add_field("name", self.tr("Your name"), self.name)
        self.add_field("logo", self.tr("Picture"), Flow([self.picture, self.no_picture]))
        self.add_field(
            "accent", self.tr("Colour of your side"), Flow([self.colour, self.no_colour])
        )
        self.add_row(
            detail(
                self.tr("It stands above every value summary, and is kept in this journal."),
                wrap=True,
            )
        )
        self.picture.clicked.connect(lambda: self.choose_picture(self, self.take_picture))
        self.no_picture.clicked.connect(lambda: self._set_logo(""))
        self.colour.clicked.connect(self._ask_colour)
        self.no_colour.clicked.connect(lambda: self.take_colour(""))
        self._show_choices()

    def take_picture(self, path: Path) -> None:
        """Takes a picture from a file; one that does not go into documents is said so."""
        with self.services.messages.problems():
            self._set_logo(packed_picture(files.read(path, limit=LARGEST)))

    def take_colour(self, name: str) -> None:
        """Takes a colour, as dark as words on paper need it."""
        self._accent = readable(name)
        self._show_choices()

    def save(self) -> None:
        """Keeps it for every document from now on."""
        self.live.do(
            self.tr("Set the letterhead"),
            letterheads.decide,
            self.name.text(),
            self._logo,
            self._accent,
        )

    def _set_logo(self, logo: str) -> None:
        self._logo = logo
        self._show_choices()

    def _ask_colour(self) -> None:
        dialog = QColorDialog(QColor(self._accent or ME_INK), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self.take_colour(colour.name()))
        dialog.open()

    def _show_choices(self) -> None:
        """Shows the picture and the colour on their buttons."""
        self.no_picture.setVisible(bool(self._logo))
        self.no_colour.setVisible(bool(self._accent))
        self.colour.setIcon(QIcon(_swatch(QColor(self._accent or ME_INK))))
        picture = letterhead_of({"name": "-", "logo": self._logo}).picture
        self.picture.setIcon(
            QIcon(QPixmap.fromImage(QImage.fromData(picture))) if picture else QIcon()
        )
        self.colour.setIconSize(QSize(px(22), px(16)))
        self.picture.setIconSize(QSize(px(48), px(24)))
