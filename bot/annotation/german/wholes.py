"""What a clause says that is told as a whole, or only names something in quoted words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind
from bot.annotation.german.tokens import QUOTE
from bot.languages.german.words import ARTICLES, PREPOSITIONS

if TYPE_CHECKING:
    from bot.annotation.german.cues import Found
    from bot.annotation.german.phrases import Range
    from bot.annotation.german.sentence import Sentence


_DEFINITE = PREPOSITIONS | {"der", "die", "das", "den", "dem"}


def rest(sentence: Sentence, found: Found) -> list[Range]:
    """All of the sentence but the *wie* clause."""
    segs = sentence.segments
    start, end = segs[found.segment].start, segs[found.segment].end
    size = len(sentence.tokens)
    low = 0
    return [part for part in ((low, start), (end, size)) if part[1] > part[0]]


def short_quote(sentence: Sentence, found: Found) -> list[Range]:
    """The quoted words of a clause that names something: *nannte das Vorgehen „unredlich“*."""
    segment = sentence.segments[found.segment]
    tokens = sentence.tokens
    for start in range(found.finite + 1 if segment.kind in {Kind.MAIN, Kind.VERB_FIRST} else segment.start, segment.end):
        if not tokens[start].quoted or (
            tokens[start - 1].lower in {"der", "die", "das", "dem", "den", "des"}
            and found.cue.verb not in {"nennen", "bezeichnen", "sehen", "werten"}
        ):
            continue
        if tokens[start].text != QUOTE and tokens[start].capital and _names_something(sentence, found, start):
            continue
        end = start + 1
        while tokens[start].text != QUOTE and end < len(tokens) and tokens[end].quoted and tokens[end].text != QUOTE:
            end += 1
        return [(start, end)]
    return []


def _quoted_object(sentence: Sentence, found: Found) -> Range | None:
    """A quotation that is all that the cue's preposition holds: *sprach von einer „Lüge“*."""
    tokens, stop = sentence.tokens, sentence.segments[found.segment].end
    at = next((k + 1 for k in found.words if tokens[k].lower in found.cue.needs), stop)
    while at < stop and tokens[at].lower in ARTICLES and not tokens[at].quoted:
        at += 1
    if at >= stop or not tokens[at].quoted:
        return None
    end = at + 1
    while tokens[at].text != QUOTE and end < stop and tokens[end].quoted:
        end += 1
    return (at, end) if end == stop or end == found.finite else None


def _names_something(sentence: Sentence, found: Found, start: int) -> bool:
    """Whether quoted words are a name that stands in apposition: *in einem Gespräch mit dem Sender „Kanal Nord“*."""
    before = sentence.tokens[start - 1]
    definite = before.lower in _DEFINITE
    within = start > 1 and before.lower in {"dem", "der"} and sentence.tokens[start - 2].lower in PREPOSITIONS
    return before.capital or within or (definite and found.cue.verb in {"nennen", "fordern", "verlangen"})


def whole(sentence: Sentence, found: Found) -> list[Range]:
    """The cue's whole clause, with what depends on it; where its preposition holds a quotation, that."""
    segs = sentence.segments
    quoted = _quoted_object(sentence, found)
    if quoted is not None:
        return [quoted]
    first, last = sentence.matrix(found.segment)
    if segs[found.segment].kind in {Kind.SUBORDINATE, Kind.RELATIVE}:
        return [(segs[found.segment].start, segs[found.segment].end)]
    while (
        first > 0
        and segs[first].kind is Kind.MAIN
        and segs[first - 1].kind in {Kind.FRAGMENT, Kind.RELATIVE}
        and segs[first].separator == ","
        and not segs[first].coordinated
    ):
        first -= 1
    while last + 1 < len(segs):
        following = segs[last + 1]
        if following.separator == ";" or (following.kind is Kind.MAIN and following.coordinated):
            break
        last += 1
    return [(segs[first].start, segs[last].end)]
