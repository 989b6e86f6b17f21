"""What is kept of summaries that are not out yet: drafts, and the user's own templates."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relnotes.desktop.pages.summarising.draft_list import DraftList
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.tokens import px
from relnotes.journal.summary_drafts import DraftLine

_WIDE = Qt.AlignmentFlag(0)


class Keeping(QWidget):
    """Two lists, and the two ways into them."""

    draft_wanted = Signal()
    template_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.drafts, self.templates = DraftList(), DraftList()
        self.keep_draft = Button(self.tr("Keep as a draft…"), "quiet", icon="plus")
        self.keep_template = Button(self.tr("Keep as a template…"), "quiet", icon="plus")
        self.keep_template.setToolTip(
            self.tr("Kind, length, period, parts, language and paper, for anybody")
        )
        self.keep_draft.clicked.connect(self.draft_wanted)
        self.keep_template.clicked.connect(self.template_wanted)
        self._templates = detail(self.tr("Templates"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        for widget in (
            self.drafts, self.keep_draft, self._templates, self.templates, self.keep_template,
        ):  # fmt: skip
            side = Qt.AlignmentFlag.AlignLeading if isinstance(widget, Button) else _WIDE
            layout.addWidget(widget, 0, side)

    @property
    def lists(self) -> tuple[DraftList, DraftList]:
        """Both lists, which ask for the same things."""
        return self.drafts, self.templates

    def set_lines(self, lines: Sequence[DraftLine], *, now: int | None) -> None:
        """Shows what is kept; `now` is the draft that is open."""
        self.drafts.set_lines([line for line in lines if not line.template], now=now)
        self.templates.set_lines([line for line in lines if line.template])
        self.keep_draft.setVisible(now is None)
        self._templates.setVisible(any(line.template for line in lines))
