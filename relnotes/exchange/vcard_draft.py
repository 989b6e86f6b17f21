"""A person of a vCard file while its properties are still being read."""

from dataclasses import dataclass, field

from relnotes.domain.kinds import Counterpart
from relnotes.domain.text import LINE_LIMIT
from relnotes.exchange.encoding import keepable, one_line
from relnotes.exchange.names import NameParts
from relnotes.exchange.records import Labelled, TroubleCode, Troubles
from relnotes.exchange.vcard_lines import Property
from relnotes.exchange.vcard_values import label_of, preference


@dataclass(slots=True)
class Draft:
    """A person in the making; `links` are (line, as, name or uid) until all cards are read."""

    line: int
    troubles: Troubles
    labels: dict[str, str] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    parts: NameParts = field(default_factory=NameParts)
    nicknames: list[str] = field(default_factory=list)
    kind: Counterpart | None = None
    skip: str | None = None
    uid: str = ""
    emails: list[tuple[int, Labelled]] = field(default_factory=list)
    phones: list[tuple[int, Labelled]] = field(default_factory=list)
    organisations: list[str] = field(default_factory=list)
    positions: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    urls: list[tuple[int, Labelled]] = field(default_factory=list)
    addresses: list[tuple[int, Labelled]] = field(default_factory=list)
    delivery: list[Labelled] = field(default_factory=list)
    dates: list[tuple[str, str]] = field(default_factory=list)
    links: list[tuple[int, str, str]] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    photo: bytes | None = None
    notes: list[str] = field(default_factory=list)
    extras: list[str] = field(default_factory=list)

    def line_of(self, text: str, line: int) -> str:
        """A text of one line, cut where the journal would refuse it."""
        kept = one_line(text)
        if len(kept) > LINE_LIMIT:
            self.troubles.add(TroubleCode.TEXT_CUT, kept[:60], line=line)
            self.extras.append(kept)
            return kept[:LINE_LIMIT]
        return kept

    def extra(self, key: str, value: str) -> None:
        """A text without a place of its own, kept with the word that says what it is."""
        kept = keepable(value).strip()
        if kept:
            self.extras.append(f"{key}: {kept}" if key else kept)

    def labelled(self, prop: Property, text: str) -> tuple[int, Labelled]:
        """The value with its label, before it the rank that its owner gave it."""
        return preference(prop), Labelled(
            label_of(prop, self.labels), self.line_of(text, prop.line)
        )
