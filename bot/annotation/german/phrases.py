"""Noun phrases by articles and capitals, and which of them is a verb's subject."""

from __future__ import annotations

from bot.annotation.german.tokens import QUOTE, Token
from bot.annotation.german.verbs import lemma
from bot.annotation.memo import Memo
from bot.languages.german.cues import SOURCE_ENDINGS, SOURCES
from bot.languages.german.words import (
    ADVERBS,
    ARTICLES,
    ATTRIBUTIVE_PREPOSITIONS,
    FINITE,
    NAME_PREPOSITIONS,
    NOMINATIVE_PRONOUNS,
    OBLIQUE_PRONOUNS,
    OFFENCES,
    PREPOSITIONS,
    TIMES,
    TITLES,
)

Range = tuple[int, int]
ANSWERS = frozenset({"ja", "nein"})
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
_BEFORE_ADJECTIVES = ADVERBS | {"als"}
_OBLIQUE = frozenset("der dem den einem einer ihrem seinem ihren seinen diesem dieser".split())
_PRONOUNS = frozenset("er sie wir ich man niemand jemand wer letztere letzterer erstere ersterer dieselbe derselbe".split())
_GENITIVE = frozenset(
    "des der eines einer dieser dieses seiner seines ihrer ihres deren dessen unserer beider mehrerer zweier dreier".split()
)


def is_saying(lower: str) -> bool:
    """Whether a noun is one of saying: *Angaben*, *Medienberichte*."""
    return _SAYING[lower]


_SAYING = Memo(lambda lower: lower in SOURCES or lower.endswith(SOURCE_ENDINGS))


def noun_phrase(tokens: list[Token], at: int, end: int, *, attributes: bool = True) -> int:  # noqa: C901 - one case of the grammar a line
    """The end of the noun phrase that opens at ``at``, or ``at`` where there is none; ``attributes``: with genitives and the like."""
    position = at
    if position < end and tokens[position].lower in _PRONOUNS and not tokens[position].quoted:
        return position + 1
    while position < end and tokens[position].lower in ARTICLES and not tokens[position].quoted:
        position += 1
    position = adjectives(tokens, position, end)
    if position >= end or not is_nominal(tokens[position]):
        if position > at and position <= end and tokens[at].lower in NOMINATIVE_PRONOUNS and position == at + 1:
            return position
        if position > at + 1 and tokens[position - 1].text[0].isdigit():
            return position
        return at
    last = position
    while position < end and is_nominal(tokens[position]):
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
                and is_nominal(tokens[position + 1])
                and joined != "der"
            ):
                position += 1
    if not attributes:
        return position
    return _attributes(tokens, position, end, name=_looks_name(tokens, at, last))


def _looks_name(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a phrase without an article is a name, by the shape of its last word: no plural, no role, no saying."""
    token = tokens[last]
    return token.capital and _LIKE_A_NAME[token.text] and tokens[at].lower not in ARTICLES


_LIKE_A_NAME = Memo(
    lambda word: (
        lemma(word) == word and not word.endswith(("ung", "heit", "keit", "er", "in", "amt", "schaft")) and not is_saying(word.lower())
    )
)


def adjectives(tokens: list[Token], position: int, end: int) -> int:
    """Where the noun behind adjectives and numbers stands, or ``position`` where there are none."""
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
    if position < end and is_nominal(tokens[position]):
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
            and is_nominal(tokens[k + 1])
        ):
            return k
    return position


def is_nominal(token: Token) -> bool:
    """Whether a token can head a noun phrase."""
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


def is_time(tokens: list[Token], at: int, end: int) -> bool:
    """Whether a phrase holds a noun of time."""
    return any(token.lower in TIMES and not token.quoted for token in tokens[at:end])
