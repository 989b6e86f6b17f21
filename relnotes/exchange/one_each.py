"""Several documents into one folder, each in a file of its own that replaces none."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from relnotes.exchange import documents, files
from relnotes.exchange.document import Document
from relnotes.exchange.file_names import cleaned
from relnotes.exchange.paper import Paper


def places(folder: Path, names: Iterable[str], ending: str) -> tuple[Path, ...]:
    """A free file for each name; where there is one of that name, a number is added."""
    found: list[Path] = []
    for name in names:
        number, taken = 1, {path.name.casefold() for path in found}
        while True:
            numbered = name if number == 1 else f"{name} ({number})"
            path = folder / cleaned(f"{numbered}.{ending}")
            if path.name.casefold() not in taken and not path.exists():
                break
            number += 1
        found.append(path)
    return tuple(found)


def write_each(
    made: Sequence[tuple[Document, Path]],
    ending: str,
    *,
    paper: Paper,
    folders: bool = True,
    step: Callable[[float, str], object] = lambda _share, _title: None,
) -> None:
    """Writes each document to its file, all or none; `step` hears which is next, and may stop.

    With `folders` the files are new ones, in a folder that is made for them.
    """
    written: list[Path] = []
    try:
        for at, (document, path) in enumerate(made):
            step(at / len(made), document.title)
            if folders:
                with files.told_as_problems(path):
                    path.parent.mkdir(exist_ok=True)
            documents.write(document, ending, path, paper=paper)
            written.append(path)
    except BaseException:
        for path in written if folders else ():
            path.unlink(missing_ok=True)
        raise
