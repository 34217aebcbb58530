"""The stories of the articles that are stored already, so that a new article can join one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bot.corpus.comparing import LEAST
from bot.corpus.fingerprints import minhash
from bot.corpus.stories import Fingerprint, Stories, closest, fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.model import Annotation, Article
    from bot.retrieval.library_writer import LibraryWriter

FEW = 8
"""New articles each of which is compared with all that are stored: a second for a hundred thousand, where loading them takes ten."""


class _Glance(msgspec.Struct):
    """What of a stored fingerprint tells whether the rest must be looked at."""

    language: str
    sketch: bytes


class KnownStories:
    """Tells which story an article belongs to.

    A few articles are compared with the stored fingerprints one by one; for more these are loaded, several kilobytes each.
    """

    def __init__(self, library: LibraryWriter) -> None:
        self._library = library
        self._decoder = msgspec.msgpack.Decoder(Fingerprint)
        self._glance = msgspec.msgpack.Decoder(_Glance)
        self._fresh: dict[str, tuple[Fingerprint, str]] = {}
        """Articles of this run that may not be stored yet, and their stories."""
        self._stories: Stories | None = None
        self._names: dict[str, str] = {}
        """The name under which a story is stored: it stays although the article that it is named after may be gone."""

    def add(self, article: Article, annotation: Annotation, *, known: bool, waiting: int = 0) -> tuple[str, bytes]:
        """(story id, fingerprint to be stored); ``known`` articles take a new place. ``waiting`` are articles that come next."""
        if known:
            self.remove([article.id])
        print_ = fingerprint(article, annotation)
        if self._stories is None and len(self._fresh) + waiting < FEW:
            story = closest(print_, self._near(print_)) or self._unused(article.id)
            self._fresh[article.id] = (print_, story)
        else:
            number = self._load().add(print_)
            story = self._names.get(number, number)
        return story, msgspec.msgpack.encode(print_)

    def remove(self, article_ids: Iterable[str]) -> None:
        """Forgets articles."""
        for article_id in article_ids:
            self._fresh.pop(article_id, None)
            if self._stories is not None:
                self._stories.remove(article_id)

    def _near(self, print_: Fingerprint) -> Iterator[tuple[Fingerprint, str]]:
        """Those of all other articles that can be the same text or a translation of it."""
        mine, other = minhash(print_), minhash(print_)
        stale: list[tuple[str, bytes, str]] = []
        for row in self._library.fingerprints():
            article_id, stored, story = row
            if article_id == print_.article_id or article_id in self._fresh:
                continue
            try:
                glance = self._glance.decode(stored)
                other.__setstate__(glance.sketch)
                if glance.language != print_.language or mine.jaccard(other) >= LEAST:
                    yield self._decoder.decode(stored), story
            except (msgspec.DecodeError, ValueError):
                stale.append(row)
        for article_id, stored, story in stale:
            taken = self._decoded(article_id, stored)
            if taken is not None:
                yield taken, story
        yield from self._fresh.values()

    def _unused(self, article_id: str) -> str:
        """The article's own id, or one like it where other articles tell a story of that name."""
        fresh = {story for _, story in self._fresh.values()}
        name, count = article_id, 1
        while name in fresh or self._library.tellers(name) - {article_id} - self._fresh.keys():
            count += 1
            name = f"{article_id}-{count}"
        return name

    def _load(self) -> Stories:
        if self._stories is None:
            self._stories = Stories()
            for article_id, stored, name in list(self._library.fingerprints()):
                known = None if article_id in self._fresh else self._decoded(article_id, stored)
                if known is not None:
                    self._names.setdefault(self._stories.add(known), name)
            for fresh, name in self._fresh.values():
                self._names.setdefault(self._stories.add(fresh), name)
        return self._stories

    def _decoded(self, article_id: str, stored: bytes) -> Fingerprint | None:
        """The stored fingerprint; one that was taken in another way is taken again."""
        try:
            return self._decoder.decode(stored)
        except msgspec.DecodeError:
            for annotated in self._library.annotated([article_id]):
                taken = fingerprint(annotated.article, annotated.annotation)
                self._library.renew_fingerprint(article_id, msgspec.msgpack.encode(taken))
                return taken
            return None
