"""``python -m tests.bench.indexing``: how long articles take from file to searchable, by stage, and what changes of a folder cost."""

from __future__ import annotations

import argparse
import gzip
import json
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from bot.indexing import Indexer
from tests.bench.articles import NEWS
from tests.bench.written import generate

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEW = "The Quillmarsh lighthouse was sold. “We will paint it green,” said Odalys Wren, the new owner of the lighthouse."


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds of three runs; ``stages`` are those of the first, summed over the processes that did the work."""

    articles: int
    first: float
    stages: dict[str, float]
    unchanged: float
    one_more: float


def measure(rows: list[str], folder: Path, workers: int) -> Figures:
    """Writes each of ``rows`` (JSON objects) to a file below ``folder`` and indexes them, then nothing new, then one article more."""
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, row in enumerate(rows):
        (corpus / f"{number:06}.json").write_text(row, encoding="utf-8")
    spent: list[float] = []

    @contextmanager
    def timed() -> Iterator[None]:
        start = time.perf_counter()
        yield
        spent.append(time.perf_counter() - start)

    indexer = Indexer(corpus, folder / "index", workers=workers)
    with timed():
        report = indexer.run()
    with timed():
        indexer.run()
    (corpus / "new.txt").write_text(_NEW, encoding="utf-8")
    with timed():
        indexer.run()
    return Figures(report.added, spent[0], report.seconds, *spent[1:])


def _rows(many: int, seed: Path) -> tuple[list[str], str]:
    """Articles as JSON, and what they are: real news where they are at hand."""
    if NEWS.exists():
        with gzip.open(NEWS, "rt", encoding="utf-8") as stream:
            found = [json.loads(line) for line in islice(stream, many)]
        return [json.dumps({key: value for key, value in row.items() if value}) for row in found], "news"
    generate(seed, many)
    return (seed / "articles.jsonl").read_text(encoding="utf-8").splitlines(), "articles that were made up"


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m tests.bench.indexing", description=__doc__)
    options.add_argument("--articles", type=int, default=500)
    options.add_argument("--workers", type=int, default=2)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="receipts-bench-") as folder:
        seed = Path(folder) / "seed"
        seed.mkdir()
        rows, kind = _rows(chosen.articles, seed)
        figures = measure(rows, Path(folder), chosen.workers)
    Console().print(table(figures, f"{figures.articles:,} files of {kind}, {chosen.workers} annotators"))


def table(figures: Figures, title: str) -> Table:
    """The figures for people; a stage's seconds are divided by the articles of the first run."""
    shown = Table(title=title)
    for heading in ("", "seconds", "ms an article", "articles a second"):
        shown.add_column(heading, justify="left" if not heading else "right")
    for stage, seconds in {**figures.stages, "from files to searchable": figures.first}.items():
        rate = figures.articles / seconds if seconds else 0.0
        shown.add_row(stage, f"{seconds:.2f}", f"{1000 * seconds / max(figures.articles, 1):.2f}", f"{rate:,.0f}")
    shown.add_row("again, nothing changed", f"{figures.unchanged:.2f}", "", "")
    shown.add_row("one article more", f"{figures.one_more:.2f}", "", "")
    return shown


if __name__ == "__main__":
    main()
