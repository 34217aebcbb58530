"""Names in full and words that are mistyped in a question, put right as the corpus has them."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA, Indel

from bot import names
from bot.answering.alike import is_known
from bot.answering.questions.tongues import tongue
from bot.languages import by_language
from bot.languages.alike import own_words

if TYPE_CHECKING:
    from bot.answering.sources import Sources

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_POSSESSIVE = re.compile(r"['’]s?$")
_LONGEST, _SHORTEST = 3, 2
"""Words of a name in full."""
_MOSTLY_A_NAME = 0.2
"""The share of the sentences with a word in which it must be part of a name, for it to be one in small letters."""

_LONG_WORD = 7
"""Letters of a word from which on it is hardly another one with one letter too many or too few."""


def put_right(text: str, language: str, sources: Sources) -> str:
    """``text`` with words in small letters put right that stand nowhere: terible."""

    def right(found: re.Match[str]) -> str:
        word = found.group()
        if len(word) < _LONG_WORD or not word.islower() or is_known(word, language) or sources.stands(word, language):
            return word
        likely = (known for known in _known(language).get(word[0], ()) if _is_mistyped(word, known))
        return next((known for known in likely if sources.stands(known, language)), word)

    return _LETTERS.sub(right, text)


def _is_mistyped(word: str, known: str) -> bool:
    """Whether one letter is lost or too many, or two changed places."""
    return (
        abs(len(word) - len(known)) <= 1
        and OSA.distance(word, known, score_cutoff=1) == 1
        and (Indel.distance(word, known) == 1 or sorted(word) == sorted(known))
    )


@cache
def _known(language: str) -> dict[str, tuple[str, ...]]:
    """The longer words of a language by their first letter."""
    alike, found = by_language("alike", "ALIKE"), defaultdict[str, list[str]](list)
    for word in sorted(own_words(alike[language])) if language in alike else ():
        if len(word) >= _LONG_WORD - 1 and word.islower():
            found[word[0]].append(word)
    return {first: tuple(words) for first, words in found.items()}


def respelt(text: str, language: str, sources: Sources) -> str:
    """``text`` with names of several words put right that the corpus does not have as they are typed."""
    found = list(_WORD.finditer(text))
    small, at, changes = text == text.lower(), 0, list[tuple[int, int, str]]()
    while at < len(found):
        length, name = _meant(text, found[at : at + _LONGEST], language, sources, small=small)
        if name:
            last = found[at + length - 1]
            ending = _POSSESSIVE.search(last.group())
            changes.append((found[at].start(), last.end() - (len(ending.group()) if ending else 0), name))
        at += length
    for start, end, name in reversed(changes):
        text = text[:start] + name + text[end:]
    return text


def _meant(text: str, found: list[re.Match[str]], language: str, sources: Sources, *, small: bool) -> tuple[int, str]:
    """How many of the first words are a name, and as what it is meant; empty where it is right, or where none is one."""
    for length in range(len(found), _SHORTEST - 1, -1):
        some = found[:length]
        phrase = text[some[0].start() : some[-1].end()]
        if phrase.count(" ") == length - 1 and _may_be_a_name(some, language, sources, small=small):
            bare = _POSSESSIVE.sub("", phrase)
            if sources.stands(bare, language):
                return length, ""
            match = sources.names.match(bare)
            if match.names and not match.exact and len(names.words(match.names[0])) == length:
                return length, match.names[0]
    return 1, ""


def _may_be_a_name(some: list[re.Match[str]], language: str, sources: Sources, *, small: bool) -> bool:
    its = tongue(language)
    words = [_POSSESSIVE.sub("", word.group()) for word in some]
    if any(word.casefold() in its.stopwords | its.questions.function_words for word in words):
        return False
    if not small:
        return all(word[0].isupper() for word in words)
    return all(_is_of_names(word, language, sources) for word in words)


def _is_of_names(word: str, language: str, sources: Sources) -> bool:
    """Whether a word in small letters stands nowhere, or mostly in names."""
    return sources.names.frequency(word) >= _MOSTLY_A_NAME * sources.count(word, language)
