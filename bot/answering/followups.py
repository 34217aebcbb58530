"""Questions that go on from the one before: "and Kestrel?", "only the Harbour Post", "since March?", "who denies it?"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answering.questions.parsing import tidy
from bot.answering.questions.tongues import TONGUES, tongue
from bot.model import Act, Aspect, QuestionKind

if TYPE_CHECKING:
    from bot.answering.sources import Sources
    from bot.model import Question

_REPLIES = frozenset((Act.DENY, Act.REJECT))
_BARE = 4
"""Words that a name alone has at most."""


def continued(question: Question, previous: Question | None, sources: Sources, shown: int) -> Question:
    """The question before with what this one changes in it; ``question`` itself where it stands on its own feet.

    ``shown`` counts the citations that an answer shows, so that "more" goes on behind them.
    """
    if previous is None:
        return question
    if any(tidy(question.text, its).casefold() in words.questions.more for its, words in TONGUES.items()):
        return replace(previous, text=question.text, passed=previous.passed + shown)
    return _narrowed(question, previous, sources)


def _narrowed(question: Question, previous: Question, sources: Sources) -> Question:
    if question.act in _REPLIES and question.target and _is_pronoun(question.target.asked, question.language) and previous.target:
        return replace(question, actor=previous.target, target=None)  # who is accused is who denies
    if question.kind is not QuestionKind.FACTS or question.aspect is not Aspect.ANYTHING or len(question.topic.split()) > _BARE:
        return question
    same = replace(previous, text=question.text, language=question.language, passed=0)
    first, _, rest = question.topic.partition(" ")
    if rest and first.casefold() in tongue(question.language).questions.topic_words and previous.actor is not None:
        return replace(same, topic=rest)
    if not question.topic:
        outlet, since, until, languages = question.outlet, question.since, question.until, question.languages
        if not (outlet or since or until or languages):
            return question
        return replace(
            same,
            outlet=outlet or same.outlet,
            since=since or same.since,
            until=until or same.until,
            languages=languages or same.languages,
        )
    if outlet := sources.outlet(question.topic):
        return replace(same, outlet=outlet)
    found = sources.names.match(question.topic)
    if not found.names or not sources.names.known(question.topic):
        return question
    if previous.actor is not None:
        return replace(same, actor=found)
    return replace(same, target=found) if previous.target is not None else question


def _is_pronoun(name: str, language: str) -> bool:
    words = tongue(language).questions
    return name.casefold() in words.pronouns | words.anything
