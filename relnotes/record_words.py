"""The English words for a row of every table of which the history tells, one and several.

The window translates them, as it does the words of `relnotes.sentences`.
"""

from collections.abc import Mapping

from relnotes.noop import QT_TRANSLATE_NOOP

RECORDS: Mapping[str, tuple[str, str]] = {
    "about_answer": (
        QT_TRANSLATE_NOOP("Table", "answer about them"),
        QT_TRANSLATE_NOOP("Table", "{n} answers about them"),
    ),
    "agreement": (
        QT_TRANSLATE_NOOP("Table", "agreement"),
        QT_TRANSLATE_NOOP("Table", "{n} agreements"),
    ),
    "agreement_duty": (
        QT_TRANSLATE_NOOP("Table", "duty agreed on"),
        QT_TRANSLATE_NOOP("Table", "{n} duties agreed on"),
    ),
    "agreement_item": (
        QT_TRANSLATE_NOOP("Table", "question agreed on"),
        QT_TRANSLATE_NOOP("Table", "{n} questions agreed on"),
    ),
    "asking": (
        QT_TRANSLATE_NOOP("Table", "asked and told"),
        QT_TRANSLATE_NOOP("Table", "{n} counts of asked and told"),
    ),
    "circle_view": (
        QT_TRANSLATE_NOOP("Table", "view of the circle"),
        QT_TRANSLATE_NOOP("Table", "{n} views of the circle"),
    ),
    "farewell": (
        QT_TRANSLATE_NOOP("Table", "farewell"),
        QT_TRANSLATE_NOOP("Table", "{n} farewells"),
    ),
    "observation": (
        QT_TRANSLATE_NOOP("Table", "observation"),
        QT_TRANSLATE_NOOP("Table", "{n} observations"),
    ),
    "planned": (
        QT_TRANSLATE_NOOP("Table", "planned contact"),
        QT_TRANSLATE_NOOP("Table", "{n} planned contacts"),
    ),
    "programme": (
        QT_TRANSLATE_NOOP("Table", "programme"),
        QT_TRANSLATE_NOOP("Table", "{n} programmes"),
    ),
    "programme_member": (
        QT_TRANSLATE_NOOP("Table", "place in a programme"),
        QT_TRANSLATE_NOOP("Table", "{n} places in programmes"),
    ),
    "skill_view": (
        QT_TRANSLATE_NOOP("Table", "look at a skill"),
        QT_TRANSLATE_NOOP("Table", "{n} looks at skills"),
    ),
    "attachment": (QT_TRANSLATE_NOOP("Table", "file"), QT_TRANSLATE_NOOP("Table", "{n} files")),
    "attempt": (
        QT_TRANSLATE_NOOP("Table", "try"),
        QT_TRANSLATE_NOOP("Table", "{n} tries"),
    ),
    "belief": (QT_TRANSLATE_NOOP("Table", "belief"), QT_TRANSLATE_NOOP("Table", "{n} beliefs")),
    "connection": (
        QT_TRANSLATE_NOOP("Table", "connection"),
        QT_TRANSLATE_NOOP("Table", "{n} connections"),
    ),
    "contact_detail": (
        QT_TRANSLATE_NOOP("Table", "contact detail"),
        QT_TRANSLATE_NOOP("Table", "{n} contact details"),
    ),
    "contribution": (
        QT_TRANSLATE_NOOP("Table", "contribution"),
        QT_TRANSLATE_NOOP("Table", "{n} contributions"),
    ),
    "contribution_stake": (
        QT_TRANSLATE_NOOP("Table", "link to what it serves"),
        QT_TRANSLATE_NOOP("Table", "{n} links to what is served"),
    ),
    "entry": (QT_TRANSLATE_NOOP("Table", "entry"), QT_TRANSLATE_NOOP("Table", "{n} entries")),
    "entry_person": (
        QT_TRANSLATE_NOOP("Table", "person in an entry"),
        QT_TRANSLATE_NOOP("Table", "{n} people in entries"),
    ),
    "entry_tag": (
        QT_TRANSLATE_NOOP("Table", "tag on an entry"),
        QT_TRANSLATE_NOOP("Table", "{n} tags on entries"),
    ),
    "goal": (QT_TRANSLATE_NOOP("Table", "goal"), QT_TRANSLATE_NOOP("Table", "{n} goals")),
    "goal_progress": (
        QT_TRANSLATE_NOOP("Table", "progress of a goal"),
        QT_TRANSLATE_NOOP("Table", "{n} notes on progress"),
    ),
    "goal_step": (
        QT_TRANSLATE_NOOP("Table", "step of a goal"),
        QT_TRANSLATE_NOOP("Table", "{n} steps of goals"),
    ),
    "lesson": (QT_TRANSLATE_NOOP("Table", "lesson"), QT_TRANSLATE_NOOP("Table", "{n} lessons")),
    "member": (QT_TRANSLATE_NOOP("Table", "member"), QT_TRANSLATE_NOOP("Table", "{n} members")),
    "occasion": (
        QT_TRANSLATE_NOOP("Table", "date that matters"),
        QT_TRANSLATE_NOOP("Table", "{n} dates that matter"),
    ),
    "talking_point": (
        QT_TRANSLATE_NOOP("Table", "talking point"),
        QT_TRANSLATE_NOOP("Table", "{n} talking points"),
    ),
    "promise": (QT_TRANSLATE_NOOP("Table", "promise"), QT_TRANSLATE_NOOP("Table", "{n} promises")),
    "proposition": (
        QT_TRANSLATE_NOOP("Table", "value together"),
        QT_TRANSLATE_NOOP("Table", "{n} wordings of the value together"),
    ),
    "relationship": (
        QT_TRANSLATE_NOOP("Table", "relationship"),
        QT_TRANSLATE_NOOP("Table", "{n} relationships"),
    ),
    "relationship_tag": (
        QT_TRANSLATE_NOOP("Table", "tag on a relationship"),
        QT_TRANSLATE_NOOP("Table", "{n} tags on relationships"),
    ),
    "repair": (QT_TRANSLATE_NOOP("Table", "repair"), QT_TRANSLATE_NOOP("Table", "{n} repairs")),
    "repair_stage": (
        QT_TRANSLATE_NOOP("Table", "step of a repair"),
        QT_TRANSLATE_NOOP("Table", "{n} steps of repairs"),
    ),
    "review": (QT_TRANSLATE_NOOP("Table", "review"), QT_TRANSLATE_NOOP("Table", "{n} reviews")),
    "review_answer": (
        QT_TRANSLATE_NOOP("Table", "answer of a review"),
        QT_TRANSLATE_NOOP("Table", "{n} answers of reviews"),
    ),
    "tier_rhythm": (
        QT_TRANSLATE_NOOP("Table", "rhythm of a tier"),
        QT_TRANSLATE_NOOP("Table", "{n} rhythms of tiers"),
    ),
    "away": (QT_TRANSLATE_NOOP("Table", "time away"), QT_TRANSLATE_NOOP("Table", "{n} times away")),
    "rhythm": (QT_TRANSLATE_NOOP("Table", "rhythm"), QT_TRANSLATE_NOOP("Table", "{n} rhythms")),
    "role": (QT_TRANSLATE_NOOP("Table", "role"), QT_TRANSLATE_NOOP("Table", "{n} roles")),
    "stake": (
        QT_TRANSLATE_NOOP("Table", "need or expectation"),
        QT_TRANSLATE_NOOP("Table", "{n} needs and expectations"),
    ),
    "stake_change": (
        QT_TRANSLATE_NOOP("Table", "dated state"),
        QT_TRANSLATE_NOOP("Table", "{n} dated states"),
    ),
    "stake_link": (
        QT_TRANSLATE_NOOP("Table", "link between a need and an expectation"),
        QT_TRANSLATE_NOOP("Table", "{n} links between needs and expectations"),
    ),
    "summary_person": (
        QT_TRANSLATE_NOOP("Table", "person in a value summary"),
        QT_TRANSLATE_NOOP("Table", "{n} people in value summaries"),
    ),
    "tag": (QT_TRANSLATE_NOOP("Table", "tag"), QT_TRANSLATE_NOOP("Table", "{n} tags")),
    "template": (
        QT_TRANSLATE_NOOP("Table", "template"),
        QT_TRANSLATE_NOOP("Table", "{n} templates"),
    ),
    "term": (
        QT_TRANSLATE_NOOP("Table", "term"),
        QT_TRANSLATE_NOOP("Table", "{n} terms"),
    ),
    "merged": (
        QT_TRANSLATE_NOOP("Table", "merged person"),
        QT_TRANSLATE_NOOP("Table", "{n} merged people"),
    ),
    "two_people": (
        QT_TRANSLATE_NOOP("Table", "pair of people who look alike"),
        QT_TRANSLATE_NOOP("Table", "{n} pairs of people who look alike"),
    ),
    "value_summary": (
        QT_TRANSLATE_NOOP("Table", "value summary"),
        QT_TRANSLATE_NOOP("Table", "{n} value summaries"),
    ),
}
"""What a row of a table is called, and how several are counted."""
