"""What is wrong with the journal's file, its passphrase or its backups."""

from collections.abc import Mapping

from relnotes.domain.problem import Code
from relnotes.noop import QT_TRANSLATE_NOOP

PROBLEMS: Mapping[Code, str] = {
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
}

BARE: Mapping[Code, str] = {
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
