"""The look of the application: palette and one stylesheet, both made from the tokens."""

from importlib.util import find_spec
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from relnotes.desktop import bus_address
from relnotes.desktop import tokens as tk
from relnotes.desktop.dressing import Dressing
from relnotes.desktop.icons import resources
from relnotes.desktop.tokens import Tokens
from relnotes.desktop.turns import Steps, Turns

if TYPE_CHECKING:
    from relnotes.desktop.portal import Portal

Choice = Literal["system", "light", "dark", "contrast"]
_SIZES = (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 24, 28, 32)
CHOICES: tuple[Choice, ...] = ("system", "light", "dark", "contrast")
_FOLLOWING: tuple[Choice, ...] = ("system", "contrast")
"""Those that are light or dark as the system is."""


class Theme(QObject):
    """Keeps palette and stylesheet in step with the user's choice, the system and the font."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice: Choice = "system"
        self._app: QApplication | None = None
        self._scheme = Qt.ColorScheme.Unknown
        self._portal: Portal | None = None
        self._shown = ("", "")
        self._turns = Turns(self)

    def current(self) -> Tokens:
        """Return the tokens in force."""
        return tk.current()

    def apply(self, app: QApplication, choice: Choice) -> None:
        """Dress the application as chosen, and follow the system from now on if it was `system`."""
        if self._app is None:
            self._app = app
            self._scheme = app.styleHints().colorScheme()
            app.styleHints().colorSchemeChanged.connect(self._follow)
            app.fontChanged.connect(self._refresh)
            self._meet_portal(asks=choice in _FOLLOWING)
        self.choice = choice
        self._refresh()

    def choose(self, choice: Choice) -> None:
        """Dress it as chosen in turns of the event loop, so that a full window is not held."""
        self.choice = choice
        self._refresh(in_turns=True)

    def _meet_portal(self, *, asks: bool) -> None:
        """Follows the session's portal too; it is asked at once where Qt does not say dark."""
        if not has_portal():
            return
        from relnotes.desktop.portal import Portal

        self._portal = Portal(self)
        if asks and self._scheme != Qt.ColorScheme.Dark:
            self._portal.ask()
        self._portal.changed.connect(lambda: self._refresh(in_turns=True))

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._refresh(in_turns=True)

    def _system(self) -> Qt.ColorScheme:
        """What the system shows: the word of its portal, else what Qt saw."""
        if self._portal is not None and self._portal.scheme != Qt.ColorScheme.Unknown:
            return self._portal.scheme
        return self._scheme

    def _refresh(self, _font: QFont | None = None, *, in_turns: bool = False) -> None:
        app = self._app
        if app is None:
            return
        tokens = tokens_for(self.choice, self._system())
        shown = (tokens.name, app.font().toString())
        before, self._shown = self._shown, shown
        if shown == before:
            return
        tk.set_current(tokens)
        sheet, resized = stylesheet(tokens, app.font()), shown[1] != before[1]
        dressing = Dressing.of(app)
        steps = dressing.putting_on(app, palette(tokens), sheet, all_of_it=resized)
        self._turns.stop()
        if in_turns:
            self._turns.begin(_followed(steps, dressing.catching_up(app)))
        else:
            for _ in steps:
                pass
        self.changed.emit()


def has_portal() -> bool:
    """Whether this session has a bus, on which there may be a portal."""
    return bus_address.is_local() and find_spec("PySide6.QtDBus") is not None


def _followed(seen: Steps, hidden: Steps) -> Steps:
    yield from seen
    yield from hidden


def tokens_for(choice: Choice, scheme: Qt.ColorScheme) -> Tokens:
    """Return the tokens that a choice means while the system shows itself light or dark."""
    dark = scheme == Qt.ColorScheme.Dark
    if choice == "contrast":
        return tk.CONTRAST_DARK if dark else tk.CONTRAST_LIGHT
    if choice == "system":
        return tk.DARK if dark else tk.LIGHT
    return tk.DARK if choice == "dark" else tk.LIGHT


def palette(tokens: Tokens) -> QPalette:
    """Return the palette that Fusion and everything without a rule of its own uses."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.surface2,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.unmet,
        role.PlaceholderText: tokens.text3,
        role.Highlight: tokens.me,
        role.HighlightedText: tokens.on_me,
        role.Accent: tokens.me,
        role.Link: tokens.me,
        role.LinkVisited: tokens.me,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Light: tokens.surface,
        role.Midlight: tokens.border,
        role.Mid: tokens.border,
        role.Dark: tokens.text3,
        role.Shadow: tokens.border,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.text3))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(tokens.selected))
    return made


def stylesheet(tokens: Tokens, font: QFont) -> str:
    """Fill the stylesheet's template with colours, and sizes relative to the font."""
    values = tokens.names()
    sizes = {
        "body": 1.0,
        "hero": tk.HERO,
        "title": tk.TITLE,
        "figure": tk.FIGURE,
        "heading": tk.HEADING,
        "quote": tk.QUOTE,
        "detail": tk.DETAIL,
        "caption": tk.CAPTION,
    }
    for name, factor in sizes.items():
        values[f"font_{name}"] = _font_size(font, factor)
    for size in _SIZES:
        values[f"px{size}"] = f"{tk.px(size)}px"
    for name, down, across in (
        ("small", 4, 10),
        ("large", 5, 14),
        ("square", 4, 4),
        ("flush", 4, 1),
    ):
        # The ring takes a pixel more than the border: the padding gives it back.
        values[f"pad_{name}"] = f"{tk.px(down) - 1}px {tk.px(across) - 1}px"
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    values["end"] = "left" if rtl else "right"  # a stylesheet does not turn paddings over
    mark = tk.px(14) + 2
    values["mark_round"], values["dot"] = f"{mark // 2}px", f"{mark - 2 * tk.px(4)}px"
    values["chosen"] = tokens.chosen_line or tokens.selected
    values["handle"] = tokens.text3 if tokens.high_contrast else tokens.control_border
    values["radius"] = f"{tk.RADIUS_CONTROL}px"
    values["images"] = _folder().as_posix()
    values["tick"] = "tick-dark" if QColor(tokens.on_me).lightnessF() < 0.5 else "tick-light"
    values["menu_tick"] = "tick-light" if tokens.dark else "tick-dark"
    text = (_folder() / "relnotes.qss").read_text(encoding="utf-8")
    return Template(text).substitute(values)


def _font_size(font: QFont, factor: float) -> str:
    if font.pointSizeF() > 0:
        return f"{font.pointSizeF() * factor:.2f}pt"
    return f"{max(1, round(font.pixelSize() * factor))}px"


def _folder() -> Path:
    return resources() / "styles"
