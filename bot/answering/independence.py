"""How many sources really say it: copies of one text are one, and whoever takes it from another outlet counts with that outlet."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from bot import names
from bot.model import Reliance

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.model import AnnotatedArticle, Citation


def independent_sources(citations: Sequence[Citation], articles: Mapping[str, AnnotatedArticle]) -> int:
    """The number of stories that do not lean on one another; ``articles`` holds those of the citations by id."""
    own = {names.key(citation.article.outlet): citation.story for citation in reversed(citations)}
    leans: dict[str, str] = {}
    for citation in citations:
        outlet = _relied_on(citation, articles[citation.article.id])
        if outlet and own.get(outlet, outlet) != citation.story:
            leans.setdefault(citation.story, own.get(outlet, f"outlet {outlet}"))
    return len({_origin(citation.story, leans) for citation in citations})


def reliances(citations: Sequence[Citation], articles: Mapping[str, AnnotatedArticle]) -> tuple[Reliance, ...]:
    """The outlets that articles of the citations have it from, with the number of these articles, the most relied on first."""
    outlets: dict[str, str] = {}
    relying: dict[str, set[str]] = defaultdict(set)
    for citation in citations:
        annotated = articles[citation.article.id]
        key = _relied_on(citation, annotated)
        named = {names.key(name): name for name in (*annotated.annotation.relies_on, annotated.article.source_outlet) if name}
        if key in named:  # a person who relays something is no outlet
            outlets.setdefault(key, named[key])
            relying[key].add(citation.article.id)
    return tuple(
        Reliance(outlets[key], len(found)) for key, found in sorted(relying.items(), key=lambda item: (-len(item[1]), item[0]))
    )


def _relied_on(citation: Citation, annotated: AnnotatedArticle) -> str:
    """The key of the outlet that the citation's article has this from, or nothing.

    What is taken from somewhere as a whole (the page says so, not the text) is all taken from there. An outlet that the text names
    counts in the paragraphs that name it: the rest may be the article's own.
    """
    reporter = citation.reporter.name if citation.reporter else None
    text = annotated.article.text
    start = text.rfind("\n", 0, citation.span.start) + 1
    end = text.find("\n", citation.span.end)
    paragraph = text[start : end if end >= 0 else len(text)].casefold()
    relied = [(name, name.casefold()) for name in annotated.annotation.relies_on]
    named = (name for name, folded in relied if folded in paragraph or folded not in text.casefold())
    others = (reporter, annotated.article.source_outlet, *named)
    keys = (names.key(name) for name in others if name)
    return next((key for key in keys if not _is_same(key, names.key(citation.article.outlet))), "")


def _is_same(one: str, other: str) -> bool:
    """Whether two keys are of one house: CNBC and CNBC World, Fox News Digital and Fox News Health."""
    short, long = sorted((one.replace(" ", ""), other.replace(" ", "")), key=len)
    return (bool(short) and long.startswith(short)) or (" " in one and one.split()[:2] == other.split()[:2])


def _origin(story: str, leans: Mapping[str, str]) -> str:
    seen = {story}
    while story in leans and leans[story] not in seen:
        story = leans[story]
        seen.add(story)
    return min(seen) if story in leans else story
