"""The passage index of this project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bot.model import Passage, Query


class Tested:
    """As the indexer builds it and the answerer asks it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index: TantivyIndex | None = None

    def build(self, passages: Iterable[Passage]) -> None:
        index = TantivyIndex.create(self._folder)
        index.add(passages)
        index.commit()
        index.close()

    def open(self) -> None:
        self._index = TantivyIndex(self._folder)

    def search(self, query: Query) -> list[str] | None:
        assert self._index is not None
        return [f"{hit.article_id} {hit.kind} {hit.ordinal}" for hit in self._index.search(query)]
