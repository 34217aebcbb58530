"""How a language makes claims that can be looked up: the type of that data.

Regular expressions over one line, any case. ``{said}`` stands for ``said``, ``{who}`` for up to six words that name somebody,
``{quote}`` for words in quotation marks and ``{claim}`` for all the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """Words in lower case, but for ``dates``."""

    said: str
    """A regular expression of the verbs that put something in somebody's mouth."""
    asks: tuple[str, ...]
    """Questions whether something was said; they fit the whole text."""
    pointing: str
    """A question that means the message it replies to: "is that true"."""
    before: tuple[str, ...]
    """What ends at a quotation and names its speaker."""
    behind: tuple[str, ...]
    """What begins behind a quotation and names its speaker."""
    reports: tuple[str, ...]
    """Sentences that report somebody's words without quoting them."""
    not_names: frozenset[str]
    """Words that nobody's name begins with."""
    numbers: Mapping[str, str]
    """Words for figures, and the figures."""
    dates: frozenset[str]
    """Months and days of the week, as they are written."""
    reversing: tuple[str, ...]
    """Beginnings that turn a word round: un, in."""
