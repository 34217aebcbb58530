"""Who can speak by the words of a phrase alone: a role, a first name, a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.annotation.memo import Memo
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
    return any(_SPEAKER[token.lower] for token in tokens[slice(*phrase)])


_SPEAKER = Memo(
    lambda lower: len(lower) >= _LONG_ENOUGH and (lower.endswith(_SPEAKERS) or lower in MALE_NAMES or lower in FEMALE_NAMES)
)


def is_he(tokens: list[Token], phrase: Range) -> bool:
    """Whether a phrase opens with *der* and a man's role, so that it can be nothing but a subject: *der Minister*."""
    position = phrase[0] + 1
    if tokens[phrase[0]].lower != "der":
        return False
    while position < phrase[1] - 1 and not tokens[position].capital:
        position += 1
    return position < phrase[1] and tokens[position].lower.endswith(_MEN)
