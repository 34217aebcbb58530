"""What a match is worth, in one place for both indexes; measured on questions over news (see ``tests/bench``)."""

from __future__ import annotations

import math

TITLE = 0.25
"""The weight of a word in the article's title against one in the passage itself."""
PAIR = 0.1
"""The weight of two words of the question that stand side by side in the passage."""
OUTLET = 12.0
"""What a passage gains when the question names its outlet."""


def rarity(found: int, among: int) -> float:
    """The inverse document frequency of what stands in ``found`` of ``among`` passages, as BM25 and the engine take it."""
    return math.log(1 + (max(among, found) - found + 0.5) / (found + 0.5))
