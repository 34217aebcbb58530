"""What is measured of a process: milliseconds of its calls, megabytes of its memory and of its files."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds, the median and the 99th of a hundred: by the clock, and of the processor, which other work does not touch."""

    p50: float
    p99: float
    processor_p50: float
    processor_p99: float


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes: all that is resident, and what is the process's own (anonymous); the rest are files that the system can drop.

    What several processes have mapped is counted once: each has its share.
    """

    resident: float
    own: float


def timed(calls: Iterable[Callable[[], object]]) -> Times:
    """How long the calls take, one after the other."""
    wall, processor = [], []
    for call in calls:
        began, began_processor = time.perf_counter(), time.process_time()
        call()
        processor.append(1000 * (time.process_time() - began_processor))
        wall.append(1000 * (time.perf_counter() - began))
    return Times(*middle_and_most(wall), *middle_and_most(processor))


def middle_and_most(values: Sequence[float]) -> tuple[float, float]:
    """The median and the 99th of a hundred."""
    ordered = sorted(values)
    return ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]


def memory(process: int | str = "self") -> Memory | None:
    """Of a process, now; None where the system does not tell."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return None
    held = {name: rest for name, _, rest in (line.partition(":") for line in lines)}
    return Memory(*(int(held[name].split()[0]) / 1000 for name in ("Pss", "Anonymous")))


def children() -> list[int]:
    """The processes that this one has started and that are still there; none where the system does not tell."""
    return [int(child) for task in Path("/proc/self/task").glob("*/children") for child in task.read_text("ascii").split()]


def on_disk(folder: Path) -> float:
    """Megabytes of the files in ``folder``."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6


@contextmanager
def stopwatch() -> Iterator[Callable[[], float]]:
    """Gives a function that tells the seconds since it began."""
    began = time.perf_counter()
    yield lambda: time.perf_counter() - began
