"""Writing one document for each of several people: on a thread, with progress, all or none."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from relnotes.desktop.jobs import Progress
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.summarising.batch import Batch, Draft
from relnotes.desktop.pages.summarising.on_paper import plain_pdf
from relnotes.desktop.pages.summarising.saving import format_name, lacks_tags
from relnotes.domain.problem import Code, Problem
from relnotes.exchange import files, one_each
from relnotes.exchange.paper import paper_of

_MAKING = 0.2
"""The share of the work that is over when all documents are made and none is written."""


def save_each(
    services: Services,
    parent: QWidget,
    live: Live,
    batch: Batch,
    folder: Path,
    *,
    ending: str,
    done: Callable[[Path, list[Draft]], object],
) -> None:
    """Writes the document of each in the background; `done` gets the folder and all of them."""
    title = QCoreApplication.translate("Formats", "Making the {format}").format(
        format=format_name(ending)
    )
    paper = paper_of(batch.plan.paper)

    def made(step: Callable[[float, str], object]) -> list[Draft]:
        drafts = []
        for at, draft in enumerate(batch.drafts(live)):
            step(_MAKING * at / len(batch.people), draft.document.title)
            drafts.append(draft)
        return [draft for draft in drafts if draft.document.sections]

    def places(drafts: list[Draft]) -> tuple[Path, ...]:
        names = [f"{one.document.title} {batch.until}" for one in drafts]
        return one_each.places(folder, names, ending)

    def work(progress: Progress) -> list[Draft]:
        drafts = made(progress.step)
        if not drafts:
            raise Problem(Code.NOTHING_CHOSEN)
        pairs = [(one.document, path) for one, path in zip(drafts, places(drafts), strict=True)]

        def step(share: float, words: str) -> None:
            progress.step(_MAKING + share * (1 - _MAKING), words)

        one_each.write_each(pairs, ending, paper=paper, step=step)
        return drafts

    def failed(problem: Problem) -> None:
        with services.messages.problems():
            if problem.code is not Code.PDF_MISSING:
                raise problem
            drafts = made(lambda _share, _words: None)
            folder.mkdir(exist_ok=True)
            for draft, path in zip(drafts, places(drafts), strict=True):
                files.write(path, plain_pdf(draft.document, paper))
            done(folder, drafts)
            services.messages.quiet(lacks_tags(), undo=False)

    services.jobs.run(parent, title, work, lambda drafts: done(folder, drafts), failed)
