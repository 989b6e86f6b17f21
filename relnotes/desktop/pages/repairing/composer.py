"""The composer's text with the telling words marked, and what it says about them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from relnotes.desktop.pages.repairing.kept_text import KeptText
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Card, Row
from relnotes.desktop.parts.labels import IconLabel, body
from relnotes.desktop.parts.paint import resized
from relnotes.desktop.theme import Theme
from relnotes.desktop.tokens import QUOTE, InkName, current, px
from relnotes.domain import tone
from relnotes.domain.tone import Finding, Rule, Tone

_QUOTED = 48


class Composer(KeptText):
    """A draft of what will be said; what it finds is underlined and never stands in the way."""

    read = Signal(object)
    """A `Tone`, after every change of the text."""

    def __init__(self, name: str, keep: Callable[[str], bool], theme: Theme) -> None:
        super().__init__(name, keep, lines=6)
        self.setFont(resized(self.font(), QUOTE))
        self.document().setDocumentMargin(px(8))
        self._findings: tuple[Finding, ...] = ()
        self.textChanged.connect(self._look)
        theme.changed.connect(self._mark)

    def select(self, finding: Finding) -> None:
        """Goes to the words of a finding."""
        self.setTextCursor(self._cursor(finding))
        self.setFocus()
        self.ensureCursorVisible()

    def marked(self) -> list[str]:
        """The words that are underlined."""
        return [selection.cursor.selectedText() for selection in self.extraSelections()]

    def _look(self) -> None:
        found = tone.read(self.toPlainText())
        self._findings = found.findings
        self._mark()
        self.read.emit(found)

    def _mark(self) -> None:
        self.setExtraSelections([self._marked(finding) for finding in self._findings])

    def _marked(self, finding: Finding) -> QTextEdit.ExtraSelection:
        tokens = current()
        look = QTextCharFormat()
        look.setBackground(tokens.color("risk_tint"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(tokens.color("risk"))
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(finding)
        made.format = look
        return made

    def _cursor(self, finding: Finding) -> QTextCursor:
        """The words of a finding; Qt counts in units of UTF-16."""
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[: finding.start]))
        cursor.setPosition(_units(text[: finding.end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


@dataclass(frozen=True, slots=True)
class Remark:
    """One line below the composer; findings that say the same share it."""

    sign: str
    ink: InkName
    text: str
    findings: tuple[Finding, ...] = ()


class Remarks(Card):
    """What the draft does well, what it lacks, and what may weaken it."""

    shown = Signal(object)
    """A `Finding` to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        if parent is not None:
            self.setParent(parent)
        self.remarks: tuple[Remark, ...] = ()

    def show_tone(self, found: Tone, draft: str) -> None:
        """Says how a draft reads; nothing is made anew while that stays the same."""
        remarks = (*self._merits(found, written=bool(draft.strip())), *self._notes(found, draft))
        before, self.remarks = self.remarks, remarks
        if [one.text for one in before] == [one.text for one in remarks]:
            return
        self.clear()
        for at, remark in enumerate(remarks):
            self.add_row(self._row(at, remark))

    def _row(self, at: int, remark: Remark) -> Row:
        row = Row()
        row.setMinimumHeight(px(26))  # as with a button, so that all remarks stand equally far off
        row.add(IconLabel(remark.sign, remark.ink))
        row.add(body(remark.text, wrap=True), 1)
        if remark.findings:
            show = Button(self.tr("Show"), role="quiet")
            show.setAccessibleName(self.tr("Show: {what}").format(what=remark.text))
            turn = iter(range(1_000_000))
            show.clicked.connect(lambda: self._show(at, next(turn)))
            row.add(show)
        return row

    def _show(self, at: int, turn: int) -> None:
        """Each press goes on to the next place with the same remark."""
        findings = self.remarks[at].findings
        self.shown.emit(findings[turn % len(findings)])

    def _merits(self, found: Tone, *, written: bool) -> tuple[Remark, ...]:
        return (
            self._merit(
                self.tr("Takes responsibility for something you did")
                if found.takes_responsibility
                else self.tr("Say what you did or left undone, without a reason behind it."),
                there=found.takes_responsibility,
                written=written,
            ),
            self._merit(
                self.tr("Asks what you could have done differently")
                if found.asks_what_differently
                else self.tr("Ask what you could have done differently."),
                there=found.asks_what_differently,
                written=written,
            ),
        )

    def _merit(self, text: str, *, there: bool, written: bool) -> Remark:
        if there:
            return Remark("check", "met", text)
        return Remark("question", "risk" if written else "text3", text)

    def _notes(self, found: Tone, draft: str) -> tuple[Remark, ...]:
        notes: dict[str, Remark] = {}
        for finding in found.findings:
            text = self._sentence(finding, draft)
            before = notes[text].findings if text in notes else ()
            notes[text] = Remark("question", "risk", text, (*before, finding))
        return tuple(notes.values())

    def _sentence(self, finding: Finding, draft: str) -> str:
        if finding.rule is Rule.POINTING:
            words = " ".join(draft[finding.start : finding.end].split())
            cut = words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…"
            text = self.tr("“{words}” points at them. If they made mistakes, let them name those.")
            return text.format(words=cut)
        if finding.rule is Rule.CONDITIONAL:
            return self.tr("An “if” turns the apology back on them.")
        if finding.rule is Rule.JUSTIFYING:
            return self.tr("Reasons sound like excuses here; they can wait.")
        return self.tr("One apology, made once, weighs more than three.")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
