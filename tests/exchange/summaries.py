"""Summaries for the tests: a contract review, a mentor's half-year, hostile and long ones."""

from datetime import date, timedelta
from decimal import Decimal

from relnotes.domain.amounts import Amount
from relnotes.domain.kinds import ContributionKind, Footing, GoalState, Side, StakeKind, StakeState
from relnotes.domain.summary import Material
from relnotes.domain.summary_lines import (
    Agreed,
    Contribution,
    Goal,
    Lesson,
    LineKind,
    LookBack,
    Mentoring,
    Promise,
    Role,
    Skill,
    Stake,
)

ME, THEM = Side.ME, Side.THEM
NEED, EXPECTATION = StakeKind.NEED, StakeKind.EXPECTATION
SINCE, UNTIL = date(2026, 5, 12), date(2026, 11, 21)


def hours(value: str) -> Amount:
    return Amount(Decimal(value), "hours")


def review() -> Material:
    """A contract review in November: fourteen from me, five from Mira, most needs met."""
    return Material(
        people=("Mira Halvorsen",),
        called=("Mira",),
        since=SINCE,
        until=UNTIL,
        proposition="A harbour plan that Mira can defend to her council; a reference in public "
        "works and an honest reader for me.",
        contributions=_mine() + _theirs(),
        stakes=_stakes(),
        roles=(
            Role(1, ME, "Adviser", "second pair of eyes on every number", date(2026, 5, 12)),
            Role(2, THEM, "Client", "decides on scope, opens doors in the council"),
        ),
        lessons=(
            Lesson(1, "Show the weak number first; trust follows", date(2026, 9, 2)),
            Lesson(2, "One question per meeting is enough", date(2026, 10, 8)),
        ),
        promises=(
            Promise(1, ME, "Send the final tide tables", date(2026, 11, 30)),
            Promise(2, THEM, "Introduce me to the dredging contractor"),
        ),
        held_back=4,
    )


def _mine() -> tuple[Contribution, ...]:
    defend, surprises = "A plan she can defend", "No surprises on cost"
    told = date(2026, 11, 1)
    kinds = ContributionKind
    lines = [
        (date(2026, 10, 21), "Rebuilt the traffic model", "Saved Mira's team about 40 hours",
         kinds.WORK, hours("40"), (defend,), told, "model v3, sheet 2"),
        (date(2026, 11, 17), "Introduced her to our finance lead",
         "The ally in finance she had looked for since spring",
         kinds.INTRODUCTION, None, (surprises,), None, ""),
        (date(2026, 10, 2), "Ran the council rehearsal", "Questions closed in twenty minutes",
         kinds.HELP, hours("3"), (defend,), told, ""),
        (date(2026, 9, 14), "Found the double-counted berths", "Kept €12,000 out of the estimate",
         kinds.EXTRA_MILE, Amount(Decimal(12000), "EUR"), (surprises,), told, "mail of 14 Sep"),
        (date(2026, 8, 5), "Wrote the risk register", "Two risks closed before the tender",
         kinds.WORK, hours("9.5"), (surprises,), told, ""),
        (date(2026, 6, 18), "Answered her questions on silt", "", kinds.ADVICE, hours("1.5"),
         (), told, ""),
    ]  # fmt: skip
    made = [
        Contribution(number, ME, day, what, kind, effect, amount, serves, told_on, evidence)
        for number, (day, what, effect, kind, amount, serves, told_on, evidence) in enumerate(
            lines, start=1
        )
    ]
    weekly = [
        Contribution(
            7 + week,
            ME,
            date(2026, 5, 20) + timedelta(days=21 * week),
            f"Note on the works, number {week + 1}",
            amount=hours("1"),
            acknowledged_on=told if week < 6 else None,
        )
        for week in range(8)
    ]
    return (*made, *weekly)


def _theirs() -> tuple[Contribution, ...]:
    kinds = ContributionKind
    phase = Amount(Decimal(48000), "EUR")
    intros = Amount(Decimal(2), "introductions")
    november = date(2026, 11, 3)
    return (
        Contribution(31, THEM, date(2026, 10, 12), "Signed phase two", kinds.MONEY, amount=phase),
        Contribution(32, THEM, november, "Read my draft to the council", kinds.HELP,
                     "One comment saved me from a wrong number", acknowledged_on=november),
        Contribution(33, THEM, date(2026, 7, 9), "Named me to two other ports",
                     kinds.REFERRAL, "One of them called within the week", intros),
        Contribution(34, THEM, date(2026, 5, 28), "Opened the survey archive", kinds.HELP,
                     "Thirty years of soundings that nobody else has"),
        Contribution(35, THEM, date(2026, 9, 30), "Praised the rehearsal before her director",
                     kinds.PRAISE, acknowledged_on=date(2026, 10, 1)),
    )  # fmt: skip


def _stakes() -> tuple[Stake, ...]:
    met, open_ = StakeState.MET, StakeState.OPEN
    return (
        Stake(1, THEM, NEED, "A plan she can defend", met, date(2026, 10, 21)),
        Stake(2, THEM, NEED, "No surprises on cost", StakeState.EXCEEDED, date(2026, 9, 14)),
        Stake(3, THEM, NEED, "A single page the council can read", StakeState.AT_RISK,
              date(2026, 11, 10), date(2026, 11, 28), "first draft promised for the 24th"),
        Stake(4, ME, NEED, "A reference in public works", met, date(2026, 7, 9)),
        Stake(5, THEM, EXPECTATION, "A call within a day", met, date(2026, 6, 1)),
        Stake(6, ME, EXPECTATION, "Comments within a week", open_, None, date(2026, 12, 1)),
        Stake(7, THEM, EXPECTATION, "A yearly site visit", StakeState.RELEASED, date(2026, 8, 1)),
    )  # fmt: skip


def mentoring() -> Material:
    """A mentor's half-year with two mentees, across a turn of the year."""
    return Material(
        people=("Tomás Oyelaran", "李雪"),
        called=("Tomás", "李雪"),
        since=date(2025, 9, 1),
        until=date(2026, 2, 28),
        contributions=(
            Contribution(1, ME, date(2025, 10, 3), "Read the first chapter with him",
                         ContributionKind.ADVICE, "He cut a third of it", hours("2"),
                         who="Tomás"),
            Contribution(2, THEM, date(2026, 1, 15), "Taught me to read a seismogram",
                         ContributionKind.HELP, who="李雪"),
        ),
        goals=(
            Goal(1, "Give a talk in front of fifty people", 60, "Twelve so far, and calm",
                 day=date(2026, 2, 3), who="Tomás",
                 path=((date(2025, 9, 20), 20), (date(2025, 12, 1), 45), (date(2026, 2, 3), 60))),
            Goal(2, "Publish the field notes", 100, state=GoalState.REACHED, who="李雪"),
        ),
        lessons=(Lesson(1, "Ask before advising"),),
        mentoring=Mentoring(
            sessions=7,
            skills=(
                Skill(1, "Speaking to many", (Footing.NEW, Footing.ALONE), (Footing.WITH_HELP,),
                      date(2026, 2, 3), "Tomás"),
                Skill(2, "Reading maps", theirs=(Footing.NEW, Footing.PASSES_ON),
                      day=date(2026, 1, 15), who="李雪"),
            ),
            agreed=(Agreed(1, "How often?", "Every third week", date(2025, 9, 1), "Tomás"),),
            look_back=(
                LookBack(5, LineKind.LOOK_BACK, "I learned to wait", date(2026, 2, 20), "李雪"),
                LookBack(5, LineKind.THEIR_LOOK_BACK, "Nobody had asked before",
                         date(2026, 2, 20), "李雪"),
                LookBack(5, LineKind.STAYS, "A letter a year", date(2026, 2, 20), "李雪"),
            ),
        ),
    )  # fmt: skip


HOSTILE = (
    "<script>alert(1)</script>", '#read("x")', "$x$", "=1+1", "`code`", "a | b", "# heading",
    "1. list", "- item", "+1", "@SUM(A1)", "[link](http://x)", "![image](x.png)", "**bold**",
    "</svg><b>", "{{ 7*7 }}", "{% raw %}", "&amp; &", "~~~", "---", "> quote", "<!-- c -->",
    "http://example.org/x", "\\#escaped\\", "*/ #set text(red)", "{who}", "%s %n", "_em_",
    "<b@c.d>",
)  # fmt: skip


def hostile() -> Material:
    """Texts that are markup, a formula or a template somewhere, in every place."""
    return Material(
        people=("<b>Ann</b> {who}",),
        since=SINCE,
        until=UNTIL,
        proposition="# <i>#lead</i> $y$",
        contributions=tuple(
            Contribution(
                number,
                ME if number % 2 else THEM,
                date(2026, 6, 1) + timedelta(days=number),
                text,
                effect=text,
                amount=Amount(Decimal(2), "|units|"),
                evidence=text,
            )
            for number, text in enumerate(HOSTILE)
        ),
        stakes=(Stake(1, ME, NEED, "=1+1", StakeState.MET, note="#x"),),
        roles=(Role(1, THEM, "*role*", "[duty]"),),
        goals=(Goal(1, "`goal`", 3, "<u>"),),
        promises=(Promise(1, ME, "-promise"),),
    )


SCRIPTS = ("Ανδρέας Νικολάου", "Ольга Шевчук", "李雪", "佐藤 花子", "김민준", "ليلى حداد",
           "נועה לוי", "प्रिया शर्मा", "สมชาย", "Nguyễn Thị Hà", "Zoë 👩🏽‍🚀 Ðorđe")  # fmt: skip


def many(lines: int) -> Material:
    """A long year in many scripts."""
    return Material(
        people=SCRIPTS,
        since=date(2026, 1, 1),
        until=date(2026, 12, 31),
        contributions=tuple(
            Contribution(
                number,
                ME if number % 3 else THEM,
                date(2026, 1, 1) + timedelta(days=number % 365),
                f"Line {number} for {SCRIPTS[number % len(SCRIPTS)]}",
                effect="It helped, and this is how: the second line says it" * (number % 2),
                amount=hours(str(1 + number % 7)) if number % 4 else None,
                who=SCRIPTS[number % len(SCRIPTS)],
            )
            for number in range(lines)
        ),
    )
