"""Which other outlets an article takes its matter from: those that it lets speak, and those that it names as a source."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from bot import names
from bot.languages import by_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.languages.outlets import OutletWords
    from bot.model import Attribution, Mention, Relation

_WORDS: dict[str, OutletWords] = by_language("outlets", "OUTLET_WORDS")
_OPEN, _CLOSE = "[\"“„»«‚‘']", "[\"”“«»‘’']"
_WORD = r"[^\W\d_a-zß-ÿ][\w&-]*(?:\.\w+)*"
_CAPITAL = re.compile(_WORD)
_LINE = re.compile(r"\S[^\n]*")
_NAME = rf"(?-i:{_WORD}(?:[^\S\n]+(?:(?:of|der|am)[^\S\n]+)?{_WORD}){{0,4}})"
_BEFORE = re.compile(r"(?:as|the|but|wie|der|die|das|dem|den|laut) ", re.IGNORECASE)
"""Words that begin a sentence before a name."""


def relied_on(text: str, language: str, attributions: Sequence[Attribution], relations: Iterable[Relation]) -> tuple[str, ...]:
    """The names of those outlets as the text has them, each once, in its order; none for a language without words of its own."""
    words = _WORDS.get(language)
    if words is None:
        return ()
    told = [(mention.span.start, mention.name) for mention in _tellers(attributions, relations) if mention.name]
    found = sorted([*((start, name) for start, name in told if _is_outlet(name, words)), *_named(text, language, words)])
    return tuple({names.key(name): name for _, name in reversed(found)}.values())[::-1]


def _tellers(attributions: Sequence[Attribution], relations: Iterable[Relation]) -> Iterator[Mention]:
    """Whoever the article lets speak or has something from."""
    for said in attributions:
        yield from (mention for mention in (said.speaker, said.reporter) if mention is not None)
    yield from (relation.reporter for relation in relations if relation.reporter is not None)


def _named(text: str, language: str, words: OutletWords) -> Iterator[tuple[int, str]]:
    """Names of outlets beside the words for a source: "according to", "first reported by", "Quelle:"."""
    for start, end in _stretches(text, language):
        for pattern in _patterns(language):
            for match in pattern.finditer(text, start, end):
                name = _BEFORE.sub("", match["name"], count=1) if _BEFORE.match(match["name"]) else match["name"]
                if _is_outlet(name, words):
                    yield match.start("name"), name


def _stretches(text: str, language: str) -> list[tuple[int, int]]:
    """Where outlets can be named: the lines that hold a word of theirs, with those beside them, as the patterns are slow on all."""
    outlets = [word for word in set(_CAPITAL.findall(text)) if _is_of_outlet(word, language)]
    if not outlets:
        return []
    lines = [match.span() for match in _LINE.finditer(text)]
    found: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(lines):
        if not any(text.find(word, start, end) >= 0 for word in outlets):
            continue
        first = lines[max(0, number - 1)][0]
        if found and first <= found[-1][1]:
            first = found.pop()[0]
        found.append((first, lines[min(number + 1, len(lines) - 1)][1]))
    return found


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The patterns of a language: the words before a name, and behind it."""
    words = _WORDS[language]
    name = rf"{_OPEN}?(?P<name>{_NAME}){_CLOSE}?"
    return (
        re.compile(rf"\b(?:{words.before}){name}", re.IGNORECASE),
        re.compile(rf"(?<!\w){name}(?:{words.behind})", re.IGNORECASE),
    )


@lru_cache(maxsize=100_000)
def _is_of_outlet(word: str, language: str) -> bool:
    """Whether a word can be a part of an outlet's name; each is looked at once."""
    words, lower = _WORDS[language], word.lower()
    return lower in words.words or lower.endswith(words.endings)


def _is_outlet(name: str, words: OutletWords) -> bool:
    return any(word in words.words or word.endswith(words.endings) for word in name.lower().replace("’", "'").split())
