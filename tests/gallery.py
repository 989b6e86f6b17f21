"""Pictures of every page and dialog: `python -m tests.gallery OUT`, then look at OUT/index.html.

The sample journal with a fixed clock, in every way of `tests.looks`: light, dark, large, the main
pages also with high contrast, in a small window, in German, and from right to left.
"""

import argparse
import datetime as dt
import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

# On a screen as large as a laptop's; what Qt makes up by itself is smaller than our window.
os.environ.setdefault(
    "QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).parent / 'data' / 'screen.json'}"
)

from PySide6.QtGui import QFontDatabase, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from relnotes import app as program
from relnotes import paths
from relnotes.desktop.dialogs.crash import CrashDialog
from relnotes.desktop.dialogs.export import ExportDialog
from relnotes.desktop.dialogs.problem import ProblemDialog
from relnotes.desktop.dialogs.shortcuts import ShortcutsDialog
from relnotes.desktop.live import Live
from relnotes.desktop.main_window import MainWindow
from relnotes.desktop.pages.brief import BriefPage
from relnotes.desktop.pages.journal import JournalPage
from relnotes.desktop.pages.journal_filters import Narrowed
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.summaries import SummariesPage
from relnotes.desktop.pages.summarising.told import candidates, left_out
from relnotes.desktop.parts.scroll import ScrollPage
from relnotes.domain.happenings import EntryDraft
from relnotes.domain.kinds import (
    BackupReason,
    ContributionKind,
    DetailKind,
    RepairStep,
    StakeKind,
    SummaryKind,
)
from relnotes.domain.people import Detail, PersonDraft
from relnotes.exchange import sample
from relnotes.journal import (
    asking,
    attachments,
    backups,
    contributions,
    entries,
    goals,
    lessons,
    people,
    programmes,
    relationships,
    repairs,
    sessions,
    stakes,
    trash,
)
from relnotes.journal.store import Journal
from tests.looks import LOOKS, Look, applied, at_home, index, write_arabic
from tests.states import STATES

NOW = dt.datetime(2026, 11, 21, 15, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
FONTS = ("Inter", "Noto Sans", "DejaVu Sans")
_ROUNDS = 6


@dataclass
class Scene:
    """What a picture is taken of."""

    live: Live
    services: Services
    window: MainWindow

    def person(self, name: str) -> int:
        """The id of someone in the sample."""
        return self.live.read(people.found, name).id

    def show(self, page: str, record: int | None = None, tab: str | None = None) -> QWidget:
        """Opens a place in the window."""
        self.window.open_place(Place(page, record, tab))
        return self.window

    def dialog(self, name: str) -> QWidget:
        """Opens one of the window's own dialogs."""
        return self.window.open_dialog(name)


Take = Callable[[Scene], QWidget]


def _tab(name: str, who: str = "Ana Petrović") -> Take:
    return lambda scene: scene.show("relationships", scene.person(who), name)


def _page(name: str) -> Take:
    return lambda scene: scene.show(name)


def _view(name: str) -> Take:
    return lambda scene: scene.show("portfolio", tab=name)


def _year_behind(scene: Scene) -> QWidget:
    """A figure of the year, and the entries that it counts."""
    from relnotes.desktop.parts.pills import Chip

    shown = scene.show("portfolio", tab="year")
    chips = [one for one in shown.findChildren(Chip) if "€" in one.text()]
    for chip in chips[-1:]:
        chip.click()
    return shown


def _bulk(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.bulk import BulkDialog

    some = tuple(one.id for one in scene.live.read(people.names)[:6])
    dialog = BulkDialog(scene.live, scene.services, some, scene.window)
    dialog.add_tags.setText("spring")
    return _opened(dialog)


def _introductions(scene: Scene) -> QWidget:
    from relnotes.desktop.pages.surveying.introductions import IntroductionsView

    scene.show("portfolio", tab="introductions")
    (view,) = scene.window.findChildren(IntroductionsView)
    view.choose(scene.person("Sven Lindqvist"))
    return scene.window


def _introduced(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.introduced import IntroducedDialog

    who = scene.person("Aroha Ngata")
    return _opened(IntroducedDialog(scene.live, scene.services, scene.window, person_id=who))


def _lessons(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.lessons import LessonsDialog

    return _opened(LessonsDialog(scene.window))


def _open_repair(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.repair import OpenRepairDialog

    place = Place("relationships", scene.person("Ana Petrović"))
    return _opened(OpenRepairDialog(scene.live, scene.services, place, scene.window))


def _techniques(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.techniques import ShareTechniquesDialog

    return _opened(ShareTechniquesDialog(scene.live, scene.services, scene.window))


def _techniques_in(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.techniques import BringTechniquesDialog
    from relnotes.exchange.techniques import Technique

    found = (
        Technique("Call before you write", "I rang first", "Ring before four in the afternoon"),
        Technique("Say the date of the bad news", came_of_it="They planned around it"),
    )
    return _opened(BringTechniquesDialog(scene.live, scene.services, found, scene.window))


def _repair(who: str) -> Take:
    def take(scene: Scene) -> QWidget:
        (case,) = scene.live.read(repairs.listed, scene.person(who))
        return scene.show("repair", case.id)

    return take


def _ice(scene: Scene) -> QWidget:
    (case,) = scene.live.read(repairs.listed, scene.person("Northwind"))
    if case.step is RepairStep.PAUSE:
        scene.live.do("End the pause", repairs.move_on, case.id, "They called")
    return scene.show("repair", case.id)


def _brief(scene: Scene) -> QWidget:
    together = str(scene.person("Henrik Dahl"))
    return scene.show("brief", scene.person("Ana Petrović"), together)


def _brief_after(scene: Scene) -> QWidget:
    """The same page while what happened is written down."""
    window = _brief(scene)
    page = scene.window.page
    assert isinstance(page, BriefPage)
    page.log()
    assert page.box is not None
    page.box.box.insertPlainText("met for 50 min — budget agreed.\n! send the scope Tuesday")
    return window


def _summary(scene: Scene) -> QWidget:
    return scene.show("summaries", scene.person("Ana Petrović"), "for")


def _summary_page(scene: Scene) -> SummariesPage:
    """The page with a summary for Ana, a draft, a template, and a copy of the spring."""
    _summary(scene)
    page = scene.window.page
    assert isinstance(page, SummariesPage)
    if not page.making.found.published:
        for kind in (SummaryKind.CONTRACT, SummaryKind.APPRAISAL):
            page.set_choice(replace(page.choice, kind=kind))
            draft = page.making.shown
            assert draft is not None
            page.sending.keep(draft)
            page.set_choice(left_out(page.choice, {candidates(draft.material, page.choice)[0].key}))
        page.making.keep_template("Half-year with a mentee")
        page.making.keep_as("For Thursday")
    return page


def _summary_each(scene: Scene) -> QWidget:
    page = _summary_page(scene)
    page.choose_people(tuple(map(scene.person, ("Mei-Ling Chen", "Jomo Okafor"))))
    page.panel.each.tick.box.setChecked(True)
    return scene.window


def _summary_kept(scene: Scene) -> QWidget:
    _summary_page(scene)
    return scene.window


def _summary_copy(scene: Scene) -> QWidget:
    page = _summary_page(scene)
    page.copies.open(page.making.found.published[0].id)
    return scene.window


def _summary_people(scene: Scene) -> QWidget:
    dialog = _summary_page(scene).ask_people()
    dialog.scopes.setCurrentIndex(0)
    return _opened(dialog)


def _summary_whom(scene: Scene) -> QWidget:
    dialog = _summary_page(scene).ask_people()
    dialog.scopes.setCurrentIndex(1)
    return _opened(dialog)


def _summary_compare(scene: Scene) -> QWidget:
    page = _summary_page(scene)
    page.copies.open(page.making.found.published[0].id)
    dialog = page.copies.ask_compare()
    assert dialog is not None
    return _opened(dialog)


def _summary_shown(scene: Scene) -> QWidget:
    page = _summary_page(scene)
    page.copies.open(page.making.found.published[0].id)
    dialog = page.copies.ask_shown()
    assert dialog is not None
    return _opened(dialog)


def _search(scene: Scene) -> QWidget:
    scene.show("journal")
    scene.window.focus_search()
    QTest.keyClicks(scene.window.room.search, "board")
    return scene.window


def _found(scene: Scene) -> QWidget:
    """The journal narrowed to a word."""
    scene.show("journal", tab=None)
    page = scene.window.page
    assert isinstance(page, JournalPage)
    page.filters.narrow(Narrowed(text="board"))
    return scene.window


def _history(scene: Scene) -> QWidget:
    (case,) = scene.live.read(repairs.listed, scene.person("Northwind"))
    if case.step is RepairStep.PAUSE:
        scene.live.do("End the pause", repairs.move_on, case.id, "They called")
    return scene.show("history", tab="everything")


def _trash(scene: Scene) -> QWidget:
    for name in ("Ana Petrović", "Jomo"):
        scene.live.do("Move to the trash", trash.throw, "relationship", scene.person(name))
    return scene.show("trash")


def _log(scene: Scene) -> QWidget:
    scene.show("relationships", scene.person("Ana Petrović"))
    return scene.dialog("log")


def _capture(scene: Scene) -> QWidget:
    text = (
        "@Ana Petrović met today 14:00 for 50 min — budget agreed for phase two. Calm and direct.\n"
        "+ introduced her to our CFO for #defend-board\n< she reviewed my deck, six comments\n"
        "! send the revised scope Tuesday\n? expects one page the board can read by 28 Nov\n= warm"
    )
    return _captured(scene, text)


def _capture_unknown(scene: Scene) -> QWidget:
    text = "@Ana, @Jomo and @Anna Petrovitch met yesterday: the harbour plan\n~ a loud word about @"
    return _captured(scene, text)


def _captured(scene: Scene, text: str) -> QWidget:
    from relnotes.desktop.capturing.window import CaptureWindow

    form = CaptureWindow(scene.live, scene.services, None, scene.window)
    _opened(form)
    form.box.setPlainText(text)
    form.box.moveCursor(form.box.textCursor().MoveOperation.End)
    form.box.completing.look()
    return form


def _files(scene: Scene) -> QWidget:
    from relnotes.desktop.pages.relationship.files_section import FilesSection

    ana = scene.person("Ana Petrović")
    files = [("Scope of phase two, as agreed.pdf", "application/pdf", bytes(48_200)),
             ("board-one-pager-draft-3.docx", "application/msword", bytes(1_310_000))]  # fmt: skip
    scene.live.do("Attach", attachments.attach_all, ana, files)
    scene.show("relationships", ana, "about")
    section = next(iter(scene.window.findChildren(FilesSection)))
    settle(scene.live)
    page = section.parentWidget()
    while page is not None and not isinstance(page, ScrollPage):
        page = page.parentWidget()
    if page is not None:
        page.ensure(section)
    return scene.window


def _stake(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.stake import StakeDialog

    person = scene.person("Ana Petrović")
    (need, *_) = [one for one in scene.live.read(stakes.of, person) if one.kind is StakeKind.NEED]
    form = StakeDialog(scene.live, scene.services, person, scene.window, stake_id=need.id)
    return _opened(form)


def _contribution(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.contribution import ContributionDialog

    place = Place("relationships", scene.person("Ana Petrović"))
    return _opened(ContributionDialog(scene.live, scene.services, place, scene.window))


def _referral(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.contribution import ContributionDialog

    sven = scene.person("Sven Lindqvist")
    recent = scene.live.read(contributions.recent, sven)
    line = next(one for one in recent if one.kind is ContributionKind.REFERRAL)
    place = Place("relationships", sven)
    dialog = ContributionDialog(
        scene.live, scene.services, place, scene.window, contribution_id=line.id
    )
    return _opened(dialog)


def _marked(scene: Scene) -> QWidget:
    from relnotes.desktop.pages.contributions import ContributionsPage

    scene.show("contributions")
    (page,) = scene.window.findChildren(ContributionsPage)
    page.board.marks.set_all(one.id for one in page.board.lines[:3])
    return scene.window


def _import(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.import_people import ImportDialog

    cards = Path(__file__).parent / "data" / "people.vcf"
    dialog = ImportDialog.for_files(scene.live, scene.services, [cards], scene.window)
    dialog.open()
    _settle_jobs(scene)
    return dialog


def _import_entries(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.import_people import ImportDialog

    meetings = Path(__file__).parent / "data" / "meetings.ics"
    dialog = ImportDialog.for_files(scene.live, scene.services, [meetings], scene.window)
    dialog.open()
    _settle_jobs(scene)
    dialog.found.tabs.setCurrentIndex(1)
    return dialog


def _duplicates(scene: Scene) -> QWidget:
    """Somebody of the sample, once more as a phone spelt her."""
    from relnotes.desktop.dialogs.duplicates import DuplicatesDialog

    ana = scene.live.read(relationships.card, scene.person("Ana Petrović")).draft
    again = PersonDraft(
        "Petrovic, A.",
        every_days=30,
        about="Met at the regional meeting",
        details=(*ana.details[1:2], Detail(DetailKind.ORGANISATION, "Lakeland")),
    )
    scene.live.do("Add", relationships.add, again)
    dialog = _opened(DuplicatesDialog(scene.live, scene.services, None, scene.window))
    while scene.services.jobs.running:
        QTest.qWait(20)
    return dialog


def _matches(scene: Scene) -> QWidget:
    """Somebody in a file who is here under another spelling."""
    from relnotes.desktop.dialogs.import_matches import MatchesDialog
    from relnotes.desktop.dialogs.import_people import ImportDialog

    ana = scene.live.read(relationships.card, scene.person("Ana Petrović")).draft
    mail = next(one.value for one in ana.details if one.kind is DetailKind.EMAIL)
    card = scene.live.path.with_name("phone.vcf")
    card.write_text(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:A. Petrovic\nEMAIL:{mail}\nORG:Lakeland\nEND:VCARD\n",
        encoding="utf-8",
    )
    dialog = ImportDialog.for_files(scene.live, scene.services, [card], scene.window)
    dialog.open()
    while scene.services.jobs.running:
        QTest.qWait(20)
    card.unlink()
    return _opened(MatchesDialog(dialog.newcomers, scene.live, scene.services, dialog))


def _export(scene: Scene) -> QWidget:
    """Notes of two people of this year, private ones too."""
    dialog = scene.dialog("export")
    assert isinstance(dialog, ExportDialog)
    dialog.choices["markdown"].click()
    dialog.choice.set_people((scene.person("Ana Petrović"), scene.person("Jomo")))
    dialog.choice.limited.box.click()
    dialog.choice.private.box.click()
    return dialog


def _import_archive(scene: Scene) -> QWidget:
    """A whole journal was dropped that had been taken out."""
    from relnotes.desktop.dialogs.import_people import ImportDialog

    head = '{"format": "relnotes archive", "version": 2}'
    file = scene.live.path.with_name("consulting 2026-11-21.json")
    file.write_text(head, encoding="utf-8")
    dialog = ImportDialog.for_files(scene.live, scene.services, [file], scene.window)
    dialog.open()
    while scene.services.jobs.running:
        QTest.qWait(20)
    file.unlink()
    return _opened(dialog)


def _import_columns(scene: Scene) -> QWidget:
    """A sheet made by hand, whose columns are guessed."""
    from relnotes.desktop.dialogs.import_columns import ColumnsDialog
    from relnotes.desktop.dialogs.import_rows import Seen
    from relnotes.exchange import parcels
    from relnotes.exchange.answers import Guidance

    sheet = Path(__file__).parent / "data" / "sheet.csv"
    seen = [Seen.of(one.name, one.reading) for one in parcels.opened(sheet)]
    return _opened(ColumnsDialog(scene.services, seen, Guidance(), scene.window))


def _backups(scene: Scene) -> QWidget:
    """A month of backups of the sample, which lie in the gallery's own data folder."""
    folder = paths.backups(scene.live.path)
    for days, reason in ((30, "changes"), (8, "import"), (1, "closing"), (0, "changes")):
        now, why = NOW - dt.timedelta(days=days, minutes=7 * days), BackupReason(reason)
        backups.make(scene.live.path, folder, now=now, reason=why)
    scene.services.keeper.keep(scene.live._journal, scene.live)
    return scene.dialog("backup")


def _restore(scene: Scene) -> QWidget:
    from relnotes.desktop.backup_work import Comparison
    from relnotes.desktop.dialogs.restore import RestoreDialog

    last = backups.make(
        scene.live.path, paths.backups(scene.live.path), now=NOW, reason=BackupReason.ASKED
    )
    then = backups.present(scene.live.path)
    counts = {**then.counts, "entry": then.counts["entry"] + 12, "lesson": 1}
    found = Comparison(last, then, replace(then, counts=counts, mark="later"))
    return _opened(RestoreDialog(scene.services, found, NOW, scene.window))


def _conflict(scene: Scene) -> QWidget:
    """A second version of the sample, in which somebody new came and an entry was written."""
    from relnotes.desktop.dialogs.conflict import ConflictDialog, compared

    other = scene.live.path.with_name("sample (conflicted copy).relnotes")
    shutil.copy(scene.live.path, other)
    later = iter(NOW + dt.timedelta(minutes=one) for one in range(1, 99))
    there, ana = Journal.open(other, lambda: next(later)), scene.person("Ana Petrović")
    scene.live.do("Log", entries.log, EntryDraft((ana,), "Scope of the pilot", body="Written here"))
    bo = there.do("Add", relationships.add, PersonDraft("Bo Lindqvist")).value
    there.do("Log", entries.log, EntryDraft((ana, bo), "Met Bo at the fair"))
    there.do("Rename", relationships.rename, ana, "Ana Petrović-Lind")
    there.close()
    found = compared(scene.live, other, None)
    other.unlink()
    return _opened(ConflictDialog(found, scene.live, scene.services, scene.window))


def _forget(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.forget import ForgetDialog

    person = scene.person("Ana Petrović")
    return _opened(ForgetDialog(scene.live, scene.services, person, scene.window))


def _forgotten(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.forgotten import ForgottenDialog

    text = "Removed from the journal:\n  – 27 entries\n  – 20 contributions\n\n"
    text += "Backups rewritten without them:\n  – journal-2026-11-20T180000.relnotes"
    return _opened(ForgottenDialog(text, scene.window))


def _opened(dialog: QDialog) -> QWidget:
    dialog.open()
    return dialog


def _palette(scene: Scene) -> QWidget:
    scene.show("relationships", scene.person("Jomo"))
    scene.show("relationships", scene.person("Ana Petrović"))
    scene.show("today")
    scene.window.focus_search()
    QTest.keyClicks(scene.window.room.search, "re")
    return scene.window


def _first(scene: Scene) -> QWidget:
    scene.window.first.offer(begin=True, bring=True, look=True)
    scene.window.first.offer_protection()
    scene.services.actions.handle("open_journal", lambda: None)
    return scene.window


def _settings(scene: Scene) -> QWidget:
    for name in ("open_journal", "new_journal", "passphrase"):
        scene.services.actions.handle(name, lambda: None)
    other = scene.live.path.with_name("mentoring.relnotes")
    other.touch()
    scene.services.recent.opened(other)
    scene.services.keeper.keep(scene.live._journal, scene.live)
    return scene.show("settings")


def _mentoring(make: Callable[[Scene, int, int], QDialog]) -> Take:
    def take(scene: Scene) -> QWidget:
        person = scene.person("Jomo")
        return _opened(make(scene, person, scene.live.read(goals.of, person)[0].id))

    return take


def _skills(scene: Scene, person: int, _goal: int) -> QDialog:
    from relnotes.desktop.dialogs.skills import SkillsDialog

    return SkillsDialog(scene.live, scene.services, person, scene.window)


def _session(scene: Scene, person: int, _goal: int) -> QDialog:
    from relnotes.desktop.dialogs.session import SessionDialog

    (last,) = scene.live.read(sessions.of, person, NOW.date(), 1).past
    return SessionDialog(scene.live, scene.services, last.id, scene.window)


def _farewell(scene: Scene, person: int, _goal: int) -> QDialog:
    from relnotes.desktop.dialogs.farewell import FarewellDialog

    return FarewellDialog(scene.live, scene.services, person, scene.window)


def _programme(scene: Scene, person: int, _goal: int) -> QDialog:
    from relnotes.desktop.dialogs.programme import ProgrammeDialog

    known = scene.live.read(programmes.of, person)
    return ProgrammeDialog(scene.live, scene.services, scene.window, known)


def _goal(scene: Scene, person: int, _goal: int) -> QDialog:
    from relnotes.desktop.dialogs.goal import GoalDialog

    return GoalDialog(scene.live, scene.services, person, scene.window)


def _progress(scene: Scene, _person: int, goal: int) -> QDialog:
    from relnotes.desktop.dialogs.goal import ProgressDialog

    return ProgressDialog(scene.live, scene.services, goal, scene.window)


def _settle_goal(scene: Scene, _person: int, goal: int) -> QDialog:
    from relnotes.desktop.dialogs.goal import SettleGoalDialog

    return SettleGoalDialog(scene.live, scene.services, goal, scene.window)


def _agreement(scene: Scene, person: int, _goal: int) -> QDialog:
    from relnotes.desktop.dialogs.agreement import AgreementDialog

    return AgreementDialog(scene.live, scene.services, person, scene.window)


def _review(scene: Scene, person: int, _goal: int) -> QDialog:
    from relnotes.desktop.dialogs.review import ReviewDialog

    return ReviewDialog(scene.live, scene.services, person, scene.window)


def _queue(scene: Scene) -> QWidget:
    from relnotes.desktop.pages.asking.queue import QueueDialog

    return _opened(QueueDialog(scene.live, scene.services, scene.window))


def _ask(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.ask import AskDialog

    guess = scene.live.read(asking.waiting, scene.live.today())[0]
    return _opened(AskDialog(scene.live, scene.services, guess, scene.window))


def _acknowledge(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.acknowledge import AcknowledgeDialog

    line = scene.live.read(contributions.recent, unacknowledged=True)[0]
    return _opened(AcknowledgeDialog(scene.live, scene.services, line, scene.window))


def _weighing(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.weighing import WeighingDialog

    person = scene.person("Ana Petrović")
    return _opened(WeighingDialog(scene.live, scene.services, person, scene.window))


def _drift(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.drift import DriftDialog

    person = scene.person("Ana Petrović")
    return _opened(DriftDialog(scene.live, scene.services, person, scene.window))


def _reviews(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.review import ReviewsDialog

    person = scene.person("Ana Petrović")
    return _opened(ReviewsDialog(scene.live, scene.services, person, scene.window))


def _belief(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.belief import BeliefDialog

    return _opened(BeliefDialog(scene.live, scene.services, scene.window))


def _lesson(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.lesson import LessonDialog

    with_somebody = next(one for one in scene.live.read(lessons.listed) if one.relationship_id)
    return _opened(LessonDialog(scene.live, scene.services, with_somebody.id, scene.window))


def _unfolded(scene: Scene) -> QWidget:
    """Every count of the mentees unfolded."""
    from relnotes.desktop.pages.surveying.mentee_row import CountLine

    scene.show("mentoring")
    for line in scene.window.findChildren(CountLine):
        line.button.click()
    return scene.window


def _shortcuts(scene: Scene) -> QWidget:
    return _opened(ShortcutsDialog(scene.services.actions, scene.window))


def _problem(scene: Scene) -> QWidget:
    text = "This file is not a relnotes journal. It was left as it was; choose another file."
    answers = ["Choose another…", "Begin a new one…", "Quit"]
    return _opened(ProblemDialog("Your journal did not open", text, answers, scene.window))


def _about_relnotes(scene: Scene) -> QWidget:
    from relnotes.desktop.dialogs.about import AboutDialog

    return _opened(AboutDialog(scene.window))


def _crash(scene: Scene) -> QWidget:
    return _opened(CrashDialog(ValueError("x"), Path("relnotes.log"), scene.window))


FILLED: dict[str, Take] = {
    "brief": _brief,
    "brief-after": _brief_after,
    "today": _page("today"),
    "relationship-overview": _tab("overview"),
    "relationship-journal": _tab("journal"),
    "relationship-needs": _tab("needs"),
    "relationship-roles": _tab("roles"),
    "relationship-contributions": _tab("contributions"),
    "relationship-repair": _tab("repair", "Northwind"),
    "relationship-about": _tab("about"),
    "relationship-files": _files,
    "relationship-mentee": _tab("overview", "Jomo"),
    "relationship-goals": _tab("goals", "Jomo"),
    "relationship-sessions": _tab("sessions", "Jomo"),
    "journal": _page("journal"),
    "contributions": _page("contributions"),
    "contributions-marked": _marked,
    "promises": _page("promises"),
    "repairs": _page("repair"),
    "repair-pause": _repair("Northwind"),
    "repair-ice": _ice,
    "repair-closed": _repair("Rafiq"),
    "summaries": _page("summaries"),
    "summary": _summary,
    "summary-each": _summary_each,
    "summary-kept": _summary_kept,
    "summary-copy": _summary_copy,
    "dialog-summary-people": _summary_people,
    "dialog-summary-whom": _summary_whom,
    "dialog-summary-name": lambda scene: _opened(_summary_page(scene).asking.template()),
    "dialog-summary-letterhead": lambda scene: _opened(_summary_page(scene).asking.letterhead()),
    "dialog-summary-compare": _summary_compare,
    "dialog-summary-shown": _summary_shown,
    "portfolio-here": _view("here kind mentee"),
    "portfolio-giving": _view("giving"),
    "portfolio-moving": _view("moving"),
    "portfolio-month": _view("month"),
    "dialog-bulk": _bulk,
    "mentoring": _page("mentoring"),
    "mentoring-unfolded": _unfolded,
    "portfolio-year": _view("year"),
    "portfolio-year-behind": _year_behind,
    "portfolio-learned": _view("learned"),
    "portfolio-introductions": _introductions,
    "dialog-introduced": _introduced,
    "dialog-open-repair": _open_repair,
    "dialog-techniques": _techniques,
    "dialog-techniques-in": _techniques_in,
    "search": _search,
    "journal-found": _found,
    "palette": _palette,
    "settings": _settings,
    **STATES,
    "history": _history,
    "trash": _trash,
    "dialog-capture": _capture,
    "dialog-capture-unknown": _capture_unknown,
    "dialog-log": _log,
    "dialog-person": lambda scene: scene.dialog("new_person"),
    "dialog-import": _import,
    "dialog-import-entries": _import_entries,
    "dialog-import-columns": _import_columns,
    "dialog-import-archive": _import_archive,
    "dialog-duplicates": _duplicates,
    "dialog-import-matches": _matches,
    "dialog-export-notes": _export,
    "dialog-backups": _backups,
    "dialog-restore": _restore,
    "dialog-conflict": _conflict,
    "dialog-export": lambda scene: scene.dialog("export"),
    "dialog-stake": _stake,
    "dialog-contribution": _contribution,
    "dialog-referral": _referral,
    "dialog-goal": _mentoring(_goal),
    "dialog-goal-progress": _mentoring(_progress),
    "dialog-goal-settle": _mentoring(_settle_goal),
    "dialog-skills": _mentoring(_skills),
    "dialog-session": _mentoring(_session),
    "dialog-farewell": _mentoring(_farewell),
    "dialog-programme": _mentoring(_programme),
    "dialog-agreement": _mentoring(_agreement),
    "dialog-review": _mentoring(_review),
    "dialog-reviews": _reviews,
    "dialog-weighing": _weighing,
    "dialog-ask": _ask,
    "dialog-not-asked": _queue,
    "dialog-acknowledge": _acknowledge,
    "dialog-drift": _drift,
    "dialog-belief": _belief,
    "dialog-lesson": _lesson,
    "dialog-shortcuts": _shortcuts,
    "dialog-problem": _problem,
    "dialog-crash": _crash,
    "dialog-about": _about_relnotes,
    "dialog-lessons": _lessons,
    "dialog-forget": _forget,
    "dialog-forgotten": _forgotten,
}
EMPTY: dict[str, Take] = {
    "empty-first": _first,
    "empty-relationships": _page("relationships"),
    "empty-today": _page("today"),
    "empty-journal": _page("journal"),
    "empty-contributions": _page("contributions"),
    "empty-promises": _page("promises"),
    "empty-repair": _page("repair"),
    "empty-summaries": _page("summaries"),
    "empty-portfolio": _page("portfolio"),
    "empty-mentoring": _page("mentoring"),
}


def main() -> None:
    """Takes all pictures, or those of some scenes or looks."""
    scenes = {**FILLED, **EMPTY}
    parser = argparse.ArgumentParser("python -m tests.gallery", description="pictures of all pages")
    parser.add_argument("out", nargs="?", type=Path, default=Path("gallery"), metavar="OUT")
    parser.add_argument("names", nargs="*", metavar="NAME", help="scenes or looks to choose")
    given = parser.parse_args()
    out, names = given.out, set(given.names)
    if unknown := names - LOOKS.keys() - scenes.keys():
        known = ", ".join([*LOOKS, *scenes])
        parser.error(f"nothing is called {', '.join(sorted(unknown))}; there are {known}")
    ways = names & LOOKS.keys() or LOOKS.keys()
    looks = {name: look for name, look in LOOKS.items() if name in ways}
    chosen = names - LOOKS.keys() or scenes.keys()
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setCursorFlashTime(0)
    family = next((name for name in FONTS if name in QFontDatabase.families()), "")
    # What names a place of this run, or depends on it, would make each picture another one.
    paths.backups = lambda journal: journal.parent / "backups"
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "sample.relnotes"
        sample.write(template, lambda: NOW, paths.resources() / "sample")
        for name in scenes:
            for way, look in looks.items():
                if name in chosen and look.takes(name):
                    home = Path(folder) / f"{name}-{way}"
                    home.mkdir()
                    if name in FILLED:
                        shutil.copy(template, home / "journal.relnotes")
                    with at_home(home), applied(app, look, family):
                        services = program.make_services(home / "settings.ini", look.locale)
                        services.theme.apply(app, look.theme)
                        shot = _picture(home, services, look, scenes[name])
                        shot.save(str(out / f"{name}-{way}.png"))
    index(out)


def _picture(home: Path, services: Services, look: Look, take: Take) -> QPixmap:
    file = home / "journal.relnotes"
    if look.reverse and take not in EMPTY.values():
        with closing(Journal.open(file, lambda: NOW)) as journal:
            write_arabic(journal)
    with staged(file, services) as scene:
        scene.window.resize(*look.size)
        shown = take(scene)
        settle(scene.live)
        picture = shown.grab()
        shown.close()
    return picture


@contextmanager
def staged(file: Path, services: Services) -> Iterator[Scene]:
    """A window over a journal, of which nothing is left afterwards.

    Garbage is collected here alone, as the program does it: see `relnotes.desktop.collecting`.
    """
    gc.disable()
    journal = Journal.open(file, lambda: NOW)
    live = Live(journal)
    window = program.make_window(live, services)
    window.show()
    yield Scene(live, services, window)
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.close()
    window.deleteLater()
    settle(live)
    services.jobs.close()
    live.close()
    journal.close()
    gc.collect()


def settle(live: Live | None = None) -> None:
    """Lets what is read in the background arrive, and what is laid out come to rest."""
    QTest.qWait(250)
    if live is not None:
        live._pool.waitForDone()
    for _ in range(_ROUNDS):
        QApplication.processEvents()


def _settle_jobs(scene: Scene) -> None:
    """Waits for what reads files in a process of its own."""
    while scene.services.jobs.running:
        QTest.qWait(20)
    settle(scene.live)


if __name__ == "__main__":
    main()
