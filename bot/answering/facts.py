"""Questions of fact: the sentence that holds the answer, or nothing where no sentence holds enough of the question."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bot.answering import carrying, citing, fitting
from bot.answering.independence import independent_sources
from bot.answering.questions.tongues import tongue
from bot.answering.subjects import searched, subjects
from bot.answering.words import coverage, held_by, held_in, holds, stems
from bot.model import Aspect, Finding, Query, Span, hull

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.answering.sources import Sources
    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Citation, Hit, Question

    Fits = Callable[[Hit, AnnotatedArticle], bool]

LOOKED_AT = 40
ENOUGH = 0.6
"""The share of the question's words that a sentence with the one before must hold, and itself half of that.

Names and figures must all be there, or in the title.
"""
ENOUGH_THAT_FITS = 0.5
"""The share where all names stand in the sentence itself, or one and the form that the question seeks."""
_NEAR = 0.5
"""What a word is worth in the sentence before or the title against one in the sentence itself."""
_FIT = 1.0
"""What the form that the question seeks (a definition, a figure) is worth, against the whole of its words."""
_CLOSE = 0.75
"""Sentences that are worth less than this share of the best one are not shown."""
_BARE = 2
"""Words of a question that is nothing but its topic."""
_GOES_ON = 0.9
"""What a sentence is worth that tells what he is who was named in the sentence before."""
_OWN_TONGUE = 0.25
"""What the language of the question is worth: of two that say the same, the reader's own goes first."""
_LONGEST = 700
"""Characters up to which a sentence that somebody says is shown with the words that say who."""
_MOSTLY = 0.8
"""The share of a sentence that lies in what somebody says, from which on it is theirs."""
_SEEKING = frozenset((Aspect.DEFINITION, Aspect.ROLE))
"""Aspects whose answers have a form: where one has it, what merely mentions the words is none."""
_TOKEN = re.compile(r"[^\W_]+")
_CIRCUMSTANCES = frozenset((Aspect.TIME, Aspect.PLACE, Aspect.AMOUNT))
"""Aspects of how something came about, not of who somebody is."""


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
    query = Query(
        words=searched(words),
        language=question.language,
        outlets=frozenset(question.outlet.names) if question.outlet else None,
        since=question.since,
        languages=question.languages,
        until=question.until,
        limit=LOOKED_AT,
    )
    places = _with_the_next(sources.found(query))
    found = [
        candidate
        for hit, annotated in places
        if (candidate := _candidate(hit, annotated, words, question)) and (fits is None or fits(hit, annotated))
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


def _candidate(hit: Hit, annotated: AnnotatedArticle, words: tuple[AskedWord, ...], question: Question) -> _Candidate | None:
    article = annotated.article
    text = hit.span.of(article.text)
    deeds = _deeds(stems(text, article.language), text, words, question, article.language)
    names, plain = tuple(word for word in words if word.weighty), tuple(word for word in words if not word.weighty)
    if article.language != question.language:  # of its other words the text can hold none
        plain = tuple(word for word in plain if word.searched)
    if coverage(plain, deeds) < ENOUGH / 2:
        return None
    own = held_in(annotated, hit.span)
    before, title = deeds | carrying.before(hit, annotated), held_by(article.title, article.language)
    around = own | before | title
    goes_on = question.aspect is Aspect.ROLE and carrying.goes_on(hit, annotated, names or plain)
    if any(not holds(word, around) for word in names):
        return None
    missing = [word for word in names if not holds(word, own)]
    if missing and not goes_on and carrying.turned(hit, annotated, words, missing, question):
        return None
    fit = _GOES_ON if goes_on else fitting.fit(hit, annotated, words, question)
    if fit is None:
        return None
    named = any(holds(word, own) for word in names)
    if not goes_on and (not plain and article.language != question.language and not (named and fit)):
        return None
    enough = ENOUGH_THAT_FITS if (fit and named) or (names and not missing) else ENOUGH
    if coverage(plain, before | title if named else before) < enough:
        return None
    worth = coverage(words, own) + _NEAR * coverage(words, around) + _FIT * fit
    shown = hull((annotated.annotation.sentences[hit.ordinal - 1], hit.span)) if goes_on else hit.span
    return _Candidate(worth, fit, shown, annotated)


def _cited(sentence: Span, annotated: AnnotatedArticle, words: Sequence[AskedWord]) -> Citation:
    """The sentence from where its quotation opens; with whoever says it, where it is somebody's words and does not tell whose."""
    emphasis = _emphasis(sentence, annotated.article.text, words, annotated.article.language)
    passage = citing.whole_sentences(annotated, sentence)
    said = next((said for said in annotated.annotation.attributions if said.speaker and _is_within(sentence, said.content)), None)
    if said is None or said.speaker is None or sentence.covers(said.speaker.span):
        return citing.of_passage(annotated, passage, emphasis)
    with_speaker = citing.whole_sentences(annotated, hull((passage, said.speaker.span)))
    if len(with_speaker) > _LONGEST:
        return citing.of_passage(annotated, passage, emphasis)
    return replace(citing.of_statement(annotated, said), span=with_speaker, emphasis=emphasis)


def _is_within(sentence: Span, content: Sequence[Span]) -> bool:
    held = sum(max(0, min(span.end, sentence.end) - max(span.start, sentence.start)) for span in content)
    return held >= _MOSTLY * len(sentence)


def _deeds(own: frozenset[str], text: str, words: Sequence[AskedWord], question: Question, language: str) -> frozenset[str]:
    """What the sentence tells; when, where or how much something was done, a word for who did it (founder) does not tell."""
    if question.aspect not in _CIRCUMSTANCES:
        return own
    others = tongue(language).answers.roles - {part.casefold() for word in words for part in word.word.split()}
    return stems(re.sub(r"[^\W\d_]+(?:-[^\W\d_]+)*", lambda found: "" if found[0].casefold() in others else found[0], text), language)


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
