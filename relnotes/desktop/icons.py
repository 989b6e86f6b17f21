"""The icons: one line weight, drawn from path files, in the colours of the theme of the moment."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from relnotes.desktop.tokens import LIGHT, InkName, current

_SECOND = "secondColor"
MARK = "mark"
"""The program's own sign, in the two sides' colours."""
_MIRRORED = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "undo", "redo"}
)
"""Icons that point along the reading direction."""


@lru_cache(maxsize=1)
def resources() -> Path:
    """Return the folder with icons and styles, in an installed program and in the source tree."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def icon(name: str, ink: InkName = "text2") -> QIcon:
    """Return an icon that takes its colour from the theme each time it is painted."""
    _source(name)
    return QIcon(_Engine(name, ink))


def app_icon() -> QIcon:
    """Return the program's sign for the task bar, in fixed colours and sizes."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, QRectF(0, 0, size, size), LIGHT.me, LIGHT.them)
        painter.end()
        made.addPixmap(picture)
    return made


@lru_cache(maxsize=1)
def icon_names() -> tuple[str, ...]:
    """Return the names of all icons."""
    return tuple(sorted(file.stem for file in (resources() / "icons").glob("*.svg")))


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, color: str) -> None:
    """Paint an icon as large as fits in `rect`, in the middle of it."""
    if name == MARK:
        paint_mark(painter, QRectF(rect), current().me, current().them)
        return
    _paint(painter, QRectF(rect), _renderer(name, color), mirror=name in _MIRRORED)


def paint_mark(painter: QPainter, box: QRectF, left: str, right: str) -> None:
    """Paint the two interlocked circles, me at the left."""
    _paint(painter, box, _renderer(MARK, left, right), mirror=False)


def _paint(painter: QPainter, box: QRectF, renderer: QSvgRenderer, *, mirror: bool) -> None:
    side = min(box.width(), box.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    if mirror and _right_to_left():
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(-side / 2, -side / 2, side, side))
    painter.restore()


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    """Read an icon's file; an unknown name is a mistake in the program and raises KeyError."""
    try:
        return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    except FileNotFoundError:
        raise KeyError(name) from None


@lru_cache(maxsize=1024)
def _renderer(name: str, color: str, second: str = "") -> QSvgRenderer:
    text = _source(name).replace("currentColor", color).replace(_SECOND, second)
    return QSvgRenderer(QByteArray(text.encode()))


def _right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


class _Engine(QIconEngine):
    """Paints the drawing anew at every size, pixel ratio and theme."""

    def __init__(self, name: str, ink: InkName) -> None:
        super().__init__()
        self._name = name
        self._ink: InkName = ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Paint in the theme's ink, or the third when disabled, where a wide room begins."""
        ink = "text3" if mode == QIcon.Mode.Disabled else self._ink
        side = min(rect.width(), rect.height())
        square = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        if _right_to_left():
            square.moveRight(rect.right())
        paint_icon(painter, square, self._name, getattr(current(), ink))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the painting as a picture of `size` device pixels."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return a copy, when Qt detaches an icon."""
        copy = _Engine(self._name, self._ink)
        _clones.append(copy)
        return copy


_clones: list[_Engine] = []
"""Copies handed to Qt: the binding would free them at once if nothing here held them."""
