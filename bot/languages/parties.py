"""Which nouns name somebody who can act by words: people, bodies, and documents that speak."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parties:
    """Nouns in their base form, in lower case."""

    people: frozenset[str]
    bodies: frozenset[str]
    """Groups and institutions: ministry, firm, court."""
    organs: frozenset[str]
    """Parts that act for the whole: Norvik's *team*."""
    documents: frozenset[str]
    """What speaks in writing: lawsuit, report."""
    endings: tuple[str, ...]
    """Endings of nouns for people (``-er``, ``-ist``)."""
    things: frozenset[str]
    """Nouns with such an ending that are nobody: offer, paper."""
