"""A claim's words laid along a text's: the cheapest way from one to the other, by edit distance with free ends of the text.

An ellipsis in the claim may stand for any words, and an editor's words in brackets for a few.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz

from bot.answering.verification.tokens import OMISSION, tells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.verification.tokens import Token

_OTHER, _LIKE = 1.2, 0.5
"""What it costs that a word is another, or is misspelt or inflected."""
_ONLY_TEXT, _ONLY_CLAIM, _ONLY_CLAIM_TELLS = 0.7, 0.9, 1.2
"""What it costs that a word stands in the text only or in the claim only; there it is worth more where it says something."""
_AT_BRACKET, _AT_OMISSION = 0.2, 0.005
_LIKENESS = 75
_LIKE_FROM = 4


class Step(NamedTuple):
    """A word of the claim (its number; None: none) beside the text's words from ``printed`` to before ``end``."""

    claimed: int | None
    printed: int
    end: int


def aligned(claim: Sequence[Token], text: Sequence[Token]) -> list[Step]:
    """The cheapest way, from the first word of the claim to its last. Its time grows with the product of the lengths."""
    keys = [word.key for word in text]
    plain = {word.key for word in text if word.bearing is None and len(word.key) >= _LIKE_FROM}
    costs = [0.0] * (len(text) + 1)
    rows: list[list[int]] = []
    for at, token in enumerate(claim):
        bracket = token.inserted or (at + 1 < len(claim) and claim[at + 1].inserted)
        costs, row = (
            _skipped(costs) if token.key == OMISSION else _row(token, keys, plain, costs, _AT_BRACKET if bracket else _ONLY_TEXT)
        )
        rows.append(row)
    return _traced(rows, min(range(len(costs)), key=costs.__getitem__))


def _row(token: Token, text: list[str], plain: set[str], before: list[float], only_text: float) -> tuple[list[float], list[int]]:
    """The costs once ``token`` is read, by place in the text, and how many words of the text that took; -1: none of the claim's."""
    only_claim = _AT_BRACKET / 2 if token.inserted else _ONLY_CLAIM_TELLS if tells(token) else _ONLY_CLAIM
    other = _AT_BRACKET if token.inserted else _OTHER
    left = before[0] + only_claim
    costs, row = [left], [0]
    like = _like(token, plain)
    key = token.key
    for place, word in enumerate(text):
        best = before[place] + (0.0 if word == key else _LIKE if word in like else other)
        took = 1
        if (cost := before[place + 1] + only_claim) < best:
            best, took = cost, 0
        if (cost := left + only_text) < best:
            best, took = cost, -1
        costs.append(best)
        row.append(took)
        left = best
    return costs, row


def _like(token: Token, words: set[str]) -> set[str]:
    """The words that the word may be, misspelt or in another form; few misspell the first letter."""
    key = token.key
    if token.inserted or token.bearing is not None or len(key) < _LIKE_FROM:
        return set()
    return {word for word in words if word[0] == key[0] and fuzz.ratio(key, word) >= _LIKENESS}


def _skipped(before: list[float]) -> tuple[list[float], list[int]]:
    """The same for an ellipsis, which may take any number of words."""
    costs, row = [], []
    least, at = before[0], 0
    for place, cost in enumerate(before):
        if cost <= least + _AT_OMISSION * (place - at):
            least, at = cost, place
        costs.append(least + _AT_OMISSION * (place - at))
        row.append(place - at)
    return costs, row


def _traced(rows: list[list[int]], place: int) -> list[Step]:
    steps: list[Step] = []
    at = len(rows)
    while at:
        took = rows[at - 1][place]
        start = place - abs(took)
        if took >= 0:
            at -= 1
        steps.append(Step(at if took >= 0 else None, start, place))
        place = start
    return steps[::-1]
