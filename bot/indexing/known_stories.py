"""The stories of the articles that are stored already, so that a new article can join one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bot.corpus.stories import Fingerprint, Stories, fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.model import Annotation, Article


class KnownStories:
    """Tells which story an article belongs to. Looks at what is stored (fingerprint and story of each) when it is first asked."""

    def __init__(self, stored: Callable[[], Iterable[tuple[bytes, str]]]) -> None:
        self._stored = stored
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
            decoder = msgspec.msgpack.Decoder(Fingerprint)
            for stored, name in self._stored():
                self._names.setdefault(self._stories.add(decoder.decode(stored)), name)
        return self._stories
