"""The line above a page, and above a group: its name, and what can be done."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import ElidedLabel, IconLabel, Label, detail, strong, title
from relnotes.desktop.tokens import InkName, px


def page_title(text: str = "", *, wrap: bool = False, elide: bool = False) -> Label:
    """Return a page's name, as tall as the fields that stand beside it on some pages."""
    made = title(text, wrap=wrap, elide=elide)
    made.setMinimumHeight(px(32))
    return made


class SectionHead(QWidget):
    """A semi-bold head with a quiet note beside it and actions at the end."""

    def __init__(
        self,
        text: str,
        note: str = "",
        *,
        icon: str = "",
        count: int | None = None,
        ink: InkName = "text",
    ) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(px(2), 0, 0, 0)
        self._line.setSpacing(px(8))
        self.setMinimumHeight(px(26))  # as with a button, so that all heads stand equally far off
        if icon:
            self._line.addWidget(IconLabel(icon, "text2", 15))
        self._text = strong(text, ink)
        self._count = detail("", "text3")
        self._note = ElidedLabel("", "detail", "text2")
        self._line.addWidget(self._text)
        self._line.addWidget(self._count)
        self._line.addWidget(self._note, 1)
        self._line.addStretch()
        self.set_note(note)
        self.set_count(count)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Change the name."""
        self._text.setText(text)
        self.setAccessibleName(text)

    def set_note(self, note: str) -> None:
        """Change the note; an empty one takes no room."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def set_count(self, count: int | None) -> None:
        """Change how many."""
        self._count.setText("" if count is None else str(count))
        self._count.setVisible(count is not None)

    def add_action(self, widget: QWidget) -> None:
        """Add a button at the end; a quiet one ends where the card below does."""
        if isinstance(widget, Button) and widget.property("role") == "quiet":
            widget.stand_flush()
            self._line.addSpacing(px(4))
        self._line.addWidget(widget)
