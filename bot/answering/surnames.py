"""Who is asked for by full name, where an article goes on with the surname alone and its annotation leaves that open."""

from __future__ import annotations

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


def keys(asked: NameMatch | None, sources: Sources) -> frozenset[str] | None:
    """The names under which somebody asked for is looked up, his surname alone among them; None where nobody known is asked for."""
    return frozenset(asked.names) | bare(asked, sources) if asked is not None and asked.names else None


def means(annotated: AnnotatedArticle, name: str, asked: NameMatch) -> bool:
    """Whether ``name`` is who is asked for: a surname alone only where the article has the full name, and nobody else's like it."""
    words, surname = names.words(asked.asked), names.words(name)
    if len(surname) > 1 or len(words) == 1 or (surname[0] != words[-1] and names.key(name) in map(names.key, asked.names)):
        return True
    whole, alone = {words, *filter(lambda each: len(each) > 1, map(names.words, asked.names))}, f" {''.join(surname)}"
    full = tuple(f" {' '.join(each)} " for each in whole)
    others = map(names.key, {mention.name for mention in annotated.annotation.names if mention.name})
    if not all(f" {other} ".endswith(full) for other in others if other.endswith(alone)):
        return False
    text = names.folded(annotated.article.text)
    return any(all(word in text for word in each) and names.side_by_side(each).search(text) for each in whole)
