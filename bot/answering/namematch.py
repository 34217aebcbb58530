"""Which names of the corpus a name in a question means: compared word by word, so that typing mistakes are read over.

Scorers over whole strings go wrong both ways ("Ana Ruiz" is near "Ana Reis", "Ruiz" is far from "Ana Maria Ruiz"), so each word asked
must be near a word of the name. Only the distinct words are compared; the names that hold them are looked up.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
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
_PART = re.compile(r"[^\W_]+")


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
        self._holding: dict[str, list[int]] = defaultdict(list)
        self._joined: dict[str, list[int]] = defaultdict(list)
        self._initials: dict[str, list[int]] = defaultdict(list)
        for number, name in enumerate(self._known):
            parts = _parts(name.key)
            for part in set(parts):
                self._holding[part].append(number)
            self._joined["".join(parts)].append(number)
            if len(parts) > 1:
                self._initials["".join(part[0] for part in parts)].append(number)
        self._words = list(self._holding)

    def match(self, asked: str) -> NameMatch:
        """The names that ``asked`` may mean, best first; none where no name holds a word like each of its words."""
        parts = _parts(names.key(asked))
        if not parts:
            return NameMatch(asked, (), exact=False)
        score, numbers = self._scored(parts)
        if score < 100:
            if same := self._joined.get("".join(parts)):
                return NameMatch(asked, tuple(self._known[number].name for number in same), exact=True)
            if not numbers and asked.isupper() and len(parts) == 1 and (same := self._initials.get(parts[0])):
                numbers = same
        return NameMatch(asked, tuple(self._known[number].name for number in numbers), exact=score == 100)

    def known(self, asked: str) -> float:
        """How well the words of ``asked`` are known as those of one name: 0, or from the cut-off to 100."""
        parts = _parts(names.key(asked))
        if not parts:
            return 0
        return 100 if "".join(parts) in self._joined else self._scored(parts)[0]

    def near(self, asked: str, most: int = 3) -> list[str]:
        """Names that share a word with ``asked`` or have one almost like it, the nearest first."""
        found: dict[int, float] = defaultdict(float)
        for part in _parts(names.key(asked)):
            for word, score, _ in process.extract(part, self._words, scorer=fuzz.ratio, score_cutoff=CUTOFF - 15, limit=10):
                if len(part) > 2 or score == 100:
                    for number in self._holding[word][:_MOST]:
                        found[number] += score
        ordered = sorted(found, key=lambda number: (-found[number], -self._known[number].count, self._known[number].name))
        return [self._known[number].name for number in ordered[:most]]

    def beginning(self, prefix: str, most: int) -> list[str]:
        """Names of which a word begins with each word of ``prefix``, in the order of the list."""
        parts = _parts(names.key(prefix)) if prefix.strip() else ()
        found = []
        for known in self._known:
            words = _parts(known.key) if parts else ()
            if all(any(word.startswith(part) for word in words) for part in parts):
                found.append(known.name)
                if len(found) == most:
                    break
        return found

    def _scored(self, parts: Sequence[str]) -> tuple[float, list[int]]:
        """The best minimum over the words asked, and the names that reach it, best first."""
        scores: dict[int, float] = {}
        for at, part in enumerate(parts):
            of_part: dict[int, float] = {}
            for word, score in self._like(part):
                for number in self._holding[word]:
                    of_part[number] = max(score, of_part.get(number, 0))
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
        cutoff = _MEDIUM_CUTOFF if len(part) == _MEDIUM else CUTOFF
        return [(word, score) for word, score, _ in process.extract(part, self._words, scorer=fuzz.ratio, score_cutoff=cutoff, limit=5)]

    def _ordered(self, parts: Sequence[str], numbers: list[int]) -> list[int]:
        """The names whose words end like those asked (surnames), else those that begin so, else those that hold them."""

        def place(number: int) -> int:
            words = _parts(self._known[number].key)
            if len(words) == len(parts):
                return 0
            if _alike(words[-len(parts) :], parts):
                return 1
            return 2 if _alike(words[: len(parts)], parts) else 3

        by_place: dict[int, list[int]] = defaultdict(list)
        for number in sorted(numbers, key=lambda number: (-self._known[number].count, self._known[number].name)):
            by_place[place(number)].append(number)
        if whole := by_place[0]:
            enough = max(self._known[number].count for number in whole) / _RIVAL
            return (whole + [number for number in by_place[1] if self._known[number].count >= enough])[:_MOST]
        return next((by_place[at][:_MOST] for at in (1, 2, 3) if by_place[at]), [])


def _alike(words: Sequence[str], parts: Sequence[str]) -> bool:
    return all(fuzz.ratio(word, part) >= CUTOFF for word, part in zip(words, parts, strict=True))


def _parts(key: str) -> tuple[str, ...]:
    """The words of a key, parted at hyphens too, abbreviations without their full stops."""
    return tuple(_PART.findall(re.sub(r"(?<=\b\w)\.(?=\w\b)", "", key).replace("'", "")))


def fullest(found: Sequence[str]) -> dict[str, str]:
    """Each name → the one it is shown as: a surname alone is the one longer name among ``found`` that ends with it."""
    parts = {name: _parts(names.key(name)) for name in found}
    shown = {}
    for name, words in parts.items():
        longer = {names.key(other): other for other, its in parts.items() if len(its) > len(words) and its[-len(words) :] == words}
        shown[name] = next(iter(longer.values())) if len(longer) == 1 else name
    return shown
