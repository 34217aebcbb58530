"""A light clause analysis: stretches between commas, what opens each, and where its finite verb stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.annotation.german.phrases import noun_phrase
from bot.annotation.german.tokens import QUOTE, Token
from bot.annotation.german.verbs import certain, conditional, finite, split_infinitive, subjunctive
from bot.languages.german.words import (
    ARTICLES,
    COORDINATORS,
    FINITE,
    OBLIQUE_PRONOUNS,
    PREPOSITIONS,
    RELATIVES,
    SUBJUNCTIVE_II,
    SUBORDINATORS,
)


class Kind(StrEnum):
    """What a stretch of a sentence is."""

    MAIN = "main"
    """Something before the finite verb: verb-second."""
    VERB_FIRST = "verb first"
    """It opens with its finite verb: *sagte Ruiz*, *habe er gesagt*."""
    SUBORDINATE = "subordinate"
    RELATIVE = "relative"
    INFINITIVE = "infinitive"
    FRAGMENT = "fragment"
    """No verb: an apposition, part of a list, the front of a clause that a relative clause parts."""
    QUOTE = "quote"


_SEPARATORS = frozenset({",", ";", ":", "–", "—", "-", "(", ")", "…", "/"})
_ADJUNCTS = frozenset(
    "auch selbst sogar nur schon erst noch eben gerade zumindest allein insbesondere so etwa nämlich vor allem".split()
)


@dataclass(slots=True)
class Segment:
    """Tokens ``start`` to ``end`` of a unit; ``separator`` stands before it."""

    start: int
    end: int
    separator: str
    kind: Kind
    verb: int
    """The token that is its finite verb, or -1."""
    opener: int
    """The token that opens it, behind a coordinating conjunction."""
    reported: bool
    """Its finite verb is in Konjunktiv I."""
    coordinated: bool
    """It opens with *und*, *oder*, *aber*, …"""


def segments(tokens: list[Token]) -> list[Segment]:
    """The stretches of a sentence between its commas, colons, dashes and brackets."""
    found: list[Segment] = []
    start = 0
    separator = ""
    size = len(tokens)
    for position in range(size + 1):
        if position < size and tokens[position].text not in _SEPARATORS:
            continue
        end = position
        while end > start and not tokens[end - 1].word and tokens[end - 1].text != QUOTE:
            end -= 1
        if end > start:
            found.append(_segment(tokens, start, end, separator))
            separator = ""
        if position < size:
            separator = tokens[position].text if not separator or separator == "," else separator
        start = position + 1
    return _parted(tokens, found)


def _parted(tokens: list[Token], found: list[Segment]) -> list[Segment]:
    """Joins a subordinate clause that an apposition parts: *wie Jan Holt, Chef der Werft, mitteilte*."""
    whole: list[Segment] = []
    position = 0
    while position < len(found):
        segment = found[position]
        last = position + 1
        if segment.kind is Kind.FRAGMENT and tokens[segment.opener].lower in _PARTED:
            while last < len(found) and found[last].kind in {Kind.FRAGMENT, Kind.RELATIVE} and found[last].separator == ",":
                last += 1
            if last < len(found) and found[last].separator == "," and _closes(tokens, found[last]):
                segment = replace(segment, end=found[last].end, kind=Kind.SUBORDINATE, verb=found[last].end - 1)
                position = last
        whole.append(segment)
        position += 1
    return whole


def _closes(tokens: list[Token], segment: Segment) -> bool:
    """Whether a segment is the end of a verb-final clause: its last word is its finite verb."""
    last = segment.end - 1
    return (
        last - segment.start < _CLOSING_WORDS and finite(tokens[last].lower) and (segment.kind is not Kind.MAIN or segment.verb == last)
    )


_PREPOSITIONS_TOO = frozenset({"als", "wie", "seit", "während", "bis"})
_ADVERBS_TOO = frozenset({"damit", "da"})
_PARTED = frozenset({"wie", "nachdem", "weil", "da", "während", "als"})
_CLOSING_WORDS = 5


def _segment(tokens: list[Token], start: int, end: int, separator: str) -> Segment:
    opener = start
    coordinated = False
    while opener < end - 1 and not tokens[opener].word and tokens[opener].text != QUOTE:
        opener += 1
    if tokens[opener].lower in COORDINATORS and opener < end - 1:
        coordinated = True
        opener += 1
    if not tokens[opener].word and all(token.text == QUOTE or not token.word for token in tokens[opener:end]):
        return Segment(start, end, separator, Kind.QUOTE, -1, opener, reported=False, coordinated=coordinated)
    kind, verb = _kind(tokens, opener, end, separator)
    reported = verb >= 0 and subjunctive(tokens[verb].lower)
    return Segment(start, end, separator, kind, verb, opener, reported=reported, coordinated=coordinated)


def _kind(tokens: list[Token], opener: int, end: int, separator: str) -> tuple[Kind, int]:  # noqa: C901 - one case of the grammar a line
    first = tokens[opener]
    at = opener
    while at < end - 1 and tokens[at].lower in _ADJUNCTS:
        at += 1
    head = tokens[at].lower if not tokens[at].quoted else ""
    if head in SUBORDINATORS:
        verb = _last_finite(tokens, at, end)
        if head in _ADVERBS_TOO and at + 1 < end - 1 and (tokens[at + 1].lower in FINITE or certain(tokens[at + 1].lower)):
            return Kind.MAIN, at + 1
        if head in _PREPOSITIONS_TOO and verb < end - 2:
            verb = -1  # *Als Begründung sagte er …* is a main clause
        if verb >= 0 or head in {"dass", "daß", "ob"}:
            return Kind.SUBORDINATE, verb
    if _is_infinitive(tokens, opener, end) and _first_finite(tokens, opener, end - 1, strict=True) < 0:
        return Kind.INFINITIVE, -1
    if separator and _relative(tokens, opener, end):
        return Kind.RELATIVE, _last_finite(tokens, opener, end)
    if first.text[0].islower() and not first.quoted and finite(first.lower) and (end - opener > 1 or separator):
        return Kind.VERB_FIRST, opener
    if first.text[0].isupper() and opener == 0 and first.lower in FINITE and end - opener > 1:
        return Kind.VERB_FIRST, opener
    front = noun_phrase(tokens, opener, end)
    if opener < front < end and not tokens[front].capital and finite(tokens[front].lower) and not tokens[front].quoted:
        return Kind.MAIN, front
    verb = _first_finite(tokens, opener + 1, end, strict=True)
    if verb < 0:
        verb = _first_finite(tokens, opener + 1, end, strict=False)
    if verb < 0:
        return Kind.FRAGMENT, -1
    return Kind.MAIN, verb


def _last_finite(tokens: list[Token], start: int, end: int) -> int:
    """The finite verb of a verb-final clause: the last verb form, unless that is an infinitive or participle before none."""
    for position in range(end - 1, start, -1):
        token = tokens[position]
        if token.text[0].islower() and not token.quoted and finite(token.lower) and tokens[position - 1].lower != "zu":
            return position
        if position < end - 4:
            break
    for position in range(start + 1, end):
        token = tokens[position]
        if token.text[0].islower() and not token.quoted and certain(token.lower):
            return position
    return -1


def _first_finite(tokens: list[Token], start: int, end: int, *, strict: bool) -> int:
    test = certain if strict else finite
    for position in range(start, end):
        token = tokens[position]
        if token.text[0].islower() and not token.quoted and test(token.lower):
            if position and tokens[position - 1].lower == "zu":
                continue
            if _attributive(tokens, position, end):
                continue
            return position
    return -1


def _attributive(tokens: list[Token], position: int, end: int) -> bool:
    """Whether a form that looks like a verb stands before a noun as its adjective: die *befreiten* Geiseln."""
    if position + 1 >= end or not tokens[position + 1].capital or not tokens[position].lower.endswith(("e", "en")):
        return False
    lower = tokens[position].lower
    if lower in FINITE:
        return False
    if subjunctive(lower):  # *die warme weiche Stimme klingt*, *der dort tätige Konzern hat*
        return any(tokens[k].lower in FINITE or certain(tokens[k].lower) for k in range(position + 2, end) if not tokens[k].capital)
    return tokens[position - 1].lower in ARTICLES and not certain(lower)


def _is_infinitive(tokens: list[Token], start: int, end: int) -> bool:
    last = tokens[end - 1].lower
    if tokens[start].lower in {"um", "ohne", "statt", "anstatt"} and any(tokens[k].lower == "zu" for k in range(start, end)):
        return True
    for position in range(max(start, end - 5), end):
        token = tokens[position]
        if token.lower == "zu" and position + 1 < end and tokens[position + 1].lower.endswith("n") and not tokens[position + 1].capital:
            return not _finite_behind(tokens, position + 2, end)
        if "zu" in token.lower and not token.capital and split_infinitive(token.lower):
            return not _finite_behind(tokens, position + 1, end)
    return last == "zu"


def _finite_behind(tokens: list[Token], start: int, end: int) -> bool:
    return start < end and not tokens[start].quoted and (tokens[start].lower in FINITE or certain(tokens[start].lower))


def _relative(tokens: list[Token], opener: int, end: int) -> bool:
    head = opener
    if tokens[head].lower in PREPOSITIONS and head + 1 < end:
        head += 1
    if tokens[head].lower not in RELATIVES or head + 1 >= end:
        return False
    verb = _last_finite(tokens, head, end)
    if verb < end - 2 or verb < 0:
        return False
    following = tokens[head + 1]
    if head > opener and tokens[head].lower in {"denen", "dessen", "deren"}:
        return True
    if tokens[head].lower in {"dessen", "deren", "denen"}:
        return True
    lower = following.lower
    if lower in ARTICLES or lower in PREPOSITIONS or lower in OBLIQUE_PRONOUNS or lower in {"er", "sie", "es", "nicht", "man"}:
        return True
    if following.capital or following.quoted or following.text[0].isdigit():
        # ", die Polizei sei" is a clause of its own, ", die Waffen liefern" is relative
        return (head > opener or (verb == end - 1 and head + 2 < verb)) and not _early_verb(tokens, head, verb)
    return not _early_verb(tokens, head, verb) and verb == end - 1


def _early_verb(tokens: list[Token], head: int, verb: int) -> bool:
    """Whether a finite verb stands in the middle already, so that the clause is verb-second."""
    cluster = verb
    while (
        cluster - 1 > head and not tokens[cluster - 1].capital and not tokens[cluster - 1].quoted and _verbal(tokens[cluster - 1].lower)
    ):
        cluster -= 1
    return any(
        not tokens[k].capital
        and not tokens[k].quoted
        and (tokens[k].lower in FINITE or certain(tokens[k].lower))
        and not _attributive(tokens, k, verb)
        for k in range(head + 1, cluster)
    )


def _verbal(word: str) -> bool:
    return (
        word in FINITE
        or word == "zu"
        or (word.endswith(("en", "t", "ern", "eln")) and finite(word))
        or (word.startswith("ge") and word.endswith(("t", "en")))
    )


def reported_mood(tokens: list[Token], segment: Segment) -> bool:
    """Whether the finite verb is in the mood of reported speech, or in the one that stands in for it."""
    lower = tokens[segment.verb].lower
    return segment.verb >= 0 and (segment.reported or lower in SUBJUNCTIVE_II or conditional(lower))
