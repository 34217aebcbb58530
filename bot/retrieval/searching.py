"""Free text → the best places to read: short stretches of neighbouring sentences.

The first places are those that fit the question best. The rest are looked for with the words that the first have in common too
(relevance feedback), so that what the question calls otherwise than the articles is found as well; and each part of the question with
the names among them, so that a part is found that tells more of whom another part has found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.retrieval.choosing import Choice, Found
from bot.retrieval.feedback import learnt_words
from bot.retrieval.worth import Worth

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.retrieval.index import PassageIndex
    from bot.retrieval.library import Library
    from bot.retrieval.worth import Likes

_FIRST = 3
"""Places that are found by the question alone, and that the others learn from."""
_NAMES = 2
"""Learnt names with which each part of the question is looked for."""


def search_row(index: PassageIndex, library: Library, text: str, limit: int = 10, likes: Likes | None = None) -> dict[str, Any]:
    """The results of ``search`` as the command line writes them."""
    results = []
    for found in search(index, library, text, limit, likes):
        annotated = library.article(found.article_id)
        if annotated is not None:
            start, end = found.span.start, found.span.end
            shown = found.span.of(annotated.article.text)
            results.append({"article_id": found.article_id, "text": shown, "start": start, "end": end, "score": round(found.score, 4)})
    return {"results": results}


def search(index: PassageIndex, library: Library, text: str, limit: int = 10, likes: Likes | None = None) -> list[Found]:
    """At most ``limit`` places, best first, and at most half of them from one article; never raises on what a user may type.

    ``likes`` gives the words of like meaning that a place may have instead of those that are asked; without it they count for nothing.
    """
    worth = Worth(index, library, text, likes)
    of_parts = [worth.of(part.words, part.outlets) for part in worth.parts]
    choice = Choice(worth.article, worth.of(worth.words), of_parts, per_article=max(1, limit // 2))
    found = choice.take(min(limit, _FIRST))
    if len(found) == _FIRST < limit:
        stretches = [(one.span.of(annotated.article.text), annotated.article.language) for one, annotated in worth.read(found)]
        learnt = learnt_words(stretches, worth.words, worth.language, index.rarity)
        named = [word for word in learnt if word != word.lower()][:_NAMES]
        if learnt:
            of_parts = [worth.of(_with(part.words, named), part.outlets) for part in worth.parts] if named else []
            choice.add(worth.of(_with(worth.words, learnt)), of_parts)
        found += choice.take(limit - _FIRST)
    return found


def _with(words: str, more: Iterable[str]) -> str:
    return " ".join((words, *more))
