"""Brings an index up to date with a folder of articles; safe to be killed at any moment, and to be called again at any time."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.annotation.version import VERSION
from bot.corpus.files import MAX_BYTES, READING, scan
from bot.errors import ConfigError, IndexBusy, IndexUnusable
from bot.indexing.places import library_path, passages_path
from bot.indexing.report import Clock, IndexReport, Progress
from bot.retrieval.library import Library
from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from bot.corpus.files import CorpusFile
    from bot.indexing.crew import Alone, Crew

_SMALL = 1_000_000
"""Bytes of changed files for which one annotator is enough: starting a second one would take longer."""


class Indexer:
    """Indexes the articles below ``folder`` into ``index_dir``.

    ``workers`` processes annotate (by default as many as there are processors; 0 does all work in this process, language models
    included), one more reads. ``max_bytes`` is the most that one article may take. What kills a worker, or takes it longer than
    ``patience`` seconds, is refused.
    """

    def __init__(
        self,
        folder: Path,
        index_dir: Path,
        *,
        workers: int | None = None,
        max_bytes: int = MAX_BYTES,
        patience: float = 120.0,
    ) -> None:
        self._folder = folder
        self._index_dir = index_dir
        self._workers = workers
        self._max_bytes = max_bytes
        self._patience = patience
        self._standing_by: Crew | None = None
        self._running, self._closing = threading.Lock(), threading.Event()
        self._options = f"reading={READING} max_bytes={max_bytes}"
        """Whatever makes the same file read differently: when it changes, all files are read again."""
        whole, own = folder.resolve(), index_dir.resolve()
        self._own = f"{own.relative_to(whole).as_posix()}/" if own.is_relative_to(whole) else "/"
        """What the paths of the index begin with where it stands in the corpus: nothing in it is an article."""

    def run(self, progress: Callable[[Progress], None] = lambda _: None) -> IndexReport:
        """Adds what is new, reads again what changed, forgets what is gone; quick where nothing did.

        Raises ``IndexBusy`` where another process is at work on the same index, ``ConfigError`` where there is no such folder, and
        ``IndexingStopped`` after ``close``, which may come from another thread; the next run goes on from there.
        """
        clock = Clock()
        with clock.during("scanning"):
            if not self._folder.is_dir():
                raise ConfigError(f"The corpus folder {self._folder} does not exist.")
            files = tuple(file for file in scan(self._folder) if not file.path.startswith(self._own))
            report = self._nothing_to_do(files, clock)
        if report is not None:
            return report
        from bot.indexing.run import Run  # noqa: PLC0415 - with all that annotates and compares, which a warm start does without
        from bot.indexing.stores import Stores  # noqa: PLC0415 - as above

        self._index_dir.mkdir(parents=True, exist_ok=True)
        with self._running, self._lock():
            stores = Stores(self._index_dir, clock)
            crew = self._called_in(files)
            try:
                run = Run(self._folder, stores, crew, self._max_bytes, clock, progress, self._closing)
                report = run.bring_up_to_date(files, self._options)
            except BaseException:
                crew.close()  # what it was at work on must not come up in the next run
                raise
            finally:
                stores.close()
            if crew is self._standing_by:
                self._standing_by.reduce()
            else:
                crew.close()
            return report

    def stand_by(self) -> None:
        """Loads what annotating needs and keeps it until ``close``: then a new article is searchable in a second or two.

        One reader and one annotator stay, which take some 400 MB together. Raises ``IndexingStopped`` after ``close``.
        """
        from bot.indexing.crew import Crew  # noqa: PLC0415 - as above

        with self._running:
            if self._workers != 0 and self._standing_by is None and not self._closing.is_set():
                crew = Crew(1, self._patience, self._closing)
                try:
                    crew.make_ready()
                except BaseException:
                    crew.close()
                    raise
                self._standing_by = crew

    def close(self) -> None:
        """Ends at once what another thread runs, and sends away who stands by. Nothing can be run after it."""
        self._closing.set()
        with self._running:
            if self._standing_by is not None:
                self._standing_by.close()
                self._standing_by = None

    def _called_in(self, files: Sequence[CorpusFile]) -> Alone | Crew:
        from bot.indexing.crew import Alone, Crew  # noqa: PLC0415 - as above

        workers = self._count_workers(files)
        if self._standing_by is not None:
            self._standing_by.many = workers
            return self._standing_by
        return Crew(workers, self._patience, self._closing) if workers else Alone()

    def _nothing_to_do(self, files: Sequence[CorpusFile], clock: Clock) -> IndexReport | None:
        """The report where index and folder agree already."""
        try:
            TantivyIndex(passages_path(self._index_dir))
            library = Library(library_path(self._index_dir))
        except IndexUnusable:
            return None
        try:
            known = {path: (file.size, file.mtime_ns) for path, file in library.files().items()}
            if (
                known == {file.path: (file.size, file.mtime_ns) for file in files}
                and library.setting("options") == self._options
                and library.is_settled(VERSION)
            ):
                return IndexReport(unchanged=library.summary().articles, refused=len(library.refusals()), seconds=clock.seconds)
            return None
        finally:
            library.close()

    def _count_workers(self, files: Sequence[CorpusFile]) -> int:
        if self._workers is not None:
            return self._workers
        return 1 if sum(file.size for file in files) < _SMALL else os.cpu_count() or 1

    @contextmanager
    def _lock(self) -> Iterator[None]:
        from filelock import FileLock, Timeout  # noqa: PLC0415 - not needed where nothing changed

        lock = FileLock(self._index_dir / "writing.lock")
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise IndexBusy(f"Another process is indexing into {self._index_dir}; try again when it has finished.") from error
        try:
            yield
        finally:
            lock.release()
