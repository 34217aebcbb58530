"""How outlets report one matter: for each its passages, verbatim, and which of them no other outlet was found to have."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bot import names
from bot.answering import citing
from bot.answering.gathering import is_about, told, words_of
from bot.answering.independence import independent_sources
from bot.answering.questions.tongues import tongue
from bot.answering.words import asked_words, stems
from bot.model import Finding, PassageKind, Query

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.sources import Sources
    from bot.model import Act, AnnotatedArticle, Citation, Mention, Question, Span

LOOKED_AT = 120
SHOWN = 4
"""Passages of one outlet."""
OUTLETS = 8
_ALIKE = 0.5
"""Two sentences of which one holds this share of the other's telling words may tell the same."""


class _Sentence(NamedTuple):
    """What is compared of a sentence: its telling stems, the names and figures in it, which translations keep, and who does what."""

    language: str
    stems: frozenset[str]
    marks: frozenset[str]
    deeds: frozenset[tuple[Act, str, str]]
    """Acts with the keys of actor and target, empty where there is no name."""


def find(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """For each outlet, who reported first before the others, a finding of what others report too, and one of what it alone has.

    Of a copy of another outlet's story only what differs is listed, or one passage where nothing does.
    Where a single outlet reports on the matter nothing is compared.
    """
    by_outlet: dict[str, list[tuple[Citation, AnnotatedArticle]]] = defaultdict(list)
    for citation, annotated in _passages(question, sources):
        by_outlet[names.key(citation.article.outlet)].append((citation, annotated))
    beside = stems(" ".join(_asked(question)), question.language)
    sentences = {outlet: _sentences((annotated for _, annotated in its), beside) for outlet, its in by_outlet.items()}
    findings: list[Finding] = []
    told_before: set[tuple[str, str]] = set()
    in_order = sorted(by_outlet, key=lambda outlet: min(citing.age(citation) for citation, _ in by_outlet[outlet]))
    for outlet in in_order[:OUTLETS]:
        passages = by_outlet[outlet]
        its = [pair for pair in passages if (pair[0].story, pair[0].text) not in told_before] or passages[:1]
        told_before.update((citation.story, citation.text) for citation, _ in its)
        others = [sentence for other, held in sentences.items() if other != outlet for sentence in held]
        alone = [bool(others) and _is_alone(_sentence(annotated, citation.span, beside), others) for citation, annotated in its]
        for flag in (False, True):
            kept = [pair for pair, is_alone in zip(its, alone, strict=True) if is_alone is flag][:SHOWN]
            if kept:
                citations = tuple(citation for citation, _ in kept)
                articles = {annotated.article.id: annotated for _, annotated in kept}
                findings.append(Finding(citations, independent_sources(citations, articles), alone=flag))
    return tuple(findings)


def _passages(question: Question, sources: Sources) -> list[tuple[Citation, AnnotatedArticle]]:
    """What is told on the matter, then the other sentences about it, each place once; who tells most of the matter comes first."""
    found = {(one.citation.article.id, one.citation.span): (one.citation, one.annotated) for one in told(question, sources)}
    words = " ".join(_asked(question))
    query = Query(
        words=words,
        language=question.language,
        outlets=frozenset(question.outlet.names) if question.outlet else None,
        per_article=SHOWN,
        limit=LOOKED_AT,
    )
    asked = words_of(question) or asked_words(words, question.language)
    for hit, annotated in sources.found(replace(query, kind=PassageKind.SENTENCE)):
        citation = citing.of_passage(annotated, hit.span)
        held = any(article == hit.article_id and span.overlaps(hit.span) for article, span in found)
        if not held and is_about(citation, asked):
            found[hit.article_id, hit.span] = (citation, annotated)
    return list(found.values())


def _asked(question: Question) -> Sequence[str]:
    return [*((question.actor.names[:1] or (question.actor.asked,)) if question.actor else ()), question.topic]


def _sentences(articles: Iterable[AnnotatedArticle], beside: frozenset[str]) -> list[_Sentence]:
    unique = {annotated.article.id: annotated for annotated in articles}.values()
    return [_sentence(annotated, span, beside) for annotated in unique for span in annotated.annotation.sentences]


def _sentence(annotated: AnnotatedArticle, span: Span, beside: frozenset[str]) -> _Sentence:
    """The sentence without the words of the matter itself, which all have."""
    article = annotated.article
    its = tongue(article.language)
    words = [word for word in span.of(article.text).split() if word.strip(".,;:\"“”„'’()").casefold() not in its.stopwords]
    held = stems(" ".join(words), article.language) - beside
    within = (mention.name for mention in annotated.annotation.names if span.covers(mention.span))
    named = {part for name in within if name for part in names.words(name)} - beside
    marks = frozenset(named) | {stem for stem in held if any(char.isdigit() for char in stem)}
    deeds = frozenset((it.act, _key(it.actor), _key(it.target)) for it in annotated.annotation.relations if it.evidence.overlaps(span))
    return _Sentence(article.language, held, marks, deeds)


def _key(party: Mention | None) -> str:
    return names.key(party.name or "") if party else ""


def _is_alone(sentence: _Sentence, others: Sequence[_Sentence]) -> bool:
    """Whether no other sentence may tell the same; where that cannot be known, it is not."""
    return bool(sentence.stems) and not any(_may_be_same(sentence, other) for other in others)


def _may_be_same(one: _Sentence, other: _Sentence) -> bool:
    """By what is done to whom; by words within a language; across languages by names and figures, or where there is none of them."""
    if any(_may_be_one(deed, told) for deed in one.deeds for told in other.deeds):
        return True
    if one.language == other.language:
        least = min(len(one.stems), len(other.stems))
        return least > 0 and len(one.stems & other.stems) >= _ALIKE * least
    return not one.marks or not one.marks.isdisjoint(other.marks)


def _may_be_one(deed: tuple[Act, str, str], told: tuple[Act, str, str]) -> bool:
    """The same act, where actors and targets are the same or one of them is not named."""
    return deed[0] is told[0] and all(mine == its or not (mine and its) for mine, its in zip(deed[1:], told[1:], strict=True))
