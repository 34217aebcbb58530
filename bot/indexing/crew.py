"""Who does the work: one reader and some annotators, as processes of their own or (without workers) in this one."""

from __future__ import annotations

import tempfile
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bot.corpus.drafts import Refusal
from bot.corpus.files import MAX_BYTES
from bot.indexing.tasks import Annotated, Closed, FileToRead, Found, Opened, annotate, read_files
from bot.workers import Worker, WorkerDied

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator, Sequence

    from bot.indexing.tasks import Event
    from bot.model import Annotation, Article

_AHEAD = 2
"""Batches that an annotator has at once, so that it need not wait while results are stored."""
_RECYCLED = 400
"""Batches after which an annotator's process starts afresh: language models remember every word that they ever saw."""
_WARMING = {
    "english.txt": "“It works,” Ana Ruiz said on Monday. She denied that it was late, and accused Norvik of having lied about it.",
    "german.txt": "„Es geht“, sagte Ana Ruiz am Montag. Sie wies die Vorwürfe zurück und warf Norvik Betrug vor.",
}
"""Articles that need every table and model."""


@dataclass(slots=True)
class Job:
    """An article on its way, ``known`` where the library has it already.

    ``result`` is its annotation, or why it has none, as soon as one of the two is there; it took so many ``seconds``.
    """

    article: Article
    file: str
    known: bool
    result: Annotation | str | None = None
    seconds: float = 0.0


@dataclass(slots=True)
class _Annotator:
    """``batches`` are what it has been given, numbered in the order of all, the oldest first; ``done`` counts those it finished."""

    worker: Worker
    batches: deque[tuple[int, Sequence[Job]]] = field(default_factory=deque)
    done: int = 0


class Alone:
    """Does everything here and now, in this process."""

    def read(self, folder: Path, files: Sequence[FileToRead], max_bytes: int) -> Iterator[Event]:
        """The events of reading the files."""
        yield from read_files(folder, files, max_bytes)

    def annotate(self, jobs: Sequence[Job]) -> None:
        """Sees to it that the jobs get their results, now or later."""
        _give(jobs, annotate(_texts(jobs)))

    def finish(self) -> None:
        """Waits until every job has its result."""

    def close(self) -> None:
        """Lets everybody go."""


class Crew:
    """A reader and ``many`` annotators, each a process. Who dies is replaced, and what it died of is refused.

    Whoever waits for a result gets ``IndexingStopped`` as soon as ``closing`` is set.
    """

    def __init__(self, many: int, patience: float, closing: threading.Event) -> None:
        self.many = many
        self._patience, self._closing = patience, closing
        self._reader: Worker | None = None
        self._annotators: list[_Annotator] = []
        self._begun = 0

    def make_ready(self) -> None:
        """Reads and annotates two small articles, so that whatever the next one needs is loaded."""
        with tempfile.TemporaryDirectory(prefix="receipts-") as folder:
            for name, text in _WARMING.items():
                Path(folder, name).write_text(text, encoding="utf-8")
            events = list(self.read(Path(folder), [FileToRead(name) for name in _WARMING], MAX_BYTES))
        found = [item for event in events if isinstance(event, Found) for item in event.items]
        self.annotate([Job(article, "", known=False) for article in found if not isinstance(article, Refusal)])
        self.finish()

    def reduce(self) -> None:
        """Sends all annotators but one away; nobody may be at work."""
        for annotator in self._annotators[1:]:
            annotator.worker.stop()
        del self._annotators[1:]

    def read(self, folder: Path, files: Sequence[FileToRead], max_bytes: int) -> Iterator[Event]:
        """The events of reading the files; one that kills the reader gives a refusal, and reading goes on behind it."""
        left = deque(files)
        spared: FileToRead | None = None
        while left:
            opened = False
            try:
                self._reader = self._reader or Worker()
                self._reader.begin(read_files, folder, tuple(left), max_bytes)
                while (result := self._reader.next(self._patience, self._closing)) is not None:
                    event: Event = result[0]
                    opened = not isinstance(event, Closed)
                    if not opened:
                        left.popleft()
                    yield event
            except WorkerDied:
                self._reader = None
                if not left:
                    return
                if not opened and left[0] is not spared:  # it died while it stood by, or between two files: not of this one
                    spared = left[0]
                    continue
                path = left.popleft().path
                if not opened:
                    yield Opened(path)
                yield Found((Refusal(path, "reading it stopped the process that read it"),))
                yield Closed("", same=False, seconds=0.0)

    def annotate(self, jobs: Sequence[Job]) -> None:
        """Sees to it that the jobs get their results; waits where everybody has enough to do."""
        if len(self._annotators) < self.many:
            self._annotators.append(_Annotator(Worker()))
        annotator = min(self._annotators, key=lambda one: len(one.batches))
        if len(annotator.batches) >= _AHEAD:
            annotator = min(self._annotators, key=lambda one: one.batches[0][0])
            self._collect(annotator)
        if annotator.done >= _RECYCLED:
            self._recycle(annotator)
        self._begun += 1
        annotator.batches.append((self._begun, jobs))
        annotator.worker.begin(annotate, _texts(jobs))

    def finish(self) -> None:
        """Waits until every job has its result."""
        for annotator in self._annotators:
            while annotator.batches:
                self._collect(annotator)

    def close(self) -> None:
        """Ends all processes."""
        for worker in (*(annotator.worker for annotator in self._annotators), *([self._reader] if self._reader else [])):
            worker.stop()
        self._annotators, self._reader = [], None

    def _collect(self, annotator: _Annotator) -> None:
        """Takes the results of the oldest batch of an annotator."""
        try:
            self._take(annotator.worker, annotator.batches[0][1])
            annotator.batches.popleft()
        except WorkerDied:
            jobs = [job for _, batch in annotator.batches for job in batch]
            annotator.batches.clear()
            annotator.worker = self._salvage(jobs)
        annotator.done += 1

    def _recycle(self, annotator: _Annotator) -> None:
        while annotator.batches:
            self._collect(annotator)
        annotator.worker.stop()
        annotator.worker, annotator.done = Worker(), 0

    def _take(self, worker: Worker, jobs: Sequence[Job]) -> None:
        while (result := worker.next(self._patience, self._closing)) is not None:
            _give(jobs, result[0])

    def _salvage(self, jobs: Sequence[Job]) -> Worker:
        """Goes through a batch that killed its worker one by one, to lose no more than what did it; gives a worker that lives."""
        worker = Worker()
        for job in jobs:
            try:
                worker.begin(annotate, _texts([job]))
                self._take(worker, [job])
            except WorkerDied:
                job.result = "annotating it stopped the process that did it"
                worker = Worker()
        return worker


def _texts(jobs: Sequence[Job]) -> list[tuple[str, str]]:
    return [(job.article.text, job.article.language) for job in jobs]


def _give(jobs: Sequence[Job], annotated: Annotated) -> None:
    for job, result in zip(jobs, annotated.results, strict=True):
        job.result, job.seconds = result, annotated.seconds / len(jobs)
