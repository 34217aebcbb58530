"""Who is asked for by full name, where an article goes on with the surname alone and its annotation leaves that open."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot import names

if TYPE_CHECKING:
    from bot.answering.sources import Sources
    from bot.model import AnnotatedArticle, NameMatch


def bare(asked: NameMatch | None, sources: Sources) -> frozenset[str]:
    """The surname alone of somebody asked for by full name, where the corpus has it as a name of its own."""
    words = names.words(asked.asked) if asked else ()
    if len(words) <= 1:
        return frozenset()
    found = sources.names.match(words[-1])
    return frozenset(name for name in found.names if names.key(name) == words[-1])


def means(annotated: AnnotatedArticle, name: str, asked: NameMatch) -> bool:
    """Whether ``name`` is who is asked for: a surname alone only where the article has the full name, and nobody else's like it."""
    words, surname = names.words(asked.asked), names.words(name)
    if len(surname) > 1 or len(words) == 1:
        return True
    whole, its = {words, *filter(lambda each: len(each) > 1, map(names.words, asked.names))}, "".join(surname)
    full = tuple(f" {' '.join(each)} " for each in whole)
    others = map(names.key, {mention.name for mention in annotated.annotation.names if mention.name})
    if not all(f" {other} ".endswith(full) for other in others if other.endswith(f" {its}")):
        return False
    text = names.folded(annotated.article.text)
    if not any(all(word in text for word in each) for each in whole):  # this look spares most the next
        return False
    if any(_standing_alone(each).search(text) for each in full):  # and this one
        return True
    text = f" {' '.join(names.words(text))} "
    return any(each in text for each in full)


@lru_cache(maxsize=64)
def _standing_alone(name: str) -> re.Pattern[str]:
    """The words of a name with nothing but spaces between them, and no part of a longer word: so they stand most often."""
    words = r"\s+".join(map(re.escape, name.split()))
    return re.compile(rf"(?<![\w.'’&-]){words}(?:['’]s)?(?![^\W_]|[.'’&-][^\W_])")
