"""What of an article is shown for a sentence that answers: it, with who says it or with those beside it, and the words asked in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bot import names
from bot.answering import carrying, citing
from bot.answering.words import holds, stems
from bot.model import MentionKind, Span, hull

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Attribution, Citation, Hit, Mention

_LONGEST = 700
"""Characters up to which a sentence that somebody says is shown with the words that say who."""
_WIDEST = 600
"""Characters up to which a sentence is shown with those beside it."""
_MOSTLY = 0.8
"""The share of a sentence that lies in what somebody says, from which on it is theirs."""
_TOKEN = re.compile(r"[^\W_]+")


def with_those_beside(hit: Hit, annotated: AnnotatedArticle) -> Span:
    """The sentence with the ones before and behind it, as far as they are not too long together."""
    sentences, at = annotated.annotation.sentences, hit.ordinal
    for first, last in ((at - 1, at + 1), (at, at + 1), (at - 1, at)):
        if first >= 0 and last < len(sentences) and sentences[last].end - sentences[first].start <= _WIDEST:
            return hull(sentences[first : last + 1])
    return hit.span


def cited(sentence: Span, annotated: AnnotatedArticle, words: Sequence[AskedWord], passage: Span | None = None) -> Citation:
    """The sentence from where its quotation opens; with whoever says it, where it is somebody's words and does not tell whose.

    ``passage`` is shown instead of a sentence that tells itself whose words it is, or is nobody's.
    """
    said = next((said for said in annotated.annotation.attributions if said.speaker and _is_within(sentence, said.content)), None)
    if said and said.speaker and not sentence.covers(said.speaker.span):
        own = citing.whole_sentences(annotated, hull((_with_whom_it_goes_on_about(sentence, annotated), said.speaker.span)))
        if len(own) <= _LONGEST and not _speaks_of_himself(said, said.speaker, annotated):
            return replace(citing.of_statement(annotated, said), span=own, emphasis=_emphasis(sentence, annotated, words))
    shown = citing.whole_sentences(annotated, passage or _with_whom_it_goes_on_about(sentence, annotated))
    return citing.of_passage(annotated, shown, _emphasis(passage or sentence, annotated, words))


def _with_whom_it_goes_on_about(sentence: Span, annotated: AnnotatedArticle) -> Span:
    """The sentence, with the one before where it begins with a pronoun: who that is stands there."""
    sentences = annotated.annotation.sentences
    at = bisect_left(sentences, sentence.start, key=lambda each: each.start)
    if not at or not carrying.begins_with_pronoun(sentence.of(annotated.article.text), annotated.article.language):
        return sentence
    both = hull((sentences[at - 1], sentence))
    return both if len(both) <= _LONGEST else sentence


def _speaks_of_himself(said: Attribution, speaker: Mention, annotated: AnnotatedArticle) -> bool:
    """Whether the words name him who is merely "he" beside them: then they are somebody else's."""
    if speaker.kind is not MentionKind.PRONOUN or not speaker.name:
        return False
    own = names.words(speaker.name)[-1]
    return any(own in names.words(content.of(annotated.article.text)) for content in said.content)


def _is_within(sentence: Span, content: Sequence[Span]) -> bool:
    held = sum(max(0, min(span.end, sentence.end) - max(span.start, sentence.start)) for span in content)
    return held >= _MOSTLY * len(sentence)


def _emphasis(span: Span, annotated: AnnotatedArticle, words: Sequence[AskedWord]) -> tuple[Span, ...]:
    """The words of the question where they stand there."""
    text, is_asked = annotated.article.text, _asked(tuple(words), annotated.article.language)
    return tuple(Span(*found.span()) for found in _TOKEN.finditer(text, span.start, span.end) if is_asked(found[0]))


@lru_cache(maxsize=64)
def _asked(words: tuple[AskedWord, ...], language: str) -> Callable[[str], bool]:
    """Whether a word is one of those asked; many sentences have the same."""
    parts = frozenset(part.casefold() for word in words if " " in word.word for part in word.word.split())
    return lru_cache(maxsize=4096)(
        lambda token: token.casefold() in parts or any(holds(word, stems(token, language)) for word in words)
    )
