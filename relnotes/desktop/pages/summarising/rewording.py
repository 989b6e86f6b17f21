"""What can be done with a line of the page: word it anew, leave it out, pull it up, open it."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.summarising import told
from relnotes.desktop.pages.summarising.line_menu import LineMenu
from relnotes.desktop.pages.summarising.lines_dialog import LinesDialog
from relnotes.desktop.pages.summarising.making import Making
from relnotes.desktop.pages.summarising.preview import Preview
from relnotes.desktop.pages.summarising.records import record_place
from relnotes.desktop.pages.summarising.typeset import Block
from relnotes.domain.summary import Choice
from relnotes.domain.summary_lines import LineKey, LineKind


class Rewording(QObject):
    """Answers to the lines of the preview; what is decided goes to the summary in the making."""

    record_wanted = Signal(Place)
    """Where the record behind a line is."""

    def __init__(self, services: Services, making: Making, preview: Preview, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._making = services, making
        self._preview, self._page = preview, page
        self._worded: LineKey | None = None
        self._before = ""
        preview.pressed.connect(self._open_menu)
        preview.dismissed.connect(self.leave_out)
        preview.reworded.connect(
            lambda block: self.reword(block.row.key if block.row is not None else None)
        )

    def with_editor(self, choice: Choice) -> Choice:
        """The choice with the line that is being worded just now."""
        editor = self._preview.editor
        if editor is None or editor.text() == self._before:
            return choice
        key, text = self._worded, editor.text()
        return replace(choice, title=text) if key is None else told.worded(choice, key, text)

    def reword(self, key: LineKey | None) -> None:
        """Lets a line, or the title, be worded anew where it stands."""
        block, making = self._block(key), self._making
        if block is None or making.material is None or making.document is None:
            return
        self._worded = key
        if key is None:
            self._before = making.document.title
            self._preview.edit(block, self._before, self._retitle)
            return
        self._before = told.shown_words(making.material, making.choice, key)
        self._preview.edit(
            block, self._before, lambda text: self._set(told.worded(making.choice, key, text))
        )

    def leave_out(self, block: Block) -> None:
        """Leaves a line out for this reader."""
        if block.row is not None and block.row.key is not None:
            self._set(told.left_out(self._making.choice, {block.row.key}))
            text = self.tr("Left out. The count at “What to tell” brings it back.")
            self._services.messages.quiet(text, undo=False)

    def menu_of(self, block: Block) -> LineMenu | None:
        """What can be done with a line."""
        making = self._making
        if making.material is None:
            return None
        menu = LineMenu(making.material, making.choice, self._page)
        menu.reword_wanted.connect(self.reword)
        menu.chosen.connect(self._set)
        menu.record_wanted.connect(self._open_record)
        key = block.row.key if block.row is not None else None
        return menu.for_title() if key is None else menu.for_line(key)

    def ask_lines(self, heads: dict[str, str]) -> LinesDialog | None:
        """Shows every line with a tick."""
        making = self._making
        if making.material is None:
            return None
        dialog = LinesDialog(making.material, making.choice, heads, self._page)
        dialog.ticked.connect(self._tick)
        dialog.open()
        return dialog

    def _set(self, choice: Choice) -> None:
        with self._services.messages.problems():
            self._making.decide(choice)

    def _retitle(self, text: str) -> None:
        self._set(replace(self._making.choice, title=text))

    def _tick(self, keys: tuple[LineKey, ...], on: bool) -> None:  # noqa: FBT001  a slot of `ticked`
        change = told.put_back if on else told.left_out
        self._set(change(self._making.choice, keys))

    def _block(self, key: LineKey | None) -> Block | None:
        """The block on the page that holds a line; an effect stands with its contribution."""
        wanted_key = (LineKind.CONTRIBUTION, key[1]) if key and key[0] is LineKind.EFFECT else key
        for spot in self._preview.paper.spots:
            row = spot.block.row
            if (row.key if row is not None else None) == wanted_key:
                return spot.block
        return None

    def _open_menu(self, block: Block, at: QPoint) -> None:
        menu = self.menu_of(block)
        if menu is not None:
            menu.popup(at)

    def _open_record(self, key: LineKey) -> None:
        making = self._making
        if making.material is not None:
            self.record_wanted.emit(record_place(key, making.material, making.found.names))
