"""The English words for every column of which the history tells.

The window translates them, as it does the words of `relnotes.sentences`.
"""

from collections.abc import Mapping

from relnotes.noop import QT_TRANSLATE_NOOP

SHARED: Mapping[str, str] = {
    "acknowledged_day": QT_TRANSLATE_NOOP("Field", "Told or thanked on"),
    "acknowledged_how": QT_TRANSLATE_NOOP("Field", "Told or thanked how"),
    "agreement_id": QT_TRANSLATE_NOOP("Field", "Agreement"),
    "closed_day": QT_TRANSLATE_NOOP("Field", "Closed on"),
    "comment": QT_TRANSLATE_NOOP("Field", "Comment"),
    "confidence": QT_TRANSLATE_NOOP("Field", "Who may see it"),
    "day": QT_TRANSLATE_NOOP("Field", "Day"),
    "done_day": QT_TRANSLATE_NOOP("Field", "Done on"),
    "due": QT_TRANSLATE_NOOP("Field", "Due"),
    "entry_id": QT_TRANSLATE_NOOP("Field", "Entry"),
    "kind": QT_TRANSLATE_NOOP("Field", "Kind"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "note": QT_TRANSLATE_NOOP("Field", "Note"),
    "position": QT_TRANSLATE_NOOP("Field", "Place in the list"),
    "question": QT_TRANSLATE_NOOP("Field", "Question"),
    "reason": QT_TRANSLATE_NOOP("Field", "Reason"),
    "relationship_id": QT_TRANSLATE_NOOP("Field", "Relationship"),
    "side": QT_TRANSLATE_NOOP("Field", "Side"),
    "since": QT_TRANSLATE_NOOP("Field", "Since"),
    "stake_id": QT_TRANSLATE_NOOP("Field", "Need or expectation"),
    "state": QT_TRANSLATE_NOOP("Field", "How it stands"),
    "step": QT_TRANSLATE_NOOP("Field", "Step"),
    "text": QT_TRANSLATE_NOOP("Field", "Text"),
    "title": QT_TRANSLATE_NOOP("Field", "Title"),
    "trashed": QT_TRANSLATE_NOOP("Field", "In the trash since"),
    "until": QT_TRANSLATE_NOOP("Field", "Until"),
    "what": QT_TRANSLATE_NOOP("Field", "What"),
}
"""Columns that mean the same wherever they stand."""

OWN: Mapping[str, Mapping[str, str]] = {
    "about_answer": {"answer": QT_TRANSLATE_NOOP("Field", "Answer")},
    "agreement": {
        "review_day": QT_TRANSLATE_NOOP("Field", "Look at it again on"),
        "end_day": QT_TRANSLATE_NOOP("Field", "Ends on"),
        "boundaries": QT_TRANSLATE_NOOP("Field", "What stays out of bounds"),
    },
    "agreement_duty": {},
    "agreement_item": {
        "theirs": QT_TRANSLATE_NOOP("Field", "Their side"),
        "mine": QT_TRANSLATE_NOOP("Field", "My side"),
        "agreed": QT_TRANSLATE_NOOP("Field", "Agreed"),
    },
    "asking": {
        "asked": QT_TRANSLATE_NOOP("Field", "Times I asked"),
        "told": QT_TRANSLATE_NOOP("Field", "Times I told"),
    },
    "attachment": {
        "contribution_id": QT_TRANSLATE_NOOP("Field", "Contribution"),
        "media_type": QT_TRANSLATE_NOOP("Field", "Kind of file"),
        "sha256": QT_TRANSLATE_NOOP("Field", "Fingerprint"),
        "size": QT_TRANSLATE_NOOP("Field", "Size in bytes"),
    },
    "attempt": {
        "promise_id": QT_TRANSLATE_NOOP("Field", "Promise"),
        "channel": QT_TRANSLATE_NOOP("Field", "Channel"),
    },
    "belief": {
        "test": QT_TRANSLATE_NOOP("Field", "How to test it"),
        "verdict": QT_TRANSLATE_NOOP("Field", "Verdict"),
        "verdict_day": QT_TRANSLATE_NOOP("Field", "Judged on"),
        "procedure": QT_TRANSLATE_NOOP("Field", "How it was tested"),
    },
    "circle_view": {"parts": QT_TRANSLATE_NOOP("Field", "What it shows")},
    "connection": {"other_id": QT_TRANSLATE_NOOP("Field", "With")},
    "contact_detail": {
        "label": QT_TRANSLATE_NOOP("Field", "Label"),
        "value": QT_TRANSLATE_NOOP("Field", "Contact"),
    },
    "contribution": {
        "effect": QT_TRANSLATE_NOOP("Field", "What it led to"),
        "amount": QT_TRANSLATE_NOOP("Field", "Amount"),
        "unit": QT_TRANSLATE_NOOP("Field", "Unit"),
        "evidence": QT_TRANSLATE_NOOP("Field", "Evidence"),
        "newcomer_id": QT_TRANSLATE_NOOP("Field", "Who came of it"),
    },
    "contribution_stake": {"contribution_id": QT_TRANSLATE_NOOP("Field", "Contribution")},
    "entry": {
        "title": QT_TRANSLATE_NOOP("Field", "What happened"),
        "body": QT_TRANSLATE_NOOP("Field", "How it went"),
        "time": QT_TRANSLATE_NOOP("Field", "Time"),
        "minutes": QT_TRANSLATE_NOOP("Field", "Minutes"),
        "place": QT_TRANSLATE_NOOP("Field", "Where"),
        "warmth": QT_TRANSLATE_NOOP("Field", "How it felt, from 1 to 5"),
        "in_person": QT_TRANSLATE_NOOP("Field", "In person"),
        "personal": QT_TRANSLATE_NOOP("Field", "Personal"),
        "my_role": QT_TRANSLATE_NOOP("Field", "My role"),
        "cost": QT_TRANSLATE_NOOP("Field", "Cost"),
        "currency": QT_TRANSLATE_NOOP("Field", "Currency"),
        "decide_by": QT_TRANSLATE_NOOP("Field", "Decide by"),
    },
    "entry_person": {"relationship_id": QT_TRANSLATE_NOOP("Field", "Who")},
    "entry_tag": {"tag_id": QT_TRANSLATE_NOOP("Field", "Tag")},
    "farewell": {
        "mine": QT_TRANSLATE_NOOP("Field", "How I look back"),
        "theirs": QT_TRANSLATE_NOOP("Field", "How they look back"),
        "stays": QT_TRANSLATE_NOOP("Field", "What stays"),
    },
    "goal": {"why": QT_TRANSLATE_NOOP("Field", "Why")},
    "goal_progress": {
        "goal_id": QT_TRANSLATE_NOOP("Field", "Goal"),
        "value": QT_TRANSLATE_NOOP("Field", "How far, of 100"),
    },
    "goal_step": {"goal_id": QT_TRANSLATE_NOOP("Field", "Goal")},
    "lesson": {
        "repair_id": QT_TRANSLATE_NOOP("Field", "Repair"),
        "turned": QT_TRANSLATE_NOOP("Field", "What turned it"),
        "repeat": QT_TRANSLATE_NOOP("Field", "What to repeat"),
        "came_of_it": QT_TRANSLATE_NOOP("Field", "What came of it"),
    },
    "member": {
        "organisation_id": QT_TRANSLATE_NOOP("Field", "Organisation or group"),
        "person_id": QT_TRANSLATE_NOOP("Field", "Person"),
        "position": QT_TRANSLATE_NOOP("Field", "Position"),
    },
    "observation": {},
    "planned": {"month": QT_TRANSLATE_NOOP("Field", "Month")},
    "programme": {
        "questions": QT_TRANSLATE_NOOP("Field", "Questions to agree on"),
        "skills": QT_TRANSLATE_NOOP("Field", "Skills"),
        "session": QT_TRANSLATE_NOOP("Field", "Frame of a session"),
    },
    "programme_member": {"programme_id": QT_TRANSLATE_NOOP("Field", "Programme")},
    "skill_view": {
        "skill": QT_TRANSLATE_NOOP("Field", "Skill"),
        "footing": QT_TRANSLATE_NOOP("Field", "How it stands"),
    },
    "occasion": {
        "label": QT_TRANSLATE_NOOP("Field", "What the date is"),
        "value": QT_TRANSLATE_NOOP("Field", "Date"),
    },
    "talking_point": {"day": QT_TRANSLATE_NOOP("Field", "Noted on")},
    "promise": {
        "day": QT_TRANSLATE_NOOP("Field", "Made on"),
        "due_time": QT_TRANSLATE_NOOP("Field", "Time due"),
        "matters": QT_TRANSLATE_NOOP("Field", "Matters a lot"),
    },
    "proposition": {
        "text": QT_TRANSLATE_NOOP("Field", "Value together"),
        "my_benefit": QT_TRANSLATE_NOOP("Field", "What I get"),
        "their_benefit": QT_TRANSLATE_NOOP("Field", "What they get"),
        "other_benefit": QT_TRANSLATE_NOOP("Field", "Who else gains"),
    },
    "relationship": {
        "counterpart": QT_TRANSLATE_NOOP("Field", "Counterpart"),
        "standing": QT_TRANSLATE_NOOP("Field", "Active, resting or ended"),
        "health": QT_TRANSLATE_NOOP("Field", "How it is"),
        "health_reason": QT_TRANSLATE_NOOP("Field", "Why it is so"),
        "inside": QT_TRANSLATE_NOOP("Field", "Inside my organisation"),
        "tier": QT_TRANSLATE_NOOP("Field", "Circle"),
        "pinned": QT_TRANSLATE_NOOP("Field", "Pinned"),
        "about": QT_TRANSLATE_NOOP("Field", "About them"),
        "photo_id": QT_TRANSLATE_NOOP("Field", "Photo"),
    },
    "relationship_tag": {"tag_id": QT_TRANSLATE_NOOP("Field", "Tag")},
    "repair": {
        "opened_day": QT_TRANSLATE_NOOP("Field", "Opened on"),
        "what_happened": QT_TRANSLATE_NOOP("Field", "What happened"),
        "my_part": QT_TRANSLATE_NOOP("Field", "My part"),
        "wrong": QT_TRANSLATE_NOOP("Field", "The wrong to put right"),
        "corrected": QT_TRANSLATE_NOOP("Field", "What I did about it"),
        "pause_days": QT_TRANSLATE_NOOP("Field", "Days of pause"),
        "pause_note": QT_TRANSLATE_NOOP("Field", "Note on the pause"),
        "message": QT_TRANSLATE_NOOP("Field", "What I want to say"),
        "their_part": QT_TRANSLATE_NOOP("Field", "Their part"),
        "spoken_day": QT_TRANSLATE_NOOP("Field", "Spoken on"),
        "they_said": QT_TRANSLATE_NOOP("Field", "What they said"),
        "they_wanted": QT_TRANSLATE_NOOP("Field", "What they would have wanted"),
        "received": QT_TRANSLATE_NOOP("Field", "Received"),
        "next_contact": QT_TRANSLATE_NOOP("Field", "Next contact"),
        "aside_reason": QT_TRANSLATE_NOOP("Field", "Why it was put aside"),
    },
    "repair_stage": {
        "repair_id": QT_TRANSLATE_NOOP("Field", "Repair"),
        "entered_day": QT_TRANSLATE_NOOP("Field", "Begun on"),
        "left_day": QT_TRANSLATE_NOOP("Field", "Left on"),
    },
    "review": {"next_day": QT_TRANSLATE_NOOP("Field", "Next look on")},
    "review_answer": {
        "review_id": QT_TRANSLATE_NOOP("Field", "Review"),
        "answer": QT_TRANSLATE_NOOP("Field", "Answer"),
        "mark": QT_TRANSLATE_NOOP("Field", "Mark, from 1 to 5"),
    },
    "tier_rhythm": {
        "tier": QT_TRANSLATE_NOOP("Field", "How close, from 1 to 3"),
        "every_days": QT_TRANSLATE_NOOP("Field", "In touch every so many days"),
    },
    "away": {
        "first_day": QT_TRANSLATE_NOOP("Field", "First day away"),
        "back_day": QT_TRANSLATE_NOOP("Field", "Back on"),
    },
    "rhythm": {
        "every_days": QT_TRANSLATE_NOOP("Field", "In touch every so many days"),
        "snoozed_until": QT_TRANSLATE_NOOP("Field", "Nothing asked until"),
        "booked_day": QT_TRANSLATE_NOOP("Field", "Next contact on"),
    },
    "role": {
        "responsibilities": QT_TRANSLATE_NOOP("Field", "Responsibilities"),
        "context": QT_TRANSLATE_NOOP("Field", "Where it holds"),
        "self_image": QT_TRANSLATE_NOOP("Field", "How it fits the way I see myself"),
        "fit": QT_TRANSLATE_NOOP("Field", "Fit, from 1 to 5"),
    },
    "stake": {
        "weight": QT_TRANSLATE_NOOP("Field", "How much it weighs, from 1 to 3"),
        "sure": QT_TRANSLATE_NOOP("Field", "How sure I am, from 1 to 3"),
        "source": QT_TRANSLATE_NOOP("Field", "How I know it"),
        "perceived": QT_TRANSLATE_NOOP("Field", "How they see it"),
        "anticipated": QT_TRANSLATE_NOOP("Field", "Expected to come"),
        "ask_after": QT_TRANSLATE_NOOP("Field", "Not to be asked before"),
    },
    "stake_change": {},
    "stake_link": {
        "need_id": QT_TRANSLATE_NOOP("Field", "Need"),
        "expectation_id": QT_TRANSLATE_NOOP("Field", "Expectation"),
    },
    "summary_person": {
        "summary_id": QT_TRANSLATE_NOOP("Field", "Value summary"),
        "relationship_id": QT_TRANSLATE_NOOP("Field", "Who"),
    },
    "tag": {},
    "template": {},
    "term": {"text": QT_TRANSLATE_NOOP("Field", "In their words")},
    "merged": {},
    "two_people": {
        "one_id": QT_TRANSLATE_NOOP("Field", "One"),
        "other_id": QT_TRANSLATE_NOOP("Field", "The other"),
    },
    "value_summary": {
        "length": QT_TRANSLATE_NOOP("Field", "Length"),
        "language": QT_TRANSLATE_NOOP("Field", "Language"),
        "settings": QT_TRANSLATE_NOOP("Field", "What was chosen"),
        "document": QT_TRANSLATE_NOOP("Field", "The document"),
        "frozen": QT_TRANSLATE_NOOP("Field", "Sent on"),
        "to_whom": QT_TRANSLATE_NOOP("Field", "For whom"),
    },
}
"""Columns with words of their own, and columns that stand in one table only."""


def field(table: str, column: str) -> str:
    """The English words for a column."""
    own = OWN[table].get(column)
    return own if own is not None else SHARED[column]
