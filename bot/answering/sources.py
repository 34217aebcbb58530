"""What an answer is made from: the index, the library, and the names that the library knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot import names
from bot.answering.alike import is_known
from bot.answering.knownnames import KnownNames
from bot.model import NameMatch, PassageKind, Query

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.answering.namematch import NameMatcher
    from bot.model import AnnotatedArticle, Hit
    from bot.retrieval.index import PassageIndex
    from bot.retrieval.library import Library

_SECTION = re.compile(r"\s+[|–—:-]\s+|\s*[|:]\s+")
"""Parts an outlet from its section or motto: Harbour Post - Sport."""
_MOSTLY_A_NAME = 0.6
"""The share of the sentences that hold some words in which they must be a name, for them to be one in small letters."""
_PARTLY_A_NAME = 0.25
"""The same of several words side by side, which are rarely anything else."""
_TOGETHER = 16
"""Hits whose articles are read at once."""
_TYPED_FAST = 4
"""Words of so many letters may be any others, mistyped."""


class Sources:
    """Reads the index and the library together; what they disagree on (one is being written) is left out."""

    def __init__(self, index: PassageIndex, library: Library) -> None:
        self.index = index
        self.library = library
        self._known = KnownNames(library)

    @property
    def names(self) -> NameMatcher:
        """The matcher over all names."""
        return self._known.now().names

    @property
    def outlets(self) -> NameMatcher:
        """The matcher over the outlets."""
        return self._known.now().outlets

    def outlet(self, asked: str) -> NameMatch | None:
        """The outlets that ``asked`` means, or None where it is no outlet's name; the sections of one are meant with it."""
        found = self.outlets.match(asked)
        whole = tuple(name for name in found.names if len(names.words(name)) == len(names.words(asked)))
        if not whole:
            sections = (known for known in self.library.outlets() if names.key(_SECTION.split(known.name)[0]) == names.key(asked))
            whole = tuple(known.name for known in sections)
        return NameMatch(asked, whole, found.exact) if whole else None

    def stands(self, phrase: str, language: str) -> bool:
        """Whether a sentence holds the words side by side."""
        return self._count(phrase, language) > 0

    def meant(self, phrase: str, language: str) -> tuple[str, ...]:
        """The names that the words of a question are, or are mistyped for; none where they are mostly ordinary words (go, home)."""
        often = self.names.frequency(phrase)
        if often:
            enough = _PARTLY_A_NAME if " " in phrase else _MOSTLY_A_NAME
            return self.names.match(phrase).names if often >= enough * self._count(phrase, language) else ()
        mistyped = " " not in phrase and len(phrase) > _TYPED_FAST and not self.stands(phrase, language)
        mistyped = mistyped and not is_known(phrase, language)
        return self.names.match(phrase).names if mistyped else ()

    def count(self, words: str, language: str) -> int:
        """How many sentences hold any of the words."""
        return self.index.count(Query(words=words, language=language))

    def _count(self, phrase: str, language: str) -> int:
        return self.index.count(Query(phrase=phrase, language=language))

    def found(self, query: Query) -> Iterator[tuple[Hit, AnnotatedArticle]]:
        """The hits of a query with their articles, best first, without those whose article has changed since."""
        hits = self.index.search(query)
        for start in range(0, len(hits), _TOGETHER):
            some = hits[start : start + _TOGETHER]
            articles = self.library.several(hit.article_id for hit in some)
            for hit in some:
                annotated = articles.get(hit.article_id)
                if annotated is not None and _still_there(hit, annotated):
                    yield hit, annotated


def _still_there(hit: Hit, annotated: AnnotatedArticle) -> bool:
    annotation = annotated.annotation
    if hit.kind is PassageKind.SENTENCE:
        return hit.ordinal < len(annotation.sentences) and annotation.sentences[hit.ordinal] == hit.span
    if hit.kind is PassageKind.STATEMENT:
        return hit.ordinal < len(annotation.attributions) and annotation.attributions[hit.ordinal].span == hit.span
    return hit.ordinal < len(annotation.relations) and annotation.relations[hit.ordinal].evidence == hit.span
