"""Pairs quotation marks, by kind and per paragraph, before anything else looks at a text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence


class QuotationKind(StrEnum):
    """What marks stand around a quotation."""

    DOUBLE = "double"
    SINGLE = "single"
    """Single marks outside of double ones; in many papers also for titles and odd words."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks; ``span`` has the marks and ``inner`` has not.

    ``open`` says that the paragraph ends before a closing mark does: the speaker goes on in the next paragraph.
    """

    span: Span
    inner: Span
    kind: QuotationKind
    open: bool = False


def among(quotations: Sequence[Quotation], span: Span) -> Sequence[Quotation]:
    """Those of an article's ``quotations`` that share characters with ``span``."""
    first = bisect_right(quotations, span.start, key=lambda quotation: quotation.span.end)
    last = bisect_left(quotations, span.end, key=lambda quotation: quotation.span.start)
    return quotations[first:last]


_MARK = re.compile(r"``|''|[\"“”„‟«»‹›‘’‚']")
_CLOSERS = {
    "“": ("”", '"', "“"),
    "„": ("“", "”", '"', "„"),
    "‟": ("”", '"'),
    "”": ("”", '"'),
    '"': ('"', "”"),
    "``": ("''", '"'),
    "''": ("''",),
    "«": ("»",),
    "»": ("«", "»"),
    "‹": ("›",),
    "›": ("‹", "›"),
    "‘": ("’", "'"),
    "‚": ("‘", "’", "'"),
    "'": ("'", "’"),
}
"""For each mark that may open, the marks that may close it: writers mix, so straight marks close curly ones."""
_SINGLE = frozenset("‘‚'‹›")
_OPEN_ANEW = frozenset("“„")
"""Marks of which a second one says that the first was never closed."""
_BEFORE_OPENING = frozenset(" \t\u00a0\u2009([{—–-/|:>*_")
_GOES_ON = re.compile(r"\s*[\"“„«»‟]")
_MOST_WITHIN = 100
"""Marks among which a single one is sought that closes another; nearly all of them are apostrophes."""
_ELISIONS = re.compile(r"['‘](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n['’])", re.IGNORECASE)


def pair(text: str) -> tuple[Quotation, ...]:
    """The outermost quotations of ``text`` in order; they never overlap and never cross a line break.

    A mark without a partner is passed over, unless it opens the last words of a paragraph that the next one takes up again.
    """
    found: list[Quotation] = []
    for line in re.finditer(r"[^\n]+", text):
        found.extend(_pair_line(text, line.start(), line.end()))
    return tuple(found)


def _pair_line(text: str, start: int, end: int) -> list[Quotation]:
    marks = [(match.start(), match.group()) for match in _MARK.finditer(text, start, end)]
    found: list[Quotation] = []
    position = 0
    never_closed: set[str] = set()
    while position < len(marks):
        at, mark = marks[position]
        position += 1
        if not _may_open(text, at, mark, start, end):
            continue
        closing = None if mark in never_closed else _closing(text, marks, position, mark, end)
        if closing is None and mark not in _SINGLE and mark not in _OPEN_ANEW:
            never_closed.add(mark)
        if closing is not None:
            close_at, close = marks[closing]
            found.append(_quotation(at, mark, close_at + len(close), len(close)))
            position = closing + 1
        elif mark not in _SINGLE and _goes_on(text, at, start, end):
            found.append(_quotation(at, mark, end, 0))
            break
    return found


def _quotation(at: int, mark: str, end: int, closing: int) -> Quotation:
    kind = QuotationKind.SINGLE if mark in _SINGLE else QuotationKind.DOUBLE
    return Quotation(Span(at, end), Span(at + len(mark), end - closing), kind, open=not closing)


def _may_open(text: str, at: int, mark: str, start: int, end: int) -> bool:
    after = at + len(mark)
    if mark not in _CLOSERS or after >= end or (text[after].isspace() and mark != "«"):
        return False
    if at > start and text[at - 1] not in _BEFORE_OPENING and text[at - 1] not in "“\"‘'„»«":
        return mark in {"“", "„", "«", "»"} and not text[at - 1].isdigit()
    return not (mark in {"'", "‘"} and (_ELISIONS.match(text, at) or not text[after].isalnum()))


def _closing(text: str, marks: list[tuple[int, str]], position: int, mark: str, end: int) -> int | None:
    """The number of the mark that closes ``mark``: the first that stands where a closing mark can."""
    doubtful: int | None = None
    for number in range(position, min(position + _MOST_WITHIN, len(marks)) if mark in _SINGLE else len(marks)):
        at, candidate = marks[number]
        if candidate not in _CLOSERS[mark]:
            continue
        if candidate == mark and mark in _OPEN_ANEW and not _looks_closing(text, at, end):
            return None  # it opens anew: the first one was never closed
        if mark not in _SINGLE:
            return number
        if not _looks_closing(text, at, end):
            continue
        if text[at - 1] != "s" or at + 1 >= end or text[at + 1] in ",.;:!?)":
            return number
        doubtful = number if doubtful is None else doubtful  # a plural's apostrophe looks the same
    return doubtful


def _looks_closing(text: str, at: int, end: int) -> bool:
    return not text[at - 1].isspace() and (at + 1 >= end or not text[at + 1].isalnum())


def _goes_on(text: str, at: int, start: int, end: int) -> bool:
    """Whether a mark without a partner opens words that run to the end of the paragraph."""
    before = text[start:at].rstrip()
    return bool(_GOES_ON.match(text, end)) or not before or before[-1] in ",:"
