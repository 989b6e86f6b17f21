"""My part today: the roles that I am in with them, and what goals are under way."""

from relnotes.desktop.pages.page import Services
from relnotes.desktop.pages.relationship.section import Section, stacked
from relnotes.desktop.parts.card import Row
from relnotes.desktop.parts.labels import IconLabel, body, caption
from relnotes.desktop.words import capitalised
from relnotes.journal.brief import Brief


class PartSection(Section):
    """Roles with their responsibilities."""

    def __init__(self) -> None:
        super().__init__(self.tr("My part today"))

    def show_brief(self, seen: Brief) -> None:
        """Shows the roles; without any there is nothing to see."""
        self.setVisible(bool(seen.roles))
        if not self.is_new(seen.header.id, seen.roles) or not seen.roles:
            return
        for role in seen.roles:
            texts = stacked(body(capitalised(role.name), "me", wrap=True), gap=1)
            if role.responsibilities:
                texts.addWidget(caption(role.responsibilities, wrap=True))
            row = self.add_press(f"{role.name}: {role.responsibilities}".rstrip(": "), texts)
            row.clicked.connect(lambda: self.go.emit("roles"))


class GoalsSection(Section):
    """Open goals, and how far they are."""

    def __init__(self, services: Services) -> None:
        super().__init__(self.tr("Goals"))
        self._words = services.words

    def show_brief(self, seen: Brief) -> None:
        """Shows the goals; without any there is nothing to see."""
        self.setVisible(bool(seen.goals))
        if not self.is_new(seen.header.id, seen.goals):
            return
        for goal in seen.goals:
            far = goal.progress[-1] if goal.progress else None
            line = Row()
            line.add(IconLabel("goal", "text2", 15))
            texts = stacked(body(goal.what, wrap=True), gap=1)
            if far is not None and far.comment:
                texts.addWidget(caption(far.comment, wrap=True))
            line.add(texts, 1)
            if far is not None:
                line.add(body(self._words.percent(far.value, 100), "text2"))
            self.card.add_row(line)
