"""Questions of fact: the sentence that holds the answer, or nothing where no sentence holds enough of the question."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from bot.answering import amounts, citing, defining, direction, excerpts, gates, offices
from bot.answering.gates import Asked, Considered
from bot.answering.independence import independent_sources
from bot.answering.nearness import nearness, weighed
from bot.answering.querying import query
from bot.answering.subjects import searched, subjects
from bot.model import Aspect, Finding, Span, hull

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Citation, Hit, Question

    Fits = Callable[[Hit, AnnotatedArticle], bool]

LOOKED_AT = 24
_FIT = 0.6
"""What the form that the question seeks (a definition, a figure) is worth, against the whole of its words."""
_TELLS = 0.1
"""What it is worth that the sentence itself tells what the question is after."""
_CLOSE = 0.75
"""Sentences that are worth less than this share of the best one are not shown."""
_BARE = 2
"""Words of a question that is nothing but its topic."""
_OWN_TONGUE = 0.25
"""What the language of the question is worth: of two that say the same, the reader's own goes first."""
_SEEKING = frozenset((Aspect.DEFINITION, Aspect.ROLE))
"""Aspects whose answers have a form: where one has it, what merely mentions the words is none."""


class _Candidate(NamedTuple):
    worth: float
    fit: float
    sentence: Span
    passage: Span | None
    annotated: AnnotatedArticle


def find(question: Question, sources: Sources, fits: Fits | None = None) -> tuple[Finding, ...]:
    """One finding with the best sentences, or none; ``fits`` says what else a sentence must be like."""
    words = amounts.told(subjects(question.topic, question.language, sources, loosely=True), question)
    if not words or _says_too_little(words, question):
        return ()
    places = _with_the_next(_found(question, words, sources))
    asked = Asked(question, words, weighed(words, question.language, sources), _key(question, words, sources))
    done = direction.asks_who(question)
    asked_of = direction.parties(question, words, asked.key)
    found = [
        candidate
        for hit, annotated in places
        if (candidate := _candidate(hit, annotated, asked))
        and (fits is None or fits(hit, annotated))
        and not direction.is_turned(hit, annotated, asked_of, asked.key)
        and not (done and direction.is_negated(hit, annotated, asked.key))
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
    shown = _not_shown_before(kept)
    citations = _cited(shown, words)
    articles = {candidate.annotated.article.id: candidate.annotated for candidate in shown}
    return (Finding(citations, independent_sources(citations, articles)),)


def _not_shown_before(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    """The candidates in their order, without those whose sentence stands in the passage of one before."""
    kept: list[_Candidate] = []
    for one in candidates:
        passages = (other.passage for other in kept if other.annotated is one.annotated)
        if not any(passage and passage.covers(one.sentence) for passage in passages):
            kept.append(one)
    return kept


def _cited(candidates: Iterable[_Candidate], words: Sequence[AskedWord]) -> tuple[Citation, ...]:
    """Each candidate with what stands beside it, alone where some of that is shown already, and not at all where it is itself."""
    kept: list[Citation] = []
    for each in candidates:
        shown = (excerpts.cited(each.sentence, each.annotated, words, passage) for passage in dict.fromkeys((each.passage, None)))
        kept += islice((citation for citation in shown if citing.is_apart(citation, kept)), 1)
    return tuple(kept)


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
    return found or amounts.told(subjects(" ".join(question.key), question.language, sources, loosely=True), question)


def _candidate(hit: Hit, annotated: AnnotatedArticle, asked: Asked) -> _Candidate | None:
    """The sentence where it holds enough of the question, or is near to all of it."""
    it = Considered(hit, annotated, asked)
    held = gates.holding(it)
    fit = held if held is not None else it.fit() if gates.is_near(it) else gates.formed(it)
    if fit is None:
        return None
    worth = nearness(it.words, it.there) + _FIT * fit + _TELLS * it.tells_itself
    if held is None:
        defines = asked.question.aspect in _SEEKING and fit
        return _Candidate(worth, fit, hit.span, None if defines else excerpts.with_those_beside(hit, annotated), annotated)
    with_the_one_before = hull((annotated.annotation.sentences[hit.ordinal - 1], hit.span)) if it.goes_on else hit.span
    return _Candidate(worth, fit, with_the_one_before, None, annotated)
