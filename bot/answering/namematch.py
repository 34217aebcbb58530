"""Which names of the corpus a name in a question means: compared word by word, so that typing mistakes are read over.

Scorers over whole strings go wrong both ways ("Ana Ruiz" is near "Ana Reis", "Ruiz" is far from "Ana Maria Ruiz"), so each word asked
must be near a word of the name. Only the distinct words are compared; the names that hold them are looked up.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from heapq import nsmallest
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from bot import names
from bot.model import NameMatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CUTOFF = 85
SHORT = 4
"""Words of so many characters and less must be the same: Ruiz is not Reis."""
_MEDIUM = 5
_MEDIUM_CUTOFF = 88
_RIVAL = 5
"""A full name is meant by its surname unless it is this many times rarer than the surname alone."""
_MOST = 20
_CLOSEST = 5
_REMEMBERED = 4096
"""Words whose near ones are kept: one question asks for the same several times."""
_INITIALS = 2
_PART = re.compile(r"[^\W_]+")
_INITIAL_STOP = re.compile(r"(?<=\b\w)\.(?=\w\b)")


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name of the corpus, the key it is indexed under, and how often it occurs."""

    name: str
    key: str
    count: int


class NameMatcher:
    """Finds names in a fixed list of them; building it takes about a second for 200,000 names, a look-up some milliseconds."""

    def __init__(self, known: Iterable[KnownName]) -> None:
        self._known = tuple(known)
        words: dict[str, str] = {}  # each word is kept once, however many names hold it
        self._parts = [tuple([words.setdefault(part, part) for part in _parts(name.key)]) for name in self._known]
        self._holding: dict[str, list[int]] = defaultdict(list)
        for number, parts in enumerate(self._parts):
            for part in parts:
                self._holding[part].append(number)
        self._near: dict[tuple[str, int], list[tuple[str, float]]] = {}

    @cached_property
    def _joined(self) -> dict[str, tuple[int, ...]]:
        """Names by their words written as one."""
        found: dict[str, tuple[int, ...]] = {}
        for number, parts in enumerate(self._parts):
            joined = "".join(parts)
            found[joined] = (*found.get(joined, ()), number)
        return found

    @cached_property
    def _initials(self) -> dict[str, list[int]]:
        """Names of several words by their initials."""
        return _grouped("".join(part[0] for part in parts) if len(parts) > 1 else "" for parts in self._parts)

    @cached_property
    def _ranks(self) -> list[int]:
        """The place of each name among all, the most frequent first."""
        ranks = [0] * len(self._known)
        for rank, number in enumerate(
            sorted(range(len(ranks)), key=lambda number: (-self._known[number].count, self._known[number].name))
        ):
            ranks[number] = rank
        return ranks

    @cached_property
    def _words(self) -> list[str]:
        """The distinct words in the order of the alphabet."""
        return sorted(self._holding)

    @cached_property
    def _by_shape(self) -> dict[tuple[int, str], list[str]]:
        """The distinct words by length and first letter."""
        shapes: dict[tuple[int, str], list[str]] = defaultdict(list)
        for word in self._holding:
            shapes[len(word), word[0]].append(word)
        return shapes

    @cached_property
    def _by_pair(self) -> dict[str, list[str]]:
        """The distinct words by two letters that stand side by side in them, so that few are compared."""
        pairs: dict[str, list[str]] = defaultdict(list)
        for word in self._holding:
            for pair in _letter_pairs(word):
                pairs[pair].append(word)
        return pairs

    def match(self, asked: str) -> NameMatch:
        """The names that ``asked`` may mean, best first; none where no name holds a word like each of its words."""
        parts = _parts(names.key(asked))
        if not parts:
            return NameMatch(asked, (), exact=False)
        score, numbers = self._scored(parts)
        same = self._joined.get("".join(parts), ())  # written as one word or as two
        if score < 100:
            if same:
                return NameMatch(asked, tuple(self._known[number].name for number in same), exact=True)
            if not numbers and asked.isupper() and len(parts) == 1:
                numbers = self._initials.get(parts[0], [])
        elif len(same) > 1:
            numbers = sorted({*numbers, *same}, key=lambda number: (number not in same, -self._known[number].count))
        return NameMatch(asked, tuple(self._known[number].name for number in numbers), exact=score == 100)

    def known(self, asked: str) -> float:
        """How well the words of ``asked`` are known as those of one name: 0, or from the cut-off to 100."""
        parts = _parts(names.key(asked))
        if not parts:
            return 0
        return 100 if "".join(parts) in self._joined else self._scored(parts)[0]

    def has(self, asked: str) -> bool:
        """Whether ``asked`` is a whole name."""
        return "".join(_parts(names.key(asked))) in self._joined

    def frequency(self, asked: str) -> int:
        """How often the names occur that hold each word of ``asked``."""
        held = [set(self._holding.get(part, ())) for part in _parts(names.key(asked))]
        return sum(self._known[number].count for number in set.intersection(*held)) if held else 0

    def near(self, asked: str, most: int = 3) -> list[str]:
        """Names that share a word with ``asked`` or have one almost like it, the nearest first."""
        found: dict[int, float] = defaultdict(float)
        for part in _parts(names.key(asked)):
            if len(part) > _INITIALS:
                for word, score in self._close(part, CUTOFF - 15):
                    for number in self._holding[word][:_MOST]:
                        found[number] += score
        ordered = sorted(found, key=lambda number: (-found[number], -self._known[number].count, self._known[number].name))
        return [self._known[number].name for number in ordered[:most]]

    def beginning(self, prefix: str, most: int) -> list[str]:
        """Names of which a word begins with each word of ``prefix``, in the order of the list."""
        parts = _parts(names.key(prefix)) if prefix.strip() else ()
        if not parts:
            return [known.name for known in self._known[: 0 if prefix.strip() else most]]
        found = set.intersection(*map(self._numbers, parts))
        return [self._known[number].name for number in nsmallest(most, found)]

    def _numbers(self, prefix: str) -> set[int]:
        start, end = bisect_left(self._words, prefix), bisect_left(self._words, prefix + chr(0x10FFFF))
        return {number for word in self._words[start:end] for number in self._holding[word]}

    def _scored(self, parts: Sequence[str]) -> tuple[float, list[int]]:
        """The best minimum over the words asked, and the names that reach it, best first."""
        scores: dict[int, float] = {}
        for at, part in enumerate(parts):
            of_part: dict[int, float] = {}
            for word, score in sorted(self._like(part) or self._beside(part, at, parts), key=lambda one: one[1]):
                of_part.update(dict.fromkeys(self._holding[word], score))  # the best comes last
            if at == 0:
                scores = of_part
            else:
                scores = {number: min(score, of_part[number]) for number, score in scores.items() if number in of_part}
            if not scores:
                return 0, []
        best = max(scores.values())
        return best, self._ordered(parts, [number for number, score in scores.items() if score == best])

    def _like(self, part: str) -> list[tuple[str, float]]:
        """The known words that ``part`` may be: itself, else those that are near."""
        if part in self._holding:
            return [(part, 100.0)]
        if len(part) <= SHORT:
            return []
        return self._close(part, _MEDIUM_CUTOFF if len(part) == _MEDIUM else CUTOFF)

    def _beside(self, part: str, at: int, parts: Sequence[str]) -> list[tuple[str, float]]:
        """Short words with one letter wrong, beside another word of their name that is right: Ana *Ruis* is Ana Ruiz."""
        right = {number for other, word in enumerate(parts) if other != at for number in self._holding.get(word, ())}
        near = {word for number in right for word in self._parts[number]} if len(part) == SHORT else set()
        return [(word, float(CUTOFF)) for word in near if word[0] == part[0] and len(word) == SHORT and _one_off(part, word)]

    def _close(self, part: str, cutoff: int) -> list[tuple[str, float]]:
        """Near words of about the same length; those with another first letter only where none has the same."""
        near = self._near.get((part, cutoff))
        if near is None:
            lengths = range(max(1, round(len(part) * cutoff / (200 - cutoff))), round(len(part) * (200 - cutoff) / cutoff) + 1)
            same = [word for length in lengths for word in self._by_shape.get((length, part[0]), ())]
            found = process.extract(part, same, scorer=fuzz.ratio, score_cutoff=cutoff, limit=_CLOSEST)
            if not found:
                others = self._with_pairs_of(part, cutoff, lengths)
                found = process.extract(part, others, scorer=fuzz.ratio, score_cutoff=cutoff, limit=_CLOSEST)
            if len(self._near) >= _REMEMBERED:
                self._near.clear()
            near = self._near[part, cutoff] = [(word, score) for word, score, _ in found]
        return near

    def _with_pairs_of(self, part: str, cutoff: int, lengths: range) -> list[str]:
        """The known words that have one of the rarest pairs of letters of ``part``, of so many that not all can be lost."""
        pairs = sorted(_letter_pairs(part), key=lambda pair: len(self._by_pair.get(pair, ())))[: _most_lost(len(part), cutoff) + 1]
        words = {word for pair in pairs for word in self._by_pair.get(pair, ()) if len(word) in lengths}
        return sorted(words, key=lambda word: self._holding[word][0])

    def _ordered(self, parts: Sequence[str], numbers: list[int]) -> list[int]:
        """The names whose words end like those asked (surnames), else those that begin so, else those that hold them."""
        asked, ordered = tuple(parts), sorted(numbers, key=self._ranks.__getitem__)
        whole = [number for number in ordered if len(self._parts[number]) == len(asked)]
        longer = (number for number in ordered if len(self._parts[number]) > len(asked))
        ending = list(islice((number for number in longer if _alike(self._parts[number][-len(asked) :], asked)), _MOST))
        if whole:
            alone = max(self._known[number].count for number in whole)
            full = [number for number in ending if self._known[number].count * _RIVAL >= alone]
            return sorted(whole + full, key=lambda number: -self._known[number].count)[:_MOST]
        beginning = (number for number in ordered if _alike(self._parts[number][: len(asked)], asked))
        return ending or list(islice(beginning, _MOST)) or ordered[:_MOST]


def _letter_pairs(word: str) -> set[str]:
    """Two letters side by side, the ends of the word counting as letters."""
    return {f"{one}{other}" for one, other in pairwise(f" {word} ")}


@cache
def _most_lost(length: int, cutoff: int) -> int:
    """How many pairs a word of ``length`` letters loses at most to one that is like it: two by a letter that goes, one by one more.

    The likeness is 100 (1 - (gone + more) / letters of both).
    """
    share = 1 - cutoff / 100
    ways = ((gone, more) for gone in range(length + 1) for more in range(length + 1))
    return max(2 * gone + more for gone, more in ways if gone + more <= share * (2 * length - gone + more))


def _one_off(one: str, other: str) -> bool:
    return sum(mine != its for mine, its in zip(one, other, strict=True)) == 1


def _alike(words: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    return words == parts or (len(words) == len(parts) and all(map(_near, words, parts)))


@lru_cache(maxsize=1 << 14)
def _near(word: str, part: str) -> bool:
    return fuzz.ratio(word, part) >= CUTOFF


def _grouped(keys: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, key in enumerate(keys):
        found[key].append(number)
    return found


def _parts(key: str) -> tuple[str, ...]:
    """The words of a key, parted at hyphens too, abbreviations without their full stops."""
    if key.replace(" ", "").isalnum():  # nearly all of them, and much faster
        return tuple(key.split())
    return tuple(_PART.findall(_INITIAL_STOP.sub("", key).replace("'", "")))


def fullest(found: Sequence[str]) -> dict[str, str]:
    """Each name → the one it is shown as: a surname alone is the one longer name among ``found`` that ends with it."""
    parts = {name: _parts(names.key(name)) for name in found}
    shown = {}
    for name, words in parts.items():
        longer = {names.key(other): other for other, its in parts.items() if len(its) > len(words) and its[-len(words) :] == words}
        shown[name] = next(iter(longer.values())) if len(longer) == 1 else name
    return shown
