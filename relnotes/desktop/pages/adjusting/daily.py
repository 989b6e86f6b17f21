"""How much a day holds, what is told aloud, and how long the trash keeps things."""

import datetime as dt
from functools import partial

from relnotes.desktop import settings as setting
from relnotes.desktop.dialogs.person_rows import every_choices
from relnotes.desktop.live import Live
from relnotes.desktop.pages.adjusting.section import Section
from relnotes.desktop.pages.page import Services
from relnotes.desktop.parts.fields import Combo
from relnotes.journal import tiers

SIZES = (5, 12, 15, 20, 30)
DAYS = (4, 6, 8, 12, 20)
MORNINGS = (7 * 60, 8 * 60, 8 * 60 + 30, 9 * 60, 10 * 60)
KEPT = (7, 30, 90, 365)


class DailySection(Section):
    """What belongs to Today."""

    def __init__(self, services: Services) -> None:
        super().__init__(services, "today")
        self.head.set_text(self.tr("Today"))
        number = services.words.number
        people = [(services.words.count(n, "", self.tr("{n} people")), n) for n in SIZES]
        self.circle = self.number(self.tr("Active circle"), setting.CIRCLE, people)
        things = [(self.tr("{n} things").format(n=number(n)), n) for n in DAYS]
        self.day = self.number(self.tr("A day holds"), setting.DAY, things)
        self.add(
            self.tr("Active circle"),
            self.tr("With how many you mean to be in touch. Nothing is forbidden beyond it."),
            self.circle,
        )
        self.add(self.tr("A day holds"), self.tr("What does not fit waits for tomorrow."), self.day)
        self._add_reminders()

    def _add_reminders(self) -> None:
        on = [(self.tr("When something is ready"), 1), (self.tr("Never"), 0)]
        self.remind = self.choice(self.tr("Tell me"), on, self._remind)
        self.remind.setCurrentIndex(0 if self.services.settings.get(setting.REMINDERS) else 1)
        times = [
            (self.services.words.time(dt.time(*divmod(minute, 60))), minute) for minute in MORNINGS
        ]
        self.morning = self.number(
            self.tr("The day at a glance"), setting.MORNING, [*times, (self.tr("Not at all"), -1)]
        )
        self.add(
            self.tr("Tell me"),
            self.tr("A quiet line of your desktop. It names nobody while names are hidden."),
            self.remind,
        )
        self.add(self.tr("The day at a glance"), self.tr("Once, in the morning."), self.morning)

    def _remind(self, on: object) -> None:
        self.services.settings.set(setting.REMINDERS, bool(on))


class TiersSection(Section):
    """How often those of a tier are meant to hear from the user; it belongs to the journal."""

    def __init__(self, live: Live, services: Services) -> None:
        super().__init__(services, "people")
        self.head.set_text(self.tr("Rhythm by closeness"))
        self._live = live
        self.tiers: dict[int, Combo] = {}
        why = self.tr("For whoever has no rhythm of their own. Tier 1 is the closest.")
        for tier in tiers.TIERS:
            name = self.tr("Tier {n}").format(n=services.words.number(tier))
            choices = every_choices(services.words, None)
            combo = self.choice(name, choices, partial(self._set, tier))
            self.tiers[tier] = combo
            self.add(name, why if tier == tiers.TIERS[0] else "", combo)

    def refresh(self) -> None:
        """Shows what the journal says."""
        cadences = self._live.read(tiers.cadences)
        for tier, combo in self.tiers.items():
            days = cadences.get(tier)
            if combo.findData(days) < 0 and days is not None:
                combo.addItem(self.services.words.every(days), days)
            combo.setCurrentIndex(combo.findData(days))

    def _set(self, tier: int, days: object) -> None:
        every = days if isinstance(days, int) else None
        with self.services.messages.problems():
            self._live.do(self.tr("Set the rhythm of a tier"), tiers.set_cadence, tier, every)


class TrashSection(Section):
    """How long something can be taken back."""

    def __init__(self, services: Services) -> None:
        super().__init__(services, "trash")
        self.head.set_text(self.tr("Trash"))
        kept = [(self.tr("{n} days").format(n=services.words.number(n)), n) for n in KEPT]
        kept.append((self.tr("For ever"), 0))
        self.days = self.number(self.tr("Keep for"), setting.TRASH_DAYS, kept)
        self.add(
            self.tr("Keep for"),
            self.tr("After that it is deleted for good, when the journal is opened."),
            self.days,
        )
