"""What indexing tells while it works and when it has finished."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has come: files that are searchable of those that changed, and articles that are."""

    done: int
    files: int
    articles: int


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What a run changed, in articles. ``refused`` counts all files and rows of the corpus that gave none.

    ``seconds`` are by stage; those of reading and annotating are summed over the processes that did it. ``notes`` say what a person
    should know: why an index was built anew.
    """

    added: int = 0
    updated: int = 0
    removed: int = 0
    unchanged: int = 0
    refused: int = 0
    seconds: dict[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


class Clock:
    """Adds up the seconds that each stage takes."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def add(self, stage: str, seconds: float) -> None:
        self.seconds[stage] = self.seconds.get(stage, 0.0) + seconds

    @contextmanager
    def during(self, stage: str) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            self.add(stage, time.perf_counter() - start)
