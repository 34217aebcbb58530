"""One engine, measured: it builds in one process and is asked in another, so that what building leaves behind does not count."""

from __future__ import annotations

import argparse
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import msgspec

from tests.bench.engines import engine
from tests.bench.figures import Memory, Times, memory, on_disk, timed
from tests.bench.questions import CHECK
from tests.bench.rows import read_passages, read_queries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.model import Passage

_WARMING = 10
_ROOT = Path(__file__).resolve().parents[2]


class NotInstalled(Exception):
    """An engine cannot be measured here, because what it needs is not installed."""


@dataclass(frozen=True, slots=True)
class Built:
    """Seconds, and megabytes of files."""

    seconds: float
    disk: float


@dataclass(frozen=True, slots=True)
class Asked:
    """Milliseconds to open, memory after all questions, times by kind of query, and what was found for each query that checks."""

    opening: float
    memory: Memory | None
    times: dict[str, Times]
    checks: list[list[str]] = field(default_factory=list)
    found: dict[str, float] = field(default_factory=dict)
    """How many passages a query of each kind found, on average."""


def measure(name: str, passages: Path, queries: Path, folder: Path) -> tuple[Built, Asked]:
    """The figures of an engine that builds in ``folder``. Raises ``NotInstalled``."""
    built = _in_process("build", name, passages, queries, folder)
    return msgspec.json.decode(built, type=Built), msgspec.json.decode(_in_process("ask", name, passages, queries, folder), type=Asked)


def build(name: str, passages: Path, folder: Path) -> Built:
    """Builds, without the time that reading the passages takes."""
    tested = engine(name, folder)
    reading = _Clock(read_passages(passages))
    began = perf_counter()
    tested.build(reading)
    return Built(perf_counter() - began - reading.seconds, on_disk(folder))


def ask(name: str, queries: Path, folder: Path) -> Asked:
    """Opens what was built and asks."""
    tested = engine(name, folder)
    asked = read_queries(queries)
    began = perf_counter()
    tested.open()
    opening = 1000 * (perf_counter() - began)
    checks = [sorted(tested.search(query) or ()) for query in asked.pop(CHECK)]
    times, found = {}, {}
    for kind, several in asked.items():
        warm = [tested.search(query) for query in several[:_WARMING]]
        if None not in warm:
            times[kind] = timed((lambda one=query: tested.search(one)) for query in several[_WARMING:] or several)  # type: ignore[misc] # a default
            found[kind] = sum(len(hits or ()) for hits in warm) / len(warm)
    return Asked(opening, memory(), times, checks, found)


class _Clock:
    """Passes passages on and counts the seconds that making them takes."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._passages = iter(passages)
        self.seconds = 0.0

    def __iter__(self) -> Iterator[Passage]:
        while True:
            began = perf_counter()
            one = next(self._passages, None)
            self.seconds += perf_counter() - began
            if one is None:
                return
            yield one


def _in_process(what: str, name: str, *paths: Path) -> bytes:
    command = [sys.executable, "-m", "tests.bench.contest", what, name, *map(str, paths)]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, check=False)  # noqa: S603 - our own program
    told = done.stderr.decode(errors="replace")
    if done.returncode and "ModuleNotFoundError" in told:
        raise NotInstalled(told.splitlines()[-1].partition(": ")[2])
    if done.returncode:
        raise RuntimeError(f"{name} could not {what}: {told}")
    return done.stdout.splitlines()[-1]


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("what", choices=("build", "ask"))
    options.add_argument("name")
    options.add_argument("paths", nargs=3, type=Path, metavar="PATH", help="passages, queries, folder")
    chosen = options.parse_args()
    passages_, queries_, folder_ = chosen.paths
    result = build(chosen.name, passages_, folder_) if chosen.what == "build" else ask(chosen.name, queries_, folder_)
    sys.stdout.buffer.write(msgspec.json.encode(result) + b"\n")
