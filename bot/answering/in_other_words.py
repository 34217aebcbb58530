"""Who said that …, in other words: the passages where somebody says what is nearest to it; they name nobody for it themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bot.answering import citing, excerpts
from bot.answering.independence import independent_sources
from bot.answering.nearness import weighed
from bot.answering.querying import query
from bot.answering.subjects import searched, subjects
from bot.answering.topicality import Topical
from bot.answering.words import held_as
from bot.model import Finding, PassageKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.answering.nearness import Weighed
    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Question

_LOOKED_AT = 40
_FEWEST = 2
"""Words that tell what was said, at least."""
_OWN, _NEAR = 0.33, 0.6
"""The share of the words' weight that a passage itself must hold, and this with half of what it tells with all around it."""
_OWN_TRANSLATED = 0.5
"""The first of these in another language, where a word has many translations."""
_PLAIN = 0.2
"""The share of the ordinary words that it must hold: names alone tell nothing."""
_RARE = 0.65
"""The weight of the words that must all stand there or beside it."""
_CLOSE = 0.7
"""Passages that are worth less than this share of the best are not shown."""
_MOST = 3


class _Said(NamedTuple):
    worth: float
    span: Span
    annotated: AnnotatedArticle


def find(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """One finding without an actor, or none: all names asked stand near, and each rare word in the passage or beside it."""
    words = subjects(question.topic, question.language, sources, loosely=True)
    if len(words) < _FEWEST:
        return ()
    found = sorted(_near(question, words, sources), key=lambda each: -each.worth)
    shown = [each for each in found if each.worth >= _CLOSE * found[0].worth][:_MOST]
    if not shown:
        return ()
    citations = citing.apart(excerpts.cited(each.span, each.annotated, words) for each in shown)
    return (Finding(citations, independent_sources(citations, {each.annotated.article.id: each.annotated for each in shown})),)


def _near(question: Question, words: tuple[AskedWord, ...], sources: Sources) -> Iterator[_Said]:
    telling = weighed(words, question.language, sources)
    total = sum(each.weight for each in telling)
    wanted = query(question, searched(words), _LOOKED_AT)
    seen: set[tuple[str, Span]] = set()
    for kind in (PassageKind.STATEMENT, PassageKind.SENTENCE):
        for hit, annotated in sources.found(replace(wanted, kind=kind)):
            span = citing.whole_sentences(annotated, _said(annotated, hit.ordinal) if kind is PassageKind.STATEMENT else hit.span)
            if (annotated.article.id, span) in seen or not is_said(annotated, span):
                continue
            seen.add((annotated.article.id, span))
            it = Topical(annotated, span, telling, question.language)
            own = _told(it, it.asked) / total
            plain = [each for each in it.asked if not each.word.weighty]
            enough = _OWN if annotated.article.language == question.language else _OWN_TRANSLATED
            if own < enough or _told(it, plain) < _PLAIN * sum(each.weight for each in telling if not each.word.weighty):
                continue
            if it.tells_what_is_rare(_RARE) and all(it.is_close(each.word) for each in it.asked if each.word.weighty):
                worth = own + it.worth / 2
                if worth >= _NEAR:
                    yield _Said(worth, span, annotated)


def _told(it: Topical, words: Iterable[Weighed]) -> float:
    return sum(each.weight * held_as(each.word, it.there.own) for each in words)


def _said(annotated: AnnotatedArticle, ordinal: int) -> Span:
    return annotated.annotation.attributions[ordinal].span


def is_said(annotated: AnnotatedArticle, span: Span) -> bool:
    """Whether somebody says something there."""
    said = (it.span for it in annotated.annotation.attributions)
    return any(each.overlaps(span) for each in (*said, *annotated.annotation.quotations))
