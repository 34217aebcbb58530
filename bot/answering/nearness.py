"""How near a passage is to what is asked: which of the words stand in it, beside it and in the title, the rarer ones counting more."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from bot.answering.words import held_by, held_in, holds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Span

_REACH = 2
"""Sentences on either side of a passage that it goes on with, or that go on with it."""
_BESIDE = 0.7
"""What a word beside the passage is worth, against one in it."""
_TITLE = 0.5
_NAME = 1.0
_COMMONEST = 0.3
"""What the commonest word is worth, against a name or a word that stands nowhere else."""
_COMMON = 4.0
"""Powers of ten of sentences that hold the commonest words."""


class Weighed(NamedTuple):
    """A word of a question and how much it tells."""

    word: AskedWord
    weight: float


class Surroundings(NamedTuple):
    """What stands in a passage, in the sentences beside it, and in the title of its article."""

    own: frozenset[str]
    beside: frozenset[str]
    title: frozenset[str]

    def hold(self, word: AskedWord) -> bool:
        """Whether the word stands anywhere there."""
        return any(holds(word, held) for held in self)


def weighed(words: Iterable[AskedWord], language: str, sources: Sources) -> tuple[Weighed, ...]:
    """The words with their weights, in 0.3..1: a name tells most, an ordinary word the less the more sentences hold it."""
    return tuple(Weighed(word, _NAME if word.weighty else _rarity(sources.count(word.word, language))) for word in words)


def _rarity(count: int) -> float:
    return max(_COMMONEST, 1 - (1 - _COMMONEST) * math.log10(1 + count) / _COMMON)


def surroundings(annotated: AnnotatedArticle, span: Span) -> Surroundings:
    """What stands in the sentences of ``span`` and around them."""
    sentences, article = annotated.annotation.sentences, annotated.article
    first = max(0, bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1)
    behind = bisect_left(sentences, span.end, key=lambda sentence: sentence.start)
    beside = (*sentences[max(0, first - _REACH) : first], *sentences[behind : behind + _REACH])
    return Surroundings(
        frozenset().union(*(held_in(annotated, sentence) for sentence in sentences[first:behind])),
        frozenset().union(*(held_in(annotated, sentence) for sentence in beside)),
        held_by(article.title, article.language),
    )


def nearness(words: Sequence[Weighed], there: Surroundings) -> float:
    """The share of the words' weight that is there, 0 to 1; 1 where none is asked."""
    total = sum(weight for _, weight in words)
    held = sum(weight * _worth(word, there) for word, weight in words)
    return held / total if total else 1.0


def _worth(word: AskedWord, there: Surroundings) -> float:
    if holds(word, there.own):
        return 1.0
    if holds(word, there.beside):
        return _BESIDE
    return _TITLE if holds(word, there.title) else 0.0


def can_stand(words: Iterable[Weighed], language: str, other: str) -> tuple[Weighed, ...]:
    """Those of the words that a text in ``other`` can hold: names, and words that are known in both languages."""
    return tuple(each for each in words if language == other or each.word.weighty or each.word.searched)
