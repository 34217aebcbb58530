"""What somebody unnamed says: *Ruiz soll das Geld genommen haben*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.triggers import SHALL
from bot.model import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.annotation.german.clauses import Segment
    from bot.model import Span

_SHALL = frozenset({"soll", "sollen"})
_ENDS = frozenset({"haben", "sein"})
_NO_PARTICIPLES = frozenset({"nicht", "einen", "keinen", "den", "diesen"})


def find(sentence: Sentence, own: Sequence[Draft], source: Span | None) -> Iterator[Draft]:
    """The clause with *soll* and a perfect infinitive, unless it stands in what ``own`` cues claim; a plan has no perfect.

    Right behind a sentence of a ``source`` any clause with *soll* goes on with what that says.
    """
    if SHALL not in sentence.triggers or (source is None and _ENDS.isdisjoint(sentence.lowers)):
        return
    segs, tokens = sentence.segments, sentence.tokens
    for number, segment in enumerate(segs):
        if segment.kind not in {Kind.MAIN, Kind.VERB_FIRST} or tokens[segment.verb].lower not in _SHALL:
            continue
        first, last = sentence.matrix(number)
        end = _end(sentence, segment.verb, segs[last : last + 4]) or (segment.end if source is not None else None)
        cue = sentence.span(segment.verb, segment.verb + 1)
        if end is None or any(span.overlaps(cue) for draft in own for span in (*draft.content, *draft.cue)):
            continue
        while last + 1 < len(segs) and _belongs(segs[last + 1], end):
            last += 1
        content = sentence.spans_without(segs[first].opener, segs[last].end, [])
        yield Draft("hearsay", content, [cue], source, modality=Modality.HEARSAY)
        return


def _end(sentence: Sentence, verb: int, segments: Sequence[Segment]) -> int | None:
    """Where the first segment ends that holds a perfect infinitive: *gesehen haben*, *verurteilt worden sein*."""
    tokens = sentence.tokens
    for segment in segments:
        for k in range(max(verb + 2, segment.start + 1), segment.end):
            before = tokens[k - 1].lower
            if (
                tokens[k].lower in _ENDS
                and not tokens[k].quoted
                and before.endswith(("t", "en", "an"))
                and before not in _NO_PARTICIPLES
            ):
                return segment.end
    return None


def _belongs(segment: Segment, end: int) -> bool:
    """Whether a segment still is part of the clause that has its infinitive before ``end``, or depends on it."""
    return segment.separator not in {";", ":"} and not (segment.kind in {Kind.MAIN, Kind.VERB_FIRST} and segment.start >= end)
