"""What is wrong with a file that comes in or a document that goes out."""

from collections.abc import Mapping

from relnotes.domain.problem import Code
from relnotes.noop import QT_TRANSLATE_NOOP

PROBLEMS: Mapping[Code, str] = {
    # other people's files
    Code.FILE_MISSING: QT_TRANSLATE_NOOP(
        "Problem", "There is no file at {file}. Check the name, or choose it again."
    ),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} cannot be read. Nothing was changed; try saving it again where it came from.",
    ),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem", "{file} is too large to bring in at once. Please split it and try the parts."
    ),
    Code.PROGRAM_FILE: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} can act on this computer when it is opened, so relnotes does not open it. Save a "
        "copy of it if you trust where it came from.",
    ),
    Code.NO_PROGRAM: QT_TRANSLATE_NOOP(
        "Problem", "No program here shows {file}. Save a copy of it, and open that with one."
    ),
    Code.FORMAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Problem", "The format “{format}” is not known here. These are: {known}."
    ),
    Code.NEEDS_MAPPING: QT_TRANSLATE_NOOP(
        "Problem", "It is not clear which column of {file} is which. Please say it for each."
    ),
    Code.NOBODY_FOUND: QT_TRANSLATE_NOOP(
        "Problem", "Nobody was found in {file}. Nothing was changed; is it the right file?"
    ),
    Code.ARCHIVE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problem", "{file} is not a whole relnotes archive. Nothing was changed; try another copy."
    ),
    Code.IS_ARCHIVE: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is an archive of relnotes. restore-archive makes a journal of it.",
    ),
    Code.NOT_FOR_FORMAT: QT_TRANSLATE_NOOP(
        "Problem",
        "The format “{format}” knows no choice by “{what}”, so no file was written. Please leave "
        "that out, or take another format.",
    ),
    Code.FOLDER_TAKEN: QT_TRANSLATE_NOOP(
        "Problem",
        "There is something in {folder} already, and it was not touched. Please choose a new "
        "name, or an empty folder.",
    ),
    Code.NOTHING_LEAVES: QT_TRANSLATE_NOOP(
        "Problem", "Nothing fits this choice, so no file was written. Please choose more."
    ),
    Code.NO_TECHNIQUES: QT_TRANSLATE_NOOP(
        "Problem",
        "There is no technique in it, so nothing was changed. Each begins with a line of “##” and "
        "what it is called.",
    ),
    Code.TWO_OPEN_REPAIRS: QT_TRANSLATE_NOOP(
        "Problem",
        "Each of them has an open repair, and there can be only one. Please finish one of them, "
        "or put it aside, and merge then.",
    ),
    # documents
    Code.NOTHING_CHOSEN: QT_TRANSLATE_NOOP(
        "Problem", "Nothing is chosen yet. Tick at least one line for the document."
    ),
    Code.NO_SUCH_DRAFT: QT_TRANSLATE_NOOP(
        "Problem", "No draft or template of a summary is called “{name}”."
    ),
    Code.BAD_PICTURE: QT_TRANSLATE_NOOP(
        "Problem", "This picture does not go into documents. Choose a PNG or JPEG below {limit} kB."
    ),
    Code.PDF_MISSING: QT_TRANSLATE_NOOP(
        "Problem", "This installation cannot make PDF files. Choose HTML and print it from there."
    ),
}

BARE: Mapping[Code, str] = {
    Code.FILE_MISSING: QT_TRANSLATE_NOOP(
        "Problem", "There is no such file. Check the name, or choose it again."
    ),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problem", "This file cannot be read. Nothing was changed."
    ),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Problem", "This file is too large to bring in at once. Please split it and try the parts."
    ),
    Code.PROGRAM_FILE: QT_TRANSLATE_NOOP(
        "Problem",
        "This can act on this computer when it is opened, so relnotes does not open it. Save a "
        "copy of it if you trust where it came from.",
    ),
    Code.NO_PROGRAM: QT_TRANSLATE_NOOP(
        "Problem", "No program here shows this file. Save a copy of it, and open that with one."
    ),
    Code.FORMAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Problem", "This format is not known here. Nothing was changed."
    ),
    Code.NEEDS_MAPPING: QT_TRANSLATE_NOOP(
        "Problem", "It is not clear which column is which. Please say it for each."
    ),
    Code.NOBODY_FOUND: QT_TRANSLATE_NOOP(
        "Problem", "Nobody was found in this file. Nothing was changed; is it the right file?"
    ),
    Code.ARCHIVE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problem", "This is not a whole relnotes archive. Nothing was changed; try another copy."
    ),
    Code.IS_ARCHIVE: QT_TRANSLATE_NOOP(
        "Problem",
        "This is an archive of relnotes. Bring it along by itself: a new journal is made of it.",
    ),
    Code.NOT_FOR_FORMAT: QT_TRANSLATE_NOOP(
        "Problem",
        "This format knows no such choice, so no file was written. Please leave it out, or take "
        "another format.",
    ),
    Code.FOLDER_TAKEN: QT_TRANSLATE_NOOP(
        "Problem",
        "There is something in this folder already, and it was not touched. Please choose a new "
        "name, or an empty folder.",
    ),
    Code.NO_SUCH_DRAFT: QT_TRANSLATE_NOOP(
        "Problem", "No draft or template of a summary is called so."
    ),
    Code.BAD_PICTURE: QT_TRANSLATE_NOOP(
        "Problem", "This picture does not go into documents. Choose a small PNG or JPEG."
    ),
}
