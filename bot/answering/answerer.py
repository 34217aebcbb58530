"""The way from a question to an answer: understand, retrieve, pick and order citations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.context import Context
from bot.model import Answer, NameMatch, Question, QuestionKind

if TYPE_CHECKING:
    from bot.retrieval.index import PassageIndex
    from bot.retrieval.library import Library

EVERYTHING = Context()
CHOICES = 25
"""As many as Discord shows while somebody types."""


class Answerer:
    """Answers questions from an index and the library of its articles; reads only, and may be used from any thread."""

    def __init__(self, index: PassageIndex, library: Library) -> None:
        self._index = index
        self._library = library

    def answer(self, text: str, context: Context = EVERYTHING) -> Answer:
        """What the corpus holds on a question in the user's own words; never raises on what a user may type."""
        return self.answer_question(Question(text, context.language or "en", QuestionKind.FACTS, topic=text), context)

    def answer_question(self, question: Question, context: Context = EVERYTHING) -> Answer:
        """What the corpus holds on a question that is understood already."""
        return Answer(question, question.text)

    def said(self, speaker: str, about: str | None = None, outlet: str | None = None, language: str = "en") -> Question:
        """The question what ``speaker`` said, as a form with fields asks it."""
        return Question(speaker, language, QuestionKind.STATEMENTS, actor=NameMatch(speaker, (speaker,), exact=True), topic=about or "")

    def accused(self, by: str | None = None, of: str | None = None, language: str = "en") -> Question:
        """The question who accused whom, as a form with fields asks it; ``of`` is who is accused."""
        return Question(by or of or "", language, QuestionKind.RELATIONS)

    def complete_name(self, prefix: str) -> list[str]:
        """At most 25 names of the corpus that somebody who has typed ``prefix`` may mean, the most frequent first."""
        return [found.name for found in self._library.names() if prefix.casefold() in found.name.casefold()][:CHOICES]

    def complete_outlet(self, prefix: str) -> list[str]:
        """At most 25 outlets, in the same way."""
        return [found.name for found in self._library.outlets() if prefix.casefold() in found.name.casefold()][:CHOICES]
