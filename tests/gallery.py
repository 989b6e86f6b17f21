"""Pictures of every page and dialog: `python -m tests.gallery OUT`, then look at OUT/index.html.

The sample journal with a fixed clock, in every way of `tests.looks`: light, dark, large, the main
pages also with high contrast, in a small window, in German, and from right to left.
"""

import argparse
import shutil
import tempfile
from contextlib import closing
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QPixmap
from PySide6.QtWidgets import QApplication

from relnotes import app as program
from relnotes import paths
from relnotes.desktop.pages.page import Services
from relnotes.exchange import sample
from relnotes.journal.store import Journal
from tests.looks import LOOKS, Look, applied, at_home, index, write_arabic
from tests.scenes import EMPTY, FILLED
from tests.scenes.stage import NOW, Take, settle, staged

FONTS = ("Inter", "Noto Sans", "DejaVu Sans")


def main() -> None:
    """Takes all pictures, or those of some scenes or looks."""
    scenes = {**FILLED, **EMPTY}
    parser = argparse.ArgumentParser("python -m tests.gallery", description="pictures of all pages")
    parser.add_argument("out", nargs="?", type=Path, default=Path("gallery"), metavar="OUT")
    parser.add_argument("names", nargs="*", metavar="NAME", help="scenes or looks to choose")
    given = parser.parse_args()
    out, names = given.out, set(given.names)
    if unknown := names - LOOKS.keys() - scenes.keys():
        known = ", ".join([*LOOKS, *scenes])
        parser.error(f"nothing is called {', '.join(sorted(unknown))}; there are {known}")
    ways = names & LOOKS.keys() or LOOKS.keys()
    looks = {name: look for name, look in LOOKS.items() if name in ways}
    chosen = names - LOOKS.keys() or scenes.keys()
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setCursorFlashTime(0)
    family = next((name for name in FONTS if name in QFontDatabase.families()), "")
    # What names a place of this run, or depends on it, would make each picture another one.
    paths.backups = lambda journal: journal.parent / "backups"
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "sample.relnotes"
        sample.write(template, lambda: NOW, paths.resources() / "sample")
        for name in scenes:
            for way, look in looks.items():
                if name in chosen and look.takes(name):
                    home = Path(folder) / f"{name}-{way}"
                    home.mkdir()
                    if name in FILLED:
                        shutil.copy(template, home / "journal.relnotes")
                    with at_home(home), applied(app, look, family):
                        services = program.make_services(home / "settings.ini", look.locale)
                        services.theme.apply(app, look.theme)
                        shot = _picture(home, services, look, scenes[name])
                        shot.save(str(out / f"{name}-{way}.png"))
    index(out)


def _picture(home: Path, services: Services, look: Look, take: Take) -> QPixmap:
    file = home / "journal.relnotes"
    if look.reverse and take not in EMPTY.values():
        with closing(Journal.open(file, lambda: NOW)) as journal:
            write_arabic(journal)
    with staged(file, services) as scene:
        scene.window.resize(*look.size)
        shown = take(scene)
        settle(scene.live)
        picture = shown.grab()
        shown.close()
    return picture


if __name__ == "__main__":
    main()
