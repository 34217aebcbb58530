"""A German sentence as tokens, with clause-like quotations folded into one token each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

import msgspec

from bot.annotation.quotations import QuotationKind
from bot.languages.german.words import TITLES
from bot.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bot.annotation.quotations import Quotation

QUOTE = "“quotation”"
"""What a folded quotation's token says."""
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)+|\d+\.(?=\s)|\w+(?:(?:[-/&'’+@–]|\.(?=[a-z\d]))\w+)*(?:-(?=\s))?|[^\w\s]")
_LATER_CAPITAL = re.compile(r"-[A-ZÄÖÜ]|\w\.[a-z]{2,3}\Z")
"""What makes a name or a noun of a word that starts small: *dpa-Meldung*, *norvik.de*."""
_INSIDE = re.compile(r"(?<=[a-zäöüß,] )[A-ZÄÖÜ]\w+")
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


@dataclass
class Unit:
    """One sentence, or several that a quotation ties together; its tokens are made when they are first asked for."""

    text: str
    """The text that it is a part of."""
    span: Span
    quotes: list[Quotation]
    paragraph: int
    capitals: Callable[[], frozenset[str]]
    """The words that the text writes with a capital inside of sentences."""

    @cached_property
    def tokens(self) -> list[Token]:
        start, end = self.span.start, self.span.end
        tokens = _tokens(self.text, self.span, self.quotes) if self.quotes else _plain(self.text, start, self._pieces)
        if self.text.find("(", start, end) >= 0:
            tokens = _without_asides(tokens)
        if tokens:
            tokens[0].noun = tokens[0].capital and tokens[0].text in self.capitals()
        return tokens

    @property
    def first_words(self) -> list[str]:
        """The text of its first two tokens."""
        return self.texts[:2]

    @cached_property
    def texts(self) -> list[str]:
        """The text of its tokens; full stops of abbreviations may stand among them."""
        if self.quotes or "(" in self._pieces:
            return [token.text for token in self.tokens]
        return self._pieces

    @cached_property
    def _pieces(self) -> list[str]:
        return _TOKEN.findall(self.text, self.span.start, self.span.end)


def units(text: str, sentences: Sequence[Span], quotations: Sequence[Quotation]) -> Iterator[Unit]:
    """The sentences of ``text`` with those joined that lie in one quotation."""
    doubles = [quotation for quotation in quotations if quotation.kind is QuotationKind.DOUBLE]
    position = 0
    paragraph = 0
    pending: Span | None = None
    previous_end = 0
    capitals = cache(lambda: frozenset(_INSIDE.findall(text)))
    for number, sentence in enumerate(sentences):
        if text.find("\n", previous_end, sentence.start) >= 0:
            paragraph += 1
        previous_end = sentence.end
        whole = sentence if pending is None else Span(pending.start, sentence.end)
        pending = None
        while position < len(doubles) and doubles[position].span.end <= whole.start:
            position += 1
        mine = [quotation for quotation in doubles[position : position + _MOST_QUOTATIONS] if quotation.span.start < whole.end]
        if number + 1 < len(sentences) and mine and mine[-1].span.end > sentences[number + 1].start:
            pending = whole
            continue
        yield Unit(text, whole, mine, paragraph, capitals)


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


def _tokens(text: str, span: Span, quotations: list[Quotation]) -> list[Token]:
    found: list[Token] = []
    at = span.start
    for quotation in quotations:
        if quotation.span.start < at:
            continue
        found += _plain(text, at, _TOKEN.findall(text, at, quotation.span.start))
        if _is_folded(text, span, quotation):
            found.append(Token(QUOTE, QUOTE, quotation.span.start, quotation.span.end, capital=False, word=False, quoted=True))
        else:
            inside = _plain(text, quotation.inner.start, _TOKEN.findall(text, quotation.inner.start, quotation.inner.end))
            for token in inside:
                token.quoted = True
            found += inside
        at = quotation.span.end
    return found + _plain(text, at, _TOKEN.findall(text, at, span.end))


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


def _plain(text: str, start: int, pieces: Iterable[str]) -> list[Token]:
    """``pieces`` of ``text``, of which the first stands at or behind ``start``, as tokens."""
    found: list[Token] = []
    before = ""
    for word in pieces:
        begin = text.index(word, start)  # right there: nothing but white space stands between tokens
        start = begin + len(word)
        if word == "." and (before in TITLES or (len(before) == 1 and before.isalpha())):
            continue  # *Dr. Holt*, *J. Holt*
        lower, capital, is_word = shape(word)
        before = lower
        found.append(Token(word, lower, begin, start, capital, is_word))
    return found


@lru_cache(maxsize=100_000)
def shape(word: str) -> tuple[str, bool, bool]:
    """A word in lower case, whether it is written as a name or noun, and whether it is no mark."""
    first = word[0]
    capital = first.isupper() or (first.islower() and _LATER_CAPITAL.search(word) is not None)
    return word.lower(), capital, first.isalnum()
