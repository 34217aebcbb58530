"""Which articles are one story: copies, excerpts and translations of one text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.model import Annotation, Article


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is kept of an article to tell whether another one is the same story."""

    article_id: str
    hash: str


def fingerprint(article: Article, annotation: Annotation) -> Fingerprint:  # noqa: ARG001
    """The fingerprint of an article and what was found in it."""
    return Fingerprint(article.id, article.hash)


class Stories:
    """The stories of a corpus; an article is added once, and a story is named after the first of its articles."""

    def __init__(self) -> None:
        self._story_of_hash: dict[str, str] = {}
        self._hash_of: dict[str, str] = {}

    def add(self, fingerprint: Fingerprint) -> str:
        """The id of the story that the article belongs to."""
        self._hash_of[fingerprint.article_id] = fingerprint.hash
        return self._story_of_hash.setdefault(fingerprint.hash, fingerprint.article_id)

    def remove(self, article_id: str) -> None:
        """Forgets an article; the rest of its story keeps its id."""
        self._hash_of.pop(article_id, None)
