"""Text → terms: the one analysis that passages and questions go through, so that both indexes find the same words."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import tantivy

from bot.languages import by_language

if TYPE_CHECKING:
    from collections.abc import Sequence

STEMMERS = {"en": "english", "de": "german"}
STOPWORDS: dict[str, frozenset[str]] = by_language("stopwords", "STOPWORDS")
_DIGRAPH = re.compile(r"(?<![aeqAEQ])(?:ue|Ue|UE)|ae|Ae|AE|oe|Oe|OE")
_WORD = re.compile(r"\w+")
_STRETCH = re.compile(r"[,;:.?!()\"“”„«»]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST = 60


@cache
def _analyzer(language: str) -> tantivy.TextAnalyzer:
    """Case is folded first, then endings go, then accents: the German stemmer needs to see the umlauts."""
    filters = tantivy.Filter
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(filters.remove_long(_LONGEST)).filter(filters.lowercase())
    if language in STEMMERS:
        builder = builder.filter(filters.stemmer(STEMMERS[language]))
    return builder.filter(filters.ascii_fold()).build()


def terms(text: str, language: str) -> list[str]:
    """The terms of ``text`` in its order: words without case, accents and (where the language is known) endings.

    The German spellings ä and ae give one term.
    """
    if language == "de":
        text = _DIGRAPH.sub(lambda found: found.group()[0], text)
    return _analyzer(language).analyze(text if text.isascii() else _LONE_SURROGATE.sub(" ", text))


def telling_words(text: str, language: str) -> list[str]:
    """The words of ``text`` without its stop words, or all of them where nothing else is left. Abbreviations (WHO, IT) stay."""
    words = _WORD.findall(text)
    return [word for word in words if _tells(word, language)] or words


def asked_terms(text: str, language: str) -> list[str]:
    """The terms that a question's words may have in passages, each once: in those of other languages only what may be a name."""
    telling = telling_words(text, language)
    found = terms(" ".join(telling), language)
    small = text == text.lower()
    names = " ".join(word for word in telling if small or word != word.lower() or word.isdigit())  # what may be one
    found += [term for other in _others(language) for term in terms(names, other)]
    return list(dict.fromkeys(found))


def pairs(found: Sequence[str], language: str) -> list[str]:
    """What stands for two terms that stand side by side, neither of them a stop word, in the order of the terms ``found``."""
    empty = _empty_terms(language)
    return [f"{first}_{second}" for first, second in pairwise(found) if first not in empty and second not in empty]


def asked_pairs(text: str, language: str) -> list[str]:
    """The pairs of a question, each once; none reaches over a mark."""
    return list(dict.fromkeys(pair for stretch in _STRETCH.split(text) for pair in pairs(terms(stretch, language), language)))


def asked_phrases(text: str, language: str) -> list[tuple[str, ...]]:
    """The sequences of terms that a quotation may have in passages of any language, each once; none for a text without words."""
    found = dict.fromkeys(tuple(terms(text, each)) for each in (language, *_others(language)))
    return [phrase for phrase in found if phrase]


def _others(language: str) -> list[str]:
    """The languages besides ``language`` whose endings are cut, each differently."""
    return [other for other in STEMMERS if other != language]


@cache
def _empty_terms(language: str) -> frozenset[str]:
    return frozenset(terms(" ".join(sorted(STOPWORDS.get(language, ()))), language))


def _tells(word: str, language: str) -> bool:
    return word.casefold() not in STOPWORDS.get(language, ()) or (len(word) > 1 and word.isupper())
