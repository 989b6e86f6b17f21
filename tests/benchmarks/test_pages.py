"""Three thousand lines as PDF beside bare typst on the same text, in one run.

python3 packaging/dev.py bench; read the ratio in the group, which is to stay under three.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest
import typst
from pytest_benchmark.fixture import BenchmarkFixture

from relnotes.domain.kinds import SummaryLength
from relnotes.domain.summary import Choice
from relnotes.exchange import pdf
from relnotes.exchange.composing import compose
from relnotes.exchange.document import Document
from relnotes.exchange.wording import words
from tests.exchange import summaries

LINES = 3_000
_FONTS = '"Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "Arial", "DejaVu Sans"'
_turn = count()


def _document() -> Document:
    """Lines that differ a little each time: typst remembers what it has set before."""
    material, turn = summaries.many(LINES), next(_turn)
    lines = tuple(replace(one, what=f"{one.what} {turn}") for one in material.contributions)
    choice = Choice(length=SummaryLength.FULL)
    return compose(replace(material, contributions=lines), choice, words())


def _bare(document: Document) -> Callable[[], object]:
    """The texts of the lines as paragraphs, in the same fonts and size, and nothing else."""
    lines = (
        " ".join(filter(None, (row.when, row.what, row.detail, row.result)))
        for row in document.rows
    )
    texts = "\n\n".join(f"#{json.dumps(line, ensure_ascii=False)}" for line in lines)
    source = f"#set text(size: 9.6pt, font: ({_FONTS}))\n{texts}"
    compiler = typst.Compiler(source.encode())
    return lambda: compiler.compile(format="pdf")


@pytest.mark.parametrize("who", ["bare", "relnotes"])
@pytest.mark.benchmark(group="3,000 lines as PDF")
def test_three_thousand_lines(benchmark: BenchmarkFixture, who: str) -> None:
    pdf.pdf(compose(summaries.many(1), Choice(), words()))

    def made() -> tuple[tuple[Callable[[], object]], dict[str, object]]:
        document = _document()
        return ((_bare(document) if who == "bare" else lambda: pdf.pdf(document)),), {}

    benchmark.pedantic(lambda write: write(), setup=made, rounds=5)  # type: ignore[no-untyped-call]
