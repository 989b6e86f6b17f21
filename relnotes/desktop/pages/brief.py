"""The brief: a minute before a meeting, what to have in mind about one person or several."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.live import Live
from relnotes.desktop.pages.briefing import printing
from relnotes.desktop.pages.briefing.person_view import PersonView
from relnotes.desktop.pages.page import Page, Place, Services
from relnotes.desktop.pages.relationship import menus
from relnotes.desktop.pages.summarising.saving import Chooser, ask_where, format_name, save, wanted
from relnotes.desktop.parts.across import Beside
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Hairline
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.keyboard import hand_to
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.labels import title as large
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.desktop.turns import Turns
from relnotes.domain.capture.edits import at_name
from relnotes.exchange.briefing import briefing
from relnotes.exchange.document import Document
from relnotes.exchange.wording import words as document_words
from relnotes.journal import brief as briefs
from relnotes.journal.brief import Brief

if TYPE_CHECKING:
    from relnotes.desktop.capturing.window import CaptureWindow

_ENDINGS = ("pdf", "md")
_MOST = 12
"""Nobody prepares for more people at once."""

_LOWEST = 200
_BOX = 2
"""How much more room there is to write than to tick off."""


class BriefPage(Page):
    """Whoever is met, below each other: `Place("brief", id, "4,7")` is 4 and 7 along with id."""

    name = "brief"

    def __init__(self, live: Live, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(live, services, parent)
        self.ids: tuple[int, ...] = ()
        self.seen: tuple[Brief, ...] = ()
        self.views: list[PersonView] = []
        self._turned = False
        self._filling = Turns(self)
        self.choose_file: Chooser = ask_where
        self.day = detail("")
        self.someone = Button(self.tr("Someone else too…"), role="quiet", icon="person-add")
        self.someone.clicked.connect(self.ask_who)
        self.export = Button(self.tr("Print or save"), icon="print")
        self.export.clicked.connect(self._open_export)
        self.after = Button(self.tr("After the meeting"), role="primary", icon="check")
        self.after.setToolTip(self.tr("Write down what happened"))
        self.after.clicked.connect(self.log)
        self.box: CaptureWindow | None = None
        """What happened, while it is written down; what was planned stays below, to tick off."""
        said = self.tr("Below stands what was planned: tick off what was done.")
        self.planned = detail(said, wrap=True)
        self.planned.hide()
        self.area = ScrollPage()
        self.nobody = EmptyState(
            "people",
            self.tr("Whom do you meet?"),
            self.tr("Choose one person or several, and read here what to have in mind."),
            self.tr("Choose"),
        )
        self.nobody.triggered.connect(self.ask_who)
        self._arrange()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Before you meet")

    def place(self) -> Place:
        """Whose brief it is."""
        first, *others = self.ids or (None,)
        return Place(self.name, first, ",".join(map(str, others)) or None)

    def show_place(self, place: Place) -> None:
        """Turns to somebody, and whoever is met with them."""
        if place.id is None:
            return
        others = [int(one) for one in (place.tab or "").split(",") if one.isdecimal()]
        self._turn_to((place.id, *others))

    def refresh(self) -> None:
        """Reads it all again, of a large journal beside the window; who is gone is left out."""
        ids, today = self.ids, self.live.today()
        if ids and self.live.large:
            arrived = partial(self._arrived, ids)
            self.live.read_later(self, arrived, briefs.of_all, ids, today)
        else:
            self._arrived(ids, self.live.read(briefs.of_all, ids, today))

    def ahead(self) -> Iterator[None]:
        """Reads, and makes room for one person."""
        yield from super().ahead()
        if not self.views:
            self._add_view()
            yield

    def _arrived(self, ids: tuple[int, ...], seen: tuple[Brief, ...]) -> None:
        if ids == self.ids:  # nobody else was chosen meanwhile
            self.seen, self.ids = seen, tuple(one.header.id for one in seen)
            if self.area.isHidden() and self.live.large:
                self._filling.begin(0 for _ in self._showing())
            else:
                self._show()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What happened is written down from here; a brief is what there is to take out."""
        return {"log": self.log, "export": self._open_export} if self.ids else {}

    def ask_who(self) -> None:
        """Asks who is met too."""
        from relnotes.desktop.pages.summarising.people_dialog import PeopleDialog

        title = self.tr("Whom do you meet?")
        dialog = PeopleDialog(self.live, self.services, self.ids, self, title=title)
        dialog.accepted.connect(lambda: self._go_on(dialog.people))
        dialog.open()

    def log(self) -> None:
        """Becomes the box for what happened, with those who were met; what was planned stays."""
        if self.box is not None:
            self.box.box.setFocus()
            return
        from relnotes.desktop.capturing.window import CaptureWindow

        names = self.live.read(briefs.names, self.ids)
        text = " ".join(at_name(name) for name in names) + " "
        place = Place("relationships", self.ids[0])
        self.box = CaptureWindow(self.live, self.services, place, self, text=text)
        self.box.setWindowFlags(Qt.WindowType.Widget)
        self.box.setMinimumWidth(1)  # or it would widen the window before it is laid out
        self.box.finished.connect(self._written)
        self._rows.insertWidget(self._rows.indexOf(self.planned), self.box, _BOX)
        self._show_box(on=True)
        self.box.show()
        self.box.box.setFocus()

    def document(self) -> Document:
        """The page to print: nothing that is private is on it."""
        locale, today = self.services.words.locale.name(), self.live.today()
        seen = self.live.read_whole(briefs.of_all, self.ids, today)
        return briefing(seen, today, document_words(locale))

    def print(self) -> None:
        """Prints the page."""
        printing.ask_and_print(self.document(), self)

    def save(self, ending: str) -> None:
        """Asks where the page goes, and writes it."""
        document, text = self.document(), self.tr("Saved {file}")
        messages = self.services.messages

        def written(file: Path) -> None:
            messages.quiet(text.format(file=file), undo=False)

        def write(file: Path) -> None:
            save(self.services, self, document, file, ending=ending, done=written)

        self.choose_file(self, wanted(document, ending, self.live.today().isoformat()), write)

    def _open_export(self) -> None:
        menu = menus.menu(self)
        menus.add(menu, self.tr("Print…"), self.print)
        for ending in _ENDINGS:
            text = self.tr("Save as {format}…").format(format=format_name(ending))
            menus.add(menu, text, partial(self.save, ending))
        menu.popup(self.export.mapToGlobal(QPoint(0, self.export.height())))

    def _go_on(self, ids: tuple[int, ...]) -> None:
        self._turn_to(ids)
        self.moved.emit(self.place())

    def _written(self) -> None:
        self.box = None
        self._show_box(on=False)
        hand_to(self.after)

    def _show_box(self, *, on: bool) -> None:
        self.planned.setVisible(on)
        self._head.setVisible(not on)

    def _turn_to(self, ids: tuple[int, ...]) -> None:
        turned = tuple(dict.fromkeys(ids))[:_MOST]
        if self.box is not None and turned != self.ids:
            self.box.reject()  # what was typed stays as a draft
        self.ids = turned
        self._turned = True
        self.nobody.hide()  # until it is read who that is
        self.refresh()

    def _show(self) -> None:
        for _ in self._showing():
            pass

    def _showing(self) -> Iterator[None]:
        """In steps, where nobody sees it before it is whole."""
        today = self.live.today()
        self.day.setText(self.services.words.weekday_and_day(today))
        self.nobody.setVisible(not self.seen)
        for button in (self.export, self.after):
            button.setEnabled(bool(self.seen))
        while len(self.views) > len(self.seen):
            self.views.pop().deleteLater()
        while len(self.views) < len(self.seen):
            self._add_view()
        for view, one in zip(self.views, self.seen, strict=True):
            for _ in view.showing_brief(one):
                yield
        if self.area.isHidden() and self.seen:
            yield
            self.area.ensurePolished()
            for part in self.area.findChildren(QWidget):
                part.ensurePolished()
            yield
        self.area.setVisible(bool(self.seen))
        if self._turned:
            self._turned = False
            self.area.verticalScrollBar().setValue(0)
        self.acts_changed.emit()

    def _add_view(self) -> None:
        view = PersonView(self.live, self.services)
        view.go.connect(self.go)
        self.area.add(view)
        self.views.append(view)

    def minimumSizeHint(self) -> QSize:
        """It scrolls, so that it lives with little."""
        return QSize(super().minimumSizeHint().width(), px(_LOWEST))

    def _arrange(self) -> None:
        self._head = QWidget()
        top = QHBoxLayout(self._head)
        top.setContentsMargins(px(24), px(16), px(24), px(12))
        names = QWidget()
        texts = QVBoxLayout(names)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(px(1))
        texts.addWidget(large(self.title(), elide=True))
        texts.addWidget(self.day)
        buttons = Flow([self.someone, self.export, self.after], gap=10)
        top.addWidget(Beside(names, buttons), 1)
        self.planned.setContentsMargins(px(24), px(12), px(24), 0)
        layout = self._rows = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(Hairline())
        layout.addWidget(self.planned)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.nobody, 1)
        self.setFocusProxy(self.after)
