"""Stand-ins for a reader and an annotator that some files kill; imported by worker processes."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from bot.indexing import tasks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path


def read_files(folder: Path, files: Iterable[tasks.FileToRead], max_bytes: int) -> Iterator[tasks.Event]:
    for event in tasks.read_files(folder, files, max_bytes):
        yield event
        if isinstance(event, tasks.Opened) and "deadly" in event.path:
            os._exit(1)


def annotate(texts: Sequence[tuple[str, str]]) -> tasks.Annotated:
    if any("tödlich" in text for text, _ in texts):
        os._exit(1)
    return tasks.annotate(texts)


def sleep(texts: Sequence[tuple[str, str]]) -> tasks.Annotated:
    time.sleep(100)
    return tasks.annotate(texts)
