"""Bringing along what other programs kept, by dropping it on the window."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.stories.story import Story

CONNECTIONS = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ifeoma,Okafor,https://www.linkedin.com/in/ifeoma,,Harbour Works,Pilot,01 Jan 2024
Sven,Lund,https://www.linkedin.com/in/sven,sven@fjord.example,Fjord Lab,Engineer,15 Mar 2025
"""
GOOGLE = """First Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,\
Phone 1 - Label,Phone 1 - Value
Sven,Lund,Fjord Lab,* myContacts ::: Crane,* Work,sven@fjord.example,Mobile,+47 22 33 44 55
Ifeoma,Okafor,Harbour Works,* myContacts,* Work,ifeoma@harbour.example,,
"""
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,SUBJECT,CONTENT\n1,,Sven,Me,2026,,Hello\n"
)
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
BEGIN:VEVENT
UID:1@tests
DTSTART;TZID="W. Europe Standard Time":20261105T090000
DTEND;TZID="W. Europe Standard Time":20261105T094500
SUMMARY:Crane\\, second look
ATTENDEE;CN="Lund, Sven":MAILTO:sven@fjord.example
ATTENDEE;CN=Blue Room;CUTYPE=ROOM:mailto:blue@harbour.example
END:VEVENT
BEGIN:VEVENT
UID:2@tests
DTSTART;TZID="W. Europe Standard Time":20261202T090000
SUMMARY:Crane\\, third look
ATTENDEE;CN="Lund, Sven":MAILTO:sven@fjord.example
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def journal(story: Story, tmp_path: Path) -> Story:
    """A journal that begins with one person."""
    story.opens_journal(tmp_path / "j.relnotes")
    story.begins_with("Ana Petrović")
    return story


def _drops(story: Story, *paths: Path) -> None:
    """Lets files go over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    nothing = Qt.KeyboardModifier.NoModifier
    window = story.window
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(90, 90), copy, data, left, nothing))
    QApplication.sendEvent(window, QDropEvent(QPointF(90, 90), copy, data, left, nothing))
    story.wait(lambda: not story.busy(), "end of reading")


def _list(kind: str, *values: Any) -> dict[str, Any]:
    return {"count": len(values), "type": kind, "values": list(values)}


def _contact(at: int) -> dict[str, Any]:
    def one(**properties: object) -> dict[str, Any]:
        return {"uuid": f"x{at}", "created_at": "2026-03-01T10:00:00Z", "properties": properties}

    gift = one(name=f"Book {at}", status="offered", date="2026-05-01")
    task = one(title=f"Write to {at}", completed=False)
    named = {"first_name": f"Given{at}", "last_name": f"Family{at}"}
    return {
        "uuid": f"c{at}",
        "created_at": "2026-03-01T10:00:00Z",
        "properties": {**named, "stay_in_touch_frequency": 30} if at == 0 else named,
        "data": [_list("gift", gift), _list("task", task)] if at == 0 else [],
    }


def test_someone_leaves_monica_with_six_hundred_contacts(journal: Story, tmp_path: Path) -> None:
    """All of them come in one step, with what was given and promised; one Undo takes them back."""
    export = tmp_path / "monica.json"
    value = {
        "version": "1.0-preview.1",
        "app_version": "4.1.2",
        "account": {"data": [_list("contact", *map(_contact, range(600)))]},
    }
    export.write_text(json.dumps(value), encoding="utf-8")
    _drops(journal, export)
    journal.sees("600 people found.", "monica.json · Monica", "Given0 Family0")
    journal.confirm("Bring 600 people along")
    journal.wait(lambda: not journal.busy(), "end of bringing")
    journal.sees("600 people came along")
    journal.opens("Given0 Family0")
    journal.tab("Contributions")
    journal.sees("Book 0")
    journal.undoes()
    journal.sees_no_longer("Given0 Family0")
    journal.redoes()
    _drops(journal, export)
    journal.sees("600 are here already.")


def test_a_consultant_drops_a_linkedin_zip_and_an_outlook_calendar(
    journal: Story, tmp_path: Path
) -> None:
    """Who is in the one is matched to who met in the other; rooms and messages are nobody.

    What was is an entry, what is to come stands in the brief.
    """
    packed, calendar = tmp_path / "linkedin.zip", tmp_path / "outlook.ics"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Connections.csv", CONNECTIONS)
        archive.writestr("messages.csv", MESSAGES)
    calendar.write_text(CALENDAR, encoding="utf-8")
    _drops(journal, packed, calendar)
    journal.sees("2 people found.", "Ifeoma Okafor", "Sven Lund", "Harbour Works")
    journal.sees("Connections.csv · Sheet (CSV)", "outlook.ics · Calendar")
    journal.sees_not("Blue Room")
    journal.confirm("Bring 2 people and 2 entries along")
    journal.sees("2 people came along, 1 entry, 1 next meeting")
    journal.opens("Sven Lund")
    journal.sees("Crane, second look")
    journal.key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    journal.sees("next meeting 2 Dec")


def test_the_same_google_file_a_month_later(journal: Story, tmp_path: Path) -> None:
    """Who came then is known again; who is new comes, and a new number is added to the old one."""
    google = tmp_path / "contacts.csv"
    google.write_text(GOOGLE, encoding="utf-8")
    _drops(journal, google)
    journal.confirm("Bring 2 people along")
    journal.opens("Sven Lund")
    journal.sees("Fjord Lab")
    later = GOOGLE.replace("+47 22 33 44 55", "+47 99 88 77 66")
    later += "Tomoko,Kimura,,* myContacts,*,tomoko@fjord.example,,\n"
    google.write_text(later, encoding="utf-8")
    _drops(journal, google)
    journal.sees("3 people found.", "1 is here already.", "is Sven Lund", "Tomoko Kimura")
    journal.confirm("Bring 2 people along")
    journal.opens("Sven Lund")
    journal.sees("+47 22 33 44 55", "+47 99 88 77 66")
    _drops(journal, google)
    journal.sees("3 are here already.")


def test_a_broken_phone_export(journal: Story, tmp_path: Path) -> None:
    """What is whole comes; what is not is named with its line, and its neighbours are not lost."""
    cards = tmp_path / "phone.vcf"
    cards.write_bytes(
        b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
        b"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC;Zo=C3=\r\n"
        b"=AB;;;\r\nTEL;CELL:0151 555\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN:Falk;Mira\r\n"
        b"BDAY:19723101\r\nPHOTO;ENCODING=BASE64:/9j/4A!!\r\n\r\nEND:VCARD\r\nwhat is this\r\n"
    )
    _drops(journal, cards)
    journal.sees("2 people found.", "Zoë Mü", "Mira Falk", "3 things were odd.")
    journal.tab("Odd 3")
    journal.sees("Line 9", "Line 13")
    journal.confirm("Bring 2 people along")
    journal.opens("Zoë Mü")
    journal.sees("0151 555")


def test_a_whole_journal_comes_back_from_its_archive(journal: Story, tmp_path: Path) -> None:
    """It becomes a journal of its own, which opens; the one that was open stays as it is."""
    archive, other = tmp_path / "everything.zip", tmp_path / "again.relnotes"
    journal.logs("Walked the waterworks")
    journal.searches("take out")
    journal.opens_result("Export")
    journal.tick("As one zip file")
    journal.press("Choose where…")
    journal.names_file(archive)
    journal.wait(lambda: not journal.busy(), "end of writing")
    _drops(journal, archive)
    journal.sees("An archive of relnotes", "everything.zip holds a whole journal.")
    journal.press("Make a journal of it…")
    journal.names_file(other)
    journal.wait(lambda: not journal.busy(), "the other journal")
    journal.wait(lambda: journal.window.live.path == other, "the other journal")
    journal.opens("Ana Petrović")
    journal.sees("Walked the waterworks")


def test_a_list_made_by_hand_is_asked_about(journal: Story, tmp_path: Path) -> None:
    """relnotes shows what it guesses; nobody comes along before it was looked at."""
    sheet = tmp_path / "list.csv"
    sheet.write_text("Wer;Womit\nMira Falk;m@x.example\nRen Sato;r@x.example\n", encoding="utf-8")
    _drops(journal, sheet)
    journal.sees("What is in which column?", "Wer", "Mira Falk · m@x.example")
    journal.confirm("Use it like this")
    journal.wait(lambda: not journal.busy(), "end of reading")
    journal.confirm("Bring 2 people along")
    journal.opens("Mira Falk")
    journal.sees("m@x.example")
