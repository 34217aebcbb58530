"""A German sentence as tokens, with clause-like quotations folded into one token each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from bot.annotation.memo import Memo
from bot.annotation.quotations import QuotationKind
from bot.languages.german.words import ADVERBS, ARTICLES, NOMINATIVE_PRONOUNS, OBLIQUE_PRONOUNS, PREPOSITIONS, TITLES
from bot.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.annotation.quotations import Quotation

QUOTE = "“quotation”"
"""What a folded quotation's token says."""
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)+|\d+\.(?=\s)|\w+(?:(?:[-/&'’+@–]|\.(?=[a-z\d]))\w+)*(?:-(?=\s))?|[^\w\s]")
_LATER_CAPITAL = re.compile(r"-[A-ZÄÖÜ]|\w\.[a-z]{2,3}\Z")
"""What makes a name or a noun of a word that starts small: *dpa-Meldung*, *norvik.de*."""
_CAPITAL = re.compile(r"[A-ZÄÖÜ]\w+")
_INSIDE = re.compile(r"(?<=[a-zäöüß,] )[A-ZÄÖÜ]\w+")
_LONG = 20_000
"""Characters of a text that has many sentences."""
_SMALL = ARTICLES | ADVERBS | PREPOSITIONS | NOMINATIVE_PRONOUNS | OBLIQUE_PRONOUNS
_BEFORE_INSIDE = frozenset("abcdefghijklmnopqrstuvwxyzäöüß,")
"""What ends a word before another one in the same sentence."""
_FOLDED_WORDS = 5
_PARENTHESIS_WORDS = 6
_MOST_QUOTATIONS = 60
"""Quotations of one sentence that are looked at."""


class Token(msgspec.Struct, gc=False):
    """A word, a mark or a folded quotation; offsets are the text's characters. There are many: msgspec makes them thrice as fast."""

    text: str
    lower: str
    start: int
    end: int
    capital: bool
    word: bool
    """It is no punctuation mark."""
    quoted: bool = False
    """It stands inside a short quotation, or is a folded one."""
    noun: bool = False
    """It opens its sentence, and the text writes it with a capital inside of others too."""


Piece = tuple[str, str, bool, bool, int, int]
"""A token as it is written, in lower case, whether it is a name or noun and no mark, and where it starts and ends in its part."""


class Unit(NamedTuple):
    """One sentence, or several that a quotation ties together."""

    span: Span
    quotes: list[Quotation]
    paragraph: int


def units(text: str, sentences: Sequence[Span], quotations: Sequence[Quotation]) -> Iterator[Unit]:
    """The sentences of ``text`` with those joined that lie in one quotation."""
    doubles = [quotation for quotation in quotations if quotation.kind is QuotationKind.DOUBLE]
    position = 0
    paragraph = 0
    pending: Span | None = None
    previous_end = 0
    for number, sentence in enumerate(sentences):
        if text.find("\n", previous_end, sentence.start) >= 0:
            paragraph += 1
        previous_end = sentence.end
        whole = sentence if pending is None else Span(pending.start, sentence.end)
        pending = None
        while position < len(doubles) and doubles[position].span.end <= whole.start:
            position += 1
        near = doubles[position : position + _MOST_QUOTATIONS]
        mine = [quotation for quotation in near if quotation.span.start < whole.end] if near else []
        if number + 1 < len(sentences) and mine and mine[-1].span.end > sentences[number + 1].start:
            pending = whole
            continue
        yield Unit(whole, mine, paragraph)


def tokens_of(text: str, unit: Unit) -> list[Token]:
    """The tokens of a unit of ``text``."""
    start, end = unit.span.start, unit.span.end
    tokens = _around(text, unit.span, unit.quotes) if unit.quotes else _plain(text, start, end)
    if text.find("(", start, end) >= 0:
        tokens = _without_asides(tokens)
    if tokens:
        tokens[0].noun = tokens[0].capital and tokens[0].lower not in _SMALL and _stands_inside(text, tokens[0].text)
    return tokens


def parts(text: str, unit: Unit) -> list[str] | None:
    """What stands between the white space of a unit; None where its tokens have other words than these taken one by one."""
    start, end = unit.span.start, unit.span.end
    return None if unit.quotes or text[end - 1] == "-" else text[start:end].split()


def pieces(part: str) -> tuple[Piece, ...]:
    """The tokens of what stands between white space."""
    return _WITHIN[part]


@lru_cache(maxsize=1)
def _inside(text: str) -> frozenset[str]:
    """All words that ``text`` has inside of sentences with a capital: in a long one they are faster found all at once."""
    return frozenset(_INSIDE.findall(text))


def _stands_inside(text: str, word: str) -> bool:
    """Whether ``text`` has a word inside of a sentence, too, with its capital."""
    if len(text) > _LONG:
        return word in _inside(text)
    if not _CAPITAL.fullmatch(word):
        return False
    at = text.find(" " + word, 1)
    while at >= 0:
        behind = text[at + 1 + len(word) : at + 2 + len(word)]
        if (text[at - 1] in _BEFORE_INSIDE) and not (behind.isalnum() or behind == "_"):
            return True
        at = text.find(" " + word, at + 1)
    return False


def _without_asides(tokens: list[Token]) -> list[Token]:
    """The tokens without short brackets such as *(CDU)*, which only part what belongs together."""
    kept: list[Token] = []
    position = 0
    while position < len(tokens):
        if tokens[position].text == "(":
            close = next(
                (k for k in range(position + 1, min(position + _PARENTHESIS_WORDS + 2, len(tokens))) if tokens[k].text == ")"), -1
            )
            inside = tokens[position + 1 : close]
            if close > 0 and kept and not any(token.text == QUOTE or token.lower in {"laut", "so", "sagte"} for token in inside):
                position = close + 1
                continue
        kept.append(tokens[position])
        position += 1
    return kept


def _around(text: str, span: Span, quotations: list[Quotation]) -> list[Token]:
    """The tokens of what stands around ``quotations`` and of the short ones, with the long ones folded."""
    found: list[Token] = []
    at = span.start
    for quotation in quotations:
        if quotation.span.start < at:
            continue
        found += _plain(text, at, quotation.span.start)
        if _is_folded(text, span, quotation):
            found.append(Token(QUOTE, QUOTE, quotation.span.start, quotation.span.end, capital=False, word=False, quoted=True))
        else:
            inside = _plain(text, quotation.inner.start, quotation.inner.end)
            for token in inside:
                token.quoted = True
            found += inside
        at = quotation.span.end
    return found + _plain(text, at, span.end)


def _is_folded(text: str, span: Span, quotation: Quotation) -> bool:
    """Whether a quotation is more than a name or an odd word: it reads as speech."""
    inner = quotation.inner.of(text)
    before = text[span.start : quotation.span.start].rstrip()
    after = text[quotation.span.end : span.end].lstrip()
    if before.endswith(":") or inner.rstrip().endswith((".", "!", "?", ",", "…")):
        return True
    if not before and after.startswith((",", "–", "-")):
        return True
    return inner.count(" ") >= _FOLDED_WORDS - 1


def _plain(text: str, start: int, end: int) -> list[Token]:
    """The tokens of a part of ``text`` without quotations."""
    found: list[Token] = []
    within = text[start:end]
    split = within.split()
    if not split:
        return found
    taken = list(map(_WITHIN.__getitem__, split))
    if not within[-1].isspace():
        taken[-1] = _AT_END[split[-1]]
    spaced = " ".join(split) == within  # so that each part stands one character behind the one before
    for part, its_pieces in zip(split, taken, strict=True):
        if not spaced:
            start = text.index(part, start)
        for word, lower, capital, is_word, first, last in its_pieces:
            found.append(Token(word, lower, start + first, start + last, capital, is_word))
        start += len(part) + 1
    return found


def _taken_apart(part: str, behind: str) -> tuple[Piece, ...]:
    """The tokens of what stands between white space; ``behind`` is that behind it, or nothing at the end.

    Words that are equal are one string: what is kept of all words must stay small for the processor's cache.
    """
    found: list[Piece] = []
    before = ""
    for match in _TOKEN.finditer(part + behind):
        word = match.group()
        if word == "." and (before in TITLES or (len(before) == 1 and before.isalpha())):
            continue  # *Dr. Holt*, *J. Holt*
        lower, capital, is_word = shape(word)
        word = part if word == part else word
        before = word if lower == word else lower
        found.append((word, before, capital, is_word, match.start(), match.end()))
    return tuple(found)


def _within(part: str) -> tuple[Piece, ...]:
    return _taken_apart(part, " ")


def _at_end(part: str) -> tuple[Piece, ...]:
    return _taken_apart(part, "")


_WITHIN, _AT_END = Memo(_within), Memo(_at_end)
"""What stands between white space, and at the end of a sentence, as tokens: nearly all of it comes again and again."""


def shape(word: str) -> tuple[str, bool, bool]:
    """A word in lower case, whether it is written as a name or noun, and whether it is no mark."""
    first = word[0]
    capital = first.isupper() or (first.islower() and _LATER_CAPITAL.search(word) is not None)
    return word.lower(), capital, first.isalnum()
