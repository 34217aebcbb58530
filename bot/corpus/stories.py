"""Which articles are one story: copies, excerpts, versions and translations of one text.

Two reports of one event are two stories, however much they agree.
"""

from __future__ import annotations

from array import array
from collections import Counter
from typing import TYPE_CHECKING

from bot.corpus.comparing import same_text, translation
from bot.corpus.fingerprints import Fingerprint, fingerprint, minhash

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Fingerprint", "Stories", "closest", "fingerprint"]

_PERMUTATIONS = 128
_BANDS = 64
"""Bands of two rows find a resemblance of 0.2 in 93 of 100 cases, one of 0.3 in 99.8."""
_COMMON = 32
"""A name that so many articles of a language have leads to none of them."""
_NEAREST = 4
"""Articles in other languages that are compared, those that share the most names first."""


def closest(fingerprint: Fingerprint, others: Iterable[tuple[Fingerprint, str]]) -> str | None:
    """The story of that one of ``others`` which is surest to be the same; for few articles this is quicker than filling ``Stories``."""
    best, surest = None, 0.0
    for other, story in others:
        sure = max(same_text(fingerprint, other), translation(fingerprint, other))
        if sure > surest:
            best, surest = story, sure
    return best


class Stories:
    """The stories of a corpus. A story is named after the first of its articles, and keeps that name without it."""

    def __init__(self) -> None:
        from rensa import RMinHashLSH  # noqa: PLC0415 - only indexing compares articles

        self._near = RMinHashLSH(threshold=0.5, num_perm=_PERMUTATIONS, num_bands=_BANDS)
        self._numbers: dict[str, int] = {}
        self._prints: dict[int, Fingerprint] = {}
        self._story: dict[int, str] = {}
        self._sizes: Counter[str] = Counter()
        self._named: dict[str, dict[int, list[int]]] = {}
        """Language → anchor → the numbers of articles with it."""
        self._next = 0

    def add(self, fingerprint: Fingerprint) -> str:
        """The id of the story that the article belongs to; one that was added before is taken out first."""
        self.remove(fingerprint.article_id)
        number, self._next = self._next, self._next + 1
        story = self._found(fingerprint) or self._fresh(fingerprint.article_id)
        self._numbers[fingerprint.article_id] = number
        self._prints[number] = fingerprint
        self._story[number] = story
        self._sizes[story] += 1
        self._near.insert(number, minhash(fingerprint))
        named = self._named.setdefault(fingerprint.language, {})
        for anchor in set(array("I", fingerprint.anchors)):
            numbers = named.setdefault(anchor, [])
            if len(numbers) < _COMMON:
                numbers.append(number)
        return story

    def remove(self, article_id: str) -> None:
        """Forgets an article; an unknown one is ignored."""
        number = self._numbers.pop(article_id, None)
        if number is None:
            return
        fingerprint = self._prints.pop(number)
        self._sizes[self._story.pop(number)] -= 1
        self._near.remove(number)
        named = self._named[fingerprint.language]
        for anchor in set(array("I", fingerprint.anchors)):
            if number in named[anchor]:
                named[anchor].remove(number)

    def _found(self, fingerprint: Fingerprint) -> str | None:
        """The story of the article that is surest to be the same."""
        best, surest = None, 0.0
        for number, sure in self._compared(fingerprint):
            if sure > surest:
                best, surest = self._story[number], sure
        return best

    def _compared(self, fingerprint: Fingerprint) -> Iterator[tuple[int, float]]:
        for number in self._near.query(minhash(fingerprint)):
            yield number, same_text(fingerprint, self._prints[number])
        shared: Counter[int] = Counter()
        anchors = set(array("I", fingerprint.anchors))
        for language, named in self._named.items():
            if language != fingerprint.language:
                for anchor in anchors & named.keys():
                    if len(named[anchor]) < _COMMON:
                        shared.update(named[anchor])
        for number, _ in shared.most_common(_NEAREST):
            yield number, translation(fingerprint, self._prints[number])

    def _fresh(self, article_id: str) -> str:
        """The article's own id, or one like it where a story of other articles still has that name."""
        name, count = article_id, 1
        while self._sizes[name] > 0:
            count += 1
            name = f"{article_id}-{count}"
        return name
