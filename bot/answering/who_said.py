"""Who said "…": the words are looked up in statements and sentences, a wrong word among several is read over."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz

from bot.answering import citing, statements
from bot.answering.independence import independent_sources
from bot.answering.questions.tongues import TONGUES
from bot.model import Act, Citation, Finding, PassageKind, Polarity, Query, QuestionKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.answering.sources import Sources
    from bot.model import AnnotatedArticle, Attribution, Question

LOOKED_AT = 30
_SAME = 100
_MISSPELT = 75
_SURE = 4
"""Of so many words on, one in four may be another than the text's; of fewer none."""
_MOST_WORDS = 60
_NEGATIONS = frozenset().union(*(tongue.answers.negations for tongue in TONGUES.values()))
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Words(NamedTuple):
    """A text's words as they are compared, and where each stands."""

    words: tuple[str, ...]
    spans: tuple[Span, ...]


def find(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """A finding for each speaker of the words; last, without an actor, where they stand and nobody is known to have said them.

    Words that were asked without quotation marks may also be a paraphrase, so statements about them are taken where they stand nowhere.
    """
    quote = words_of(question.quote or "")
    quote = Words(quote.words[:_MOST_WORDS], quote.spans[:_MOST_WORDS])
    by_speaker: dict[str, list[tuple[Citation, AnnotatedArticle]]] = {}
    for annotated, at in _places(question, quote, sources):
        citation, name = _cited(annotated, at)
        by_speaker.setdefault(name or "", []).append((citation, annotated))
    nobody = by_speaker.pop("", [])
    groups = [*by_speaker.items(), *([("", nobody)] if nobody else [])]
    if not groups and question.topic:
        return statements.find(replace(question, kind=QuestionKind.STATEMENTS, quote=None), sources)
    return tuple(_finding(name, group) for name, group in groups)


def words_of(text: str) -> Words:
    """The words of ``text`` in lower case."""
    found = list(_WORD.finditer(text))
    return Words(tuple(word.group().casefold().replace("’", "'") for word in found), tuple(Span(*word.span()) for word in found))


def aligned(quote: Sequence[str], text: Words) -> Span | None:
    """Where ``quote`` stands in ``text``: its words in their order, misspelt ones and one other in four allowed; the best place.

    A word that turns the sense round (not, never) must be the same.
    """
    spare = len(quote) // _SURE
    best: tuple[float, int] | None = None
    for start in range(len(text.words) - len(quote) + 1):
        wrong, likeness = 0, 0.0
        for asked, word in zip(quote, text.words[start:], strict=False):
            same = 100.0 if asked == word else fuzz.ratio(asked, word)
            likeness += same
            if same < _SAME and not _NEGATIONS.isdisjoint((asked, word)):
                break
            wrong += same < _MISSPELT or (same < _SAME and min(len(asked), len(word)) <= 3)
            if wrong > spare:
                break
        else:
            if best is None or likeness > best[0]:
                best = (likeness, start)
    if best is None or not quote:
        return None
    return Span(text.spans[best[1]].start, text.spans[best[1] + len(quote) - 1].end)


def _places(question: Question, quote: Words, sources: Sources) -> Iterator[tuple[AnnotatedArticle, Span]]:
    """Every place of the corpus where the words stand, once."""
    query = Query(
        words=" ".join(quote.words),
        language=question.language,
        outlets=frozenset(question.outlet.names) if question.outlet else None,
        since=question.since,
        until=question.until,
        limit=LOOKED_AT,
    )
    seen = set()
    for kind in (PassageKind.STATEMENT, PassageKind.SENTENCE):
        for hit, annotated in sources.found(replace(query, kind=kind)):
            text = words_of(hit.span.of(annotated.article.text))
            if found := aligned(quote.words, text):
                at = Span(hit.span.start + found.start, hit.span.start + found.end)
                if (annotated.article.id, at) not in seen:
                    seen.add((annotated.article.id, at))
                    yield annotated, at


def _cited(annotated: AnnotatedArticle, at: Span) -> tuple[Citation, str | None]:
    """The place as a citation, and the name of whoever says these words there by good evidence."""
    saying = [said for said in annotated.annotation.attributions if _covers(said, at)]
    told = min(saying, key=lambda said: citing.rank(citing.of_statement(annotated, said)), default=None)
    if told is None or told.polarity is Polarity.NEGATED:
        return citing.of_passage(annotated, citing.whole_sentences(annotated, at), (at,)), None
    citation = replace(citing.of_statement(annotated, told), emphasis=(at,))
    name = statements.speaker(told)
    if name is None and told.speaker is not None:
        citation = replace(citation, speaker=replace(told.speaker, name=None))
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
