"""The capture window: one text box, and below it, live, what it will be saved as."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from relnotes.desktop.capturing import templates
from relnotes.desktop.capturing.behind_note import BehindNote
from relnotes.desktop.capturing.box import CaptureBox
from relnotes.desktop.capturing.corrections import corrections
from relnotes.desktop.capturing.directory import Directory
from relnotes.desktop.capturing.foot import CaptureFoot
from relnotes.desktop.capturing.marks import EntryMarks
from relnotes.desktop.capturing.saved_as import SavedAs
from relnotes.desktop.capturing.saved_rows import SavedRow, saved_rows
from relnotes.desktop.capturing.template_menu import template_menu
from relnotes.desktop.dialogs.sizes import room_for
from relnotes.desktop.drafts import Drafted
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.parts.card import Hairline
from relnotes.desktop.parts.notices import Banner
from relnotes.desktop.parts.paint import set_surface
from relnotes.desktop.tokens import px
from relnotes.desktop.typed import Values
from relnotes.domain.capture import edits
from relnotes.domain.capture.aims import Aim
from relnotes.domain.capture.parts import Part, Whom
from relnotes.domain.capture.said import Said, said
from relnotes.domain.problem import Code, Problem
from relnotes.journal import captures, people, repairs

_WIDE, _TALL = 900, 420


class CaptureWindow(QDialog):
    """Ctrl+Enter saves everything as one step; Esc closes and keeps the draft."""

    saved = Signal(int)
    """The entry that was written."""

    def __init__(
        self,
        live: Live,
        services: Services,
        place: Place | None = None,
        parent: QWidget | None = None,
        *,
        text: str = "",
    ) -> None:
        super().__init__(parent)
        self.live, self.services = live, services
        self.entry_id = 0
        self.found = Said((), "")
        self._agreed: set[str] = set()
        self._aims: tuple[tuple[int, ...], tuple[Aim, ...]] = ((), ())
        self.setWindowTitle(self.tr("What happened?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        whom = self._whom(place)
        self._about = f"relationship:{whom}" if whom is not None else ""
        self._opened = text or (f"@{live.read(people.name_of, whom)} " if whom is not None else "")
        self._directory = Directory.of(live)
        self.box = CaptureBox(live.today)
        self.list = SavedAs()
        self.foot = CaptureFoot()
        self.marks = EntryMarks(self.box, self.foot, services.words, self)
        self.problem_line = Banner("", tone="unmet")
        self.problem_line.hide()
        self.taken_up = Banner(
            self.tr("Taken up where you left off"), tone="me", action=self.tr("Start afresh"),
            closable=False,
        )  # fmt: skip
        self.taken_up.hide()
        self.behind = BehindNote(live, services.words)
        self._drafted = Drafted(live, f"CaptureWindow {self._about}".strip(), self._typed, self)
        self._arrange()
        self._listen()
        self._directory.read()
        self._know()
        self.box.setPlainText(self._opened)
        self._cursor_to_end()

    def draft_about(self) -> str:
        """Whom it was begun with, as a draft's place says it."""
        return self._about

    def begin_with(self, template: templates.Template) -> None:
        """Puts a frame there, with the names that are there already; one step in the field."""
        names = [self.box.reading.words(one) for one in self._named()]
        text = templates.begun(template.text, " ".join(names))
        cursor = self.box.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        at = text.find("— ") + 2 if names else text.find("@") + 1
        self.box.select(at, at)
        if not names:
            self.box.completing.look()

    def open_templates(self) -> None:
        """Offers the frames that an entry can begin with."""
        live, services, text = self.live, self.services, self.box.text()
        self.foot.show_above(template_menu(self, live, services, self.begin_with, text))

    def accept(self) -> None:
        """Saves, and closes only when that worked."""
        self.problem_line.hide()
        try:
            self._save()
        except Problem as problem:
            self.problem_line.set_text(self.services.words.problem(problem))
            self.problem_line.show()
            if problem.field == "people" and self.found.unknown:
                self.list.focus_unknown()
            else:
                self.box.setFocus()
            return
        self._drafted.end()
        self.services.messages.quiet(self.tr("Logged."))
        super().accept()
        self.saved.emit(self.entry_id)

    def reject(self) -> None:
        """Closes, and keeps what was typed for the next time."""
        if self._drafted.leave():
            text = self.tr("Kept as a draft, for when you open it again.")
            self.services.messages.quiet(text, undo=False)
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, from everywhere."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        elif not enter:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Takes up what was typed before, as large as the screen lets it."""
        if not event.spontaneous():
            self._take_up()
            if self.isWindow():  # not on the page of those who were met
                room = room_for(self)
                self.setMinimumWidth(min(px(420), room.width()))
                self.resize(min(px(_WIDE), room.width()), min(px(_TALL), room.height()))
                self._grow()
            self.box.setFocus()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Takes the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "box"):
            self.box.colours.repaint()

    def _save(self) -> None:
        self._directory.read(wait=True)
        found = self.found
        if not found.people:
            raise Problem(Code.NOBODY_NAMED)
        for name in found.unknown:
            if name not in self._agreed:
                self.box.everyone.named(name)
        self.entry_id = self.live.do(
            self.tr("Log what happened"), captures.save, found, create=bool(found.unknown)
        )

    def _know(self) -> None:
        """Who is there now; the text means somebody else when somebody else is there."""
        known = self._directory.now
        self.box.know(known.everyone, known.tags)

    def _read_text(self) -> None:
        reading = self.box.reading
        self.found = said(reading)
        ids = {one.id for one in self.found.people} | {
            one.whom.id for one in self.found.lines if one.whom
        }
        known = tuple(sorted(one for one in ids if one is not None))
        if known != self._aims[0]:
            self._aims = known, self.live.read(captures.aims, known)
        rows = saved_rows(
            reading, self.found, self._aims[1], self.services.words, self.live.today()
        )
        self._agreed &= set(self.found.unknown)
        offers = {one.unknown: self._nearest(one.unknown) for one in rows if one.unknown}
        self.list.show_rows(rows, offers, frozenset(self._agreed))
        self.foot.show_said(self.found)
        self.problem_line.hide()
        self.behind.look(self.box.text(), known)
        self._grow()

    def _nearest(self, name: str) -> tuple[str, ...]:
        everyone = self.box.everyone
        near = everyone.offered(name, 3) or everyone.nearest(name)
        return tuple(one.name for one in near)

    def _named(self) -> tuple[Part, ...]:
        own = self.box.reading.of(None)
        return tuple(one for one in own if isinstance(one.value, Whom))

    def _unmade(self, row: SavedRow) -> None:
        if row.part is not None:
            self.box.edit(edits.as_prose(row.part))

    def _taken(self, row: SavedRow, name: str) -> None:
        """Somebody else is meant, or someone new who is added on purpose."""
        if name == row.unknown:
            self._agreed.add(name)
            self._read_text()
        else:
            same = [
                one for one in self.box.reading.parts
                if isinstance(one.value, Whom) and one.value == Whom(row.unknown)
            ]  # fmt: skip
            for part in reversed(same):
                self.box.edit(edits.named(part, name))
        self.box.setFocus()

    def _correct(self, row: SavedRow, at: QPoint) -> None:
        words = self.services.words
        corrections(self, row, self.box.reading, self.found, words, self.box.edit).popup(at)

    def _typed(self) -> Values:
        text = self.box.text()
        return {} if text.strip() in ("", self._opened.strip()) else {"text": text}

    def _take_up(self) -> None:
        before = str(self._drafted.begin().get("text", ""))
        if before and before != self.box.text():
            self.box.setPlainText(before)
            self._cursor_to_end()
            self.taken_up.show()

    def _start_afresh(self) -> None:
        self.box.setPlainText(self._opened)
        self._drafted.drop()
        self.taken_up.hide()
        self._cursor_to_end()
        self.box.setFocus()

    def _cursor_to_end(self) -> None:
        self.box.moveCursor(QTextCursor.MoveOperation.End)

    def _grow(self) -> None:
        """Grows with what is typed, never beyond the screen; it does not shrink again."""
        if not self.isVisible() or not self.isWindow():
            return
        self.box.updateGeometry()  # a layout remembers how many lines there were
        layout = self._whole  # its foot takes a second line where it is narrow
        needed = max(layout.totalSizeHint().height(), layout.totalHeightForWidth(self.width()))
        if needed > self.height():
            self.resize(self.width(), min(needed, room_for(self).height()))

    def _let_go(self) -> None:
        """The journal is closed or locked: what is typed is kept, and nothing stays to be read."""
        self.done(0)

    def _whom(self, place: Place | None) -> int | None:
        if place is None or place.id is None:
            return None
        if place.page == "repair":
            return self.live.read(repairs.case, place.id).relationship_id
        return place.id if place.page in ("relationships", "brief") else None

    def _listen(self) -> None:
        self.box.said.connect(self._read_text)
        self.box.down_wanted.connect(self.list.focus_first)
        self.list.left.connect(self.box.setFocus)
        self.list.chosen.connect(lambda row: self.box.select(row.start, row.end))
        self.list.unmade.connect(self._unmade)
        self.list.taken.connect(self._taken)
        self.list.menu_wanted.connect(self._correct)
        self.taken_up.triggered.connect(self._start_afresh)
        foot = self.foot
        foot.templates_wanted.connect(self.open_templates)
        foot.save.clicked.connect(self.accept)
        QShortcut(QKeySequence("Alt+T"), self).activated.connect(self.open_templates)
        self._directory.changed.connect(self._know)
        self.live.closing.connect(self._let_go)

    def _arrange(self) -> None:
        set_surface(self.list, "surface2")
        top = QWidget()
        set_surface(top, "surface")
        inner = QVBoxLayout(top)
        inner.setContentsMargins(px(16), px(14), px(16), px(6))
        inner.setSpacing(px(8))
        inner.addWidget(self.problem_line)
        inner.addWidget(self.taken_up)
        inner.addWidget(self.behind)
        inner.addWidget(self.box, 1)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top, 1)
        whole.addWidget(Hairline())
        whole.addWidget(self.list)
        whole.addWidget(Hairline())
        whole.addWidget(self.foot)
