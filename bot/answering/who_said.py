"""Who said "…": the words are looked up in statements and sentences, a wrong word among several is read over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import structs

from bot.answering import citing, in_other_words, statements
from bot.answering.alignment import SAME, Words, aligned, words_of
from bot.answering.independence import independent_sources
from bot.answering.querying import query
from bot.answering.questions.tongues import tongue
from bot.model import Act, Citation, Finding, PassageKind, Polarity, QuestionKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.sources import Sources
    from bot.model import AnnotatedArticle, Attribution, Question

LOOKED_AT = 30
_MOST_WORDS = 60
_FEWEST = 3
"""Words that a quotation keeps."""
_PUT_AROUND = 3
"""Words at each end of a quotation at most that may not be of it; each takes another search."""


def find(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """A finding for each speaker of the words; last, without an actor, where they stand and nobody is known to have said them.

    Words that were asked without quotation marks may also be a paraphrase, so statements about them are taken where they stand nowhere.
    """
    quote = words_of(question.quote or "")
    quote = Words(quote.words[:_MOST_WORDS], quote.spans[:_MOST_WORDS])
    found = by_speaker(_places(question, quote, sources))
    telling = not all(_is_empty(word, question.language) for word in quote.words)
    for at, kept in ((0, slice(1, None)), (-1, slice(None, -1))):  # "it is" before the words, "of it" behind them
        for _ in range(_PUT_AROUND if telling else 0):
            if found or len(quote.words) <= _FEWEST or not _is_empty(quote.words[at], question.language):
                break
            quote = Words(quote.words[kept], quote.spans[kept])
            found = by_speaker(_places(question, quote, sources))
    if not found and question.topic:
        stated = statements.find(replace(question, kind=QuestionKind.STATEMENTS, quote=None), sources, statements.ALL_OF_IT)
        return stated or in_other_words.find(question, sources)
    return found


def _is_empty(word: str, language: str) -> bool:
    """Whether the word may have been put before the quotation: no telling one, and none that turns the sense round."""
    its = tongue(language)
    return word in its.stopwords and word not in its.answers.negations


def by_speaker(places: Iterable[tuple[AnnotatedArticle, Span]]) -> tuple[Finding, ...]:
    """A finding for each speaker of the words at these places; last, without an actor, where nobody is known to have said them."""
    found: dict[str, list[tuple[Citation, AnnotatedArticle]]] = {}
    for annotated, at in places:
        citation, name = _cited(annotated, at)
        found.setdefault(name or "", []).append((citation, annotated))
    nobody = found.pop("", [])
    return tuple(_finding(name, group) for name, group in (*found.items(), *([("", nobody)] if nobody else [])))


def told(annotated: AnnotatedArticle, at: Span) -> Attribution | None:
    """The surest attribution in whose content most of the words lie."""
    saying = [said for said in annotated.annotation.attributions if _covers(said, at)]
    return min(saying, key=lambda said: citing.rank(citing.of_statement(annotated, said)), default=None)


def _places(question: Question, quote: Words, sources: Sources) -> list[tuple[AnnotatedArticle, Span]]:
    """Every place of the corpus where the words stand; those with a word wrong only where none has them exactly."""
    asked = query(question, " ".join(quote.words), LOOKED_AT)
    found: dict[tuple[str, Span], tuple[float, AnnotatedArticle]] = {}
    for kind in (PassageKind.STATEMENT, PassageKind.SENTENCE):
        for hit, annotated in sources.found(replace(asked, kind=kind)):
            text, reach = annotated.article.text, len(question.quote or "")  # what is quoted may begin or end in another sentence
            start = max(0, hit.span.start - reach)
            if place := aligned(quote.words, words_of(text[start : hit.span.end + reach])):
                at = Span(start + place.span.start, start + place.span.end)
                found.setdefault((annotated.article.id, at), (place.likeness, annotated))
    exact = any(likeness == SAME for likeness, _ in found.values())
    return [(annotated, at) for (_, at), (likeness, annotated) in found.items() if likeness == SAME or not exact]


def _cited(annotated: AnnotatedArticle, at: Span) -> tuple[Citation, str | None]:
    """The place as a citation, and the name of whoever says these words there by good evidence."""
    said = told(annotated, at)
    if said is None or said.polarity is Polarity.NEGATED:
        return citing.of_passage(annotated, citing.whole_sentences(annotated, at), (at,)), None
    citation = replace(citing.of_statement(annotated, said), emphasis=(at,))
    name = statements.speaker(said)
    if name is None and said.speaker is not None:
        citation = replace(citation, speaker=structs.replace(said.speaker, name=None))
    return citation, name


def _covers(said: Attribution, at: Span) -> bool:
    """Most of the words lie in the content."""
    return 2 * sum(max(0, min(span.end, at.end) - max(span.start, at.start)) for span in said.content) > len(at)


def _finding(name: str, group: Sequence[tuple[Citation, AnnotatedArticle]]) -> Finding:
    citations = citing.once(citation for citation, _ in group)
    return Finding(
        citations=citations,
        independent_sources=independent_sources(citations, {annotated.article.id: annotated for _, annotated in group}),
        act=Act.SAY if name else None,
        actor=name or None,
        modality=citations[0].modality,
    )
