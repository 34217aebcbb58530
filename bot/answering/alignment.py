"""Where a quotation stands in a text though it is remembered half: words compared in their order, by edit distance."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz

from bot.answering.questions.tongues import TONGUES
from bot.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

SAME = 100.0
"""How alike the same words are."""
_MISSPELT = 75
_SMALL = 3
_SURE = 4
"""Of so many words on, one in four may be another than the text's, left out or more; of fewer none."""
_MOST_SPARE = 8
"""Such words at most, however many there are: the time grows with their square."""
_MOST_STARTS = 100
"""Places of a text at which a quotation is looked for: no prose begins it so often, only one word over and over."""
_NEGATIONS = frozenset().union(*(tongue.answers.negations for tongue in TONGUES.values()))
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

_Ways = dict[int, tuple[int, float]]
"""Where in the text the words so far end → words that are other, left out or more, and how unlike all are (100 a word)."""


class Words(NamedTuple):
    """A text's words as they are compared, and where each starts and ends."""

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


class Place(NamedTuple):
    """Where a quotation stands in a text, and how alike the words are (to 100)."""

    span: Span
    likeness: float


def words_of(text: str) -> Words:
    """The words of ``text`` in lower case."""
    spans = tuple([word.span() for word in _WORD.finditer(text)])
    plain = text.replace("’", "'")
    folded = plain.casefold()
    if len(folded) == len(plain):  # nearly always, and much faster
        return Words(tuple([folded[start:end] for start, end in spans]), spans)
    return Words(tuple([plain[start:end].casefold() for start, end in spans]), spans)


def aligned(quote: Sequence[str], text: Words) -> Place | None:
    """The best place where ``quote`` stands in ``text``: its words in their order, misspelt ones allowed, and one in four changed.

    The first and the last word, figures, and what turns the sense round (not, never) must be the same.
    """
    if not quote or not any(map(partial(_may_be_last, quote[-1]), text.words)):  # what ends nowhere stands nowhere
        return None
    starts = (start for start, word in enumerate(text.words) if _may_be(quote[0], word) and _may_begin(quote, text.words, start))
    places = list[Place]()
    for start in islice(starts, _MOST_STARTS):
        if place := _place(quote, text, start):
            places.append(place)
            if place.likeness == SAME:
                break
    return max(places, key=lambda place: (place.likeness, -len(place.span)), default=None)


@lru_cache(maxsize=1 << 13)
def _may_be(asked: str, word: str) -> bool:
    """Whether a word asked can be one of the text's, or one of the two be a part of the other at the side where both begin."""
    return _lost(asked, word) is not None or asked.startswith(word) or word.startswith(asked)


@lru_cache(maxsize=1 << 13)
def _may_be_last(asked: str, word: str) -> bool:
    """The same for the side where both end."""
    return _lost(asked, word) is not None or asked.endswith(word) or word.endswith(asked)


def _may_begin(quote: Sequence[str], words: Sequence[str], start: int) -> bool:
    """Whether the first word asked can be the text's word number ``start``, or with a neighbour on one of the two sides."""
    first, word = quote[0], words[start]
    return (
        _lost(first, word) is not None
        or (first.startswith(word) and first == "".join(words[start : start + 2]))
        or (word.startswith(first) and word == "".join(quote[:2]))
    )


def _place(quote: Sequence[str], text: Words, start: int) -> Place | None:
    """The place that begins with the text's word number ``start``: the way through both that leaves most alike."""
    spare, last = min(len(quote) // _SURE, _MOST_SPARE), len(quote) - 1
    ways: _Ways = {start: (0, 0.0)}
    before: _Ways = {}
    for at, asked in enumerate(quote):
        reached = _read(_with_more(ways, text, spare) if at else ways, asked, text, free=at not in {0, last} and not _counts(asked))
        for end, (edits, loss) in before.items():  # e-mail in the quotation, email in the text
            if end < len(text.words) and quote[at - 1] + asked == text.words[end]:
                _reach(reached, end + 1, edits, loss)
        before, ways = ways, {end: way for end, way in reached.items() if way[0] <= spare}
        if not ways and not before:
            return None
    if not ways:
        return None
    end, (_, loss) = min(ways.items(), key=lambda way: (way[1][1], way[0]))
    return Place(Span(text.spans[start][0], text.spans[end - 1][1]), SAME - loss / len(quote))


def _read(ways: _Ways, asked: str, text: Words, *, free: bool) -> _Ways:
    """The ways that go on with one word more of the quotation; ``free`` says that the text may have another or none."""
    reached: _Ways = {}
    for end, (edits, loss) in ways.items():
        if free:
            _reach(reached, end, edits + 1, loss + SAME)
        if end == len(text.words):
            continue
        if (lost := _lost(asked, text.words[end])) is not None:
            _reach(reached, end + 1, edits, loss + lost)
        elif free and not _counts(text.words[end]):
            _reach(reached, end + 1, edits + 1, loss + SAME)
        if end + 2 <= len(text.words) and asked == "".join(text.words[end : end + 2]):  # email in the quotation, e-mail in the text
            _reach(reached, end + 2, edits, loss)
    return reached


def _with_more(ways: _Ways, text: Words, spare: int) -> _Ways:
    """The ways, and those on which the text has a word or more that the quotation has not."""
    found = dict(ways)
    for end in range(min(ways, default=0), min(max(ways, default=0) + spare, len(text.words))):
        if end in found and found[end][0] < spare and not _counts(text.words[end]):
            _reach(found, end + 1, found[end][0] + 1, found[end][1] + SAME)
    return found


def _reach(ways: _Ways, end: int, edits: int, loss: float) -> None:
    """Notes a way that ends before the text's word number ``end`` where it is better than the one that is known."""
    if end not in ways or (loss, edits) < ways[end][::-1]:
        ways[end] = (edits, loss)


@lru_cache(maxsize=1 << 13)
def _lost(asked: str, word: str) -> float | None:
    """How much two words differ where they are one, perhaps misspelt: figures and negations may not be, nor is legal illegal."""
    if asked == word:
        return 0.0
    if _counts(asked) or _counts(word) or min(len(asked), len(word)) <= _SMALL or asked.endswith(word) or word.endswith(asked):
        return None
    alike = fuzz.ratio(asked, word)
    return SAME - alike if alike >= _MISSPELT else None


@lru_cache(maxsize=1 << 13)
def _counts(word: str) -> bool:
    """Whether the sense hangs on the word: a negation or a figure."""
    return word in _NEGATIONS or any(char.isdigit() for char in word)
