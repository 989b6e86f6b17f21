"""What would come back from a backup: counts then and now, before anything happens."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from relnotes.desktop.backup_work import Comparison
from relnotes.desktop.dialogs.sizes import open_at
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import body, caption, heading
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.noop import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_NAMES: Mapping[str, tuple[str, str, str]] = {
    "relationship": (
        QT_TRANSLATE_NOOP("Counts", "Relationships"),
        QT_TRANSLATE_NOOP("Counts", "1 relationship"),
        QT_TRANSLATE_NOOP("Counts", "{n} relationships"),
    ),
    "entry": (
        QT_TRANSLATE_NOOP("Counts", "Entries"),
        QT_TRANSLATE_NOOP("Counts", "1 entry"),
        QT_TRANSLATE_NOOP("Counts", "{n} entries"),
    ),
    "contribution": (
        QT_TRANSLATE_NOOP("Counts", "Contributions"),
        QT_TRANSLATE_NOOP("Counts", "1 contribution"),
        QT_TRANSLATE_NOOP("Counts", "{n} contributions"),
    ),
    "stake": (
        QT_TRANSLATE_NOOP("Counts", "Needs and expectations"),
        QT_TRANSLATE_NOOP("Counts", "1 need or expectation"),
        QT_TRANSLATE_NOOP("Counts", "{n} needs and expectations"),
    ),
    "promise": (
        QT_TRANSLATE_NOOP("Counts", "Promises"),
        QT_TRANSLATE_NOOP("Counts", "1 promise"),
        QT_TRANSLATE_NOOP("Counts", "{n} promises"),
    ),
    "repair": (
        QT_TRANSLATE_NOOP("Counts", "Repairs"),
        QT_TRANSLATE_NOOP("Counts", "1 repair"),
        QT_TRANSLATE_NOOP("Counts", "{n} repairs"),
    ),
    "goal": (
        QT_TRANSLATE_NOOP("Counts", "Goals"),
        QT_TRANSLATE_NOOP("Counts", "1 goal"),
        QT_TRANSLATE_NOOP("Counts", "{n} goals"),
    ),
    "lesson": (
        QT_TRANSLATE_NOOP("Counts", "Lessons"),
        QT_TRANSLATE_NOOP("Counts", "1 lesson"),
        QT_TRANSLATE_NOOP("Counts", "{n} lessons"),
    ),
    "value_summary": (
        QT_TRANSLATE_NOOP("Counts", "Value summaries"),
        QT_TRANSLATE_NOOP("Counts", "1 value summary"),
        QT_TRANSLATE_NOOP("Counts", "{n} value summaries"),
    ),
    "attachment": (
        QT_TRANSLATE_NOOP("Counts", "Files"),
        QT_TRANSLATE_NOOP("Counts", "1 file"),
        QT_TRANSLATE_NOOP("Counts", "{n} files"),
    ),
}
_FIRST = ("relationship", "entry", "contribution")


def counted(counts: Mapping[str, int], words: Words) -> str:
    """What a backup holds, in one line: 24 relationships, 310 entries, 120 contributions."""
    parts = []
    for name in _FIRST:
        if name in counts:
            _, one, many = _NAMES[name]
            parts.append(
                words.count(counts[name], translate("Counts", one), translate("Counts", many))
            )
    return ", ".join(parts)


class RestoreDialog(QDialog):
    """Asks for the last time; the safe answer has the focus."""

    def __init__(
        self, services: Services, found: Comparison, now: dt.datetime, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.found = found
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go back to a backup"))
        self._words = services.words
        made = found.backup.made.astimezone(now.tzinfo)
        when = self._words.moment(made.date(), made.time(), now.date())
        self.yes = Button(self.tr("Go back to it"), role="danger")
        self.no = Button(self.tr("Cancel"))
        self.no.setDefault(True)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch()
        foot.addWidget(self.no)
        foot.addWidget(self.yes)
        layout = QVBoxLayout(self)
        # Room that stays as it is in large letters, so that all counts still fit a small screen.
        layout.setContentsMargins(px(24), 20, px(24), 20)
        layout.setSpacing(16)
        title = self.tr("Go back to how it was: {when}?").format(when=when)
        layout.addWidget(heading(title, wrap=True))
        layout.addLayout(self._grid())
        layout.addWidget(body(self._told(), "text2", wrap=True))
        layout.addStretch()
        layout.addLayout(foot)
        open_at(self, 460)
        self.no.setFocus()

    @property
    def lines(self) -> tuple[tuple[str, int, int], ...]:
        """Kind, count now and count in the backup, of what there is on either side."""
        then, now = self.found.then.counts, self.found.now.counts
        return tuple(
            (translate("Counts", names[0]), now.get(kind, 0), then.get(kind, 0))
            for kind, names in _NAMES.items()
            if now.get(kind) or then.get(kind)
        )

    def _told(self) -> str:
        if self.found.then.mark == self.found.now.mark:
            return self.tr("Nothing was changed since then: your journal would stay as it is.")
        return self.tr(
            "This backup was read to the end and is whole. Your journal as it is now is kept "
            "beside it under a dated name; nothing is overwritten."
        )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(28))
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        for column, head in ((1, self.tr("Now")), (2, self.tr("In the backup"))):
            grid.addWidget(caption(head), 0, column, right)
        for row, (name, now, then) in enumerate(self.lines, start=1):
            grid.addWidget(body(name), row, 0)
            grid.addWidget(body(self._words.number(now), "text2"), row, 1, right)
            text = self._words.number(then)
            grid.addWidget(body(text, "risk" if then < now else "text"), row, 2, right)
        return grid
