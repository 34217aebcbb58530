"""How a language says that something is taken from another outlet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutletWords:
    """``before`` and ``behind`` are regular expressions for the words right beside the name of an outlet; case does not matter."""

    words: frozenset[str]
    """Words in lower case of which one makes a name an outlet's: news, reuters."""
    endings: tuple[str, ...]
    """Endings of such words in languages that write nouns together: -zeitung."""
    before: str
    """According to, first reported by, told, Source:"""
    behind: str
    """Reported, has learned, writes."""
