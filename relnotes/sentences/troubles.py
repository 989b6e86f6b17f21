"""What is odd in other people's files, and was read as well as it could be."""

from collections.abc import Mapping

from relnotes.exchange.records import TroubleCode
from relnotes.noop import QT_TRANSLATE_NOOP

TROUBLES: Mapping[TroubleCode, str] = {
    TroubleCode.EMPTY: QT_TRANSLATE_NOOP(
        "Trouble", "There is nothing in this file. Please save it again where it came from."
    ),
    TroubleCode.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "Trouble",
        "This is no file of contacts that I know. Save your contacts as vCard or CSV, then try "
        "that file.",
    ),
    TroubleCode.NOT_CONTACTS: QT_TRANSLATE_NOOP(
        "Trouble",
        "This table doesn't look like contacts: no column has names, e-mails or phones.",
    ),
    TroubleCode.OWN_TABLE: QT_TRANSLATE_NOOP(
        "Trouble",
        "Of the tables that relnotes writes, only relationships.csv brings people back. An archive "
        "brings everything back.",
    ),
    TroubleCode.NOBODY: QT_TRANSLATE_NOOP(
        "Trouble", "Nobody is in this file. Is it the right one?"
    ),
    TroubleCode.NEEDS_MAPPING: QT_TRANSLATE_NOOP(
        "Trouble",
        "What the columns hold was only guessed. Please look at them before anybody comes along.",
    ),
    TroubleCode.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Trouble",
        "This file is too large to bring in at once ({detail}). Please split it and try the parts.",
    ),
    TroubleCode.TOO_MANY_RECORDS: QT_TRANSLATE_NOOP(
        "Trouble",
        "Only the first {detail} people were read. Please split the file for the others.",
    ),
    TroubleCode.MORE_TROUBLES: QT_TRANSLATE_NOOP("Trouble", "And {detail} more of this sort."),
    TroubleCode.UNREADABLE_LINE: QT_TRANSLATE_NOOP(
        "Trouble", "This line could not be read and was left out."
    ),
    TroubleCode.STRAY_LINE: QT_TRANSLATE_NOOP(
        "Trouble", "This line belongs to no card and was left out."
    ),
    TroubleCode.MISSING_END: QT_TRANSLATE_NOOP(
        "Trouble", "The card that begins here has no end; what was there was read."
    ),
    TroubleCode.UNCLOSED_QUOTE: QT_TRANSLATE_NOOP(
        "Trouble", "A quotation mark is opened here and never closed. Please look at this row."
    ),
    TroubleCode.SURPLUS_CELLS: QT_TRANSLATE_NOOP(
        "Trouble", "This row has more cells than the table has columns. Please look at it."
    ),
    TroubleCode.EMPTY_RECORD: QT_TRANSLATE_NOOP(
        "Trouble", "Nothing here says who it is, so nobody was made of it."
    ),
    TroubleCode.TEXT_CUT: QT_TRANSLATE_NOOP("Trouble", "This text was too long and was shortened."),
    TroubleCode.PHOTO_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Trouble", "The picture is too large and stays behind; everything else comes along."
    ),
    TroubleCode.PHOTO_UNREADABLE: QT_TRANSLATE_NOOP(
        "Trouble", "The picture could not be read and stays behind; everything else comes along."
    ),
    TroubleCode.BAD_DATE: QT_TRANSLATE_NOOP(
        "Trouble", "This is not a date I can read; it is kept as text about the person."
    ),
    TroubleCode.DATE_ORDER_GUESSED: QT_TRANSLATE_NOOP(
        "Trouble", "It is not certain whether dates begin with the day or the month. Please check."
    ),
    TroubleCode.UNKNOWN_CHARSET: QT_TRANSLATE_NOOP(
        "Trouble", "The text says that it is written in an unknown way. Please check its letters."
    ),
    TroubleCode.ENCODING_GUESSED: QT_TRANSLATE_NOOP(
        "Trouble", "How the letters are written was guessed ({detail}). Please check the accents."
    ),
    TroubleCode.CHARACTERS_LOST: QT_TRANSLATE_NOOP(
        "Trouble", "Some characters could not be read. Please check the names."
    ),
    TroubleCode.UNKNOWN_RELATION: QT_TRANSLATE_NOOP(
        "Trouble", "This names another card that is not in the file, and was left out."
    ),
    TroubleCode.OTHER_SHEET: QT_TRANSLATE_NOOP(
        "Trouble",
        "This is a sheet of a kind that I can't read. Open it where it came from and save it as "
        ".xlsx or CSV.",
    ),
    TroubleCode.NO_ACCESS: QT_TRANSLATE_NOOP(
        "Trouble", "This file can't be opened. Please look at who may read it."
    ),
    TroubleCode.GAVE_UP: QT_TRANSLATE_NOOP(
        "Trouble",
        "Reading this file came to no end, so I stopped. Please save it again where it came from.",
    ),
    TroubleCode.TOO_MUCH_MEMORY: QT_TRANSLATE_NOOP(
        "Trouble",
        "This file asks for more memory than it should. Please split it and try the parts.",
    ),
    TroubleCode.NOTHING_TO_BRING: QT_TRANSLATE_NOOP(
        "Trouble", "No meeting and no note is in this file. Is it the right one?"
    ),
    TroubleCode.UNREADABLE_RECORD: QT_TRANSLATE_NOOP(
        "Trouble", "This part could not be read and was left out."
    ),
    TroubleCode.UNKNOWN_ZONE: QT_TRANSLATE_NOOP(
        "Trouble", "This time zone is not known, so the time stays as it is written: {detail}."
    ),
    TroubleCode.ENCRYPTED: QT_TRANSLATE_NOOP(
        "Trouble", "This file is encrypted. Please save it without a password where it came from."
    ),
    TroubleCode.PICTURES_MISSING: QT_TRANSLATE_NOOP(
        "Trouble", "Pictures that are not beside the file, or are none that can be kept: {detail}."
    ),
    TroubleCode.PICTURES_LEFT_OUT: QT_TRANSLATE_NOOP(
        "Trouble", "Pictures that are too large or too many, and stay behind: {detail}."
    ),
    TroubleCode.LEFT_OUT: QT_TRANSLATE_NOOP(
        "Trouble", "relnotes has no place for this, so it was left out: {detail}."
    ),
}
"""One sentence for each odd thing in a file; its words fill `{detail}`, or stand after it."""
