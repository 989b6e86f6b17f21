"""Files in and out, and who is here twice because of them."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from relnotes.desktop.dialogs.duplicates import DuplicatesDialog
from relnotes.desktop.dialogs.export import ExportDialog
from relnotes.desktop.dialogs.import_columns import ColumnsDialog
from relnotes.desktop.dialogs.import_matches import MatchesDialog
from relnotes.desktop.dialogs.import_people import ImportDialog
from relnotes.desktop.dialogs.import_rows import Seen
from relnotes.domain.kinds import DetailKind
from relnotes.domain.people import Detail, PersonDraft
from relnotes.exchange import parcels
from relnotes.exchange.answers import Guidance
from relnotes.journal import relationships
from tests.scenes.stage import DATA, Scene, Take, jobs_done, opened, settle


def _bringing(scene: Scene, file: Path) -> ImportDialog:
    dialog = ImportDialog.for_files(scene.live, scene.services, [file], scene.window)
    dialog.open()
    jobs_done(scene)
    return dialog


def _import(scene: Scene) -> QWidget:
    return _bringing(scene, DATA / "people.vcf")


def _import_entries(scene: Scene) -> QWidget:
    dialog = _bringing(scene, DATA / "meetings.ics")
    settle(scene.live)
    dialog.found.tabs.setCurrentIndex(1)
    return dialog


def _duplicates(scene: Scene) -> QWidget:
    """Somebody of the sample, once more as a phone spelt her."""
    ana = scene.live.read(relationships.card, scene.person("Ana Petrović")).draft
    again = PersonDraft(
        "Petrovic, A.",
        every_days=30,
        about="Met at the regional meeting",
        details=(*ana.details[1:2], Detail(DetailKind.ORGANISATION, "Lakeland")),
    )
    scene.live.do("Add", relationships.add, again)
    dialog = opened(DuplicatesDialog(scene.live, scene.services, None, scene.window))
    jobs_done(scene)
    return dialog


def _matches(scene: Scene) -> QWidget:
    """Somebody in a file who is here under another spelling."""
    ana = scene.live.read(relationships.card, scene.person("Ana Petrović")).draft
    mail = next(one.value for one in ana.details if one.kind is DetailKind.EMAIL)
    card = scene.live.path.with_name("phone.vcf")
    card.write_text(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:A. Petrovic\nEMAIL:{mail}\nORG:Lakeland\nEND:VCARD\n",
        encoding="utf-8",
    )
    dialog = _bringing(scene, card)
    card.unlink()
    return opened(MatchesDialog(dialog.newcomers, scene.live, scene.services, dialog))


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
    head = '{"format": "relnotes archive", "version": 2}'
    file = scene.live.path.with_name("consulting 2026-11-21.json")
    file.write_text(head, encoding="utf-8")
    dialog = _bringing(scene, file)
    file.unlink()
    return dialog


def _import_columns(scene: Scene) -> QWidget:
    """A sheet made by hand, whose columns are guessed."""
    sheet = DATA / "sheet.csv"
    seen = [Seen.of(one.name, one.reading) for one in parcels.opened(sheet)]
    return opened(ColumnsDialog(scene.services, seen, Guidance(), scene.window))


SCENES: Mapping[str, Take] = {
    "dialog-import": _import,
    "dialog-import-entries": _import_entries,
    "dialog-import-columns": _import_columns,
    "dialog-import-archive": _import_archive,
    "dialog-import-matches": _matches,
    "dialog-duplicates": _duplicates,
    "dialog-export": lambda scene: scene.dialog("export"),
    "dialog-export-notes": _export,
}
