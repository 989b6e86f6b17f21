"""The vocabularies of the journal; their words for people stand in `relnotes.sentences`."""

from enum import StrEnum


class Side(StrEnum):
    """Whose it is: mine, or the counterpart's."""

    ME = "me"
    THEM = "them"


class Counterpart(StrEnum):
    """What the other side of a relationship is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"


class RelationshipKind(StrEnum):
    """What a relationship is to me."""

    CLIENT = "client"
    MENTEE = "mentee"
    MENTOR = "mentor"
    COLLEAGUE = "colleague"
    MANAGER = "manager"
    REPORT = "report"
    PARTNER = "partner"
    SUPPLIER = "supplier"
    COMMUNITY = "community"
    FRIEND = "friend"
    FAMILY = "family"
    OTHER = "other"


MENTORINGS = (RelationshipKind.MENTEE, RelationshipKind.MENTOR)
"""The relationships that a mentoring is, from its two sides."""


class Standing(StrEnum):
    """Whether a relationship is lived, rests, or has ended; none of them is a failure."""

    ACTIVE = "active"
    RESTING = "resting"
    ENDED = "ended"


class Health(StrEnum):
    """How a relationship is, in the user's own reading."""

    STEADY = "steady"
    STRAINED = "strained"
    DAMAGED = "damaged"


class Confidence(StrEnum):
    """Who may see a record: `private` and `in confidence` never leave the journal."""

    OPEN = "open"
    PRIVATE = "private"
    IN_CONFIDENCE = "in confidence"


class StakeKind(StrEnum):
    """A need must be true for the relationship to be worth it; an expectation is counted on."""

    NEED = "need"
    EXPECTATION = "expectation"


class StakeSource(StrEnum):
    """How a stake is known."""

    ASSUMED = "assumed"
    SAID = "said"
    ASKED = "asked"


class StakeState(StrEnum):
    """How a stake stands."""

    OPEN = "open"
    MET = "met"
    EXCEEDED = "exceeded"
    AT_RISK = "at risk"
    UNMET = "unmet"
    RELEASED = "released"


class EntryKind(StrEnum):
    """What happened."""

    MEETING = "meeting"
    CALL = "call"
    VIDEO = "video"
    MESSAGE = "message"
    LUNCH = "lunch"
    VISIT = "visit"
    EVENT = "event"
    GIFT = "gift"
    NOTE = "note"
    SESSION = "session"
    FEEDBACK = "feedback"
    STRAIN = "strain"


class ContributionKind(StrEnum):
    """What sort of thing a side brought."""

    WORK = "work"
    INTRODUCTION = "introduction"
    REFERRAL = "referral"
    HELP = "help"
    ADVICE = "advice"
    MONEY = "money"
    PRAISE = "praise"
    EXTRA_MILE = "extra mile"


class PromiseState(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    DROPPED = "dropped"


class RepairStep(StrEnum):
    """The four steps after damage, in their order."""

    FINISH = "finish"
    PAUSE = "pause"
    ICE = "ice"
    FORWARD = "forward"


class RepairState(StrEnum):
    """Whether a repair is being walked, done, or put aside."""

    OPEN = "open"
    CLOSED = "closed"
    ASIDE = "aside"


class PointState(StrEnum):
    """Whether a talking point is still to be brought up; an open one carries forward."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class GoalState(StrEnum):
    """What became of a goal."""

    OPEN = "open"
    REACHED = "reached"
    CHANGED = "changed"
    DROPPED = "dropped"


class Verdict(StrEnum):
    """What a tested belief turned out to be."""

    UNTESTED = "untested"
    HOLDS = "holds"
    PARTLY = "partly"
    FAILS = "fails"


class Footing(StrEnum):
    """How somebody stands with a skill, in words and never as a grade."""

    NEW = "new"
    WITH_HELP = "with help"
    ALONE = "alone"
    PASSES_ON = "passes on"


class TermKind(StrEnum):
    """What a counterpart allows, prefers or rules out."""

    CHANNEL = "channel"
    HOURS = "hours"
    NEVER = "never"
    OTHER = "other"


class DetailKind(StrEnum):
    """Which way a contact detail reaches someone."""

    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    ADDRESS = "address"
    ORGANISATION = "organisation"
    POSITION = "position"
    ALIAS = "alias"
    RELATED = "related"


class BackupReason(StrEnum):
    """Why a backup was made."""

    CHANGES = "changes"
    CLOSING = "closing"
    ASKED = "asked"
    IMPORT = "import"
    DELETION = "deletion"
    RESTORE = "restore"
    MIGRATION = "migration"
    PASSPHRASE = "passphrase"


class SummaryKind(StrEnum):
    """What a value summary is for."""

    CONTRACT = "contract"
    APPRAISAL = "appraisal"
    MENTORING = "mentoring"


class SummaryLength(StrEnum):
    """How much of a value summary the reader gets."""

    ONE_PAGE = "one page"
    FULL = "full"
    TALKING_POINTS = "talking points"
