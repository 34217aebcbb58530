"""Words of which the text leaves open whose they are, where the one asked was named as a speaker last: shown, named for nobody."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from bot import names
from bot.answering import citing
from bot.answering.independence import independent_sources
from bot.answering.topicality import Topical
from bot.answering.words import held_in, holds, mentions_in
from bot.model import Finding, Polarity, Span, hull

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.answering.nearness import Weighed
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle

ARTICLES = 6
"""Articles that are looked at."""
_BACK = 8
"""Sentences back to where he was named."""
_WIDEST = 700
"""Characters up to which the passage begins where he is named."""
_SPACES = 3
"""Between the words of a quotation, at least: fewer are words of the text that are merely marked."""
_MOST = 3
"""Passages that are shown."""


class Open(NamedTuple):
    """Such words; ``worth``: how much of the topic is told there, 0 to 1; ``shown``: the passage."""

    annotated: AnnotatedArticle
    words: Span
    shown: Span
    worth: float


def find(
    articles: Iterable[AnnotatedArticle], wanted: frozenset[str], topic: Sequence[Weighed], language: str, enough: float
) -> list[Open]:
    """Such words that are as near to the topic as ``enough``, the nearest first; ``wanted``: keys of names of whoever is asked for."""
    own = tuple(word for word, *_ in topic if not word.weighty)  # a name alone is also told of by what others say beside it
    found = [
        Open(annotated, words, shown, it.worth)
        for annotated in articles
        for words in _open(annotated)
        if _tells(annotated, words, own)
        and (shown := _from_whom(annotated, words, wanted))
        and (it := Topical(annotated, words, topic, language)).is_near(enough)
    ]
    return sorted(found, key=lambda each: -each.worth)[:_MOST]


def finding(found: Sequence[Open]) -> Finding:
    """The passages as what nobody is named for."""
    citations = citing.apart(citing.of_passage(it.annotated, it.shown, (it.words,)) for it in found)
    return Finding(citations, independent_sources(citations, {it.annotated.article.id: it.annotated for it in found}))


def _open(annotated: AnnotatedArticle) -> Iterator[Span]:
    """Quotations that a pronoun or somebody described says whom nothing names, and those that nobody is told to have said."""
    quoted = [each for each in annotated.annotation.quotations if each.of(annotated.article.text).count(" ") >= _SPACES]
    for quotation in quoted:
        said = [it for it in annotated.annotation.attributions if it.span.overlaps(quotation)]
        if all(it.speaker and not it.speaker.name and it.polarity is Polarity.ASSERTED for it in said):
            yield hull((quotation, *(it.span for it in said)))


def _tells(annotated: AnnotatedArticle, span: Span, words: tuple[AskedWord, ...]) -> bool:
    held = held_in(annotated, citing.whole_sentences(annotated, span), words)
    return any(holds(word, held) for word in words)


def _from_whom(annotated: AnnotatedArticle, words: Span, wanted: frozenset[str]) -> Span | None:
    """The passage, from where he is named if that is near; None where another speaker was named last, or stands in it."""
    sentences = annotated.annotation.sentences
    own = citing.whole_sentences(annotated, words)
    at = bisect_left(sentences, own.start, key=lambda each: each.start)
    first = sentences[max(0, at - _BACK)].start
    speaking = {names.key(it.speaker.name) for it in annotated.annotation.attributions if it.speaker and it.speaker.name} | wanted
    before = [it for it in mentions_in(annotated, Span(first, own.end)) if it.name and names.key(it.name) in speaking]
    if not before or any(names.key(it.name or "") not in wanted for it in before if it.span.start >= own.start):
        return None
    last = [it for it in before if it.span.start < own.start]
    if not last or names.key(last[-1].name or "") not in wanted:
        return None
    whole = hull((citing.whole_sentences(annotated, last[-1].span), own))
    return whole if len(whole) <= _WIDEST else own
