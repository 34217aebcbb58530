"""How a language speaks of evidence for an accusation, and of none."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EvidenceWords:
    """``some`` and ``none`` are regular expressions, to be looked for in a sentence in any case; what ``none`` finds is no evidence."""

    words: str
    """Words by which such sentences are found."""
    some: str
    none: str
    general: frozenset[str] = frozenset()
    """Words of a denial that do not say what is denied, in lower case."""
