"""A document's lines as CSV, safe to open in a spreadsheet."""

import csv
import io

from relnotes.exchange.document import Document

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def table(document: Document) -> str:
    """One line each, with the dates as ISO; a cell that a spreadsheet would run gets a `'`."""
    labels = document.labels
    sides = {"me": labels.mine, "them": labels.theirs}
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(map(defused, labels.columns))
    for section in document.sections:
        for part in section.parts:
            for row in part.rows:
                cells = (
                    section.title,
                    part.title,
                    sides[row.side.value] if row.side else "",
                    row.day.isoformat() if row.day else "",
                    row.what,
                    row.detail,
                    row.result,
                )
                writer.writerow(map(defused, cells))
    return text.getvalue()


def defused(cell: str) -> str:
    """The cell with a leading `'` if a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) or cell[:1] == "\t" else cell
