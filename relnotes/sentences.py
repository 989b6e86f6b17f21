"""The English words for problems and vocabularies; the terminal and the window say the same.

The window translates them (`relnotes.desktop.words`); `QT_TRANSLATE_NOOP` marks them for Qt's
tools, which look for that name.
"""

from collections.abc import Mapping
from enum import StrEnum
from string import Formatter

from relnotes.domain import kinds as k
from relnotes.domain.problem import Code, Problem
from relnotes.exchange.records import Trouble, TroubleCode
from relnotes.noop import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP

PROBLEMS: Mapping[Code, str] = {
    # what was typed
    Code.EMPTY: QT_TRANSLATE_NOOP("Problem", "Something belongs here; a few words are enough."),
    Code.UNREADABLE_TEXT: QT_TRANSLATE_NOOP(
        "Problem", "This text holds a character that cannot be kept. Please type that part again."
    ),
    Code.TOO_LONG: QT_TRANSLATE_NOOP(
        "Problem", "This is too long for its place; please stay under {limit} characters."
    ),
    Code.NO_SUCH_PERSON: QT_TRANSLATE_NOOP(
        "Problem", "Nobody in your journal is called “{name}”. Did you mean {nearest}?"
    ),
    Code.SEVERAL_PEOPLE: QT_TRANSLATE_NOOP(
        "Problem", "“{name}” could be more than one: {nearest}. Please write more of the name."
    ),
    Code.NOBODY_NAMED: QT_TRANSLATE_NOOP(
        "Problem", "Say whom this is about: write @ and a name, as in “@Ana met today”."
    ),
    Code.NAME_DIFFERS: QT_TRANSLATE_NOOP(
        "Problem", "This is another name. Nothing was forgotten; type the name as it stands above."
    ),
    Code.BACK_TOO_EARLY: QT_TRANSLATE_NOOP(
        "Problem", "Choose the day on which you are back: one after you leave."
    ),
    Code.BAD_DATE: QT_TRANSLATE_NOOP(
        "Problem", "“{text}” is not a date I can read. Try “17 Nov”, “yesterday” or “2026-11-17”."
    ),
    Code.BAD_AMOUNT: QT_TRANSLATE_NOOP(
        "Problem", "“{text}” is not an amount I can read. Try “3 hours” or “€48,000”."
    ),
    Code.PERIOD_BACKWARDS: QT_TRANSLATE_NOOP(
        "Problem", "The end lies before the beginning. Please change one of the two dates."
    ),
    Code.NOT_A_CHOICE: QT_TRANSLATE_NOOP(
        "Problem", "Please choose something from {low} to {high}."
    ),
    Code.GONE: QT_TRANSLATE_NOOP(
        "Problem", "This is no longer there: it was deleted or taken back. Undo may bring it back."
    ),
    # repair gates
    Code.REPAIR_OPEN: QT_TRANSLATE_NOOP(
        "Problem", "A repair is already under way here. Go on with that one, or put it aside first."
    ),
    Code.MY_PART_MISSING: QT_TRANSLATE_NOOP(
        "Problem", "Before you speak, write down your own part in what happened."
    ),
    Code.PROMISES_OPEN: QT_TRANSLATE_NOOP(
        "Problem",
        "Promises of yours are still open here: {count}. Keep each, or drop it with a reason.",
    ),
    Code.WRONG_NOT_CORRECTED: QT_TRANSLATE_NOOP(
        "Problem", "Say first how the wrong was put right, or that nothing can be."
    ),
    Code.REASON_MISSING: QT_TRANSLATE_NOOP(
        "Problem", "A short reason belongs to this, so that you understand it later."
    ),
    Code.NOT_RECEIVED: QT_TRANSLATE_NOOP(
        "Problem", "Moving forward needs that it was received. Note how they answered first."
    ),
    Code.STEP_NOT_READY: QT_TRANSLATE_NOOP(
        "Problem", "This step is not ready yet. Finish the one before it first."
    ),
    # undo
    Code.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("Problem", "There is nothing to undo."),
    Code.NOTHING_TO_REDO: QT_TRANSLATE_NOOP("Problem", "There is nothing to redo."),
    Code.CONTRADICTED: QT_TRANSLATE_NOOP(
        "Problem",
        "A later step stands against this: “{label}”. Take that one back first, or restore single "
        "fields.",
    ),
    Code.ALREADY_TAKEN_BACK: QT_TRANSLATE_NOOP(
        "Problem", "This was taken back already; nothing of it is left."
    ),
    Code.NOT_BY_ITSELF: QT_TRANSLATE_NOOP(
        "Problem",
        "This came with other things and can't be restored by itself. Take the whole step back.",
    ),
    Code.WHOM_IN_TRASH: QT_TRANSLATE_NOOP(
        "Problem", "{name} is in the trash too. Restore the relationship first."
    ),
    # the journal's file
    Code.NO_JOURNAL: QT_TRANSLATE_NOOP(
        "Problem", "There is no journal at {file}. Choose another file, or begin a new journal."
    ),
    Code.JOURNAL_AWAY: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is not there. If it lies on a drive or in a folder that is not connected, connect "
        "that and try again. Nothing was begun in its place.",
    ),
    Code.NOT_A_JOURNAL: QT_TRANSLATE_NOOP(
        "Problem", "{file} is not a relnotes journal. It was left as it is; choose another file."
    ),
    Code.NEWER_JOURNAL: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} was written by a newer relnotes (version {version} of the journal; this program "
        "knows {known}). It was left as it is. Please update relnotes to open it.",
    ),
    Code.LOCKED: QT_TRANSLATE_NOOP(
        "Problem",
        "Another program is using {file} just now. Wait a moment or close it, then try again.",
    ),
    Code.BUSY: QT_TRANSLATE_NOOP(
        "Problem", "Something large is being written just now. Wait until it is done, then go on."
    ),
    Code.LOCKED_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is open on the computer “{host}”. Close it there first; until then you can read "
        "it here.",
    ),
    Code.OPEN_ALREADY: QT_TRANSLATE_NOOP(
        "Problem", "{file} is open in another window of relnotes that does not answer just now."
    ),
    Code.READ_ONLY: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} can be read but not written. Move it to a folder of your own, or allow writing.",
    ),
    Code.KEYRING_EMPTY: QT_TRANSLATE_NOOP(
        "Problem", "The keyring did not give the passphrase. Type it instead."
    ),
    Code.KEYRING_REFUSED: QT_TRANSLATE_NOOP(
        "Problem", "The keyring refused. Unlock it and try again, or go on without it."
    ),
    Code.SCREEN_SHARED: QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing can be changed while names are hidden. End screen-share mode first: Ctrl+Shift+H.",
    ),
    Code.FILE_MOVED: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} was moved, deleted or replaced while it was open here, so nothing more is written. "
        "Put it back where it was, or open it again: what you were typing comes along.",
    ),
    Code.DISK_FULL: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} could not be written: the disk may be full, write-protected or gone. Nothing was "
        "lost: see to it and try again.",
    ),
    Code.DAMAGED: QT_TRANSLATE_NOOP(
        "Problem", "{file} is damaged. Leave it where it is and restore the newest backup."
    ),
    Code.NOTHING_SALVAGED: QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing of {file} could be read any more. It was left as it is; a backup is the way back.",
    ),
    Code.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "Problem", "There is already a file at {file}. Please choose another name."
    ),
    Code.IS_DATABASE: QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is a journal or another database, and was left as it is. Please choose another "
        "name.",
    ),
    Code.IS_FOLDER: QT_TRANSLATE_NOOP(
        "Problem", "{file} is a folder, and a file is wanted. Please name a file in it."
    ),
    Code.FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "Problem", "The folder {folder} is not there. Please choose another one, or make it first."
    ),
    Code.NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "Problem",
        "This computer does not let relnotes open {file}. Check who may read and write it.",
    ),
    Code.OLD_DATABASE_LIBRARY: QT_TRANSLATE_NOOP(
        "Problem",
        "The database library {version} of this installation is too old to be safe for your "
        "journal. Please install relnotes again.",
    ),
    # the passphrase
    Code.PASSPHRASE_NEEDED: QT_TRANSLATE_NOOP(
        "Problem", "{file} is protected. Type its passphrase, or name a file that holds it."
    ),
    Code.NEW_PASSPHRASE_NEEDED: QT_TRANSLATE_NOOP(
        "Problem", "Type a new passphrase for {file}, or name a file that holds one."
    ),
    Code.PASSPHRASE_WRONG: QT_TRANSLATE_NOOP(
        "Problem",
        "This passphrase does not open {file}. Look at Caps Lock and the keyboard’s language and "
        "try again. If it surely is the right one, the file is damaged or no journal.",
    ),
    Code.PASSPHRASE_NOT_SET: QT_TRANSLATE_NOOP(
        "Problem", "{file} has no passphrase, and anybody can read it. Open it without one."
    ),
    Code.PASSPHRASE_SET_ALREADY: QT_TRANSLATE_NOOP(
        "Problem", "{file} has a passphrase already. Change that one instead."
    ),
    Code.PASSPHRASE_SHORT: QT_TRANSLATE_NOOP(
        "Problem", "Please use at least {least} characters; five or six words are easy to keep."
    ),
    Code.PASSPHRASE_MISSING: QT_TRANSLATE_NOOP(
        "Problem", "The first line of {file} is empty. Write the passphrase there, and only that."
    ),
    Code.PASSPHRASES_DIFFER: QT_TRANSLATE_NOOP(
        "Problem", "The two passphrases are not the same. Please type both again."
    ),
    Code.COPIES_LEFT: QT_TRANSLATE_NOOP(
        "Problem",
        "These copies could not be rewritten and stay as they were: {files}. Delete them where you "
        "no longer need them.",
    ),
    Code.COPY_DIFFERS: QT_TRANSLATE_NOOP(
        "Problem",
        "The new copy of {file} did not pass its check, so your journal was left as it was. Make "
        "a backup, and look whether the disk is well.",
    ),
    Code.NO_ENCRYPTION: QT_TRANSLATE_NOOP(
        "Problem",
        "This installation cannot encrypt: another database library stands in the way. Nothing "
        "was written to {file}. Please install relnotes again.",
    ),
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
    # backups
    Code.BACKUP_DAMAGED: QT_TRANSLATE_NOOP(
        "Problem", "The backup {file} is damaged and was left as it is. Please take another one."
    ),
    Code.BACKUP_NOT_WHOLE: QT_TRANSLATE_NOOP(
        "Problem",
        "The copy {file} did not come out whole, so it was thrown away. All earlier backups are "
        "kept; look whether the disk is well and try again.",
    ),
    Code.NO_SUCH_BACKUP: QT_TRANSLATE_NOOP(
        "Problem", "There is no backup “{name}”. “relnotes backups” lists those that there are."
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
"""One sentence for each problem, what it is and what to do; details fill its `{places}`."""

BARE: Mapping[Code, str] = {
    Code.TOO_LONG: QT_TRANSLATE_NOOP("Problem", "This is too long for its place."),
    Code.NO_SUCH_PERSON: QT_TRANSLATE_NOOP(
        "Problem", "Nobody in your journal has this name. Check the spelling, or add them first."
    ),
    Code.SEVERAL_PEOPLE: QT_TRANSLATE_NOOP(
        "Problem", "This could be more than one person. Please write more of the name."
    ),
    Code.BAD_DATE: QT_TRANSLATE_NOOP(
        "Problem", "This is not a date I can read. Try “17 Nov”, “yesterday” or “2026-11-17”."
    ),
    Code.BAD_AMOUNT: QT_TRANSLATE_NOOP(
        "Problem", "This is not an amount I can read. Try “3 hours” or “€48,000”."
    ),
    Code.NOT_A_CHOICE: QT_TRANSLATE_NOOP("Problem", "Please choose one of what is offered here."),
    Code.PROMISES_OPEN: QT_TRANSLATE_NOOP(
        "Problem", "Promises of yours are still open here. Keep each, or drop it with a reason."
    ),
    Code.CONTRADICTED: QT_TRANSLATE_NOOP(
        "Problem",
        "A later change stands against this. Take that one back first, or restore single fields.",
    ),
    Code.WHOM_IN_TRASH: QT_TRANSLATE_NOOP(
        "Problem", "Whom this belongs to is in the trash too. Restore the relationship first."
    ),
    Code.NO_JOURNAL: QT_TRANSLATE_NOOP(
        "Problem", "There is no journal here. Choose another file, or begin a new journal."
    ),
    Code.JOURNAL_AWAY: QT_TRANSLATE_NOOP(
        "Problem",
        "The journal is not there. If it lies on a drive or in a folder that is not connected, "
        "connect that and try again. Nothing was begun in its place.",
    ),
    Code.NOT_A_JOURNAL: QT_TRANSLATE_NOOP(
        "Problem", "This is not a relnotes journal. It was left as it is; choose another file."
    ),
    Code.NEWER_JOURNAL: QT_TRANSLATE_NOOP(
        "Problem", "This journal was written by a newer relnotes. Please update to open it."
    ),
    Code.LOCKED: QT_TRANSLATE_NOOP(
        "Problem", "Another program is using the journal just now. Wait a moment, then try again."
    ),
    Code.LOCKED_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Problem", "The journal is open on another computer. Close it there first, or only read it."
    ),
    Code.OPEN_ALREADY: QT_TRANSLATE_NOOP(
        "Problem", "The journal is open in another window of relnotes that does not answer."
    ),
    Code.READ_ONLY: QT_TRANSLATE_NOOP(
        "Problem", "This can be read but not written. Move it to a folder of your own."
    ),
    Code.FILE_MOVED: QT_TRANSLATE_NOOP(
        "Problem",
        "The journal was moved, deleted or replaced while it was open. Put it back, or open it "
        "again.",
    ),
    Code.DISK_FULL: QT_TRANSLATE_NOOP(
        "Problem", "This could not be written; the disk may be full. Make room and try again."
    ),
    Code.DAMAGED: QT_TRANSLATE_NOOP(
        "Problem", "This file is damaged. Leave it where it is and restore the newest backup."
    ),
    Code.NOTHING_SALVAGED: QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing of it could be read any more. It was left as it is; a backup is the way back.",
    ),
    Code.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "Problem", "There is already a file of this name. Please choose another one."
    ),
    Code.IS_DATABASE: QT_TRANSLATE_NOOP(
        "Problem", "This is a journal or another database, and was left as it is."
    ),
    Code.IS_FOLDER: QT_TRANSLATE_NOOP(
        "Problem", "This is a folder, and a file is wanted. Please choose a file in it."
    ),
    Code.FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "Problem", "This folder is not there. Please choose another one, or make it first."
    ),
    Code.NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "Problem", "This computer does not let relnotes open it. Check who may read and write it."
    ),
    Code.OLD_DATABASE_LIBRARY: QT_TRANSLATE_NOOP(
        "Problem", "A library of this installation is too old. Please install relnotes again."
    ),
    Code.PASSPHRASE_NEEDED: QT_TRANSLATE_NOOP(
        "Problem", "This journal is protected. Please type its passphrase."
    ),
    Code.NEW_PASSPHRASE_NEEDED: QT_TRANSLATE_NOOP("Problem", "Please type a new passphrase."),
    Code.PASSPHRASE_WRONG: QT_TRANSLATE_NOOP(
        "Problem",
        "This passphrase does not open the journal. Look at Caps Lock and the keyboard’s language, "
        "and try again.",
    ),
    Code.PASSPHRASE_NOT_SET: QT_TRANSLATE_NOOP(
        "Problem", "This journal has no passphrase. Open it without one."
    ),
    Code.PASSPHRASE_SET_ALREADY: QT_TRANSLATE_NOOP(
        "Problem", "This journal has a passphrase already. Change that one instead."
    ),
    Code.PASSPHRASE_SHORT: QT_TRANSLATE_NOOP(
        "Problem", "Please use more characters; five or six words are easy to keep."
    ),
    Code.PASSPHRASE_MISSING: QT_TRANSLATE_NOOP("Problem", "Please type a passphrase."),
    Code.COPIES_LEFT: QT_TRANSLATE_NOOP(
        "Problem", "Some older copies could not be rewritten and stay as they were."
    ),
    Code.COPY_DIFFERS: QT_TRANSLATE_NOOP(
        "Problem", "The new copy did not pass its check, so your journal was left as it was."
    ),
    Code.NO_ENCRYPTION: QT_TRANSLATE_NOOP(
        "Problem", "This installation cannot encrypt. Please install relnotes again."
    ),
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
    Code.NO_SUCH_DRAFT: QT_TRANSLATE_NOOP(
        "Problem", "No draft or template of a summary is called so."
    ),
    Code.BAD_PICTURE: QT_TRANSLATE_NOOP(
        "Problem", "This picture does not go into documents. Choose a small PNG or JPEG."
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
    Code.FOLDER_TAKEN: QT_TRANSLATE_NOOP(
        "Problem",
        "There is something in this folder already, and it was not touched. Please choose a new "
        "name, or an empty folder.",
    ),
    Code.NOT_FOR_FORMAT: QT_TRANSLATE_NOOP(
        "Problem",
        "This format knows no such choice, so no file was written. Please leave it out, or take "
        "another format.",
    ),
    Code.BACKUP_DAMAGED: QT_TRANSLATE_NOOP(
        "Problem", "This backup is damaged and was left as it is. Please take another one."
    ),
    Code.BACKUP_NOT_WHOLE: QT_TRANSLATE_NOOP(
        "Problem", "The copy did not come out whole, so it was thrown away. Earlier ones are kept."
    ),
    Code.NO_SUCH_BACKUP: QT_TRANSLATE_NOOP(
        "Problem", "There is no such backup. “relnotes backups” lists those that there are."
    ),
}
"""The sentence where a detail is missing, or empty."""

ENUMS: Mapping[type[StrEnum], Mapping[StrEnum, str]] = {
    k.Side: {
        k.Side.ME: QT_TRANSLATE_NOOP("Side", "me"),
        k.Side.THEM: QT_TRANSLATE_NOOP("Side", "them"),
    },
    k.Counterpart: {
        k.Counterpart.PERSON: QT_TRANSLATE_NOOP("Counterpart", "person"),
        k.Counterpart.ORGANISATION: QT_TRANSLATE_NOOP("Counterpart", "organisation"),
        k.Counterpart.GROUP: QT_TRANSLATE_NOOP("Counterpart", "group"),
    },
    k.RelationshipKind: {
        k.RelationshipKind.CLIENT: QT_TRANSLATE_NOOP("RelationshipKind", "client"),
        k.RelationshipKind.MENTEE: QT_TRANSLATE_NOOP("RelationshipKind", "mentee"),
        k.RelationshipKind.MENTOR: QT_TRANSLATE_NOOP("RelationshipKind", "mentor"),
        k.RelationshipKind.COLLEAGUE: QT_TRANSLATE_NOOP("RelationshipKind", "colleague"),
        k.RelationshipKind.MANAGER: QT_TRANSLATE_NOOP("RelationshipKind", "manager"),
        k.RelationshipKind.REPORT: QT_TRANSLATE_NOOP("RelationshipKind", "report"),
        k.RelationshipKind.PARTNER: QT_TRANSLATE_NOOP("RelationshipKind", "partner"),
        k.RelationshipKind.SUPPLIER: QT_TRANSLATE_NOOP("RelationshipKind", "supplier"),
        k.RelationshipKind.COMMUNITY: QT_TRANSLATE_NOOP("RelationshipKind", "community"),
        k.RelationshipKind.FRIEND: QT_TRANSLATE_NOOP("RelationshipKind", "friend"),
        k.RelationshipKind.FAMILY: QT_TRANSLATE_NOOP("RelationshipKind", "family"),
        k.RelationshipKind.OTHER: QT_TRANSLATE_NOOP("RelationshipKind", "other"),
    },
    k.Standing: {
        k.Standing.ACTIVE: QT_TRANSLATE_NOOP("Standing", "active"),
        k.Standing.RESTING: QT_TRANSLATE_NOOP("Standing", "resting"),
        k.Standing.ENDED: QT_TRANSLATE_NOOP("Standing", "ended"),
    },
    k.Health: {
        k.Health.STEADY: QT_TRANSLATE_NOOP("Health", "steady"),
        k.Health.STRAINED: QT_TRANSLATE_NOOP("Health", "strained"),
        k.Health.DAMAGED: QT_TRANSLATE_NOOP("Health", "damaged"),
    },
    k.Confidence: {
        k.Confidence.OPEN: QT_TRANSLATE_NOOP("Confidence", "open"),
        k.Confidence.PRIVATE: QT_TRANSLATE_NOOP("Confidence", "private"),
        k.Confidence.IN_CONFIDENCE: QT_TRANSLATE_NOOP("Confidence", "in confidence"),
    },
    k.StakeKind: {
        k.StakeKind.NEED: QT_TRANSLATE_NOOP("StakeKind", "need"),
        k.StakeKind.EXPECTATION: QT_TRANSLATE_NOOP("StakeKind", "expectation"),
    },
    k.StakeSource: {
        k.StakeSource.ASSUMED: QT_TRANSLATE_NOOP("StakeSource", "assumed"),
        k.StakeSource.SAID: QT_TRANSLATE_NOOP("StakeSource", "said"),
        k.StakeSource.ASKED: QT_TRANSLATE_NOOP("StakeSource", "asked"),
    },
    k.StakeState: {
        k.StakeState.OPEN: QT_TRANSLATE_NOOP("StakeState", "open"),
        k.StakeState.MET: QT_TRANSLATE_NOOP("StakeState", "met"),
        k.StakeState.EXCEEDED: QT_TRANSLATE_NOOP("StakeState", "exceeded"),
        k.StakeState.AT_RISK: QT_TRANSLATE_NOOP("StakeState", "at risk"),
        k.StakeState.UNMET: QT_TRANSLATE_NOOP("StakeState", "unmet"),
        k.StakeState.RELEASED: QT_TRANSLATE_NOOP("StakeState", "released"),
    },
    k.EntryKind: {
        k.EntryKind.MEETING: QT_TRANSLATE_NOOP("EntryKind", "meeting"),
        k.EntryKind.CALL: QT_TRANSLATE_NOOP("EntryKind", "call"),
        k.EntryKind.VIDEO: QT_TRANSLATE_NOOP("EntryKind", "video call"),
        k.EntryKind.MESSAGE: QT_TRANSLATE_NOOP("EntryKind", "message"),
        k.EntryKind.LUNCH: QT_TRANSLATE_NOOP("EntryKind", "lunch"),
        k.EntryKind.VISIT: QT_TRANSLATE_NOOP("EntryKind", "visit"),
        k.EntryKind.EVENT: QT_TRANSLATE_NOOP("EntryKind", "event"),
        k.EntryKind.GIFT: QT_TRANSLATE_NOOP("EntryKind", "gift"),
        k.EntryKind.NOTE: QT_TRANSLATE_NOOP("EntryKind", "note"),
        k.EntryKind.SESSION: QT_TRANSLATE_NOOP("EntryKind", "session"),
        k.EntryKind.FEEDBACK: QT_TRANSLATE_NOOP("EntryKind", "feedback"),
        k.EntryKind.STRAIN: QT_TRANSLATE_NOOP("EntryKind", "strain"),
    },
    k.ContributionKind: {
        k.ContributionKind.WORK: QT_TRANSLATE_NOOP("ContributionKind", "work"),
        k.ContributionKind.INTRODUCTION: QT_TRANSLATE_NOOP("ContributionKind", "introduction"),
        k.ContributionKind.REFERRAL: QT_TRANSLATE_NOOP("ContributionKind", "referral"),
        k.ContributionKind.HELP: QT_TRANSLATE_NOOP("ContributionKind", "help"),
        k.ContributionKind.ADVICE: QT_TRANSLATE_NOOP("ContributionKind", "advice"),
        k.ContributionKind.MONEY: QT_TRANSLATE_NOOP("ContributionKind", "money"),
        k.ContributionKind.PRAISE: QT_TRANSLATE_NOOP("ContributionKind", "praise"),
        k.ContributionKind.EXTRA_MILE: QT_TRANSLATE_NOOP("ContributionKind", "extra mile"),
    },
    k.PromiseState: {
        k.PromiseState.OPEN: QT_TRANSLATE_NOOP("PromiseState", "open"),
        k.PromiseState.KEPT: QT_TRANSLATE_NOOP("PromiseState", "kept"),
        k.PromiseState.DROPPED: QT_TRANSLATE_NOOP("PromiseState", "dropped"),
    },
    k.RepairStep: {
        k.RepairStep.FINISH: QT_TRANSLATE_NOOP("RepairStep", "finish the task"),
        k.RepairStep.PAUSE: QT_TRANSLATE_NOOP("RepairStep", "pause"),
        k.RepairStep.ICE: QT_TRANSLATE_NOOP("RepairStep", "break the ice, humbly"),
        k.RepairStep.FORWARD: QT_TRANSLATE_NOOP("RepairStep", "move forward"),
    },
    k.RepairState: {
        k.RepairState.OPEN: QT_TRANSLATE_NOOP("RepairState", "open"),
        k.RepairState.CLOSED: QT_TRANSLATE_NOOP("RepairState", "closed"),
        k.RepairState.ASIDE: QT_TRANSLATE_NOOP("RepairState", "put aside"),
    },
    k.PointState: {
        k.PointState.OPEN: QT_TRANSLATE_NOOP("PointState", "to bring up"),
        k.PointState.DONE: QT_TRANSLATE_NOOP("PointState", "talked about"),
        k.PointState.DROPPED: QT_TRANSLATE_NOOP("PointState", "dropped"),
    },
    k.GoalState: {
        k.GoalState.OPEN: QT_TRANSLATE_NOOP("GoalState", "open"),
        k.GoalState.REACHED: QT_TRANSLATE_NOOP("GoalState", "reached"),
        k.GoalState.CHANGED: QT_TRANSLATE_NOOP("GoalState", "changed"),
        k.GoalState.DROPPED: QT_TRANSLATE_NOOP("GoalState", "dropped"),
    },
    k.Verdict: {
        k.Verdict.UNTESTED: QT_TRANSLATE_NOOP("Verdict", "untested"),
        k.Verdict.HOLDS: QT_TRANSLATE_NOOP("Verdict", "holds"),
        k.Verdict.PARTLY: QT_TRANSLATE_NOOP("Verdict", "holds partly"),
        k.Verdict.FAILS: QT_TRANSLATE_NOOP("Verdict", "does not hold"),
    },
    k.Footing: {
        k.Footing.NEW: QT_TRANSLATE_NOOP("Footing", "still new"),
        k.Footing.WITH_HELP: QT_TRANSLATE_NOOP("Footing", "with help"),
        k.Footing.ALONE: QT_TRANSLATE_NOOP("Footing", "without help"),
        k.Footing.PASSES_ON: QT_TRANSLATE_NOOP("Footing", "passes it on"),
    },
    k.TermKind: {
        k.TermKind.CHANNEL: QT_TRANSLATE_NOOP("TermKind", "channel"),
        k.TermKind.HOURS: QT_TRANSLATE_NOOP("TermKind", "days and hours"),
        k.TermKind.NEVER: QT_TRANSLATE_NOOP("TermKind", "never"),
        k.TermKind.OTHER: QT_TRANSLATE_NOOP("TermKind", "other"),
    },
    k.DetailKind: {
        k.DetailKind.EMAIL: QT_TRANSLATE_NOOP("DetailKind", "e-mail"),
        k.DetailKind.PHONE: QT_TRANSLATE_NOOP("DetailKind", "phone"),
        k.DetailKind.URL: QT_TRANSLATE_NOOP("DetailKind", "web page"),
        k.DetailKind.ADDRESS: QT_TRANSLATE_NOOP("DetailKind", "address"),
        k.DetailKind.ORGANISATION: QT_TRANSLATE_NOOP("DetailKind", "organisation"),
        k.DetailKind.POSITION: QT_TRANSLATE_NOOP("DetailKind", "position"),
        k.DetailKind.ALIAS: QT_TRANSLATE_NOOP("DetailKind", "also called"),
        k.DetailKind.RELATED: QT_TRANSLATE_NOOP("DetailKind", "related"),
    },
    k.BackupReason: {
        k.BackupReason.CHANGES: QT_TRANSLATE_NOOP("BackupReason", "after changes"),
        k.BackupReason.CLOSING: QT_TRANSLATE_NOOP("BackupReason", "on closing"),
        k.BackupReason.ASKED: QT_TRANSLATE_NOOP("BackupReason", "you asked for it"),
        k.BackupReason.IMPORT: QT_TRANSLATE_NOOP("BackupReason", "before bringing in"),
        k.BackupReason.DELETION: QT_TRANSLATE_NOOP("BackupReason", "before deleting"),
        k.BackupReason.RESTORE: QT_TRANSLATE_NOOP("BackupReason", "before restoring"),
        k.BackupReason.MIGRATION: QT_TRANSLATE_NOOP("BackupReason", "before a new version"),
        k.BackupReason.PASSPHRASE: QT_TRANSLATE_NOOP(
            "BackupReason", "before the passphrase changed"
        ),
    },
    k.SummaryKind: {
        k.SummaryKind.CONTRACT: QT_TRANSLATE_NOOP("SummaryKind", "contract"),
        k.SummaryKind.APPRAISAL: QT_TRANSLATE_NOOP("SummaryKind", "appraisal"),
        k.SummaryKind.MENTORING: QT_TRANSLATE_NOOP("SummaryKind", "mentoring"),
    },
    k.SummaryLength: {
        k.SummaryLength.ONE_PAGE: QT_TRANSLATE_NOOP("SummaryLength", "one page"),
        k.SummaryLength.FULL: QT_TRANSLATE_NOOP("SummaryLength", "full"),
        k.SummaryLength.TALKING_POINTS: QT_TRANSLATE_NOOP("SummaryLength", "talking points"),
    },
}
"""The words for every member of a vocabulary, as they stand inside a sentence."""

TONE: Mapping[str, str] = {
    "pointing": QT_TRANSLATE_NOOP(
        "Tone", "points at them. If they made mistakes, let them name those."
    ),
    "conditional": QT_TRANSLATE_NOOP(
        "Tone", "An “if” leaves open whether it hurt. Say what you did instead."
    ),
    "justifying": QT_TRANSLATE_NOOP(
        "Tone", "This explains you. They are still waiting to hear about themselves."
    ),
    "repeated_apology": QT_TRANSLATE_NOOP(
        "Tone", "One apology, made once, weighs more than three."
    ),
}
"""Why the composer points something out, by rule; the first follows the quoted words."""


def problem_sentence(problem: Problem) -> str:
    """The English sentence for a problem, its places filled."""
    return filled(problem_template(problem), problem)


def problem_template(problem: Problem) -> str:
    """The sentence that fits what the problem tells, its places still open."""
    sentence = PROBLEMS[problem.code]
    if all(str(problem.details.get(place, "")) for place in places(sentence)):
        return sentence
    return BARE[problem.code]


def filled(template: str, problem: Problem) -> str:
    """A template, translated or not, with the problem's details."""
    return template.format(**problem.details)


def places(sentence: str) -> frozenset[str]:
    """The names of the places in a sentence."""
    return frozenset(name for _, name, _, _ in Formatter().parse(sentence) if name)


def word(member: StrEnum) -> str:
    """The English word for a member of a vocabulary."""
    return ENUMS[type(member)][member]


def trouble_sentence(trouble: Trouble) -> str:
    """The English sentence for something odd in a file, with its line where it has one."""
    sentence = trouble_filled(TROUBLES[trouble.code], trouble)
    return sentence if trouble.line is None else f"Line {trouble.line}: {sentence}"


def trouble_filled(template: str, trouble: Trouble) -> str:
    """A template, translated or not, with the file's own words in it or after it."""
    if "detail" in places(template):
        return template.format(detail=trouble.detail)
    return f"{template} “{trouble.detail}”" if trouble.detail else template


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
