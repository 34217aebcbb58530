"""Which noun phrase of a clause can be the subject of its verb."""

from __future__ import annotations

from bot.annotation.german.phrases import Range, adjectives, is_nominal, is_time, noun_phrase
from bot.annotation.german.tokens import QUOTE, Token
from bot.annotation.german.verbs import certain, finite, known, lemma
from bot.languages.german.words import (
    ADVERBS,
    ARTICLES,
    NOMINATIVE_ARTICLES,
    NOMINATIVE_PRONOUNS,
    OBLIQUE_PRONOUNS,
    PREPOSITIONS,
)

FOCUS = frozenset("weder auch selbst sogar nur insbesondere zudem außerdem hingegen dagegen jedoch allerdings".split())


_FEMININE = ("ung", "heit", "keit", "schaft", "tion", "tät", "erin")


_BEHIND_PREPOSITIONS = ADVERBS | OBLIQUE_PRONOUNS | {"allem"}


_SMALL = ADVERBS | PREPOSITIONS


_SINGLING = frozenset("einzig allein lediglich nur auch selbst sogar ausgerechnet insbesondere zumindest".split())


_ABOUT = frozenset("mindestens höchstens bis zu etwa rund fast knapp über".split())
"""What stands between a preposition and a number."""


def nominative(tokens: list[Token], at: int, end: int) -> bool:
    """Whether a noun phrase that opens at ``at`` can be a subject by its first word."""
    token = tokens[at]
    if token.quoted:
        return token.text != QUOTE
    lower = token.lower
    if lower in NOMINATIVE_ARTICLES or lower in NOMINATIVE_PRONOUNS:
        return True
    if lower in ARTICLES or lower in PREPOSITIONS or lower in OBLIQUE_PRONOUNS or lower in {"als", "wie"}:
        return False
    if token.capital and (
        lower in ADVERBS
        or (
            at == 0
            and lower.endswith("end")
            and not token.noun
            and not (at + 1 < end and tokens[at + 1].capital)
            and known(lower + "e")
        )
        or (
            at == 0
            and lower.isalpha()
            and lemma(token.text)[0].islower()
            and known(lower)
            and not token.noun
            and not (at + 1 < end and tokens[at + 1].capital)
            and not _adjective_of(tokens, at, end)
        )
    ):
        return False
    return token.capital or token.text[0].isdigit() or noun_phrase(tokens, at, end) > at


def _adjective_of(tokens: list[Token], at: int, end: int) -> bool:
    """Whether the first word of a sentence is the adjective of a noun behind it: *Politische Beobachter*."""
    position = at + 1
    while position < end and not tokens[position].capital and tokens[position].lower.endswith(("e", "er", "en", "es")):
        position += 1
    return position < end and tokens[at].lower.endswith(("e", "er", "es")) and is_nominal(tokens[position]) and tokens[position].capital


def front(tokens: list[Token], start: int, verb: int) -> Range | None:
    """The subject, if what stands before the finite verb of a verb-second clause is one."""
    while start < verb and (tokens[start].lower in FOCUS or not tokens[start].word) and not tokens[start].quoted:
        start += 1
    if (
        start == 0
        and verb > 2
        and tokens[0].capital
        and not tokens[0].quoted
        and not nominative(tokens, 0, verb)
        and tokens[0].lower in _SINGLING
    ):
        start = 1
    if start >= verb or not nominative(tokens, start, verb):
        return None
    if tokens[start].lower in {"das", "dies", "es"} and start + 1 == verb:
        return None
    end = noun_phrase(tokens, start, verb)
    if end <= start + 1 < verb <= start + 3 and tokens[start].lower in {"der", "die", "das"} and tokens[start + 1].lower not in _SMALL:
        end = verb  # a name that is written small: die taz
    if end < verb and tokens[end].lower == "zufolge":
        return None
    if end == start or (is_time(tokens, start, end) and end - start <= 3) or _feminine_oblique(tokens, start, verb):
        return None
    if end < verb and not _rest_belongs(tokens, end):
        return None
    return start, verb if _rest_is_attribute(tokens, end, verb) else end


def _feminine_oblique(tokens: list[Token], at: int, end: int) -> bool:
    """Whether *der* stands before a noun that is feminine by its end, so that it is a dative or genitive: *Der Zeitung sagte Ruiz*."""
    if tokens[at].lower != "der":
        return False
    noun = at + 1
    while noun < end and not tokens[noun].capital and tokens[noun].lower.endswith("en"):
        noun += 1
    if noun >= end or not tokens[noun].capital or tokens[noun].quoted:
        return False
    lower = tokens[noun].lower
    return lower.endswith(_FEMININE) and not lower.endswith(("sprung", "schwung")) and not (noun + 1 < end and tokens[noun + 1].capital)


def _rest_belongs(tokens: list[Token], start: int) -> bool:
    first = tokens[start].lower
    return (
        first in PREPOSITIONS
        or first in {"und", "sowie", "oder"}
        or first in ADVERBS
        or tokens[start].quoted
        or first in ARTICLES
        or not tokens[start].word
        or tokens[start].text[0].isdigit()
        or (start + 1 < len(tokens) and tokens[start + 1].capital and not tokens[start].capital)
        or adjectives(tokens, start, len(tokens)) > start
    )


def _rest_is_attribute(tokens: list[Token], start: int, verb: int) -> bool:
    return start < verb and tokens[start].lower not in ADVERBS


def after(tokens: list[Token], start: int, end: int, *, plural: bool | None = None, objects: bool = False) -> Range | None:  # noqa: C901 - one case of the grammar a line
    """The first noun phrase behind a finite verb that can be its subject, or with ``objects`` its object."""
    position = start
    while position < end:
        token = tokens[position]
        lower = token.lower
        if token.text == QUOTE:
            return None
        if lower == "unter" and position + 1 < end and tokens[position + 1].lower in {"anderem", "anderen"}:
            position += 2
            continue
        if not token.quoted and (lower in PREPOSITIONS or lower in {"als", "wie"}):
            further = noun_phrase(tokens, position + 1, end)
            if further == position + 1 and position + 1 < end and tokens[position + 1].lower in _BEHIND_PREPOSITIONS:
                further = position + 2
            elif further == position + 1 and position + 2 < end and tokens[position + 1].lower in _ABOUT:
                further = noun_phrase(tokens, position + 2, end)
            position = max(further, position + 1)
            continue
        if not token.quoted and ((lower in OBLIQUE_PRONOUNS and lower != "ihr") or lower == "es"):
            position += 1
            continue
        if not token.quoted and lower in ARTICLES and lower not in NOMINATIVE_ARTICLES and not objects:
            further = noun_phrase(tokens, position, end)
            position = max(further, position + 1)
            continue
        if not token.quoted and not token.capital and lower in ADVERBS:
            position += 1
            continue
        further = noun_phrase(tokens, position, end)
        if further > position:
            if plural is False and lower == "die" and _plural_noun(tokens, position, further):
                position = further
                continue
            if is_time(tokens, position, further) or (lower in {"dies", "das"} and further == position + 1):
                position = further
                continue
            if _feminine_oblique(tokens, position, end):
                position = further
                continue
            return position, further
        if not token.quoted and (certain(lower) or (finite(lower) and position == end - 1)):
            return None
        position += 1
    return None


def _plural_noun(tokens: list[Token], start: int, end: int) -> bool:
    """Whether the first noun of a phrase with *die* is a plural."""
    head = noun_phrase(tokens, start, end, attributes=False) - 1
    if head <= start:
        return False
    first = head
    while first - 1 > start and tokens[first - 1].capital and not tokens[first - 1].lower.endswith(("e", "er")):
        first -= 1
    word = tokens[first].text
    return lemma(word) != word and word.lower().endswith(("en", "e", "er", "n", "s"))


def plural_phrase(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a phrase is certainly a plural."""
    lower = tokens[start].lower
    if any(tokens[k].lower in {"und", "sowie"} for k in range(start, end)):
        return True
    if lower in {"der", "das", "ein", "eine", "dieser", "dieses", "er", "es"}:
        return False
    if lower in {"mehrere", "einige", "viele", "alle", "beide", "zwei", "drei", "vier", "zahlreiche"}:
        return True
    return lower == "die" and _plural_noun(tokens, start, end)
