"""PassageIndex in memory: a simple reference for what the search engine must find, and enough for a few articles."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot import names
from bot.model import Hit, PassageKind
from bot.retrieval import scoring
from bot.retrieval.terms import asked_pairs, asked_phrases, asked_terms, pairs, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.model import Passage, Query

_SATURATION = 0.4


@dataclass(frozen=True, slots=True)
class _Entry:
    passage: Passage
    words: tuple[str, ...]
    pairs: frozenset[str]
    title: tuple[str, ...]
    actor: frozenset[str]
    target: frozenset[str]
    outlet: str


class MemoryIndex:
    """Looks at every passage for every query (BM25 without length norms); nothing is kept when the process ends."""

    def __init__(self) -> None:
        self._entries: dict[str, list[_Entry]] = {}
        self._added: dict[str, list[_Entry]] = defaultdict(list)
        self._removed: set[str] = set()

    def add(self, passages: Iterable[Passage]) -> None:
        for passage in passages:
            words = terms(passage.text, passage.language)
            self._added[passage.article_id].append(
                _Entry(
                    passage,
                    tuple(words),
                    frozenset(pairs(words, passage.language)),
                    tuple(terms(passage.title, passage.language)),
                    frozenset(names.bearers(passage.actor or "")),
                    frozenset(names.bearers(passage.target or "")),
                    names.key(passage.outlet),
                )
            )

    def remove(self, article_ids: Iterable[str]) -> None:
        for article_id in article_ids:
            self._removed.add(article_id)
            self._added.pop(article_id, None)

    def commit(self) -> None:
        entries = {article: list(of_it) for article, of_it in self._entries.items() if article not in self._removed}
        for article, of_it in self._added.items():
            entries.setdefault(article, []).extend(of_it)
        self._entries = entries
        self._added, self._removed = defaultdict(list), set()

    def search(self, query: Query) -> list[Hit]:
        matches = list(self._matches(query))
        asked = asked_terms(query.words, query.language)
        if asked:
            weights = self._weights([*asked, *asked_pairs(query.words, query.language)])
            ranked = sorted(((_score(entry, asked, weights, query), entry) for entry in matches), key=lambda pair: -pair[0])
        else:
            ranked = [(0.0, entry) for entry in sorted(matches, key=_age)]
        hits: list[Hit] = []
        seen: Counter[str] = Counter()
        for score, entry in ranked:
            passage = entry.passage
            seen[passage.article_id] += 1
            if query.per_article is None or seen[passage.article_id] <= query.per_article:
                hits.append(Hit(passage.article_id, passage.kind, passage.ordinal, passage.span, score))
        return hits[: query.limit]

    def count(self, query: Query) -> int:
        return sum(1 for _ in self._matches(query))

    def rarity(self, terms: Iterable[str]) -> dict[str, float]:
        entries = [entry for of_it in self._entries.values() for entry in of_it]
        sentences = [set(entry.words) for entry in entries if entry.passage.kind is PassageKind.SENTENCE]
        return {term: scoring.rarity(sum(term in words for words in sentences), len(entries)) for term in terms}

    def _matches(self, query: Query) -> Iterator[_Entry]:
        asked = set(asked_terms(query.words, query.language))
        phrases = asked_phrases(query.phrase or "", query.language)
        if (query.words and not asked) or (query.phrase and not phrases):
            return
        actors, targets, outlets = (_keys(wanted) for wanted in (query.actors, query.targets, query.outlets))
        for entry in (entry for of_it in self._entries.values() for entry in of_it):
            passage = entry.passage
            if (
                passage.kind == query.kind
                and (query.acts is None or passage.act in query.acts)
                and (actors is None or not entry.actor.isdisjoint(actors))
                and (targets is None or not entry.target.isdisjoint(targets))
                and (outlets is None or entry.outlet in outlets)
                and (query.languages is None or passage.language in query.languages)
                and (query.articles is None or passage.article_id in query.articles)
                and (query.since is None or (passage.published is not None and passage.published >= query.since))
                and (query.until is None or (passage.published is not None and passage.published < query.until))
                and (not asked or not asked.isdisjoint(entry.words) or not asked.isdisjoint(entry.title))
                and (not phrases or any(_stands_in(phrase, entry.words) for phrase in phrases))
            ):
                yield entry

    def _weights(self, asked: list[str]) -> dict[str, float]:
        """The inverse document frequency of each term and pair."""
        entries = [entry for of_it in self._entries.values() for entry in of_it]
        found = Counter(term for entry in entries for term in asked if term in entry.words or term in entry.pairs)
        return {term: scoring.rarity(found[term], len(entries)) for term in asked}


def _score(entry: _Entry, asked: list[str], weights: dict[str, float], query: Query) -> float:
    often = Counter(entry.words)
    score = sum(weights[term] * often[term] * (1 + _SATURATION) / (often[term] + _SATURATION) for term in asked)
    score += scoring.TITLE * sum(weights[term] for term in asked if term in entry.title)
    score += scoring.PAIR * sum(weights[pair] for pair in asked_pairs(query.words, query.language) if pair in entry.pairs)
    return score + (scoring.OUTLET if entry.outlet in (_keys(query.boosted_outlets) or ()) else 0.0)


def _keys(wanted: frozenset[str] | None) -> frozenset[str] | None:
    return None if wanted is None else frozenset(map(names.key, wanted))


def _age(entry: _Entry) -> float:
    """Newest first; what has no date comes last."""
    published = entry.passage.published
    return -published.timestamp() if published else math.inf


def _stands_in(phrase: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words) - len(phrase) + 1))
