"""What a question is about: its telling words, those that are a name taken as one thing, whatever an article calls it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot import names
from bot.answering.fitting import is_role
from bot.answering.questions.tongues import tongue
from bot.answering.words import NAME, AskedWord, asked_tokens, asked_words, loose, stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.answering.sources import Sources

_LONGEST = 4
"""Words that a name in a question has at most."""


def subjects(text: str, language: str, sources: Sources, *, beside: Iterable[str] = (), loosely: bool = False) -> tuple[AskedWord, ...]:
    """The telling words of ``text`` like ``asked_words``; those that the corpus knows as a name are one, in all its spellings."""
    its, beside = tongue(language), tuple(beside)
    empty = its.stopwords | its.answers.fillers | {part for name in beside for part in names.words(name)}
    tokens, rest, found = asked_tokens(text, language), list[str](), list[AskedWord]()
    beside_name = set[str]()
    at = 0
    while at < len(tokens):
        phrase, meant = next(_names_at(tokens, at, empty, language, sources), (tokens[at], ()))
        if meant:
            if " " in phrase:  # who is named in full need not be told by office and house
                beside_name.update(_before(tokens, at, language, text))
            found.append(_loosely(_name(phrase, meant), language, loosely=loosely))
        elif own := _like_a_word(phrase, language, sources):
            found.append(_name(phrase, own, by_stem=False))
        else:
            rest.append(phrase)
        at += len(phrase.split())
    words = (*found, *asked_words(" ".join(rest), language, beside=beside, loosely=loosely))
    return tuple(replace(word, weighty=False) if beside_name.issuperset(word.word.casefold().split()) else word for word in words)


def _before(tokens: list[str], at: int, language: str, text: str) -> list[str]:
    """The words of office and house before the name at ``at``: Norvik boss Ana Ruiz, Norvik's Ana Ruiz."""
    roles, office = tongue(language).answers.roles, at
    while office and is_role(tokens[office - 1].casefold(), roles):
        office -= 1
    if office == at and not (at and re.search(rf"\b{re.escape(tokens[at - 1])}['’]s? {re.escape(tokens[at])}\b", text)):
        return []
    start = office
    while start > 1 and tokens[start - 1][0].isupper():
        start -= 1
    return [token.casefold() for token in tokens[start:at]]


def searched(words: Iterable[AskedWord]) -> str:
    """What the index is asked for: the words with those of like meaning, and names as the corpus spells them."""
    asked = tuple(words)
    beside = (word.searched.removeprefix(word.word).lstrip(" ,") for word in asked if word.searched)
    return ", ".join(filter(None, (" ".join(word.word for word in asked), *beside)))


def _names_at(
    tokens: list[str], at: int, empty: frozenset[str], language: str, sources: Sources
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names that begin with the token number ``at``, the longest first."""
    for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
        ends = {tokens[at].lower(), tokens[at + length - 1].lower()}
        phrase = " ".join(tokens[at : at + length])
        if ends.isdisjoint(empty) and (meant := sources.meant(phrase, language)):
            yield phrase, meant


def _loosely(name: AskedWord, language: str, *, loosely: bool) -> AskedWord:
    return loose(name, language, named=True) if loosely else name


def _like_a_word(token: str, language: str, sources: Sources) -> tuple[str, ...]:
    """The name that a token with a capital is, where its stem is that of an ordinary word: Daye is told by no sentence on days."""
    if (
        not token[0].isupper()
        or token.isupper()
        or tongue(language).questions.capital_nouns
        or stems(token, language) == {token.lower()}
    ):
        return ()
    meant = sources.names.match(token)
    return meant.names if meant.exact and token in meant.names else ()


def _name(phrase: str, meant: tuple[str, ...], *, by_stem: bool = True) -> AskedWord:
    keys = {NAME + names.key(name) for name in (phrase, *meant)}
    (alone,) = asked_words(phrase, "en")[:1] or (AskedWord(phrase, frozenset()),)
    its = alone.stems if by_stem and " " not in phrase else frozenset[str]()
    spelt = phrase if names.key(phrase) in {names.key(name) for name in meant} else f"{phrase} {meant[0]}"
    return replace(alone, word=phrase, stems=its | keys, weighty=True, searched=spelt)
