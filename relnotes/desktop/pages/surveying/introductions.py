"""Who brought whom, as a map: the whole circle, a search in it, or one person with their own."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from relnotes.desktop.dialogs.introduced import IntroducedDialog
from relnotes.desktop.live import Live
from relnotes.desktop.pages.page import Place, Services
from relnotes.desktop.pages.relationship.pill_button import LineButton
from relnotes.desktop.pages.surveying.telling import Telling
from relnotes.desktop.pages.surveying.touched import TouchedPanel
from relnotes.desktop.pages.surveying.view import View
from relnotes.desktop.parts.buttons import Button
from relnotes.desktop.parts.empty import EmptyState
from relnotes.desktop.parts.flow import Flow
from relnotes.desktop.parts.forest_looks import Node
from relnotes.desktop.parts.forest_map import ForestMap
from relnotes.desktop.parts.labels import detail
from relnotes.desktop.parts.paint import backwards
from relnotes.desktop.parts.pills import Chip
from relnotes.desktop.parts.search_field import SearchField
from relnotes.desktop.tokens import px
from relnotes.domain.folding import fold
from relnotes.domain.forest import ancestors, below
from relnotes.domain.kinds import Standing
from relnotes.journal import introductions
from relnotes.journal.introductions import Web

_BESIDE = 800
"""From which width on the panel stands beside the map."""
_PANEL = 320
_FEW, _MANY = 12, 60
"""From how many on folding is offered, and from how many on the map begins folded."""
_LEAST = 240
"""How high the map and the panel are at least where they stand below each other."""


class IntroductionsView(View):
    """The map, what narrows it, and the panel of who is chosen in it."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(live, services)
        self.seen: Web | None = None
        self._parents: Mapping[int, int | None] = {}
        self._focus: int | None = None
        self._awaited: int | None = None
        self.search = SearchField(self.tr("Find somebody"))
        self.search.textChanged.connect(lambda *_: self._draw())
        self.only = Chip(self.tr("Only around them"), icon="people")
        self.only.clicked.connect(lambda *_: self._only_around())
        self.add = Button(self.tr("Who brought whom…"), "quiet", icon="plus")
        self.add.clicked.connect(lambda: self.open_introduced(None))
        self.fold = Chip(self.tr("Folded"), icon="minus")
        self.fold.setToolTip(self.tr("Show only those who brought somebody, with how many came"))
        self.fold.clicked.connect(lambda *_: self._fold(on=self.fold.isChecked()))
        self.count = detail("", wrap=True)
        self.alone = LineButton("", "text2")
        self.alone.clicked.connect(lambda *_: self.show_alone())
        self.map = ForestMap(self.tr("Who brought whom"))
        self.map.chosen.connect(self._choose)
        self.map.opened.connect(self._open)
        self.map.turned.connect(self._turned)
        self.panel = TouchedPanel(live, services)
        self.panel.go.connect(self.go)
        self.panel.wanted.connect(self.walk_to)
        self.panel.brought_by_wanted.connect(self.open_introduced)
        self.nobody = EmptyState(
            "people",
            self.tr("Nobody brought anybody yet"),
            self.tr(
                "Say here who brought whom, or log an introduction that names somebody you know."
            ),
            self.tr("Who brought whom…"),
        )
        self.nobody.triggered.connect(lambda: self.open_introduced(None))
        self._arrange()

    def refresh(self) -> None:
        """Reads who came through whom, and the panel of who is chosen."""
        self.ask(self._show, introductions.web)

    def choose(self, key: int | None) -> None:
        """Chooses somebody on the map, and tells who is touched with them."""
        if key is not None:
            self.map.reveal(key)
        self.map.choose(key)
        self._choose(self.map.current)

    def show_person(self, key: int) -> None:
        """Reads anew, and goes to somebody."""
        self._awaited = key
        self.refresh()

    def show_alone(self) -> None:
        """Lists beside the map who came without an introduction."""
        self.choose(None)
        if self.seen is not None:
            self.panel.show_alone(self.seen.alone)
            self.scroll_to(self.panel.alone)

    def open_introduced(self, person_id: int | None) -> None:
        """Asks who brought somebody."""
        with self.services.messages.problems():
            IntroducedDialog(self.live, self.services, self, person_id=person_id).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the map, or below it where it is narrow."""
        super().resizeEvent(event)
        beside = self.width() >= px(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(way)
        self.area.setMaximumWidth(px(_PANEL) if beside else 16_777_215)
        self.area.setMinimumWidth(px(_PANEL) if beside else 0)
        for part in (self._frame, self.area):
            part.setMinimumHeight(0 if beside else px(_LEAST))
        edge, inner = px(24), 0 if beside else px(24)
        left, right = (inner, edge) if backwards(self) else (edge, inner)
        self._column.setContentsMargins(left, px(18), right, 0)
        self._reveal(self.map.current)

    def _show(self, seen: Web) -> None:
        first, self.seen, self._parents = self.seen is None, seen, seen.parents()
        if first and len(self._parents) > _MANY:
            self._fold(on=True)
        if self._focus not in self._parents:
            self._focus = None
        self._draw()
        self._choose(self.map.current)
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self.walk_to(awaited)

    def _draw(self) -> None:
        seen = self.seen
        if seen is None:
            return
        kept = self._kept(seen)
        narrowed = self._focus is not None or bool(self.search.text().strip())
        spoken = Telling(self.services, seen, self._parents)
        self.map.set_nodes(
            [
                Node(
                    key,
                    parent if parent in kept else None,
                    seen.people[key].name,
                    spoken.caption(key),
                    spoken.all(key),
                    faint=seen.people[key].standing is not Standing.ACTIVE,
                )
                for key, parent in self._parents.items()
                if key in kept
            ],
            whole=narrowed,
        )
        self.fold.setVisible(not narrowed and len(self._parents) > _FEW)
        self._frame.setVisible(bool(self._parents))
        self.nobody.setVisible(not self._parents)
        self.only.setEnabled(self.map.current is not None or self._focus is not None)
        self.only.setChecked(self._focus is not None)
        self.count.setText(self._counted(kept))
        alone = len(seen.alone) if len(kept) == len(self._parents) else 0
        self.alone.setVisible(bool(alone))
        self.alone.setText(
            self.services.words.count(
                alone,
                self.tr("1 more came without an introduction"),
                self.tr("{n} more came without an introduction"),
            )
        )

    def _kept(self, seen: Web) -> frozenset[int]:
        """Who stays: those found with who brought them, or somebody with all of their own."""
        keys = frozenset(self._parents)
        if self._focus is not None:
            near = {self._focus, *ancestors(self._parents, self._focus)}
            near |= below(self._parents, self._focus)
            for one in seen.together:
                if self._focus in (one.person, one.by):
                    near |= {one.person, one.by}
            keys &= near
        wanted = fold(self.search.text()).split()
        if not wanted:
            return keys
        found = {key for key in keys if all(word in fold(seen.people[key].name) for word in wanted)}
        return frozenset(found | {up for key in found for up in ancestors(self._parents, key)})

    def _counted(self, kept: frozenset[int]) -> str:
        words = self.services.words
        if not kept and self._parents:
            return self.tr("Nobody of that name on the map.")
        shown = words.count(len(kept), self.tr("1 person"), self.tr("{n} people"))
        if len(kept) < len(self._parents):
            return self.tr("{shown} of {all} on the map").format(
                shown=shown, all=words.number(len(self._parents))
            )
        return shown

    def _only_around(self) -> None:
        self._focus = None if self._focus is not None else self.map.current
        self._draw()
        self._reveal(self.map.current)

    def _choose(self, key: int | None) -> None:
        self.only.setEnabled(key is not None or self._focus is not None)
        self.panel.show_person(key, self.seen)
        self._reveal(key)

    def walk_to(self, key: int) -> None:
        """Goes to somebody on the map; who is not on it is opened."""
        if key not in self._parents:
            self._open(key)
            return
        self.map.reveal(key)
        if key not in {node.key for node in self.map.nodes}:
            self._focus = None
            self.search.clear()
            self._draw()
        self.choose(key)
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self, key: int | None) -> None:
        """Scrolls to somebody, once the map has the room that it asked for."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(key))

    def _scroll_to(self, key: int | None) -> None:
        if key is not None and key in {node.key for node in self.map.nodes}:
            place = self.map.place_of(key)
            middle, around = place.center(), self.reach.viewport().height() // 3
            self.reach.ensureVisible(
                middle.x(), middle.y(), place.width() // 2 + px(12), max(place.height(), around)
            )

    def _fold(self, *, on: bool) -> None:
        """Folds all that came through somebody away, or nothing."""
        self.map.fold({by for by in self._parents.values() if by is not None} if on else ())
        self._reveal(self.map.current)

    def _turned(self) -> None:
        self.fold.setChecked(bool(self.map.folded))

    def _open(self, key: int) -> None:
        self.go.emit(Place("relationships", key, "overview"))

    def _arrange(self) -> None:
        self.area.add(self.panel)
        inside = QWidget()
        inside.setProperty("surface", "none")
        holder = QVBoxLayout(inside)
        holder.setContentsMargins(0, px(4), px(8), px(16))
        holder.addWidget(self.map)
        holder.addStretch(1)
        self.reach = _scrolled(inside, across=True)
        self._frame = QWidget()
        self._column = column = QVBoxLayout(self._frame)
        column.setSpacing(px(8))
        column.addWidget(self.search)
        column.addWidget(Flow([self.only, self.fold, self.add]))
        column.addWidget(Flow([self.count, self.alone], gap=12))
        column.addWidget(self.reach, 1)
        whole = QWidget()
        whole.setProperty("surface", "none")
        self._pair = QHBoxLayout(whole)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(0)
        self._pair.addWidget(self._frame, 3)
        self._pair.addWidget(self.nobody, 3)
        outer = self.layout()
        if outer is not None:
            outer.removeWidget(self.area)
            self._pair.addWidget(self.area, 3)
            outer.addWidget(_scrolled(whole, across=False))


def _scrolled(inside: QWidget, *, across: bool) -> QScrollArea:
    """A bare area that scrolls, sideways too where that is wanted."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setCornerWidget(QWidget())
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    if not across:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
