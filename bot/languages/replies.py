"""The lines that stand around an answer: how a question was taken, what is not there, and what to ask instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.model import Act


@dataclass(frozen=True, slots=True)
class ActPhrases:
    """How one act is spoken of; slots are ``{actor}`` and ``{object}``."""

    who: str
    """Who accused {object}."""
    whom: str
    """Whom {actor} accused."""
    ask_whom: str
    """Whom did {actor} accuse?"""
    whether: str
    """Whether {actor} accused {object}."""
    noun: str
    """No {noun} was found: accusation."""
    who_not: str
    whom_not: str
    anybody: str
    """Stands for an object that is not given: whom."""


@dataclass(frozen=True, slots=True)
class Replies:
    """The lines of one language; slots in braces. What starts with a blank or a comma is put behind another line."""

    acts: Mapping[Act, ActPhrases]
    statements: str
    statements_of_anyone: str
    unsaid: str
    """What {actor} did not say; the next is of nobody in particular."""
    unsaid_by_anyone: str
    about: str
    outlet: str
    since: str
    until: str
    matter: str
    who_said: str
    who_did_not_say: str
    facts: str
    definition: str
    role: str
    taken_as: str
    """A typing mistake that was read over."""
    corpus: str
    """What was searched: ``{articles}`` (``one_article`` or ``many_articles``) and ``{dates}``."""
    one_article: str
    many_articles: str
    dates: str
    nothing_negated: str
    """Where it was asked who did not, and no text says of anybody that they did not."""
    no_statement: str
    no_statement_of_anyone: str
    no_relation: str
    by: str
    of: str
    no_quote: str
    no_fact: str
    no_more: str
    languages: Mapping[str, str]
    """Behind a line: which articles alone are asked for, by ISO 639-1."""
    further: str
    """Behind a line: what was shown before is left out."""
    no_name: str
    ask_said: str
    ask_said_about: str
    ask_anything: str
    months: tuple[str, ...]
    day: str
    """A date, of ``{day}``, ``{month}`` and ``{year}``."""
