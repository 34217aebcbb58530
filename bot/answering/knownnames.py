"""The names that the corpus knows now: listed when first needed, taken from where they are stored, renewed when it has changed."""

from __future__ import annotations

import logging
import time
from threading import Lock, Thread
from typing import TYPE_CHECKING, NamedTuple

from bot.answering import namefile
from bot.answering.namelist import KnownName
from bot.answering.namelisting import name_list
from bot.answering.namematch import NameMatcher
from bot.errors import ReceiptsError
from bot.workers import Worker, WorkerDied

if TYPE_CHECKING:
    from bot.answering.namefile import Listed
    from bot.retrieval.library import Library

_LONG = 0.25
"""Seconds that an asker may wait for the names to be listed anew."""
_WORTH_STORING = 0.05
"""Seconds; what is listed sooner is hardly read sooner."""
_REST = 10
"""Names that take long are listed again after so many times that long, however often the corpus changes."""
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
        """Has the names listed and stored by another process, and the lock given back."""
        try:
            known = namefile.stored(self._library)
            if (known is None or known.generation <= kept.generation) and self._made_apart():
                known = namefile.stored(self._library)
                if known is None or known.generation <= kept.generation:  # they cannot be stored here
                    known = namefile.listed(self._library)
            if known is not None and known.generation > kept.generation:
                self._kept = self._matchers(known)
        finally:
            self._rested = time.monotonic() + _REST * kept.seconds
            self._making.release()

    def _made_apart(self) -> bool:
        """Whether a process of ours has listed the names; not where another one of somebody else is at it."""
        try:
            worker = Worker()
            try:
                worker.begin(namefile.make, self._library.path)
                result = worker.next(_PATIENCE)
            finally:
                worker.stop()
        except (ReceiptsError, WorkerDied):
            _log.warning("The names could not be listed in a process of its own.")
            return True
        return result is not None and bool(result[0])

    def _listed(self, generation: int) -> Listed:
        known = namefile.stored(self._library)
        if known is None or known.generation != generation:
            known = namefile.listed(self._library)
            if known.seconds > _WORTH_STORING:
                namefile.store(self._library, known)
        return known

    def _matchers(self, known: Listed) -> Matchers:
        outlets = name_list(KnownName(outlet.name, outlet.key, outlet.articles) for outlet in self._library.outlets())
        return Matchers(known.generation, NameMatcher(known.names), NameMatcher(outlets), known.seconds)
