"""Free text → the best places to read: short stretches of neighbouring sentences.

The first places are those that fit the question best. The rest are looked for with the words that the first have in common too
(relevance feedback), so that what the question calls otherwise than the articles is found as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.retrieval.asking import parts
from bot.retrieval.choosing import Choice, Found
from bot.retrieval.feedback import learnt_words
from bot.retrieval.worth import Worth

if TYPE_CHECKING:
    from bot.retrieval.index import PassageIndex
    from bot.retrieval.library import Library

_FIRST = 4
"""Places that are found by the question alone, and that the others learn from."""


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
    """At most ``limit`` places, best first, and at most half of them from one article; never raises on what a user may type."""
    worth = Worth(index, library, text)
    of_parts = [worth.of(part) for part in parts(worth.words, worth.language)]
    choice = Choice(worth.article, worth.of(worth.words), of_parts, per_article=max(1, limit // 2))
    found = choice.take(min(limit, _FIRST))
    if len(found) == _FIRST < limit:
        stretches = [(one.span.of(annotated.article.text), annotated.article.language) for one, annotated in worth.read(found)]
        learnt = learnt_words(stretches, worth.words, worth.language, index.rarity)
        if learnt:
            choice.add(worth.of(" ".join((worth.words, *learnt))))
        found += choice.take(limit - _FIRST)
    return found
