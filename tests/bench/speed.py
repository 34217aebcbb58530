"""``python -m tests.bench.speed``: how fast and how large the passage index is, over passages made up from an unequal vocabulary."""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from bot.model import Act, PassageKind, Query
from bot.retrieval.tantivy import TantivyIndex
from tests.bench.made_up import PASSAGES, MadeUp

if TYPE_CHECKING:
    from collections.abc import Callable

ASKED = 300
"""Queries of each kind, after twenty that warm up."""
COMMITTED = 1000
"""Articles that are committed at once."""


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds: by the clock, and by the processor alone, which other work on the machine does not touch."""

    median: float
    most: float
    processor_median: float
    processor_most: float


def queries(source: MadeUp) -> dict[str, Callable[[], Query]]:
    """What is asked, by name."""

    def question() -> str:
        return f"{source.rare_words(4)} {source.words(3)}"

    def dated() -> Query:
        since = source.day()
        return Query(words=question(), since=since, until=since + timedelta(days=60))

    statement, relation = PassageKind.STATEMENT, PassageKind.RELATION
    return {
        "one word": lambda: Query(words=source.rare_words(1)),
        "seven words": lambda: Query(words=question()),
        "seven words, two an article": lambda: Query(words=question(), per_article=2),
        "seven words, an outlet preferred": lambda: Query(words=question(), boosted_outlets=frozenset({source.outlet()})),
        "seven words of one outlet": lambda: Query(words=question(), outlets=frozenset({source.outlet()})),
        "seven words in two months": dated,
        "a phrase of three words": lambda: Query(phrase=source.words(3)),
        "statements of a speaker": lambda: Query(kind=statement, actors=frozenset({source.name()})),
        "statements of a speaker on a topic": lambda: Query(kind=statement, actors=frozenset({source.name()}), words=source.words(3)),
        "accusations of somebody": lambda: Query(kind=relation, acts=frozenset({Act.ACCUSE}), targets=frozenset({source.name()})),
        "all accusations, newest first": lambda: Query(kind=relation, acts=frozenset({Act.ACCUSE})),
    }


def took(index: TantivyIndex, make: Callable[[], Query]) -> Took:
    """How long queries take, the 99th of a hundred and the median."""
    asked = [make() for _ in range(ASKED + 20)]
    for query in asked[:20]:
        index.search(query)
    times = []
    for query in asked[20:]:
        wall, processor = time.perf_counter(), time.thread_time()
        index.search(query)
        times.append((time.perf_counter() - wall, time.thread_time() - processor))
    by_wall, by_processor = (sorted(1000 * one[at] for one in times) for at in (0, 1))
    middle, late = ASKED // 2, int(ASKED * 0.99)
    return Took(by_wall[middle], by_wall[late], by_processor[middle], by_processor[late])


def build(folder: Path, articles: int) -> tuple[float, float]:
    """(seconds, seconds of the processor in this thread) that building takes, without making the passages up."""
    source, index = MadeUp(), TantivyIndex.create(folder)
    wall = processor = 0.0
    for start in range(0, articles, COMMITTED):
        made = [passage for number in range(start, min(start + COMMITTED, articles)) for passage in source.article(number)]
        began, began_processor = time.perf_counter(), time.thread_time()
        index.add(made)
        index.commit()
        wall, processor = wall + time.perf_counter() - began, processor + time.thread_time() - began_processor
    began = time.perf_counter()
    index.close()
    return wall + time.perf_counter() - began, processor


def memory() -> str:
    """What this process holds of its own, and with the files that it has mapped; where the system tells."""
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
    except OSError:
        return "not told"
    held = {line.split(":")[0]: int(line.split()[1]) / 1000 for line in lines if line.startswith(("RssAnon", "RssFile"))}
    return f"{held['RssAnon']:.0f} MB of its own, {held['RssFile']:.0f} MB of mapped files"


def measure(passages: int, folder: Path) -> tuple[Table, Table]:
    """The figures of building and of asking."""
    seconds, processor = build(folder, passages // PASSAGES)
    built = Table("what", "figure", title=f"{passages:,} passages")
    built.add_row("build", f"{seconds:.0f} s, of which {processor:.0f} s of the processor in our thread")
    built.add_row("on disk", f"{sum(file.stat().st_size for file in folder.iterdir()) / 1e6:.0f} MB")
    began = time.perf_counter()
    index = TantivyIndex(folder)
    built.add_row("open", f"{1000 * (time.perf_counter() - began):.1f} ms")
    asked = Table("milliseconds", "median", "99th", "processor: median", "99th", title="asking, one at a time")
    for name, make in queries(MadeUp(seed=1)).items():
        figures = took(index, make)
        row = (figures.median, figures.most, figures.processor_median, figures.processor_most)
        asked.add_row(name, *(f"{figure:.2f}" for figure in row))
    built.add_row("memory, vocabulary of the source included", memory())
    return built, asked


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--passages", type=int, default=100_000)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="receipts-speed-") as name:
        Console().print(*measure(chosen.passages, Path(name) / "passages"))
