"""Whether a text holds what a question asks about: by word stems, in any language that is understood."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from bot import names
from bot.answering.alike import HEAD, PART, alike, compounds, joins, marked, parts_of, phrase_at, phrases_in, stemmed
from bot.answering.questions.tongues import TONGUES, tongue
from bot.retrieval.terms import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.answering.alike import Alike
    from bot.model import AnnotatedArticle, Mention, Span

_WORD = re.compile(r"(?:(?<![\w-])[^\W_]{1,3}(?:[-&][^\W_]+)+|[^\W_]+)(?:[.'’][^\W_]+)*")
"""One with a short part before a hyphen or an ampersand is one word: e-mail, Q&A."""
_PREFIX = 5
"""Two stems are one word's where one begins with the other, of so many characters at least …"""
_ENDING = 3
"""… and the rest is no longer than this: forbid, forbidden."""
_LONG = 7
"""Two stems of so many characters are one word's where only the last differs: patience, patient."""
_CAPITALS = re.compile(r"\b[A-Z]{2,4}\b")
_COMPOUND = re.compile(r"[^\W\d_]{7,}")
_JOINT = re.compile(r"[-&]")
_HYPHENATED = re.compile(r"\w+(?:[-&]\w+)+")
_ALIKE = 0.8
"""What a word of like meaning is worth against the one asked."""
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
    """What the index is asked for where it is not the word alone; begins with it."""
    alike: frozenset[str] = frozenset()
    """Stems of words of like meaning, in each language."""
    parts: tuple[frozenset[str], ...] = ()
    """The stems that stand for each part of a compound: a text may hold these apart."""
    languages: frozenset[str] = frozenset()
    """The other languages that have a word for it."""


def asked_words(text: str, language: str, *, beside: Iterable[str] = (), loosely: bool = False) -> tuple[AskedWord, ...]:
    """The telling words of ``text``, each once, without stop words and fillers and without the words of the names ``beside``.

    ``loosely``: words of like meaning will do as well.
    """
    its = tongue(language)
    left_out = {part for name in beside for part in names.words(name)}
    found: dict[str, AskedWord] = {}
    tokens = asked_tokens(text, language)
    for word in _together(tokens, language) if loosely else tokens:
        plain = word.lower()
        capitals = _CAPITALS.fullmatch(word) and text != text.upper()
        if (plain in its.stopwords and not capitals) or plain in its.answers.fillers or plain in left_out:
            continue
        capital = word[0].isupper() and not its.questions.capital_nouns
        capitalised = capital or any(char.isupper() for char in word[1:])
        weighty = (capitalised and not is_no_name(plain, language)) or any(char.isdigit() for char in word)
        joined = _JOINT.sub("", plain)
        stems = frozenset((word,)) if plain in its.stopwords else _stems(joined)
        one = AskedWord(word, stems, weighty, searched=None if joined == plain else f"{word}, {joined}")
        if weighty and plain[-1:].isdigit():
            one = replace(one, stems=stems | _stems(f"{joined}s"), searched=f"{one.searched or word}, {joined}s")  # two R7s
        found.setdefault(plain, loose(one, language) if loosely else one)
    return _compounded(tuple(found.values()), language) if loosely else tuple(found.values())


def is_no_name(plain: str, language: str) -> bool:
    """Whether the word (in small letters) is written like a name, but is none: December, TV."""
    its = tongue(language)
    return plain in its.answers.no_names or plain in its.times.months or plain in its.times.weekdays


def _together(tokens: Sequence[str], language: str) -> Iterator[str]:
    """The words, those of a known phrase (step down) as one."""
    stems, at = [stemmed(token.lower(), language) for token in tokens], 0
    while at < len(tokens):
        length = phrase_at(stems, at, language) or 1
        yield " ".join(tokens[at : at + length])
        at += length


def loose(word: AskedWord, language: str, *, named: bool = False) -> AskedWord:
    """The word with those of like meaning, in every language; ``named``: it is a name, for which only other names stand."""
    own = word.word.replace(" ", "_")
    own = own if own in word.stems else own.lower()
    like = alike(own, language, named=named)
    parts = [] if named else [(stemmed(part, language), alike(part, language)) for part in parts_of(own, language)]
    stems = frozenset((stemmed(own, language),)) if " " in word.word and not named else word.stems
    also = list(_written(like, language)) + [each for _, one in parts for each in _written(one, language)]
    searched = ", ".join(dict.fromkeys((word.searched or word.word, *also))) if also else word.searched
    apart = tuple(one.stems | {stem} for stem, one in parts)
    if " " in word.word and not named:  # something may stand between: take him to court
        apart = tuple(frozenset((stemmed(each, language),)) for each in own.split("_"))
    spoken = frozenset(like.words).union(*(one.words for _, one in parts)) - {language}
    return replace(word, stems=stems, searched=searched, alike=like.stems, parts=apart, languages=spoken)


def _written(like: Alike, language: str) -> Iterator[str]:
    """The words as the index is asked for them: those of another language with a capital, since only such are looked for in it."""
    for its, words in like.words.items():
        yield from (each.replace("_", " ") if its == language else each.replace("_", " ").title() for each in words)


def _compounded(words: tuple[AskedWord, ...], language: str) -> tuple[AskedWord, ...]:
    """The words; where another language writes two that stand side by side as one, it is looked for too."""
    found = list(words[:1])
    for before, word in pairwise(words):
        joined = [] if before.weighty or word.weighty else compounds(before.word.lower(), word.word.lower(), language)
        found.append(replace(word, searched=", ".join((word.searched or word.word, *joined))) if joined else word)
    return tuple(found)


def asked_tokens(text: str, language: str) -> list[str]:
    """The words of a question in its order, without possessive endings, and those with a short part before a hyphen as one: e-mail."""
    return _WORD.findall(re.sub(r"['’]s\b", "", one_spelling(text, language)))


@lru_cache(maxsize=4096)
def _stems(word: str) -> frozenset[str]:
    return frozenset(stem for language in TONGUES for stem in terms(word, language))


@lru_cache(maxsize=512)
def stems(text: str, language: str) -> frozenset[str]:
    """The stems of the words of ``text``, those with a hyphen as one word too, known phrases, and the parts of compounds.

    Capitals that would be a stop word else (US, IT) are their own stem.
    """
    text = names.with_hyphens(text)
    each = terms(text, language)
    if not any(one.isdisjoint(each) for one in _ends_of_phrases(language)):  # few have a phrase that is written otherwise
        text = one_spelling(text, language)
        each = terms(text, language)
    joined = terms(" ".join(_joined(text)), language) if "-" in text or "&" in text else ()
    empty = tongue(language).stopwords
    capitals = [word for word in _CAPITALS.findall(text) if word.lower() in empty]
    parts = _parts(text, language) if joins(language) else ()
    found = frozenset((*each, *joined, *phrases_in(each, language), *capitals, *parts))
    also = marked(found, language)
    return found.union(also) if also else found


def _joined(text: str) -> Iterator[str]:
    """Words with a hyphen as one, and of those with several the first two parts as well: GPT-5 of GPT-5-Codex."""
    linked = " ".join([each for each in text.split() if "-" in each or "&" in each])  # few are, and the pattern tries each
    for word in _HYPHENATED.findall(linked):
        first, second, *more = _JOINT.split(word)
        yield _JOINT.sub("", word)
        if more:
            yield first + second


def _parts(text: str, language: str) -> Iterator[str]:
    for word in _COMPOUND.findall(text):
        *before, head = parts_of(word.lower(), language) or ("",)
        if before:
            yield HEAD + stemmed(head, language)
            yield from (PART + stemmed(part, language) for part in before)


class _Sought(NamedTuple):
    """What among the stems of a text can tell that some words are held."""

    stems: frozenset[str]
    beginnings: frozenset[str]
    """Of the stems that may be longer or shorter forms."""
    names: frozenset[str]
    words_of_names: tuple[tuple[str, ...], ...]
    """Where all of one stand, the name may."""

    def among(self, held: frozenset[str]) -> frozenset[str]:
        """Those of the stems of a text that can tell it."""
        found, beginnings = self.stems & held, self.beginnings
        longer = [stem for stem in held if stem[:_PREFIX] in beginnings] if beginnings else ()
        return found.union(longer) if longer else found


@lru_cache(maxsize=64)
def _sought(words: tuple[AskedWord, ...]) -> _Sought:
    """What tells that one of the words is held, by all that ``holds`` and ``held_as`` look at."""
    every = frozenset[str]().union(*(part for word in words for part in (word.stems, word.alike, *word.parts)))
    beginnings = frozenset(beginning[1:] for word in words for _, beginning in _long(word.stems))
    named = frozenset(stem for stem in every if stem.startswith(NAME))
    return _Sought(every, beginnings, named, tuple(tuple(name.removeprefix(NAME).split()) for name in named if name != NAME))


def among(held: frozenset[str], words: tuple[AskedWord, ...]) -> frozenset[str]:
    """Those of the stems ``held`` that can tell that one of the words is held: what is asked of few stems is found sooner."""
    return _sought(words).among(held)


def held_in(annotated: AnnotatedArticle, span: Span, words: tuple[AskedWord, ...] | None = None) -> frozenset[str]:
    """The stems of what stands there, and the full names of those who are named there, whatever the text calls them.

    ``words``: only what can tell that one of these is held.
    """
    held = held_by(span.of(annotated.article.text), annotated.article.language, words)
    wanted = None if words is None else _sought(words).names
    if wanted is not None and not wanted:
        return held
    named = [NAME + names.key(mention.name) for mention in mentions_in(annotated, span) if mention.name]
    if wanted is not None:
        named = [name for name in named if name in wanted]
    return held.union(named) if named else held


def held_by(text: str, language: str, words: tuple[AskedWord, ...] | None = None) -> frozenset[str]:
    """The stems of ``text``, and the names that its words may be; ``words``: only what can tell that one of these is held."""
    if words is None:
        return _all_held_by(text, language)
    sought = _sought(words)
    held = sought.among(stems(text, language))
    if sought.names and _may_stand(sought.words_of_names, names.folded(text)):
        return held.union(sought.names.intersection(_sequences(text)))
    return held


@lru_cache(maxsize=512)
def _all_held_by(text: str, language: str) -> frozenset[str]:
    return stems(text, language).union(_sequences(text))


def _may_stand(words_of_names: Iterable[tuple[str, ...]], text: str) -> bool:
    """Whether a name may stand there: this look spares most the next."""
    return any(first in text and all(word in text for word in rest) for first, *rest in words_of_names)


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


@cache
def _ends_of_phrases(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The first and the last stems of the phrases that have a shorter form."""
    phrases = [terms(phrase, language) for phrase in tongue(language).answers.same]
    return frozenset(phrase[0] for phrase in phrases), frozenset(phrase[-1] for phrase in phrases)


def one_spelling(text: str, language: str) -> str:
    """``text`` with plain hyphens, and with phrases that have a shorter form in it (chief executive: CEO)."""
    text = names.with_hyphens(text)
    lower = text.casefold()
    for phrase, word in tongue(language).answers.same.items():
        if phrase in lower:
            text = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", word, text, flags=re.IGNORECASE)
    return text


def holds(asked: AskedWord, found: frozenset[str]) -> bool:
    """Whether one of the stems ``found`` is of the word asked, or of one of like meaning."""
    return not (asked.stems.isdisjoint(found) and asked.alike.isdisjoint(found)) or _is_held(asked, found)


def held_as(asked: AskedWord, found: frozenset[str]) -> float:
    """How surely the word asked is held: 1 where it stands there itself, less where one of like meaning does, else 0."""
    if not asked.stems.isdisjoint(found):
        return 1.0
    like = not asked.alike.isdisjoint(found)
    if like and asked.weighty:
        return 1.0
    return 1.0 if _is_held(asked, found) else _ALIKE if like else 0.0


def _is_held(asked: AskedWord, found: frozenset[str]) -> bool:
    """Whether a longer or shorter form of the word is held, or all parts of it."""
    if asked.parts and not any(part.isdisjoint(found) for part in asked.parts):
        return True
    long = _long(asked.stems)
    if not long or not found:
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
    """The share of the words asked that are held, weighty ones and phrases counting twice; 1 where none is asked."""
    total = held = 0
    for word in asked:
        weight = 2 if word.weighty or " " in word.word else 1
        total += weight
        if not word.stems.isdisjoint(found) or holds(word, found):  # the first look spares most the call
            held += weight
    return held / total if total else 1.0
