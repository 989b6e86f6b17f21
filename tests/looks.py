"""The ways in which the gallery looks at a scene: theme, size, language, and direction."""

import html
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from relnotes.desktop import languages
from relnotes.desktop.theme import Choice
from relnotes.domain.happenings import ContributionDraft, EntryDraft, PromiseDraft
from relnotes.domain.kinds import Side
from relnotes.domain.people import PersonDraft
from relnotes.journal import contributions, entries, promises, relationships
from relnotes.journal.access import Writer
from relnotes.journal.store import Journal

POINTS = 10.0
ARABIC = "ليلى حداد"


@dataclass(frozen=True, slots=True)
class Look:
    """One way; `main` takes only the pages that carry the evening, `language` is a code."""

    theme: Choice = "light"
    scale: float = 1.0
    size: tuple[int, int] = (1280, 800)
    language: str = "en"
    reverse: bool = False
    main: bool = False

    @property
    def locale(self) -> str:
        """The name of the locale that goes with the language."""
        return {"en": "en_GB", "de": "de_DE"}[self.language]

    def takes(self, scene: str) -> bool:
        """Whether a scene is looked at in this way."""
        return not self.main or scene in MAIN


LOOKS: Mapping[str, Look] = {
    "light": Look(),
    "dark": Look(theme="dark"),
    "contrast": Look(theme="contrast", main=True),
    "large": Look(scale=2.0),
    "small": Look(size=(1024, 700), main=True),
    "german": Look(language="de", main=True),
    "reverse": Look(reverse=True, main=True),
}
MAIN = frozenset(
    {
        "brief", "today", "relationship-overview", "relationship-needs", "relationship-roles",
        "relationship-contributions", "relationship-about", "relationship-mentoring", "journal",
        "contributions", "promises", "repairs", "repair-pause", "repair-ice", "summary", "search",
        "portfolio-here", "portfolio-giving", "mentoring", "portfolio-year", "settings",
        "portfolio-introductions",
        "history", "trash", "palette", "dialog-capture", "dialog-log", "dialog-person",
        "dialog-stake", "dialog-shortcuts", "empty-first", "empty-today", "state-error",
        "state-quiet-line", "dialog-busy", "dialog-form-error", "dialog-locked", "dialog-nudge",
    }
)  # fmt: skip
"""What is looked at in every way."""


@contextmanager
def applied(app: QApplication, look: Look, family: str) -> Iterator[None]:
    """The application in this look for a while; the theme is the services' own."""
    app.setFont(QFont(family, round(POINTS * look.scale)))
    direction = Qt.LayoutDirection.RightToLeft if look.reverse else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)
    translators = languages.speak(app, look.language)
    QLocale.setDefault(QLocale(look.locale))
    try:
        yield
    finally:
        for one in translators:
            app.removeTranslator(one)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@contextmanager
def at_home(home: Path) -> Iterator[None]:
    """A home of its own for each picture, so that no place of this computer is seen."""
    names = {"HOME": home, "XDG_DATA_HOME": home / "data", "XDG_CONFIG_HOME": home / "config"}
    before = {name: os.environ.get(name) for name in names}
    os.environ.update({name: str(place) for name, place in names.items()})
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def write_arabic(journal: Journal) -> None:
    """Somebody whose name and words run from the right, for the look that does so too."""

    def write(writer: Writer) -> None:
        who = relationships.add(writer, PersonDraft(ARABIC))
        relationships.pin(writer, who, pinned=True)
        entries.log(
            writer,
            EntryDraft(
                (who,), "لقاء حول المشروع", body="اتفقنا على الخطوة التالية. كان الحديث طيبا."
            ),
        )
        promises.make(writer, PromiseDraft(who, Side.ME, "إرسال الملخّص"))
        contributions.log(writer, ContributionDraft(who, Side.THEM, "مراجعة العرض"))

    journal.do("Arabic", write)


def index(out: Path) -> None:
    """A page of all pictures, a row for each scene."""
    names = sorted({path.stem.rpartition("-")[0] for path in out.glob("*.png")})
    rows = "".join(
        f'<h2 id="{html.escape(name)}">{html.escape(name)}</h2>'
        + "".join(_image(out, name, look) for look in LOOKS)
        for name in names
    )
    links = " · ".join(f'<a href="#{html.escape(one)}">{html.escape(one)}</a>' for one in names)
    style = (
        "body{font:14px sans-serif;margin:2em}figure{display:inline-block;margin:4px;width:31%;"
        "vertical-align:top}img{max-width:100%;border:1px solid #ccc}figcaption{color:#555}"
    )
    head = f"<!doctype html><meta charset=utf-8><title>relnotes</title><style>{style}</style>"
    (out / "index.html").write_text(f"{head}<p>{links}</p>{rows}", encoding="utf-8")


def _image(out: Path, name: str, look: str) -> str:
    file = f"{name}-{look}.png"
    if not (out / file).exists():
        return ""
    picture = f'<a href="{file}"><img src="{file}" alt="" loading="lazy"></a>'
    return f"<figure>{picture}<figcaption>{look}</figcaption></figure>"
