"""Puts a short dummy clause in the place of each quotation that is a clause of its own, so that it cannot break the tree around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.model import Span

if TYPE_CHECKING:
    from bot.annotation.quotations import Quotation

QUOTED = ' " '
"""What stands for a masked quotation where only words are looked at."""
_LONGEST = 2000
"""Characters of a sentence that are parsed; what is longer is a table or a list that lost its line breaks."""


@dataclass(slots=True)
class Masked:
    """A unit as it is given to the parser. ``pieces`` are (offset in it, offset in the article, masked quotation) of its parts."""

    unit: Span
    text: str
    pieces: list[tuple[int, int, Quotation | None]]


def units_of(sentences: tuple[Span, ...], quotations: tuple[Quotation, ...]) -> tuple[Span, ...]:
    """Sentences, those that one quotation runs across put together."""
    units: list[Span] = []
    number = 0
    for sentence in sentences:
        while number < len(quotations) and quotations[number].span.end <= sentence.start:
            number += 1
        if units and number < len(quotations) and quotations[number].span.start < sentence.start:
            units[-1] = Span(units[-1].start, sentence.end)
        else:
            units.append(sentence)
    return tuple(units)


_SENTENCE_INSIDE = re.compile(r"[.!?…][\"”’')]*\s+[\"“‘'(]?[A-Z]")
_CLAUSE_END = frozenset(".,!?…—–-;")


def is_clause(text: str, quotation: Quotation) -> bool:
    """Whether a quotation stands as a clause of its own, not as a few words within the sentence around it."""
    inner = quotation.inner.of(text).strip().rstrip("'’\"” ")
    if not inner or is_title(inner):
        return False
    if quotation.open or _SENTENCE_INSIDE.search(inner):
        return True
    before = text[max(0, quotation.span.start - 40) : quotation.span.start].rstrip(" \t\u00a0")
    after = text[quotation.span.end : quotation.span.end + 1]
    begins = not before or before[-1] in '\n:,—–-.!?…)”"’'
    ends = inner[-1] in _CLAUSE_END or after in {",", ".", "", "\n"}
    words = inner.count(" ") + 1
    capital = inner[0].isupper() or not inner[0].isalpha()
    if inner[-1] in ",!?" or (inner[-1] in ".…—–-" and capital):
        return words > 1 and (begins or capital)
    return begins and ends and capital and words > 3


def is_title(inner: str) -> bool:
    """Whether all long words have capitals: the name of a book, a programme or a group."""
    long = [word for word in inner.split() if len(word) > 3]
    return 0 < len(long) <= 8 and inner[-1] not in "!?" and all(word[0].isupper() for word in long)


def outside(text: str, unit: Span, inside: list[Quotation]) -> str:
    """The words of ``unit`` with ``QUOTED`` for each of the quotations ``inside`` it."""
    at, parts = unit.start, []
    for quotation in inside:
        parts.append(text[at : quotation.span.start])
        at = quotation.span.end
    return QUOTED.join([*parts, text[at : unit.end]])


def mask(text: str, unit: Span, inside: list[Quotation]) -> Masked:
    """The ``unit`` with "It works" for each of the quotations ``inside`` it."""
    written: list[str] = []
    pieces: list[tuple[int, int, Quotation | None]] = []
    length, at = 0, unit.start
    for quotation in inside:
        for start, words, masked in (
            (at, text[at : quotation.span.start], None),
            (quotation.span.start, _dummy(text, quotation), quotation),
        ):
            pieces.append((length, start, masked))
            written.append(words)
            length += len(words)
        at = quotation.span.end
    pieces.append((length, at, None))
    written.append(text[at : unit.end])
    return Masked(unit, "".join(written)[:_LONGEST].replace("\u00a0", " "), pieces)


def _dummy(text: str, quotation: Quotation) -> str:
    """Write "It works" between marks, with the punctuation that the sentence around the quotation needs."""
    inner = quotation.inner.of(text).rstrip()
    after = text[quotation.span.end : quotation.span.end + 2]
    goes_on = after.strip()[:1].islower() or inner.endswith((",", "!", "?"))
    end = "," if goes_on else "." if inner.endswith((".", "…")) else ""
    return f'"It works{end}"'
