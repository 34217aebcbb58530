"""How well a sentence has the form that a question seeks: a definition, a role, an amount, a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answering import amounts, defining, offices
from bot.answering.questions.tongues import tongue
from bot.answering.words import held_in, holds
from bot.model import Aspect, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.words import AskedWord
    from bot.model import AnnotatedArticle, Hit, Question

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BESIDE = 0.85
"""What a role right beside a name is worth; that somebody is said to be something tells more."""
_REACH = 60
"""Characters between a name and its role."""


def fit(hit: Hit, annotated: AnnotatedArticle, words: tuple[AskedWord, ...], question: Question) -> float | None:
    """How well the sentence has the form that the question seeks, 0 to 1; None where it cannot be an answer."""
    text, language = hit.span.of(annotated.article.text), annotated.article.language
    its = tongue(language).answers
    if question.aspect is Aspect.DEFINITION:
        several = " " in defining.term(question.topic).names[-1]  # what one word means is told or it is not
        mentioned = several and defining.mentions(question.topic, text)
        return defining.defines(hit, annotated, question.topic, question.language) or (0.0 if mentioned else None)
    if question.aspect is Aspect.ROLE:
        topic = re.sub(f"^{defining.ARTICLE}", "", question.topic, flags=re.IGNORECASE)
        office = offices.asked(question.topic, question.language)
        if office:
            return offices.held(office, hit, annotated, words, question)
        if not _holds_all([word for word in words if word.weighty] or words, held_in(annotated, hit.span)):
            return None
        surname = topic.split()[-1] if topic else ""
        return max(_role_beside(text, words, its.roles), defining.told(topic, text, language), defining.told(surname, text, language))
    return amounts.fit(text, language, words, question)


def context(question: Question) -> str | None:
    """What an answer that has the form sought need not hold, if its article does; None where no form tells enough."""
    if question.aspect is Aspect.DEFINITION:
        return defining.term(question.topic).context
    office = offices.asked(question.topic, question.language) if question.aspect is Aspect.ROLE else None
    return f"{office.house}, {office.context}" if office else None


def _holds_all(words: Sequence[AskedWord], held: frozenset[str]) -> bool:
    """Whether every word asked is held."""
    return all(holds(word, held) for word in words)


def _roles_in(text: str, roles: frozenset[str]) -> list[re.Match[str]]:
    return [found for found in WORD.finditer(text) if offices.is_role(found[0].casefold(), roles)]


def _role_beside(text: str, words: Sequence[AskedWord], roles: frozenset[str]) -> float:
    """Most where a word that says what somebody is stands beside the name, less with the distance, 0 where none does."""
    called = [word.word if word.word.casefold() in text.casefold() else word.word.split()[-1] for word in words]
    at = [Span(*found.span()) for name in called for found in re.finditer(re.escape(name), text, re.IGNORECASE)]
    near = [min(abs(found.start() - span.end), abs(span.start - found.end())) for found in _roles_in(text, roles) for span in at]
    return max(0.0, _BESIDE - min(near) / _REACH) if near else 0.0
