"""Which other outlets an article takes its matter from: those that it lets speak, and those that it names as a source."""

from __future__ import annotations

import re
from functools import cache
from itertools import filterfalse
from typing import TYPE_CHECKING

from bot import names
from bot.annotation.memo import Memo
from bot.languages import by_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.languages.outlets import OutletWords
    from bot.model import Attribution, Mention, Relation

_WORDS: dict[str, OutletWords] = by_language("outlets", "OUTLET_WORDS")
_OPEN, _CLOSE = "[\"“„»«‚‘']", "[\"”“«»‘’']"
_WORD = r"[^\W\d_a-zß-ÿ][\w&-]*(?:\.\w+)*"
_CAPITAL = re.compile(_WORD)
_MARKS = (",", ";", "!", "?", "(", ")", ". ", ".\n")
"""What stands neither in a name nor between it and the words for a source."""
_REACH = 200
"""Characters around a word of an outlet in which all of them stand."""
_MANY = 50
"""Words of outlets in one text that are not looked for one by one."""
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
    """Where outlets can be named: around the words of theirs, up to the marks beside; the patterns are slow, and few texts hold any."""
    with_capitals = filterfalse(str.islower, text.split())
    outlets = {word for words in filter(None, map(_of_outlets(language).__getitem__, with_capitals)) for word in words}
    if len(outlets) > _MANY:
        return [(0, len(text))]
    found: list[tuple[int, int]] = []
    for start, end in sorted({around for word in outlets for around in _around(text, word)}):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _around(text: str, word: str) -> Iterator[tuple[int, int]]:
    """The stretches between marks in which ``word`` stands as a word of its own."""
    behind = 0
    while (at := text.find(word, behind)) >= 0:
        behind = at + len(word)
        if not (text[at - 1 : at].isalnum() or text[behind : behind + 1].isalnum()):
            start = max(text.rfind(mark, max(0, at - _REACH), at) for mark in _MARKS) + 1
            end = min(filter(behind.__le__, (text.find(mark, behind, behind + _REACH) for mark in _MARKS)), default=behind + _REACH)
            yield max(start, at - _REACH), end


@cache
def _of_outlets(language: str) -> Memo[tuple[str, ...]]:
    """Those words in what stands between white space that can be a part of an outlet's name."""
    words = _WORDS[language]
    return Memo(lambda part: tuple(word for word in _CAPITAL.findall(part) if _is_of_outlet(word.lower(), words)))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The patterns of a language: the words before a name, and behind it."""
    words = _WORDS[language]
    name = rf"{_OPEN}?(?P<name>{_NAME}){_CLOSE}?"
    return (
        re.compile(rf"\b(?:{words.before}){name}", re.IGNORECASE),
        re.compile(rf"(?<!\w){name}(?:{words.behind})", re.IGNORECASE),
    )


def _is_outlet(name: str, words: OutletWords) -> bool:
    return any(_is_of_outlet(word, words) for word in name.lower().replace("’", "'").split())


def _is_of_outlet(word: str, words: OutletWords) -> bool:
    return word in words.words or word.endswith(words.endings)
