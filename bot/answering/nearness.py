"""How near a passage is to what is asked: which of the words stand in it, beside it and in the title, the rarer ones counting more."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from bot.answering.questions.tongues import tongue
from bot.answering.words import held_as, held_by, held_in, holds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Article, Span

_REACH = 2
"""Sentences on either side of a passage that it goes on with, or that go on with it."""
_BESIDE = 0.7
"""What a word beside the passage is worth, against one in it."""
_TITLE = 0.5
_LONG = 7
"""Letters of a word that is hardly another one in a second language."""
_NAME = 1.0
_COMMONEST = 0.3
"""What the commonest word is worth, against a name or a word that stands nowhere else."""
_COMMON = 4.0
"""Powers of ten of sentences that hold the commonest words."""


class Weighed(NamedTuple):
    """A word of a question and how much it tells; ``stands``: in some sentence, of whatever language, as it is asked."""

    word: AskedWord
    weight: float
    stands: bool = True


class Surroundings:
    """What stands in the sentences of a passage, in those beside it, and in the title of its article; each read when first needed.

    ``words``: the only ones that will be asked for.
    """

    def __init__(self, annotated: AnnotatedArticle, span: Span, words: tuple[AskedWord, ...] | None = None) -> None:
        self._annotated, self._sentences, self._words = annotated, annotated.annotation.sentences, words
        self._first = max(0, bisect_right(self._sentences, span.start, key=lambda sentence: sentence.start) - 1)
        self._behind = bisect_left(self._sentences, span.end, key=lambda sentence: sentence.start)

    @cached_property
    def own(self) -> frozenset[str]:
        """What stands in the passage."""
        return self._held(self._sentences[self._first : self._behind])

    @cached_property
    def beside(self) -> frozenset[str]:
        """What stands in the sentences before and behind."""
        before, behind = max(0, self._first - _REACH), self._behind + _REACH
        return self._held((*self._sentences[before : self._first], *self._sentences[self._behind : behind]))

    @cached_property
    def title(self) -> frozenset[str]:
        """What the title says, with month and year of the article."""
        article = self._annotated.article
        return held_by(f"{article.title} {_month(article)}", article.language, self._words)

    def hold(self, word: AskedWord) -> bool:
        """Whether the word stands anywhere there."""
        return holds(word, self.own) or holds(word, self.title) or holds(word, self.beside)

    def _held(self, sentences: Iterable[Span]) -> frozenset[str]:
        return frozenset[str]().union(*(held_in(self._annotated, sentence, self._words) for sentence in sentences))


def _month(article: Article) -> str:
    """When the article was published, in its own language: March 2031."""
    if article.published is None:
        return ""
    months = tongue(article.language).times.months
    return f"{next(name for name, number in months.items() if number == article.published.month)} {article.published.year}"


def weighed(words: Iterable[AskedWord], language: str, sources: Sources) -> tuple[Weighed, ...]:
    """The words with their weights, in 0.3..1: a name tells most, an ordinary word the less the more sentences hold it.

    A phrase tells as much as its words.
    """
    counted = [
        (word, [sources.count(part, language) for part in (word.word.split() if not word.weighty else (word.word,))]) for word in words
    ]
    return tuple(Weighed(word, _NAME if word.weighty else sum(map(_rarity, counts)), any(counts)) for word, counts in counted)


def _rarity(count: int) -> float:
    return max(_COMMONEST, 1 - (1 - _COMMONEST) * math.log10(1 + count) / _COMMON)


def nearness(words: Sequence[Weighed], there: Surroundings) -> float:
    """The share of the words' weight that is there, 0 to 1; 1 where none is asked."""
    total = sum(each.weight for each in words)
    held = sum(each.weight * _worth(each.word, there) for each in words)
    return held / total if total else 1.0


def _worth(word: AskedWord, there: Surroundings) -> float:
    own = held_as(word, there.own)
    if own >= _BESIDE:  # what stands beside it need not be read
        return own
    return max(own, _BESIDE * held_as(word, there.beside), _TITLE * held_as(word, there.title))


def can_stand(words: Iterable[Weighed], language: str, other: str) -> tuple[Weighed, ...]:
    """Those of the words that a text in ``other`` can hold: names, words known in both languages, and long ones that stand in it.

    Short ones that do are often another word there.
    """
    return tuple(each for each in words if language == other or each.word.weighty or other in each.word.languages or _is_shared(each))


def _is_shared(word: Weighed) -> bool:
    return word.stands and len(word.word.word) >= _LONG
