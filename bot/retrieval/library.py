"""The library: every article with its annotation, and what is known of names, outlets and stories, in one SQLite file. Reading side."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections import OrderedDict
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from bot.corpus.drafts import Refusal
from bot.errors import IndexUnusable
from bot.model import AnnotatedArticle
from bot.retrieval.holdings import ArticleHead, IndexedName, IndexedOutlet, StoredFile, Summary
from bot.retrieval.packing import open_annotation, shape, unpack_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

Counted = TypeVar("Counted")
_TABLES = 1
"""Goes up whenever the tables change."""
FORMAT = (shape() + _TABLES) & 0x7FFF_FFFF
"""Of the tables and of what is stored in them; a library of another format is built anew."""
_KEPT, _KEPT_CHARACTERS = 256, 8_000_000
"""Articles that are kept open, and characters of their texts: some may be whole books."""
_AMONG = "FROM articles WHERE id IN (SELECT value FROM json_each(?))"
_HEADS = "SELECT id, path, title, title_is_label, outlet, language, published, url, story, indexed_at FROM articles"


class Library:
    """Reads a library from any number of threads while another process writes to it; each thread has a connection of its own.

    Raises ``IndexUnusable`` where there is no library at ``path`` or it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, tuple[tuple[str, ...], AnnotatedArticle]] = OrderedDict()
        self._characters = 0
        self._counted: dict[str, tuple[int, Any]] = {}
        try:
            stored = self._rows("PRAGMA user_version")
        except sqlite3.Error as error:
            raise IndexUnusable(f"There is no readable index at {path.parent}; run `receipts index` to build it.") from error
        if stored != [(FORMAT,)]:
            raise IndexUnusable(f"The index at {path.parent} was built by another version; run `receipts index` to build it anew.")

    def close(self) -> None:
        """Closes the connections of all threads; none may be reading."""
        with self._lock:
            for connection in self._open:
                connection.close()
            self._open.clear()
            self._local = threading.local()

    def article(self, article_id: str) -> AnnotatedArticle | None:
        """The article with its annotation, or None where the library has no such article."""
        with self._lock:
            if (kept := self._kept.get(article_id)) is not None:
                self._kept.move_to_end(article_id)
        if kept is not None and self._row("SELECT hash, version, story FROM articles WHERE id = ?", article_id) == kept[0]:
            return kept[1]
        row = self._row("SELECT hash, version, story, article, annotation FROM articles WHERE id = ?", article_id)
        return None if row is None else self._keep(article_id, row[:3], row[3], row[4])

    def several(self, article_ids: Iterable[str]) -> dict[str, AnnotatedArticle]:
        """The articles by id, without those that the library does not have; two looks into the database however many they are."""
        wanted = set(article_ids)
        with self._lock:
            kept = {article_id: self._kept[article_id] for article_id in wanted if article_id in self._kept}
            for article_id in kept:
                self._kept.move_to_end(article_id)
        now = {row[0]: row[1:] for row in self._rows(f"SELECT id, hash, version, story {_AMONG}", json.dumps([*kept]))} if kept else {}
        found = {article_id: annotated for article_id, (mark, annotated) in kept.items() if now.get(article_id) == mark}
        rest = [article_id for article_id in wanted if article_id not in found]
        full = f"SELECT id, hash, version, story, article, annotation {_AMONG}"
        for article_id, *mark, article, annotation in self._rows(full, json.dumps(rest)) if rest else ():
            found[article_id] = self._keep(article_id, tuple(mark), article, annotation)
        return found

    def _keep(self, article_id: str, mark: tuple[str, ...], article: bytes, annotation: bytes) -> AnnotatedArticle:
        """Opens an article, and keeps it with what tells whether it has changed since: its hash, the annotator's version, its story."""
        annotated = AnnotatedArticle(unpack_article(article), open_annotation(annotation), mark[-1])
        with self._lock:
            if article_id in self._kept:
                self._characters -= len(self._kept.pop(article_id)[1].article.text)
            self._kept[article_id] = (mark, annotated)
            self._characters += len(annotated.article.text)
            while len(self._kept) > _KEPT or self._characters > _KEPT_CHARACTERS:
                _, (_, oldest) = self._kept.popitem(last=False)
                self._characters -= len(oldest.article.text)
        return annotated

    def articles(self) -> Iterator[ArticleHead]:
        """Every article without its text, by path."""
        yield from map(_head, self._rows(_HEADS + " ORDER BY path"))

    def heads(self, article_ids: tuple[str, ...]) -> tuple[ArticleHead, ...]:
        """The articles without their texts, in the order asked; unknown ids are left out."""
        rows = (self._row(_HEADS + " WHERE id = ?", article_id) for article_id in article_ids)
        return tuple(_head(row) for row in rows if row is not None)

    def names(self) -> tuple[IndexedName, ...]:
        """Every name that the corpus knows, the most frequent first; counted anew with each call.

        ``name`` is that of the row which has the maximum, as SQLite defines for a bare column.
        """
        rows = self._rows(
            "SELECT key, name, sum(speaker), sum(actor), sum(target), sum(mentions), max(mentions + speaker + actor + target)"
            " FROM names GROUP BY key ORDER BY -sum(speaker + actor + target), -sum(mentions), name"
        )
        return tuple(
            IndexedName(name, key, speaker, actor, target, mentions) for key, name, speaker, actor, target, mentions, _ in rows
        )

    def counted_names(self) -> Iterator[tuple[str, str, int, int]]:
        """(name, key, how often it occurs, how often of that it speaks, acts or is acted upon) of every name, one by one."""
        rows = self._connection().execute(
            "SELECT key, name, mentions + speaker + actor + target, speaker + actor + target FROM names ORDER BY key, name"
        )
        for key, spellings in groupby(rows, itemgetter(0)):
            several = list(spellings)
            if len(several) == 1:  # nearly always
                yield several[0][1], key, several[0][2], several[0][3]
            else:
                name = max(several, key=itemgetter(2))[1]
                yield name, key, sum(row[2] for row in several), sum(row[3] for row in several)

    def generation(self) -> int:
        """A number that goes up with every change of what is stored."""
        return int(self._rows("SELECT value FROM meta WHERE name = 'generation'")[0][0])

    def edition(self) -> tuple[int, float | None]:
        """What tells this library from another that stood at the same place: its format, and when it got its first article."""
        return FORMAT, self._rows("SELECT min(indexed_at) FROM articles")[0][0]

    def _counted_once(self, what: str, count: Callable[[], Counted]) -> Counted:
        """What ``count`` gives, the very same until the library changes."""
        generation = self.generation()
        counted = self._counted.get(what)
        if counted is None or counted[0] != generation:
            counted = self._counted[what] = (generation, count())
        known: Counted = counted[1]
        return known

    def outlets(self) -> tuple[IndexedOutlet, ...]:
        """Every outlet, the one with the most articles first."""
        return self._counted_once("outlets", self._count_outlets)

    def _count_outlets(self) -> tuple[IndexedOutlet, ...]:
        found: dict[str, IndexedOutlet] = {}
        for key, name, count in self._rows("SELECT outlet_key, outlet, count(*) FROM articles GROUP BY 1, 2 ORDER BY 3 DESC, 2"):
            known = found.get(key)
            found[key] = IndexedOutlet(known.name if known else name, key, count + (known.articles if known else 0))
        return tuple(sorted(found.values(), key=lambda outlet: (-outlet.articles, outlet.name)))

    def summary(self) -> Summary:
        return self._counted_once("summary", self._count_all)

    def _count_all(self) -> Summary:
        articles, first, last = self._rows("SELECT count(*), min(published), max(published) FROM articles")[0]
        languages = dict(self._rows("SELECT language, count(*) FROM articles GROUP BY 1 ORDER BY 2 DESC, 1"))
        return Summary(articles, _time(first), _time(last), languages)

    def story(self, story_id: str) -> tuple[str, ...]:
        """The ids of the articles that tell the story, the oldest first."""
        rows = self._rows("SELECT id FROM articles WHERE story = ? ORDER BY published IS NULL, published, indexed_at, id", story_id)
        return tuple(row[0] for row in rows)

    def since(self, indexed_after: datetime) -> tuple[str, ...]:
        """The ids of the articles that became known after the (aware) moment, in the order in which they did."""
        rows = self._rows("SELECT id FROM articles WHERE indexed_at > ? ORDER BY indexed_at, id", indexed_after.timestamp())
        return tuple(row[0] for row in rows)

    def refusals(self) -> tuple[Refusal, ...]:
        """What could not be read, by path."""
        return tuple(Refusal(*row) for row in self._rows("SELECT path, reason, line FROM refusals ORDER BY path, line"))

    def files(self) -> dict[str, StoredFile]:
        """The files that were read to their end, as they were then, by path."""
        return {path: StoredFile(*rest) for path, *rest in self._rows("SELECT path, size, mtime_ns, hash FROM files")}

    def setting(self, name: str) -> str | None:
        """A value that the writer kept."""
        row = self._row("SELECT value FROM meta WHERE name = ?", name)
        return row[0] if row else None

    def is_settled(self, version: str) -> bool:
        """Whether the passage index has all that the library has, and all of it annotated by this version of the annotator."""
        sql = "SELECT EXISTS (SELECT 1 FROM pending), (SELECT min(version) FROM articles), (SELECT max(version) FROM articles)"
        pending, first, last = self._rows(sql)[0]
        return not pending and first in {None, version} and last in {None, version}

    def _row(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        return next(iter(self._rows(sql, *values)), None)

    def _rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return self._connection().execute(sql, values).fetchall()

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False, timeout=30)
            self._local.connection = connection
            with self._lock:
                self._open.append(connection)
        return connection


def _head(row: tuple[Any, ...]) -> ArticleHead:
    article_id, path, title, is_label, outlet, language, published, url, story, indexed_at = row
    return ArticleHead(article_id, path, title, bool(is_label), outlet, language, _time(published), url, story, _time(indexed_at))


def _time(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
