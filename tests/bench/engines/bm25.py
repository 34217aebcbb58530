"""bm25s: scores that are worked out beforehand, in arrays. It knows no phrases and no queries without words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import bm25s
import numpy as np

from bot import names
from bot.model import PassageKind
from bot.retrieval.terms import asked_terms, terms
from tests.bench.engines import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bot.model import Passage, Query


class Tested:
    """Sentences alone; outlet and date filter by a mask over all of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index: Any = None
        self._names: list[str] = []
        self._outlets: dict[str, int] = {}
        self._of: Any = None

    def build(self, passages: Iterable[Passage]) -> None:
        index, words, found, columns = bm25s.BM25(), [], [], []
        outlets: dict[str, int] = {}
        for one in passages:
            if one.kind is PassageKind.SENTENCE:
                words.append(terms(one.text, one.language))
                found.append(name_of(one))
                outlet = outlets.setdefault(names.key(one.outlet), len(outlets))
                columns.append((outlet, int(one.published.timestamp()) if one.published else 0))
        index.index(words, show_progress=False)
        index.save(self._folder, show_progress=False)
        np.save(self._folder / "columns.npy", np.array(columns))
        (self._folder / "names.json").write_text(json.dumps([found, outlets]), encoding="utf-8")

    def open(self) -> None:
        self._index = bm25s.BM25.load(self._folder)
        self._of = np.load(self._folder / "columns.npy")
        self._names, self._outlets = json.loads((self._folder / "names.json").read_text(encoding="utf-8"))

    def search(self, query: Query) -> list[str] | None:
        if not query.words:
            return None
        mask = None
        if query.outlets and query.since and query.until:
            outlet, published = self._of[:, 0], self._of[:, 1]
            mask = np.isin(outlet, [self._outlets.get(names.key(one), -1) for one in query.outlets])
            mask = (mask & (published >= query.since.timestamp()) & (published < query.until.timestamp())).astype(np.float32)
        asked = [asked_terms(query.words, query.language)]
        rows, scores = self._index.retrieve(asked, k=min(10, len(self._names)), show_progress=False, weight_mask=mask)
        return [self._names[row] for row, score in zip(rows[0], scores[0], strict=True) if score > 0]
