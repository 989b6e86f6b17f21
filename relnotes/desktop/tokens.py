"""The colours, sizes and spacings that every widget is drawn with, as one value per theme."""

from typing import Literal, NamedTuple
from zlib import crc32

from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication

InkName = Literal["text", "text2", "text3", "me", "them", "met", "risk", "unmet", "on_me"]
ToneName = Literal["neutral", "outline", "me", "them", "met", "risk", "unmet"]

SPACE = 8
"""One step of the grid; every gap is a multiple or a half of it."""
RADIUS_CARD = 10
RADIUS_CONTROL = 8
HERO, TITLE, FIGURE, HEADING, QUOTE, DETAIL, CAPTION = 2.0, 1.7, 1.5, 1.35, 1.11, 0.92, 0.85
"""Font sizes relative to the system's."""
_DRAWN_AT = 13
"""The font height in pixels at which `px` leaves sizes alone."""


class Tokens(NamedTuple):
    """Every colour of one theme, as "#rrggbb"."""

    name: str
    dark: bool
    window: str
    sidebar: str
    surface: str
    surface2: str
    border: str
    control_border: str
    selected: str
    text: str
    text2: str
    text3: str
    me: str
    me_tint: str
    me_line: str
    them: str
    them_tint: str
    them_line: str
    met: str
    met_tint: str
    risk: str
    risk_tint: str
    unmet: str
    unmet_tint: str
    on_me: str
    focus: str
    avatars: tuple[tuple[str, str], ...]
    """Pairs of tint and ink."""

    @property
    def high_contrast(self) -> bool:
        """Say whether shapes need lines, because soft colours are not enough."""
        return self.name.startswith("contrast")

    @property
    def chosen_line(self) -> str:
        """Return the line around what is chosen; none where its ground tells enough."""
        return self.text if self.high_contrast else ""

    def color(self, name: str) -> QColor:
        """Return the token called `name` as a colour to paint with."""
        return QColor(getattr(self, name))

    def names(self) -> dict[str, str]:
        """Return the colours by name, as the stylesheet's template wants them."""
        return {
            field: getattr(self, field)
            for field in self._fields
            if field not in {"name", "dark", "avatars"}
        }

    def on_selected(self, ink: InkName) -> str:
        """Return the ink for a selected row, where the paler ones would be hard to read."""
        paler = not self.high_contrast and ink in {"text3", "them", "met", "risk"}
        return self.text2 if paler and not self.dark else str(getattr(self, ink))

    def tone(self, tone: ToneName) -> tuple[str, str, str]:
        """Return background, border and ink of a pill."""
        if self.high_contrast and tone != "outline":
            ink = self.text if tone == "neutral" else str(getattr(self, tone))
            return self.surface, ink, ink
        if tone == "neutral":
            return self.selected, self.selected, self.text2
        if tone == "outline":
            return self.surface2, self.border, self.text2
        tint = str(getattr(self, f"{tone}_tint"))
        return tint, tint, str(getattr(self, tone))

    def avatar(self, name: str) -> tuple[str, str]:
        """Return tint and ink for a name, the same one on every day and machine."""
        return self.avatars[crc32(name.strip().casefold().encode()) % len(self.avatars)]


LIGHT = Tokens(
    name="light",
    dark=False,
    window="#F5F3EF",
    sidebar="#EFECE6",
    surface="#FFFFFF",
    surface2="#FBFAF7",
    border="#E3DFD7",
    control_border="#DAD5CB",
    selected="#E6E2DA",
    text="#20242A",
    text2="#565D66",
    text3="#6D747E",
    me="#22686C",
    me_tint="#E2EFEE",
    me_line="#9CC6C4",
    them="#A4541F",
    them_tint="#FAEADD",
    them_line="#E3B48F",
    met="#2D784A",
    met_tint="#E3F1E7",
    risk="#8F6310",
    risk_tint="#FBF0D6",
    unmet="#A93A34",
    unmet_tint="#F8E4E1",
    on_me="#FFFFFF",
    focus="#22686C",
    avatars=(
        ("#DBE8F2", "#28587E"),
        ("#F5E0DA", "#8A3D2C"),
        ("#E4EAD5", "#526223"),
        ("#EFE1EE", "#74406F"),
        ("#E0E4F4", "#444C90"),
        ("#DCEDE4", "#2A654A"),
        ("#F2E9D6", "#735A20"),
        ("#E5E5E5", "#4B5058"),
    ),
)

DARK = Tokens(
    name="dark",
    dark=True,
    window="#16181B",
    sidebar="#121416",
    surface="#1E2125",
    surface2="#23272C",
    border="#33383F",
    control_border="#3B4149",
    selected="#2A2E34",
    text="#E9E7E2",
    text2="#B0B6BE",
    text3="#8F969F",
    me="#7CC4C0",
    me_tint="#1C3536",
    me_line="#3F7775",
    them="#E5A36C",
    them_tint="#3A2A1D",
    them_line="#8D5D38",
    met="#7CC495",
    met_tint="#1D3325",
    risk="#DDB45F",
    risk_tint="#3A301A",
    unmet="#E88C85",
    unmet_tint="#3D2321",
    on_me="#121416",
    focus="#7CC4C0",
    avatars=(
        ("#22374A", "#A8CBE8"),
        ("#43271F", "#EBA894"),
        ("#30381E", "#C3D08A"),
        ("#3F2A3E", "#DDA9D9"),
        ("#2A2E52", "#B1B9F0"),
        ("#1E3A2C", "#8FD1AE"),
        ("#3F321A", "#E0C182"),
        ("#34383E", "#C5CAD1"),
    ),
)

CONTRAST_LIGHT = LIGHT._replace(
    name="contrast-light",
    window="#FFFFFF",
    sidebar="#FFFFFF",
    surface2="#FFFFFF",
    border="#000000",
    control_border="#000000",
    selected="#D9E6E6",
    text="#000000",
    text2="#1A1D21",
    text3="#2E3339",
    me="#004A4E",
    me_line="#4E8E91",
    them="#6E2E00",
    them_line="#B0703F",
    met="#0B4A26",
    risk="#553800",
    unmet="#7A100B",
    focus="#0037C8",
)

CONTRAST_DARK = DARK._replace(
    name="contrast-dark",
    window="#000000",
    sidebar="#000000",
    surface="#000000",
    surface2="#000000",
    border="#FFFFFF",
    control_border="#FFFFFF",
    selected="#1F3A3A",
    text="#FFFFFF",
    text2="#F2F2F2",
    text3="#DADDE1",
    me="#9BEBE6",
    me_line="#4F9A97",
    them="#FFC591",
    them_line="#B07B4C",
    met="#A6F0BF",
    risk="#FFDE91",
    unmet="#FFB7B1",
    on_me="#000000",
    focus="#FFE600",
)

THEMES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)

_state: dict[str, Tokens] = {"current": LIGHT}


def current() -> Tokens:
    """Return the tokens in force now; read them while painting, do not keep them."""
    return _state["current"]


def set_current(tokens: Tokens) -> None:
    """Put tokens in force; only the theme does this."""
    _state["current"] = tokens


def scale() -> float:
    """Return how much larger the application's font is than the one the sizes were drawn at."""
    font = QGuiApplication.font()
    if not _known or _known[0][0] != font:
        _known[:] = [(font, min(max(QFontInfo(font).pixelSize() / _DRAWN_AT, 0.8), 4.0))]
    return _known[0][1]


_known: list[tuple[QFont, float]] = []
"""The font and its scale: to look for what a font is takes long, and every size is asked for by it.
"""


def px(size: float) -> int:
    """Scale a size in pixels with the font, so that paddings grow as the text does."""
    return max(1, round(size * scale()))
