"""One run of the indexer: read what changed, annotate what is new in it, store it in batches."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.annotation.version import VERSION
from bot.corpus.drafts import Refusal
from bot.errors import IndexingStopped
from bot.indexing.crew import Job
from bot.indexing.known_stories import KnownStories
from bot.indexing.report import IndexReport, Progress
from bot.indexing.stores import Batch
from bot.indexing.tasks import FileToRead, Found, Opened
from bot.model import AnnotatedArticle, Annotation
from bot.retrieval.holdings import StoredFile
from bot.retrieval.library import Library
from bot.retrieval.library_writer import Accession, digest

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bot.corpus.files import CorpusFile
    from bot.indexing.crew import Alone, Crew
    from bot.indexing.report import Clock
    from bot.indexing.stores import Stores
    from bot.model import Article

_JOBS = 24
"""Articles that an annotator gets at once."""
_BATCH = 500
"""Articles after which what is ready is stored."""
_BATCH_SECONDS = 5.0
"""Seconds after which it is stored even if it is less."""


@dataclass(slots=True)
class _OpenFile:
    """The file that is being read. ``known`` are its stored articles that have not come up again: id → (digest, version)."""

    path: str
    known: dict[str, tuple[str, str]]
    refusals: list[Refusal] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _End:
    """Stands in the queue behind the last article of a file."""

    file: _OpenFile
    state: StoredFile
    same: bool


class Run:
    """What one call of ``Indexer.run`` does; used once."""

    def __init__(
        self,
        folder: Path,
        stores: Stores,
        crew: Alone | Crew,
        max_bytes: int,
        clock: Clock,
        progress: Callable[[Progress], None],
        closing: threading.Event,
    ) -> None:
        self._folder, self._stores, self._max_bytes, self._clock, self._progress = folder, stores, max_bytes, clock, progress
        self._crew, self._closing = crew, closing
        self._stories = KnownStories(stores.library)
        self._queue: deque[Job | _End] = deque()
        self._unsent: list[Job] = []
        self._failed: dict[str, list[Refusal]] = {}
        self._batch = Batch()
        self._stored_at = time.monotonic()
        self._done = self._files = self._added = self._updated = self._removed = 0
        self._waiting = 0
        """Articles in the queue."""

    def bring_up_to_date(self, files: Sequence[CorpusFile], options: str) -> IndexReport:
        """Does all there is to do; ``files`` is what the folder holds now, ``options`` stands for how it is to be read."""
        reading = Library(self._stores.library_path)
        try:
            self._stores.redo()
            stored = reading.files() if reading.setting("options") == options else {}
            self._forget(self._stores.library.known_files() - {file.path for file in files})
            self._read([file for file in files if _changed(file, stored.get(file.path))], stored)
            self._annotate_again()
            self._stores.library.keep("options", options)
            unchanged = reading.summary().articles - self._added - self._updated
            return IndexReport(
                self._added,
                self._updated,
                self._removed,
                unchanged,
                refused=len(reading.refusals()),
                seconds=self._clock.seconds,
                notes=tuple(self._stores.notes),
            )
        finally:
            reading.close()

    def _forget(self, gone: set[str]) -> None:
        for path in sorted(gone):
            self._batch.removed += self._stores.library.ids(path)
            self._batch.forgotten.append(path)

    def _read(self, files: Sequence[CorpusFile], stored: dict[str, StoredFile]) -> None:
        self._files = len(files)
        states = {file.path: file for file in files}
        wanted = [FileToRead(file.path, stored[file.path].hash if file.path in stored else None) for file in files]
        file = _OpenFile("", {})
        for event in self._crew.read(self._folder, wanted, self._max_bytes):
            if isinstance(event, Opened):
                file = _OpenFile(event.path, self._stores.library.ids(event.path))
            elif isinstance(event, Found):
                for item in event.items:
                    if isinstance(item, Refusal):
                        file.refusals.append(item)
                    else:
                        self._take(item, file)
            else:
                self._clock.add("reading", event.seconds)
                state = StoredFile(states[file.path].size, states[file.path].mtime_ns, event.hash)
                self._queue.append(_End(file, state, same=event.same))
            self._store_what_is_ready()
        self._finish()

    def _take(self, article: Article, file: _OpenFile) -> None:
        """An article that is as it was needs nothing; an annotation of the same text is used again."""
        known = file.known.pop(article.id, None)
        if known == (digest(article), VERSION):
            return
        self._put_in_queue(Job(article, file.path, known is not None, self._stores.library.annotation(article, VERSION)))

    def _annotate_again(self) -> None:
        """Annotates anew what another version of the annotator left; the texts come from the library."""
        for file, article in self._stores.library.outdated(VERSION):
            self._put_in_queue(Job(article, file, known=True))
            self._store_what_is_ready()
        self._finish()

    def _put_in_queue(self, job: Job) -> None:
        self._queue.append(job)
        self._waiting += 1
        if job.result is None:
            self._unsent.append(job)
            if len(self._unsent) >= _JOBS:
                self._send()

    def _send(self) -> None:
        jobs, self._unsent = self._unsent, []
        if jobs:
            self._crew.annotate(jobs)

    def _finish(self) -> None:
        self._send()
        self._crew.finish()
        self._store_what_is_ready()
        self._batch.refusals += [(file, refusal) for file, refusals in self._failed.items() for refusal in refusals]
        self._failed.clear()
        self._store()

    def _store_what_is_ready(self) -> None:
        """Takes from the front of the queue what has its results: in the order of the corpus, so that two runs give one index.

        Raises ``IndexingStopped`` where that is wanted.
        """
        if self._closing.is_set():
            raise IndexingStopped("Indexing was stopped; the next run goes on from here.")
        while self._queue:
            first = self._queue[0]
            if isinstance(first, Job) and first.result is None:
                break
            self._queue.popleft()
            if isinstance(first, _End):
                self._end(first)
            else:
                self._accept(first)
        if len(self._batch.accessions) >= _BATCH or time.monotonic() - self._stored_at > _BATCH_SECONDS:
            self._store()

    def _accept(self, job: Job) -> None:
        article = job.article
        self._waiting -= 1
        self._clock.add("annotating", job.seconds)
        if not isinstance(job.result, Annotation):
            self._failed.setdefault(job.file, []).append(Refusal(article.path, str(job.result)))
            if job.known:
                self._batch.removed.append(article.id)
            return
        with self._clock.during("comparing stories"):
            story, fingerprint = self._stories.add(article, job.result, known=job.known, waiting=self._waiting)
        self._batch.accessions.append(Accession(AnnotatedArticle(article, job.result, story), job.file, VERSION, fingerprint))
        self._added += not job.known
        self._updated += job.known

    def _end(self, end: _End) -> None:
        """The file was read to its end: what it held before and does not hold now is gone."""
        self._done += 1
        path = end.file.path
        self._batch.files.append((path, end.state))
        if not end.same:
            self._batch.removed += end.file.known
            self._batch.forgotten.append(path)
            self._batch.refusals += [(path, refusal) for refusal in (*end.file.refusals, *self._failed.pop(path, ()))]

    def _store(self) -> None:
        batch, self._batch = self._batch, Batch()
        if batch:
            self._removed += len(batch.removed)
            with self._clock.during("comparing stories"):
                self._stories.remove(batch.removed)
            self._stores.write(batch)
        self._stored_at = time.monotonic()
        self._progress(Progress(self._done, self._files, self._added + self._updated))


def _changed(file: CorpusFile, stored: StoredFile | None) -> bool:
    return stored is None or (file.size, file.mtime_ns) != (stored.size, stored.mtime_ns)
