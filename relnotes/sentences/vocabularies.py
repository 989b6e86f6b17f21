"""The words for the vocabularies of the journal, and for what the composer points out."""

from collections.abc import Mapping
from enum import StrEnum

from relnotes.domain import kinds as k
from relnotes.noop import QT_TRANSLATE_NOOP

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
