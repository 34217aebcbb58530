"""What a question is about: its telling words, those that are a name taken as one thing, whatever an article calls it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from bot import names
from bot.answering.alike import is_known
from bot.answering.offices import is_role
from bot.answering.questions.predicates import POSSESSIVE
from bot.answering.questions.tongues import tongue
from bot.answering.words import NAME, AskedWord, asked_tokens, asked_words, is_no_name, loose, one_spelling, stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.answering.sources import Sources

_OWNED = re.compile(r"(?=\b([^\W_]\S*?)['’]s? ([^\W_]+))")
_TOGETHER = re.compile(r"(?=(?<=\s)([A-ZÄÖÜ][\w-]+) ([A-ZÄÖÜ][\w-]+))")
_LEAST_NOUN = 4
"""Letters of a word that another one may end in."""
_LONGEST = 4
"""Words that a name in a question has at most."""


def subjects(text: str, language: str, sources: Sources, *, beside: Iterable[str] = (), loosely: bool = False) -> tuple[AskedWord, ...]:
    """The telling words of ``text`` like ``asked_words``; those that the corpus knows as a name are one, in all its spellings."""
    its, beside = tongue(language), tuple(beside)
    empty = its.stopwords | its.answers.fillers | {part for name in beside for part in names.words(name)}
    tokens, rest, found = asked_tokens(text, language), list[str](), list[AskedWord]()
    said, beside_name = _Said(text, language), set[str]()
    at = 0
    while at < len(tokens):
        phrase, meant = next(_names_at(tokens, at, empty, said, sources), (tokens[at], ()))
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
    return tuple(replace(word, weighty=_is_weighty(word, said, beside_name, sources)) for word in words)


def _is_weighty(word: AskedWord, said: _Said, beside_name: set[str], sources: Sources) -> bool:
    if beside_name.issuperset(word.word.casefold().split()):
        return False
    return word.weighty or word.word in said.unknown or _is_of_no_language(word.word, said.language, sources)


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


def _is_of_no_language(word: str, language: str, sources: Sources) -> bool:
    """Whether a word with a capital, where all nouns have one, is a name that no article has: it ends in no known word."""
    if not tongue(language).questions.capital_nouns or not word[0].isupper():
        return False
    known = any(is_known(word[at:], language) for at in range(max(1, len(word) - _LEAST_NOUN + 1)))
    return not known and not sources.stands(word, language)


class _Said:
    """A question's text: whether it has capitals at all, and where somebody's own begins."""

    def __init__(self, text: str, language: str) -> None:
        self.language = language
        self.small = text[1:] == text[1:].lower()
        together = _TOGETHER.findall(text) if tongue(language).questions.capital_nouns else []
        self.unknown = {word for pair in together for word in pair if not is_known(word, language)}
        """Words beside another with a capital, where a capital alone tells no name, that the language does not know."""
        self._owners = {tuple(owned) for owned in _OWNED.findall(one_spelling(text, language))}

    def is_name(self, words: Sequence[str], meant: Sequence[str]) -> bool:
        """Whether the words may be one of the names ``meant``: Norvik's Harbour Fund is no Norvik Harbour; health care no authority."""
        if not self._owners.isdisjoint(pairwise(words)) and not any(POSSESSIVE.search(word) for name in meant for word in name.split()):
            return False
        noun = words[0].istitle() and tongue(self.language).questions.capital_nouns
        if len(words) == 1 and (is_no_name(words[0].lower(), self.language) or (noun and is_known(words[0], self.language))):
            return False
        if not any(map(str.islower, words)) or (names.key(" ".join(words)) in map(names.key, meant) and all(map(str.islower, words))):
            return True
        if self.small:
            return len(words) == 1 or not all(is_known(word, self.language) for word in words)
        spelt = {part for name in meant for part in name.split()}
        return not words[-1].islower() and all(word in spelt for word in words if word.islower())


def _names_at(
    tokens: list[str], at: int, empty: frozenset[str], said: _Said, sources: Sources
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names that begin with the token number ``at``, the longest first."""
    for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
        words = tokens[at : at + length]
        phrase = " ".join(words)
        whole = length > 1 and all(word[0].isupper() for word in words) and sources.names.has(phrase)  # Ada Long is nothing long
        if not whole and not {words[0].lower(), words[-1].lower()}.isdisjoint(empty):
            continue
        meant = sources.meant(phrase, said.language)
        if not meant and said.small and length > 1 and phrase.endswith("s"):  # peter boes tour
            meant = sources.meant(phrase.removesuffix("s"), said.language)
        if meant and said.is_name(words, meant):
            yield phrase, meant


def _loosely(name: AskedWord, language: str, *, loosely: bool) -> AskedWord:
    """``name`` with what may stand for it: other names, for an abbreviation other words as well (German KI: AI)."""
    short = name.word.isalpha() and name.word.isupper() and name.word.lower() not in tongue(language).stopwords
    return loose(name, language, named=not short) if loosely else name


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
