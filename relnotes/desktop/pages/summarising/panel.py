"""The left side of the page: for whom, about when, of which kind, and what goes in."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising import cautions
from relnotes.desktop.pages.summarising.coverage import Coverage
from relnotes.desktop.pages.summarising.each import Each
from relnotes.desktop.pages.summarising.keeping import Keeping
from relnotes.desktop.pages.summarising.paperwork import Paperwork
from relnotes.desktop.pages.summarising.periods import PeriodPicker
from relnotes.desktop.pages.summarising.published import Published
from relnotes.desktop.pages.summarising.saving import format_name
from relnotes.desktop.pages.summarising.told import candidates, goes_in
from relnotes.desktop.parts.avatar import Avatar
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.card import Hairline, PressRow, Row
from relnotes.desktop.parts.emptying import empty
from relnotes.desktop.parts.fields import CheckRow
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.labels import IconLabel, WrapLabel, body, caption, detail, heading
from relnotes.desktop.parts.paint import set_surface
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.desktop.tokens import px
from relnotes.domain import fairness, summary
from relnotes.domain.kinds import SummaryKind, SummaryLength
from relnotes.domain.summary import Choice, Material
from relnotes.exchange.documents import FORMATS

WIDTH = 274
_ALWAYS = frozenset({"mine", "theirs", "needs", "chart"})


class Panel(QWidget):
    """Everything that is chosen about a summary; it changes nothing by itself."""

    people_wanted = Signal()
    kind_chosen = Signal(object)
    length_chosen = Signal(object)
    section_ticked = Signal(str, bool)
    lines_wanted = Signal()
    untold_wanted = Signal()
    saved = Signal(str)
    """The ending of the format in which the document is wanted."""
    print_wanted = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        set_surface(self, "surface2")
        self.for_whom = Row()
        self.change = Button(self.tr("change"), "quiet").stand_flush()
        self.change.setAccessibleName(self.tr("Change whom it is for"))
        self.change.clicked.connect(self.people_wanted)
        self.each = Each()
        self.period = PeriodPicker()
        self.coverage = Coverage()
        self.gaps = detail("", wrap=True)
        self.kinds = self._chips(SummaryKind)
        self.lengths = self._chips(SummaryLength)
        self.lines = Button("", "quiet").stand_flush()
        self.lines.setToolTip(self.tr("Choose line by line"))
        self.lines.clicked.connect(self.lines_wanted)
        self.sections = self._ticks()
        self.held = WrapLabel("")
        self.untold = PressRow("")
        self.untold.stand_flush()
        self.untold.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.untold.clicked.connect(self.untold_wanted)
        self._untold = WrapLabel("", "body", "risk")
        self.cautions = QVBoxLayout()
        self.cautions.setSpacing(px(6))
        self.published, self.keeping, self.paperwork = Published(), Keeping(), Paperwork()
        self.export = Button(self.tr("Export PDF"), "primary")
        self.export.clicked.connect(lambda: self.saved.emit("pdf"))
        self.more = Button(self.tr("More"))
        self.more.setMenu(self._formats())
        self._arrange()

    # what is shown

    def show_people(self, names: Sequence[str], *, word: str = "") -> None:
        """Says for whom it is; `word` is what binds them, where they were not named."""
        layout = self.for_whom.layout()
        if layout is not None:
            empty(layout)
        for name in names[:1]:
            self.for_whom.add(Avatar(name, 22))
        said = names[0] if len(names) == 1 else self._services.words.names(list(names))
        if word:
            said = self.tr("{word}: {people}").replace("{word}", word).replace("{people}", said)
        self.for_whom.add(body(said, wrap=True), 1)

    def show_choice(self, material: Material, choice: Choice, *, who: str) -> None:
        """Says what is chosen of how much, what stays here, and what to look at first."""
        with QSignalBlocker(self):
            self.kinds[choice.kind].setChecked(True)
            self.lengths[choice.length].setChecked(True)
            for name, row in self.sections.items():
                row.box.setChecked(bool(getattr(choice.sections, name)))
        self._show_counts(material, choice)
        self._show_held_back(material, choice, who)

    def show_published(self, *, shown: bool) -> None:
        """Shows or hides what went out before."""
        self._published_group.setVisible(shown)

    def _show_counts(self, material: Material, choice: Choice) -> None:
        lines = candidates(material, choice)
        counts: dict[str, int] = dict.fromkeys(self.sections, 0)
        for line in lines:
            counts[line.section] += 1
        for name, row in self.sections.items():
            row.set_count(None if name == "chart" else counts[name])
            row.setVisible(name in _ALWAYS or counts[name] > 0)
        part = sum(goes_in(line, choice) for line in lines)
        self.lines.setText(self.tr("{part} of {whole}").format(part=part, whole=len(lines)))
        self.lines.setEnabled(bool(lines))
        self.lines.setAccessibleName(
            self.tr("{part} of {whole} lines go in. Choose line by line").format(
                part=part, whole=len(lines)
            )
        )

    def _show_held_back(self, material: Material, choice: Choice, who: str) -> None:
        words, findings = self._services.words, fairness.fairness(material, choice)
        self.held.setText(cautions.held_back(material.held_back, words))
        self._held_row.setVisible(material.held_back > 0)
        said = cautions.untold(findings, who, words)
        self._untold.setText(said)
        self.untold.setAccessibleName(said)
        self.untold.setVisible(bool(said))
        self._held_group.setVisible(material.held_back > 0 or bool(said))
        sentences = cautions.cautions(findings, who, words)
        empty(self.cautions)
        for sentence in sentences:
            self.cautions.addWidget(_signed("scales", WrapLabel(sentence, "body", "risk")))
        self._caution_group.setVisible(bool(sentences))
        months = summary.months(material)
        missing = cautions.gaps(sum(not (m.mine or m.theirs) for m in months), words)
        texts = [cautions.month(one, words) for one in months]
        self.coverage.set_months(months, texts, missing)
        self.gaps.setText(missing)
        self.gaps.setVisible(bool(missing))

    # how it is put together

    def _chips(
        self, kinds: type[SummaryKind] | type[SummaryLength]
    ) -> Mapping[SummaryKind | SummaryLength, Chip]:
        group = QButtonGroup(self)
        chips: dict[SummaryKind | SummaryLength, Chip] = {}
        signal = self.kind_chosen if kinds is SummaryKind else self.length_chosen
        for member in kinds:
            chip = Chip(self._services.words.enum_title(member))
            chip.clicked.connect(partial(signal.emit, member))
            group.addButton(chip)
            chips[member] = chip
        return chips

    def _ticks(self) -> dict[str, CheckRow]:
        self.heads = {
            "mine": self.tr("My contributions"),
            "theirs": self.tr("Their contributions"),
            "needs": self.tr("Needs, and how met"),
            "roles": self.tr("Roles"),
            "goals": self.tr("Goals"),
            "skills": self.tr("Skills"),
            "agreed": self.tr("What was agreed"),
            "look_back": self.tr("Look back of both"),
            "still_open": self.tr("Promises still open"),
            "lessons": self.tr("Lessons"),
            "chart": self.tr("Chart of the months"),
        }
        rows = {}
        for name, text in self.heads.items():
            rows[name] = CheckRow(text)
            rows[name].toggled.connect(partial(self._ticked, name))
        return rows

    def _ticked(self, name: str, on: bool) -> None:  # noqa: FBT001  a slot of `toggled`
        self.section_ticked.emit(name, on)

    def _formats(self) -> QMenu:
        menu = QMenu(self)
        for ending in FORMATS[1:]:
            menu.addAction(format_name(ending), partial(self.saved.emit, ending))
        menu.addSeparator()
        menu.addAction(self.tr("Print…"), self.print_wanted.emit)
        return menu

    def _arrange(self) -> None:
        scroll = ScrollPage(margins=18)
        self._stack = scroll.body
        # aligned to the top, a layout gives wrapped text no more than its height on one line
        self._stack.setAlignment(Qt.AlignmentFlag(0))
        self._stack.setSpacing(px(10))
        scroll.add(heading(self.tr("Value summary"), wrap=True))
        self._group(self.tr("For"), _beside(self.for_whom, self.change), self.each)
        self._group(self.tr("Period"), self.period, self.coverage, self.gaps)
        self._group(self.tr("Kind"), Flow(list(self.kinds.values())))
        self._group(self.tr("Length"), Flow(list(self.lengths.values())))
        self._group(self.tr("What to tell"), *self.sections.values(), action=self.lines)
        self._held_row = _signed("eye-off", self.held)
        self.untold.add(IconLabel("question", "risk", 15))
        self.untold.add(self._untold, 1)
        self._held_group = self._group(self.tr("Held back"), self._held_row, self.untold)
        self._caution_group = self._group(self.tr("Before it goes out"), self.cautions)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.export, 1)
        buttons.addWidget(self.more)
        kept = caption(
            self.tr(
                "Word, HTML, Markdown, spreadsheet or print. A copy is kept with the relationship."
            ),
            wrap=True,
        )
        scroll.add(buttons)
        scroll.add(kept)
        self._group(self.tr("Document"), self.paperwork)
        self._group(self.tr("Drafts"), self.keeping)
        self._published_group = self._group(self.tr("Went out before"), self.published)
        self._stack.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _group(
        self, name: str, *parts: QWidget | QLayout, action: QWidget | None = None
    ) -> QWidget:
        """A group under a thin line, its name above it."""
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addWidget(Hairline())
        head = QHBoxLayout()
        head.addWidget(detail(name, elide=True), 1)
        if action is not None:
            head.addWidget(action)
        layout.addLayout(head)
        for part in parts:
            if isinstance(part, QLayout):
                layout.addLayout(part)
            else:
                layout.addWidget(part)
        self._stack.addWidget(group)
        return group


def _beside(first: QWidget, second: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(px(4))
    line.addWidget(first, 1)
    line.addWidget(second, 0, Qt.AlignmentFlag.AlignTop)
    return line


def _signed(icon: str, label: WrapLabel) -> QWidget:
    """A sentence with a sign before it."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(px(10))
    ink = "risk" if label.property("ink") == "risk" else "text2"
    line.addWidget(IconLabel(icon, "risk" if ink == "risk" else "text2", 15))
    line.addWidget(label, 1)
    return row
