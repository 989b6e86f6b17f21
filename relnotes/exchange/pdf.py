"""A document as PDF pages, set by typst: tagged, searchable, and without a line of markup in it."""

import json
import re
from dataclasses import replace
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from relnotes import paths
from relnotes.domain.problem import Code, Problem
from relnotes.exchange.document import NOBODY, THEM_INK, Document, as_data
from relnotes.exchange.paper import Paper

if TYPE_CHECKING:
    import typst

_one_at_a_time = Lock()
"""Pages are set in the background and exported meanwhile, with one compiler."""
_UNBROKEN = re.compile(r"\S{50}")


def pdf(document: Document, *, paper: Paper = "a4") -> bytes:
    """The document as PDF/UA-1, or as tagged PDF where no font here has all its characters."""
    compiler = _compiler()
    import typst

    inputs = _inputs(document, paper)
    alphabet = _inputs(_alphabet(document, inputs["document"]), paper)
    with _one_at_a_time:
        try:
            # a missing character is found only after all pages are set: look on a small one first
            compiler.compile(format="pdf", sys_inputs=alphabet, pdf_standards="ua-1")
            made = compiler.compile(format="pdf", sys_inputs=inputs, pdf_standards="ua-1")
        except typst.TypstError:
            made = compiler.compile(format="pdf", sys_inputs=inputs)
    if not isinstance(made, bytes):
        raise TypeError("typst answered with something else than one file")
    return made


@cache
def _compiler() -> "typst.Compiler":
    """Kept, because finding the system's fonts takes longer than setting two pages."""
    try:
        import typst
    except ImportError as missing:
        raise Problem(Code.PDF_MISSING) from missing
    folder = paths.resources() / "documents"
    return typst.Compiler(folder / "summary.typ", root=folder)


def _alphabet(document: Document, data: str) -> Document:
    """A document of one line that holds every character of another one's data."""
    return replace(
        document, lead=" ".join(sorted(set(data))), figures=(), bars=(), sections=(), notes=(),
        letterhead=NOBODY,
    )  # fmt: skip


def _inputs(document: Document, paper: Paper) -> dict[str, str]:
    plain = as_data(document)
    plain["letterhead"] = {"name": document.letterhead.name}
    data = json.dumps(plain, ensure_ascii=False)
    if _UNBROKEN.search(data):
        data = json.dumps(_breakable(plain), ensure_ascii=False)
    logo = list(document.letterhead.picture)
    inks = {"me": document.letterhead.ink, "them": THEM_INK}
    return {"document": data, "paper": paper, "logo": json.dumps(logo), **inks}


def _breakable(data: Any) -> Any:
    """The data with places to break in words that would run off the page.

    Here and not in the template, which takes as long for this as for setting the pages.
    """
    if isinstance(data, str):
        return _UNBROKEN.sub("\\g<0>\u200b", data)
    if isinstance(data, dict):
        return {key: _breakable(value) for key, value in data.items()}
    return [_breakable(one) for one in data] if isinstance(data, list | tuple) else data
