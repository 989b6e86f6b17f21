"""Full-text search: as you type, best first while few are found, else newest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from relnotes.domain import folding
from relnotes.journal import index
from relnotes.journal.access import Reader
from relnotes.journal.searched import BY_KIND

RANKED_UP_TO = 3_000  # ranking visits every match; beyond this the newest come first

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found, in the words that were written; ranges mark what matched."""

    kind: str
    record_id: int
    title: str
    title_ranges: tuple[Range, ...]
    body: str
    body_ranges: tuple[Range, ...]
    day: str
    people: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The first hits, and how many there are (`counted` stops at its limit: then `more`)."""

    hits: tuple[Hit, ...]
    counted: int
    more: bool


@dataclass(frozen=True, slots=True)
class FoundWith:
    """Someone in whose entries the words stand, and in how many."""

    id: int
    name: str
    count: int


def find(
    reader: Reader,
    query: str,
    *,
    limit: int = 50,
    kinds: Sequence[str] = (),
    relationship_id: int | None = None,
) -> Found:
    """Records that hold a word beginning with each word of the query."""
    words = folding.words(query)
    if not words:
        return Found((), 0, more=False)
    match = _match(words, kinds, relationship_id)
    counted = _count(reader, match)
    ranked = counted <= RANKED_UP_TO
    keys = _keys(reader, match, limit, ranked=ranked)
    return Found(_hits(reader, keys, words), counted, more=not ranked)


def called(
    reader: Reader, query: str, *, first: Sequence[int] = (), limit: int = 5
) -> tuple[Hit, ...]:
    """Who is called so: those named in `first` lead, in their order; without words only they."""
    words = folding.words(query)
    known = [("relationship", one) for one in first]
    lead = [hit for hit in _hits(reader, known, words) if _named(hit, words)][:limit]
    if not words or len(lead) == limit:
        return tuple(lead)
    match = _match(words, ("relationship",), None, columns="title")
    ranked = _count(reader, match) <= RANKED_UP_TO
    ids = {hit.record_id for hit in lead}
    keys = _keys(reader, match, limit + len(ids), ranked=ranked)
    rest = [key for key in keys if key[1] not in ids]
    return (*lead, *_hits(reader, rest[: limit - len(lead)], words))


def relationships_called(reader: Reader, words: Sequence[str]) -> frozenset[int]:
    """Everyone whose name has words that begin with these folded ones."""
    match = _match(words, ("relationship",), None, columns="title")
    found = reader.connection.exec_driver_sql(
        "SELECT record_id FROM search JOIN search_doc ON search_doc.id = search.rowid "
        "WHERE search MATCH ?",
        (match,),
    )
    return frozenset(found.scalars())


def found_with(reader: Reader, query: str, *, limit: int = 8) -> tuple[FoundWith, ...]:
    """Whose entries hold the words, those with most of them first."""
    words = folding.words(query)
    if not words:
        return ()
    found = reader.connection.exec_driver_sql(
        "SELECT r.id, r.name, count(*) AS entries FROM search "
        "JOIN search_doc ON search_doc.id = search.rowid "
        "JOIN entry_person p ON p.entry_id = search_doc.record_id "
        "JOIN relationship r ON r.id = p.relationship_id "
        "WHERE search MATCH ? AND search_doc.kind = 'entry' AND r.trashed IS NULL "
        "GROUP BY r.id ORDER BY entries DESC, lower(r.name) LIMIT ?",
        (_match(words, ("entry",), None), limit),
    )
    return tuple(FoundWith(*row) for row in found)


def _named(hit: Hit, words: Sequence[str]) -> bool:
    return all(folding.matches(hit.title, (word,)) for word in words)


def _match(
    words: Sequence[str],
    kinds: Sequence[str],
    relationship_id: int | None,
    columns: str = "title body people tags",
) -> str:
    """The FTS5 expression; each word is a quoted phrase, so that nothing in it is syntax."""
    phrases = " ".join('"{}"*'.format(word.replace('"', " ")) for word in words)
    parts = [f"{{{columns}}} : ({phrases})"]
    if kinds:
        parts.append("facet : ({})".format(" OR ".join(f'"xk{kind}"' for kind in kinds)))
    if relationship_id is not None:
        parts.append(f'facet : "xp{relationship_id}"')
    return " AND ".join(parts)


def _count(reader: Reader, match: str) -> int:
    limit = RANKED_UP_TO + 1
    query = f"SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT {limit})"
    return int(reader.connection.exec_driver_sql(query, (match,)).scalar_one())


def _keys(reader: Reader, match: str, limit: int, *, ranked: bool) -> list[tuple[str, int]]:
    order = "bm25(search, 4.0, 1.0, 2.0, 2.0, 0.0), search.rowid DESC"
    query = (
        "SELECT kind, record_id FROM search JOIN search_doc ON search_doc.id = search.rowid "
        f"WHERE search MATCH ? ORDER BY {order if ranked else 'search.rowid DESC'} LIMIT ?"
    )
    found = reader.connection.exec_driver_sql(query, (match, limit))
    return [(kind, record_id) for kind, record_id in found]


def _hits(reader: Reader, keys: Sequence[tuple[str, int]], words: Sequence[str]) -> tuple[Hit, ...]:
    found = {}
    for kind in {kind for kind, _ in keys}:
        ids = [record_id for other, record_id in keys if other == kind]
        for doc in index.docs(reader.connection, BY_KIND[kind], ids):
            found[kind, doc.record_id] = doc
    return tuple(_hit(found[key], words) for key in keys if key in found)


def _hit(doc: index.Doc, words: Sequence[str]) -> Hit:
    body = _around(doc.body, words)
    return Hit(
        kind=doc.kind,
        record_id=doc.record_id,
        title=doc.title,
        title_ranges=folding.matches(doc.title, words),
        body=body,
        body_ranges=folding.matches(body, words),
        day=doc.day,
        people=doc.people,
    )


def _around(body: str, words: Sequence[str], width: int = 240) -> str:
    """The part of a long text that shows the first match."""
    found = folding.matches(body[:20_000], words)
    if len(body) <= width:
        return body
    start = max(0, found[0][0] - width // 3) if found else 0
    if start:
        space = body.find(" ", start)
        start = space + 1 if 0 <= space < start + 30 else start
    cut = body[start : start + width]
    return f"{'… ' if start else ''}{cut}{' …' if start + width < len(body) else ''}"
