"""The seam between answering and the search engine: few methods, and two implementations that pass one test suite."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.model import Hit, Passage, Query


class PassageIndex(Protocol):
    """Passages that can be searched. What was added or removed shows after ``commit``; readers never wait for a writer."""

    def add(self, passages: Iterable[Passage]) -> None:
        """Adds passages; one of the same article, kind and ordinal must have been removed before."""

    def remove(self, article_ids: Iterable[str]) -> None:
        """Removes every passage of the articles; unknown ids are ignored."""

    def commit(self) -> None:
        """Makes changes durable and visible, all or none."""

    def search(self, query: Query) -> list[Hit]:
        """At most ``query.limit`` hits, best first; never raises on what a user may type."""

    def count(self, query: Query) -> int:
        """How many passages match, whatever the limit."""

    def rarity(self, terms: Iterable[str]) -> dict[str, float]:
        """How much each term (see ``terms.py``) tells a sentence from the others: its inverse document frequency, as BM25 takes it."""
