"""Where a claim's words may stand: the sentences with most of its telling words, each with its surroundings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.answering.questions.tongues import detect
from bot.answering.verification.tokens import OMISSION, of_text, tells
from bot.model import PassageKind, Query, Span, hull

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.answering.sources import Sources
    from bot.answering.verification.tokens import Token
    from bot.model import AnnotatedArticle, Question

LOOKED_AT = 20
_STRETCH = 30
"""Words of a claim that are looked for at once."""
_STRETCHES = 4
_TELLING = 12
"""Telling words of a stretch that are looked for: the longest, which are mostly the rarest."""
_SHARED = 0.2
"""The share of a claim's telling words that a place has at least, as far as letters tell."""
_MOST = 10
"""Different texts that are compared, of those with most of the telling words."""
_IN_A_ROW = 1_000
"""What it is worth that the words stand in a row: more than any number of them."""
_REACH = 80
"""Characters around the sentence beyond the length of the claim."""


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A stretch of an article around a hit, with its words; their spans count from ``start``."""

    annotated: AnnotatedArticle
    start: int
    raw: str
    words: tuple[Token, ...]

    def span(self, within: Span) -> Span:
        """A span of the stretch as one of the article."""
        return Span(self.start + within.start, self.start + within.end)


def places(claim: Sequence[Token], text: str, question: Question, sources: Sources, actors: Iterable[str] = ()) -> list[Place]:
    """The places to compare, best first, each text once; of statements by ``actors`` too, whatever else is nearer."""
    telling = {token.key for token in claim if tells(token)}
    row = re.compile(r"\W+".join(re.escape(token.span.of(text).casefold()) for token in claim if token.key != OMISSION))
    queries = list(_queries(claim, text, question))
    if meant := frozenset(actors):
        queries += [Query(query.words, query.language, PassageKind.STATEMENT, actors=meant, limit=LOOKED_AT) for query in queries]
    found: dict[tuple[str, int, int], tuple[int, AnnotatedArticle, str]] = {}
    for query in queries:
        for hit, annotated in sources.found(query):
            around = _around(annotated, hit.span, len(text) + _REACH)
            if not any(key[0] == annotated.article.id and key[1] <= around.start and around.end <= key[2] for key in found):
                raw = around.of(annotated.article.text)
                plain = raw.casefold()
                shared = sum(key in plain for key in telling) + (_IN_A_ROW if row.search(plain) else 0)
                if shared >= _SHARED * len(telling):
                    found[annotated.article.id, around.start, around.end] = shared, annotated, raw
    ordered = sorted(found.items(), key=lambda item: -item[1][0])
    texts = set(list(dict.fromkeys(raw for _, (_, _, raw) in ordered))[:_MOST])
    return [
        Place(annotated, start, raw, of_text(raw))
        for (_, start, _), (shared, annotated, raw) in ordered
        if raw in texts or shared >= _IN_A_ROW
    ]


def _queries(claim: Sequence[Token], text: str, question: Question) -> Iterator[Query]:
    language = detect(text, question.language)
    outlets = frozenset(question.outlet.names) if question.outlet else None
    for start in range(0, min(len(claim), _STRETCH * _STRETCHES), _STRETCH):
        stretch = [token for token in claim[start : start + _STRETCH] if token.key != OMISSION and not token.inserted]
        telling = sorted((token for token in stretch if tells(token)), key=lambda token: -len(token.span))[:_TELLING]
        words = " ".join(token.span.of(text) for token in sorted(telling or stretch, key=lambda token: token.span))
        if words:
            yield Query(words=words, language=language, outlets=outlets, since=question.since, until=question.until, limit=LOOKED_AT)


def _around(annotated: AnnotatedArticle, span: Span, reach: int) -> Span:
    """The sentences within so many characters of ``span``: words that are quoted may begin or end in another one."""
    near = Span(max(0, span.start - reach), span.end + reach)
    return hull((span, *(sentence for sentence in annotated.annotation.sentences if sentence.overlaps(near))))
