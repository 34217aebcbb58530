"""``make bench``: the passage index and whole answers on this machine, beside other engines on the same passages and questions."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import msgspec
from rich.console import Console

from tests.bench import articles, contest, corpus, plot, stocking, tables
from tests.bench.asking import Answering
from tests.bench.engines import ENGINES

_ROOT = Path(__file__).resolve().parents[2]
_OURS = "receipts"


@dataclass(frozen=True, slots=True)
class Results:
    """All figures of one run; ``missing`` are the engines that are not installed, and what they lack."""

    passages: int
    articles: int
    real: bool
    engines: dict[str, tuple[contest.Built, contest.Asked]]
    missing: dict[str, str]
    answering: Answering


def run(passages: int, queries: int, engines: list[str], base: articles.Base, folder: Path, say: Console) -> Results:
    """Measures everything in ``folder``, one process after the other. Raises ValueError where engines do not find the same."""
    source = articles.Resampler(base)
    say.print(f"writing {passages:,} passages")
    made = corpus.prepare(source, passages, queries, folder)
    figures: dict[str, tuple[contest.Built, contest.Asked]] = {}
    missing: dict[str, str] = {}
    for name in engines:
        say.print(f"{ENGINES[name]}: building and asking")
        try:
            figures[name] = contest.measure(name, made.passages, made.queries, folder / ("passages" if name == _OURS else name))
        except contest.NotInstalled as error:
            missing[name] = str(error)
            say.print(f"{ENGINES[name]} is left out: {error}; `make bench` installs it where there is a build for this system.")
    ours = figures[_OURS][1].checks
    for name, (_, asked) in figures.items():
        if asked.checks != ours:
            raise ValueError(f"{ENGINES[name]} does not find the same passages for rare words: its figures would mean nothing")
    say.print(
        f"all found the same passages for {len(ours)} rare words; whole answers: putting {made.articles:,} articles into the library"
    )
    stocking.stock(folder, source, made.articles)
    asked_ = stocking.questions(source, made.articles, queries)
    (folder / "questions").write_bytes(msgspec.msgpack.encode((asked_, source.article(made.articles))))
    command = [sys.executable, "-m", "tests.bench.asking", str(folder)]
    told = subprocess.run(command, cwd=_ROOT, check=True, stdout=subprocess.PIPE).stdout  # noqa: S603 - our own program
    return Results(passages, made.articles, base.real, figures, missing, msgspec.json.decode(told, type=Answering))


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    options.add_argument("--passages", type=int, default=100_000)
    options.add_argument("--queries", type=int, default=300, help="of each kind")
    options.add_argument("--base", type=int, default=articles.BASE, help="articles that the others are made of")
    options.add_argument("--engines", default=",".join(ENGINES), help="default: %(default)s")
    options.add_argument("--out", type=Path, default=_ROOT / "build" / "bench", help="folder of the plot and the figures")
    options.add_argument("--processor", action="store_true", help="show times of the processor, for a machine with other work")
    chosen = options.parse_args()
    engines = [_OURS, *(name for name in chosen.engines.split(",") if name != _OURS)]
    with tempfile.TemporaryDirectory(prefix="receipts-bench-") as folder:
        say = Console(stderr=True, soft_wrap=True)
        say.print("annotating some articles that all others are made of")
        results = run(chosen.passages, chosen.queries, engines, articles.base(chosen.base), Path(folder), say)
    chosen.out.mkdir(parents=True, exist_ok=True)
    picture, figures = (chosen.out / f"passages-{chosen.passages}{ending}" for ending in (".png", ".json"))
    times = {ENGINES[name]: asked.times for name, (_, asked) in results.engines.items()}
    plot.draw(f"{chosen.passages:,} passages: milliseconds, median and 99th of a hundred", times, picture)
    figures.write_bytes(msgspec.json.format(msgspec.json.encode(results), indent=1))
    console = Console(width=None if sys.stdout.isatty() else 150)
    named = {ENGINES[name]: found for name, found in results.engines.items()}
    kind = "news under other names" if results.real else "the sample corpus in other words"
    console.print(tables.engines(f"{chosen.passages:,} passages out of {kind}", named, processor=chosen.processor))
    console.print(tables.answering(f"whole answers from {results.articles:,} articles", results.answering, processor=chosen.processor))
    console.print(f"{picture}\n{figures}")


if __name__ == "__main__":
    main()
