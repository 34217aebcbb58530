"""The library and the passage index, written as one.

What changes is marked in the library first, then leaves the passage index, then the library changes, then the passage index gets it,
then the mark goes. So a reader never finds a passage that its article no longer has, and whatever a killed process left marked is
taken from the library once more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.errors import IndexUnusable
from bot.indexing.places import library_path, passages_path
from bot.retrieval.library_writer import LibraryWriter
from bot.retrieval.passages import passages
from bot.retrieval.tantivy import TantivyIndex

if TYPE_CHECKING:
    from pathlib import Path

    from bot.corpus.drafts import Refusal
    from bot.indexing.report import Clock
    from bot.retrieval.holdings import StoredFile
    from bot.retrieval.library_writer import Accession

_AT_ONCE = 1000
"""Articles that are taken from the library at once when the passage index is built anew."""


@dataclass(slots=True)
class Batch:
    """Changes that are stored together; see ``LibraryWriter.write``."""

    accessions: list[Accession] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    files: list[tuple[str, StoredFile]] = field(default_factory=list)
    refusals: list[tuple[str, Refusal]] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return any((self.accessions, self.removed, self.files, self.refusals, self.forgotten))


class Stores:
    """Both stores in ``folder``, opened for writing; the caller holds the folder's lock. A broken one is built anew (see ``notes``)."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._clock = clock
        self.notes: list[str] = []
        self.library_path = library_path(folder)
        self.library = self._open_library(self.library_path)
        self._passages = self._open_passages(passages_path(folder))

    def close(self) -> None:
        self._passages.close()
        self.library.close()

    def _open_library(self, path: Path) -> LibraryWriter:
        try:
            return LibraryWriter(path)
        except IndexUnusable as error:
            self.notes.append(f"Built the whole index anew: {error}.")
            for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
                path.with_name(name).unlink(missing_ok=True)
            TantivyIndex.create(passages_path(path.parent)).close()
            return LibraryWriter(path)

    def _open_passages(self, path: Path) -> TantivyIndex:
        try:
            return TantivyIndex(path)
        except IndexUnusable:
            existed = path.exists()
            self.library.mark_all_pending()
            if existed and self.library.pending():
                self.notes.append("Built the passage index anew from the stored articles: it was broken or of another version.")
            return TantivyIndex.create(path)

    def redo(self) -> None:
        """Puts into the passage index whatever a killed process, or a new index, left to do."""
        pending = self.library.pending()
        for start in range(0, len(pending), _AT_ONCE):
            some = pending[start : start + _AT_ONCE]
            with self._clock.during("indexing passages"):
                self._passages.remove(some)
                for annotated in self.library.annotated(some):
                    self._passages.add(passages(annotated))
                self._passages.commit()
            self.library.settle(some)

    def write(self, batch: Batch) -> None:
        """Stores the batch, visible to readers when this returns."""
        added = [accession.annotated.article.id for accession in batch.accessions]
        touched = [*added, *batch.removed]
        old = [*self.library.known(added), *batch.removed]
        with self._clock.during("storing articles"):
            if touched:
                self.library.mark_pending(touched)
        with self._clock.during("indexing passages"):
            if old:
                self._passages.remove(old)
                self._passages.commit()
        with self._clock.during("storing articles"):
            self.library.write(batch.accessions, batch.removed, batch.forgotten, batch.files, batch.refusals)
        with self._clock.during("indexing passages"):
            for accession in batch.accessions:
                self._passages.add(passages(accession.annotated))
            if added:
                self._passages.commit()
        with self._clock.during("storing articles"):
            if touched:
                self.library.settle(touched)
