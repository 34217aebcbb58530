"""Whether two articles are one text: a copy, an excerpt, another version, or a translation."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from bot.corpus.fingerprints import minhash

if TYPE_CHECKING:
    from bot.corpus.fingerprints import Fingerprint

COPY = 0.5
"""Resemblance (Jaccard, of runs of four words) from which two texts are copies. Different reports of one event stay far below."""
_EXCERPT = 0.8
"""How much of the shorter text the longer one must hold,"""
_EXCERPT_SIZE = 0.4
"""and how long the shorter one must be, so that a digest of many reports is no copy of each of them."""
LEAST = 0.2
"""Resemblance of two versions of one outlet's article under one title; below it nothing is one text."""
_REWRITTEN = 0.85
"""How much of the names and figures of the text that has fewer stands in the same order in the other, where words were changed."""
_LEAST_REWRITTEN = 12
_FEW = 25
"""Shingles; of shorter texts nearly all must agree."""
_VERSION_DAYS = 3
_COPY_DAYS = 31
_FORM = 0.9
"""Resemblance below which texts of two months are the same form filled in twice, such as a price list."""
_TRANSLATION_DAYS = 31
_ORDER = 0.7
"""How much of the names and figures that two texts share stands in the same order in a translation; in two reports it is about half."""
_ORDER_OF_SOME = 0.8
_ORDER_OF_FEW = 0.85
_MANY_ANCHORS = 25
_SOME_ANCHORS = 12
_LEAST_ANCHORS = 8
_LEAST_NAMES = 4
_SHARED = 0.5
"""How many of the names and figures of the language that has fewer the other text must have too;"""
_MOSTLY_SHARED = 0.6
"""and how many where their order is kept less well."""
_LENGTHS = 0.6
_COUNTS = 0.7


def same_text(one: Fingerprint, other: Fingerprint) -> float:
    """How sure two fingerprints are of one text in one language, in 0..1; 0 if they are not."""
    resemblance = float(minhash(one).jaccard(minhash(other)))
    if resemblance < LEAST or not _figures_agree(*(set(array("I", each.anchors)) for each in (one, other))):
        return 0.0
    shorter, longer = sorted((one.shingles, other.shingles))
    if shorter < _FEW:
        return resemblance if resemblance > 0.9 else 0.0
    if resemblance < _FORM and _days(one, other) > _COPY_DAYS:
        return 0.0
    held = min(1.0, resemblance * (shorter + longer) / (1 + resemblance) / shorter)
    large = shorter >= _EXCERPT_SIZE * longer
    if resemblance >= COPY or (large and held >= _EXCERPT):
        return max(resemblance, held)
    version = one.outlet == other.outlet and one.title and one.title == other.title and _days(one, other) <= _VERSION_DAYS
    return resemblance if version or (large and _is_rewritten(one, other)) else 0.0


def _is_rewritten(one: Fingerprint, other: Fingerprint) -> bool:
    """Whether the names and figures of one text follow each other in the other as in a copy; in two reports it is about half."""
    first, second = array("I", one.anchors), array("I", other.anchors)
    least = min(len(first), len(second))
    if least < _LEAST_REWRITTEN:
        return False
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415

    return bool(LCSseq.similarity(first, second) >= _REWRITTEN * least)


def translation(one: Fingerprint, other: Fingerprint) -> float:
    """How sure one fingerprint is of a translation of the other, in 0..1; 0 if it is not.

    A translation keeps the names and figures, and nearly keeps their order, the lengths, and the numbers of sentences and quotations.
    """
    if one.language == other.language or _days(one, other) > _TRANSLATION_DAYS or _ratio(one.length, other.length) < _LENGTHS:
        return 0.0
    if (
        _ratio(one.sentences, other.sentences) < _COUNTS
        or abs(one.quotations - other.quotations) > 2 + max(one.quotations, other.quotations) // 3
    ):
        return 0.0
    first, second = array("I", one.anchors), array("I", other.anchors)
    names = set(first) & set(second)
    fewer = min(len(set(first)), len(set(second)))
    if len(names) < max(_LEAST_NAMES, _SHARED * fewer) or not _figures_agree(set(first), set(second)):
        return 0.0
    kept_first, kept_second = [each for each in first if each in names], [each for each in second if each in names]
    most = max(len(kept_first), len(kept_second))
    if most < _LEAST_ANCHORS:
        return 0.0
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415

    order = LCSseq.similarity(kept_first, kept_second) / most
    least = _ORDER_OF_SOME if most >= _SOME_ANCHORS else _ORDER_OF_FEW
    if most >= _MANY_ANCHORS and len(names) >= _MOSTLY_SHARED * fewer:
        least = _ORDER
    return order if order >= least else 0.0


def _figures_agree(first: set[int], second: set[int]) -> bool:
    """Whether half of the figures of the text that has fewer are in the other; new figures in old words are another report."""
    one, other = ({anchor for anchor in anchors if anchor & 1} for anchors in (first, second))
    return 2 * len(one & other) >= min(len(one), len(other))


def _days(one: Fingerprint, other: Fingerprint) -> float:
    """Days between the two; 0 where one has no date."""
    if one.published is None or other.published is None:
        return 0.0
    return abs((one.published - other.published).total_seconds()) / 86_400


def _ratio(one: int, other: int) -> float:
    return min(one, other) / max(one, other) if one and other else 1.0
