"""Which words of which records are searched, and whom each of them is about."""

from dataclasses import dataclass

from relnotes.journal import tables as t


@dataclass(frozen=True)
class Child:
    """A table whose words belong to the record that `parent` names."""

    table: type[t.Row]
    parent: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """A kind of record that is searched: its title, its words, and whom it is about."""

    kind: str
    table: type[t.Record]
    title: str | None
    words: tuple[str, ...] = ()
    day: str | None = None
    children: tuple[Child, ...] = ()
    person: str | None = "relationship_id"
    people: tuple[type[t.Row], str] | None = None
    tags: tuple[type[t.Row], str] | None = None


SOURCES: tuple[Source, ...] = (
    Source(
        "relationship",
        t.Relationship,
        "name",
        ("about", "health_reason"),
        person="id",
        tags=(t.RelationshipTag, "relationship_id"),
        children=(
            Child(t.ContactDetail, "relationship_id", ("value",)),
            Child(t.Occasion, "relationship_id", ("label",)),
            Child(t.Term, "relationship_id", ("text",)),
            Child(t.AboutAnswer, "relationship_id", ("answer",)),
            Child(t.Attempt, "relationship_id", ("note",)),
            Child(t.Member, "organisation_id", ("name", "position")),
            Child(t.Connection, "relationship_id", ("note",)),
            Child(t.SkillView, "relationship_id", ("skill", "note")),
            Child(t.Farewell, "relationship_id", ("mine", "theirs", "stays")),
        ),
    ),
    Source(
        "entry",
        t.Entry,
        "title",
        ("body", "place", "my_role"),
        day="day",
        person=None,
        people=(t.EntryPerson, "entry_id"),
        tags=(t.EntryTag, "entry_id"),
    ),
    Source("contribution", t.Contribution, "what", ("effect", "evidence", "unit"), day="day"),
    Source("promise", t.Promise, "what", ("reason",), day="day"),
    Source(
        "stake",
        t.Stake,
        "what",
        ("perceived",),
        day="since",
        children=(Child(t.StakeChange, "stake_id", ("note",)),),
    ),
    Source("role", t.Role, "name", ("responsibilities", "context", "self_image"), day="since"),
    Source(
        "proposition",
        t.Proposition,
        "text",
        ("my_benefit", "their_benefit", "other_benefit"),
        day="day",
    ),
    Source(
        "agreement",
        t.Agreement,
        None,
        ("text", "boundaries"),
        day="day",
        children=(
            Child(t.AgreementItem, "agreement_id", ("question", "theirs", "mine", "agreed")),
            Child(t.AgreementDuty, "agreement_id", ("what",)),
        ),
    ),
    Source(
        "review",
        t.Review,
        None,
        day="day",
        children=(Child(t.ReviewAnswer, "review_id", ("answer",)),),
    ),
    Source(  # `their_part` stays out: it is sealed until the repair is done
        "repair",
        t.Repair,
        "what_happened",
        (
            "my_part",
            "wrong",
            "corrected",
            "pause_note",
            "message",
            "they_said",
            "they_wanted",
            "aside_reason",
        ),
        day="opened_day",
        children=(Child(t.RepairStage, "repair_id", ("note",)),),
    ),
    Source("talking_point", t.TalkingPoint, "what", (), day="day"),
    Source("lesson", t.Lesson, "title", ("turned", "repeat", "came_of_it"), day="day"),
    Source(
        "goal",
        t.Goal,
        "what",
        ("why", "reason"),
        day="due",
        children=(
            Child(t.GoalStep, "goal_id", ("what",)),
            Child(t.GoalProgress, "goal_id", ("comment",)),
        ),
    ),
    Source("belief", t.Belief, "what", ("test", "procedure"), day="day"),
    Source("observation", t.Observation, "what", day="day", person=None),
    Source(
        "summary",
        t.ValueSummary,
        "title",
        ("to_whom",),
        day="until",
        person=None,
        people=(t.SummaryPerson, "summary_id"),
    ),
    Source("attachment", t.Attachment, "name"),
)
BY_KIND = {source.kind: source for source in SOURCES}
