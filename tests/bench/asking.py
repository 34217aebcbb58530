"""Whole answers over a large corpus, measured: one asker, many at once in the bot's own threads and in processes, a writer beside."""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from bot.answering.answerer import Answerer
from bot.answering.processes import SELDOM, AnsweringProcesses
from bot.commandline.opening import answerer as open_answerer
from bot.commandline.serving import THREADS
from bot.indexing.places import library_path, passages_path
from bot.indexing.report import Clock
from bot.indexing.stores import Batch, Stores
from bot.model import AnnotatedArticle
from bot.retrieval.library import Library
from bot.retrieval.tantivy import TantivyIndex
from tests.bench.figures import Memory, Times, children, memory, middle_and_most, timed
from tests.bench.stocking import accession

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ASKERS = (1, 8, 64)
_WARMING = 20
_PAUSE = 0.5
"""Seconds between one change to the corpus and the next."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """So many askers at once: answers per second, and milliseconds that one waits for an answer."""

    askers: int
    per_second: float
    p50: float
    p99: float


@dataclass(frozen=True, slots=True)
class Answering:
    """Milliseconds to open and to give the first answer, times by kind of question and of all, crowds, and memory after all that.

    ``again`` is the first answer of a process that finds the names stored. ``apart`` are crowds whose questions as many processes
    answer as there are processors, ``memory_apart`` what these hold together: of what several map, each its share. ``adding`` and
    ``deleting`` are milliseconds until one article can be found, or no more, while eight ask: ``beside`` is they.
    """

    opening: float
    first: float
    again: float
    times: dict[str, Times]
    found: dict[str, float]
    memory: Memory | None
    crowds: list[Crowd]
    apart: list[Crowd]
    memory_apart: Memory | None
    adding: float
    deleting: float
    beside: Crowd


def ask(folder: Path, asked: dict[str, list[str]], another: AnnotatedArticle) -> Answering:
    """All that is measured of answering from the index in ``folder``; ``another`` is an article to be added and deleted."""
    gc.set_threshold(SELDOM)  # as the bot does
    began = time.perf_counter()
    library, index = Library(library_path(folder)), TantivyIndex(passages_path(folder))
    answerer = Answerer(index, library)
    opening = 1000 * (time.perf_counter() - began)
    everything = [question for several in zip(*asked.values(), strict=True) for question in several]
    first = timed([lambda: answerer.answer(everything[0])]).p50
    again = timed([lambda: Answerer(index, Library(library_path(folder))).answer(everything[0])]).p50
    for question in everything[:_WARMING]:
        answerer.answer(question)
    times = {kind: timed(_each(answerer, several)) for kind, several in asked.items()}
    times["all"] = timed(_each(answerer, everything[::-1]))
    found = {kind: sum(answerer.answer(one).found for one in several[:50]) / len(several[:50]) for kind, several in asked.items()}
    held = memory()
    crowds = [asyncio.run(_crowd(answerer, everything, askers)) for askers in ASKERS]
    apart, held_apart = _apart(folder, everything)
    adding, deleting, beside = asyncio.run(_beside_a_writer(answerer, everything, folder, another))
    return Answering(opening, first, again, times, found, held, crowds, apart, held_apart, adding, deleting, beside)


def _apart(folder: Path, asked: Sequence[str]) -> tuple[list[Crowd], Memory | None]:
    """Crowds that processes answer, and the memory of these processes together."""
    processes = AnsweringProcesses(open_answerer, folder, os.cpu_count() or 1)
    processes.start()
    for question in asked[:_WARMING]:
        processes.answer(question)
    crowds = [asyncio.run(_crowd(processes, asked, askers)) for askers in ASKERS]
    held = [memory(process) for process in children()]
    processes.close()
    known = [one for one in held if one]
    return crowds, Memory(sum(one.resident for one in known), sum(one.own for one in known)) if known else None


def _each(answerer: Answerer, asked: Sequence[str]) -> list[Callable[[], object]]:
    return [lambda one=one: answerer.answer(one) for one in asked]  # type: ignore[misc] # a default


async def _crowd(answerer: Answerer, asked: Sequence[str], askers: int) -> Crowd:
    """Each asker asks the next question when the last one is answered, until all are asked."""
    waited: list[float] = []
    rest = iter(asked)
    with ThreadPoolExecutor(THREADS) as executor:

        async def asker() -> None:
            for question in rest:
                began = time.perf_counter()
                await asyncio.get_running_loop().run_in_executor(executor, answerer.answer, question)
                waited.append(1000 * (time.perf_counter() - began))

        began = time.perf_counter()
        await asyncio.gather(*(asker() for _ in range(askers)))
    return Crowd(askers, len(waited) / (time.perf_counter() - began), *middle_and_most(waited))


async def _beside_a_writer(
    answerer: Answerer, asked: Sequence[str], folder: Path, another: AnnotatedArticle
) -> tuple[float, float, Crowd]:
    """Milliseconds to add, to delete, and eight askers meanwhile."""
    took: tuple[list[float], list[float]] = ([], [])
    over = False

    def write() -> None:
        stores = Stores(folder, Clock())
        while not over:
            for batch, times in ((Batch([accession(another)]), took[0]), (Batch(removed=[another.article.id]), took[1])):
                began = time.perf_counter()
                stores.write(batch)
                times.append(1000 * (time.perf_counter() - began))
                time.sleep(_PAUSE)
        stores.close()

    writing = asyncio.create_task(asyncio.to_thread(write))
    beside = await _crowd(answerer, asked, 8)
    over = True
    await writing
    return middle_and_most(took[0])[0], middle_and_most(took[1])[0], beside


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    folder_ = options.parse_args().folder
    asked_, another_ = msgspec.msgpack.decode((folder_ / "questions").read_bytes(), type=tuple[dict[str, list[str]], AnnotatedArticle])
    sys.stdout.buffer.write(msgspec.json.encode(ask(folder_, asked_, another_)) + b"\n")
