"""LanceDB with its full-text index, and scalar indexes for what is filtered by."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import lancedb
import pyarrow as pa
from lancedb.query import BooleanQuery, MatchQuery, Occur, PhraseQuery

from bot import names
from bot.model import PassageKind
from bot.retrieval.terms import asked_phrases, asked_terms, terms
from tests.bench.engines import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bot.model import Passage, Query

_COLUMNS = ("name", "words", "kind", "act", "actor", "target", "outlet")
_SCHEMA = pa.schema([*((column, pa.string()) for column in _COLUMNS), ("published", pa.int64())])


class Tested:
    """One table; the words in an index of the library's own, without any analysis but parting at spaces."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._table: Any = None

    def build(self, passages: Iterable[Passage]) -> None:
        table = lancedb.connect(self._folder).create_table("passages", _batches(passages), schema=_SCHEMA)
        table.create_fts_index(
            "words",
            base_tokenizer="whitespace",
            with_position=True,
            lower_case=False,
            stem=False,
            remove_stop_words=False,
            ascii_folding=False,
            max_token_length=None,
        )
        for column in ("kind", "act", "outlet"):
            table.create_scalar_index(column, index_type="BITMAP")
        for column in ("actor", "target", "published"):
            table.create_scalar_index(column, index_type="BTREE")

    def open(self) -> None:
        self._table = lancedb.connect(self._folder).open_table("passages")

    def search(self, query: Query) -> list[str] | None:
        where = " AND ".join(_conditions(query))
        wanted: Any = None
        if query.words:
            wanted = MatchQuery(" ".join(asked_terms(query.words, query.language)), "words")
        elif query.phrase:
            phrases = [PhraseQuery(" ".join(one), "words") for one in asked_phrases(query.phrase, query.language)]
            wanted = phrases[0] if len(phrases) == 1 else BooleanQuery([(Occur.SHOULD, one) for one in phrases])
        if wanted is None:  # there is no sorting by a column: all that match are taken
            rows = self._table.search().where(where).select(["name", "published"]).limit(1_000_000).to_arrow()
            return list(rows.sort_by([("published", "descending")]).column("name").to_pylist()[:10])
        found = self._table.search(wanted, query_type="fts").select(["name"]).limit(10)
        return list((found.where(where, prefilter=True) if where else found).to_arrow().column("name").to_pylist())


def _batches(passages: Iterable[Passage]) -> Iterator[pa.RecordBatch]:
    rest = iter(passages)
    while some := list(islice(rest, 10_000)):
        yield pa.RecordBatch.from_pylist([_row(one) for one in some], schema=_SCHEMA)


def _row(one: Passage) -> dict[str, Any]:
    return {
        "name": name_of(one),
        "words": " ".join(terms(one.text, one.language)) if one.kind is PassageKind.SENTENCE else "",
        "kind": str(one.kind),
        "act": one.act and str(one.act),
        "actor": names.key(one.actor or ""),
        "target": names.key(one.target or ""),
        "outlet": names.key(one.outlet),
        "published": int(one.published.timestamp()) if one.published else None,
    }


def _conditions(query: Query) -> Iterator[str]:
    if not query.words and not query.phrase:
        yield f"kind = '{query.kind}'"
    for column, wanted in (("act", query.acts), ("actor", query.actors), ("target", query.targets), ("outlet", query.outlets)):
        for value in wanted or ():
            yield f"{column} = '{names.key(value).replace(chr(39), chr(39) * 2)}'"
    if query.since and query.until:
        yield f"published >= {int(query.since.timestamp())} AND published < {int(query.until.timestamp())}"
