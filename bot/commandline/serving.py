"""The parts of a running bot, opened and closed together, and the corpus kept up to date meanwhile."""

from __future__ import annotations

import asyncio
import gc
import logging
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, asynccontextmanager, contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from bot.answering.processes import SELDOM, AnsweringProcesses
from bot.commandline.opening import answerer
from bot.errors import ConfigError, IndexBusy, IndexingStopped
from bot.indexing.watching import changes
from bot.services import Services
from bot.store.store import Store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from bot.answering.answerer import Answerer
    from bot.commandline.opening import Corpus, Place
    from bot.settings import Settings

log = logging.getLogger(__name__)
Result = TypeVar("Result")

THREADS = 4  # askers at once; answering holds the interpreter most of the time, so more would only queue elsewhere


def heartbeat(known: Settings) -> Path:
    """The file that is touched while the bot is connected."""
    return known.data / "heartbeat"


@asynccontextmanager
async def services(corpus: Corpus, known: Settings, store_url: str) -> AsyncIterator[Services]:
    """Everything that the Discord side needs; the corpus is kept up to date until this closes."""
    gc.set_threshold(SELDOM)
    threads = max(THREADS, 2 * known.answering_processes)  # while one asks a process, another reads the answer of one
    with _answering(corpus, known) as answering, ThreadPoolExecutor(threads, thread_name_prefix="answering") as executor:
        async with Store(store_url) as store:
            parts = Services(answering, corpus.library, store, known, executor, heartbeat(known))
            watch = asyncio.create_task(_keep_up_to_date(corpus.place, known))
            try:
                yield parts
            finally:
                watch.cancel()
                with suppress(asyncio.CancelledError):
                    await watch
                await asyncio.to_thread(corpus.place.indexer.close)


@contextmanager
def _answering(corpus: Corpus, known: Settings) -> Iterator[Answerer]:
    """Who answers: this process, or those that the settings want for it."""
    if not known.answering_processes:
        yield corpus.answerer
        return
    processes = AnsweringProcesses(answerer, corpus.place.index, known.answering_processes)
    try:
        processes.start()
        yield processes
    finally:
        processes.close()


async def _keep_up_to_date(place: Place, known: Settings) -> None:
    """Indexes what has changed in the folder, again and again; one failure never ends it."""
    if not known.reindex_seconds:
        return
    if known.standby:
        await _attempt(place.indexer.stand_by)
    async with aclosing(changes(place.corpus, place.index, known.reindex_seconds)) as changed:
        async for _ in changed:
            report = await _attempt(place.indexer.run)
            if report is not None and (report.added or report.updated or report.removed):
                log.info("corpus: %d added, %d updated, %d removed", report.added, report.updated, report.removed)


async def _attempt(work: Callable[[], Result]) -> Result | None:
    """What it returns, from a thread of its own; None, and a line in the log, where it fails."""
    try:
        return await asyncio.to_thread(work)
    except (ConfigError, IndexBusy, IndexingStopped) as reason:  # the folder may be a drive that comes back
        log.info("the corpus was not brought up to date: %s", reason)
    except Exception:
        log.exception("the corpus could not be brought up to date; it will be tried again")
    return None
