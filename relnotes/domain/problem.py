"""What a person can act on, told apart from what is a bug."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial


class Code(StrEnum):
    """Every problem a person may meet; its sentence stands in `relnotes.sentences`."""

    # what was typed
    EMPTY = "empty"
    UNREADABLE_TEXT = "unreadable text"
    TOO_LONG = "too long"
    NO_SUCH_PERSON = "no such person"
    SEVERAL_PEOPLE = "several people"
    NOBODY_NAMED = "nobody named"
    NAME_DIFFERS = "name differs"
    BACK_TOO_EARLY = "back too early"
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
    CONTRADICTED = "contradicted"
    ALREADY_TAKEN_BACK = "already taken back"
    NOT_BY_ITSELF = "not by itself"
    WHOM_IN_TRASH = "whom in trash"
    # the journal's file
    NO_JOURNAL = "no journal"
    JOURNAL_AWAY = "journal away"
    NOT_A_JOURNAL = "not a journal"
    NEWER_JOURNAL = "newer journal"
    LOCKED = "locked"
    LOCKED_ELSEWHERE = "locked elsewhere"
    OPEN_ALREADY = "open already"
    READ_ONLY = "read only"
    SCREEN_SHARED = "screen shared"
    BUSY = "busy"
    FILE_MOVED = "file moved"
    DISK_FULL = "disk full"
    DAMAGED = "damaged"
    NOTHING_SALVAGED = "nothing salvaged"
    FILE_EXISTS = "file exists"
    IS_DATABASE = "is database"
    IS_FOLDER = "is folder"
    FOLDER_MISSING = "folder missing"
    NOT_ALLOWED = "not allowed"
    OLD_DATABASE_LIBRARY = "old database library"
    # the passphrase
    PASSPHRASE_NEEDED = "passphrase needed"
    NEW_PASSPHRASE_NEEDED = "new passphrase needed"
    PASSPHRASE_WRONG = "passphrase wrong"
    PASSPHRASE_NOT_SET = "passphrase not set"
    PASSPHRASE_SET_ALREADY = "passphrase set already"
    PASSPHRASE_SHORT = "passphrase short"
    PASSPHRASE_MISSING = "passphrase missing"
    PASSPHRASES_DIFFER = "passphrases differ"
    COPIES_LEFT = "copies left"
    COPY_DIFFERS = "copy differs"
    KEYRING_EMPTY = "keyring empty"
    KEYRING_REFUSED = "keyring refused"
    NO_ENCRYPTION = "no encryption"
    # other people's files
    FILE_MISSING = "file missing"
    FILE_UNREADABLE = "file unreadable"
    FILE_TOO_LARGE = "file too large"
    PROGRAM_FILE = "program file"
    NO_PROGRAM = "no program"
    FORMAT_UNKNOWN = "format unknown"
    NEEDS_MAPPING = "needs mapping"
    NOBODY_FOUND = "nobody found"
    ARCHIVE_UNREADABLE = "archive unreadable"
    IS_ARCHIVE = "is archive"
    NOT_FOR_FORMAT = "not for format"
    FOLDER_TAKEN = "folder taken"
    NOTHING_LEAVES = "nothing leaves"
    NO_TECHNIQUES = "no techniques"
    TWO_OPEN_REPAIRS = "two open repairs"
    # backups
    BACKUP_DAMAGED = "backup damaged"
    BACKUP_NOT_WHOLE = "backup not whole"
    NO_SUCH_BACKUP = "no such backup"
    # documents
    NOTHING_CHOSEN = "nothing chosen"
    NO_SUCH_DRAFT = "no such draft"
    BAD_PICTURE = "bad picture"
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

    def __reduce__(self) -> tuple[Callable[[], "Problem"], tuple[()]]:
        """Goes whole from one process to another."""
        return partial(Problem, self.code, field=self.field, **self.details), ()
