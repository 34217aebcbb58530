"""Whether a text holds what a question asks about: by word stems, in any language that is understood."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from bot import names
from bot.answering.questions.tongues import TONGUES, tongue
from bot.retrieval.terms import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.model import AnnotatedArticle, Mention, Span

_WORD = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*")
_PREFIX = 5
"""Two stems are one word's where one begins with the other, of so many characters at least …"""
_ENDING = 3
"""… and the rest is no longer than this: forbid, forbidden."""
_LONG = 7
"""Two stems of so many characters are one word's where only the last differs: patience, patient."""
_HYPHENATED = re.compile(r"\w+(?:-\w+)+")
_SHORT_PART = re.compile(r"(?<![\w-])(\w{1,3})-(?=\w)")
NAME = "="
"""Stands before the key of a name among stems."""
_LONGEST_NAME = 4


@dataclass(frozen=True, slots=True)
class AskedWord:
    """A word of a question that an answer must be about; ``stems`` in each language. ``weighty``: a name or with a digit in it."""

    word: str
    stems: frozenset[str]
    weighty: bool = False
    searched: str | None = None
    """What the index is asked for where it is not the word alone."""


def asked_words(text: str, language: str, *, beside: Iterable[str] = (), loosely: bool = False) -> tuple[AskedWord, ...]:
    """The telling words of ``text``, each once, without stop words and fillers and without the words of the names ``beside``.

    ``loosely``: words of like meaning will do as well.
    """
    its = tongue(language)
    left_out = {part for name in beside for part in names.words(name)}
    found: dict[str, AskedWord] = {}
    for word in asked_tokens(text, language):
        plain = word.lower()
        if plain in its.stopwords or plain in its.answers.fillers or plain in left_out:
            continue
        capital = word[0].isupper() and not its.questions.capital_nouns
        weighty = capital or any(char.isdigit() for char in word) or any(char.isupper() for char in word[1:])
        alike = _alike(plain, language) if loosely else frozenset[str]()
        if weighty and plain[-1:].isdigit():
            alike |= {plain, f"{plain}s"}  # two R7s
        searched = " ".join(dict.fromkeys((word, *sorted(alike)))) if alike else None
        found.setdefault(plain, AskedWord(word, _stems(plain).union(*map(_stems, alike)), weighty, searched))
    return tuple(found.values())


@lru_cache(maxsize=4096)
def _alike(word: str, language: str) -> frozenset[str]:
    """The words of like meaning: those of the language, and what others say for it."""
    groups = {its: frozenset[str]().union(*(group for group in words.answers.alike if word in group)) for its, words in TONGUES.items()}
    own = groups.pop(language, frozenset())
    return own.union(*groups.values())


def asked_tokens(text: str, language: str) -> list[str]:
    """The words of a question in its order, without possessive endings, and those with a short part before a hyphen as one: e-mail."""
    return _WORD.findall(_SHORT_PART.sub(r"\1", re.sub(r"['’]s\b", "", one_spelling(text, language))))


@lru_cache(maxsize=4096)
def _stems(word: str) -> frozenset[str]:
    return frozenset(stem for language in TONGUES for stem in terms(word, language))


@lru_cache(maxsize=512)
def stems(text: str, language: str) -> frozenset[str]:
    """The stems of the words of ``text``, those with a hyphen as one word too."""
    text = one_spelling(text, language)
    joined = " ".join(word.replace("-", "") for word in _HYPHENATED.findall(text)) if "-" in text else ""
    return frozenset(terms(f"{text} {joined}", language))


def held_in(annotated: AnnotatedArticle, span: Span) -> frozenset[str]:
    """The stems of what stands there, and the full names of those who are named there, whatever the text calls them."""
    held = held_by(span.of(annotated.article.text), annotated.article.language)
    named = [NAME + names.key(mention.name) for mention in mentions_in(annotated, span) if mention.name]
    return held.union(named) if named else held


@lru_cache(maxsize=512)
def held_by(text: str, language: str) -> frozenset[str]:
    """The stems of ``text``, and the names that its words may be."""
    return stems(text, language).union(_sequences(text))


def mentions_in(annotated: AnnotatedArticle, span: Span) -> Iterator[Mention]:
    """The names that begin there."""
    mentions = annotated.annotation.names
    for mention in mentions[bisect_left(mentions, span.start, key=lambda each: each.span.start) :]:
        if mention.span.start >= span.end:
            return
        yield mention


def _sequences(text: str) -> list[str]:
    """Words of several parts, and two to four words that stand side by side, as keys of names."""
    plain = names.words(text)
    longer = [NAME + word for word in plain]
    found = [word for word in longer if "-" in word]
    for length in range(1, _LONGEST_NAME):
        longer = [f"{words} {word}" for words, word in zip(longer, plain[length:], strict=False)]
        found += longer
    return found


def one_spelling(text: str, language: str) -> str:
    """``text`` with phrases that have a shorter form in it (chief executive: CEO)."""
    lower = text.casefold()
    for phrase, word in tongue(language).answers.same.items():
        if phrase in lower:
            text = re.sub(rf"\b{re.escape(phrase)}\b", word, text, flags=re.IGNORECASE)
    return text


def holds(asked: AskedWord, found: frozenset[str]) -> bool:
    """Whether one of the stems ``found`` is of the word asked."""
    if not asked.stems.isdisjoint(found):
        return True
    long = _long(asked.stems)
    if not long:
        return False
    line = _line(found)
    for stem, beginning in long:
        if beginning in line and any(_kin(stem, other) for other in found if other.startswith(beginning[1:])):
            return True
    return False


@lru_cache(maxsize=4096)
def _long(stems: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Those that a longer or shorter form of the word may begin like, each with its beginning behind a line break."""
    return tuple((stem, f"\n{stem[:_PREFIX]}") for stem in stems if len(stem) >= _PREFIX and not stem.startswith(NAME))


@lru_cache(maxsize=512)
def _line(stems: frozenset[str]) -> str:
    """All in one text, each behind a line break: one look tells whether any begins like a word that is asked."""
    return "\n" + "\n".join(stems)


def _kin(one: str, other: str) -> bool:
    short, long = (one, other) if len(one) < len(other) else (other, one)
    if len(short) == len(long) >= _LONG and short[:-1] == long[:-1]:
        return True
    return len(short) >= _PREFIX and len(long) - len(short) <= _ENDING and long.startswith(short)


def coverage(asked: Sequence[AskedWord], found: frozenset[str]) -> float:
    """The share of the words asked that are held, weighty ones counting twice; 1 where none is asked."""
    total = held = 0
    for word in asked:
        weight = 2 if word.weighty else 1
        total += weight
        if not word.stems.isdisjoint(found) or holds(word, found):  # the first look spares most the call
            held += weight
    return held / total if total else 1.0
