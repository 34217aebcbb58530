"""Words of like meaning: what an answer may hold for a word that is asked, in its language and in others.

Nothing is prepared: a word's lines are found by its beginning in the text that holds them, which takes some microseconds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from bot.languages import by_language
from bot.retrieval.terms import STOPWORDS, terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.languages.alike import AlikeWords, Meant

HEAD = "+"
"""Stands before a stem that a text holds as the last part of a compound, which says what it is …"""
PART = "~"
"""… and before that of another part."""
_BEGINNING = 4
"""Letters of a stem by which its lines are found."""
_PHRASE_BEGINNING = 2
_LONGEST = 60
"""Characters of a phrase, and of a word that may be a compound."""
_LEAST_PART, _LEAST_HEAD = 3, 4
"""Letters of a compound's parts."""
_MOST_STEMS = 16384
_NO_PHRASES: Mapping[str, Sequence[tuple[str, ...]]] = {}
_TRIED, _TRIED_LINKS = 2, 3
"""Words of a language that are tried for each part of a compound, and links between them."""


class Alike(NamedTuple):
    """What may stand for a word: ``words`` to search for, by language; ``stems`` of which a text in any of them then holds one."""

    stems: frozenset[str]
    words: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=4096)
def alike(word: str, language: str, *, named: bool = False) -> Alike:
    """What may stand for ``word`` (in small letters; a phrase with ``_``); ``named``: as a name only.

    Other languages have what it is translated with, and what stands in a line that begins with that. Nothing stands for a word that
    has no stem, as one that is too long to be one.
    """
    stem = stemmed(word, language)
    if not stem:
        return Alike(frozenset(), {})
    found: dict[str, dict[str, None]] = {its: {} for its in _data()}
    for kind in ("names",) if named else ("words", "names"):
        for its, words in found.items():
            direct = _meant(stem, language, its, kind)
            words.update(dict.fromkeys(direct))
            if its != language:
                words.update(dict.fromkeys(more for each in direct for more in _meant(stemmed(each, its), its, its, kind, first=True)))
    stems = {
        own_to(its, stemmed(each, its)) if its != language and each != word else stemmed(each, its)
        for its in found
        for each in found[its]
    }
    stems -= {stem} | _empty()
    heads, parts = set[str](), set[str]()
    for its, data in _data().items():
        if data.links and its == language:
            heads.add(HEAD + stem)
        elif data.links:
            heads.update(HEAD + stemmed(each, its) for each in found[its])
            parts.update(PART + stemmed(each, its) for each in found[its])
    return Alike(frozenset(stems | heads | parts), {its: tuple(words) for its, words in found.items() if words})


def likes(word: str, language: str) -> list[str]:
    """The single words that may stand for ``word`` (in small letters) in its own language."""
    return [each for each in alike(word, language).words.get(language, ()) if "_" not in each]


def is_known(word: str, language: str) -> bool:
    """Whether it is a word of the language that another may stand for, or made of such."""
    return bool(alike(word.lower(), language).words or parts_of(word.lower(), language))


def own_to(language: str, stem: str) -> str:
    """The stem, marked as one of its language where it is another word in a second one (German Held, English held)."""
    return f"{language}:{stem}" if stem in _shared() else stem


def marked(stems: frozenset[str], language: str) -> list[str]:
    """Those of a text's stems that are another word in a second language, as ``own_to`` marks them."""
    return [f"{language}:{stem}" for stem in stems & _shared()]


@cache
def _shared() -> frozenset[str]:
    known = {language: _known(language) for language in _data()}
    both = frozenset(word for one, other in combinations(known, 2) for word in known[one] & known[other])
    return frozenset(stemmed(word, language) for language in known for word in both)


@lru_cache(maxsize=16384)
def stemmed(word: str, language: str) -> str:
    """The one stem of a word, or those of a phrase, joined by ``_``; capitals stay what they are."""
    return word if word.isupper() else "_".join(terms(word.replace("_", " "), language))


def phrases_in(stems: Sequence[str], language: str) -> Iterator[str]:
    """The known phrases that stand there, as one stem each."""
    for at, (by_second, second) in enumerate(zip(map(_phrases_from(language).__getitem__, stems), stems[1:], strict=False)):
        if second in by_second:
            yield from map("_".join, _standing_at(stems, at, by_second))


def phrase_at(stems: Sequence[str], at: int, language: str) -> int:
    """How many of the stems from number ``at`` on are a known phrase, the longest; 0 where none is."""
    return next(map(len, _standing_at(stems, at, _phrases_from(language)[stems[at]])), 0)


def _standing_at(stems: Sequence[str], at: int, by_second: Mapping[str, Sequence[tuple[str, ...]]]) -> Iterator[tuple[str, ...]]:
    """Those of the phrases, by their second stems, that stand from number ``at`` on, the longest first."""
    for phrase in by_second.get(stems[at + 1], ()) if at + 1 < len(stems) else ():
        if len(phrase) == 2 or tuple(stems[at : at + len(phrase)]) == phrase:
            yield phrase


def compounds(before: str, word: str, language: str) -> list[str]:
    """Two words as one, in the languages that join them, with a capital."""
    found = []
    for its, data in _data().items():
        if its != language and data.links and " " not in before + word:
            first, last = (alike(each, language).words.get(its, ())[:_TRIED] for each in (before, word))
            found += [f"{one.title()}{link}{other}" for one in first for other in last for link in data.links[:_TRIED_LINKS]]
    return found


def joins(language: str) -> bool:
    """Whether the language writes compounds as one word."""
    return language in _data() and bool(_data()[language].links)


@lru_cache(maxsize=32768)
def parts_of(word: str, language: str) -> tuple[str, ...]:
    """The words that a compound (in small letters) is made of, where all are known and it is not; else none."""
    if not joins(language) or len(word) > _LONGEST or _bare(word, language):
        return ()
    its, known = _data()[language], _known(language)
    for at in range(_LEAST_PART, len(word) - _LEAST_HEAD + 1):
        first, head = word[:at], word[at:]
        part = next(
            (
                part
                for link in its.links
                if first.endswith(link) and (part := first.removesuffix(link)) in known and len(part) >= _LEAST_PART
            ),
            None,
        )
        if part and (rest := _bare(head, language) or parts_of(head, language)):
            return part, *rest
    return ()


def _bare(word: str, language: str) -> tuple[str, ...]:
    """The known word that this one is a form of; none where it is none."""
    known, its = _known(language), _data()[language]
    return next(
        ((bare,) for each in ("", *its.links, *its.endings) if word.endswith(each) and (bare := word.removesuffix(each)) in known), ()
    )


@cache
def _data() -> dict[str, AlikeWords]:
    """Read when it is first needed."""
    return by_language("alike", "ALIKE")


class _Lines(NamedTuple):
    """Lines of words, with a space before each; ``folded``: in small letters and without accents, letter by letter the same."""

    plain: str
    folded: str
    turned: bool = False
    """What is asked stands behind the mark."""

    def beside(self, stem: str, language: str, *, first: bool = False) -> Iterator[str]:
        """What may stand for a word of that stem, by each line in which it is asked; ``first``: where it stands first there."""
        at = self.folded.find(beginning := f" {stem.removesuffix('i')[:_BEGINNING].lower()}")
        while at >= 0:
            end = self.folded.find("\n", at)
            word = self.plain[at + 1 : end].split(" ", 1)[0]
            start = self.folded.rfind("\n", 0, at) + 1
            if stemmed(word, language) == stem and not (first and at > start):
                line = self.plain[start:end]
                mark = line.find(":") if ":" in line else line.find(">")
                if mark < 0:
                    yield line
                elif (at - start > mark) == self.turned:
                    yield line[:mark] if self.turned else line[mark + 1 :]
            at = self.folded.find(beginning, at + 1)


def _lines(text: str, *, turned: bool = False) -> _Lines:
    plain = f" {text}\n".replace("\n", " \n ")
    return _Lines(plain, _folded(plain), turned)


def _folded(text: str) -> str:
    return text.lower().replace("ä", "a").replace("ö", "o").replace("ü", "u")


@cache
def _texts(language: str, into: str, kind: str) -> tuple[_Lines, ...]:
    """The lines that tell what stands in ``into`` for words of ``language``; ``kind``: words or names."""
    own: Meant = getattr(_data()[language], kind)
    other: Meant = getattr(_data()[into], kind)
    if language == into:
        return (_lines(own.groups),)
    both = own.translations.get(into), other.translations.get(language)
    return tuple(_lines(text, turned=turned) for text, turned in zip(both, (False, True), strict=True) if text)


@lru_cache(maxsize=8192)
def _meant(stem: str, language: str, into: str, kind: str, *, first: bool = False) -> tuple[str, ...]:
    """The words of the language ``into`` that may stand for a stem of ``language``; ``first``: by lines that begin with it."""
    lines = (line for lines in _texts(language, into, kind) for line in lines.beside(stem, language, first=first))
    return tuple(dict.fromkeys(word for line in lines for word in line.split()))


@cache
def _written(language: str) -> str:
    """All that is written in the language, in one."""
    texts = list[str]()
    for kind in ("words", "names"):
        own: Meant = getattr(_data()[language], kind)
        texts.append(own.groups)
        texts += [line.partition(":")[0] for text in own.translations.values() for line in text.splitlines()]
        for other in _data().values():
            theirs: Meant = getattr(other, kind)
            texts += [line.partition(":")[2] for line in theirs.translations.get(language, "").splitlines()]
    return "\n".join(texts)


class _Phrases(dict[str, Mapping[str, Sequence[tuple[str, ...]]]]):
    """First stem → second stem → the phrases that begin with them, as stems, the longest first; found when first asked for.

    Every stem of every sentence that is read is asked for, so a full one starts anew.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._by_beginning = defaultdict[str, set[str]](set)
        self._taken_apart: dict[str, dict[str, dict[str, list[tuple[str, ...]]]]] = {}
        text = _written(language) if language in _data() else ""
        at = text.find("_")
        while at >= 0:
            start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
            phrase = text[start : start + _LONGEST].split(maxsplit=1)[0]
            self._by_beginning[_folded(phrase[:_PHRASE_BEGINNING])].add(phrase)
            at = text.find("_", start + len(phrase))

    def __missing__(self, stem: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
        if len(self) >= _MOST_STEMS:
            self.clear()
        found = self[stem] = self._beginning_like(stem[:_PHRASE_BEGINNING]).get(stem, _NO_PHRASES)
        return found

    def _beginning_like(self, beginning: str) -> Mapping[str, Mapping[str, Sequence[tuple[str, ...]]]]:
        """All phrases of that beginning, taken apart once: by first stem and second."""
        if beginning in self._by_beginning and beginning not in self._taken_apart:
            found = dict[str, dict[str, list[tuple[str, ...]]]]()
            every = {tuple(stemmed(phrase, self._language).split("_")) for phrase in self._by_beginning[beginning]}
            for phrase in sorted(every, key=len, reverse=True):
                found.setdefault(phrase[0], {}).setdefault(phrase[1], []).append(phrase)
            self._taken_apart[beginning] = found  # only when it is whole: other threads look here too
        return self._taken_apart.get(beginning, {})


_phrases_from = cache(_Phrases)


@cache
def _known(language: str) -> frozenset[str]:
    return frozenset(_written(language).split())


@cache
def _empty() -> frozenset[str]:
    """Stems of stop words: what is a word in one language may be an empty one in another (die, war)."""
    return frozenset(term for language, words in STOPWORDS.items() for term in terms(" ".join(sorted(words)), language))
