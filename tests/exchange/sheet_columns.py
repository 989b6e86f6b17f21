"""The tables of the CSV export with their columns, for `resources/help/formats.md`.

python -m tests.exchange.sheet_columns     writes them there anew
"""

import re

from relnotes import paths
from relnotes.journal import leaving_sheets

FILE = paths.resources() / "help" / "formats.md"
_BETWEEN = re.compile(r"(<!-- tables:[^\n]*-->\n).*(<!-- end of tables -->)", re.DOTALL)


def told() -> str:
    """The document as it has to be."""
    rows = [
        f"| `{name}.csv` | {', '.join(f'`{column}`' for column in leaving_sheets.columns(table))} |"
        for table, name in leaving_sheets.kinds().items()
    ]
    table = "\n".join(["| file | columns |", "|---|---|", *rows])
    text = FILE.read_text(encoding="utf-8")
    return _BETWEEN.sub(lambda found: f"{found[1]}{table}\n{found[2]}", text)


if __name__ == "__main__":
    FILE.write_text(told(), encoding="utf-8")
