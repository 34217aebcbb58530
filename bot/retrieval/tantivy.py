"""PassageIndex on disk, with tantivy: one writer, many readers, all of a commit or nothing.

Text is turned into terms before it gets here (``terms.py``), so the engine splits at spaces alone and needs no tokenizer of ours. What
ranks is terms only, pairs of words included: so the engine may skip whatever cannot come among the best (block-max WAND).
Nothing is stored but numbers in columns: the article's id, the passage's ordinal and its span.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from typing import TYPE_CHECKING

import tantivy

from bot import names
from bot.errors import IndexBusy, IndexUnusable
from bot.model import Hit, PassageKind, Span
from bot.retrieval import scoring
from bot.retrieval.terms import asked_pairs, asked_phrases, asked_terms, pairs, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from pathlib import Path
    from typing import Any

    from bot.model import Passage, Query

SCHEMA = 3
"""Goes up whenever fields or ``terms.py`` change; an index of another schema or engine is built anew."""
_STAMP = "receipts.json"
_MEMORY = 64_000_000
"""Bytes that the writer fills before it writes a segment."""
_UNDATED = -(2**62)
_Must, _Should = tantivy.Occur.Must, tantivy.Occur.Should


class TantivyIndex:
    """Opens the index in the folder ``path``. Raises ``IndexUnusable`` where there is none that this version can use.

    Several threads may search at once. The first change takes the writer's lock (``IndexBusy`` where another process has it), which
    ``close`` gives back; a killed process gives it back by itself. Readers see another process's commits within a second.
    """

    def __init__(self, path: Path) -> None:
        if _stamp_of(path) != _stamp():
            raise IndexUnusable(f"There is no passage index of this version at {path}; run `receipts index` to build it.")
        try:
            self._index = tantivy.Index.open(str(path))
        except (ValueError, OSError) as error:
            raise IndexUnusable(f"The passage index at {path} is broken ({error}); run `receipts index` to build it anew.") from error
        self._schema = self._index.schema
        self._writer: tantivy.IndexWriter | None = None

    @classmethod
    def create(cls, path: Path) -> TantivyIndex:
        """An empty index in the folder ``path``, whose content is lost."""
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        tantivy.Index(_schema(), path=str(path))
        _switch_norms_off(path)
        (path / _STAMP).write_text(_stamp(), encoding="utf-8")
        return cls(path)

    def add(self, passages: Iterable[Passage]) -> None:
        writer = self._writing()
        for passage in passages:
            writer.add_document(_document(passage))

    def remove(self, article_ids: Iterable[str]) -> None:
        writer = self._writing()
        for article_id in article_ids:
            if (number := _number(article_id)) is not None:
                writer.delete_documents_by_term("article", number)

    def commit(self) -> None:
        self._writing().commit()
        self.refresh()

    def refresh(self) -> None:
        """Makes what other processes committed visible at once."""
        self._index.reload()

    def close(self) -> None:
        """Waits for merges and gives the writer's lock back; uncommitted changes are lost."""
        if self._writer is not None:
            self._writer.wait_merging_threads()
            self._writer = None

    def search(self, query: Query) -> list[Hit]:
        wanted = self._query(query)
        if wanted is None or query.limit <= 0:
            return []
        searcher = self._index.searcher()
        order = None if query.words else "published"
        hits: list[Hit] = []
        seen: Counter[int] = Counter()
        offset, many = 0, query.limit if query.per_article is None else 3 * query.limit
        while len(hits) < query.limit:
            found = searcher.search(wanted, many, count=False, offset=offset, order_by_field=order).hits
            for hit, article in _hits(searcher, found, query.kind):
                seen[article] += 1
                if query.per_article is None or seen[article] <= query.per_article:
                    hits.append(hit)
            if len(found) < many:
                break
            offset, many = offset + many, 2 * many
        return hits[: query.limit]

    def count(self, query: Query) -> int:
        wanted = self._query(query)
        return 0 if wanted is None else int(self._index.searcher().search(wanted, 1, count=True).count)  # type: ignore[attr-defined] # not in the stub

    def rarity(self, terms: Iterable[str]) -> dict[str, float]:
        searcher = self._index.searcher()
        among = searcher.num_docs
        return {term: scoring.rarity(searcher.doc_freq(f"{PassageKind.SENTENCE}_words", term), among) for term in terms}

    def _writing(self) -> tantivy.IndexWriter:
        if self._writer is None:
            try:
                self._writer = self._index.writer(_MEMORY, 1)
            except ValueError as error:
                raise IndexBusy("Another process is writing to the index; it will be free when that one has finished.") from error
        return self._writer

    def _query(self, query: Query) -> tantivy.Query | None:
        """The engine's query; None where nothing can match."""
        required = self._filters(query)
        if any(len(values) == 0 for _, values in required):
            return None
        clauses = [(_Must, self._any(field, values)) for field, values in required]
        if query.since is not None or query.until is not None:
            clauses.append((_Must, self._between(query.since, query.until)))
        if query.phrase:
            phrases = [self._phrase(f"{query.kind}_words", phrase) for phrase in asked_phrases(query.phrase, query.language)]
            if not phrases:
                return None
            clauses.append((_Must, tantivy.Query.const_score_query(_union(phrases), 0.0)))
        if query.words:
            ranking = self._ranking(query)
            if ranking is None:
                return None
            clauses.append((_Must, ranking))
            if query.boosted_outlets:
                boost = tantivy.Query.term_set_query(self._schema, "outlet", sorted(map(names.key, query.boosted_outlets)))
                clauses.append((_Should, tantivy.Query.const_score_query(boost, scoring.OUTLET)))
        if len(clauses) == 1 and query.words:
            return clauses[0][1]
        return tantivy.Query.boolean_query(clauses)

    def _filters(self, query: Query) -> list[tuple[str, list[Any]]]:
        """(field, values of which one must stand there)."""
        wanted: list[tuple[str, Iterable[Any] | None]] = [
            ("kind", None if query.words or query.phrase else (query.kind,)),  # else the fields of the words are of that kind already
            ("act", query.acts),
            ("actor", query.actors and map(names.key, query.actors)),
            ("target", query.targets and map(names.key, query.targets)),
            ("outlet", query.outlets and map(names.key, query.outlets)),
            ("language", query.languages),
            ("article", query.articles and filter(None, map(_number, query.articles))),
        ]
        return [(field, sorted(values)) for field, values in wanted if values is not None]

    def _any(self, field: str, values: Sequence[Any]) -> tantivy.Query:
        term = tantivy.Query.term_query
        one = term(self._schema, field, values[0]) if len(values) == 1 else tantivy.Query.term_set_query(self._schema, field, values)
        return tantivy.Query.const_score_query(one, 0.0)

    def _between(self, since: datetime | None, until: datetime | None) -> tantivy.Query:
        lower = _UNDATED + 1 if since is None else int(since.timestamp())
        upper = 2**62 if until is None else int(until.timestamp())
        dates = tantivy.Query.range_query(self._schema, "published", tantivy.FieldType.Integer, lower, upper, include_upper=False)
        return tantivy.Query.const_score_query(dates, 0.0)

    def _phrase(self, field: str, phrase: tuple[str, ...]) -> tantivy.Query:
        if len(phrase) == 1:
            return tantivy.Query.term_query(self._schema, field, phrase[0])
        return tantivy.Query.phrase_query(self._schema, field, list(phrase))

    def _ranking(self, query: Query) -> tantivy.Query | None:
        """What the words are worth; None where there is no word in them."""
        words, title = f"{query.kind}_words", f"{query.kind}_title"
        term, boost = tantivy.Query.term_query, tantivy.Query.boost_query
        asked = asked_terms(query.words, query.language)
        parts = [term(self._schema, words, one) for one in asked]
        parts += [boost(term(self._schema, title, one), scoring.TITLE) for one in asked]
        parts += [
            boost(term(self._schema, f"{query.kind}_pairs", one), scoring.PAIR) for one in asked_pairs(query.words, query.language)
        ]
        return _union(parts) if parts else None


def _union(parts: Sequence[tantivy.Query]) -> tantivy.Query:
    return tantivy.Query.boolean_query([(_Should, part) for part in parts])


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    for kind in PassageKind:
        builder.add_text_field(f"{kind}_words", tokenizer_name="whitespace", index_option="position")
        builder.add_text_field(f"{kind}_pairs", tokenizer_name="whitespace", index_option="basic")
        builder.add_text_field(f"{kind}_title", tokenizer_name="whitespace", index_option="basic")
    for field in ("kind", "act", "actor", "target", "outlet", "language"):
        builder.add_text_field(field, tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("article", indexed=True, fast=True)
    builder.add_integer_field("published", indexed=True, fast=True)
    builder.add_integer_field("ordinal", fast=True)
    builder.add_integer_field("span", fast=True)
    return builder.build()


def _switch_norms_off(path: Path) -> None:
    """Length says nothing about a sentence's worth; the engine can do without it, though its Python side has no switch for that."""
    meta = path / "meta.json"
    settings = json.loads(meta.read_text(encoding="utf-8"))
    for field in settings["schema"]:
        if field["type"] == "text":
            if field["options"]["indexing"]["fieldnorms"] is not True:
                raise IndexUnusable("The search engine's format has changed: field norms cannot be switched off.")
            field["options"]["indexing"]["fieldnorms"] = False
    meta.write_text(json.dumps(settings), encoding="utf-8")


def _stamp() -> str:
    return json.dumps({"schema": SCHEMA, "engine": tantivy.__version__})  # type: ignore[attr-defined] # not in the stub


def _stamp_of(path: Path) -> str | None:
    try:
        return (path / _STAMP).read_text(encoding="utf-8")
    except OSError:
        return None


def _document(passage: Passage) -> tantivy.Document:
    document = tantivy.Document()
    words = terms(passage.text, passage.language)
    document.add_text(f"{passage.kind}_words", " ".join(words))
    document.add_text(f"{passage.kind}_pairs", " ".join(pairs(words, passage.language)))
    document.add_text(f"{passage.kind}_title", " ".join(terms(passage.title, passage.language)))
    document.add_text("kind", passage.kind)
    document.add_text("outlet", names.key(passage.outlet))
    document.add_text("language", passage.language)
    if passage.act is not None:
        document.add_text("act", passage.act)
    for bearer in names.bearers(passage.actor) if passage.actor else ():
        document.add_text("actor", bearer)
    for bearer in names.bearers(passage.target) if passage.target else ():
        document.add_text("target", bearer)
    number = _number(passage.article_id)
    if number is None:
        raise ValueError(f"not an article's id: {passage.article_id}")
    document.add_integer("article", number)
    document.add_integer("published", int(passage.published.timestamp()) if passage.published else _UNDATED)
    document.add_integer("ordinal", passage.ordinal)
    document.add_integer("span", passage.span.start << 31 | passage.span.end)
    return document


def _hits(searcher: tantivy.Searcher, found: Sequence[tuple[float, Any]], kind: PassageKind) -> Iterable[tuple[Hit, int]]:
    """The hits, each with its article's number."""
    at = [address for _, address in found]
    columns = (searcher.fast_field_values(field, at) for field in ("article", "ordinal", "span"))
    for (score, _), article, ordinal, span in zip(found, *columns, strict=True):
        where = Span(span >> 31, span & (2**31 - 1))
        yield Hit(f"{article + 2**63:016x}", kind, ordinal, where, float(score)), article


def _number(article_id: str) -> int | None:
    """An article's id (16 hexadecimal digits) as the signed integer that the engine keeps, or None where it is no such id."""
    try:
        number = int(article_id, 16) - 2**63 if len(article_id) == 16 else None
    except ValueError:
        return None
    return number
