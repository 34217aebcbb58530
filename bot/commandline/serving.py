"""The parts of a running bot, opened and closed together, and the corpus kept up to date meanwhile."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from bot.errors import IndexBusy
from bot.services import Services
from bot.store.store import Store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.commandline.opening import Corpus, Place
    from bot.settings import Settings

log = logging.getLogger(__name__)

THREADS = 4  # askers at once; answering holds the interpreter most of the time, so more would only queue elsewhere


def heartbeat(known: Settings) -> Path:
    """The file that is touched while the bot is connected."""
    return known.data / "heartbeat"


@asynccontextmanager
async def services(corpus: Corpus, known: Settings, store_url: str) -> AsyncIterator[Services]:
    """Everything that the Discord side needs; the corpus is brought up to date every so often until this closes."""
    with ThreadPoolExecutor(THREADS, thread_name_prefix="answering") as executor:
        async with Store(store_url) as store:
            parts = Services(corpus.answerer, corpus.library, store, known, executor, heartbeat(known))
            watch = asyncio.create_task(_keep_up_to_date(corpus.place, known.reindex_seconds))
            try:
                yield parts
            finally:
                watch.cancel()
                with suppress(asyncio.CancelledError):
                    await watch


async def _keep_up_to_date(place: Place, seconds: float) -> None:
    """Indexes what has changed in the folder, again and again; one failure never ends it."""
    while seconds:
        await asyncio.sleep(seconds)
        try:
            report = await asyncio.to_thread(place.indexer.run)
        except IndexBusy:
            log.info("another process is indexing the corpus")
        except Exception:
            log.exception("the corpus could not be brought up to date; the next try comes in %g seconds", seconds)
        else:
            if report.added or report.updated or report.removed:
                log.info("corpus: %d added, %d updated, %d removed", report.added, report.updated, report.removed)
