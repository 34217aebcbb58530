"""Messages before any medium: pages of blocks, whose quotes are citations and never free text.

Words of our own and words of an article are kept apart to the end: a renderer escapes both, and a checker finds every excerpt.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from bot.model import Article, Citation, Question, Span


@dataclass(frozen=True, slots=True)
class Words:
    """Words of our own, a name, a title or an outlet: plain text that a renderer escapes."""

    text: str
    strong: bool = False
    struck: bool = False
    """Struck through: words of a claim that the text has not."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of an article within a line of our own, by reference."""

    article: Article
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A word of our own that opens an address, or only the word where the address is not safe to show."""

    label: str
    url: str


Part: TypeAlias = Words | Excerpt | Link


@dataclass(frozen=True, slots=True)
class Heading:
    """The first line of a message: how the question was understood."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; a quiet one is shown smaller or greyed."""

    parts: tuple[Part, ...]
    quiet: bool = False
    gap: bool = False
    """A new thought begins here: a renderer may leave room or draw a rule above it."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage, verbatim, with the line below it that says whose it is; a reader can open its surroundings where ``opens`` is set."""

    citation: Citation
    caption: tuple[Part, ...]
    speaker: tuple[Part, ...] = ()
    """Whom a pronoun or a role in the quote stands for; shown outside the quotation marks."""
    opens: bool = True


@dataclass(frozen=True, slots=True)
class More:
    """A line that leads to all citations of one finding of an answer (``finding`` counts from 0)."""

    parts: tuple[Part, ...]
    label: str
    finding: int


Block: TypeAlias = Heading | Line | Quote | More


@dataclass(frozen=True, slots=True)
class Page:
    """As much as fits one message of the medium."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """What is shown. ``question`` is what its further pages can be asked for again; None where there is nothing to ask."""

    pages: tuple[Page, ...]
    language: str
    question: Question | None = None


def excerpts(blocks: tuple[Block, ...]) -> tuple[tuple[Article, Span], ...]:
    """Every piece of an article's text that the blocks show."""
    found: list[tuple[Article, Span]] = []
    for block in blocks:
        if isinstance(block, Quote):
            found.append((block.citation.article, block.citation.span))
        parts = block.caption + block.speaker if isinstance(block, Quote) else block.parts
        found += ((part.article, part.span) for part in parts if isinstance(part, Excerpt))
    return tuple(found)
