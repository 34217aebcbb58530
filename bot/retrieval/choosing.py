"""Which of many places are shown: the best, one for each part of the question, and no sentence twice.

A sentence counts for the whole question and for the part of the question that it fits best, so that a question with several parts
finds a sentence for each, and a little for what its article tells of the other parts. What has been found for a part makes that part
count less for the next.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from operator import mul
from typing import TYPE_CHECKING

from bot.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bot.model import AnnotatedArticle, Annotation

Place = tuple[str, int]
"""An article's id and the ordinal of a sentence in it."""

_WHOLE = 0.5
"""What the fit to the whole question is worth against that to a part of it."""
_ELSEWHERE = 0.05
"""What the other parts of the question are worth, by the best sentences for them in the same article."""
_ANSWERED = 0.9
"""What is left of a part's weight when a place has been found for it."""
_LONGEST = 900
"""Characters that are shown of a place."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place to read: at most three neighbouring sentences of an article; ``score`` compares within one result only."""

    article_id: str
    span: Span
    score: float


class Choice:
    """Takes the best places one after the other. ``whole`` and ``clauses`` hold what places are worth for the question and its parts.

    ``article`` gives the article of an id, or None where it is gone; at most ``per_article`` places come from one.
    """

    def __init__(
        self,
        article: Callable[[str], AnnotatedArticle | None],
        whole: Mapping[Place, float],
        clauses: Sequence[Mapping[Place, float]],
        *,
        per_article: int,
    ) -> None:
        self._article, self._per_article = article, per_article
        self._whole = dict(whole)
        self._left = set(whole).union(*clauses)
        self._parts = {place: [clause.get(place, 0.0) for clause in clauses] for place in self._left}
        self._nothing = [0.0] * len(clauses)
        self._weights = [1.0] * len(clauses)
        self._elsewhere = _elsewhere(clauses)
        self._shown: defaultdict[str, set[int]] = defaultdict(set)
        self._taken: Counter[str] = Counter()

    def add(self, whole: Mapping[Place, float], clauses: Sequence[Mapping[Place, float]] = ()) -> None:
        """More places for the whole question and its parts, or a new worth of known ones; for a part, the better one stands."""
        self._whole |= whole
        for at, clause in enumerate(clauses):
            for place, worth in clause.items():
                fits = self._parts.setdefault(place, list(self._nothing))
                fits[at] = max(fits[at], worth)
        self._left |= {place for place in set(whole).union(*clauses) if not self._is_done(place)}

    def take(self, most: int) -> list[Found]:
        """The next best places, at most so many."""
        found: list[Found] = []
        while self._left and len(found) < most:
            place = max(self._left, key=lambda place: (self._worth(place), place))
            article_id, ordinal = place
            annotated = self._article(article_id)
            if annotated is not None:
                around = {at: self._worth((article_id, at)) for at in range(ordinal - 2, ordinal + 3)}
                first, last = _stretch(annotated.annotation, ordinal, around, self._shown[article_id])
                span = _span(annotated.annotation, first, last, annotated.article.text)
                found.append(Found(article_id, span, self._worth(place)))
                self._shown[article_id].update(range(first, last + 1))
                self._taken[article_id] += 1
            self._shown[article_id].add(ordinal)
            self._answer(place)
            self._left = {other for other in self._left if other[0] != article_id or not self._is_done(other)}
        return found

    def _worth(self, place: Place) -> float:
        return _WHOLE * self._whole.get(place, 0.0) + max(self._fits(place), default=0.0) + self._elsewhere.get(place[0], 0.0)

    def _fits(self, place: Place) -> list[float]:
        """What the place is worth for each part."""
        return [*map(mul, self._weights, self._parts.get(place, self._nothing))]

    def _answer(self, place: Place) -> None:
        """The part that the place fits best counts less from now on."""
        fits = self._fits(place)
        if fits:
            self._weights[fits.index(max(fits))] *= _ANSWERED

    def _is_done(self, place: Place) -> bool:
        article_id, ordinal = place
        return self._taken[article_id] >= self._per_article or ordinal in self._shown[article_id]


def _elsewhere(clauses: Sequence[Mapping[Place, float]]) -> dict[str, float]:
    """What each article gains by the parts of the question other than the one that it tells most of."""
    best: defaultdict[str, list[float]] = defaultdict(lambda: [0.0] * len(clauses))
    for at, clause in enumerate(clauses):
        for (article_id, _), worth in clause.items():
            best[article_id][at] = max(best[article_id][at], worth)
    return {article_id: _ELSEWHERE * (sum(worths) - max(worths)) for article_id, worths in best.items()}


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


def _span(annotation: Annotation, first: int, last: int, text: str) -> Span:
    """The span of the sentences; one that is too long by itself ends at a word."""
    start, end = annotation.sentences[first].start, annotation.sentences[last].end
    if end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        end = space if space > start else start + _LONGEST
    return Span(start, end)
