"""The library that our index is built with, used in the plainest way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import tantivy

from bot import names
from bot.model import PassageKind
from bot.retrieval.terms import asked_phrases, asked_terms, terms
from tests.bench.engines import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bot.model import Passage, Query

_Must, _Should = tantivy.Occur.Must, tantivy.Occur.Should


class Tested:
    """One field of words, raw fields to filter by, the passage's name stored."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index: tantivy.Index | None = None

    def build(self, passages: Iterable[Passage]) -> None:
        self._folder.mkdir()
        schema = tantivy.SchemaBuilder().add_text_field("words", tokenizer_name="whitespace").add_text_field("name", stored=True)
        for field in ("kind", "act", "actor", "target", "outlet"):
            schema = schema.add_text_field(field, tokenizer_name="raw", index_option="basic")
        index = tantivy.Index(schema.add_integer_field("published", indexed=True, fast=True).build(), str(self._folder))
        writer = index.writer(64_000_000, 1)
        for one in passages:
            words = " ".join(terms(one.text, one.language)) if one.kind is PassageKind.SENTENCE else ""
            document = tantivy.Document(words=words, name=name_of(one), kind=str(one.kind), outlet=names.key(one.outlet))
            for field, value in (("act", one.act), ("actor", one.actor and names.key(one.actor)), ("target", one.target)):
                if value:
                    document.add_text(field, names.key(value))
            document.add_integer("published", int(one.published.timestamp()) if one.published else 0)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()

    def open(self) -> None:
        self._index = tantivy.Index.open(str(self._folder))

    def search(self, query: Query) -> list[str] | None:
        assert self._index is not None
        schema, searcher, term = self._index.schema, self._index.searcher(), tantivy.Query.term_query
        clauses = []
        wanted = (("act", query.acts), ("actor", query.actors), ("target", query.targets), ("outlet", query.outlets))
        for field, values in (("kind", None if query.words or query.phrase else {query.kind}), *wanted):
            clauses += [(_Must, term(schema, field, names.key(value))) for value in values or ()]
        if query.since and query.until:
            lower, upper = int(query.since.timestamp()), int(query.until.timestamp())
            kind = tantivy.FieldType.Integer
            clauses.append((_Must, tantivy.Query.range_query(schema, "published", kind, lower, upper, include_upper=False)))
        if query.phrase:
            phrases = [tantivy.Query.phrase_query(schema, "words", list(one)) for one in asked_phrases(query.phrase, query.language)]
            clauses.append((_Must, tantivy.Query.boolean_query([(_Should, phrase) for phrase in phrases])))
        if query.words:
            words = [(_Should, term(schema, "words", one)) for one in asked_terms(query.words, query.language)]
            clauses.append((_Must, tantivy.Query.boolean_query(words)))
        whole = clauses[0][1] if len(clauses) == 1 else tantivy.Query.boolean_query(clauses)
        found = searcher.search(whole, 10, count=False, order_by_field=None if query.words or query.phrase else "published").hits
        return [str(searcher.doc(address)["name"][0]) for _, address in found]
