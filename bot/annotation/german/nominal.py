"""Nouns that a content clause explains: *die Behauptung, dass …*, *der Vorwurf, er habe …*."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind, reported_mood
from bot.annotation.german.phrases import noun_phrase
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.subjects import after
from bot.annotation.german.triggers import NOUN
from bot.annotation.german.verbs import Form, VerbForm, index
from bot.languages.german.acts import ACTS
from bot.languages.german.cues import NOUNS
from bot.languages.german.words import AUXILIARIES, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.annotation.german.clauses import Segment
    from bot.annotation.german.phrases import Range
    from bot.model import Span

_UNDER = frozenset("steht stand stehen standen gerät geriet gerieten".split())
"""Whoever is *im Verdacht* suspects nobody."""
_COMING = frozenset("kam kommt kamen kommen stammt stammte stammen stammten".split())


_REACH = 9
_OF = frozenset({"der", "des", "eines", "einer"})
_FROM = frozenset({"von", "vom", "aus", "seitens", "durch"})
"""Prepositions behind which a noun's owner stands; *Vorwürfe gegen Ruiz* are not hers."""


def find(sentence: Sentence) -> Iterator[Draft]:
    """Attributions whose cue is a noun right before its content clause."""
    if NOUN not in sentence.triggers:
        return
    segs = sentence.segments
    for number in range(1, len(segs)):
        if not _is_content(sentence, number):
            continue
        noun, stop = _noun_before(sentence, segs[number - 1])
        if noun < 0:
            continue
        end = number
        while (
            end + 1 < len(segs)
            and segs[end + 1].kind in {Kind.SUBORDINATE, Kind.RELATIVE, Kind.FRAGMENT}
            and segs[number - 1].kind is not Kind.FRAGMENT
        ):
            end += 1
        content = sentence.spans_without(segs[number].start, segs[end].end, [])
        if content:
            source = _owner(sentence, number, noun, stop) or giver(sentence, number)
            yield Draft("nominal", content, [sentence.span(noun, noun + 1)], source)


def _is_content(sentence: Sentence, number: int) -> bool:
    """Whether a segment can tell what a noun before it means."""
    segment = sentence.segments[number]
    opener = sentence.tokens[segment.opener].lower
    if segment.separator != ",":
        return False
    if segment.kind is Kind.SUBORDINATE:
        return opener in {"dass", "daß", "ob"}
    if segment.kind is Kind.MAIN:
        return not segment.coordinated and reported_mood(sentence.tokens, segment)
    return segment.kind is Kind.INFINITIVE and opener not in {"um", "ohne", "statt", "anstatt"}


def _noun_before(sentence: Sentence, before: Segment) -> Range:
    """The noun of saying that closes a segment and the end of its attributes; -1 where there is none."""
    tokens = sentence.tokens
    first = max(before.start, before.end - _REACH)
    noun = next((k for k in range(before.end - 1, first - 1, -1) if tokens[k].lower in NOUNS and tokens[k].capital), -1)
    if noun < 0:
        return -1, -1
    stop = noun_phrase(tokens, noun, before.end)
    if stop == noun + 1 < before.end and tokens[noun + 1].lower in _OF:
        stop = max(stop, noun_phrase(tokens, noun + 1, before.end))
    apart = stop != before.end and noun != before.end - 1
    if apart and not all(tokens[k].lower.islower() for k in range(stop, before.end)):
        return -1, -1
    return noun, stop


def _owner(sentence: Sentence, number: int, noun: int, stop: int) -> Span | None:
    """Whose a noun is: its genitive, or the subject around it."""
    if stop <= noun + 1:
        return _around(sentence, number - 1, noun)
    if sentence.tokens[noun + 1].lower not in PREPOSITIONS:
        return sentence.span(noun + 1, stop)
    return sentence.span(noun + 2, stop) if sentence.tokens[noun + 1].lower in _FROM else None


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
    verb = sentence.tokens[segment.verb].lower
    if AUXILIARIES.get(verb) in {"werden", "sein"} or verb in _UNDER:
        return None
    subject = sentence.subject(number, segment.verb)
    if subject is None or subject[0] <= noun < subject[1]:
        return None
    return sentence.span(*subject)
