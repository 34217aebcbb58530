"""Which names of the corpus a name in a question means: compared word by word, so that typing mistakes are read over.

Scorers over whole strings go wrong both ways ("Ana Ruiz" is near "Ana Reis", "Ruiz" is far from "Ana Maria Ruiz"), so each word asked
must be near a word of the name. Only the distinct words are compared; the names that hold them are looked up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cache, cached_property, lru_cache
from heapq import nsmallest
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from bot import names
from bot.answering.mistyped import likeness
from bot.answering.namelist import parts_of
from bot.model import NameMatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.namelist import NameList


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
"""Names asked, and words with their near ones, that are kept: one question asks for the same several times."""
_INITIALS = 2
_MISTYPED = 2
"""Letters by which a mistyped word may be longer or shorter."""
_LONGEST = 60
"""Letters up to which a word is looked for mistyped."""
_FAR = 60
_SAME_SOUND = {"c": "kz", "k": "cq", "f": "p", "p": "f", "v": "w", "w": "v", "j": "y", "y": "ji", "i": "y", "z": "s", "s": "z"}
"""Letters that a word may begin with instead."""


class NameMatcher:
    """Finds names in a fixed list of them; a look-up takes up to some milliseconds."""

    def __init__(self, known: NameList) -> None:
        self._names = known
        self._near: dict[tuple[str, int], list[tuple[str, float]]] = {}
        self._matched: dict[str, NameMatch] = {}
        self._known: dict[str, float] = {}

    @cached_property
    def _words(self) -> list[str]:
        """The distinct words in the order of the alphabet."""
        return sorted(self._names.words)

    @cached_property
    def _by_shape(self) -> dict[tuple[int, str], list[str]]:
        """The distinct words by length and first letter."""
        shapes: dict[tuple[int, str], list[str]] = defaultdict(list)
        for word in sorted(self._names.words, key=self._names.number_of.__getitem__):
            shapes[len(word), word[0]].append(word)
        return shapes

    @cached_property
    def _by_pair(self) -> dict[str, list[str]]:
        """The distinct words by two letters that stand side by side in them, so that few are compared."""
        pairs: dict[str, list[str]] = defaultdict(list)
        for word in self._names.words:
            for pair in _letter_pairs(word):
                pairs[pair].append(word)
        return pairs

    def match(self, asked: str) -> NameMatch:
        """The names that ``asked`` may mean, best first; none where no name holds a word like each of its words."""
        found = self._matched.get(asked)
        if found is None:
            if len(self._matched) >= _REMEMBERED:
                self._matched.clear()
            found = self._matched[asked] = self._match(asked)
        return found

    def _match(self, asked: str) -> NameMatch:
        parts = parts_of(names.key(asked))
        if not parts:
            return NameMatch(asked, (), exact=False)
        score, likely = self._scored(parts)
        numbers = self._ordered(parts, likely) if likely else []
        same = self._names.written_as_one("".join(parts))  # written as one word or as two
        if score < 100:
            if same:
                return NameMatch(asked, self._spelt(same), exact=True)
            if not numbers and asked.isupper() and len(parts) == 1:
                numbers = self._names.with_initials(parts[0])
            elif len(parts) > 1:
                numbers = numbers or self._mistyped(parts)
                numbers = [*numbers, *(self._sounding_like(numbers[0]) - set(numbers) if numbers else ())]
        elif len(same) > 1:
            numbers = sorted(
                {*numbers, *same}, key=lambda number: (number not in same, -self._names.counts[number], self._names.listed[number])
            )
        return NameMatch(asked, self._spelt(numbers), exact=score == 100)

    def _spelt(self, numbers: Iterable[int]) -> tuple[str, ...]:
        return tuple(map(self._names.name, numbers))

    def known(self, asked: str) -> float:
        """How well the words of ``asked`` are known as those of one name: 0, or from the cut-off to 100."""
        found = self._known.get(asked)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._known[asked] = self._how_known(asked)
        return found

    def _how_known(self, asked: str) -> float:
        parts = parts_of(names.key(asked))
        if not parts:
            return 0
        if len(parts) == 1 and parts[0] in self._names.number_of:
            return 100
        if self._names.written_as_one("".join(parts)):
            return 100
        return self._scored(parts)[0] or (float(CUTOFF) if len(parts) > 1 and self._mistyped(parts) else 0)

    def has(self, asked: str) -> bool:
        """Whether ``asked`` is a whole name."""
        return bool(self._names.written_as_one("".join(parts_of(names.key(asked)))))

    def frequency(self, asked: str) -> int:
        """How often the names occur that hold each word of ``asked``."""
        return sum(map(self._names.counts.__getitem__, self._names.with_all(parts_of(names.key(asked)))))

    def near(self, asked: str, most: int = 3) -> list[str]:
        """Names that share a word with ``asked`` or have one almost like it, the nearest first."""
        found: dict[int, float] = defaultdict(float)
        for part in parts_of(names.key(asked)):
            if len(part) > _INITIALS:
                for word, score in self._close(part, CUTOFF - 15):
                    for number in self._names.holding(word)[:_MOST]:
                        found[number] += score
        ordered = sorted(found, key=lambda number: (-found[number], self._names.ranks[number]))
        return list(self._spelt(ordered[:most]))

    def beginning(self, prefix: str, most: int) -> list[str]:
        """Names of which a word begins with each word of ``prefix``, in the order of the list."""
        parts = parts_of(names.key(prefix)) if prefix.strip() else ()
        if not parts:
            return list(self._spelt(self._names.first[: 0 if prefix.strip() else most]))
        return list(self._spelt(nsmallest(most, set.intersection(*map(self._numbers, parts)), self._names.listed.__getitem__)))

    def _numbers(self, prefix: str) -> set[int]:
        start, end = bisect_left(self._words, prefix), bisect_left(self._words, prefix + chr(0x10FFFF))
        return {number for word in self._words[start:end] for number in self._names.holding(word)}

    def _scored(self, parts: Sequence[str]) -> tuple[float, list[int]]:
        """The best minimum over the words asked, and the names that reach it."""
        if len(parts) == 1:
            likely = self._like(parts[0])
            best = max((score for _, score in likely), default=0)
            one = len(parts[0]) == 1
            held = [at for word, score in likely if score == best for at in (self._called(word) if one else self._names.holding(word))]
            best = best if held else 0
            return best, list(dict.fromkeys(held))
        if all(part in self._names.number_of for part in parts):
            found = self._names.with_all(parts)
            return (100.0, found) if found else (0, [])
        scores: dict[int, float] = {}
        for at, part in enumerate(parts):
            of_part: dict[int, float] = {}
            for word, score in sorted(self._like(part) or self._beside(part, at, parts), key=lambda one: one[1]):
                of_part.update(dict.fromkeys(self._names.holding(word), score))  # the best comes last
            if at == 0:
                scores = of_part
            else:
                scores = {number: min(score, of_part[number]) for number, score in scores.items() if number in of_part}
            if not scores:
                return 0, []
        best = max(scores.values())
        return best, [number for number, score in scores.items() if score == best]

    def _called(self, letter: str) -> list[int]:
        """The names that are this letter, alone or beside another name (Norvik/N): many names of other things hold it."""
        held = self._names.holding(letter)
        return [number for number in held if letter in map(names.key, self._names.name(number).split("/"))]

    def _like(self, part: str) -> list[tuple[str, float]]:
        """The known words that ``part`` may be: itself, else those that are near."""
        if part in self._names.number_of:
            return [(part, 100.0)]
        if len(part) <= SHORT:
            return []
        return self._close(part, _MEDIUM_CUTOFF if len(part) == _MEDIUM else CUTOFF)

    def _mistyped(self, parts: Sequence[str]) -> list[int]:
        """The names of one person or body that end in words like those asked, in their order; none where several people's do."""
        scored = self._ending_like(parts)
        best = max(scored.values(), default=0)
        found = sorted((number for number in scored if scored[number] == best), key=self._names.ranks.__getitem__)
        first = self._names.parts(found[0])[-len(parts) :] if found else []
        alike = all(all(map(_sounds, first, self._names.parts(number)[-len(parts) :])) for number in found)
        return found if alike else []

    def _sounding_like(self, number: int) -> set[int]:
        """The names that only their spelling tells from this one: Pieter, Peiter."""
        parts = self._names.parts(number)
        found = (other for other in self._ending_like(parts) if self._names.lengths[other] == len(parts))
        return {other for other in found if all(map(_sounds, parts, self._names.parts(other)))}

    def _ending_like(self, parts: Sequence[str]) -> dict[int, float]:
        """The names that end in words like these in their order, with how like they are."""
        like = [self._sounding(part) for part in parts]
        held = [{number for word in words for number in self._names.holding(word)} for words in like]
        scored: dict[int, float] = {}
        for number in set.intersection(*held) if all(held) else ():
            ending = self._names.parts(number)[-len(parts) :]
            scores = [words.get(word, 0) for words, word in zip(like, ending, strict=False)]
            if len(ending) == len(parts) and min(scores) and (max(scores) == 100 or sum(scores) / len(scores) >= CUTOFF):
                scored[number] = sum(scores)
        return scored

    def _sounding(self, part: str) -> dict[str, float]:
        """The known words that ``part`` may be, mistyped or written as it sounds, and how like they are."""
        known, begins = part in self._names.number_of, {part[0], *_SAME_SOUND.get(part[0], ())}
        shapes = ((length, first) for length in range(len(part) - _MISTYPED, len(part) + _MISTYPED + 1) for first in begins)
        words = [word for shape in shapes for word in self._by_shape.get(shape, ())]
        near = process.extract(part, words, scorer=fuzz.ratio, score_cutoff=_FAR, limit=None)  # few are left for what takes longer
        return {word: score for word, _, _ in near if (score := likeness(part, word, known=known))}

    def _beside(self, part: str, at: int, parts: Sequence[str]) -> list[tuple[str, float]]:
        """Short words with one letter wrong, beside another word of their name that is right: Ana *Ruis* is Ana Ruiz."""
        if len(part) != SHORT:
            return []
        right = {number for other, word in enumerate(parts) if other != at for number in self._names.holding(word)}
        near = {word for number in right for word in self._names.parts(number)}
        return [(word, float(CUTOFF)) for word in near if word[0] == part[0] and len(word) == SHORT and _one_off(part, word)]

    def _close(self, part: str, cutoff: int) -> list[tuple[str, float]]:
        """Near words of about the same length; those with another first letter only where none has the same."""
        near = self._near.get((part, cutoff)) if len(part) <= _LONGEST else []
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
        return sorted(words, key=self._names.number_of.__getitem__)

    def _ordered(self, parts: Sequence[str], numbers: list[int]) -> list[int]:
        """The names whose words end like those asked (surnames), else those that begin so, else those that hold them."""
        known, many, order = self._names, len(parts), self._names.ranks.__getitem__
        lengths, lasts, firsts = known.lengths, known.lasts, known.firsts
        whole = [number for number in numbers if lengths[number] == many]
        last = self._like_one({lasts[number] for number in numbers}, parts[-1])
        longer = (number for number in numbers if lasts[number] in last and lengths[number] > many)
        ending = nsmallest(_MOST, longer if many == 1 else (at for at in longer if _alike(known.parts(at)[-many:], parts)), order)
        if whole:
            alone = max(map(known.counts.__getitem__, whole))
            full = [number for number in ending if known.counts[number] * _RIVAL >= alone]
            return sorted(sorted(whole, key=order) + full, key=lambda number: -known.counts[number])[:_MOST]
        if ending:
            return ending
        first = self._like_one({firsts[number] for number in numbers}, parts[0])
        others = (number for number in numbers if firsts[number] in first)
        beginning = others if many == 1 else (at for at in others if _alike(known.parts(at)[:many], parts))
        return nsmallest(_MOST, beginning, order) or nsmallest(_MOST, numbers, order)

    def _like_one(self, words: Iterable[int], asked: str) -> set[int]:
        """Those of the words, by number, that ``asked`` may be."""
        spelt = {word: self._names.words[word] for word in words}
        return {word for _, _, word in process.extract(asked, spelt, scorer=fuzz.ratio, score_cutoff=CUTOFF, limit=None)}


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


def _sounds(word: str, other: str) -> bool:
    return likeness(word, other, known=True) > 0


def _alike(words: Sequence[str], asked: Sequence[str]) -> bool:
    return len(words) == len(asked) and all(map(_near, asked, words))


@lru_cache(maxsize=1 << 14)
def _near(word: str, part: str) -> bool:
    return fuzz.ratio(word, part) >= CUTOFF


def fullest(found: Sequence[str]) -> dict[str, str]:
    """Each name → the one it is shown as: a surname alone is the one longer name among ``found`` that ends with it.

    North Falkenau is a longer name, but of another place.
    """
    parts = {name: parts_of(names.key(name)) for name in found}
    shown = {}
    for name, words in parts.items():
        longer = {names.key(other): other for other, its in parts.items() if len(its) > len(words) and its[-len(words) :] == words}
        longer = {key: other for key, other in longer.items() if names.PARTING.isdisjoint(parts[other][: -len(words)])}
        shown[name] = next(iter(longer.values())) if len(longer) == 1 else name
    return shown
