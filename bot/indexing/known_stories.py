"""The stories of the articles that are stored already, so that a new article can join one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bot.corpus.stories import Fingerprint, Stories, fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.model import Annotation, Article
    from bot.retrieval.library_writer import LibraryWriter


class KnownStories:
    """Tells which story an article belongs to. Looks at what is stored (fingerprint and story of each) when it is first asked."""

    def __init__(self, library: LibraryWriter) -> None:
        self._library = library
        self._decoder = msgspec.msgpack.Decoder(Fingerprint)
        self._stories: Stories | None = None
        self._names: dict[str, str] = {}
        """The name under which a story is stored: it stays although the article that it is named after may be gone."""

    def add(self, article: Article, annotation: Annotation, *, known: bool) -> tuple[str, bytes]:
        """(story id, fingerprint to be stored); ``known`` articles take a new place."""
        stories = self._load()
        if known:
            stories.remove(article.id)
        print_ = fingerprint(article, annotation)
        story = stories.add(print_)
        return self._names.get(story, story), msgspec.msgpack.encode(print_)

    def remove(self, article_ids: Iterable[str]) -> None:
        """Forgets articles."""
        if self._stories is not None:
            for article_id in article_ids:
                self._stories.remove(article_id)

    def _load(self) -> Stories:
        if self._stories is None:
            self._stories = Stories()
            for article_id, stored, name in list(self._library.fingerprints()):
                known = self._decoded(article_id, stored)
                if known is not None:
                    self._names.setdefault(self._stories.add(known), name)
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
