"""What was said and done, and when: statements and relations on a person or topic, in the order of their dates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answering import citing
from bot.answering.gathering import told, without_copies
from bot.answering.looking import CITATIONS

if TYPE_CHECKING:
    from bot.answering.sources import Sources
    from bot.model import Finding, Question


def find(question: Question, sources: Sources) -> tuple[Finding, ...]:
    """A finding for each passage, the oldest first and those without a date last; of many the latest."""
    found = told(question, sources)
    if not found and question.actor is not None:  # a name that neither speaks nor acts is what others speak of
        found = told(replace(question, actor=None, topic=f"{question.actor.asked} {question.topic}".strip()), sources)
    ordered = sorted(without_copies(found), key=lambda one: (citing.age(one.citation), one.citation.span))
    dated = [one for one in ordered if one.citation.article.published is not None][-CITATIONS:]
    undated = [one for one in ordered if one.citation.article.published is None][: CITATIONS - len(dated)]
    return tuple(one.finding() for one in (*dated, *undated))
