"""The theme: readable in every choice, following the system and the font, and its icons."""

import re
from collections.abc import Iterator
from itertools import product
from typing import get_args

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relnotes.desktop import tokens as tk
from relnotes.desktop.dressing import in_parts, unpainted
from relnotes.desktop.icons import app_icon, icon, icon_names, paint_icon, resources
from relnotes.desktop.parts.labels import Label
from relnotes.desktop.theme import CHOICES, Choice, Theme, stylesheet, tokens_for
from relnotes.desktop.tokens import THEMES, InkName, Tokens, ToneName

TONES: tuple[ToneName, ...] = ("neutral", "outline", "me", "them", "met", "risk", "unmet")
INKS = ("text", "text2", "me", "them", "met", "risk", "unmet")
SURFACES = ("window", "sidebar", "surface", "surface2")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme()
    font = QFont(qapp.font())
    made.apply(qapp, "light")
    yield made
    qapp.setFont(font)
    made.apply(qapp, "light")


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    value = QColor(colour)
    red, green, blue = (linear(part) for part in (value.redF(), value.greenF(), value.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _pairs(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    """Every ink on every ground that it is written on."""
    names = tokens.names()
    for ink, ground in product(INKS, ("window", "surface", "surface2")):
        yield f"{ink} on {ground}", names[ink], names[ground]
    for ink in ("text", "text2", "me"):
        yield f"{ink} on sidebar", names[ink], tokens.sidebar
    for ground in ("surface", "surface2"):
        yield f"text3 on {ground}", tokens.text3, names[ground]
    for ink in get_args(InkName):
        if ink != "on_me":
            yield f"{ink} on selected", tokens.on_selected(ink), tokens.selected
    for tone in TONES:
        fill, _, ink = tokens.tone(tone)
        yield f"pill {tone}", ink, fill
    for tone in ("me", "met", "risk", "unmet"):
        yield f"banner {tone}", tokens.text, names[f"{tone}_tint"]
    for ink in ("text", "text2"):
        yield f"{ink} marked", names[ink], tokens.risk_tint
    yield "primary button", tokens.on_me, tokens.me
    for number, (tint, ink) in enumerate(tokens.avatars):
        yield f"avatar {number}", ink, tint


@pytest.mark.parametrize("tokens", THEMES, ids=lambda tokens: tokens.name)
def test_every_text_is_readable_on_every_ground(tokens: Tokens) -> None:
    short = {
        name: round(contrast(ink, ground), 2)
        for name, ink, ground in _pairs(tokens)
        if contrast(ink, ground) < 4.5
    }
    assert short == {}


@pytest.mark.parametrize("tokens", THEMES, ids=lambda tokens: tokens.name)
def test_the_keyboard_ring_is_seen_on_every_ground(tokens: Tokens) -> None:
    names = tokens.names()
    assert all(contrast(tokens.focus, names[ground]) >= 3 for ground in (*SURFACES, "selected"))


def test_high_contrast_is_higher_than_the_quiet_themes() -> None:
    for quiet, strong in ((tk.LIGHT, tk.CONTRAST_LIGHT), (tk.DARK, tk.CONTRAST_DARK)):
        for ink in INKS:
            low, high = quiet.names()[ink], strong.names()[ink]
            assert contrast(high, strong.surface) >= 7
            assert contrast(high, strong.surface) > contrast(low, quiet.surface)


def test_a_name_keeps_its_colour() -> None:
    assert tk.LIGHT.avatar("Ana Petrović") == tk.LIGHT.avatar(" ana petrović ")
    assert tk.LIGHT.avatar("Ana Petrović") == tk.LIGHT.avatars[5]
    names = [f"Person {number}" for number in range(200)]
    assert {tk.LIGHT.avatar(name) for name in names} == set(tk.LIGHT.avatars)


@pytest.mark.parametrize("choice", CHOICES)
def test_the_chosen_theme_is_in_force(
    theme: Theme, qapp: QApplication, qtbot: QtBot, choice: Choice
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    theme.apply(qapp, choice)
    assert theme.current() is tk.current()
    assert qapp.palette().window().color() == QColor(theme.current().window)
    assert theme.current().window in window.styleSheet()


def test_a_change_is_told_once(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, "dark")
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply(qapp, "dark")


def test_the_system_is_followed(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp, "system")
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is tk.DARK
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current() is tk.LIGHT


@pytest.mark.parametrize(
    ("choice", "scheme", "expected"),
    [
        ("system", Qt.ColorScheme.Unknown, tk.LIGHT),
        ("system", Qt.ColorScheme.Dark, tk.DARK),
        ("light", Qt.ColorScheme.Dark, tk.LIGHT),
        ("dark", Qt.ColorScheme.Light, tk.DARK),
        ("contrast", Qt.ColorScheme.Light, tk.CONTRAST_LIGHT),
        ("contrast", Qt.ColorScheme.Dark, tk.CONTRAST_DARK),
    ],
)
def test_a_choice_outweighs_the_system(
    choice: Choice, scheme: Qt.ColorScheme, expected: Tokens
) -> None:
    assert tokens_for(choice, scheme) is expected


def test_sizes_follow_the_font(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    before, window = tk.px(100), QWidget()
    qtbot.addWidget(window)
    window.show()
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    assert 1.8 <= tk.px(100) / before <= 2.2
    assert f"{font.pointSizeF() * tk.TITLE:.2f}pt" in window.styleSheet()


def test_the_stylesheet_has_no_colour_of_its_own() -> None:
    template = (resources() / "styles" / "relnotes.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", template) == []


def test_the_stylesheet_works_with_a_font_in_pixels(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(20)
    assert "font-size: 34px" in stylesheet(tk.LIGHT, font)


def test_pictures_named_in_the_stylesheet_exist(qapp: QApplication) -> None:
    for tokens in THEMES:
        urls = re.findall(r"url\(([^)]+)\)", stylesheet(tokens, qapp.font()))
        missing = [url for url in urls if not (resources() / "styles" / url).is_file()]
        assert urls
        assert missing == []


def _painted(name: str, color: str, size: int = 32) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, QRect(0, 0, size, size), name, color)
    painter.end()
    return image


def _ink(image: QImage) -> int:
    spots = product(range(image.width()), range(image.height()))
    return sum(image.pixelColor(x, y).alpha() > 100 for x, y in spots)


def _apart(first: QImage, second: QImage) -> int:
    """Return the largest difference of two pictures in one place."""
    spots = product(range(first.width()), range(first.height()))
    return max(
        abs(first.pixelColor(*spot).alpha() - second.pixelColor(*spot).alpha()) for spot in spots
    )


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_shows_something_and_stays_inside(name: str, qapp: QApplication) -> None:
    for tokens in THEMES:
        image = _painted(name, tokens.text2)
        border = [(at, edge) for at in range(32) for edge in (0, 31)]
        assert 15 < _ink(image) < 700
        assert all(image.pixelColor(*spot).alpha() < 100 for spot in border)
        assert all(image.pixelColor(y, x).alpha() < 100 for x, y in border)


def test_icons_take_the_colours_of_a_new_theme(theme: Theme, qapp: QApplication) -> None:
    made = icon("plus", "me")
    before = made.pixmap(QSize(24, 24)).toImage().pixelColor(12, 12)
    theme.apply(qapp, "dark")
    after = made.pixmap(QSize(24, 24)).toImage().pixelColor(12, 12)
    for seen, meant in ((before, QColor(tk.LIGHT.me)), (after, QColor(tk.DARK.me))):
        assert abs(seen.red() - meant.red()) <= 2
        assert abs(seen.blue() - meant.blue()) <= 2


def test_icons_are_sharp_on_a_dense_screen(theme: Theme) -> None:
    picture = icon("people").pixmap(QSize(20, 20), 2.0)
    assert picture.size() == QSize(40, 40)
    assert _ink(picture.toImage()) > _ink(icon("people").pixmap(QSize(20, 20), 1.0).toImage())


def test_a_copied_icon_survives_its_original(theme: Theme) -> None:
    """Qt detaches by cloning the engine; the binding used to free the clone at once."""
    copy = icon("plus")
    copy.addPixmap(copy.pixmap(QSize(8, 8)))
    assert _ink(copy.pixmap(QSize(24, 24)).toImage())


def test_an_unknown_icon_is_a_mistake_at_once() -> None:
    with pytest.raises(KeyError):
        icon("no such icon")


def test_the_task_bar_sign_has_both_sides(qapp: QApplication) -> None:
    image = app_icon().pixmap(QSize(64, 64), 1.0).toImage()
    assert image.pixelColor(14, 32).name().upper() == tk.LIGHT.me
    assert image.pixelColor(50, 32).name().upper() == tk.LIGHT.them


def test_all_icons_have_one_weight_and_no_colour_of_their_own() -> None:
    for file in (resources() / "icons").glob("*.svg"):
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"#[0-9a-fA-F]{3}", text), file.name
        assert set(re.findall(r'stroke-width="([^"]+)"', text)) <= {"1.75"}, file.name
        assert 'viewBox="0 0 24 24"' in text, file.name


def test_arrows_point_the_other_way_where_text_runs_from_the_right(qapp: QApplication) -> None:
    usual = _painted("arrow-left", "#000000")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned, same = _painted("arrow-left", "#000000"), _painted("plus", "#000000")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert _apart(turned, usual) > 150
    assert _apart(turned, _painted("arrow-right", "#000000")) < 60
    assert same == _painted("plus", "#000000")


class Dressed(Label):
    """A label that counts how often it is dressed anew."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:
        """Count."""
        super().changeEvent(event)
        self.times += event.type() == QEvent.Type.StyleChange


def test_a_new_look_dresses_each_widget_a_few_times_however_deep_it_lies(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    """Each was dressed once for every widget around it: two seconds, with all pages open."""
    outer = inner = QWidget()
    qtbot.addWidget(outer)
    for _ in range(12):
        around = QVBoxLayout(inner)
        inner = QWidget()
        around.addWidget(inner)
    label = Dressed("Deep")
    QVBoxLayout(inner).addWidget(label)
    outer.show()
    label.times = 0
    theme.apply(qapp, "dark")
    assert 1 <= label.times <= 3


def test_a_page_is_built_bare_and_dressed_once(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    """It was dressed anew at each step of its building: a fifth of a second for the settings."""
    window = QWidget()
    qtbot.addWidget(window)
    place = QVBoxLayout(window)
    window.show()
    label = Dressed("Deep", ink="text2")
    inner: QWidget = label
    for _ in range(12):
        around = QWidget()
        QVBoxLayout(around).addWidget(inner)
        inner = around
    assert label.times == 0
    place.addWidget(inner)
    inner.show()
    assert label.times <= 2
    assert label.palette().color(label.foregroundRole()) == QColor(tk.LIGHT.text2)


def test_every_kind_of_window_is_dressed(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    """Whoever opens it, and also where it was asked for its size before it was shown."""
    lonely, parent, asked = QDialog(), QWidget(), QWidget()
    for one in (lonely, parent, asked):
        qtbot.addWidget(one)
    dialog, menu = QDialog(parent), QMenu()
    qtbot.addWidget(menu)
    asked.ensurePolished()
    QVBoxLayout(asked).addWidget(label := Label("A title", "title", ink="them"))
    menu.addAction("One")
    for one in (lonely, dialog, asked):
        one.show()
    menu.popup(QPoint(0, 0))
    for one in (lonely, dialog, asked, menu):
        assert tk.LIGHT.text in one.styleSheet()
    assert label.palette().color(label.foregroundRole()) == QColor(tk.LIGHT.them)
    inner = QDialog(lonely)
    inner.show()
    assert not inner.styleSheet(), "it wears its parent's"
    menu.close()


def test_what_is_hidden_is_dressed_when_it_is_shown(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    window, page, label = QWidget(), QWidget(), Dressed("Seen later", ink="text2")
    qtbot.addWidget(window)
    in_parts(window)
    QVBoxLayout(window).addWidget(page)
    QVBoxLayout(page).addWidget(label)
    window.show()
    page.hide()
    label.times = 0
    for choice in ("dark", "contrast", "dark"):
        theme.apply(qapp, choice)
    assert label.times == 0
    page.show()
    assert label.palette().color(label.foregroundRole()) == QColor(tk.DARK.text2)


class Pages(QWidget):
    """A window of three pages, the last one hidden, that counts how often it is painted."""

    def __init__(self) -> None:
        super().__init__()
        in_parts(self)
        self.looks: list[tuple[bool, ...]] = []
        self.pages = [QWidget(), QWidget(), QWidget()]
        across = QVBoxLayout(self)
        for page in self.pages:
            across.addWidget(page)
            QVBoxLayout(page).addWidget(Label("Read", ink="text2"))
        self.pages[2].hide()

    def dark(self) -> tuple[bool, ...]:
        """Which of the pages are dark."""
        return tuple(tk.DARK.text2 in page.styleSheet() for page in self.pages)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Note how the pages look as they are painted."""
        self.looks.append(self.dark())


@pytest.fixture
def pages(theme: Theme, qtbot: QtBot) -> Pages:
    made = Pages()
    qtbot.addWidget(made)
    for choice in (made.pages[2].show, made.show, made.pages[2].hide):
        choice()
    qtbot.waitUntil(lambda: bool(made.looks))
    made.looks.clear()
    return made


def test_a_choice_is_painted_when_all_that_is_seen_has_it(
    theme: Theme, qtbot: QtBot, pages: Pages
) -> None:
    """Each page gets it in a turn of its own; half of a window in another look would flicker."""
    theme.choose("dark")
    assert pages.dark() != (True, True, False), "the whole of it holds the window"
    pages.update()
    qtbot.waitUntil(lambda: bool(pages.looks))
    assert pages.looks[0][:2] == (True, True)
    qtbot.waitUntil(lambda: all(pages.dark()))
    assert pages.pages[2].isHidden()


def test_a_hidden_page_is_never_seen_in_the_look_before(theme: Theme, pages: Pages) -> None:
    theme.choose("dark")
    pages.pages[2].show()
    assert pages.dark()[2]


def test_another_choice_takes_the_place_of_the_one_under_way(
    theme: Theme, qtbot: QtBot, pages: Pages
) -> None:
    theme.choose("dark")
    theme.choose("light")
    qtbot.waitUntil(lambda: pages.updatesEnabled() and not any(pages.dark()))


def test_a_menu_is_dressed_as_soon_as_there_is_something_in_it(theme: Theme, qtbot: QtBot) -> None:
    """Qt makes empty ones for a moment, for each choice of a combo box: a millisecond each."""
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.ensurePolished()
    assert not menu.styleSheet()
    menu.addAction("One")
    assert tk.LIGHT.text in menu.styleSheet()


def test_what_is_hidden_knows_a_new_size_at_once(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    """Layouts ask also the hidden how much room they need."""
    window, label = QWidget(), Label("A title", "title")
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(label)
    window.show()
    label.hide()
    before = label.sizeHint().height()
    theme.apply(qapp, "dark")
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    assert label.sizeHint().height() > before * 1.5


def test_a_window_that_wanted_to_paint_meanwhile_paints_afterwards(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """After another theme it stood still: Qt waited for a painting that it had left out."""
    painted: list[bool] = []

    class Page(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append(True)

    page = Page()
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(painted))
    page.update()
    with unpainted(qapp):
        QApplication.processEvents()
        painted.clear()
    qtbot.waitUntil(lambda: bool(painted), timeout=2000)


def test_a_window_in_another_look_is_painted_once(qtbot: QtBot, qapp: QApplication) -> None:
    """Qt painted the window, and then all that stood in it once more: twice the work, unseen."""
    painted: list[str] = []

    class Part(QWidget):
        def __init__(self, called: str) -> None:
            super().__init__()
            self.called = called

        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append(self.called)

    page = Part("page")
    layout = QVBoxLayout(page)
    for name in ("above", "below"):
        layout.addWidget(Part(name))
    qtbot.addWidget(page)
    page.resize(200, 200)
    page.show()
    qtbot.waitUntil(lambda: "below" in painted)
    with unpainted(qapp):
        QApplication.processEvents()
        painted.clear()
    qtbot.waitUntil(lambda: "below" in painted, timeout=2000)
    QApplication.processEvents()
    assert painted == ["page", "above", "below"]
