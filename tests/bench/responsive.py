"""``python -m tests.bench.responsive``: how long the bot's event loop waits at most, and how soon a new article is found.

Both while articles are indexed and questions are answered, with the parts of the running bot.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from bot.answering.context import Context
from bot.commandline.opening import Place, opened
from bot.commandline.serving import services
from bot.indexing import Indexer
from bot.settings import Settings
from tests.bench.written import generate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.services import Services

QUESTIONS = (
    "Who accused whom?",
    "Who accused Norvik?",
    "What did Ana Ruiz say about the ferry?",
    "Wer kritisiert wen?",
    "yo what about the harbour",
)
NEW = "The Quillmarsh lighthouse was sold. “We will paint it green,” said Odalys Wren, the new owner of the lighthouse."
ASKED = "What did Odalys Wren say?"
_TICK = 0.002


@dataclass(slots=True)
class Gaps:
    """Seconds by which a clock that ticks on the event loop was late, and how much of it this process worked.

    What is more than the work, other programs had: on a busy machine the second figure is the one that tells.
    """

    late: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{max(self.late) * 1000:.0f} ms (this process's own work: {max(self.worked) * 1000:.0f} ms)"


@asynccontextmanager
async def watched() -> AsyncIterator[Gaps]:
    """Measures the running event loop until it closes."""
    gaps = Gaps()

    async def tick() -> None:
        while True:
            began, worked = time.perf_counter(), time.process_time()
            await asyncio.sleep(_TICK)
            gaps.late.append(time.perf_counter() - began - _TICK)
            gaps.worked.append(min(gaps.late[-1], time.process_time() - worked))

    task = asyncio.create_task(tick())
    try:
        yield gaps
    finally:
        task.cancel()


async def found_after(parts: Services, folder: Path, text: str, asked: str, patience: float = 60.0) -> float:
    """Seconds from when an article lands in the folder until the question finds it."""
    (folder / "landed.txt").write_text(text, encoding="utf-8")
    landed = time.perf_counter()
    while time.perf_counter() - landed < patience:
        if (await parts.run(parts.answerer.answer, asked, Context())).found:
            return time.perf_counter() - landed
        await asyncio.sleep(0.02)
    raise TimeoutError(f"the article was not found within {patience} seconds")


async def ask(parts: Services, stop: asyncio.Event, answered: list[float]) -> None:
    """Asks one question after the other."""
    while not stop.is_set():
        for question in QUESTIONS:
            began = time.perf_counter()
            await parts.run(parts.answerer.answer, question, Context())
            answered.append(time.perf_counter() - began)


async def measure(many: int, askers: int) -> Table:
    """The figures, a row each."""
    table = Table("what", "figure", title=f"{many} articles, then {many} more while {askers} ask")
    with tempfile.TemporaryDirectory(prefix="receipts-bench-") as name:
        folder = Path(name) / "corpus"
        folder.mkdir()
        generate(folder, many)
        known = Settings(data=Path(name), corpus=folder)
        with opened(Place(folder, known.index, Indexer(folder, known.index, workers=known.workers))) as corpus:
            async with services(corpus, known, f"sqlite+aiosqlite:///{name}/store.sqlite") as parts:
                await asyncio.sleep(8.0)
                async with watched() as idle:
                    table.add_row("a new article is found after", f"{await found_after(parts, folder, NEW, ASKED):.2f} s")
                table.add_row("meanwhile the event loop was late by at most", str(idle))
                stop, answered = asyncio.Event(), list[float]()
                async with watched() as busy:
                    tasks = [asyncio.create_task(ask(parts, stop, answered)) for _ in range(askers)]
                    more = folder / "more"
                    more.mkdir()
                    await asyncio.to_thread(generate, more, many)
                    while parts.library.summary().articles < 2 * many + 1:  # noqa: ASYNC110 - another process writes it
                        await asyncio.sleep(0.2)
                    stop.set()
                    await asyncio.gather(*tasks)
                late = sorted(busy.late)
                table.add_row("indexing and answering: late by at most", str(busy))
                table.add_row("… by so much in 999 of 1000 ticks", f"{late[int(len(late) * 0.999)] * 1000:.0f} ms")
                table.add_row("answers meanwhile", f"{len(answered)}, median {sorted(answered)[len(answered) // 2] * 1000:.0f} ms")
    return table


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, default=420)
    options.add_argument("--askers", type=int, default=4)
    chosen = options.parse_args()
    Console().print(asyncio.run(measure(chosen.articles, chosen.askers)))
