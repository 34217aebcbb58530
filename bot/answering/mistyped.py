"""Whether a word of a name is another one mistyped or written as it sounds: letters that changed places, c for k, y for i."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

LIKE = 80
"""How like (0 to 100) a word that no name has must be to one that a name has."""
SOUNDS_LIKE = 92
"""What a word is worth that only sounds or changed places tell from the other."""
_LONG_ENOUGH = 4
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ph", "f"),
        (r"ck|qu|q|c(?=[^hei]|$)", "k"),
        (r"c(?=[ei])", "s"),
        (r"(?<=[^aeiou])h|(?<=[aeiou])h(?=[^aeiou]|$)", ""),
        (r"x", "ks"),
        (r"z|ß", "s"),
        (r"dt", "t"),
        (r"w", "v"),
        (r"ie|ei|ey|ee|y|j(?=[^aeiou])", "i"),
        (r"oo|ou", "u"),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=1 << 14)
def likeness(asked: str, other: str, *, known: bool) -> float:
    """How like the word asked is to another, 0 to 100; 0 where it can be none.

    ``known``: the word asked stands in some name itself, so that only its sound or changed places speak for another.
    """
    if asked == other:
        return 100
    short = min(len(asked), len(other))
    if short < _LONG_ENOUGH - 1:
        return 0
    if sound(asked) == sound(other) or (sorted(asked) == sorted(other) and OSA.distance(asked, other) == 1):
        return SOUNDS_LIKE
    if known or short < _LONG_ENOUGH or asked[0] != other[0]:
        return 0
    score = fuzz.ratio(asked, other)
    return score if score >= LIKE else 0


@lru_cache(maxsize=1 << 14)
def sound(word: str) -> str:
    """The word as it is said, roughly; words that sound alike are mistaken for each other."""
    for pattern, its in _SOUNDS:
        word = pattern.sub(its, word)
    return word
