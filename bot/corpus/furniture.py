"""Which line of a page is furniture, and what it tells of the article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from bot.languages import by_language

if TYPE_CHECKING:
    from bot.languages.furniture import Furniture

_ALL: tuple[Furniture, ...] = tuple(by_language("furniture", "FURNITURE").values())
"""A page in one language may have the furniture of another: all are looked for."""
_LONGEST = 450
"""Characters; a longer line is matter."""
_ANYWHERE = (
    r"[^\w]+",  # nothing but signs
    r"\(?https?://\S+\)?",
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"(?:#\w+[\s,]*){1,20}",
)
_DATE = r"(?P<date>(?:\w+,? )?\d[\w .,:/-]{6,40}|\w{3,9} \d{1,2},? \d{4}.{0,20})"


class Kind(Enum):
    """What a line of furniture is."""

    PLAIN = auto()
    CREDIT = auto()
    OUTLET = auto()
    SOURCE = auto()
    TRANSLATION = auto()
    ORIGIN = auto()
    BYLINE = auto()
    DATE = auto()
    TEASER = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of furniture: its kind, and the words in it that tell something (an outlet, the authors, a date)."""

    kind: Kind
    told: str = ""
    rest: str = ""


def recognise(line: str) -> Piece | None:
    """What kind of furniture the line is; None if it is part of the article."""
    if len(line) > _LONGEST:
        return None
    bare = line.strip("*_ ")
    inner = bare[1:-1] if bare.startswith("(") and bare.endswith(")") else bare
    for kind, patterns in _patterns():
        for pattern in patterns:
            if match := pattern.fullmatch(inner) or pattern.fullmatch(bare):
                groups = match.groupdict()
                told = groups.get("outlet") or groups.get("authors") or groups.get("date") or ""
                return Piece(kind, told.strip(' ."“”„'), groups.get("rest") or "")
    return None


def is_language(words: str) -> bool:
    """Whether the words are a language's name ("German", "the English")."""
    return any(word.lower() in furniture.languages for word in words.split() for furniture in _ALL)


@cache
def _patterns() -> tuple[tuple[Kind, tuple[re.Pattern[str], ...]], ...]:
    def one(*alternatives: str) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{alternative})" for alternative in alternatives), re.IGNORECASE)

    def each(concern: str) -> tuple[re.Pattern[str], ...]:
        """Patterns that tell something stay apart, so that their groups can share names."""
        found = [pattern for furniture in _ALL for pattern in getattr(furniture, concern)]
        telling = [pattern for pattern in found if "(?P<" in pattern]
        silent = [pattern for pattern in found if pattern not in telling]
        return tuple(map(one, telling)) + ((one(*silent),) if silent else ())

    labels = "|".join(label for furniture in _ALL for label in furniture.buttons)
    buttons = rf"(?:{labels})(?:[\s|·•/,]+(?:{labels}))*\s?:?"
    return (
        (Kind.ORIGIN, each("origins")),
        (Kind.TRANSLATION, each("translations")),
        (Kind.TEASER, each("teasers")),
        (Kind.OUTLET, each("outlets")),
        (Kind.CREDIT, each("credits")),
        (Kind.PLAIN, (one(buttons, *_ANYWHERE), *each("lines"))),
        (Kind.SOURCE, each("sources")),
        (Kind.BYLINE, each("bylines")),
        (Kind.DATE, tuple(one(pattern % _DATE) for furniture in _ALL for pattern in furniture.dates)),
    )
