"""How much of a topic a statement tells: what stands in it, beside it, in the title, at the beginning and elsewhere in its article."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bot import names
from bot.answering import citing, gates
from bot.answering.nearness import Surroundings, can_stand, nearness
from bot.answering.words import NAME, coverage, held_as, held_in, holds, mentions_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.nearness import Weighed
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Attribution, Span

_BESIDE = 0.62
"""What a word beside the statement, or in the title, is worth against one in it; at the beginning; and elsewhere in the article."""
_LEAD = 0.43
_ANYWHERE = 0.15
_BEGINNING = 3
"""Sentences that tell what an article is about."""
_RARE = 0.7
"""The weight of a word that few sentences hold."""
_PART = 0.8
"""What a part of a name is worth, by which the statement calls whom the article names in full."""
_FULL = 2
"""Words that somebody's name in full has at least."""


_FEW_WORDS = 2
_ABOUT = 0.66
"""The share of a longer topic's words that a statement must hold; names and figures must all be there."""
_KNOWN = 0.6
"""The share of the topic that such an article must tell of, and how near the statement must be to it."""
_WORTH = 0.4


class Topical:
    """A statement and what of the topic's words is told there; each part is read when first needed."""

    def __init__(
        self, annotated: AnnotatedArticle, span: Span, words: Sequence[Weighed], language: str, speaking: str | None = None
    ) -> None:
        """``speaking``: the name of whoever says it."""
        self._annotated, self._speaking, self._span = annotated, speaking, citing.whole_sentences(annotated, span)
        self._sought = tuple(word for word, *_ in words)
        self.there = Surroundings(annotated, self._span, self._sought)
        self.asked = can_stand(words, language, annotated.article.language)
        self._named = [word for word, *_ in self.asked if word.weighty]
        self._plain = [word for word, *_ in self.asked if not word.weighty]

    @cached_property
    def lead(self) -> frozenset[str]:
        """What the beginning of the article tells."""
        beginning = self._annotated.annotation.sentences[:_BEGINNING]
        return frozenset[str]().union(*(held_in(self._annotated, each, self._sought) for each in beginning))

    @cached_property
    def worth(self) -> float:
        """How much of the topic's weight is told, 0 to 1, the nearer the more."""
        total = sum(each.weight for each in self.asked)
        return sum(each.weight * self._worth(each.word) for each in self.asked) / total if total else 1.0

    @cached_property
    def known(self) -> float:
        """The share of the weight that the article tells of anywhere, 0 to 1."""
        total = sum(each.weight for each in self.asked)
        return sum(each.weight for each in self.asked if self.tells(each.word)) / total if total else 1.0

    def tells(self, word: AskedWord) -> bool:
        """Whether the article holds the word anywhere."""
        return self.is_close(word) or gates.stands_in(self._annotated, word)

    def is_close(self, word: AskedWord) -> bool:
        """Whether the word stands in the statement or beside it, in the title or at the beginning."""
        return self.there.hold(word) or holds(word, self.lead)

    def calls(self, word: AskedWord) -> bool:
        """Whether the statement calls somebody by a part of the name asked, whom the article names in full, and nobody else so."""
        parts = set(names.words(word.word))
        if not word.weighty or len(parts) < _FULL:
            return False
        text = self._span.of(self._annotated.article.text)
        if not any(part in names.folded(text) for part in parts):  # this look spares most the next
            return False
        called = parts.intersection(names.words(text))
        if not called or not self.tells(word):
            return False
        full = [set(names.words(name)) for name in {mention.name for mention in self._annotated.annotation.names if mention.name}]
        return bool(called.difference(*(each for each in full if not each <= parts)))

    def is_near(self, enough: float) -> bool:
        """Whether the statement, with the sentences beside it and the title, holds so much of the topic, and all of its names."""
        if not self.asked:
            return False
        if all(self.calls(word) for word, *_ in self.asked):
            return True
        return self._tells_it() and (not self._plain or nearness(self.asked, self.there) >= enough)

    def tells_what_is_rare(self, rarely: float = _RARE) -> bool:
        """Whether the statement, or a sentence beside it, holds the ordinary words asked that weigh as much as ``rarely``."""
        rare = [word for word, weight, _ in self.asked if weight >= rarely and not word.weighty and " " not in word.word]
        return all(holds(word, self.there.own) or holds(word, self.there.beside) for word in rare)

    @property
    def is_of_its_article(self) -> bool:
        """Whether the article tells most of the topic, all names of it, and something of it near the statement."""
        return (
            any(self.is_close(word) for word in self._plain)
            and (not self._named or any(self.is_close(word) for word in self._named))
            and self.known >= _KNOWN
            and self.worth >= _WORTH
            and all(self.tells(word) for word in self._named)
        )

    def _worth(self, word: AskedWord) -> float:
        there = self.there
        near = held_as(word, there.own)
        if near < _BESIDE:  # else what stands beside it need not be read
            title = held_as(word, there.title)
            near = max(near, _BESIDE * (title if title >= 1 else max(title, held_as(word, there.beside))))
        if near >= _PART:
            return near
        if word.weighty and self.calls(word):
            return _PART
        return max(near, _LEAD * held_as(word, self.lead)) or (_ANYWHERE if self.tells(word) else 0.0)

    def _tells_it(self) -> bool:
        """Whether the statement or a sentence beside it tells something of the topic, and of all names in it.

        A topic that is all names stands in it or in the title; or it names nobody else and goes on about him who was named last, or
        whom the article names most.
        """
        there, annotated, speaking = self.there, self._annotated, self._speaking
        if self._plain:
            told = any(holds(word, there.own) or holds(word, there.beside) for word in self._plain)
            named = len(self.asked) > 2 and any(holds(word, there.own) for word, *_ in self.asked)
            return (told or named) and all(there.hold(word) for word in self._named)
        elsewhere = [word for word in self._named if not holds(word, there.own) and not holds(word, there.title)]
        if not elsewhere:
            return True
        if any(mention.name != speaking for mention in mentions_in(annotated, self._span) if mention.name):
            return False
        others = [each for each in annotated.annotation.names if each.name and each.name != speaking]
        before = next((each.name for each in reversed(others) if each.span.start < self._span.start), None)
        counted = [each.name for each in others]
        most = max(dict.fromkeys(counted), key=counted.count, default=None)
        meant = {NAME + names.key(name) for name in (before, most) if name}
        return all(not meant.isdisjoint(word.stems) for word in elsewhere)


def is_about(annotated: AnnotatedArticle, said: Attribution, topic: Sequence[AskedWord], enough: float = _ABOUT) -> bool:
    """Whether the statement itself holds the topic: all of a few words, most of many; names and figures must all be there."""
    if not topic:
        return True
    held = held_in(annotated, citing.whole_sentences(annotated, said.span), tuple(topic))
    if len(topic) <= _FEW_WORDS or any(word.weighty and not holds(word, held) for word in topic):
        return all(holds(word, held) for word in topic)
    return coverage(tuple(topic), held) >= enough
