"""``make bench``: how fast a corpus is indexed and asked on this machine, over articles made from the sample corpus."""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from bot import sample
from bot.answering.context import Context
from bot.commandline.opening import Place, opened
from bot.corpus.files import scan
from bot.corpus.reading import read
from bot.indexing import Indexer
from bot.model import Article

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = ("Norvik", "Ana Ruiz", "Ruiz", "Kestrel", "Delmar", "Lena Brandt", "Brandt", "Tomas Keller", "Keller", "Ilse Vogt", "Vogt")
SYLLABLES = (
    "bar",
    "den",
    "fal",
    "gor",
    "hul",
    "jen",
    "kos",
    "lin",
    "mar",
    "nev",
    "ost",
    "pel",
    "rud",
    "sor",
    "tam",
    "vil",
    "wen",
    "zor",
)
ROUNDS = 20


def generate(folder: Path, many: int) -> None:
    """Writes ``many`` articles as JSON lines: the sample's, each with other names; the same ones every time."""
    rng = random.Random(7)  # noqa: S311 - nothing secret about it
    articles = [found for file in scan(sample.CORPUS) for found in read(sample.CORPUS, file.path) if isinstance(found, Article)]
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as rows:
        for number in range(many):
            article = articles[number % len(articles)]
            text, title = article.text, article.title
            for name in NAMES:
                other = "".join(rng.sample(SYLLABLES, 2)).title()
                text, title = text.replace(name, other), title.replace(name, other)
            row = {"title": title, "text": text, "outlet": article.outlet, "language": article.language}
            rows.write(json.dumps(row | {"published": f"2025-{1 + number % 12:02}-{1 + number % 28:02}"}) + "\n")


def timed(call: Callable[[], object]) -> float:
    """Seconds that the call takes."""
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def whole_process(corpus: Path) -> float:
    """Seconds of a whole ``receipts ask``, warm: the median of five after a first."""
    command = [sys.executable, "-m", "bot", "ask", "Who accused Norvik?", "--corpus", str(corpus)]
    took = [timed(lambda: subprocess.run(command, check=True, capture_output=True)) for _ in range(6)]  # noqa: S603
    return statistics.median(took[1:])


def resident() -> float:
    """Megabytes of memory that this process holds, where the system tells."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return float("nan")
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def measure(many: int, workers: int) -> Table:
    """The figures, a row each."""
    table = Table("what", "figure", title=f"{many} generated articles, {workers} workers, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory(prefix="receipts-bench-") as name:
        folder, index = Path(name) / "corpus", Path(name) / "index"
        folder.mkdir()
        generate(folder, many)
        indexer = Indexer(folder, index, workers=workers)
        first = timed(indexer.run)
        table.add_row("first index", f"{first:.1f} s, {many / first:.1f} articles/s")
        table.add_row("second run, nothing new", f"{timed(indexer.run):.3f} s")
        table.add_row("index on disk", f"{sum(file.stat().st_size for file in index.rglob('*') if file.is_file()) / 1e6:.1f} MB")
        with opened(Place(folder, index, indexer)) as corpus:
            asked = [question for some in sample.questions().values() for question in some]
            for question in asked:
                corpus.answerer.answer(question, Context())
            took = sorted(timed(lambda: corpus.answerer.answer(question, Context())) for question in asked for _ in range(ROUNDS))  # noqa: B023
            table.add_row(
                "an answer", f"median {statistics.median(took) * 1000:.1f} ms, 99th {took[int(len(took) * 0.99)] * 1000:.1f} ms"
            )
        table.add_row("memory of the asking process", f"{resident():.0f} MB")
    table.add_row("`receipts ask` on the sample corpus, whole process", f"{whole_process(sample.CORPUS):.2f} s")
    return table


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, default=420)
    options.add_argument("--workers", type=int, default=2)
    chosen = options.parse_args()
    Console().print(measure(chosen.articles, chosen.workers))
