"""The words around answers that are looked at: a map, a comparison, a timeline. ``{fields}`` are filled by ``str.format``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.languages.phrases import Plural
    from bot.model import QuestionKind


@dataclass(frozen=True, slots=True)
class Looking:
    """The words of one language."""

    of: dict[QuestionKind, str]
    """How the question was taken, with its matter: ``{about}``."""
    of_everything: dict[QuestionKind, str]
    """The same without a matter."""
    nothing: str
    """``{corpus}`` has nothing of it."""

    # The map
    actor: str
    target: str
    unnamed: str
    """A short word for somebody whom the text does not name."""
    sources: Plural
    denied: str
    negated: str
    legend: str
    """What the number means; the next three explain signs, each where it is there."""
    dashed: str
    struck: str
    marked: str
    several: str
    """Where more than one arrow comes from somebody who is not named."""
    more: Plural
    """Relations that the picture has no room for."""
    told: str
    """One relation in a line of the text alternative: ``{actor}``, ``{target}``, ``{label}``."""
    quotes: str
    """The button below a map that opens the quotes behind it."""

    # The comparison
    alone: str
    """Above passages of ``{outlet}``."""
    one_outlet: str

    # The timeline
    latest: str

    # The table of an answer
    export: str
    exported: Plural
    shortened: str
