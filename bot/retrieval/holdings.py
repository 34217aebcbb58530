"""What the library tells about its articles, names and outlets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """An article without its text."""

    id: str
    path: str
    title: str
    title_is_label: bool
    outlet: str
    language: str
    published: datetime | None
    url: str | None
    story: str
    indexed_at: datetime | None
    """None for the moment in which it is stored but cannot be searched yet."""


@dataclass(frozen=True, slots=True)
class IndexedName:
    """A name of the corpus in its most frequent spelling, and how often somebody of that key does what."""

    name: str
    key: str
    speaker: int
    """Statements."""
    actor: int
    """Relations that go out."""
    target: int
    """Relations that come in."""
    mentions: int


@dataclass(frozen=True, slots=True)
class IndexedOutlet:
    """An outlet in its most frequent spelling."""

    name: str
    key: str
    articles: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What the library holds; ``first`` and ``last`` are publishing dates, ``languages`` counts articles by ISO 639-1."""

    articles: int
    first: datetime | None
    last: datetime | None
    languages: dict[str, int]


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What tells whether a file changed: bytes, nanoseconds since 1970, and a hash of what stands in it."""

    size: int
    mtime_ns: int
    hash: str
