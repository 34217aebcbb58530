"""A progress bar on standard error for indexing; nothing where nobody watches or nothing is to be done."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.progress import Progress as RichProgress
    from rich.progress import TaskID

    from bot.indexing.report import Progress


@contextmanager
def bar() -> Iterator[Callable[[Progress], None]]:
    """What indexing calls with how far it has come; the bar appears at the first call."""
    shown: list[tuple[RichProgress, TaskID]] = []

    def advance(progress: Progress) -> None:
        if not sys.stderr.isatty():
            return
        if not shown:
            shown.append(_begun(progress.files))
        drawing, task = shown[0]
        drawing.update(task, completed=progress.done, total=progress.files, articles=progress.articles)

    try:
        yield advance
    finally:
        for drawing, _ in shown:
            drawing.stop()


def _begun(files: int) -> tuple[RichProgress, TaskID]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("Indexing"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("files, {task.fields[articles]} articles"),
        TimeRemainingColumn(),
    )
    drawing = Progress(*columns, console=Console(stderr=True))
    drawing.start()
    return drawing, drawing.add_task("Indexing", total=files, articles=0)
