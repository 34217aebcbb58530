"""What a sentence goes on with that the ones before name, and whether it has turned to somebody else."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from bot.answering.questions.tongues import tongue
from bot.answering.words import held_in, holds, mentions_in
from bot.model import Aspect, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Hit, Question

_TOLD_LONG_AGO = 2
"""Sentences back to where a pronoun finds what it stands for."""
_BEGINNING = 25
"""Characters in which a sentence that goes on with another than the one before names him."""


def before(hit: Hit, annotated: AnnotatedArticle, words: tuple[AskedWord, ...] | None = None) -> frozenset[str]:
    """What the sentence before tells, which may name what this one goes on with; the two before where this begins with a pronoun.

    ``words``: only what can tell that one of these is held.
    """
    pronouns = tongue(annotated.article.language).questions.pronouns
    reach = _TOLD_LONG_AGO if _first_word(hit.span.of(annotated.article.text)) in pronouns else 1
    spans = annotated.annotation.sentences[max(0, hit.ordinal - reach) : hit.ordinal]
    return frozenset().union(*(held_in(annotated, span, words) for span in spans))


def goes_on(hit: Hit, annotated: AnnotatedArticle, words: Sequence[AskedWord]) -> bool:
    """Whether the sentence tells of the one before, who is named there last, what he is: "He is a member of the board"."""
    if not hit.ordinal or not re.match(
        tongue(annotated.article.language).answers.goes_on, hit.span.of(annotated.article.text), re.IGNORECASE
    ):
        return False
    sentence = annotated.annotation.sentences[hit.ordinal - 1]
    named = list(mentions_in(annotated, sentence))
    return bool(named) and all(holds(word, held_in(annotated, named[-1].span)) for word in words)


def turned(hit: Hit, annotated: AnnotatedArticle, words: Sequence[AskedWord], missing: Sequence[AskedWord], question: Question) -> bool:
    """Whether the sentence, which does not hold the names ``missing``, is about somebody else."""
    return _speaks_of_others(hit, annotated, words, question) or _is_of_another(hit, annotated, missing)


def begins_with_another(hit: Hit, annotated: AnnotatedArticle, words: Sequence[AskedWord], missing: Sequence[AskedWord]) -> bool:
    """Whether the sentence, which does not hold the names ``missing``, begins with somebody else's name, or with a pronoun for him."""
    first = Span(hit.span.start, min(hit.span.end, hit.span.start + _BEGINNING))
    named = [mention for mention in mentions_in(annotated, first) if mention.name]
    others = any(not any(holds(word, held_in(annotated, mention.span)) for word in words) for mention in named)
    return others or _is_of_another(hit, annotated, missing)


def begins_with_pronoun(text: str, language: str) -> bool:
    """Whether a sentence begins with a pronoun for somebody."""
    return _first_word(text) in tongue(language).answers.he


def _is_of_another(hit: Hit, annotated: AnnotatedArticle, missing: Sequence[AskedWord]) -> bool:
    """Whether the sentence begins with a pronoun for somebody else than is asked: for whoever was named last before it."""
    if not begins_with_pronoun(hit.span.of(annotated.article.text), annotated.article.language):
        return False
    mentions = annotated.annotation.names
    last = bisect_left(mentions, hit.span.start, key=lambda mention: mention.span.start) - 1
    return last < 0 or not any(holds(word, held_in(annotated, mentions[last].span)) for word in missing)


def _speaks_of_others(hit: Hit, annotated: AnnotatedArticle, words: Sequence[AskedWord], question: Question) -> bool:
    """Whether the sentence names somebody whom the question does not; for where or how many, whom it begins with counts."""
    text = hit.span.of(annotated.article.text)
    if text.isupper():  # a headline in capitals: no name is seen in it
        return True
    goes_on = question.aspect in {Aspect.PLACE, Aspect.AMOUNT} and _first_word(text) in tongue(annotated.article.language).stopwords
    first = Span(hit.span.start, hit.span.start + _BEGINNING) if goes_on else hit.span
    named = (mention for mention in mentions_in(annotated, hit.span) if first.overlaps(mention.span))
    return any(not any(holds(word, held_in(annotated, mention.span)) for word in words) for mention in named)


def _first_word(text: str) -> str:
    found = re.match(r"\W*([^\W\d_]+)", text)
    return found[1].casefold() if found else ""
