"""Many names held in little memory: arrays of numbers in the place of objects, and each word of all names once."""

from __future__ import annotations

import re
from array import array
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PART = re.compile(r"[^\W_]+")
_INITIAL_STOP = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_SPELT = ("utf-8", "surrogatepass")


class KnownName(NamedTuple):
    """A name of the corpus, the key it is indexed under, how often it occurs, and how often of that it speaks, acts or is acted on."""

    name: str
    key: str
    count: int  # type: ignore[assignment] # hides the tuple's own method
    told: int = 0


def parts_of(key: str) -> tuple[str, ...]:
    """The words of a key, parted at hyphens too, abbreviations without their full stops."""
    if key.replace(" ", "").isalnum():  # nearly all of them, and much faster
        return tuple(key.split())
    return tuple(_PART.findall(_INITIAL_STOP.sub("", key).replace("'", "")))


class NameList:
    """Names by number, in some 80 bytes each; their words by number too.

    ``listed`` and ``ranks`` are each name's place: those that are told of most first, or those that occur most; ``counts`` is how
    often each occurs, ``lengths`` how many words it has, ``firsts`` and ``lasts`` the numbers of its first and last word.
    """

    def __init__(self, known: Iterable[KnownName]) -> None:
        self.number_of: dict[str, int] = {}
        self._text, self._ends, self._words, self._stops = bytearray(), _numbers([0]), _numbers(), _numbers([0])
        self.counts, told = _numbers(), array("Q")
        for name, key, count, of_it in known:
            self._text += name.encode(*_SPELT)
            self._ends.append(len(self._text))
            self._words.extend([self.number_of.setdefault(part, len(self.number_of)) for part in parts_of(key)])
            self._stops.append(len(self._words))
            self.counts.append(count)
            told.append(of_it << 32 | count)
        self._place(told)
        self._number_words()
        starts, ends = self._stops[:-1], self._stops[1:]
        self.lengths = _numbers([end - start for start, end in zip(starts, ends, strict=True)])
        self.firsts = _numbers([self._words[start] if start < end else 0 for start, end in zip(starts, ends, strict=True)])
        self.lasts = _numbers([self._words[end - 1] if start < end else 0 for start, end in zip(starts, ends, strict=True)])
        self._hold()

    def _place(self, told: Sequence[int]) -> None:
        text, ends = bytes(self._text), self._ends
        spelt = [text[start:end] for start, end in pairwise(ends)]  # UTF-8 sorts as its characters do
        by_name = sorted(range(len(spelt)), key=spelt.__getitem__)
        self.first = _numbers(sorted(by_name, key=told.__getitem__, reverse=True))
        """The numbers in the order of ``listed``."""
        self.listed = _places(self.first)
        self.ranks = _places(sorted(by_name, key=self.counts.__getitem__, reverse=True))

    def _number_words(self) -> None:
        """In the order in which the names have them, as they are listed."""
        words, stops, of_old = self._words, self._stops, dict[int, int]()
        for number in self.first:
            for word in words[stops[number] : stops[number + 1]]:
                of_old.setdefault(word, len(of_old))
        spelt = list(self.number_of)
        self.words = [spelt[word] for word in of_old]
        self.number_of = {word: number for number, word in enumerate(self.words)}
        self._words = _numbers(map(of_old.__getitem__, words))

    def _hold(self) -> None:
        """For each word the names that hold it, as they are listed, one stretch behind the other."""
        starts = _numbers(bytes(4 * (len(self.words) + 1)))
        for word in self._words:
            starts[word + 1] += 1
        for word in range(len(self.words)):
            starts[word + 1] += starts[word]
        free, held, stops, words = _numbers(starts), _numbers(bytes(4 * len(self._words))), self._stops, self._words
        for number in self.first:
            for word in words[stops[number] : stops[number + 1]]:
                held[free[word]] = number
                free[word] += 1
        self._starts, self._held = starts, held

    def __len__(self) -> int:
        return len(self.counts)

    def name(self, number: int) -> str:
        """The name as it is spelt."""
        return self._text[self._ends[number] : self._ends[number + 1]].decode(*_SPELT)

    def parts(self, number: int) -> list[str]:
        """The words of the name."""
        return [self.words[word] for word in self._words[self._stops[number] : self._stops[number + 1]]]

    def holding(self, word: str) -> array[int]:
        """The numbers of the names that hold the word; a name that has it twice stands there twice."""
        at = self.number_of.get(word)
        return self._held[self._starts[at] : self._starts[at + 1]] if at is not None else _numbers()

    def written_as_one(self, joined: str) -> list[int]:
        """The names whose words without the spaces are ``joined``, as they are listed."""
        number_of, firsts, lasts, ways = self.number_of, self.firsts, self.lasts, range(1, len(joined) + 1)
        begins = {number_of[joined[:at]]: joined[:at] for at in ways if joined[:at] in number_of}
        ends = {number_of[joined[-at:]] for at in ways if joined[-at:] in number_of}
        near = (at for word in begins for at in self.holding(begins[word]) if firsts[at] == word and lasts[at] in ends)
        found = {at for at in near if "".join(self.parts(at)) == joined}
        return sorted(found, key=self.listed.__getitem__)

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


def _numbers(start: Iterable[int] | bytes = ()) -> array[int]:
    return array("I", start)


def _places(order: Sequence[int]) -> array[int]:
    """The place of each number in the order."""
    places = _numbers(bytes(4 * len(order)))
    for place, number in enumerate(order):
        places[number] = place
    return places
