"""Sources named by a phrase: *laut*, *zufolge*, *nach Angaben von*, *so Ruiz*, *demnach*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.german.clauses import Kind
from bot.annotation.german.phrases import is_saying, noun_phrase
from bot.annotation.german.sentence import Draft, Sentence
from bot.annotation.german.subjects import nominative
from bot.annotation.german.tokens import QUOTE
from bot.annotation.german.triggers import OPINIONS, POINTED_AT, SOURCE, SOURCE_WORDS, VIEWS
from bot.languages.german.cues import (
    DOCUMENT_ENDINGS,
    SOURCE_ADVERBS,
    SOURCE_POSTPOSITIONS,
    SOURCE_PREPOSITIONS,
    SOURCE_RELATIVES,
)
from bot.languages.german.names import ORGANISATION_ROLES, PERSON_ROLES
from bot.languages.german.words import ARTICLES, COORDINATORS, NOMINATIVE_PRONOUNS, PREPOSITIONS, RELATIVES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.annotation.german.phrases import Range
    from bot.annotation.german.tokens import Token


_PRONOUNS = NOMINATIVE_PRONOUNS - ARTICLES - RELATIVES
_BEFORE_NOUNS = ARTICLES | PREPOSITIONS
_LONG_ENOUGH = 4

_SAYS = (*DOCUMENT_ENDINGS, *(word for word in (*PERSON_ROLES, *ORGANISATION_ROLES) if len(word) > _LONG_ENOUGH))


def find(sentence: Sentence) -> Iterator[Draft]:  # noqa: C901 - one case of the grammar a line
    """Attributions whose cue is a preposition, *so* or *demnach*."""
    if SOURCE not in sentence.triggers:
        return
    tokens = sentence.tokens
    for position, token in enumerate(tokens):
        if token.quoted or token.lower not in SOURCE_WORDS:
            continue
        lower = token.lower
        if lower in SOURCE_PREPOSITIONS:
            if _is_loud(tokens, position):
                continue
            yield from _phrase(sentence, position, position, position + 1)
        elif lower == "nach":
            yield from _after_sayings(sentence, position)
            yield from _own_opinion(sentence, position)
        elif lower == "aus" and position + 1 < len(tokens) and tokens[position + 1].lower in VIEWS:
            yield from _phrase(sentence, position, position, position + 1)
        elif lower in SOURCE_POSTPOSITIONS or (lower == "folge" and position and tokens[position - 1].lower == "zu"):
            yield from _postposed(sentence, position - (lower == "folge"), position + 1)
        elif lower in SOURCE_ADVERBS:
            yield from _adverb(sentence, position)
        elif lower in SOURCE_RELATIVES:
            yield from _relative(sentence, position)
        elif lower == "so":
            yield from _so(sentence, position)


def _is_loud(tokens: list[Token], position: int) -> bool:
    """Whether *laut* is the adverb: *so laut er konnte*."""
    behind = tokens[position + 1].lower if position + 1 < len(tokens) else ""
    return behind in _PRONOUNS


def _phrase(sentence: Sentence, cue: int, start: int, noun: int) -> Iterator[Draft]:
    tokens = sentence.tokens
    number = sentence.segment_at(cue)
    if number < 0:
        return
    end = noun_phrase(tokens, noun, sentence.segments[number].end)
    if end == noun:
        if noun >= len(tokens) or tokens[noun].lower not in RELATIVES:
            return
        end = noun + 1
    segment = sentence.segments[number]
    if tokens[noun].lower in RELATIVES and segment.kind is Kind.RELATIVE and segment.opener == cue:
        antecedent = sentence.antecedent(number)
        source = antecedent or (noun, noun + 1)
        yield from _draft(sentence, "relative source", number, (start, noun + 1), source, [(cue, cue + 1)])
        return
    if tokens[noun].text == QUOTE:
        return
    if tokens[cue].lower == "gemäß" and not any(is_saying(token.lower) or token.lower.endswith(_SAYS) for token in tokens[noun:end]):
        return
    yield from _draft(sentence, "according", number, (start, end), (noun, end), [(cue, cue + 1)])


def _after_sayings(sentence: Sentence, position: int) -> Iterator[Draft]:
    """*nach Angaben der Polizei*, *nach Ansicht von Ruiz*, *nach eigenen Angaben*."""
    tokens = sentence.tokens
    at = position + 1
    while (
        at < len(tokens) and at < position + 5 and not tokens[at].capital and tokens[at].word and tokens[at].lower not in PREPOSITIONS
    ):
        if (
            tokens[at].lower in {"denen", "dem", "welchem", "welcher"}
            and noun_phrase(tokens, at, len(tokens)) <= at + 1
            and sentence.segment_at(position) >= 0
            and sentence.segments[sentence.segment_at(position)].opener == position
        ):
            number = sentence.segment_at(position)
            segment = sentence.segments[number]
            if segment.kind is Kind.RELATIVE and any(
                is_saying(tokens[k].lower) or tokens[k].lower in POINTED_AT for k in range(max(0, segment.start - 6), segment.start)
            ):
                yield from _draft(sentence, "relative source", number, (position, at + 1), (at, at + 1), [(position, position + 1)])
            return
        at += 1
    while (
        at < len(tokens)
        and tokens[at].capital
        and not is_saying(tokens[at].lower)
        and at < position + 4
        and at + 1 < len(tokens)
        and tokens[at + 1].capital
    ):
        at += 1
    if at >= len(tokens) or not is_saying(tokens[at].lower):
        return
    number = sentence.segment_at(position)
    if number < 0:
        return
    end = noun_phrase(tokens, position + 1, sentence.segments[number].end)
    if end <= at:
        end = noun_phrase(tokens, at, sentence.segments[number].end)
    end = max(end, at + 1)
    own = any(tokens[k].lower in {"eigenen", "eigener"} for k in range(position + 1, at))
    source: Range = (position + 1, end)
    if (
        not own
        and end == at + 1
        and tokens[at].lower
        in {"ansicht", "meinung", "auffassung", "prognosen", "umfragen", "studie", "umfrage", "ermittlungen", "beobachtung"}
        and tokens[position + 1].lower in {"der", "dem", "einer"}
        and tokens[at].lower in {"umfrage", "ermittlungen"}
    ):
        return
    yield from _draft(sentence, "according", number, (position, end), source, [(position, position + 1)])


def _own_opinion(sentence: Sentence, position: int) -> Iterator[Draft]:
    """*seiner Meinung nach*."""
    tokens = sentence.tokens
    if position < 2 or tokens[position - 1].lower not in OPINIONS:
        return
    if tokens[position - 2].capital and position > 2:
        return  # somebody is asked: *Ihrer Meinung nach*
    number = sentence.segment_at(position)
    if number >= 0 and tokens[position - 2].lower in {"seiner", "ihrer", "dem", "eigenen", "eigenem"}:
        yield from _draft(
            sentence, "opinion", number, (position - 2, position + 1), (position - 2, position), [(position, position + 1)]
        )


def _postposed(sentence: Sentence, position: int, stop: int) -> Iterator[Draft]:
    """*Ruiz zufolge*: the cue is tokens ``position`` to ``stop``."""
    tokens = sentence.tokens
    number = sentence.segment_at(position)
    if number < 0:
        return
    segment = sentence.segments[number]
    start = position
    for begin in range(max(segment.opener, position - 14), position):
        if tokens[begin].lower in PREPOSITIONS or tokens[begin].text == QUOTE:
            continue
        if begin > segment.opener and tokens[begin - 1].lower in _BEFORE_NOUNS:
            continue
        if noun_phrase(tokens, begin, position) == position:
            start = begin
            break
    if start == position:
        start = position - 1
        if start < segment.opener:
            return
    yield from _draft(sentence, "according", number, (start, stop), (start, position), [(position, stop)])


def _adverb(sentence: Sentence, position: int) -> Iterator[Draft]:
    number = sentence.segment_at(position)
    if number < 0:
        return
    segment = sentence.segments[number]
    lower = sentence.tokens[position].lower
    if (
        position != segment.opener
        or segment.kind is not Kind.MAIN
        or (lower == "danach" and not segment.reported and segment.separator)
    ):
        return
    yield from _draft(sentence, "demnach", number, (position, position + 1), (position, position + 1), [(position, position + 1)])


def _relative(sentence: Sentence, position: int) -> Iterator[Draft]:
    number = sentence.segment_at(position)
    if number >= 0 and sentence.segments[number].opener == position:
        source = sentence.antecedent(number)
        yield from _draft(sentence, "relative source", number, (position, position + 1), source, [(position, position + 1)])


def _so(sentence: Sentence, position: int) -> Iterator[Draft]:
    """*…, so Ruiz weiter, …*."""
    tokens = sentence.tokens
    if position and tokens[position - 1].word and tokens[position - 1].lower not in COORDINATORS:
        return  # opens nothing
    number = sentence.segment_at(position)
    if number < 0:
        return
    segment = sentence.segments[number]
    if (
        segment.opener != position
        or segment.kind not in {Kind.FRAGMENT, Kind.MAIN}
        or position + 1 >= segment.end
        or (number == 0 and segment.kind is Kind.MAIN)
    ):
        return
    if segment.kind is Kind.MAIN:
        return
    start = position + 1
    while start < segment.end and tokens[start].lower in {"auch", "heute", "gestern", "weiter", "zumindest", "etwa", "jedenfalls"}:
        start += 1
    if start >= segment.end or not nominative(tokens, start, segment.end):
        return
    end = noun_phrase(tokens, start, segment.end)
    if end == start:
        return
    holes: Range = (position, segment.end)
    last = number
    while (
        last + 1 < len(sentence.segments)
        and sentence.segments[last + 1].kind is Kind.FRAGMENT
        and sentence.segments[last + 1].separator == ","
    ):
        following = sentence.segments[last + 1]
        if (
            not nominative(tokens, following.opener, following.end)
            or noun_phrase(tokens, following.opener, following.end) != following.end
        ):
            break
        last += 1
        end = following.end
        holes = (position, following.end)
    yield from _around(sentence, "so", number, holes, (start, end), [(position, position + 1)], last)


def _around(sentence: Sentence, rule: str, number: int, hole: Range, source: Range, cue: list[Range], last: int) -> Iterator[Draft]:
    """A parenthesis: what stands before it, and what goes on behind it, is the content."""
    segs = sentence.segments
    start = 0
    for k in range(number, 0, -1):
        if segs[k].separator in {";", ":"} and k < number:
            start = segs[k].start
            break
    if number == 0:
        if last + 1 < len(segs) and segs[last + 1].separator == ":":
            content = sentence.spans_without(segs[last + 1].start, len(sentence.tokens), [])
        else:
            return
    else:
        end = len(sentence.tokens)
        if last + 1 < len(segs) and segs[last + 1].separator == ":":
            content_after = sentence.spans_without(segs[last + 1].start, end, [])
            yield Draft(rule, content_after, [sentence.span(*c) for c in cue], sentence.span(*source), core=True)
            end = hole[1]
        content = sentence.spans_without(start, end, [hole])
    if content:
        yield Draft(rule, content, [sentence.span(*c) for c in cue], sentence.span(*source), core=True)


def _draft(sentence: Sentence, rule: str, number: int, hole: Range, source: Range | None, cue: list[Range]) -> Iterator[Draft]:
    """The content is the clause that the phrase stands in, less the phrase."""
    segs = sentence.segments
    segment = segs[number]
    who = sentence.span(*source) if source is not None else None
    attribute = _attribute(sentence, hole, segment.end)
    if attribute is not None:
        spans = sentence.spans_without(*attribute, [])
        yield Draft(rule, spans, [sentence.span(*c) for c in cue], who, core=True)
        return
    first, last = clause_bounds(sentence, number)
    if segment.kind is Kind.FRAGMENT and hole[0] == segment.opener and hole[1] == segment.end:
        following = number + 1
        while following < len(segs) and segs[following].kind in {Kind.RELATIVE, Kind.FRAGMENT} and following < last:
            hole = (hole[0], segs[following].end)
            following += 1
    start = segs[first].opener if first != number or segment.kind is not Kind.SUBORDINATE else segment.start
    content = sentence.spans_without(start, segs[last].end, [hole])
    if content:
        yield Draft(rule, content, [sentence.span(*c) for c in cue], who, core=True)


def _attribute(sentence: Sentence, hole: Range, end: int) -> Range | None:
    """What a source phrase inside a noun phrase covers, its attributes and noun: die *seiner Meinung nach* **falschen Pläne**."""
    tokens = sentence.tokens
    if hole[0] == 0 or tokens[hole[0] - 1].lower not in ARTICLES or tokens[hole[0] - 1].quoted or hole[1] >= end:
        return None
    if (
        sentence.segments[sentence.segment_at(hole[0])].kind is Kind.RELATIVE
        and sentence.segments[sentence.segment_at(hole[0])].opener == hole[0] - 1
    ):
        return None
    stop = noun_phrase(tokens, hole[1], end, attributes=False)
    return (hole[1], stop) if stop > hole[1] + 1 and not tokens[hole[1]].capital else None


def clause_bounds(sentence: Sentence, number: int) -> tuple[int, int]:
    """First and last segment of what a source phrase in segment ``number`` covers."""
    segs = sentence.segments
    kind = segs[number].kind
    if kind in {Kind.SUBORDINATE, Kind.RELATIVE, Kind.INFINITIVE}:
        last = number
        while last + 1 < len(segs) and segs[last + 1].kind in {Kind.RELATIVE, Kind.INFINITIVE} and not segs[last + 1].coordinated:
            last += 1
        return number, last
    first = number
    while first > 0 and segs[first].separator not in {";", ":"}:
        previous = segs[first - 1]
        if segs[first].coordinated and segs[first].kind is Kind.MAIN and previous.kind is not Kind.FRAGMENT:
            break
        if segs[first].kind is Kind.MAIN and any(segs[k].kind in {Kind.MAIN, Kind.VERB_FIRST} for k in range(first)):
            break
        first -= 1
    last = number
    while last + 1 < len(segs) and segs[last + 1].separator != ";":
        following = segs[last + 1]
        if (
            following.coordinated
            and following.kind is Kind.MAIN
            and sentence.tokens[following.start].lower in {"aber", "doch", "jedoch"}
        ):
            break
        last += 1
    return first, last
