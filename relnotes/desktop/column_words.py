"""What a column of a sheet can hold, and how text is written, as people read it."""

from PySide6.QtCore import QCoreApplication

from relnotes.exchange.table_choices import CHOICES
from relnotes.noop import QT_TRANSLATE_NOOP

_WORDS = {
    "name": QT_TRANSLATE_NOOP("Column", "Name"),
    "first name": QT_TRANSLATE_NOOP("Column", "First name"),
    "middle name": QT_TRANSLATE_NOOP("Column", "Middle name"),
    "last name": QT_TRANSLATE_NOOP("Column", "Last name"),
    "nickname": QT_TRANSLATE_NOOP("Column", "Nickname"),
    "title": QT_TRANSLATE_NOOP("Column", "Title before the name"),
    "suffix": QT_TRANSLATE_NOOP("Column", "After the name"),
    "e-mail": QT_TRANSLATE_NOOP("Column", "E-mail"),
    "work e-mail": QT_TRANSLATE_NOOP("Column", "E-mail at work"),
    "home e-mail": QT_TRANSLATE_NOOP("Column", "E-mail at home"),
    "phone": QT_TRANSLATE_NOOP("Column", "Phone"),
    "mobile": QT_TRANSLATE_NOOP("Column", "Mobile phone"),
    "work phone": QT_TRANSLATE_NOOP("Column", "Phone at work"),
    "home phone": QT_TRANSLATE_NOOP("Column", "Phone at home"),
    "fax": QT_TRANSLATE_NOOP("Column", "Fax"),
    "company": QT_TRANSLATE_NOOP("Column", "Organisation"),
    "department": QT_TRANSLATE_NOOP("Column", "Department"),
    "position": QT_TRANSLATE_NOOP("Column", "Position"),
    "birthday": QT_TRANSLATE_NOOP("Column", "Birthday"),
    "anniversary": QT_TRANSLATE_NOOP("Column", "Anniversary"),
    "other date": QT_TRANSLATE_NOOP("Column", "Another date"),
    "address": QT_TRANSLATE_NOOP("Column", "Address"),
    "street": QT_TRANSLATE_NOOP("Column", "Street"),
    "postal code": QT_TRANSLATE_NOOP("Column", "Postal code"),
    "city": QT_TRANSLATE_NOOP("Column", "City"),
    "region": QT_TRANSLATE_NOOP("Column", "Region"),
    "country": QT_TRANSLATE_NOOP("Column", "Country"),
    "web page": QT_TRANSLATE_NOOP("Column", "Web page"),
    "groups": QT_TRANSLATE_NOOP("Column", "Groups, as tags"),
    "partner": QT_TRANSLATE_NOOP("Column", "Partner"),
    "children": QT_TRANSLATE_NOOP("Column", "Children"),
    "introduced by": QT_TRANSLATE_NOOP("Column", "Introduced by"),
    "notes": QT_TRANSLATE_NOOP("Column", "Notes"),
    "keep as text": QT_TRANSLATE_NOOP("Column", "Keep as text"),
    "leave out": QT_TRANSLATE_NOOP("Column", "Leave out"),
}
_ENCODINGS = {
    "utf-8": QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-8)"),
    "utf-16": QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16)"),
    "cp1252": QT_TRANSLATE_NOOP("Encoding", "Western European (Windows)"),
    "cp1250": QT_TRANSLATE_NOOP("Encoding", "Central European (Windows)"),
    "cp1251": QT_TRANSLATE_NOOP("Encoding", "Cyrillic (Windows)"),
    "koi8-r": QT_TRANSLATE_NOOP("Encoding", "Cyrillic (KOI8-R)"),
    "cp1253": QT_TRANSLATE_NOOP("Encoding", "Greek (Windows)"),
    "cp1254": QT_TRANSLATE_NOOP("Encoding", "Turkish (Windows)"),
    "cp1255": QT_TRANSLATE_NOOP("Encoding", "Hebrew (Windows)"),
    "cp1256": QT_TRANSLATE_NOOP("Encoding", "Arabic (Windows)"),
    "cp1257": QT_TRANSLATE_NOOP("Encoding", "Baltic (Windows)"),
    "mac-roman": QT_TRANSLATE_NOOP("Encoding", "Western European (old Mac)"),
    "cp850": QT_TRANSLATE_NOOP("Encoding", "Western European (DOS)"),
    "gb18030": QT_TRANSLATE_NOOP("Encoding", "Chinese (GB18030)"),
    "big5": QT_TRANSLATE_NOOP("Encoding", "Chinese (Big5)"),
    "cp932": QT_TRANSLATE_NOOP("Encoding", "Japanese (Shift JIS)"),
    "cp949": QT_TRANSLATE_NOOP("Encoding", "Korean (Windows)"),
}

_FORMATS = {
    "vcard": QT_TRANSLATE_NOOP("Format", "Contacts (vCard)"),
    "ldif": QT_TRANSLATE_NOOP("Format", "Contacts (LDIF)"),
    "csv": QT_TRANSLATE_NOOP("Format", "Sheet (CSV)"),
    "xlsx": QT_TRANSLATE_NOOP("Format", "Sheet (Excel)"),
    "ods": QT_TRANSLATE_NOOP("Format", "Sheet (OpenDocument)"),
    "ics": QT_TRANSLATE_NOOP("Format", "Calendar"),
    "rednotebook": QT_TRANSLATE_NOOP("Format", "Journal of RedNotebook"),
    "dayone": QT_TRANSLATE_NOOP("Format", "Journal of Day One"),
    "journey": QT_TRANSLATE_NOOP("Format", "Journal of Journey"),
    "jrnl": QT_TRANSLATE_NOOP("Format", "Journal of jrnl"),
    "jrnl-json": QT_TRANSLATE_NOOP("Format", "Journal of jrnl"),
    "monica": QT_TRANSLATE_NOOP("Format", "Monica"),
    "notes": QT_TRANSLATE_NOOP("Format", "Notes (Markdown)"),
}


def format_name(code: str) -> str:
    """What a format is called."""
    name = _FORMATS.get(code)
    return QCoreApplication.translate("Format", name) if name else code


def choices() -> list[tuple[str, str]]:
    """Every word of a column's meaning, with how it reads, in the order of the menu."""
    return [(word, QCoreApplication.translate("Column", _WORDS[word])) for word in CHOICES]


def encodings() -> list[tuple[str, str]]:
    """The codecs to choose from, with how they read."""
    translate = QCoreApplication.translate
    return [(code, translate("Encoding", name)) for code, name in _ENCODINGS.items()]


def encoding_name(code: str) -> str:
    """How a codec reads; a rare one goes by its own name."""
    known = code.removesuffix("-sig").removesuffix("-le").removesuffix("-be")
    name = _ENCODINGS.get(known)
    return QCoreApplication.translate("Encoding", name) if name else code
