"""Two copies beside each other: what moved since the first."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.labels import WrapLabel, detail, heading
from relnotes.desktop.parts.scroll import HUNG, ScrollPage, hung
from relnotes.desktop.tokens import px
from relnotes.exchange.comparing import Comparison, Turn, compared
from relnotes.exchange.document import Document, Row


class CompareDialog(QDialog):
    """One copy stays; the one that it is compared with is chosen from those before it."""

    def __init__(
        self, now: Document, before: Sequence[tuple[str, Document]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What moved"))
        self._now, self._before = now, before
        self.others = Combo(self.tr("Compare with"))
        self.others.addItems([name for name, _ in before])
        self.others.currentIndexChanged.connect(self._show)
        self._page = ScrollPage(margins=HUNG, above=2)
        # aligned to the top, a layout gives wrapped text no more than its height on one line
        self._page.body.setAlignment(Qt.AlignmentFlag(0))
        self._arrange()
        self._show()

    def _show(self) -> None:
        self._page.clear()
        before = self._before[self.others.currentIndex()][1]
        found = compared(before, self._now)
        for title, lines in self._parts(found):
            if lines:
                card = Card()
                for line in lines:
                    card.add_row(WrapLabel(line))
                self._page.add(detail(title))
                self._page.add(card)
        if not found:
            self._page.add(detail(self.tr("Both say the same."), wrap=True))
        self._page.body.addStretch(1)

    def _parts(self, found: Comparison) -> Iterable[tuple[str, list[str]]]:
        yield self.tr("Changed how it stands"), [self._turned(turn) for turn in found.moved]
        yield self.tr("New since then"), [_said(row) for row in found.new]
        yield self.tr("No longer on it"), [_said(row) for row in found.gone]
        yield (
            self.tr("In other words"),
            [
                self.tr("“{before}” is now “{now}”").format(
                    before=turn.before.what, now=turn.now.what
                )
                for turn in found.reworded
            ],
        )

    def _turned(self, turn: Turn) -> str:
        return self.tr("{what}: {before} → {now}").format(
            what=turn.now.what, before=turn.before.result, now=turn.now.result
        )

    def _arrange(self) -> None:
        close = Button(self.tr("Done"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(20))
        layout.setSpacing(px(12))
        layout.addWidget(heading(self.tr("What moved since"), wrap=True))
        layout.addWidget(self.others)
        layout.addLayout(hung(self._page), 1)
        layout.addLayout(foot)
        open_at(self, 520, 560)


def _said(row: Row) -> str:
    return " · ".join(filter(None, (row.when, row.what, row.result)))
