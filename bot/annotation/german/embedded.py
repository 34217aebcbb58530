"""A clause in the mood of speech beside what somebody does: *Holt klagte, weil die Mauer zu hoch sei*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.carried import FIRST_PERSON, speaks
from bot.annotation.german.clauses import Kind, reported_mood
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.triggers import MOOD
from bot.languages.german.words import NEGATIONS, SUBJUNCTIVE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.annotation.german.clauses import Segment
    from bot.model import Span

_MAIN = frozenset({Kind.MAIN, Kind.VERB_FIRST})
_DEPENDS = frozenset({Kind.SUBORDINATE, Kind.RELATIVE})
_GOES_ON = frozenset({Kind.SUBORDINATE, Kind.RELATIVE, Kind.INFINITIVE})
_NO_SPEECH = frozenset({"als", "damit", "bevor", "ehe", "indem"})
"""Behind these the mood tells what is unreal or wanted."""
_UNSAID = NEGATIONS | {"niemand", "keiner", "frage", "fragen", "gefragt"}
_PLURALS = frozenset({"hätten", "würden", "müssten", "dürften"})


def find(sentence: Sentence, own: Sequence[Draft]) -> Iterator[Draft]:
    """Each such clause with what depends on it, unless ``own`` cues claim it or the sentence is in the mood of speech itself.

    Whoever acts is the source of what depends on it; of a clause of its own the text does not tell whose it is.
    """
    if MOOD not in sentence.triggers or FIRST_PERSON & sentence.lowers:
        return
    segs = sentence.segments
    mains = [segment for segment in segs if segment.kind in _MAIN]
    if mains and reported_mood(sentence.tokens, mains[0]):
        return
    depends = not any(reported_mood(sentence.tokens, segment) for segment in mains)
    number = 0
    while number < len(segs):
        first = number
        number += 1
        own_clause = segs[first].kind is Kind.MAIN
        if not (own_clause or depends) or not _told(sentence, segs[first]) or _unsaid(sentence, first):
            continue
        while number < len(segs) and segs[number].kind in _GOES_ON and segs[number].separator == ",":
            number += 1
        verb = sentence.span(segs[first].verb, segs[first].verb + 1)
        if any(span.overlaps(verb) for draft in own for span in (*draft.content, *draft.cue)):
            continue
        content = sentence.spans_without(segs[first].start, segs[number - 1].end, [])
        yield Draft("embedded", content, [], None if own_clause else _source(sentence, first))


def _told(sentence: Sentence, segment: Segment) -> bool:
    """Whether a segment is in the mood of speech, of which the plural looks like what is unreal."""
    if segment.kind is Kind.MAIN:
        return segment.start > 0 and sentence.tokens[segment.verb].lower in SUBJUNCTIVE
    if segment.kind not in _DEPENDS or sentence.tokens[segment.opener].lower in _NO_SPEECH:
        return False
    return segment.reported or sentence.tokens[segment.verb].lower in _PLURALS


def _unsaid(sentence: Sentence, number: int) -> bool:
    """Whether nobody says it: *wollte nicht bestätigen, dass er komme* · *die Frage, ob er komme*."""
    before = sentence.segments[number - 1] if number else None
    return before is not None and not _UNSAID.isdisjoint(sentence.words(before.start, before.end))


def _source(sentence: Sentence, number: int) -> Span | None:
    """The subject of the nearest clause before that is none of it, or else behind it."""
    segs = sentence.segments
    for main in (*range(number - 1, -1, -1), *range(number + 1, len(segs))):
        if segs[main].kind in _MAIN:
            subject = sentence.subject(main, segs[main].verb)
            return sentence.span(*subject) if subject is not None and speaks(sentence, subject) else None
    return None
