"""SQLite with its full-text index, and plain indexes for what is filtered by."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from bot import names
from bot.model import PassageKind
from bot.retrieval.terms import asked_phrases, asked_terms, terms
from tests.bench.engines import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bot.model import Passage, Query

_TABLES = """
CREATE TABLE passages (id INTEGER PRIMARY KEY, name TEXT, kind TEXT, act TEXT, actor TEXT, target TEXT, outlet TEXT, published INTEGER);
CREATE VIRTUAL TABLE sentences USING fts5 (words, content='', tokenize='unicode61');
"""
_INDEXES = """
CREATE INDEX by_actor ON passages (actor, kind, published);
CREATE INDEX by_target ON passages (target, act, published);
INSERT INTO sentences (sentences) VALUES ('optimize');
ANALYZE;
"""


class Tested:
    """The words in a table without content of its own, all else in a table beside it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "passages.sqlite"
        self._db: sqlite3.Connection | None = None

    def build(self, passages: Iterable[Passage]) -> None:
        self._path.parent.mkdir()
        db = sqlite3.connect(self._path, isolation_level=None)
        db.execute("PRAGMA journal_mode = WAL")
        db.executescript(_TABLES)
        db.execute("BEGIN")
        for number, one in enumerate(passages):
            actor, target = names.key(one.actor or ""), names.key(one.target or "")
            published = int(one.published.timestamp()) if one.published else None
            row = (number, name_of(one), one.kind, one.act, actor, target, names.key(one.outlet), published)
            db.execute("INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
            if one.kind is PassageKind.SENTENCE:
                db.execute("INSERT INTO sentences (rowid, words) VALUES (?, ?)", (number, " ".join(terms(one.text, one.language))))
        db.execute("COMMIT")
        db.executescript(_INDEXES)
        db.execute("PRAGMA wal_checkpoint (TRUNCATE)")
        db.close()

    def open(self) -> None:
        self._db = sqlite3.connect(self._path)

    def search(self, query: Query) -> list[str] | None:
        assert self._db is not None
        where, values = zip(*_conditions(query), strict=True)
        matches = bool(query.words or query.phrase)
        table = "sentences JOIN passages ON passages.id = sentences.rowid" if matches else "passages"
        order = "rank" if matches else "published DESC"
        sql = f"SELECT name FROM {table} WHERE {' AND '.join(where)} ORDER BY {order} LIMIT 10"  # noqa: S608 - our own words alone
        return [name for (name,) in self._db.execute(sql, values)]


def _conditions(query: Query) -> Iterator[tuple[str, Any]]:
    if query.words:
        yield "sentences MATCH ?", " OR ".join(f'"{one}"' for one in asked_terms(query.words, query.language))
    elif query.phrase:
        yield "sentences MATCH ?", " OR ".join(f'"{" ".join(one)}"' for one in asked_phrases(query.phrase, query.language))
    else:
        yield "kind = ?", query.kind
    for column, wanted in (("act", query.acts), ("actor", query.actors), ("target", query.targets), ("outlet", query.outlets)):
        for value in wanted or ():
            yield f"{column} = ?", names.key(value)
    if query.since and query.until:
        yield "published >= ?", int(query.since.timestamp())
        yield "published < ?", int(query.until.timestamp())
