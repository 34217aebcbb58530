"""Many names held in little memory: arrays of numbers in the place of objects, and each word of all names once."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    Numbers: TypeAlias = array[int] | memoryview

_PART = re.compile(r"[^\W_]+")
_INITIAL_STOP = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_MANY = 16
"""Names that can be looked through for one whose words are looked at."""
SPELT = ("utf-8", "surrogatepass")
"""How names are kept as bytes."""


class KnownName(NamedTuple):
    """A name of the corpus, the key it is indexed under, how often it occurs, and how often of that it speaks, acts or is acted on."""

    name: str
    key: str
    count: int  # type: ignore[assignment] # hides the tuple's own method
    told: int = 0


class Columns(NamedTuple):
    """What is known of each name by its number, and of each word by its own; all are numbers of four bytes."""

    ends: Numbers
    """Where each name ends in the text of all."""
    parts: Numbers
    """The words of all names, one name behind the other …"""
    stops: Numbers
    """… and where each name begins among them."""
    starts: Numbers
    """Where each word begins among …"""
    held: Numbers
    """… the names that hold it, as they are listed."""
    counts: Numbers
    """How often each name occurs."""
    first: Numbers
    """The names as they are listed: those that are told of most first."""
    listed: Numbers
    """The place of each in that."""
    ranks: Numbers
    """Its place among all where those that occur most come first."""
    lengths: Numbers
    """How many words it has."""
    firsts: Numbers
    """Its first word."""
    lasts: Numbers
    joined: Numbers
    """The names in the order of their words written as one."""


def parts_of(key: str) -> tuple[str, ...]:
    """The words of a key, parted at hyphens too, abbreviations without their full stops."""
    if key.replace(" ", "").isalnum():  # nearly all of them, and much faster
        return tuple(key.split())
    return tuple(_PART.findall(_INITIAL_STOP.sub("", key).replace("'", "")))


class NameList:
    """Names by number, in some 80 bytes each; their words by number too. ``text`` is all of them, one behind the other."""

    def __init__(self, text: bytes | memoryview, words: Sequence[str], columns: Columns) -> None:
        self.text, self.words, self.columns = text, words, columns
        self.number_of = {word: number for number, word in enumerate(words)}
        self._in = columns
        self.counts, self.first, self.listed, self.ranks = columns.counts, columns.first, columns.listed, columns.ranks
        self.lengths, self.firsts, self.lasts = columns.lengths, columns.firsts, columns.lasts

    def __len__(self) -> int:
        return len(self.counts)

    def name(self, number: int) -> str:
        """The name as it is spelt."""
        return str(self.text[self._in.ends[number] : self._in.ends[number + 1]], *SPELT)

    def parts(self, number: int) -> list[str]:
        """The words of the name."""
        return [self.words[word] for word in self._in.parts[self._in.stops[number] : self._in.stops[number + 1]]]

    def holding(self, word: str) -> Numbers:
        """The numbers of the names that hold the word; a name that has it twice stands there twice."""
        at = self.number_of.get(word)
        return self._in.held[self._in.starts[at] : self._in.starts[at + 1]] if at is not None else array("I")

    def written_as_one(self, joined: str) -> list[int]:
        """The names whose words without the spaces are ``joined``, as they are listed."""
        order = self._in.joined
        found = []
        for at in range(bisect_left(order, joined, key=self._joined), len(order)):
            if self._joined(order[at]) != joined:
                break
            found.append(order[at])
        return sorted(found, key=self.listed.__getitem__)

    def _joined(self, number: int) -> str:
        return "".join(self.parts(number))

    def with_all(self, words: Sequence[str]) -> list[int]:
        """The names that hold each of the words, as they are listed."""
        fewest, *others = sorted((self.holding(word) for word in words), key=len) or [array("I")]
        found = dict.fromkeys(fewest)
        if not found or not others:
            return list(found)
        if sum(map(len, others)) < _MANY * len(found):
            every = set(found).intersection(*others)
            return [at for at in found if at in every]
        ends, parts, wanted = self._in.stops, self._in.parts, [self.number_of.get(word, -1) for word in words]
        return [at for at in found if all(word in parts[ends[at] : ends[at + 1]] for word in wanted)]

    def with_initials(self, initials: str) -> list[int]:
        """The names of several words that begin with these letters, as they are listed."""
        many, lengths, firsts, lasts = len(initials), self.lengths, self.firsts, self.lasts
        if many <= 1:
            return []
        begins = {number for number, word in enumerate(self.words) if word[0] == initials[0]}
        ends = {number for number, word in enumerate(self.words) if word[0] == initials[-1]}
        near = (at for at in range(len(self)) if lengths[at] == many and firsts[at] in begins and lasts[at] in ends)
        found = [at for at in near if "".join([part[0] for part in self.parts(at)]) == initials]
        return sorted(found, key=self.listed.__getitem__)
