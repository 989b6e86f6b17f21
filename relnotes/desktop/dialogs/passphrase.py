"""The passphrase of a journal: giving it one, changing it, taking it away; and when it locks."""

from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from relnotes import keyring_door
from relnotes.desktop import settings as setting
from relnotes.desktop.behind import Behind
from relnotes.desktop.dialogs.form import FormDialog
from relnotes.desktop.dialogs.recovery_sheet import RecoverySheet
from relnotes.desktop.icons import resources
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.fields import Combo
from relnotes.desktop.parts.labels import body, detail
from relnotes.desktop.parts.passphrase_field import PassphraseField
from relnotes.desktop.tokens import InkName, px
from relnotes.domain import passphrase as rules
from relnotes.domain.passphrase import Strength
from relnotes.domain.problem import Code, Problem

MINUTES = (1, 5, 15, 60, 0)
_INKS: dict[Strength, InkName] = {
    Strength.SHORT: "text2",
    Strength.WEAK: "unmet",
    Strength.FAIR: "risk",
    Strength.STRONG: "met",
}


class Aim(Enum):
    """What is to be done with the passphrase."""

    SET = auto()
    CHANGE = auto()
    REMOVE = auto()


@dataclass(frozen=True, slots=True, repr=False)
class Plan:
    """What the user decided; the passphrase is empty where it is taken away."""

    aim: Aim
    passphrase: str = ""


class PassphraseDialog(FormDialog):
    """Asks for a new passphrase twice, for the present one where there is one, or for both."""

    def __init__(self, live: Live, services: Services, aim: Aim, parent: QWidget) -> None:
        titles = {
            Aim.SET: self.tr("Protect this journal"),
            Aim.CHANGE: self.tr("Change the passphrase"),
            Aim.REMOVE: self.tr("Remove the passphrase"),
        }
        verbs = {
            Aim.SET: self.tr("Encrypt the journal"),
            Aim.CHANGE: self.tr("Change it"),
            Aim.REMOVE: self.tr("Decrypt the journal"),
        }
        super().__init__(live, services, titles[aim], verb=verbs[aim], parent=parent)
        self.aim = aim
        self.plan: Plan | None = None
        """What to do; there once the dialog was accepted."""
        self._words = tuple(
            (resources() / "passphrase" / "words.txt").read_text(encoding="utf-8").split()
        )
        self._known = frozenset(self._words)
        self._proven = False
        self.present = PassphraseField(self.tr("Present passphrase"))
        self.new = PassphraseField(self.tr("New passphrase"))
        self.again = PassphraseField(self.tr("New passphrase, once more"))
        self.strength = detail("", wrap=True)
        self.add_row(body(self._consequence(), wrap=True))
        if aim is not Aim.SET:
            self.add_field("present", self.tr("Present passphrase"), self.present)
        if aim is not Aim.REMOVE:
            self._add_new()

    def save(self) -> None:
        """Keeps the plan, or says at which field something is wrong."""
        if self.aim is Aim.REMOVE:
            self.plan = Plan(self.aim)
            return
        rules.check(self.new.text())
        if self.new.text() != self.again.text():
            raise Problem(Code.PASSPHRASES_DIFFER, field="again")
        self.plan = Plan(self.aim, self.new.text())

    def accept(self) -> None:
        """Proves the present passphrase first, away from this thread."""
        if self.aim is Aim.SET or self._proven:
            super().accept()
            return
        typed = self.present.text()
        self.confirm.setEnabled(False)
        Behind(self, lambda _: self.live.fits(typed), self._tried, self._refuse)

    def _tried(self, fits: bool) -> None:  # noqa: FBT001  a slot
        self.confirm.setEnabled(True)
        if not fits:
            self._refuse(Problem(Code.PASSPHRASE_WRONG, field="present"))
            return
        self._proven = True
        self.accept()
        self._proven = False

    def _refuse(self, problem: Problem) -> None:
        self.confirm.setEnabled(True)
        self._show(problem)

    def _consequence(self) -> str:
        if self.aim is Aim.REMOVE:
            return self.tr(
                "The file and its backups are then readable by everybody who can read the files."
            )
        return self.tr(
            "The file and its backups are then encrypted. Without it nobody can open this, you "
            "included."
        )

    def _add_new(self) -> None:
        make = Button(self.tr("Make one of six words"))
        make.clicked.connect(self.make)
        self.sheet = Button(self.tr("Recovery sheet…"), icon="print")
        self.sheet.clicked.connect(self.show_sheet)
        self.add_field("new", self.tr("New passphrase"), self.new)
        self.add_row(self.strength)
        self.add_field("again", self.tr("Once more"), self.again)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in (make, self.sheet):
            buttons.addWidget(button)
        buttons.addStretch()
        self.add_row(buttons)
        self._walk(self.new, self.again, self.new.eye, self.again.eye, make, self.sheet)
        self.new.textChanged.connect(self._weigh)
        self.again.textChanged.connect(self._weigh)
        self._weigh()

    def _walk(self, *stops: QWidget) -> None:
        """What is typed twice is typed in one go: Tab does not stop at an eye between the two."""
        for one, after in pairwise(stops):
            self.setTabOrder(one, after)

    def make(self) -> None:
        """Fills in a passphrase that chance chose, to be seen and written down."""
        made = rules.made(self._words)
        self.new.setText(made)
        self.again.setText(made)
        self.new.eye.setChecked(True)

    def show_sheet(self) -> None:
        """Shows what to print and keep with other papers."""
        RecoverySheet(self.new.text(), self.live.path, self.live.today(), self).open()

    def _weigh(self) -> None:
        """Says while typing how hard the passphrase is to guess."""
        typed = self.new.text()
        found = rules.estimate(typed, self._known).strength
        said = {
            Strength.SHORT: self.tr("At least {n} characters; five or six words are easy to keep."),
            Strength.WEAK: self.tr("Weak: who has the file could guess this."),
            Strength.FAIR: self.tr("Fair: guessing this takes somebody with a lot of computers."),
            Strength.STRONG: self.tr("Strong: guessing this is out of reach."),
        }
        self.strength.setText(said[found].format(n=rules.LEAST))
        self.strength.set_ink(_INKS[found])
        whole = found is not Strength.SHORT and typed == self.again.text()
        self.sheet.setEnabled(whole)


class ProtectionDialog(FormDialog):
    """An encrypted journal: when it locks, and the ways to its passphrase."""

    def __init__(self, live: Live, services: Services, parent: QWidget) -> None:
        super().__init__(live, services, self.tr("This journal is encrypted"), parent=parent)
        self.aim: Aim | None = None
        """What the user wants to do to the passphrase; None for nothing."""
        self.minutes = Combo(self.tr("Lock after"))
        for minutes in MINUTES:
            self.minutes.addItem(self._after(minutes), minutes)
        at = self.minutes.findData(services.settings.get(setting.LOCK_MINUTES))
        self.minutes.setCurrentIndex(max(0, at))
        hint = self.tr("Without a key or a click. Ctrl+L locks at once.")
        self.add_field("minutes", self.tr("Lock after"), self.minutes, hint=hint)
        self._kept = services.settings.journal_get(setting.KEYRING, live.path)
        self._proven = False
        self.keyring = QCheckBox(self.tr("Keep the passphrase in this computer’s keyring too"))
        self.keyring.setChecked(self._kept)
        self.keyring.setVisible(self._kept or keyring_door.offered())
        self.add_row(self.keyring)
        self.present = PassphraseField(self.tr("Present passphrase"))
        warning = self.tr("Whoever sits at this computer while you are logged in can then open it.")
        field = self.add_field("present", self.tr("Present passphrase"), self.present, hint=warning)
        field.hide()
        self.keyring.toggled.connect(lambda on: field.setVisible(on and not self._kept))
        self.change = Button(self.tr("Change the passphrase…"))
        self.remove = Button(self.tr("Remove the passphrase…"))
        self.change.clicked.connect(lambda: self._leave(Aim.CHANGE))
        self.remove.clicked.connect(lambda: self._leave(Aim.REMOVE))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for button in (self.change, self.remove):
            row.addWidget(button)
        row.addStretch()
        self.add_row(row)

    def save(self) -> None:
        """Keeps when to lock, and whether the keyring knows the passphrase."""
        wanted, settings = self.keyring.isChecked(), self.services.settings
        if wanted and not self._kept:
            keyring_door.keep(self.live.path, self.present.text())
        elif self._kept and not wanted:
            keyring_door.drop(self.live.path)
        settings.journal_set(setting.KEYRING, self.live.path, wanted)
        settings.set(setting.LOCK_MINUTES, self.minutes.currentData())

    def accept(self) -> None:
        """Proves the passphrase first, where it is to go into the keyring."""
        if self._proven or self._kept or not self.keyring.isChecked():
            super().accept()
            return
        typed = self.present.text()
        self.confirm.setEnabled(False)
        Behind(self, lambda _: self.live.fits(typed), self._tried, self._show)

    def _tried(self, fits: bool) -> None:  # noqa: FBT001  a slot
        self.confirm.setEnabled(True)
        if not fits:
            self._show(Problem(Code.PASSPHRASE_WRONG, field="present"))
            return
        self._proven = True
        self.accept()
        self._proven = False

    def _leave(self, aim: Aim) -> None:
        self.aim = aim
        self.accept()

    def _after(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Never by itself")
        return self.services.words.count(minutes, self.tr("1 minute"), self.tr("{n} minutes"))
