"""What a person can act on, told apart from what is a bug."""

from enum import StrEnum


class Code(StrEnum):
    """Every problem a person may meet; its sentence stands in `relnotes.sentences`."""

    # what was typed
    EMPTY = "empty"
    UNREADABLE_TEXT = "unreadable text"
    TOO_LONG = "too long"
    NO_SUCH_PERSON = "no such person"
    SEVERAL_PEOPLE = "several people"
    NOBODY_NAMED = "nobody named"
    BAD_DATE = "bad date"
    BAD_AMOUNT = "bad amount"
    PERIOD_BACKWARDS = "period backwards"
    NOT_A_CHOICE = "not a choice"
    GONE = "gone"
    # repair gates
    REPAIR_OPEN = "repair open"
    MY_PART_MISSING = "my part missing"
    PROMISES_OPEN = "promises open"
    WRONG_NOT_CORRECTED = "wrong not corrected"
    REASON_MISSING = "reason missing"
    NOT_RECEIVED = "not received"
    STEP_NOT_READY = "step not ready"
    # undo
    NOTHING_TO_UNDO = "nothing to undo"
    NOTHING_TO_REDO = "nothing to redo"
    # the journal's file
    NO_JOURNAL = "no journal"
    NOT_A_JOURNAL = "not a journal"
    NEWER_JOURNAL = "newer journal"
    LOCKED = "locked"
    READ_ONLY = "read only"
    DISK_FULL = "disk full"
    DAMAGED = "damaged"
    FILE_EXISTS = "file exists"
    FOLDER_MISSING = "folder missing"
    NOT_ALLOWED = "not allowed"
    OLD_DATABASE_LIBRARY = "old database library"
    # other people's files
    FILE_MISSING = "file missing"
    FILE_UNREADABLE = "file unreadable"
    FILE_TOO_LARGE = "file too large"
    FORMAT_UNKNOWN = "format unknown"
    NEEDS_MAPPING = "needs mapping"
    NOBODY_FOUND = "nobody found"
    ARCHIVE_UNREADABLE = "archive unreadable"
    # documents
    NOTHING_CHOSEN = "nothing chosen"
    PDF_MISSING = "pdf missing"


class Problem(Exception):
    """Something a person can act on: what it is, where it stands, and the words it needs.

    `field` names the field of a draft that it belongs to; `details` fill the sentence's `{places}`.
    """

    def __init__(self, code: Code, *, field: str | None = None, **details: str | int) -> None:
        super().__init__(code.value)
        self.code = code
        self.field = field
        self.details = details
