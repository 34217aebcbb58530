"""Who can speak by the words of a phrase alone: a role, a first name, a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.languages.german.names import FEMALE_NAMES, MALE_NAMES, ORGANISATION_ROLES, PERSON_ROLES

if TYPE_CHECKING:
    from bot.annotation.german.phrases import Range
    from bot.annotation.german.tokens import Token

_LONG_ENOUGH = 3
_BODIES = "polizei anwaltschaft regierung kommission gericht opposition koalition delegation verwaltung redaktion union".split()
_SPEAKERS = (*(word for word in (*PERSON_ROLES, *ORGANISATION_ROLES) if len(word) > _LONG_ENOUGH), *_BODIES)
_NO_MEN = ("in", "s", "n", "schwester", "mutter", "frau")
_MEN = tuple(word for word in PERSON_ROLES if len(word) > _LONG_ENOUGH and not word.endswith(_NO_MEN))


def can_speak(tokens: list[Token], phrase: Range) -> bool:
    """Whether a phrase is somebody by its words: a role, a first name, a body that speaks."""
    words = (token.lower for token in tokens[slice(*phrase)] if len(token.lower) >= _LONG_ENOUGH)
    return any(word.endswith(_SPEAKERS) or word in MALE_NAMES or word in FEMALE_NAMES for word in words)


def is_he(tokens: list[Token], phrase: Range) -> bool:
    """Whether a phrase opens with *der* and a man's role, so that it can be nothing but a subject: *der Minister*."""
    position = phrase[0] + 1
    if tokens[phrase[0]].lower != "der":
        return False
    while position < phrase[1] - 1 and not tokens[position].capital:
        position += 1
    return position < phrase[1] and tokens[position].lower.endswith(_MEN)
