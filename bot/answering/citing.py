"""Citations: whole sentences around what was found, so that a quote stands on its own feet, and checked before they leave."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.errors import QuoteMismatch
from bot.model import Citation, Modality, Span, Tier, hull, text_hash

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.model import AnnotatedArticle, Attribution, Relation
    from bot.retrieval.library import Library

TIERS = (Tier.A, Tier.B, Tier.C, None)
MODALITIES = (Modality.STATED, Modality.HEDGED, Modality.HEARSAY)
_REACH = 400
"""Characters that a passage is lengthened by at most, so that it begins where its quotation does."""


def whole_sentences(annotated: AnnotatedArticle, span: Span) -> Span:
    """The sentences that ``span`` touches, from the first to the last; ``span`` itself where it lies outside of all.

    Where the first of them stands in the midst of a quotation, the passage begins with the sentence in which the quotation opens.
    """
    touched = _touched(annotated, span)
    opening = max(
        (quotation.start for quotation in annotated.annotation.quotations if quotation.start < touched.start < quotation.end),
        default=touched.start,
    )
    from_opening = hull((_touched(annotated, Span(opening, opening + 1)), touched)) if opening < touched.start else touched
    return from_opening if touched.start - from_opening.start <= _REACH else touched


def _touched(annotated: AnnotatedArticle, span: Span) -> Span:
    sentences = annotated.annotation.sentences
    first = max(0, bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1)
    behind = bisect_left(sentences, span.end, key=lambda sentence: sentence.start)
    touched = tuple(sentence for sentence in sentences[first:behind] if sentence.overlaps(span))
    return hull((*touched, span)) if touched else span


def of_statement(annotated: AnnotatedArticle, attribution: Attribution) -> Citation:
    """A statement with its content emphasised."""
    return Citation(
        article=annotated.article,
        span=whole_sentences(annotated, attribution.span),
        emphasis=attribution.content,
        speaker=attribution.speaker,
        tier=attribution.tier,
        polarity=attribution.polarity,
        modality=attribution.modality,
        reporter=attribution.reporter,
        story=annotated.story,
    )


def of_relation(annotated: AnnotatedArticle, relation: Relation) -> Citation:
    """A relation's evidence with its matter emphasised, or its cue where it has none."""
    spans = (relation.evidence, relation.cue, *relation.matter)
    return Citation(
        article=annotated.article,
        span=whole_sentences(annotated, hull(spans)),
        emphasis=relation.matter or (relation.cue,),
        speaker=relation.actor,
        tier=relation.tier,
        polarity=relation.polarity,
        modality=relation.modality,
        reporter=relation.reporter,
        story=annotated.story,
    )


def of_passage(annotated: AnnotatedArticle, span: Span, emphasis: tuple[Span, ...] = ()) -> Citation:
    """A sentence, or several, that nobody in particular says."""
    return Citation(article=annotated.article, span=span, emphasis=emphasis, story=annotated.story)


def rank(citation: Citation) -> tuple[int, int, int, float, str]:
    """Sorts the strongest first: tier, how far the text stands behind it, told at first hand, newest."""
    published = citation.article.published
    return (
        TIERS.index(citation.tier),
        MODALITIES.index(citation.modality),
        int(citation.reporter is not None),
        -published.timestamp() if published else 0.0,
        citation.article.id,
    )


def once(citations: Iterable[Citation], language: str | None = None) -> tuple[Citation, ...]:
    """Each passage once, strongest first; behind all others those that only repeat one in a copy of its article.

    Of those that are as strong, the ones in ``language`` come first.
    """

    def order(citation: Citation) -> tuple[object, ...]:
        strength = rank(citation)
        return (*strength[:3], language is not None and citation.article.language != language, *strength[3:])

    seen = {(citation.article.id, citation.span): citation for citation in sorted(citations, key=rank, reverse=True)}
    by_text: dict[tuple[str, str], list[Citation]] = {}
    for citation in sorted(seen.values(), key=order):
        by_text.setdefault((citation.story, citation.text), []).append(citation)
    alike = [sorted(group, key=age) for group in by_text.values()]
    return (*(group[0] for group in alike), *(copy for group in alike for copy in group[1:]))


def joined(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """The citations of one speaker, those that lie within another of the same article as one with it: as sure as the less sure one."""
    found: list[Citation] = []
    for citation in sorted(citations, key=lambda each: (each.article.id, each.span.start, -each.span.end)):
        if found and found[-1].article.id == citation.article.id and found[-1].span.covers(citation.span):
            wider = found.pop()
            weaker = max(wider, citation, key=lambda each: TIERS.index(each.tier))
            emphasis = tuple(sorted({*wider.emphasis, *citation.emphasis}))
            found.append(replace(wider, emphasis=emphasis, tier=weaker.tier))
        else:
            found.append(citation)
    return tuple(found)


def is_apart(citation: Citation, others: Iterable[Citation]) -> bool:
    """Whether it shares no text with any of the others, and repeats none of the same article."""
    beside = (other for other in others if other.article.id == citation.article.id)
    return not any(other.span.overlaps(citation.span) or other.text == citation.text for other in beside)


def apart(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """The citations in their order, without those that share some text with one before them, or repeat it in the same article."""
    kept: list[Citation] = []
    for citation in citations:
        if is_apart(citation, kept):
            kept.append(citation)
    return tuple(kept)


def in_own_language(citations: Iterable[Citation], language: str) -> tuple[Citation, ...]:
    """The citations in their order, but of a story told in several languages those in ``language`` first."""
    listed = list(citations)
    by_story: dict[str, list[Citation]] = {}
    for citation in sorted(listed, key=lambda each: each.article.language != language):
        by_story.setdefault(citation.story, []).append(citation)
    return tuple(by_story[citation.story].pop(0) for citation in listed)


def age(citation: Citation) -> tuple[bool, float, str]:
    """Sorts the oldest first: the original before its copies."""
    published = citation.article.published
    return (published is None, published.timestamp() if published else 0.0, citation.article.id)


def stored(citations: Iterable[Citation], library: Library) -> dict[str, AnnotatedArticle]:
    """The articles of the citations by id, as the library has them now; those whose text is not what its hash says are left out."""
    found = library.several({citation.article.id for citation in citations})
    return {article_id: it for article_id, it in found.items() if text_hash(it.article.text) == it.article.hash}


def check(citation: Citation, stored: AnnotatedArticle | None) -> None:
    """Compares a citation with the stored article; raises QuoteMismatch where they differ."""
    if stored is None or stored.article.hash != citation.article.hash:
        raise QuoteMismatch(f"article {citation.article.id} is not what it was")
    spans = (citation.span, *citation.emphasis)
    if any(span.end > len(stored.article.text) for span in spans) or citation.span.of(stored.article.text) != citation.text:
        raise QuoteMismatch(f"article {citation.article.id} has no such passage: {citation.span}")
