"""What free text asks for beside its words: the outlets and days that it names, and the parts that it has. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from bot import names
from bot.languages import by_language
from bot.retrieval.terms import STOPWORDS, telling_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.languages.times import TimeWords

_TIMES: dict[str, TimeWords] = by_language("times", "TIME_WORDS")
_MONTHS = {name: number for words in _TIMES.values() for name, number in words.months.items()}
_JOINTS = frozenset[str]().union(*by_language("joints", "JOINTS").values())
_BREAK = re.compile(r"[,;:?!()]|\.\s|\s[-–—]\s|\b(?:" + "|".join(sorted(_JOINTS)) + r")\b", re.IGNORECASE)
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = re.compile(
    r"\b(?P<year>\d{4})-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)(?:T\d\d(?::\d\d)+(?:[.]\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?"
    rf"|\b(?P<before>\d{{1,2}})(?:st|nd|rd|th|\.)?\s(?:of\s)?(?P<first>{_MONTH})\b\.?,?(?:\s(?P<then>\d{{4}}))?"
    rf"|\b(?P<last>{_MONTH})\.?\s(?P<after>\d{{1,2}})(?:st|nd|rd|th)?\b,?(?:\s(?P<also>\d{{4}}))?",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s[|–—-]\s")
_LEAST = 2
"""Telling words that a part must have to be looked for by itself."""
_MOST = 8
"""Parts that are looked for."""


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day that is named, with or without its year."""

    month: int
    day: int
    year: int | None = None

    def dates(self, years: Iterable[int]) -> list[date]:
        """The days meant: one, or one in each of ``years``."""
        found = []
        for year in (self.year,) if self.year else years:
            try:
                found.append(date(year, self.month, self.day))
            except ValueError:  # 30 February
                continue
        return found


def guess_language(text: str) -> str:
    """The language of whose stop words the text has most (ISO 639-1); English where that does not tell."""
    words = [word.casefold() for word in re.findall(r"\w+", text)]
    return max(STOPWORDS, key=lambda language: sum(word in STOPWORDS[language] for word in words))


@dataclass(frozen=True, slots=True)
class Part:
    """A clause of a question; ``outlets`` are the keys of those that it names."""

    words: str
    outlets: frozenset[str] = frozenset()


def named_outlets(text: str, outlets: Iterable[str]) -> tuple[dict[int, frozenset[str]], str]:
    """The keys of the outlets that the text names, by the place where it does, and the text with spaces for those names.

    An outlet is named by its whole name or, where that is long, by what stands before its first dash or bar ("Harbour Post - Travel").
    Names count with a capital letter only, unless the text has none at all: an outlet may be called Fortune.
    """
    ways: dict[str, set[str]] = {}
    for outlet in outlets:
        ways.setdefault(outlet, set()).add(names.key(outlet))
        ways.setdefault(_PARTS.split(outlet)[0], set()).add(names.key(outlet))
    lower = text == text.lower()
    found: dict[int, frozenset[str]] = {}
    for way in sorted(ways, key=len, reverse=True):
        bare = re.sub(r"^(?:the|der|die|das)\s+", "", way, flags=re.IGNORECASE)
        pattern = re.compile(rf"(?<!\w)(?:(?:the|der|die|das)\s+)?({re.escape(bare)})(?!\w)", re.IGNORECASE)
        spots = [spot for spot in pattern.finditer(text) if lower or spot[1] != spot[1].lower()]
        if bare:
            found |= {spot.start(): frozenset(ways[way]) for spot in spots}
            for spot in spots:
                text = _blanked(text, spot)
    return found, text


def named_days(text: str) -> list[NamedDay]:
    """The days that the text names, in any of the ways of English and German; a month alone is none."""
    found = []
    for spot in _DAY.finditer(text):
        month = spot["first"] or spot["last"]
        year = spot["year"] or spot["then"] or spot["also"]
        number = int(spot["number"]) if spot["number"] else _MONTHS[month.lower()]
        found.append(NamedDay(number, int(spot["day"] or spot["before"] or spot["after"]), int(year) if year else None))
    return list(dict.fromkeys(found))


def without_days(text: str) -> str:
    """The text with spaces for the days that it names."""
    for spot in _DAY.finditer(text):
        text = _blanked(text, spot)
    return text


def parts(text: str, language: str, outlets: Mapping[int, frozenset[str]] = MappingProxyType({})) -> list[Part]:
    """The clauses of a long question that say enough to be looked for by themselves; none where there is only one.

    ``text`` and ``outlets`` are what ``named_outlets`` gives.
    """
    found, start = list[Part](), 0
    for end, after in (*(spot.span() for spot in _BREAK.finditer(text)), (len(text), 0)):
        words = text[start:end].strip()
        if len(words.split()) > _LEAST and len(telling_words(words, language)) >= _LEAST:
            found.append(Part(words, frozenset[str]().union(*(keys for at, keys in outlets.items() if start <= at < end))))
        start = after
    return found[:_MOST] if len(found) > 1 else []


def _blanked(text: str, spot: re.Match[str]) -> str:
    return text[: spot.start()] + " " * len(spot[0]) + text[spot.end() :]
