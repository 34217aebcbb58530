"""Relevance feedback (after RM3): the words that the places found first have in common, to look further with."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.retrieval.terms import asked_terms, telling_words, terms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_MOST = 8
"""Words that are learnt."""
_IN_COMMON = 2
"""Places that a word must stand in."""


def learnt_words(
    stretches: Iterable[tuple[str, str]], asked: str, language: str, rarity: Callable[[Iterable[str]], dict[str, float]]
) -> list[str]:
    """The words that tell most of what the stretches (text, language) share, without those that were ``asked`` in ``language``.

    ``rarity`` says what a term is worth; a word's share of each stretch it stands in counts.
    """
    known = set(asked_terms(asked, language))
    shares: Counter[str] = Counter()
    places: Counter[str] = Counter()
    spelt: dict[str, str] = {}
    for text, its in stretches:
        words = [(term, word) for word in telling_words(text, its) for term in terms(word, its)]
        often = Counter(term for term, word in words if term not in known and len(term) > 1 and not term.isdigit())
        spelt |= dict(words)
        places.update(often.keys())
        shares.update({term: count / len(words) for term, count in often.items()})
    worth = rarity(term for term, count in places.items() if count >= _IN_COMMON)
    best = sorted(worth, key=lambda term: (-shares[term] * worth[term], term))
    return [spelt[term] for term in best[:_MOST]]
