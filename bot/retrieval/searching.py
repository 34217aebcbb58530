"""Free text → the best places to read: short stretches of neighbouring sentences.

A sentence counts for the whole question and for the part of the question that it fits best, so that a question with several parts
finds a sentence for each. What has been found for a part makes that part count less for the next.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.model import Query, Span
from bot.retrieval.asking import guess_language, named_days, named_outlets, parts

if TYPE_CHECKING:
    from bot.model import Annotation
    from bot.retrieval.index import PassageIndex
    from bot.retrieval.library import Library

_CANDIDATES = 60
"""Sentences that are looked at for the whole question, and for each part."""
_NAMED_DAY = 8.0
"""What a sentence gains when the question names the day of its article (an outlet's name gains 12)."""
_ANSWERED = 0.7
"""What is left of a part's weight when a place has been found for it."""
_PER_ARTICLE = 4
_LONGEST = 900
"""Characters that are shown of a place."""

Place = tuple[str, int]
"""An article's id and the ordinal of a sentence in it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place to read: at most three neighbouring sentences of an article; ``score`` compares within one result only."""

    article_id: str
    span: Span
    score: float


def search_row(index: PassageIndex, library: Library, text: str, limit: int = 10) -> dict[str, Any]:
    """The results of ``search`` as the command line writes them."""
    results = []
    for found in search(index, library, text, limit):
        annotated = library.article(found.article_id)
        if annotated is not None:
            start, end = found.span.start, found.span.end
            shown = found.span.of(annotated.article.text)
            results.append({"article_id": found.article_id, "text": shown, "start": start, "end": end, "score": round(found.score, 4)})
    return {"results": results}


def search(index: PassageIndex, library: Library, text: str, limit: int = 10) -> list[Found]:
    """At most ``limit`` places, best first; never raises on what a user may type."""
    whole, clauses = _scores(index, library, text)
    weights = [1.0] * len(clauses)
    found: list[Found] = []
    shown: defaultdict[str, set[int]] = defaultdict(set)
    hits: Counter[str] = Counter()
    candidates = set(whole).union(*clauses)
    while candidates and len(found) < limit:

        def worth(place: Place) -> float:
            of_parts = (weight * clause.get(place, 0.0) for weight, clause in zip(weights, clauses, strict=True))
            return whole.get(place, 0.0) + max(of_parts, default=0.0)

        place = max(candidates, key=lambda place: (worth(place), place))
        article_id, ordinal = place
        annotated = library.article(article_id)
        if annotated is not None:
            around = {at: worth((article_id, at)) for at in range(ordinal - 2, ordinal + 3)}
            first, last = _stretch(annotated.annotation, ordinal, around, shown[article_id])
            found.append(Found(article_id, _shown(annotated.annotation, first, last, annotated.article.text), worth(place)))
            shown[article_id].update(range(first, last + 1))
            hits[article_id] += 1
        shown[article_id].add(ordinal)
        if clauses:
            answered = max(range(len(clauses)), key=lambda at: weights[at] * clauses[at].get(place, 0.0))
            weights[answered] *= _ANSWERED
        full = hits[article_id] >= _PER_ARTICLE
        candidates -= {other for other in candidates if other[0] == article_id and (full or other[1] in shown[article_id])}
    return found


def _scores(index: PassageIndex, library: Library, text: str) -> tuple[dict[Place, float], list[dict[Place, float]]]:
    """What sentences are worth for the whole text and for each of its parts."""
    outlets, words = named_outlets(text, (outlet.name for outlet in library.outlets()))
    language = guess_language(text)
    query = Query(words=words, language=language, boosted_outlets=outlets, limit=_CANDIDATES)
    summary = library.summary()
    years = range(summary.first.year, summary.last.year + 1) if summary.first and summary.last else ()
    days = [day for named in named_days(text) for day in named.dates(years)]

    def scores(words: str) -> dict[Place, float]:
        if not words:
            return {}
        asked = replace(query, words=words)
        result = {(hit.article_id, hit.ordinal): hit.score for hit in index.search(asked)}
        for day in days:
            since = datetime(day.year, day.month, day.day, tzinfo=UTC)
            of_day = index.search(replace(asked, since=since, until=since + timedelta(days=1)))
            result |= {(hit.article_id, hit.ordinal): hit.score + _NAMED_DAY for hit in of_day}
        return result

    return scores(words.strip()), [scores(part) for part in parts(words, language)]


def _stretch(annotation: Annotation, ordinal: int, worth: dict[int, float], shown: set[int]) -> tuple[int, int]:
    """The first and last of at most three sentences around ``ordinal``: as many new ones as fit, and the best of those."""
    spans = annotation.sentences
    best = (ordinal, ordinal)
    most: tuple[int, float] = (0, 0.0)
    for first, last in ((-1, 1), (0, 2), (-2, 0), (0, 1), (-1, 0), (0, 0)):
        start, end = ordinal + first, ordinal + last
        if start < 0 or end >= len(spans) or (start != end and spans[end].end - spans[start].start > _LONGEST):
            continue
        new = [at for at in range(start, end + 1) if at not in shown]
        value = len(new), sum(worth[at] for at in new)
        if value > most:
            best, most = (start, end), value
    return best


def _shown(annotation: Annotation, first: int, last: int, text: str) -> Span:
    """The span of the sentences; one that is too long by itself ends at a word."""
    start, end = annotation.sentences[first].start, annotation.sentences[last].end
    if end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        end = space if space > start else start + _LONGEST
    return Span(start, end)
