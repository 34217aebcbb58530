"""Citations that only say again what another article of their story says."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.model import Citation

_ALIKE = 0.85
"""The share of words that a copy has in common with its original."""


def without_copies(citations: tuple[Citation, ...]) -> tuple[tuple[Citation, ...], tuple[Citation, ...]]:
    """The passages that differ, and those that only say again what another article of their story says before them."""
    own: list[Citation] = []
    for found in citations:
        if not any(_is_copy(found, other) for other in own):
            own.append(found)
    return tuple(own), tuple(found for found in citations if found not in own)


def _is_copy(found: Citation, other: Citation) -> bool:
    """Whether two articles of one story say the same: in nearly the same words, or in a translation in the same paragraph."""
    if not found.story or found.story != other.story or found.article.id == other.article.id:
        return False
    if found.article.language != other.article.language:
        return found.article.paragraph(found.span.start) == other.article.paragraph(other.span.start)
    mine, theirs = (Counter(text.casefold().split()) for text in (found.text, other.text))
    return 2 * (mine & theirs).total() >= _ALIKE * (mine.total() + theirs.total())
