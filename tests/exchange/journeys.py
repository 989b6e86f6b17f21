"""Small exports of other programs, written for these tests after their documentation."""

import json

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//tests//EN
BEGIN:VEVENT
UID:one@tests
DTSTART;TZID="W. Europe Standard Time":20261105T090000
DTEND;TZID="W. Europe Standard Time":20261105T094500
SUMMARY:Harbour plan\\, second look
LOCATION:Quay 3
ORGANIZER;CN=Ifeoma Okafor:mailto:ifeoma@harbour.example
ATTENDEE;CN="Lund, Sven";PARTSTAT=ACCEPTED:MAILTO:sven@fjord.example
ATTENDEE;CN=Tomoko Kimura;PARTSTAT=DECLINED:mailto:tomoko@fjord.example
ATTENDEE;CN=Blue Room;CUTYPE=ROOM:mailto:blue@harbour.example
BEGIN:VALARM
ACTION:EMAIL
ATTENDEE:mailto:alarm@harbour.example
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:weekly@tests
DTSTART;VALUE=DATE:20261103
RRULE:FREQ=WEEKLY
EXDATE;VALUE=DATE:20261110
SUMMARY:Look back with Ifeoma Okafor
END:VEVENT
BEGIN:VEVENT
UID:off@tests
DTSTART:20261101T100000Z
STATUS:CANCELLED
SUMMARY:Called off
END:VEVENT
END:VCALENDAR
"""

REDNOTEBOOK = """3:
  text: 'Walked the quay with Ifeoma Okafor. #quay

    She **asked** for the plan.'
4:
  Calls:
    'Sven: the crane': null
  Tags:
    Harbour: null
  text: ''
"""

JRNL = """[2026-11-03 09:00 AM] The crane stands. *
Talked with @sven about it, not with sven@fjord.example.
[1] is no date

[2026-11-04] Quiet day
"""

DAYONE = json.dumps(
    {
        "metadata": {"version": "1.0"},
        "entries": [
            {
                "uuid": "A",
                "creationDate": "2026-07-03T23:30:00Z",
                "timeZone": "Europe/Dublin",
                "text": "# The crane\n\nIt stands\\. ![](dayone-moment://AB)",
                "tags": ["quay"],
                "starred": True,
                "location": {"localityName": "Cork", "country": "Ireland"},
            },
            {"uuid": "B", "creationDate": "2026-07-05T10:00:00Z", "text": "With Ifeoma Okafor"},
        ],
    }
)

JOURNEY = json.dumps(
    {
        "id": "x",
        "date_journal": 1_783_000_000_000,
        "timezone": "Europe/Vienna",
        "text": "<p>Spoke &amp; wrote</p><p>Twice.</p>",
        "type": "html",
        "tags": ["quay"],
    }
)

JRNL_JSON = json.dumps(
    {
        "tags": {"@sven": 1},
        "entries": [
            {"title": "The crane", "body": "stands", "date": "2026-11-03", "time": "09:00",
             "tags": ["@sven"], "starred": False},
        ],
    }
)  # fmt: skip


def _record(uuid: str, **properties: object) -> dict[str, object]:
    return {"uuid": uuid, "created_at": "2026-03-01T10:00:00.000000Z", "properties": properties}


def _list(kind: str, *values: object) -> dict[str, object]:
    return {"count": len(values), "type": kind, "values": list(values)}


IFEOMA = {
    **_record(
        "c1",
        first_name="Ifeoma",
        last_name="Okafor",
        nickname="Ify",
        job="Pilot",
        company="Harbour Works",
        stay_in_touch_frequency=30,
        tags=["rowing"],
        birthdate={"date": "1980-02-29T00:00:00Z", "is_age_based": False, "is_year_unknown": True},
        first_met_date={"date": "1970-01-01T00:00:00Z", "is_age_based": True},
    ),
    "data": [
        _list("contact_field", _record("f", data="ifeoma@harbour.example", type="mail")),
        _list("gift", _record("g1", name="A chart", status="offered", date="2026-05-01"),
              _record("g2", name="Tea", status="received", date="2026-05-02"),
              _record("g3", name="A lamp", status="idea")),
        _list("debt", _record("d", amount=2000, currency=978, status="inprogress", in_debt=True)),
        _list("task", _record("t1", title="Send the plan", completed=False),
              _record("t2", title="Call back", completed=True, completed_at="2026-04-01")),
        _list("reminder", _record("r", title="Ask about the crane", initial_date="2026-12-01")),
        _list("call", _record("k", called_at="2026-05-03", content="About the crane")),
        _list("note", _record("n", body="Rows at dawn")),
        _list("activity", "a1"),
    ],
}  # fmt: skip
SVEN = {**_record("c2", first_name="Sven", last_name="Lund"), "data": [_list("activity", "a1")]}
MONICA_DATA = {
    "version": "1.0-preview.1",
    "app_version": "4.1.2",
    "account": {
        "data": [
            _list("contacts", IFEOMA, SVEN),
            _list("relationship", _record("x", type="colleague", contact_is="c1", of_contact="c2")),
            _list("activity", _record("a1", summary="Lunch", happened_at="2026-06-01", type="lu")),
        ],
        "properties": {
            "journal_entries": [_record("j", title="Quiet", post="Read", date="2026-02-02")]
        },
        "instance": {
            "contact_field_types": [_record("mail", name="Email", type="email")],
            "activity_types": [_record("lu", translation_key="ate_at_restaurant")],
        },
    },
}  # fmt: skip
MONICA = json.dumps(MONICA_DATA)

MONICA_SQL = r"""# harbour export
SET FOREIGN_KEY_CHECKS=0;
INSERT IGNORE INTO contacts (`id`,`first_name`,`last_name`,`nickname`,`birthday_special_date_id`) VALUES
 (1,'Ifeoma','O\'Kafor',NULL,5),
 (2,'Sven','Lund',NULL,NULL);
INSERT IGNORE INTO special_dates (`id`,`is_age_based`,`is_year_unknown`,`date`) VALUES
 (5,0,1,'1904-02-29');
INSERT IGNORE INTO notes (`id`,`contact_id`,`body`,`created_at`) VALUES
 (1,1,'Said: \"wait\";
INSERT INTO contacts (`id`) VALUES (9);','2026-02-01 10:00:00');
INSERT IGNORE INTO relationship_types (`id`,`name`) VALUES
 (3,'sibling');
INSERT IGNORE INTO relationships (`id`,`relationship_type_id`,`contact_is`,`of_contact`) VALUES
 (1,3,1,2);
"""  # noqa: E501  as MariaDB writes its lines

NOTE = """---
N.GN: Ifeoma
N.FN: Okafor
"EMAIL[WORK]": ifeoma@harbour.example
BDAY: 1980-02-29
"ADR[HOME].STREET": 1 Quay Street
---
Rows at dawn.

## Related
- sister [[Chidi Okafor]]
"""

MEETING = """---
date: 2026-11-03
attendees: ["[[Sven Lund]]"]
---
Spoke with [[People/Ifeoma Okafor|Ify]] about the crane. #quay
"""

DAYONE_TEXT = (
    "\tDate:\tJuly 3, 2026 at 11:30:00 PM GMT+2\n\tLocation:\tQuay, Cork\n\n# The crane\n\n"
    "Stands.\n\n\n\tDate:\t5 July 2026 at 10:00:00 BST\n\nWith Ifeoma Okafor\n"
)

JRNL_MARKDOWN = (
    "# 2026\n\n## November\n\n### 2026-11-03 09:00 The crane stands. *\n\nWith @sven.\n\n"
    "### 2026-11-04 10:00 Quiet day\n"
)

JRNL_XML = """<?xml version="1.0" ?>
<journal>
\t<entries>
\t\t<entry date="2026-11-03T09:00:00" starred="">
\t\t\t<tag name="@sven"/>
\t\t\tThe crane stands. With @sven &amp; co.
\t\t</entry>
\t\t<entry date="2026-11-04T10:00:00" starred="">Quiet day</entry>
\t</entries>
\t<tags>
\t\t<tag name="@sven">1</tag>
\t</tags>
</journal>
"""

JRNL_BOXES = """┎───────────────────────╮2026-11-03 09:00
┃ The crane stands.     ╘═══════════════╕
┠╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┤
┃ With @sven.                           │
┖───────────────────────────────────────┘
┎───────────────────────╮2026-11-04 10:00
┃ Quiet day             ╘═══════════════╕
┖───────────────────────────────────────┘
"""

CONTACT_TABLE = """/---contact---/
| key       | value      |
| --------- | ---------- |
| Name      | Ifeoma     |
| Last Name | Okafor     |
| Birthday  | 1980-02-29 |
/---contact---/
"""

ALL = {
    "ics": (ICS, "calendar.ics"),
    "rednotebook": (REDNOTEBOOK, "2026-11.txt"),
    "jrnl": (JRNL, "journal.txt"),
    "dayone": (DAYONE, "Journal.json"),
    "journey": (JOURNEY, "1.json"),
    "jrnl-json": (JRNL_JSON, "out.json"),
    "monica": (MONICA, "export.json"),
    "monica sql": (MONICA_SQL, "monica.sql"),
    "notes": (NOTE, "Ifeoma.md"),
    "meeting": (MEETING, "Crane.md"),
    "dayone text": (DAYONE_TEXT, "Journal.txt"),
    "jrnl markdown": (JRNL_MARKDOWN, "journal.md"),
    "jrnl xml": (JRNL_XML, "out.xml"),
    "jrnl boxes": (JRNL_BOXES, "out.txt"),
    "contact table": (CONTACT_TABLE, "Ifeoma.md"),
}
