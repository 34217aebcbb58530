"""The library's writing side; one writer at a time, readers go on meanwhile.

The library and the passage index are two stores that must agree though the process may be killed at any moment. So every change is
marked as pending before either store changes and unmarked when both have it; whatever is still marked is simply done again.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from bot import names
from bot.errors import IndexUnusable
from bot.model import AnnotatedArticle, Article
from bot.retrieval.library import FORMAT
from bot.retrieval.packing import pack, unpack_annotation, unpack_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bot.corpus.drafts import Refusal
    from bot.model import Annotation
    from bot.retrieval.holdings import StoredFile

_TABLES = """
BEGIN;
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE files (path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, hash TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE articles (
    id TEXT PRIMARY KEY, file TEXT NOT NULL, path TEXT NOT NULL, hash TEXT NOT NULL, digest TEXT NOT NULL,
    version TEXT NOT NULL, title TEXT NOT NULL, title_is_label INTEGER NOT NULL, outlet TEXT NOT NULL,
    outlet_key TEXT NOT NULL, language TEXT NOT NULL, published INTEGER,
    url TEXT, story TEXT NOT NULL, indexed_at REAL, fingerprint BLOB NOT NULL,
    article BLOB NOT NULL, annotation BLOB NOT NULL
);
CREATE INDEX articles_file ON articles (file);
CREATE INDEX articles_version ON articles (version);
CREATE INDEX articles_hash ON articles (hash);
CREATE INDEX articles_story ON articles (story);
CREATE INDEX articles_indexed_at ON articles (indexed_at);
CREATE INDEX articles_outlet ON articles (outlet_key, outlet);
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_language ON articles (language);
CREATE TABLE names (
    key TEXT NOT NULL, name TEXT NOT NULL, speaker INTEGER NOT NULL, actor INTEGER NOT NULL, target INTEGER NOT NULL,
    mentions INTEGER NOT NULL, PRIMARY KEY (key, name)
) WITHOUT ROWID;
CREATE TABLE refusals (path TEXT NOT NULL, file TEXT NOT NULL, reason TEXT NOT NULL, line INTEGER);
CREATE INDEX refusals_file ON refusals (file);
CREATE TABLE pending (id TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO meta VALUES ('generation', '0');
COMMIT;
"""


@dataclass(frozen=True, slots=True)
class Accession:
    """An article on its way into the library, from ``file``; ``version`` is the annotator's, ``fingerprint`` is opaque here."""

    annotated: AnnotatedArticle
    file: str
    version: str
    fingerprint: bytes


class LibraryWriter:
    """Opens the library at ``path`` for writing, or begins one.

    Raises ``IndexUnusable`` where its format is another or it is broken.
    """

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, timeout=30, check_same_thread=False)
        try:
            found = self._begin()
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise IndexUnusable(f"the library is broken ({error})") from error
        if found != FORMAT:
            self._db.close()
            raise IndexUnusable(f"the library has format {found}, this version writes {FORMAT}")

    def _begin(self) -> int:
        """The format of the library that is there or was begun."""
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        if not self._db.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone():
            self._db.executescript(_TABLES)
            self._db.execute(f"PRAGMA user_version = {FORMAT}")
        return int(self._db.execute("PRAGMA user_version").fetchone()[0])

    def close(self) -> None:
        self._db.close()

    def keep(self, name: str, value: str) -> None:
        """Keeps a value for ``Library.setting``."""
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def ids(self, file: str) -> dict[str, tuple[str, str]]:
        """The articles of a file: id → (digest, annotator's version)."""
        rows = self._db.execute("SELECT id, digest, version FROM articles WHERE file = ?", (file,))
        return {article_id: (known, version) for article_id, known, version in rows}

    def known_files(self) -> set[str]:
        """Every file that something is kept of, read to its end or not."""
        return {path for (path,) in self._db.execute("SELECT path FROM files UNION SELECT file FROM articles")}

    def annotation(self, article: Article, version: str) -> Annotation | None:
        """The annotation of an equal text (of this article or another) by this version of the annotator, if there is one."""
        row = self._db.execute(
            "SELECT annotation, article FROM articles INDEXED BY articles_hash WHERE hash = ? AND language = ? AND version = ? LIMIT 1",
            (article.hash, article.language, version),
        ).fetchone()
        return unpack_annotation(row[0]) if row and unpack_article(row[1]).text == article.text else None

    def outdated(self, version: str) -> Iterator[tuple[str, Article]]:
        """(file, article) of every article that another version of the annotator annotated."""
        ids = self._db.execute("SELECT id FROM articles WHERE version <> ? ORDER BY file, path", (version,)).fetchall()
        for (article_id,) in ids:
            row = self._db.execute("SELECT file, article FROM articles WHERE id = ?", (article_id,)).fetchone()
            if row is not None:
                yield row[0], unpack_article(row[1])

    def fingerprints(self) -> Iterator[tuple[str, bytes, str]]:
        """(id, fingerprint, story) of every article, in the order in which they came."""
        yield from self._db.execute("SELECT id, fingerprint, story FROM articles ORDER BY rowid")

    def tellers(self, story: str) -> set[str]:
        """The ids of the articles that tell the story."""
        return {row[0] for row in self._db.execute("SELECT id FROM articles WHERE story = ?", (story,))}

    def renew_fingerprint(self, article_id: str, fingerprint: bytes) -> None:
        """Puts another fingerprint in the place of a stored one."""
        self._db.execute("UPDATE articles SET fingerprint = ? WHERE id = ?", (fingerprint, article_id))

    def annotated(self, article_ids: Iterable[str]) -> Iterator[AnnotatedArticle]:
        """The stored articles of these ids; unknown ones are left out."""
        for article_id in article_ids:
            row = self._db.execute("SELECT story, article, annotation FROM articles WHERE id = ?", (article_id,)).fetchone()
            if row is not None:
                yield AnnotatedArticle(unpack_article(row[1]), unpack_annotation(row[2]), row[0])

    def known(self, article_ids: Iterable[str]) -> set[str]:
        """Those of the ids that the library holds."""
        return {one for one in article_ids if self._db.execute("SELECT 1 FROM articles WHERE id = ?", (one,)).fetchone()}

    def pending(self) -> tuple[str, ...]:
        """The articles whose passages may not be what the library says."""
        return tuple(article_id for (article_id,) in self._db.execute("SELECT id FROM pending"))

    def mark_pending(self, article_ids: Iterable[str]) -> None:
        with self._transaction():
            self._db.executemany("INSERT OR IGNORE INTO pending VALUES (?)", ((article_id,) for article_id in article_ids))

    def mark_all_pending(self) -> None:
        self._db.execute("INSERT OR IGNORE INTO pending SELECT id FROM articles")

    def settle(self, article_ids: Iterable[str]) -> None:
        """The articles are pending no more; those that were new can be found from now on."""
        ids, now = [(article_id,) for article_id in article_ids], time.time()
        with self._transaction():
            self._db.executemany(
                "UPDATE articles SET indexed_at = ? WHERE id = ? AND indexed_at IS NULL", ((now, article_id) for (article_id,) in ids)
            )
            self._db.executemany("DELETE FROM pending WHERE id = ?", ids)

    def write(
        self,
        accessions: Iterable[Accession] = (),
        removed: Iterable[str] = (),
        forgotten: Iterable[str] = (),
        files: Iterable[tuple[str, StoredFile]] = (),
        refusals: Iterable[tuple[str, Refusal]] = (),
    ) -> None:
        """Stores a batch, all or none.

        What is known of ``forgotten`` files goes first; then come ``files``, which were read to their end, and (file, refusal) pairs.
        """
        changes: dict[tuple[str, str], Counter[str]] = {}
        with self._transaction():
            for article_id in removed:
                self._take_names(article_id, changes)
                self._db.execute("DELETE FROM articles WHERE id = ?", (article_id,))
            for accession in accessions:
                self._take_names(accession.annotated.article.id, changes)
                self._put(accession)
                _tally(accession.annotated.annotation, changes, 1)
            for path in forgotten:
                self._db.execute("DELETE FROM refusals WHERE file = ?", (path,))
                self._db.execute("DELETE FROM files WHERE path = ?", (path,))
            self._db.executemany(
                "INSERT INTO refusals VALUES (?, ?, ?, ?)",
                ((one.path, file, one.reason, one.line) for file, one in refusals),
            )
            self._db.executemany(
                "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)", ((path, f.size, f.mtime_ns, f.hash) for path, f in files)
            )
            self._add_names(changes)
            self._db.execute("UPDATE meta SET value = value + 1 WHERE name = 'generation'")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def _put(self, accession: Accession) -> None:
        """A corrected article keeps the moment at which it was first known."""
        article, annotation = accession.annotated.article, accession.annotated.annotation
        known = self._db.execute("SELECT indexed_at FROM articles WHERE id = ?", (article.id,)).fetchone()
        row = {
            "id": article.id,
            "file": accession.file,
            "path": article.path,
            "hash": article.hash,
            "digest": digest(article),
            "version": accession.version,
            "title": article.title,
            "title_is_label": article.title_is_label,
            "outlet": article.outlet,
            "outlet_key": names.key(article.outlet),
            "language": article.language,
            "published": int(article.published.timestamp()) if article.published else None,
            "url": article.url,
            "story": accession.annotated.story,
            "indexed_at": known[0] if known else None,
            "fingerprint": accession.fingerprint,
            "article": pack(article),
            "annotation": pack(annotation),
        }
        self._db.execute(f"INSERT OR REPLACE INTO articles VALUES ({', '.join('?' * len(row))})", tuple(row.values()))  # noqa: S608 - marks alone

    def _take_names(self, article_id: str, changes: dict[tuple[str, str], Counter[str]]) -> None:
        """Takes the names of a stored article away."""
        row = self._db.execute("SELECT annotation FROM articles WHERE id = ?", (article_id,)).fetchone()
        if row is not None:
            _tally(unpack_annotation(row[0]), changes, -1)

    def _add_names(self, changes: dict[tuple[str, str], Counter[str]]) -> None:
        self._db.executemany(
            "INSERT INTO names VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key, name) DO UPDATE SET speaker = speaker + excluded.speaker,"
            " actor = actor + excluded.actor, target = target + excluded.target, mentions = mentions + excluded.mentions",
            ((*at, by["speaker"], by["actor"], by["target"], by["mentions"]) for at, by in changes.items()),
        )
        self._db.execute("DELETE FROM names WHERE speaker <= 0 AND actor <= 0 AND target <= 0 AND mentions <= 0")


def digest(article: Article) -> str:
    """16 hexadecimal digits that stand for the article with all its metadata."""
    return hashlib.blake2b(msgspec.msgpack.encode(article), digest_size=8).hexdigest()


def _tally(annotation: Annotation, changes: dict[tuple[str, str], Counter[str]], by: int) -> None:
    """Adds ``by`` for each time that a name of the annotation speaks, does, is done to, or stands in the text."""
    found = [("speaker", attribution.speaker) for attribution in annotation.attributions]
    found += [("actor", relation.actor) for relation in annotation.relations]
    found += [("target", relation.target) for relation in annotation.relations]
    found += [("mentions", mention) for mention in annotation.names]
    for role, mention in found:
        if mention is not None and mention.name and (key := names.key(mention.name)):
            changes.setdefault((key, mention.name), Counter())[role] += by
