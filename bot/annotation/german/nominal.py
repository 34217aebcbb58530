"""Nouns that a content clause explains: *die Behauptung, dass …*, *der Vorwurf, er habe …*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind, reported_mood
from bot.annotation.german.phrases import noun_phrase
from bot.annotation.german.sentence import Draft, Sentence
from bot.languages.german.cues import NOUNS
from bot.languages.german.words import AUXILIARIES, CONTENT_CONJUNCTIONS, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import Span


def find(sentence: Sentence) -> Iterator[Draft]:
    """Attributions whose cue is a noun right before its content clause."""
    if NOUNS.isdisjoint(sentence.lowers):
        return
    segs, tokens = sentence.segments, sentence.tokens
    for number in range(1, len(segs)):
        segment = segs[number]
        before = segs[number - 1]
        opener = tokens[segment.opener].lower
        clause = (
            (segment.kind is Kind.SUBORDINATE and opener in {"dass", "daß", "ob"})
            or (segment.kind is Kind.MAIN and not segment.coordinated and reported_mood(tokens, segment))
            or (segment.kind is Kind.INFINITIVE and opener not in {"um", "ohne", "statt", "anstatt"})
        )
        if not clause or segment.separator != "," or (opener not in CONTENT_CONJUNCTIONS and segment.kind is Kind.SUBORDINATE):
            continue
        noun = next(
            (
                k
                for k in range(before.end - 1, max(before.start, before.end - 9) - 1, -1)
                if tokens[k].lower in NOUNS and tokens[k].capital
            ),
            -1,
        )
        if noun < 0:
            continue
        attributes_end = noun_phrase(tokens, noun, before.end)
        if (
            attributes_end != before.end
            and noun != before.end - 1
            and not all(tokens[k].lower.islower() for k in range(attributes_end, before.end))
        ):
            continue
        source = None
        if attributes_end > noun + 1:
            start = noun + 1
            if tokens[start].lower in PREPOSITIONS:
                start += 1
            source = sentence.span(start, attributes_end)
        else:
            source = _around(sentence, number - 1, noun)
        end = number
        while (
            end + 1 < len(segs)
            and segs[end + 1].kind in {Kind.SUBORDINATE, Kind.RELATIVE, Kind.FRAGMENT}
            and before.kind is not Kind.FRAGMENT
        ):
            end += 1
        content = sentence.spans_without(segment.start, segs[end].end, [])
        if content:
            yield Draft("nominal", content, [sentence.span(noun, noun + 1)], source)


def _around(sentence: Sentence, number: int, noun: int) -> Span | None:
    """The subject of the clause around the noun, unless the noun is itself the subject: *Ruiz stellte die Theorie auf, dass …*."""
    segment = sentence.segments[number]
    if (
        segment.verb < 0
        or segment.kind not in {Kind.MAIN, Kind.VERB_FIRST, Kind.SUBORDINATE}
        or "worden" in sentence.words(segment.start, segment.end)
    ):
        return None
    if AUXILIARIES.get(sentence.tokens[segment.verb].lower) in {"werden", "sein"}:
        return None
    subject = sentence.subject(number, segment.verb)
    if subject is None or subject[0] <= noun < subject[1]:
        return None
    return sentence.span(*subject)
