"""Who did not, and what somebody did not say: only what a text says was not done, never what it leaves unsaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering import relations, statements
from bot.model import QuestionKind

if TYPE_CHECKING:
    from bot.answering.sources import Sources
    from bot.model import Finding, Question


def find(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """The negations that answer; nothing where nobody is named, for whoever did not accuse X may well have accused Y."""
    if not any(match and match.names for match in (question.actor, question.target)):
        return ()
    if question.kind is QuestionKind.RELATIONS:
        return relations.find(question, sources)
    return statements.unsaid(question, sources) if question.kind is QuestionKind.STATEMENTS else ()
