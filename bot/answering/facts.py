"""Questions of fact: the sentence that holds the answer, or nothing where no sentence holds enough of the question."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bot import names
from bot.answering import carrying, citing, defining, gates, offices
from bot.answering.gates import Asked, Considered
from bot.answering.independence import independent_sources
from bot.answering.nearness import nearness, weighed
from bot.answering.querying import query
from bot.answering.subjects import searched, subjects
from bot.answering.words import holds, stems
from bot.model import Aspect, Finding, MentionKind, Span, hull

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Attribution, Citation, Hit, Mention, Question

    Fits = Callable[[Hit, AnnotatedArticle], bool]

LOOKED_AT = 24
_FIT = 0.5
"""What the form that the question seeks (a definition, a figure) is worth, against the whole of its words."""
_CLOSE = 0.75
"""Sentences that are worth less than this share of the best one are not shown."""
_BARE = 2
"""Words of a question that is nothing but its topic."""
_OWN_TONGUE = 0.25
"""What the language of the question is worth: of two that say the same, the reader's own goes first."""
_LONGEST = 700
"""Characters up to which a sentence that somebody says is shown with the words that say who."""
_MOSTLY = 0.8
"""The share of a sentence that lies in what somebody says, from which on it is theirs."""
_SEEKING = frozenset((Aspect.DEFINITION, Aspect.ROLE))
"""Aspects whose answers have a form: where one has it, what merely mentions the words is none."""
_TOKEN = re.compile(r"[^\W_]+")


class _Candidate(NamedTuple):
    worth: float
    fit: float
    shown: Span
    annotated: AnnotatedArticle


def find(question: Question, sources: Sources, fits: Fits | None = None) -> tuple[Finding, ...]:
    """One finding with the best sentences, or none; ``fits`` says what else a sentence must be like."""
    words = subjects(question.topic, question.language, sources, loosely=True)
    if not words or _says_too_little(words, question):
        return ()
    places = _with_the_next(_found(question, words, sources))
    asked = Asked(question, words, weighed(words, question.language, sources), _key(question, words, sources))
    found = [
        candidate
        for hit, annotated in places
        if (candidate := _candidate(hit, annotated, asked)) and (fits is None or fits(hit, annotated))
    ]
    if not found:
        return ()
    if question.aspect in _SEEKING and any(candidate.fit for candidate in found):
        found = [candidate for candidate in found if candidate.fit]
    best = max(candidate.worth for candidate in found)
    kept = sorted(
        (candidate for candidate in found if candidate.worth >= _CLOSE * best),
        key=lambda candidate: -candidate.worth - _OWN_TONGUE * (candidate.annotated.article.language == question.language),
    )
    citations = citing.apart(_cited(candidate.shown, candidate.annotated, words) for candidate in kept)
    articles = {candidate.annotated.article.id: candidate.annotated for candidate in kept}
    return (Finding(citations, independent_sources(citations, articles)),)


def _found(question: Question, words: Sequence[AskedWord], sources: Sources) -> list[tuple[Hit, AnnotatedArticle]]:
    """The sentences to look at; for a definition or a leader those that name the thing or the house, if there are any."""
    asked = query(question, searched(words), LOOKED_AT)
    if question.aspect is Aspect.DEFINITION:
        its_term = defining.term(question.topic).names[-1]
        if found := list(sources.found(replace(asked, words=f"{its_term} {asked.words}", phrase=its_term))):
            return [*found, *_below_the_headline(found, question.topic)]
    office = offices.asked(question.topic, question.language) if question.aspect is Aspect.ROLE else None
    if office is None:
        return list(sources.found(asked))
    holders = asked.words if office.words else offices.searched(office)
    return [*sources.found(replace(asked, words=f"{office.house} {holders}", phrase=office.house)), *sources.found(asked)]


def _below_the_headline(hits: Iterable[tuple[Hit, AnnotatedArticle]], topic: str) -> list[tuple[Hit, AnnotatedArticle]]:
    """The first sentences of those articles whose title names the term."""
    headed = {hit.article_id: (hit, annotated) for hit, annotated in hits if defining.mentions(topic, annotated.article.title)}
    return [(replace(hit, ordinal=0, span=annotated.annotation.sentences[0]), annotated) for hit, annotated in headed.values()]


def _with_the_next(hits: Iterable[tuple[Hit, AnnotatedArticle]]) -> list[tuple[Hit, AnnotatedArticle]]:
    """The sentences found, and behind them those that follow one: what is named in a sentence, the next goes on with."""
    found = {(hit.article_id, hit.ordinal): (hit, annotated) for hit, annotated in hits}
    for hit, annotated in tuple(found.values()):
        after, sentences = hit.ordinal + 1, annotated.annotation.sentences
        if after < len(sentences):
            found.setdefault((hit.article_id, after), (replace(hit, ordinal=after, span=sentences[after]), annotated))
    return list(found.values())


def _says_too_little(words: Sequence[AskedWord], question: Question) -> bool:
    """Whether all that is left of a longer question is one common word, as in "whose *idea* was it?"."""
    bare = question.aspect in {Aspect.DEFINITION, Aspect.ROLE} or len(question.topic.split()) <= _BARE
    return len(words) == 1 and not words[0].weighty and not bare


def _key(question: Question, words: Sequence[AskedWord], sources: Sources) -> tuple[AskedWord, ...]:
    """The words of the predicate as the question has them, so that a phrase stays one: step down."""
    key = {part.casefold() for word in question.key for part in word.split()}
    found = tuple(word for word in words if not key.isdisjoint(word.word.casefold().split()))
    return found or subjects(" ".join(question.key), question.language, sources, loosely=True)


def _candidate(hit: Hit, annotated: AnnotatedArticle, asked: Asked) -> _Candidate | None:
    """The sentence where it holds enough of the question, or is near to all of it."""
    it = Considered(hit, annotated, asked)
    held = gates.holding(it)
    fit = held if held is not None else it.fit() if gates.is_near(it) else gates.formed(it)
    if fit is None:
        return None
    with_the_one_before = held is not None and it.goes_on
    shown = hull((annotated.annotation.sentences[hit.ordinal - 1], hit.span)) if with_the_one_before else hit.span
    return _Candidate(nearness(it.words, it.there) + _FIT * fit, fit, shown, annotated)


def _cited(sentence: Span, annotated: AnnotatedArticle, words: Sequence[AskedWord]) -> Citation:
    """The sentence from where its quotation opens; with whoever says it, where it is somebody's words and does not tell whose."""
    emphasis = _emphasis(sentence, annotated.article.text, words, annotated.article.language)
    passage = citing.whole_sentences(annotated, _with_whom_it_goes_on_about(sentence, annotated))
    said = next((said for said in annotated.annotation.attributions if said.speaker and _is_within(sentence, said.content)), None)
    if said is None or said.speaker is None or sentence.covers(said.speaker.span):
        return citing.of_passage(annotated, passage, emphasis)
    with_speaker = citing.whole_sentences(annotated, hull((passage, said.speaker.span)))
    if len(with_speaker) > _LONGEST or _speaks_of_himself(said, said.speaker, annotated):
        return citing.of_passage(annotated, passage, emphasis)
    return replace(citing.of_statement(annotated, said), span=with_speaker, emphasis=emphasis)


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


def _emphasis(span: Span, text: str, words: Sequence[AskedWord], language: str) -> tuple[Span, ...]:
    """The words of the question where they stand in the sentence."""
    is_asked = _asked(tuple(words), language)
    return tuple(Span(*found.span()) for found in _TOKEN.finditer(text, span.start, span.end) if is_asked(found[0]))


@lru_cache(maxsize=64)
def _asked(words: tuple[AskedWord, ...], language: str) -> Callable[[str], bool]:
    """Whether a word is one of those asked; many sentences have the same."""
    parts = frozenset(part.casefold() for word in words if " " in word.word for part in word.word.split())
    return lru_cache(maxsize=4096)(
        lambda token: token.casefold() in parts or any(holds(word, stems(token, language)) for word in words)
    )
