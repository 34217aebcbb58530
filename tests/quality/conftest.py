"""The sample corpus, indexed once for all who ask it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot import sample
from bot.answering.answerer import Answerer
from bot.indexing.indexer import Indexer
from bot.indexing.places import library_path, passages_path
from bot.retrieval.library import Library
from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answerer]:
    folder = tmp_path_factory.mktemp("index")
    Indexer(sample.CORPUS, folder, workers=0).run()
    index, library = TantivyIndex(passages_path(folder)), Library(library_path(folder))
    yield Answerer(index, library)
    index.close()
    library.close()
