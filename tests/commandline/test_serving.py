from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.answering.context import Context
from bot.commandline.opening import Place, opened
from bot.commandline.serving import services
from bot.indexing import Indexer
from bot.settings import Settings
from tests.bench.responsive import found_after, watched

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.services import Services

BLOCKED = 0.25
"""Seconds that the event loop may wait for this process's own work where other programs work too; 0.05 is the aim (`make bench`)."""


@asynccontextmanager
async def running(tmp_path: Path, **chosen: float | bool) -> AsyncIterator[tuple[Services, Path]]:
    """The parts of a running bot over a folder with one article."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "first.txt").write_text(
        "Die Fähre liegt im Hafen. „Sie fährt morgen“, sagte Lena Brandt am Montag in Halden.", encoding="utf-8"
    )
    known = Settings(data=tmp_path, corpus=folder, **chosen)  # type: ignore[arg-type] # each has its own type
    with opened(Place(folder, known.index, Indexer(folder, known.index, workers=1))) as corpus:
        async with services(corpus, known, f"sqlite+aiosqlite:///{tmp_path}/store.sqlite") as parts:
            yield parts, folder


async def test_an_article_that_lands_while_the_bot_runs_is_found_and_nobody_waits_for_it(tmp_path: Path) -> None:
    async with running(tmp_path, standby=False) as (parts, folder):
        assert not (await parts.run(parts.answerer.answer, "Was sagte Ilse Vogt?", Context())).found
        async with watched() as gaps:
            await found_after(
                parts, folder, "„Der Turm wird grün“, sagte Ilse Vogt am Dienstag in Halden.", "Was sagte Ilse Vogt?", 30.0
            )
        assert max(gaps.worked) < BLOCKED


async def test_an_article_that_goes_is_not_quoted_any_more(tmp_path: Path) -> None:
    async with running(tmp_path, standby=False) as (parts, folder):
        assert (await parts.run(parts.answerer.answer, "Was sagte Lena Brandt?", Context())).found
        (folder / "first.txt").unlink()
        async with asyncio.timeout(30):
            while (await parts.run(parts.answerer.answer, "Was sagte Lena Brandt?", Context())).found:  # noqa: ASYNC110 - as users do
                await asyncio.sleep(0.05)


async def test_a_corpus_that_is_not_to_be_watched_stays_as_it_was(tmp_path: Path) -> None:
    async with running(tmp_path, reindex_seconds=0) as (parts, folder):
        (folder / "first.txt").unlink()
        await asyncio.sleep(1.0)
        assert (await parts.run(parts.answerer.answer, "Was sagte Lena Brandt?", Context())).found
