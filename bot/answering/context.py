"""What surrounds a question: how much may be shown, what was asked before, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.model import Question


@dataclass(frozen=True, slots=True)
class Context:
    """``limit`` counts citations over all findings. ``language`` is taken where the question's words do not tell it.

    ``previous`` is the question before in the same thread, so that "what did he say about tariffs?" has somebody to mean. ``now`` is
    the aware moment that "last week" is counted from; the present where it is None.
    """

    limit: int = 10
    previous: Question | None = None
    language: str | None = None
    now: datetime | None = None
