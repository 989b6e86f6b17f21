"""The command that writes value summaries, from its options or from what was kept by name."""

import argparse
import datetime as dt
from dataclasses import replace

from relnotes.cli.session import Session
from relnotes.domain.kinds import SummaryLength
from relnotes.domain.problem import Code, Problem
from relnotes.domain.summary_plan import About, Landmarks, Plan, Preset, Scope, Span
from relnotes.exchange import documents, plans
from relnotes.exchange.composing import compose
from relnotes.exchange.document import as_data
from relnotes.exchange.letterhead import letterhead_of
from relnotes.exchange.paper import paper_of
from relnotes.exchange.wording import words
from relnotes.journal import letterheads, people, summaries, summary_drafts, summary_scope
from relnotes.journal.access import Reader

PERIODS = {
    "year": Preset.THIS_YEAR,
    "review": Preset.SINCE_REVIEW,
    "summary": Preset.SINCE_SUMMARY,
    "twelve": Preset.LAST_TWELVE,
}
"""What `--period` takes: this year, since the last review or summary, the last twelve months."""


def summary(session: Session, options: argparse.Namespace) -> int:
    """Writes a value summary, and keeps a frozen copy with the relationship."""
    ending = options.format or options.output.suffix.removeprefix(".").lower()
    if ending not in documents.FORMATS:
        known = ", ".join(documents.FORMATS)
        raise Problem(Code.FORMAT_UNKNOWN, format=ending, known=known)
    with session.journal() as journal:
        plan = journal.read(_plan, options)
        ids = journal.read(summary_scope.people, plan.about)
        since, until = journal.read(_days, plan, options, ids, session.today())
        role = plan.about.word if plan.about.scope is Scope.ROLE else ""
        material = journal.read(summaries.material, ids, since, until, role=role)
        letterhead = letterhead_of(journal.read(letterheads.kept))
        document = compose(material, plan.choice, words(plan.language or "en"), letterhead)
        documents.write(document, ending, options.output, paper=paper_of(plan.paper))
        frozen = summaries.Frozen(
            people=ids,
            title=document.title,
            kind=plan.choice.kind,
            length=plan.choice.length,
            since=since,
            until=until,
            settings=plans.values(plan),
            document=as_data(document),
            language=document.language,
        )
        journal.do("Keep a value summary", summaries.freeze, frozen)
    record = {
        "file": str(options.output),
        "people": list(material.people),
        "from": since,
        "to": until,
        "held_back": material.held_back,
    }
    held = f" {material.held_back} private records stayed here." if material.held_back else ""
    session.say(record, f"Written: {options.output}.{held}")
    return 0


def _plan(reader: Reader, options: argparse.Namespace) -> Plan:
    """What was kept under the draft's name, where there is one, and over it what was said now."""
    plan = Plan(span=Span(Preset.LAST_TWELVE))
    plan = replace(plan, choice=replace(plan.choice, length=SummaryLength.FULL))
    if options.draft is not None:
        draft = summary_drafts.named(reader, options.draft)
        plan = plans.plan_of(summary_drafts.settings(reader, draft.id) or {})
    said = {"kind": options.kind, "length": options.length}
    choice = replace(plan.choice, **{name: value for name, value in said.items() if value})
    about = _about(reader, options)
    return replace(
        plan,
        choice=choice,
        about=plan.about if about == About() else about,
        language=options.language or plan.language,
        paper=options.paper or plan.paper,
    )


def _about(reader: Reader, options: argparse.Namespace) -> About:
    if options.role:
        return About(Scope.ROLE, word=options.role)
    if options.tag:
        return About(Scope.TAG, word=options.tag.removeprefix("#"))
    ids = tuple(people.found(reader, name).id for name in options.names)
    return About(Scope.ORGANISATION if options.with_people and ids else Scope.PEOPLE, ids)


def _days(
    reader: Reader,
    plan: Plan,
    options: argparse.Namespace,
    ids: tuple[int, ...],
    today: dt.date,
) -> tuple[dt.date, dt.date]:
    """The period that was said; else the plan's, to the day that was said."""
    copies = [line for one in ids for line in summaries.listed(reader, one)]
    marks = Landmarks(
        options.until or today,
        summaries.last_review(reader, ids) if ids else None,
        max((line.until for line in copies), default=None),
    )
    if options.period:
        plan = replace(plan, span=Span(PERIODS[options.period]))
    since, until = plan.span.days(marks)
    return options.since or since, options.until or until
