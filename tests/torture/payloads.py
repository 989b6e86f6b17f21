"""25 texts that want a file or a server, in every field and on every page: none is asked.

Qt opens what an `<img src>` names wherever it takes a text for HTML. strace sees whether it did.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.torture.faults import cannot_trace
from tests.torture.harness import Tally

CANARY = "canary"
PAYLOADS = (
    '<img src="{file}">', "<img src='{url}'>", "<IMG SRC={file}>", '<img src="{server}/a.png">',
    '<img src="http://canary.example/a.png">', '<img src="https://canary.example/a.png">',
    "<b>bold</b><img src='{file}'/>", '<p style="background-image: url({file})">x</p>',
    '<table background="{file}"><tr><td>x</td></tr></table>', '<body background="{file}">x</body>',
    '<link rel="stylesheet" href="{url}">', '<style>@import url("{url}");</style>',
    '<style>body {{ background: url({file}) }}</style>x', '<a href="{url}"><img src="{url}"></a>',
    '<iframe src="{url}"></iframe>', '<object data="{url}"></object>', '<embed src="{url}">',
    '<video poster="{url}" src="{url}"></video>', '<input type="image" src="{file}">',
    '<svg><image href="{file}" xlink:href="{file}"/></svg>',
    '<ul style="list-style-image: url({file})"><li>x</ul>',
    "![x]({file})", "[x]: {url}\n![y][x]", '<!doctype html><html><img src="{file}"></html>',
    '<qt><img src="{server}/b.png"></qt>',
)  # fmt: skip


def payloads(folder: Path) -> list[str]:
    """All of them, each naming a picture that is really there."""
    file = folder / f"{CANARY}.svg"
    url, server = file.as_uri(), "//canary-server/share"
    return [one.format(file=file, url=url, server=server) for one in PAYLOADS]


def showing(folder: Path, count: int) -> Tally:
    """Shows them on so many pages and dialogs, and takes them out in every format."""
    tally = Tally("payloads", "", len(PAYLOADS))
    tally.why_not = cannot_trace()
    if tally.why_not:
        return tally
    icons = Path(__file__).parents[2] / "resources" / "icons"
    shutil.copy(next(icons.rglob("*.svg")), folder / f"{CANARY}.svg")
    calls, said = _traced(folder, str(count))
    tally.promise = f"shown in {said.splitlines()[-1]}: no file opened, no socket, nothing fetched"
    tally.held, tally.faults = 0 if calls else len(PAYLOADS), calls
    if not _traced(folder, "control")[0]:
        tally.faults.append("the control, a label that takes text for HTML, was not seen")
    return tally


def _traced(folder: Path, *arguments: str) -> tuple[list[str], str]:
    """The calls that went for a canary or to a network, and what the child said."""
    log = folder / "strace"
    trace = ["strace", "-f", "-qq", "-s", "500", "-o", str(log), "-e", "trace=%file,%network"]
    shown = ["-X", "faulthandler", "-m", "tests.torture.payloads_shown", str(folder)]
    child = [sys.executable, *shown, *arguments]
    variables = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    done = subprocess.run(
        [*trace, *child], capture_output=True, env={**os.environ, **variables}, text=True
    )
    if done.returncode:
        said = [one for one in done.stderr.splitlines() if "plugin does not support" not in one]
        raise RuntimeError("\n".join([f"it ended with {done.returncode}:", *said[-30:]]))
    lines = log.read_text(errors="replace").splitlines()
    asked = [one for one in lines if CANARY in one and "execve(" not in one]
    return asked + [one for one in lines if "socket(AF_INET" in one], done.stdout
