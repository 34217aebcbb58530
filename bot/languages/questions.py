"""How a language asks: the types of that data.

A *form* is a regular expression over the whole question (any case; contractions written out, marks at the end and time and outlet taken
away) with slots: ``{actor}``, ``{target}``, ``{topic}`` any words; ``{pair}`` an actor and a target side by side; ``{house}`` where
the actor belongs; ``{quote}`` words in quotation marks; and for the words of the acts ``{act}`` any form of the verb, ``{done}`` its
participle, ``{doing}`` its progressive form, ``{noun}`` its noun. Forms are tried in order and the first that fits counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.model import Aspect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.model import Act, QuestionKind


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to ask. ``act`` is for forms whose own words carry the act; ``named`` says that actor and target must be known names."""

    kind: QuestionKind
    form: str
    act: Act | None = None
    aspect: Aspect = Aspect.ANYTHING
    named: bool = False


@dataclass(frozen=True, slots=True)
class ActWords:
    """The words a question has for an act, in lower case."""

    finite: tuple[str, ...]
    done: tuple[str, ...]
    doing: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """All that the answerer knows of how one language asks. Words are in lower case."""

    language: str
    """ISO 639-1."""
    function_words: frozenset[str]
    """They tell in which language a question is asked."""
    contractions: Mapping[str, str]
    openers: str
    """A regular expression for what people say before the question: hey, please, can you tell me."""
    closers: str
    asides: frozenset[str]
    """Words inside a question that change nothing: else, actually."""
    patterns: tuple[Pattern, ...]
    acts: Mapping[Act, ActWords]
    matter_words: tuple[str, ...]
    """Between a name and the matter: accused Norvik *of* bribery."""
    topic_words: tuple[str, ...]
    """Before a topic: and *about* Kestrel?"""
    outlet_words: tuple[str, ...]
    """Before an outlet: *in* the Harbour Post."""
    anyone: frozenset[str]
    """They name nobody in particular."""
    anything: frozenset[str]
    """They name no matter in particular."""
    negated: str
    """A regular expression from the beginning of a question to the word ``not`` (a group) by which it asks who or what did not;
    ``asks`` (a group) is the word for who or what, and absent where the question is one for yes or no."""
    pronouns: frozenset[str]
    """They stand for whom the question before was about."""
    clause: str
    """A regular expression for the beginning of a clause that is the matter: that."""
    part: str
    """A regular expression over what somebody asks to be told that is something of something else: the risks of fog, Norvik's name."""
    some: str
    """A regular expression for the beginning of what is no name: a review."""
    languages: Mapping[str, str]
    """A language by its name, to ISO 639-1."""
    in_language: str
    """A regular expression for the end of a question that asks for articles of one ``{language}`` only, or for all of it."""
    more: frozenset[str]
    """Whole questions for what else there is to the one before."""
    rephrased: tuple[tuple[str, str], ...] = ()
    """Regular expressions for roundabout ways to ask, and the plain ones: who was it that said, who said."""
    spellings: tuple[tuple[str, str], ...] = ()
    """Letters that stand for others where a keyboard lacks those: ue for ü."""
    capital_nouns: bool = False
    """All nouns are written with a capital, so that a capital tells no name."""
