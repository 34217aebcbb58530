"""How a language names stretches of time in a question: the type of that data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Unit(StrEnum):
    """A stretch of the calendar."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Words in lower case; from ``since`` on all but ``weekdays`` and ``numbers`` are regular expressions."""

    months: Mapping[str, int]
    units: Mapping[str, Unit]
    relative: Mapping[str, tuple[Unit, int]]
    """Whole phrases: last week is one week before this one."""
    since: str
    until: str
    during: str
    between: str
    links: str
    """Between the two ends: and, to."""
    recent: str
    """The last ``{number}`` ``{unit}``."""
    recent_one: str
    """The past ``{unit}``, counted back from now."""
    ago: str
    """``{number}`` ``{unit}`` ago."""
    through: str
    """Up to a time that is meant with it, where ``until`` is before it."""
    part: str
    """Before a month, of which all is taken: early."""
    last: str
    """Before a weekday: the one that was last."""
    weekdays: Mapping[str, int]
    """From Monday, 0."""
    numbers: Mapping[str, int]
