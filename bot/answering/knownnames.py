"""The names that the corpus knows now: listed when first needed, taken from where they are stored, renewed when it has changed."""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from threading import Lock, Thread
from typing import TYPE_CHECKING, NamedTuple

from bot.answering import namefile
from bot.answering.namelist import KnownName
from bot.answering.namelisting import name_list
from bot.answering.namematch import NameMatcher
from bot.errors import ReceiptsError

if TYPE_CHECKING:
    from bot.answering.namefile import Listed
    from bot.retrieval.library import Library

_LONG = 0.25
"""Seconds that an asker may wait for the names to be listed anew."""
_WORTH_STORING = 0.05
"""Seconds; what is listed sooner is hardly read sooner."""
_REST = 10
"""Names that take long are listed again after so many times that long, however often the corpus changes."""
_MANY = 10_000
"""Articles of a library whose names another process lists: here that would hold up everybody else, and leave its memory behind."""
_PATIENCE = 600.0
_log = logging.getLogger(__name__)


class Matchers(NamedTuple):
    """Over all names and over the outlets, of the library as it was at its ``generation``; listing took so many ``seconds``."""

    generation: int
    names: NameMatcher
    outlets: NameMatcher
    seconds: float


class KnownNames:
    """The names of a library, for any number of threads."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._kept: Matchers | None = None
        self._making = Lock()
        self._rested = 0.0

    def now(self) -> Matchers:
        """The matchers. Whoever first sees that the library has changed makes new ones; others go on with the old ones meanwhile.

        Nobody waits for new ones where the old ones took long to make: those are made in a process of its own.
        """
        generation, kept = self._library.generation(), self._kept
        if kept is not None:
            tired = kept.seconds > _LONG and time.monotonic() < self._rested
            if kept.generation == generation or tired or not self._making.acquire(blocking=False):
                return kept
            if kept.seconds > _LONG:
                Thread(target=self._renew_apart, args=(kept,), name="names", daemon=True).start()
                return kept
        else:
            self._making.acquire()
        try:
            if self._kept is None or self._kept.generation != generation:
                self._kept = self._matchers(self._listed(generation))
            return self._kept
        finally:
            self._making.release()

    def _renew_apart(self, kept: Matchers) -> None:
        """Takes the names that another process lists, and gives the lock back."""
        try:
            self._kept = self._matchers(self._made_apart(kept.generation + 1))
        finally:
            self._rested = time.monotonic() + _REST * kept.seconds
            self._making.release()

    def _listed(self, generation: int) -> Listed:
        known = namefile.stored(self._library)
        if known is not None and known.generation == generation:
            return known
        if self._library.summary().articles >= _MANY:
            return self._made_apart(generation)
        return self._made_here()

    def _made_here(self) -> Listed:
        known = namefile.listed(self._library)
        if known.seconds > _WORTH_STORING:
            namefile.store(self._library, known)
        return known

    def _made_apart(self, least: int) -> Listed:
        """The names, of this generation at least, as another process lists and stores them; here where that is not to be."""
        from bot.workers import Worker, WorkerDied  # noqa: PLC0415 - most corpora have no need of it

        with suppress(ReceiptsError, WorkerDied):
            worker = Worker()
            try:
                worker.begin(namefile.make, self._library.path)
                worker.next(_PATIENCE)
            finally:
                worker.stop()
        known = namefile.stored(self._library)
        if known is not None and known.generation >= least:
            return known
        _log.warning("The names could not be listed in a process of its own and stored beside the library; that takes longer so.")
        return self._made_here()

    def _matchers(self, known: Listed) -> Matchers:
        outlets = name_list(KnownName(outlet.name, outlet.key, outlet.articles) for outlet in self._library.outlets())
        return Matchers(known.generation, NameMatcher(known.names), NameMatcher(outlets), known.seconds)
