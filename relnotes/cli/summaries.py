"""The command that writes value summaries, from its options or from what was kept by name."""

import argparse
import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from relnotes.cli.session import Session
from relnotes.domain.kinds import SummaryLength
from relnotes.domain.problem import Code, Problem
from relnotes.domain.summary import Material
from relnotes.domain.summary_plan import About, Landmarks, Plan, Preset, Scope, Span
from relnotes.exchange import documents, one_each, plans
from relnotes.exchange.composing import compose
from relnotes.exchange.document import Document
from relnotes.exchange.frozen import copy_of
from relnotes.exchange.letterhead import letterhead_of
from relnotes.exchange.paper import paper_of
from relnotes.exchange.wording import words
from relnotes.journal import (
    agreements,
    letterheads,
    people,
    summaries,
    summary_drafts,
    summary_material,
    summary_scope,
)
from relnotes.journal.access import Reader

PERIODS = {
    "year": Preset.THIS_YEAR,
    "review": Preset.SINCE_REVIEW,
    "summary": Preset.SINCE_SUMMARY,
    "agreement": Preset.SINCE_AGREED,
    "twelve": Preset.LAST_TWELVE,
}
"""What `--period` takes: since a landmark of the relationship, or the last twelve months."""


def summary(session: Session, options: argparse.Namespace) -> int:
    """Writes value summaries, and keeps a frozen copy with the relationships."""
    with session.journal() as journal:
        plan = journal.read(_plan, options)
        ending = _ending(options, each=plan.each)
        ids = journal.read(summary_scope.people, plan.about)
        since, until = journal.read(_days, plan, options, ids, today=session.today())
        made = [
            journal.read(_made, plan, group, since=since, until=until)
            for group in ([(one,) for one in ids] if plan.each else [ids])
        ]
        titles = [f"{one.document.title} {until}" for one in made]
        files = one_each.places(options.output, titles, ending) if plan.each else [options.output]
        pairs = [(one.document, path) for one, path in zip(made, files, strict=True)]
        one_each.write_each(pairs, ending, paper=paper_of(plan.paper), folders=plan.each)
        copies = [copy_of(one.people, one.material, one.plan, one.document) for one in made]
        journal.do("Keep a value summary", summaries.freeze_each, copies)
    for one, path in zip(made, files, strict=True):
        session.say(*_told(one.material, path))
    return 0


@dataclass(frozen=True, slots=True)
class _Made:
    people: tuple[int, ...]
    material: Material
    plan: Plan
    document: Document


def _made(
    reader: Reader, plan: Plan, people_ids: tuple[int, ...], *, since: dt.date, until: dt.date
) -> _Made:
    """The document about these people."""
    role = plan.about.word if plan.about.scope is Scope.ROLE else ""
    material = summary_material.material(reader, people_ids, since, until, role=role)
    letterhead = letterhead_of(letterheads.kept(reader))
    document = compose(material, plan.choice, words(plan.language or "en"), letterhead)
    return _Made(people_ids, material, plan.one_of(*people_ids) if plan.each else plan, document)


def _ending(options: argparse.Namespace, *, each: bool) -> str:
    """The format that was said; else the file's ending, or PDF where it is a folder."""
    suffix = "pdf" if each else options.output.suffix.removeprefix(".").lower()
    ending = str(options.format or suffix)
    if ending not in documents.FORMATS:
        known = ", ".join(documents.FORMATS)
        raise Problem(Code.FORMAT_UNKNOWN, format=ending, known=known)
    return ending


def _told(material: Material, path: Path) -> tuple[dict[str, Any], str]:
    """What is said of one document, to a program and to a person."""
    record = {
        "file": str(path),
        "people": list(material.people),
        "from": material.since,
        "to": material.until,
        "held_back": material.held_back,
    }
    held = f" {material.held_back} private records stayed here." if material.held_back else ""
    return record, f"Written: {path}.{held}"


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
        each=plan.each or options.each,
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
    *,
    today: dt.date,
) -> tuple[dt.date, dt.date]:
    """The period that was said; else the plan's, to the day that was said."""
    agreed, ends = (agreements.term(reader, ids) if ids else None) or (None, None)
    copies = [line for one in ids for line in summaries.listed(reader, one)]
    marks = Landmarks(
        options.until or today,
        summaries.last_review(reader, ids) if ids else None,
        max((line.until for line in copies), default=None),
        agreed,
        ends,
    )
    if options.period:
        plan = replace(plan, span=Span(PERIODS[options.period]))
    since, until = plan.span.days(marks)
    return options.since or since, options.until or until
