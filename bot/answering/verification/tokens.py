"""Words as a claim and a text are compared by: one form for spellings that say the same, and what of the sense hangs on each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bot.answering.questions.tongues import TONGUES
from bot.model import Bearing, Span

if TYPE_CHECKING:
    from bot.model import Act

OMISSION = "…"
_WORD_FORM = r"[$€£¥%]|\d+(?:[.,:]\d+)+|[^\W_]+(?:(?:['’‘´`]|(?<=[^\W\d_])[-‐‑](?=[^\W\d_]))[^\W_]+)*"
_WORD = re.compile(_WORD_FORM)
_IN_CLAIM = re.compile(
    rf"(?P<omission>[\[(]?(?:\.\s?\.\s?\.|…)\.?[\])]?)|\[(?P<bracket>[^\[\]]{{1,80}})\]|(?P<word>{_WORD_FORM})",
)
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_APOSTROPHE, _HYPHEN = re.compile("[’‘´`]"), re.compile("[-‐‑]")
_NOT = re.compile(r"\w+n't")
_SIGNS = frozenset("$€£¥%")
_NEGATIONS = frozenset().union(*(tongue.answers.negations for tongue in TONGUES.values()))
_NUMBERS = {word: figure for tongue in TONGUES.values() for word, figure in tongue.claims.numbers.items()}
_DATES = frozenset().union(*(tongue.claims.dates for tongue in TONGUES.values()))
_ACTS = {
    form: act
    for tongue in TONGUES.values()
    for act, its in tongue.questions.acts.items()
    for form in (*its.finite, *its.done, *its.doing)
}
_EMPTY = frozenset().union(*(tongue.stopwords for tongue in TONGUES.values()))
_REVERSING = frozenset(prefix for tongue in TONGUES.values() for prefix in tongue.claims.reversing)


class Token(NamedTuple):
    """A word: ``key`` is what is compared. ``inserted``: it stands in square brackets, as an editor's words do."""

    key: str
    start: int
    end: int
    bearing: Bearing | None = None
    inserted: bool = False

    @property
    def span(self) -> Span:
        """Its characters."""
        return Span(self.start, self.end)


def of_claim(text: str) -> tuple[Token, ...]:
    """The words of a claim; an ellipsis between words is one of its own, whose key is ``OMISSION``."""
    found: list[Token] = []
    for match in _IN_CLAIM.finditer(text):
        if match["omission"]:
            found.append(Token(OMISSION, *match.span()))
        elif match["bracket"]:
            inside = _WORD.finditer(text, *match.span("bracket"))
            found += (_token(word)._replace(inserted=True) for word in inside)
        else:
            found.append(_token(match))
    telling = [place for place, token in enumerate(found) if token.key != OMISSION]
    return tuple(found[telling[0] : telling[-1] + 1]) if telling else ()


@lru_cache(maxsize=512)
def of_text(text: str) -> tuple[Token, ...]:
    """The words of a passage; brackets and ellipses of its own count for nothing."""
    return tuple(map(_token, _WORD.finditer(text)))


def tells(token: Token) -> bool:
    """Whether a word says something by itself: no stop word."""
    return token.key not in _EMPTY and token.key != OMISSION


def act_of(token: Token) -> Act | None:
    """What is done, where the word is a verb of one of the acts."""
    return _ACTS.get(token.key)


def reverses(one: str, other: str) -> bool:
    """Whether one word is the other with a beginning that turns it round: legal, illegal."""
    short, long = sorted((one, other), key=len)
    return len(short) > 2 and long.endswith(short) and long[: -len(short)] in _REVERSING


def _token(match: re.Match[str]) -> Token:
    key, bearing = _read(match.group())
    return Token(key, match.start(), match.end(), bearing)


@lru_cache(maxsize=1 << 16)
def _read(word: str) -> tuple[str, Bearing | None]:
    key = _HYPHEN.sub("", _APOSTROPHE.sub("'", word.casefold()))
    if key in _NEGATIONS or _NOT.fullmatch(key):
        return key, Bearing.NEGATION
    if _GROUPED.fullmatch(key):
        key = re.sub("[.,]", "", key)
    if key in _NUMBERS:
        return _NUMBERS[key], Bearing.NUMBER
    if word in _DATES or word in _SIGNS or any(char.isdigit() for char in word):
        return key, Bearing.NUMBER
    return key, None
