"""What sentences are worth for some words: by themselves, by what stands around them, and by the outlet and day of their article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.model import Query
from bot.retrieval.asking import guess_language, named_days, named_outlets, parts, without_days
from bot.retrieval.terms import asked_terms, telling_words, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.model import AnnotatedArticle
    from bot.retrieval.choosing import Found, Place
    from bot.retrieval.index import PassageIndex
    from bot.retrieval.library import Library

_CANDIDATES = 60
"""Sentences that are found for some words."""
_READ = 30
"""How many of them, the best, are read with what stands around them."""
_NAMED_DAY = 8.0
"""What a sentence gains when the question names the day of its article (an outlet's name gains 12)."""
_AROUND = 0.6
"""What the words of a sentence and its two neighbours, taken as one text, are worth against those of the sentence."""
_ALIKE = 0.5
"""What a word of like meaning in that text is worth against the word that is asked."""
_LEAST = 3
"""Letters of a word that another may stand for."""
_SATURATION = 1.2
"""BM25's k1 for that text: how fast a word that comes again counts less."""


Likes = Callable[[str, str], "Iterable[str]"]
"""The words that may stand for a word (in small letters) of a language, in that language."""


class Worth:
    """Asks the index for the words of one question, and reads around what it finds; used for one question only.

    ``words`` are those of the question without the outlets that it names, ``parts`` its clauses, ``language`` is theirs. A question of
    several parts names days to tell articles apart, so they are no words of it; a short one may ask for what is told of a day.
    """

    def __init__(self, index: PassageIndex, library: Library, text: str, likes: Likes | None = None) -> None:
        self._index, self._library, self._likes = index, library, likes
        outlets, words = named_outlets(text, (outlet.name for outlet in library.outlets()))
        self.language = guess_language(text)
        self.parts = parts(without_days(words), self.language, outlets)
        self.words = (without_days(words) if self.parts else words).strip()
        boosted = frozenset[str]().union(*outlets.values())
        self._query = Query(language=self.language, boosted_outlets=boosted, limit=_CANDIDATES)
        summary = library.summary()
        years = range(summary.first.year, summary.last.year + 1) if summary.first and summary.last else ()
        self._days = [day for named in named_days(text) for day in named.dates(years)]
        self._articles: dict[str, AnnotatedArticle] = {}
        self._terms: dict[Place, list[str]] = {}

    def of(self, words: str, outlets: frozenset[str] = frozenset()) -> dict[Place, float]:
        """The best sentences for the words, each with what it is worth; nothing for no words.

        ``outlets`` are those named beside the words; where none is, all that the question names count.
        """
        if not words:
            return {}
        asked = replace(self._query, words=words, boosted_outlets=outlets or self._query.boosted_outlets)
        found = {(hit.article_id, hit.ordinal): hit.score for hit in self._index.search(asked)}
        for day in self._days:
            since = datetime(day.year, day.month, day.day, tzinfo=UTC)
            of_day = self._index.search(replace(asked, since=since, until=since + timedelta(days=1)))
            found |= {(hit.article_id, hit.ordinal): hit.score + _NAMED_DAY for hit in of_day}
        best = sorted(found, key=lambda place: (-found[place], place))[:_READ]
        rarity = self._index.rarity(asked_terms(words, self.language))
        alike = self._alike(words)
        self._fetch(best)
        return found | {place: found[place] + _AROUND * self._around(place, rarity, alike) for place in best}

    def article(self, article_id: str) -> AnnotatedArticle | None:
        """The article of a place that was found; None where it is gone since."""
        self._fetch([(article_id, 0)])
        return self._articles.get(article_id)

    def read(self, found: Iterable[Found]) -> Iterator[tuple[Found, AnnotatedArticle]]:
        """What was found, with its article."""
        return ((one, self._articles[one.article_id]) for one in found if one.article_id in self._articles)

    def _fetch(self, places: Iterable[Place]) -> None:
        new = {article_id for article_id, _ in places} - self._articles.keys()
        if new:
            self._articles |= self._library.several(new)

    def _alike(self, words: str) -> dict[str, dict[str, float]]:
        """The terms that another may stand for → those, each with what it is worth: no more than the term that is asked."""
        if self._likes is None:
            return {}
        own = [word for word in telling_words(words, self.language) if word == word.lower() and len(word) >= _LEAST]
        found = {
            term: {other for like in self._likes(word, self.language) for other in terms(like, self.language)} - {term}
            for word in own
            for term in terms(word, self.language)
        }
        rarity = self._index.rarity({*found}.union(*found.values()))
        return {term: {other: _ALIKE * min(rarity[term], rarity[other]) for other in others} for term, others in found.items()}

    def _around(self, place: Place, rarity: dict[str, float], alike: dict[str, dict[str, float]]) -> float:
        """BM25 of the sentence and its neighbours as one text, and what they tell in words of like meaning."""
        article_id, ordinal = place
        often = Counter(term for at in range(ordinal - 1, ordinal + 2) for term in self._terms_of((article_id, at)))
        exact = sum(rarity[term] * count * (1 + _SATURATION) / (count + _SATURATION) for term, count in often.items() if term in rarity)
        others = (likes for term, likes in alike.items() if term not in often)
        return exact + sum(max((likes[term] for term in likes.keys() & often.keys()), default=0.0) for likes in others)

    def _terms_of(self, place: Place) -> list[str]:
        known = self._terms.get(place)
        if known is None:
            article_id, ordinal = place
            annotated = self._articles.get(article_id)
            spans = annotated.annotation.sentences if annotated else ()
            stands = annotated is not None and 0 <= ordinal < len(spans)
            known = terms(spans[ordinal].of(annotated.article.text), annotated.article.language) if annotated and stands else []
            self._terms[place] = known
        return known
