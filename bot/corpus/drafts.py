"""What a file says of an article before it has been cleaned, and what is said of one that was refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 - part of a data type


@dataclass(frozen=True, slots=True)
class Draft:
    """The raw text of an article and what its file says of it; None or empty where the file does not say.

    ``key`` tells the rows of one file apart; ``line`` is where the row stands, from 1.
    """

    text: str
    key: str | None = None
    line: int | None = None
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file, or a row of one, that gave no article, and why; ``line`` counts from 1."""

    path: str
    reason: str
    line: int | None = None
