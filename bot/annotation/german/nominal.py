"""Nouns that a content clause explains: *die Behauptung, dass …*, *der Vorwurf, er habe …*."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind, reported_mood
from bot.annotation.german.phrases import after, noun_phrase
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.verbs import Form, VerbForm, index
from bot.languages.german.acts import ACTS
from bot.languages.german.cues import NOUNS
from bot.languages.german.words import AUXILIARIES, CONTENT_CONJUNCTIONS, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.annotation.german.phrases import Range
    from bot.model import Span

_COMING = frozenset("kam kommt kamen kommen stammt stammte stammen stammten".split())


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
        source = source or giver(sentence, number)
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


def giver(sentence: Sentence, number: int) -> Span | None:
    """Who stands behind a noun's clause: *Der Vorwurf, …, kam von Ruiz* · *Den Vorwurf, …, erhob Ruiz*."""
    phrase = giving_phrase(sentence, number)
    return sentence.span(*phrase) if phrase is not None else None


def giving_phrase(sentence: Sentence, number: int) -> Range | None:
    """The same as tokens; ``number`` is the segment of the noun's clause."""
    tokens = sentence.tokens
    for segment in sentence.segments[number + 1 : number + 3]:
        if segment.kind is not Kind.VERB_FIRST or segment.coordinated:
            continue
        if tokens[segment.verb].lower in _COMING:
            for k in range(segment.verb + 1, segment.end - 1):
                if tokens[k].lower in {"von", "vom", "aus"}:
                    end = noun_phrase(tokens, k + 1, segment.end)
                    return (k + 1, end) if end > k + 1 else None
        if any(reading.form is Form.FINITE for reading in _giving().get(tokens[segment.verb].lower, ())):
            return after(tokens, segment.verb + 1, segment.end)
    return None


@cache
def _giving() -> dict[str, tuple[VerbForm, ...]]:
    return index(tuple(ACTS.givers))


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
