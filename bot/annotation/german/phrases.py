"""Noun phrases by articles and capitals, and which of them is a verb's subject."""

from __future__ import annotations

from bot.annotation.german.tokens import QUOTE, Token
from bot.annotation.german.verbs import certain, finite, known, lemma
from bot.languages.german.cues import SOURCE_ENDINGS, SOURCES
from bot.languages.german.words import (
    ADVERBS,
    ARTICLES,
    ATTRIBUTIVE_PREPOSITIONS,
    FINITE,
    NAME_PREPOSITIONS,
    NOMINATIVE_ARTICLES,
    NOMINATIVE_PRONOUNS,
    OBLIQUE_PRONOUNS,
    OFFENCES,
    PREPOSITIONS,
    TIMES,
    TITLES,
)

Range = tuple[int, int]
ANSWERS = frozenset({"ja", "nein"})
FOCUS = frozenset("weder auch selbst sogar nur insbesondere zudem außerdem hingegen dagegen jedoch allerdings".split())
_ABSTRACT_ENDS = ("ung", "ungen", "heit", "keit", "tion")
ABSTRACT = (*_ABSTRACT_ENDS, *OFFENCES)
"""A noun such as these is an object of its own behind another noun: warf der Bank *Betrug* vor."""
_LONG_ENOUGH = 6
_PARTICIPLES = (
    "ende",
    "enden",
    "ender",
    "endem",
    "te",
    "ten",
    "ter",
    "ene",
    "enen",
    "ener",
    "ige",
    "igen",
    "iger",
    "iche",
    "ichen",
    "icher",
)
_FEMININE = ("ung", "heit", "keit", "schaft", "tion", "tät", "erin")
_BEFORE_ADJECTIVES = ADVERBS | {"als"}
_BEHIND_PREPOSITIONS = ADVERBS | OBLIQUE_PRONOUNS | {"allem"}
_SMALL = ADVERBS | PREPOSITIONS
_OBLIQUE = frozenset("der dem den einem einer ihrem seinem ihren seinen diesem dieser".split())
_SINGLING = frozenset("einzig allein lediglich nur auch selbst sogar ausgerechnet insbesondere zumindest".split())
_ABOUT = frozenset("mindestens höchstens bis zu etwa rund fast knapp über".split())
"""What stands between a preposition and a number."""
_PRONOUNS = frozenset("er sie wir ich man niemand jemand wer letztere letzterer erstere ersterer dieselbe derselbe".split())
_GENITIVE = frozenset(
    "des der eines einer dieser dieses seiner seines ihrer ihres deren dessen unserer beider mehrerer zweier dreier".split()
)


def is_saying(lower: str) -> bool:
    """Whether a noun is one of saying: *Angaben*, *Medienberichte*."""
    return lower in SOURCES or lower.endswith(SOURCE_ENDINGS)


def noun_phrase(tokens: list[Token], at: int, end: int, *, attributes: bool = True) -> int:  # noqa: C901 - one case of the grammar a line
    """The end of the noun phrase that opens at ``at``, or ``at`` where there is none; ``attributes``: with genitives and the like."""
    position = at
    if position < end and tokens[position].lower in _PRONOUNS and not tokens[position].quoted:
        return position + 1
    while position < end and tokens[position].lower in ARTICLES and not tokens[position].quoted:
        position += 1
    position = _adjectives(tokens, position, end)
    if position >= end or not _nominal(tokens[position]):
        if position > at and position <= end and tokens[at].lower in NOMINATIVE_PRONOUNS and position == at + 1:
            return position
        if position > at + 1 and tokens[position - 1].text[0].isdigit():
            return position
        return at
    last = position
    while position < end and _nominal(tokens[position]):
        if (
            last < position
            and ((tokens[at].lower in _OBLIQUE and len(tokens[position].text) >= _LONG_ENOUGH) or tokens[position].lower in OFFENCES)
            and tokens[position].lower.endswith(ABSTRACT)
            and not tokens[position].quoted
        ):
            break
        last = position
        position += 1
        if position < end - 1 and tokens[position].lower in {
            "de",
            "al",
            "van",
            "von",
            "bin",
            "zu",
            "der",
            "ter",
            "ibn",
            "la",
            "del",
            "da",
            "di",
            "el",
            "of",
            "the",
            "and",
        }:
            joined = tokens[position].lower
            if (
                (joined not in {"von", "der", "zu"} or _looks_name(tokens, at, last))
                and _nominal(tokens[position + 1])
                and joined != "der"
            ):
                position += 1
    if not attributes:
        return position
    return _attributes(tokens, position, end, name=_looks_name(tokens, at, last))


def _looks_name(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a phrase without an article is a name, by the shape of its last word: no plural, no role, no saying."""
    token = tokens[last]
    if tokens[at].lower in ARTICLES or not token.capital or is_saying(token.lower):
        return False
    return lemma(token.text) == token.text and not token.text.endswith(("ung", "heit", "keit", "er", "in", "amt", "schaft"))


def _adjectives(tokens: list[Token], position: int, end: int) -> int:
    start = position
    while position < end:
        token = tokens[position]
        if token.quoted or token.capital:
            break
        if token.text[0].isdigit():
            position += 1
            continue
        if (
            not token.word
            or token.lower in PREPOSITIONS
            or token.lower in FINITE
            or (token.lower in ARTICLES and token.lower not in {"beiden", "anderen"})
        ):
            participle = _participial(tokens, position, end) if token.lower in PREPOSITIONS else position
            if participle > position:
                position = participle
                continue
            break
        if not token.lower.endswith(("e", "er", "en", "es", "em", "te", "ig", "lich")) and not (
            position + 1 < end
            and tokens[position + 1].lower.endswith(("e", "er", "en", "es", "em"))
            and token.lower in _BEFORE_ADJECTIVES
        ):
            break
        if token.lower in NOMINATIVE_PRONOUNS or token.lower in OBLIQUE_PRONOUNS:
            break
        position += 1
    if position < end and _nominal(tokens[position]):
        return position
    return position if position > start and tokens[position - 1].text[0].isdigit() else start


def _participial(tokens: list[Token], position: int, end: int) -> int:
    """Where the participle of an attribute before its noun stands, or ``position``: der *in Köln lebende* Autor."""
    if position == 0 or tokens[position - 1].lower not in ARTICLES:
        return position
    for k in range(position + 1, min(end - 1, position + 7)):
        if (
            tokens[k].lower.endswith(_PARTICIPLES)
            and not tokens[k].capital
            and tokens[k].lower not in FINITE
            and _nominal(tokens[k + 1])
        ):
            return k
    return position


def _nominal(token: Token) -> bool:
    if token.text == QUOTE:
        return False
    if token.quoted:
        return token.word
    return (token.capital and token.lower not in ARTICLES and token.lower not in ANSWERS) or token.lower in TITLES


def _attributes(tokens: list[Token], position: int, end: int, *, name: bool) -> int:
    for _ in range(4):
        if position >= end:
            return position
        lower = tokens[position].lower
        if tokens[position].quoted:
            return position
        if lower in _GENITIVE and not name:
            further = noun_phrase(tokens, position, end, attributes=False)
        elif lower in (NAME_PREPOSITIONS if name else ATTRIBUTIVE_PREPOSITIONS):
            further = noun_phrase(tokens, position + 1, end, attributes=False)
            if further > position + 1 and any(
                tokens[k].lower in TIMES or tokens[k].text[0].isdigit() for k in range(position + 1, further)
            ):
                return position
            further = further if further > position + 1 else position
        elif (lower in {"und", "sowie"} or (lower == "noch" and _neither(tokens, position))) and position + 1 < end:
            further = noun_phrase(tokens, position + 1, end, attributes=False)
            further = further if further > position + 1 else position
        else:
            return position
        if further <= position + (lower in PREPOSITIONS):
            return position
        before, position = position + (lower not in _GENITIVE), further
        name = name or _looks_name(tokens, before, position - 1)
    return position


def _neither(tokens: list[Token], position: int) -> bool:
    """Whether *noch* goes with a *weder* before it: *weder Ruiz noch Holt*."""
    return any(token.lower == "weder" for token in tokens[max(0, position - 8) : position])


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
    return position < end and tokens[at].lower.endswith(("e", "er", "es")) and _nominal(tokens[position]) and tokens[position].capital


def is_time(tokens: list[Token], at: int, end: int) -> bool:
    """Whether a phrase holds a noun of time."""
    return any(token.lower in TIMES and not token.quoted for token in tokens[at:end])


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
        or _adjectives(tokens, start, len(tokens)) > start
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
