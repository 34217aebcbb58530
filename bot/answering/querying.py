"""What the index is asked for a question: its words within the outlet, time and languages that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.model import Query

if TYPE_CHECKING:
    from bot.model import Question


def query(question: Question, words: str, limit: int) -> Query:
    """The query for sentences that hold any of the words, ``limit`` of them at most."""
    return Query(
        words=words,
        language=question.language,
        outlets=frozenset(question.outlet.names) if question.outlet else None,
        since=question.since,
        languages=question.languages,
        until=question.until,
        limit=limit,
    )
