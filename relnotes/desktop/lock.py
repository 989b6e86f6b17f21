"""What stands in the window's place while the journal is closed: a field for the passphrase."""

from math import ceil
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from relnotes.desktop.frame import keep_place
from relnotes.desktop.parts.announce import announce
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.labels import IconLabel, body, detail, title
from relnotes.desktop.parts.paint import set_surface
from relnotes.desktop.parts.passphrase_field import PassphraseField
from relnotes.desktop.settings import Settings
from relnotes.desktop.tokens import px
from relnotes.desktop.words import Words
from relnotes.domain.problem import Problem

_STEPS = 1_000
_LONGEST = 8_000
_BELOW = 120
"""Room below the field, so that nothing jumps when a problem is said there."""
_SECOND = 1_000
_LOOKS = 200  # milliseconds between two looks at how long is left


def delay(wrong: int) -> int:
    """Milliseconds to wait after so many wrong tries: enough to tire a finger, never a lock-out."""
    return 0 if wrong < 2 else min(_LONGEST, 250 * 2 ** (wrong - 1))


class LockWindow(QWidget):
    """A window without a word of the journal in it; it is there before the program is loaded."""

    given = Signal(str)
    """A passphrase to try."""
    keyring_wanted = Signal()
    """The keyring is to be asked for it."""
    other_wanted = Signal()
    """The user would rather open another journal."""
    closed = Signal()

    def __init__(self, words: Words, settings: Settings, journal: Path) -> None:
        super().__init__()
        self.journal = journal
        self._words, self._settings = words, settings
        self.wrong = 0
        self.setWindowTitle("relnotes")
        set_surface(self, "window")
        self.heading = title("", wrap=True)
        self.text = body("", "text2", wrap=True)
        self.field = PassphraseField(self.tr("Passphrase"))
        self.field.setPlaceholderText(self.tr("Passphrase"))
        self.problem = detail("", "unmet", wrap=True)
        self.open_button = Button(self.tr("Open"), role="primary")
        self.other = Button(self.tr("Open another journal…"), role="quiet")
        self.keyring = Button(self.tr("Ask the keyring"), role="quiet", icon="key")
        self.keyring.clicked.connect(self.keyring_wanted)
        self._keyring_known = False
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.wait = QTimer(self)
        self.wait.setSingleShot(True)
        self.wait.setTimerType(Qt.TimerType.PreciseTimer)  # a rough one would count from five
        self.wait.timeout.connect(self._ready)
        self.patience = detail("", "text2", wrap=True)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOKS)
        self._looks.timeout.connect(self._count_down)
        self.field.returnPressed.connect(self._give)
        self.open_button.clicked.connect(self._give)
        self.other.clicked.connect(self.other_wanted)
        self._arrange()
        self.ask()

    def ask(self, problem: Problem | None = None) -> None:
        """Asks for the passphrase, and says what was wrong with the last one."""
        self.heading.setText(self.tr("Your journal is locked"))
        self.text.setText(self.journal.name)
        self._show_asking(asking=True)
        self.field.forget()
        self.problem.setVisible(problem is not None)
        if problem is None:
            self._ready()
            return
        said = self._words.problem(problem)
        self.problem.setText(said)
        self.wrong += 1
        if wait := delay(self.wrong):
            self._enable(enabled=False)
            self.wait.start(wait)
            self._count_down()
        else:
            self._ready()
        announce(self, f"{said} {self.patience.text()}".strip(), urgent=True)

    def offer_keyring(self) -> None:
        """Shows the way by the keyring, which nobody has to take."""
        self._keyring_known = True
        self.keyring.show()

    def show_opening(self) -> None:
        """Waits for the key, which takes a moment."""
        self.problem.hide()
        self.patience.hide()
        self._enable(enabled=False)

    def show_work(self, heading: str, text: str) -> None:
        """Says what is being done to the closed journal, with how far it is."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.bar.setAccessibleName(heading)
        self.bar.setValue(0)
        self._show_asking(asking=False)

    def set_progress(self, fraction: float) -> None:
        """Shows how far the work is."""
        self.bar.setValue(round(fraction * _STEPS))

    @property
    def opening(self) -> bool:
        """Whether a passphrase was given and has not been answered."""
        return bool(self.field.text()) and not self.field.isEnabled()

    @property
    def working(self) -> bool:
        """Whether something is being done that must not be left alone."""
        return self.field.isHidden()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stays while the journal is being rewritten; else this is leaving the program."""
        if self.working:
            event.ignore()
            return
        keep_place(self, self._settings, self.journal)
        super().closeEvent(event)
        self.closed.emit()

    def _give(self) -> None:
        if self.field.text() and self.field.isEnabled():
            self.given.emit(self.field.text())

    def _ready(self) -> None:
        self.wait.stop()
        self._looks.stop()
        self.patience.setText("")
        self.patience.hide()
        self._enable(enabled=True)
        if not self.other.hasFocus():
            self.field.setFocus()

    def _count_down(self) -> None:
        """Says how long the field rests; the line keeps its place, so that nothing jumps."""
        left = ceil(self.wait.remainingTime() / _SECOND)
        if self.wait.interval() < _SECOND or left < 1:
            return  # over before it is read
        self._looks.start()
        self._keep_line()
        self.patience.setText(
            self._words.count(
                left,
                self.tr("You can try again in a second."),
                self.tr("You can try again in {n} seconds."),
            )
        )
        self.patience.show()

    def _keep_line(self) -> None:
        policy = self.patience.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.patience.setSizePolicy(policy)

    def _enable(self, *, enabled: bool) -> None:
        if not enabled and not self.other.hasFocus():
            self.setFocus()  # else a space of what is typed on would press the next button
        self.field.setEnabled(enabled)
        self.keyring.setEnabled(enabled)
        self.open_button.setEnabled(enabled)

    def _show_asking(self, *, asking: bool) -> None:
        for widget in (self.field, self.open_button, self.other):
            widget.setVisible(asking)
        self.keyring.setVisible(asking and self._keyring_known)
        self.problem.setVisible(False)
        self.patience.setVisible(False)
        self.bar.setVisible(not asking)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.open_button)
        middle = QVBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(IconLabel("mark", "text", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addSpacing(px(8))
        for label in (self.heading, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            middle.addWidget(label)
        middle.addSpacing(px(10))
        middle.addLayout(row)
        below = QWidget()
        below.setMinimumHeight(px(_BELOW))
        under = QVBoxLayout(below)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(px(12))
        for part in (self.problem, self.patience, self.bar):
            under.addWidget(part)
        for button in (self.keyring, self.other):
            under.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        under.addStretch(1)
        middle.addWidget(below)
        column = QWidget()
        column.setMaximumWidth(px(420))
        column.setLayout(middle)
        around = QGridLayout(self)
        around.setContentsMargins(px(24), px(24), px(24), px(24))
        around.addWidget(column, 1, 1)
        for side in (0, 2):
            around.setRowStretch(side, 1)
            around.setColumnStretch(side, 1)
        around.setColumnStretch(1, 100)
