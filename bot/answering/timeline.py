"""What was said and done, and when: dated statements and relations on a person or topic, in the order of their dates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answering.gathering import told, without_copies
from bot.answering.looking import CITATIONS

if TYPE_CHECKING:
    from bot.answering.sources import Sources
    from bot.model import Finding, Question


def find(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """A finding for each passage, the oldest first; of many the latest. A passage without a date has no place in it."""
    found = told(question, sources)
    if not found and question.actor is not None:  # a name that neither speaks nor acts is what others speak of
        found = told(replace(question, actor=None, topic=f"{question.actor.asked} {question.topic}".strip()), sources)
    dated = [one for one in without_copies(found) if one.citation.article.published is not None]
    ordered = sorted(dated, key=lambda one: (one.citation.article.published, one.citation.article.id, one.citation.span))
    return tuple(one.finding() for one in ordered[-CITATIONS:])
