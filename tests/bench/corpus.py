"""The passages and queries of one run of the benchmark, written to a folder."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from bot.model import Passage, PassageKind
from bot.retrieval.terms import terms
from tests.bench.questions import CHECK, queries, rare
from tests.bench.rows import write_passages, write_queries

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.bench.articles import Resampler

_DRAWN = 20_000


class Prepared(NamedTuple):
    """The files of passages and of queries (see ``rows``), and the number of articles that they are of."""

    passages: Path
    queries: Path
    articles: int


def prepare(source: Resampler, many: int, asked: int, folder: Path) -> Prepared:
    """Writes ``many`` passages and ``asked`` queries of each kind."""
    drawn = _Drawn()
    write_passages(folder / "rows", drawn.through(source.passages(many)))
    found = queries(drawn.sample, asked)
    found[CHECK] = rare(drawn.counts, frozenset(drawn.titles))
    write_queries(folder / "queries", found)
    return Prepared(folder / "rows", folder / "queries", drawn.articles)


class _Drawn:
    """Some of the passages that pass by, each as likely as any other, and how many sentences hold each word of them."""

    def __init__(self) -> None:
        self.sample: list[Passage] = []
        self.counts: Counter[str] = Counter()
        self.titles: set[str] = set()
        self.articles = 0
        self._random = random.Random(1)  # noqa: S311 - nothing secret

    def through(self, passages: Iterator[Passage]) -> Iterator[Passage]:
        article = ""
        for number, one in enumerate(passages):
            if one.article_id != article:
                article = one.article_id
                self.articles += 1
                self.titles.update(terms(one.title, one.language))
            if one.kind is PassageKind.SENTENCE:
                self.counts.update(set(terms(one.text, one.language)))
            if number < _DRAWN:
                self.sample.append(one)
            elif (place := self._random.randrange(number + 1)) < _DRAWN:
                self.sample[place] = one
            yield one
