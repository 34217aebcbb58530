from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from bot import sample
from bot.commandline.opening import Corpus, Place, opened
from bot.commandline.serving import services
from bot.indexing import Indexer
from bot.playground import page
from bot.settings import Settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    import simcord


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose index all tests here share."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="session")
def sample_corpus(data: Path) -> Iterator[Corpus]:
    """The sample corpus, indexed once for all tests here."""
    index = Settings(data=data).index
    with opened(Place(sample.CORPUS, index, Indexer(sample.CORPUS, index, workers=1))) as corpus:
        yield corpus


@pytest.fixture
def open_page(sample_corpus: Corpus, tmp_path: Path) -> Callable[[], AbstractAsyncContextManager[simcord.Preview]]:
    """Opens the playground's page over the sample corpus, with a store of its own."""

    @asynccontextmanager
    async def opened_page() -> AsyncIterator[simcord.Preview]:
        known = Settings(data=tmp_path, reindex_seconds=0)
        async with (
            services(sample_corpus, known, f"sqlite+aiosqlite:///{tmp_path / 'store.sqlite'}") as parts,
            page(parts, sample.questions()) as preview,
        ):
            yield preview

    return opened_page
